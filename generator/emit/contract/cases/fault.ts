import type { JsonValue } from '../../../model/api.ts';
import type { Pointer } from '../../../model/pointer.ts';
import type { Direction } from '../../../validate.ts';
import type { Bench } from '../bench.ts';
import type { Edit } from '../case.ts';
import type { Violation } from '../support/check.ts';
import { constraintsOf, type Constraint } from './constraint.ts';
import { edited } from './edit.ts';
import { sitesOf } from './site.ts';

/** A schema with a valid value of it, to be edited. */
export interface Unit {
  readonly schema: Pointer;
  readonly base: JsonValue;
  readonly direction: Direction;
}

/** An edit and what the schema says to the result. */
export interface Fault {
  readonly title: string;
  readonly constraint: Pointer;
  readonly edit: Edit;
  readonly value: JsonValue;
  readonly violations: readonly Violation[];
}

/** Every constraint of a unit, broken once each where that can be done without breaking another. */
export const faultsFor = (bench: Bench, unit: Unit): readonly Fault[] =>
  sitesOf(bench.document, unit.schema, unit.base).flatMap((site) => constraintsOf(site).flatMap((constraint) => breaksOf(bench, unit, constraint)));

/** The attempts to break a constraint that break it and nothing else. */
export const breaksOf = (bench: Bench, unit: Unit, constraint: Constraint): readonly Fault[] =>
  tried(bench, unit, constraint.breaks, constraint)
    .filter(({ violations }) => isExactly(violations, constraint))
    .slice(0, constraint.kept);

/** The attempts that break a constraint together with others at the same place, where it cannot be broken alone. */
export const jointBreaksOf = (bench: Bench, unit: Unit, constraint: Constraint): readonly Fault[] => {
  const found = tried(bench, unit, constraint.breaks, constraint).filter(({ violations }) => violations.some((violation) => is(violation, constraint)) && violations.every(([, at]) => at === constraint.at));
  return [...found.filter((fault) => !isRepeated(fault, constraint)), ...found].slice(0, 1);
};

/** Whether another schema reports the same of the same value, so that nothing shows whether this one does. */
export const isRepeated = ({ violations }: Fault, constraint: Constraint): boolean => violations.filter((violation) => is(violation, constraint)).length > 1;

/** The values at the limit that are valid. */
export const limitsOf = (bench: Bench, unit: Unit, constraint: Constraint): readonly Fault[] => {
  const { whole, limits } = constraint;
  const all = whole === undefined ? [] : tried(bench, unit, [whole], constraint);
  if (all[0]?.violations.length === 0) return all;
  const fine = tried(bench, unit, limits, constraint).filter(({ violations }) => violations.length === 0);
  const titles = fine.map(({ title }) => title);
  return fine.filter(({ title }, index) => titles.indexOf(title) === index);
};

const tried = (bench: Bench, { schema, base, direction }: Unit, attempts: Constraint['breaks'], { pointer }: Constraint): readonly Fault[] =>
  attempts.flatMap(({ title, edit }) => {
    const value = edited(base, edit);
    const violations = bench.judge(schema, value, direction);
    return violations === undefined ? [] : [{ title, constraint: pointer, edit, value, violations }];
  });

const isExactly = (violations: readonly Violation[], constraint: Constraint): boolean => {
  const [only, ...others] = violations;
  return only !== undefined && others.length === 0 && is(only, constraint);
};

const is = ([keyword, at]: Violation, constraint: Constraint): boolean =>
  keyword === constraint.keyword && (at === constraint.at || (keyword === 'propertyNames' && at.startsWith(constraint.at)));
