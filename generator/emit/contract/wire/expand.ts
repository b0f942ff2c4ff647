import type { JsonValue, Style } from '../../../model/api.ts';
import { isObject } from '../../../model/resolve.ts';
import type { Encode } from './encode.ts';

/** How a named value is written: one row of the style table, or one of the array formats of forms. */
export interface Writing {
  readonly style: Style | 'brackets' | 'indices';
  readonly explode: boolean;
  readonly encode: Encode;
}

/** The table has no row for this combination, so there is nothing to expect of a client. */
export const unspecified: unique symbol = Symbol('unspecified');

/** The text of a value, nothing when there is no value to write, or `unspecified`. */
export type Written = string | undefined | typeof unspecified;

/** An operator of a URI template. @see https://www.rfc-editor.org/rfc/rfc6570#appendix-A */
interface Operator {
  readonly first: string;
  readonly separator: string;
  readonly isNamed: boolean;
  /** What stands after a name whose value is empty. */
  readonly empty: string;
}

const operators = {
  simple: { first: '', separator: ',', isNamed: false, empty: '' },
  label: { first: '.', separator: '.', isNamed: false, empty: '' },
  matrix: { first: ';', separator: ';', isNamed: true, empty: '' },
  form: { first: '', separator: '&', isNamed: true, empty: '=' },
} as const satisfies Record<string, Operator>;

/**
 * Writes a value by the rules of RFC 6570 and the style table of OpenAPI. Written from the specifications only: it
 * judges the client, so it shares no code with it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 */
export const expand = (name: string, value: JsonValue, { style, explode, encode }: Writing): Written => {
  switch (style) {
    case 'simple':
    case 'label':
    case 'matrix':
    case 'form':
      return template(name, value, { operator: operators[style], explode, encode });
    case 'spaceDelimited':
      return explode ? unspecified : delimited(name, value, '%20', encode);
    case 'pipeDelimited':
      return explode ? unspecified : delimited(name, value, '%7C', encode);
    case 'deepObject':
      return deep(name, value, encode);
    case 'brackets':
      return items(name, value, encode, () => '[]');
    case 'indices':
      return items(name, value, encode, (index) => `[${index}]`);
  }
};

const template = (
  name: string,
  value: JsonValue,
  { operator, explode, encode }: { readonly operator: Operator; readonly explode: boolean; readonly encode: Encode },
): Written => {
  const { first, separator, isNamed, empty } = operator;
  const named = (key: string, text: string): string => `${encode(key)}${text === '' ? empty : `=${text}`}`;
  if (value === null) return undefined;
  if (!Array.isArray(value) && !isObject(value)) {
    const text = encode(String(value));
    return first + (isNamed ? named(name, text) : text);
  }
  const pairs = pairsOf(value);
  if (pairs === unspecified) return unspecified;
  if (pairs.length === 0) return undefined;
  const isList = Array.isArray(value);
  if (!explode) {
    const list = pairs.flatMap(([key, text]) => (isList ? [encode(text)] : [encode(key), encode(text)])).join(',');
    return first + (isNamed ? named(name, list) : list);
  }
  const parts = pairs.map(([key, text]) => {
    if (!isList) return isNamed ? named(key, encode(text)) : `${encode(key)}=${encode(text)}`;
    return isNamed ? named(name, encode(text)) : encode(text);
  });
  return first + parts.join(separator);
};

const delimited = (name: string, value: JsonValue, separator: string, encode: Encode): Written => {
  const pairs = pairsOf(value);
  if (pairs === unspecified || !isContainer(value)) return unspecified;
  if (pairs.length === 0) return undefined;
  const texts = pairs.flatMap(([key, text]) => (Array.isArray(value) ? [encode(text)] : [encode(key), encode(text)]));
  return `${encode(name)}=${texts.join(separator)}`;
};

const deep = (name: string, value: JsonValue, encode: Encode): Written => {
  const pairs = pairsOf(value);
  if (!isObject(value) || pairs === unspecified) return unspecified;
  if (pairs.length === 0) return undefined;
  return pairs.map(([key, text]) => `${encode(`${name}[${key}]`)}=${encode(text)}`).join('&');
};

const items = (name: string, value: JsonValue, encode: Encode, mark: (index: number) => string): Written => {
  if (!Array.isArray(value)) return template(name, value, { operator: operators.form, explode: true, encode });
  const pairs = pairsOf(value);
  if (pairs === unspecified) return unspecified;
  if (pairs.length === 0) return undefined;
  return pairs.map(([, text], index) => `${encode(name + mark(index))}=${encode(text)}`).join('&');
};

/** The entries of a list or an object as text, without those that are null; values inside values have no rule. */
const pairsOf = (value: JsonValue): readonly (readonly [key: string, text: string])[] | typeof unspecified => {
  const entries = isContainer(value) ? Object.entries(value) : [];
  if (entries.some(([, item]) => isContainer(item))) return unspecified;
  return entries.flatMap(([key, item]) => (item === null ? [] : [[key, String(item)] as const]));
};

const isContainer = (value: JsonValue): value is Exclude<JsonValue, string | number | boolean | null> =>
  typeof value === 'object' && value !== null;
