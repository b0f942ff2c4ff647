import { child } from '../../model/pointer.ts';
import { own } from '../../model/resolve.ts';
import type { RuleId } from '../rules/index.ts';
import { differs, fromTo, noDifference, type Comparison, type Said, type Sides } from './comparison.ts';
import type { Shape } from './shape.ts';

/** A limit and where it is written; `isOpen` when the limit itself is excluded. */
export interface Bound extends Said {
  readonly value: number;
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
export const compareLeast = (sides: Sides, rules: BoundRules): Comparison =>
  compareBounds(sides, (shape) => strictest(shape, rules.keyword, 1), { ...rules, sign: 1 });

/** Compares an upper limit that is written as one keyword. */
export const compareMost = (sides: Sides, rules: BoundRules): Comparison =>
  compareBounds(sides, (shape) => strictest(shape, rules.keyword, -1), { ...rules, sign: -1 });

/** Compares two limits: with sign 1 the greater is the stricter, with -1 the smaller. */
export const compareBounds = (
  sides: Sides,
  boundOf: (shape: Shape) => Bound | undefined,
  rules: BoundRules & { readonly sign: 1 | -1 },
): Comparison => {
  const from = boundOf(sides.before);
  const to = boundOf(sides.after);
  const order = rank(to, rules) - rank(from, rules) || Number(to?.isOpen ?? false) - Number(from?.isOpen ?? false);
  if (order === 0 || Number.isNaN(order)) return noDifference;
  return differs({ rule: order > 0 ? rules.stricter : rules.looser, ...fromTo(sides, from, to) });
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
