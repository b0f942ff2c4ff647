import type { JsonValue, Style } from '../../../../model/api.ts';
import { isList, isObject } from '../../../../model/resolve.ts';
import { textOf } from '../../../../model/sample-call.ts';

/** A name and a text, which is written `name=text`. */
export type Pair = readonly [name: string, text: string];

/** The text of a name or of one item. */
export type Write = (item: JsonValue) => string;

/** How a named value is written. */
export interface Writing {
  readonly name: string;
  readonly style: Style | 'brackets' | 'indices';
  readonly explode: boolean;
  readonly mediaType?: string;
}

/** What stands before a value, what between its members where each is told, and what where they are one text. */
const marks = {
  simple: { first: '', between: ',', comma: ',' },
  label: { first: '.', between: '.', comma: ',' },
  matrix: { first: ';', between: ';', comma: ',' },
  form: { first: '', between: undefined, comma: ',' },
  spaceDelimited: { first: '', between: undefined, comma: '%20' },
  pipeDelimited: { first: '', between: undefined, comma: '%7C' },
} as const;

/**
 * A value as name and text pairs, in the parameter's style; in a path or a header there is one of them, whose text is all.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 */
export const expand = (
  { name, style, explode, mediaType }: Writing,
  value: JsonValue,
  write: Write,
): readonly Pair[] => {
  if (value === null) return [];
  if (mediaType !== undefined) return [[name, write(JSON.stringify(value))]];
  if (style === 'deepObject' || style === 'brackets' || style === 'indices') {
    return nested(name, value, style === 'brackets').map(([key, item]) => [write(key), write(item)]);
  }
  const { first, between, comma } = marks[style];
  const named = (key: string, text: string): string => (style === 'matrix' && text === '' ? key : `${key}=${text}`);
  const whole = (text: string): Pair => [name, first + (style === 'matrix' ? named(name, text) : text)];
  if (typeof value !== 'object') return [whole(write(value))];
  const isList = Array.isArray(value);
  const members = Object.entries(value)
    .filter(([, item]) => item !== null)
    .map(([key, item]): Pair => [isList ? name : write(key), write(item)]);
  if (members.length === 0) return [];
  if (!explode) return [whole(members.flatMap(([key, text]) => (isList ? [text] : [key, text])).join(comma))];
  if (between === undefined) return members;
  return [
    [
      name,
      first + members.map(([key, text]) => (isList && style !== 'matrix' ? text : named(key, text))).join(between),
    ],
  ];
};

/** `a[b][0]`, or `a[b][]`, as PHP and others read it. */
const nested = (
  name: string,
  value: JsonValue,
  isAnonymous: boolean,
): readonly (readonly [name: string, item: JsonValue])[] => {
  if (value === null) return [];
  if (isList(value))
    return value.flatMap((item, index) => nested(`${name}[${isAnonymous ? '' : index}]`, item, isAnonymous));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, item]) => nested(`${name}[${key}]`, item, isAnonymous));
  return [[name, value]];
};

/** Items as text in the encoding of the place that they are for. */
export const writer =
  (encodeText: (text: string) => string): Write =>
  (item) =>
    encodeText(textOf(item));

/** Text as it may stand in any part of an address. */
export const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
