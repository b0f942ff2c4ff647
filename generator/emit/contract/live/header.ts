import type { Header, JsonValue, Response } from '../../../model/api.ts';
import { compositionOf } from '../../../model/composition.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own } from '../../../model/resolve.ts';
import type { Bench } from '../bench.ts';
import { say, type Violation } from '../support/check.ts';

/** What is wrong with the headers of an answer: one that is required and did not come, and one that is not as its schema says. */
export const headerFaults = (bench: Bench, { status, headers }: { readonly status: number; readonly headers: Readonly<Record<string, string>> }, response: Response): readonly string[] =>
  response.headers.flatMap((header) => {
    const text = own(headers, header.name.toLowerCase());
    if (text === undefined) return header.required ? [`The ${status} has no header \`${header.name}\`, which is required.`] : [];
    return say(violationsOf(bench, header, String(text))).map((one) => `The header \`${header.name}\` of the ${status} breaks its schema: ${one}.`);
  });

const violationsOf = ({ document, judge }: Bench, { schema }: Header, text: string): readonly Violation[] => {
  // Of what was recorded, secrets are hidden.
  if (schema === undefined || text.includes('***')) return [];
  const parts = compositionOf(document, schema.pointer);
  const schemas = parts.map((part) => valueAt(document, part)).filter(isObject);
  // A text tells an object's members, or the places of a tuple, in more ways than one.
  if (schemas.some((part) => [own(part, 'type')].flat().includes('object') || own(part, 'prefixItems') !== undefined)) return [];
  const judged = (at: Pointer, value: JsonValue): readonly Violation[] => judge(at, value, 'response') ?? [];
  const items = parts.map((part) => child(part, 'items')).find((place) => valueAt(document, place) !== undefined);
  const itemOf = (item: string): JsonValue => (items === undefined ? item : (scalarsOf(item).find((one) => judged(items, one).length === 0) ?? item));
  const list = text === '' ? [] : text.split(',').map((item) => itemOf(item.trim()));
  const readings = [...scalarsOf(text), list].map((value) => judged(schema.pointer, value));
  const isOfType = (violations: readonly Violation[]): boolean => !violations.some(([keyword, at]) => keyword === 'type' && at === '');
  return readings.find((violations) => violations.length === 0) ?? readings.find(isOfType) ?? readings[0] ?? [];
};

/** What a text may stand for: all in an address or a header is text, and only its schema tells what of it is a number. */
export const scalarsOf = (text: string): readonly JsonValue[] => [
  text,
  ...(/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/iu.test(text) && Number.isFinite(Number(text)) ? [Number(text)] : []),
  ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
];
