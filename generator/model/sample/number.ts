import type { Part } from './expand.ts';
import { greatest, least, numbers } from './facts.ts';
import { numberFor } from './word.ts';

/** Numbers that may suit, the most readable first; `count` tells several of one list apart. */
export function* numberCandidates(
  parts: readonly Part[],
  name: string,
  { isInteger, count }: { readonly isInteger: boolean; readonly count: number },
): Generator<number> {
  const step = stepOf(numbers(parts, 'multipleOf'), isInteger);
  const unit = step ?? (isInteger ? 1 : 0.5);
  const low = greatest(parts, 'minimum');
  const high = least(parts, 'maximum');
  const above = greatest(parts, 'exclusiveMinimum');
  const below = least(parts, 'exclusiveMaximum');
  const bottom = Math.max(low ?? -Infinity, above ?? -Infinity);
  const top = Math.min(high ?? Infinity, below ?? Infinity);
  const wished = numberFor(name, isInteger) + count * unit;
  const candidates = [
    wished,
    ...(bottom > -Infinity ? [bottom + count * unit, bottom + (count + 1) * unit] : []),
    ...(bottom > -Infinity && top < Infinity ? [(bottom + top) / 2] : []),
    ...(top < Infinity ? [top - count * unit, top - (count + 1) * unit] : []),
    count * unit,
    (count + 1) * unit,
    -(count + 1) * unit,
  ];
  for (const candidate of candidates) {
    for (const value of step === undefined ? [candidate, ...(isInteger ? [Math.ceil(candidate), Math.floor(candidate)] : [])] : multiples(candidate, step)) {
      if (isInteger && !Number.isInteger(value)) continue;
      if (value >= (low ?? -Infinity) && value <= (high ?? Infinity) && value > (above ?? -Infinity) && value < (below ?? Infinity)) {
        yield Object.is(value, -0) ? 0 : value;
      }
    }
  }
}

const multiples = (value: number, step: number): readonly number[] =>
  [Math.ceil(value / step), Math.floor(value / step), Math.ceil(value / step) + 1].map((times) => exact(times, step));

// 3 * 0.1 is 0.30000000000000004: scaled to whole numbers, the product is what people write.
const exact = (times: number, step: number): number => {
  const scale = 10 ** decimals(step);
  return (times * Math.round(step * scale)) / scale;
};

const decimals = (value: number): number => {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/u.exec(String(value)) ?? [];
  return Math.min(20, Math.max(0, fraction.length - Number(exponent)));
};

/** The least common multiple of the steps, and of 1 for an integer. */
const stepOf = (steps: readonly number[], isInteger: boolean): number | undefined => {
  if (steps.length === 0) return undefined;
  const all = isInteger ? [...steps, 1] : steps;
  const scale = 10 ** Math.max(...all.map(decimals));
  const whole = all.map((step) => Math.round(step * scale)).filter((step) => step > 0);
  return whole.reduce((a, b) => (a / divisor(a, b)) * b, 1) / scale;
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
