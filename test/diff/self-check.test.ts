import { beforeAll, expect, test } from 'vitest';
import { isBreaking, worst } from '../../generator/diff/change.ts';
import { diffDocuments } from '../../generator/diff/diff.ts';
import { compositionCases } from './cases/composition.ts';
import { compoundCases } from './cases/compound.ts';
import { descriptionCases } from './cases/description.ts';
import { operationCases } from './cases/operation.ts';
import { sameCases } from './cases/same.ts';
import { valueCases } from './cases/values.ts';
import { compileConsumers } from './self/compile.ts';
import { unconfirmed, unforeseen } from './self/reasons.ts';

const cases = [...sameCases, ...valueCases, ...compoundCases, ...compositionCases, ...operationCases, ...descriptionCases];

/** What the diff says of each case, and what the compiler says to code that was written for the old package. */
let results: readonly { readonly title: string; readonly told: boolean; readonly isWireBroken: boolean; readonly own: readonly string[]; readonly next: readonly string[] }[];

beforeAll(() => {
  const verdicts = compileConsumers(cases);
  results = cases.map(({ title, before, after }, index) => {
    const changes = diffDocuments(before, after);
    const isBroken = (axis: 'wire' | 'package'): boolean => isBreaking(worst(changes.map(({ axes }) => axes[axis])));
    const { own = [], next = [] } = verdicts[index] ?? {};
    return { title, told: isBroken('package'), isWireBroken: isBroken('wire'), own, next };
  });
}, 300_000);

const titles = (reasons: Readonly<Record<string, readonly string[]>>): readonly string[] => Object.values(reasons).flat().toSorted();

test('the code compiles with the package that it was written for', () => {
  expect(results.filter(({ own }) => own.length > 0)).toEqual([]);
  expect(results.length).toBeGreaterThan(400);
});

test('where the diff says that code breaks, the compiler says so, or there is a reason', () => {
  const alarms = results.filter(({ told, next }) => told && next.length === 0);
  expect(alarms.map(({ title }) => title).toSorted()).toEqual(titles(unconfirmed));
});

test('where the compiler says that code breaks, the diff says so, or there is a reason', () => {
  const misses = results.filter(({ told, next }) => !told && next.length > 0);
  expect(misses.map(({ title }) => title).toSorted()).toEqual(titles(unforeseen));
});

test('most breaks of the types are confirmed by an error', () => {
  expect(results.filter(({ told, next }) => told && next.length > 0).length).toBeGreaterThan(100);
});
