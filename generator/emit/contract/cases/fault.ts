import type { JsonValue } from '../../../model/api.ts';
import type { Pointer } from '../../../model/pointer.ts';
import type { Direction } from '../../../validate.ts';
import type { Bench } from '../bench.ts';
import type { Edit } from '../case.ts';
import type { Violation } from '../support/check.ts';
import { constraintsOf } from './constraint.ts';
import type { Attempt, Constraint } from './constraint/maker.ts';
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
export function* faultsFor(bench: Bench, unit: Unit): Generator<Fault> {
  for (const site of sitesOf(bench.document, unit.schema, unit.base)) {
    for (const constraint of constraintsOf(site)) yield* breaksOf(bench, unit, constraint);
  }
}

/** The first attempts to break a constraint that break it and nothing else. */
export const breaksOf = (bench: Bench, unit: Unit, constraint: Constraint): readonly Fault[] => {
  const found: Fault[] = [];
  if (constraint.kept === 0) return found;
  for (const fault of tried(bench, unit, constraint.breaks, constraint)) {
    if (isExactly(fault.violations, constraint)) found.push(fault);
    if (found.length === constraint.kept) break;
  }
  return found;
};

/** An attempt that breaks a constraint together with others at the same place, where it cannot be broken alone. */
export const jointBreakOf = (bench: Bench, unit: Unit, constraint: Constraint): Fault | undefined => {
  let repeated: Fault | undefined;
  for (const fault of tried(bench, unit, constraint.breaks, constraint)) {
    const { violations } = fault;
    const isJoint =
      violations.some((violation) => is(violation, constraint)) && violations.every(([, at]) => at === constraint.at);
    if (isJoint && !isRepeated(fault, constraint)) return fault;
    if (isJoint) repeated ??= fault;
  }
  return repeated;
};

/** Whether another schema reports the same of the same value, so that nothing shows whether this one does. */
export const isRepeated = ({ violations }: Fault, constraint: Constraint): boolean =>
  violations.filter((violation) => is(violation, constraint)).length > 1;

/** The values at the limit that are valid, one for each title. */
export const limitsOf = (bench: Bench, unit: Unit, constraint: Constraint): readonly Fault[] => {
  const { whole, limits } = constraint;
  const [all] = whole === undefined ? [] : tried(bench, unit, [whole], constraint);
  if (all?.violations.length === 0) return [all];
  const fine = new Map<string, Fault>();
  // Several attempts have the same title: what comes after one that succeeded is not tried.
  const left = (function* () {
    for (const attempt of limits) if (!fine.has(attempt.title)) yield attempt;
  })();
  for (const fault of tried(bench, unit, left, constraint))
    if (fault.violations.length === 0) fine.set(fault.title, fault);
  return [...fine.values()];
};

/** Attempts and what the schema says to them, one at a time: most callers are content with the first that succeed. */
function* tried(
  bench: Bench,
  { schema, base, direction }: Unit,
  attempts: Iterable<Attempt>,
  { pointer }: Constraint,
): Generator<Fault> {
  for (const { title, edit } of attempts) {
    const value = edited(base, edit);
    const violations = bench.judge(schema, value, direction);
    if (violations !== undefined) yield { title, constraint: pointer, edit, value, violations };
  }
}

const isExactly = (violations: readonly Violation[], constraint: Constraint): boolean => {
  const [only, ...others] = violations;
  return only !== undefined && others.length === 0 && is(only, constraint);
};

const is = ([keyword, at]: Violation, constraint: Constraint): boolean =>
  keyword === constraint.keyword &&
  (at === constraint.at || (keyword === 'propertyNames' && at.startsWith(constraint.at)));
