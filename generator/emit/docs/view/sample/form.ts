import type { JsonObject, JsonValue, MediaType } from '../../../../model/api.ts';
import { fieldStyles, numericFields, type FieldStyle } from '../../../../model/form-style.ts';
import { isObject } from '../../../../model/resolve.ts';
import { expand, writer } from './expand.ts';

/** A field of a form in `application/x-www-form-urlencoded`. */
export interface FormField {
  readonly name: string;
  readonly value: string;
  /** Both as they are sent: `tags=a,b%2Cc`. */
  readonly written: string;
  /** Whether whoever encodes the name and the value sends just that: not so where commas part the items of a list. */
  readonly isPlain: boolean;
}

export type FormValues =
  | { readonly kind: 'map'; readonly map: Readonly<Record<string, string>> }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'text'; readonly text: string };

/**
 * The fields of a form as our client sends them: a field without a style is repeated per item if it is a list, and JSON if it is an object.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-the-x-www-form-urlencoded-media-type
 */
export const formFields = (
  document: JsonObject,
  media: MediaType,
  members: readonly (readonly [string, JsonValue])[],
): readonly FormField[] => {
  const styles = fieldStyles(document, media);
  const numeric = numericFields(document, media);
  return members.flatMap(([name, member]) => {
    const style = styles.get(name);
    const isNumeric = numeric === 'all' || numeric.includes(name);
    const write = writer(encodeField);
    return expand(
      { style: 'form', explode: true, ...style, name: isBracketed(style) ? name : encodeField(name) },
      style === undefined && isObject(member) ? JSON.stringify(member) : member,
      (item) => write(isNumeric && typeof item === 'boolean' ? Number(item) : item),
    ).map(([key, text]) => fieldOf(`${key}=${text}`));
  });
};

// The names of what is nested are encoded with what they hold.
const isBracketed = (field: FieldStyle | undefined): boolean =>
  field !== undefined && ['deepObject', 'brackets', 'indices'].includes(field.style);

const fieldOf = (written: string): FormField => {
  const [name = '', value = ''] = [...new URLSearchParams(written)][0] ?? [];
  return {
    name,
    value,
    written,
    isPlain: String(new URLSearchParams([[name, value]])) === written.replaceAll('%20', '+'),
  };
};

/** A form in the way that suits a language: by name, in pairs where names are repeated, or as it is sent where nobody would encode it so. */
export const formValues = (fields: readonly FormField[]): FormValues => {
  if (!fields.every(({ isPlain }) => isPlain))
    return { kind: 'text', text: fields.map(({ written }) => written).join('&') };
  const pairs = fields.map(({ name, value }) => [name, value] as const);
  return new Set(fields.map(({ name }) => name)).size === fields.length
    ? { kind: 'map', map: Object.fromEntries(pairs) }
    : { kind: 'pairs', pairs };
};

/** The encoding that forms of HTML use: a space is `+`. */
const encodeField = (text: string): string => String(new URLSearchParams({ '': text })).slice(1);
