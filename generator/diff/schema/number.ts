import { isMultiple } from '../../model/multiple.ts';
import { child } from '../../model/pointer.ts';
import { own } from '../../model/resolve.ts';
import { compareBounds, strictest, type Bound } from './bound.ts';
import { differs, fromTo, noDifference, together, type Comparison, type Meeting, type Sides } from './comparison.ts';
import { compareFormats } from './format.ts';
import type { Shape } from './shape.ts';
import { typeBits } from './type-set.ts';

/** Compares what two schemas demand of numbers. */
export const compareNumbers = (meeting: Meeting): Comparison =>
  together([
    compareBounds(meeting, lower, {
      keyword: 'minimum',
      idle: -Infinity,
      sign: 1,
      stricter: 'minimum-raised',
      looser: 'minimum-lowered',
    }),
    compareBounds(meeting, upper, {
      keyword: 'maximum',
      idle: Infinity,
      sign: -1,
      stricter: 'maximum-lowered',
      looser: 'maximum-raised',
    }),
    compareSteps(meeting),
    compareFormats(meeting),
  ]);

const lower = (shape: Shape): Bound | undefined => limitOf(shape, 'minimum', 'exclusiveMinimum', 1);
const upper = (shape: Shape): Bound | undefined => limitOf(shape, 'maximum', 'exclusiveMaximum', -1);

const limitOf = (shape: Shape, closed: string, open: string, sign: 1 | -1): Bound | undefined => {
  const limits = [strictest(shape, closed, sign), strictest(shape, open, sign, true)].flatMap((limit) => limit ?? []);
  const hasFractions = (shape.types & typeBits.fraction) !== 0;
  // Among integers, `exclusiveMinimum: 0` and `minimum: 1` are the same, and so is `minimum: 0.5`.
  const exact = hasFractions ? limits : limits.map((limit) => wholeLimit(limit, sign));
  return exact.reduce<Bound | undefined>((best, limit) => {
    const order =
      best === undefined ? 1 : (limit.value - best.value) * sign || Number(limit.isOpen) - Number(best.isOpen);
    return order > 0 ? limit : best;
  }, undefined);
};

const wholeLimit = ({ value, pointer, isOpen }: Bound, sign: 1 | -1): Bound => {
  const inward = Math.ceil(value * sign) * sign;
  return { pointer, isOpen: false, value: isOpen && inward === value ? value + sign : inward };
};

const compareSteps = (sides: Sides): Comparison => {
  const from = stepOf(sides.before);
  const to = stepOf(sides.after);
  if (from?.value === to?.value) return noDifference;
  const isNarrower = from === undefined || (to !== undefined && isMultiple(to.value, from.value));
  const isWider = to === undefined || (from !== undefined && isMultiple(from.value, to.value));
  return differs({
    rule: isNarrower ? 'multiple-narrowed' : isWider ? 'multiple-widened' : 'multiple-changed',
    ...fromTo(sides, from, to),
  });
};

// Several steps together are rare enough to be taken as the largest of them; a step of 1 is the type `integer`.
const stepOf = (shape: Shape): Bound | undefined =>
  shape.facets.reduce<Bound | undefined>((best, { value, pointer }) => {
    const step = own(value, 'multipleOf');
    if (typeof step !== 'number' || step <= 0 || step <= (best?.value ?? 0)) return best;
    const isIdle = (shape.types & typeBits.fraction) === 0 && Number.isInteger(1 / step);
    return isIdle ? best : { value: step, pointer: child(pointer, 'multipleOf'), isOpen: false };
  }, undefined);
