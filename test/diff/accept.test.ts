import { describe, expect, test } from 'vitest';
import { applyAccepted, parseAccepted } from '../../generator/diff/accept.ts';
import { diffDocuments } from '../../generator/diff/diff.ts';
import type { JsonValue } from '../../generator/model/api.ts';
import { operating } from './example.ts';

const locate = (pointer: string) => ({ path: 'changes.accept.yaml', line: pointer.length });
const page = { name: 'page', in: 'query', schema: { type: 'integer' } } as const;
const changes = diffDocuments(operating({ parameters: [page] }), operating({}));
const fingerprint = changes[0]?.fingerprint ?? '';
const entry = { fingerprint, reason: 'Nobody used it', expires: '2030-01-31' };

const judge = (list: JsonValue, today: string) => {
  const { accepted, problems } = parseAccepted(list, locate);
  const applied = applyAccepted(changes, accepted, today);
  return { accepted: applied.changes.map((change) => change.accepted), codes: [...problems, ...applied.problems].map(({ code }) => code) };
};

describe('accepting a change', () => {
  test.each([
    ['marks the change with the reason', [entry], { accepted: ['Nobody used it'], codes: [] }],
    ['holds on its last day', [{ ...entry, expires: '2025-06-01' }], { accepted: ['Nobody used it'], codes: [] }],
    ['ends after its last day', [{ ...entry, expires: '2025-05-31' }], { accepted: [undefined], codes: ['accept-expired'] }],
    ['needs a reason', [{ ...entry, reason: ' ' }], { accepted: [undefined], codes: ['accept-invalid'] }],
    ['needs a day', [{ fingerprint, reason: 'So' }], { accepted: [undefined], codes: ['accept-invalid'] }],
    ['needs a day that exists', [{ ...entry, expires: '2030-13-01' }], { accepted: [undefined], codes: ['accept-invalid'] }],
    ['needs a fingerprint', [{ reason: 'So', expires: '2030-01-31' }], { accepted: [undefined], codes: ['accept-invalid'] }],
    ['needs an object', ['yes'], { accepted: [undefined], codes: ['accept-invalid'] }],
    ['needs a list', entry, { accepted: [undefined], codes: ['accept-invalid'] }],
    ['needs a change that occurs', [entry, { ...entry, fingerprint: '00000000' }], { accepted: ['Nobody used it'], codes: ['accept-unused'] }],
  ] as const)('%s', (_, list, want) => {
    expect(judge(list, '2025-06-01')).toEqual(want);
  });
});

describe('a fingerprint', () => {
  const fingerprints = (before: readonly object[], after: readonly object[]) =>
    diffDocuments(operating({ parameters: before as never }), operating({ parameters: after as never })).map((change) => change.fingerprint);
  const sort = { name: 'sort', in: 'query', schema: { type: 'string', minLength: 1 } } as const;
  const stricter = { ...sort, schema: { type: 'string', minLength: 2 } } as const;

  test('stays the same when other parameters come and go before it', () => {
    const [alone] = fingerprints([sort], [stricter]);
    expect(fingerprints([page, sort], [page, stricter])).toEqual([alone]);
    expect(fingerprints([page, sort], [stricter])).toContain(alone);
  });

  test('tells two values of one list apart', () => {
    const found = diffDocuments(
      operating({ parameters: [{ ...sort, schema: { enum: ['a', 'b', 'c'] } }] }),
      operating({ parameters: [{ ...sort, schema: { enum: ['a'] } }] }),
    );
    expect(new Set(found.map((change) => change.fingerprint)).size).toBe(2);
  });

  const accepted = { type: 'object', properties: { a: {} }, 'x-kept': 1 } as const;
  test.each([
    ['limit', { ...sort.schema, maxLength: 100 }, { ...sort.schema, maxLength: 50 }, { ...sort.schema, maxLength: 1 }],
    ['default', { type: 'string', default: 'a' }, { type: 'string', default: 'b' }, { type: 'string', default: 'c' }],
    ['exclusion', { type: 'string' }, { type: 'string', not: { const: 'a' } }, { type: 'string', not: { enum: ['a', 'b'] } }],
    ['condition', accepted, { ...accepted, if: { minProperties: 2 }, then: { required: ['a'] } }, { ...accepted, if: true, then: { required: ['a'] } }],
    ['restriction of the rest', accepted, { ...accepted, additionalProperties: { type: 'string' } }, { ...accepted, additionalProperties: { type: 'integer' } }],
    ['unknown keyword', { type: 'string' }, { type: 'string', range: 5 }, { type: 'string', range: 1 }],
  ])('tells one %s from another at the same place', (_, before, ...after) => {
    const [one, other] = after.map((schema) => fingerprints([{ ...sort, schema }], [{ ...sort, schema: before }]));
    const [first, second] = after.map((schema) => fingerprints([{ ...sort, schema: before }], [{ ...sort, schema }]));
    expect([one?.length, first?.length]).toEqual([1, 1]);
    expect(other).not.toEqual(one);
    expect(second).not.toEqual(first);
  });
});
