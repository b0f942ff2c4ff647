import type { Header, JsonValue, Response } from '../../../model/api.ts';
import { compositionOf } from '../../../model/composition.ts';
import { essenceOf, isJsonType } from '../../../model/media-type.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own } from '../../../model/resolve.ts';
import type { Bench } from '../bench.ts';
import { say, type Violation } from '../support/check.ts';

/** What is wrong with the headers of an answer: one that is required and did not come, and one that is not as its schema says. */
export const headerFaults = (
  bench: Bench,
  { status, headers }: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  response: Response,
): readonly string[] =>
  response.headers.flatMap((header) => {
    const text = own(headers, header.name.toLowerCase());
    if (text === undefined)
      return header.required ? [`The ${status} has no header \`${header.name}\`, which is required.`] : [];
    return say(violationsOf(bench, header, String(text))).map(
      (one) => `The header \`${header.name}\` of the ${status} breaks its schema: ${one}.`,
    );
  });

const violationsOf = (bench: Bench, { schema, mediaType, explode }: Header, text: string): readonly Violation[] => {
  // Of what was recorded, secrets are hidden.
  if (schema === undefined || text.includes('***')) return [];
  const judged = (value: JsonValue): readonly Violation[] => bench.judge(schema.pointer, value, 'response') ?? [];
  const values =
    mediaType === undefined ? valuesIn(bench, schema.pointer, { text, explode }) : contentOf(mediaType, text);
  const readings = values.map(judged);
  const isOfType = (violations: readonly Violation[]): boolean =>
    !violations.some(([keyword, at]) => keyword === 'type' && at === '');
  return readings.find((violations) => violations.length === 0) ?? readings.find(isOfType) ?? readings[0] ?? [];
};

/** What a text may stand for in a media type; nothing where only others could tell. */
const contentOf = (mediaType: string, text: string): readonly JsonValue[] => {
  if (!isJsonType(mediaType)) return essenceOf(mediaType) === 'text/plain' ? scalarsOf(text) : [];
  try {
    return [JSON.parse(text) as JsonValue]; // what is parsed is JSON
  } catch {
    return [text];
  }
};

/** What a text may stand for in the style `simple`. */
const valuesIn = (
  { document, judge }: Bench,
  schema: Pointer,
  { text, explode }: { readonly text: string; readonly explode: boolean },
): readonly JsonValue[] => {
  const parts = compositionOf(document, schema);
  const schemas = parts.map((part) => valueAt(document, part)).filter(isObject);
  // A text tells the places of a tuple in more ways than one.
  if (schemas.some((part) => own(part, 'prefixItems') !== undefined)) return [];
  const under = (...path: readonly string[]): Pointer | undefined =>
    parts.map((part) => child(part, ...path)).find((place) => isObject(valueAt(document, place)));
  const fitting = (at: Pointer | undefined, item: string): JsonValue | undefined =>
    at === undefined ? undefined : (scalarsOf(item).find((one) => judge(at, one, 'response')?.length === 0) ?? item);
  const list =
    text === ''
      ? []
      : text
          .split(',')
          .map((item) => item.trim())
          .map((item) => fitting(under('items'), item) ?? item);
  const pairs = pairsIn(text, explode);
  // Of a member that is described further in, its type is not known here.
  const objects = [0, -1].map((reading) =>
    pairs?.map(
      ([name, item]) =>
        [
          name,
          fitting(under('properties', name) ?? under('additionalProperties'), item) ??
            scalarsOf(item).at(reading) ??
            item,
        ] as const,
    ),
  );
  return [
    ...scalarsOf(text),
    list,
    ...objects.flatMap((entries) => (entries === undefined ? [] : [Object.fromEntries(entries)])),
  ];
};

/** The members that a text has in the style `simple`; undefined where it is no such text. */
const pairsIn = (text: string, explode: boolean): readonly (readonly [name: string, item: string])[] | undefined => {
  if (text === '') return [];
  if (explode) {
    const pairs = text.split(/,(?=[^,=]*=)/u).map((pair) => /^([^=]*)=(.*)$/su.exec(pair)?.slice(1));
    return pairs.every((pair) => pair !== undefined)
      ? pairs.map(([name = '', item = '']) => [name.trim(), item.trim()])
      : undefined;
  }
  const items = text.split(',').map((item) => item.trim());
  return items.length % 2 === 0
    ? items.flatMap((name, index) => (index % 2 === 0 ? [[name, items[index + 1] ?? ''] as const] : []))
    : undefined;
};

/** What a text may stand for: all in an address or a header is text, and only its schema tells what of it is a number. */
export const scalarsOf = (text: string): readonly JsonValue[] => [
  text,
  ...(/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu.test(text) && Number.isFinite(Number(text)) ? [Number(text)] : []),
  ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
];
