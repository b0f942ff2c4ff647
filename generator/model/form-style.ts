import type { Encoding, JsonObject, MediaType, Style } from './api.ts';
import { child } from './pointer.ts';
import { follow, isObject, own, ownEntries, ownList, ownText } from './resolve.ts';

/** How a field of a form is written that says so. */
export interface FieldStyle {
  readonly style: Style | 'brackets' | 'indices';
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

/**
 * The style of each field that has one: stated by `encoding`, or by `x-array-format` on its schema.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export const fieldStyles = (document: JsonObject, media: MediaType): ReadonlyMap<string, FieldStyle> => {
  const stated = media.encoding.flatMap((encoding) => {
    const style = encodingStyle(encoding);
    return style === undefined ? [] : [[encoding.property, style] as const];
  });
  return new Map([...arrayFormats(document, media), ...stated]);
};

/** The style that an Encoding Object states. */
export const encodingStyle = ({ style, explode, allowReserved }: Encoding): FieldStyle | undefined => {
  if (style === undefined && explode === undefined && allowReserved === undefined) return undefined;
  const resolved = style ?? 'form';
  return { style: resolved, explode: explode ?? resolved === 'form', allowReserved: allowReserved === true };
};

const arrayFormats = (document: JsonObject, { schema }: MediaType): readonly (readonly [string, FieldStyle])[] => {
  const found = schema && follow(document, schema.target);
  if (!isObject(found?.value)) return [];
  return ownEntries(found.value, 'properties').flatMap(([name]) => {
    const { value } = follow(document, child(found.pointer, 'properties', name));
    const style = isObject(value) ? arrayFormat(value) : undefined;
    return style === undefined ? [] : [[name, { style, explode: true, allowReserved: false }] as const];
  });
};

const arrayFormat = (schema: JsonObject): 'brackets' | 'indices' | undefined => {
  const format =
    ownText(schema, 'x-array-format') ??
    [...ownList(schema, 'anyOf'), ...ownList(schema, 'oneOf')]
      .flatMap((branch) => (isObject(branch) ? [own(branch, 'x-array-format')] : []))
      .find((value) => typeof value === 'string');
  return format === 'brackets' || format === 'indices' ? format : undefined;
};

/** The fields that write booleans as 1 and 0: `x-boolean-format: numeric` on the body's schema holds for all, on a property for that one. */
export const numericFields = (document: JsonObject, { schema }: MediaType): 'all' | readonly string[] => {
  const found = schema && follow(document, schema.target);
  if (!isObject(found?.value)) return [];
  if (own(found.value, 'x-boolean-format') === 'numeric') return 'all';
  return ownEntries(found.value, 'properties').flatMap(([name, property]) =>
    isObject(property) && own(property, 'x-boolean-format') === 'numeric' ? [name] : [],
  );
};
