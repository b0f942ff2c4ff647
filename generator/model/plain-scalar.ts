import type { JsonValue } from './api.ts';
import { first, type Merged } from './merge.ts';
import { fits } from './sample/fits.ts';
import { multiples, numberCandidates } from './sample/number.ts';
import { textCandidates } from './sample/text.ts';

const formats: ReadonlyMap<string, string> = new Map([
  ['date-time', '2026-01-15T09:30:00Z'],
  ['date', '2026-01-15'],
  ['time', '09:30:00Z'],
  ['email', 'name@example.com'],
  ['hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com/'],
  ['url', 'https://example.com/'],
  ['uri-reference', '/path'],
  ['iri', 'https://example.com/'],
  ['iri-reference', '/path'],
  ['relative-json-pointer', '1'],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000'],
  ['byte', 'ZXhhbXBsZQ=='],
]);

/** A text that a schema allows as far as it is short and plain, made of a word. */
export const plainText = (merged: Merged, plain: string): string => {
  const format = first(merged, 'format');
  const known = typeof format === 'string' ? formats.get(format) : undefined;
  if (known !== undefined) return known;
  const least = numberOr(0, first(merged, 'minLength'));
  const most = numberOr(Infinity, first(merged, 'maxLength'));
  const word = plain.padEnd(Math.min(least, 100), '-').slice(0, most);
  if (first(merged, 'pattern') === undefined) return word;
  const candidates = [word, 'https://example.com/', ...textCandidates(merged.parts, plain, 0)];
  return candidates.find((candidate) => fits(candidate, merged.parts)) ?? word;
};

/** A small number that a schema allows. */
export const plainNumber = (merged: Merged): number => {
  const above = first(merged, 'exclusiveMinimum');
  const value =
    typeof above === 'number'
      ? above + 1
      : Math.min(Math.max(1, numberOr(1, first(merged, 'minimum'))), numberOr(Infinity, first(merged, 'maximum')));
  const step = numberOr(0, first(merged, 'multipleOf'));
  const candidates = [
    value,
    ...(step > 0 ? multiples(value, step) : []),
    ...numberCandidates(merged.parts, '', { isInteger: false, count: 0 }),
  ];
  return candidates.find((candidate) => fits(candidate, merged.parts)) ?? value;
};

/** A value that is a number, or another. */
export const numberOr = (otherwise: number, value: JsonValue | undefined): number =>
  typeof value === 'number' ? value : otherwise;
