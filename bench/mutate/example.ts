import type { Bench } from '../../generator/emit/contract/bench.ts';
import type { ValidityCase } from '../../generator/emit/contract/case.ts';
import { faultsFor } from '../../generator/emit/contract/cases/fault.ts';
import { checker } from '../../generator/emit/contract/support/check.ts';
import type { CompiledChecks } from '../../generator/validate.ts';

export interface ExampleMutant {
  readonly operator: string;
  readonly id: string;
  readonly items: readonly string[];
  readonly isKilled: boolean;
}

/**
 * Each example broken once for each constraint that it meets, and its test run. An example is a literal of its test,
 * so the test is run here, with the value in place of the literal.
 */
export const exampleMutants = (
  bench: Bench,
  cases: readonly ValidityCase[],
  functions: CompiledChecks['functions'],
): readonly ExampleMutant[] =>
  cases.flatMap(({ id, check, value, pin, example }) => {
    const compiled = functions.get(check.name);
    if (compiled === undefined) return [];
    const { accepts, pinned } = checker({ name: 'example', places: {}, secrets: [] }, {});
    // A pinned example is not valid to begin with: what is broken is the value that its pin describes.
    const faults = [...faultsFor(bench, { schema: check.schema, base: value, direction: check.direction })];
    const broken =
      pin === undefined
        ? faults.map(({ value: other, constraint, title }) => ({
            other,
            operator: constraint.split('/').at(-1) ?? '',
            title,
          }))
        : changesOf(value).map((other, index) => ({ other, operator: 'changed, though pinned', title: String(index) }));
    return broken.map(({ other, operator, title }) => {
      const isKilled = throws(() => (pin === undefined ? accepts(compiled, other) : pinned(compiled, other, pin)));
      return {
        operator: pin === undefined ? `broken: ${/^\d+$/u.test(operator) ? 'required' : operator}` : operator,
        id: `${id}: ${title}`,
        items: example === undefined ? [] : [`${example}#judged`],
        isKilled,
      };
    });
  });

/** A member less, for each: whatever the schema says to it, the example is another one. */
const changesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value).map((name) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)))
    : [null];

const throws = (run: () => void): boolean => {
  try {
    run();
    return false;
  } catch {
    return true;
  }
};
