import { describe, expect, test } from 'vitest';
import { worst, type Change } from '../../generator/diff/change.ts';
import { diffDocuments } from '../../generator/diff/diff.ts';
import { compositionCases } from './cases/composition.ts';
import { compoundCases } from './cases/compound.ts';
import { descriptionCases } from './cases/description.ts';
import { operationCases } from './cases/operation.ts';
import { sameCases } from './cases/same.ts';
import { valueCases } from './cases/values.ts';
import type { Expected } from './cases/case.ts';

const groups = { sameCases, valueCases, compoundCases, compositionCases, operationCases, descriptionCases };

const verdicts = (changes: readonly Change[]): Expected => ({
  wire: worst(changes.map(({ axes }) => axes.wire)),
  package: worst(changes.map(({ axes }) => axes.package)),
});

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, { before, after, expect: expected }) => {
    const changes = diffDocuments(before, after);
    const told = changes.map(({ rule, direction, message }) => `${rule} ${direction ?? ''} ${message}`).join('\n');
    if (!('sent' in expected)) return expect(verdicts(changes), told).toEqual(expected);
    const inOne = (direction: string) => verdicts(changes.filter((change) => change.direction === direction));
    expect({ sent: inOne('sent'), received: inOne('received') }, told).toEqual(expected);
  });
});
