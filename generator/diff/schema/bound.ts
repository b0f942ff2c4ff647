import type { Pointer } from '../../model/pointer.ts';
import { child } from '../../model/pointer.ts';
import { own } from '../../model/resolve.ts';
import type { RuleId } from '../rules/index.ts';
import { differs, noDifference, placeOf, type Comparison } from './comparison.ts';
import type { Shape } from './shape.ts';

/** A limit and where it is written; `isOpen` when the limit itself is excluded. */
export interface Bound {
  readonly value: number;
  readonly pointer: Pointer;
  readonly isOpen: boolean;
}

interface BoundRules {
  readonly keyword: string;
  /** The limit that says nothing, and so is the same as none. */
  readonly idle: number;
  readonly stricter: RuleId;
  readonly looser: RuleId;
}

/** Compares a lower limit that is written as one keyword. */
export const compareLeast = (before: Shape, after: Shape, rules: BoundRules): Comparison =>
  compareBounds(before, after, strictest(before, rules.keyword, 1), strictest(after, rules.keyword, 1), {
    ...rules,
    sign: 1,
  });

/** Compares an upper limit that is written as one keyword. */
export const compareMost = (before: Shape, after: Shape, rules: BoundRules): Comparison =>
  compareBounds(before, after, strictest(before, rules.keyword, -1), strictest(after, rules.keyword, -1), {
    ...rules,
    sign: -1,
  });

/** Compares two limits: with sign 1 the greater is the stricter, with -1 the smaller. */
export const compareBounds = (
  before: Shape,
  after: Shape,
  from: Bound | undefined,
  to: Bound | undefined,
  rules: BoundRules & { readonly sign: 1 | -1 },
): Comparison => {
  const order = rank(to, rules) - rank(from, rules) || Number(to?.isOpen ?? false) - Number(from?.isOpen ?? false);
  if (order === 0 || Number.isNaN(order)) return noDifference;
  return differs({
    rule: order > 0 ? rules.stricter : rules.looser,
    before: from?.pointer ?? placeOf(before),
    after: to?.pointer ?? placeOf(after),
    ...(from === undefined ? {} : { from: from.value }),
    ...(to === undefined ? {} : { to: to.value }),
  });
};

const rank = (bound: Bound | undefined, { idle, sign }: BoundRules & { readonly sign: 1 | -1 }): number =>
  Math.max((bound?.value ?? idle) * sign, idle * sign);

/** The strictest of the limits that several schemas set with one keyword. */
export const strictest = (shape: Shape, keyword: string, sign: 1 | -1, isOpen = false): Bound | undefined =>
  shape.facets.reduce<Bound | undefined>((best, { value, pointer }) => {
    const limit = own(value, keyword);
    if (typeof limit !== 'number' || (best !== undefined && best.value * sign >= limit * sign)) return best;
    return { value: limit, pointer: child(pointer, keyword), isOpen };
  }, undefined);
