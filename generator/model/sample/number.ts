import type { Part } from './expand.ts';
import { greatest, least, numbers } from './facts.ts';
import { numberFor } from './word.ts';

/** Numbers to be checked by the bounds, the most readable first; `count` tells several of one list apart. */
export function* numberCandidates(
  parts: readonly Part[],
  name: string,
  { isInteger, count }: { readonly isInteger: boolean; readonly count: number },
): Generator<number> {
  const step = stepOf(numbers(parts, 'multipleOf'), isInteger);
  const unit = step ?? (isInteger ? 1 : 0.5);
  const bottom = Math.max(greatest(parts, 'minimum') ?? -Infinity, greatest(parts, 'exclusiveMinimum') ?? -Infinity);
  const top = Math.min(least(parts, 'maximum') ?? Infinity, least(parts, 'exclusiveMaximum') ?? Infinity);
  const wished = numberFor(name, isInteger) + count * unit;
  const candidates = [
    wished,
    ...(bottom > -Infinity ? [bottom + count * unit, bottom + (count + 1) * unit] : []),
    ...(bottom > -Infinity && top < Infinity ? [bottom + (top - bottom) / 2 ** (count + 1)] : []),
    ...(top < Infinity ? [top - count * unit, top - (count + 1) * unit] : []),
    count * unit,
    (count + 1) * unit,
    -(count + 1) * unit,
  ];
  for (const candidate of candidates) {
    for (const value of step === undefined ? whole(candidate, isInteger) : multiples(candidate, step)) {
      if (isInteger ? Number.isInteger(value) : Number.isFinite(value)) yield Object.is(value, -0) ? 0 : value;
    }
  }
}

const whole = (value: number, isInteger: boolean): readonly number[] =>
  isInteger ? [value, Math.ceil(value), Math.floor(value)] : [value];

/** The multiples of a step that are next to a number, the one above first. */
export const multiples = (value: number, step: number): readonly number[] =>
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
  return whole.reduce(commonMultiple, 1) / scale;
};

/** The least number that two whole numbers divide. */
export const commonMultiple = (a: number, b: number): number => (a / divisor(a, b)) * b;

// What is beyond the greatest number has no remainder.
const divisor = (a: number, b: number): number => (b > 0 ? divisor(b, a % b) : a);
