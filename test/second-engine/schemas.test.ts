import { describe, expect, test } from 'vitest';
import { followDynamicRefs } from '../../generator/model/dynamic/index.ts';
import { engineGaps } from '../../generator/model/check/engine-gap.ts';
import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import { createPlaceOf } from '../../generator/model/place.ts';
import { loadValidator } from '../../generator/validate.ts';
import { describing, secondOpinion } from './engine.ts';
import { randomSchema, randomValue, seeded } from './random.ts';

const createValidator = await loadValidator();

const verdicts = async (schema: JsonValue, value: JsonValue) => {
  const { document, place } = describing(schema);
  return { ours: createValidator(followDynamicRefs(document).document).validate(place, value).length === 0, theirs: await secondOpinion(document)(place, value) };
};

const gapsIn = (document: JsonObject, written = document) => engineGaps({ document, written, placeOf: createPlaceOf(document) });

const gapsOf = (schema: JsonValue) => {
  const { document } = describing(schema);
  return gapsIn(followDynamicRefs(document).document, document);
};

interface Row {
  readonly schema: JsonValue;
  readonly valid?: readonly JsonValue[];
  readonly invalid?: readonly JsonValue[];
}

const isOne = { properties: { a: { const: 1 } }, required: ['a'] };
const rows: readonly Row[] = [
  { schema: true, valid: [1, null, {}] },
  { schema: false, invalid: [1, null, {}] },
  { schema: { type: 'integer' }, valid: [1, 1.0, -0, 1e20], invalid: [1.5, '1', null] },
  { schema: { type: ['string', 'null'] }, valid: ['', null], invalid: [0, [], {}] },
  { schema: { enum: ['a', 1, null, { a: [1] }] }, valid: ['a', 1, null, { a: [1] }], invalid: ['1', {}, { a: [2] }] },
  { schema: { enum: [] }, invalid: [1, null] },
  { schema: { const: { a: 1, b: 2 } }, valid: [{ b: 2, a: 1 }], invalid: [{ a: 1 }] },
  { schema: { const: false }, valid: [false], invalid: [0, ''] },
  { schema: { minLength: 2, maxLength: 3 }, valid: ['💥💥', 'abc', 1], invalid: ['💥', 'abcd'] },
  { schema: { pattern: '^\\p{L}+$' }, valid: ['é'], invalid: ['1'] },
  { schema: { pattern: 'b' }, valid: ['abc'], invalid: ['ac'] },
  { schema: { minimum: 0, exclusiveMaximum: 10 }, valid: [0, 9.99, '11'], invalid: [-0.01, 10] },
  { schema: { exclusiveMinimum: 0, maximum: 1 }, valid: [1], invalid: [0, 1.0001] },
  { schema: { multipleOf: 0.01 }, valid: [19.99, 0.07, 4.35], invalid: [0.075] },
  { schema: { multipleOf: 10_000_000_000 }, valid: [20_000_000_000], invalid: [10_000_000_001, 10_000_000_000.5] },
  { schema: { multipleOf: 3 }, valid: [0, -9], invalid: [1] },
  { schema: { minItems: 1, maxItems: 2 }, valid: [[1], [1, 2], 'a'], invalid: [[], [1, 2, 3]] },
  { schema: { uniqueItems: true }, valid: [[1, true], [0, false], [{ a: 1 }, { a: 2 }]], invalid: [[1, 1], [{ a: 1, b: 2 }, { b: 2, a: 1 }]] },
  { schema: { prefixItems: [{ type: 'string' }], items: { type: 'number' } }, valid: [['a', 1], [], ['a']], invalid: [[1], ['a', 'b']] },
  { schema: { prefixItems: [{ type: 'string' }], items: false }, valid: [['a']], invalid: [['a', 1]] },
  { schema: { contains: { type: 'string' } }, valid: [[1, 'a']], invalid: [[], [1]] },
  { schema: { contains: { type: 'string' }, minContains: 0 }, valid: [[], [1]] },
  { schema: { contains: { type: 'string' }, minContains: 2, maxContains: 2 }, valid: [['a', 1, 'b']], invalid: [['a'], ['a', 'b', 'c']] },
  { schema: { required: ['a', '__proto__'] }, valid: [JSON.parse('{"a":1,"__proto__":2}')], invalid: [{ a: 1 }, {}] },
  { schema: { required: ['toString'] }, invalid: [{}] },
  { schema: { properties: { constructor: { type: 'string' }, toString: { type: 'string' } } }, valid: [{}], invalid: [{ constructor: 1 }] },
  { schema: { minProperties: 1, maxProperties: 2 }, valid: [{ a: 1 }], invalid: [{}, { a: 1, b: 2, c: 3 }] },
  { schema: { properties: { a: true }, additionalProperties: false }, valid: [{ a: 1 }], invalid: [{ b: 1 }] },
  { schema: { patternProperties: { '^x': { type: 'number' } }, additionalProperties: { type: 'string' } }, valid: [{ x1: 1, b: 'c' }], invalid: [{ x1: 'a' }, { b: 1 }] },
  { schema: { propertyNames: { maxLength: 1 } }, valid: [{ a: 1 }], invalid: [{ ab: 1 }] },
  { schema: { dependentRequired: { a: ['b'] } }, valid: [{}, { b: 1 }, { a: 1, b: 1 }], invalid: [{ a: 1 }] },
  { schema: { dependentSchemas: { a: { required: ['b'] } } }, valid: [{ b: 1 }], invalid: [{ a: 1 }] },
  { schema: { allOf: [{ minimum: 1 }, { maximum: 2 }] }, valid: [1.5], invalid: [0, 3] },
  { schema: { anyOf: [{ type: 'string' }, { minimum: 2 }] }, valid: ['a', 2, true], invalid: [1] },
  { schema: { oneOf: [{ type: 'integer' }, { minimum: 2 }] }, valid: [1, 2.5], invalid: [3, 1.5] },
  { schema: { not: { type: 'string' } }, valid: [1], invalid: ['a'] },
  { schema: { if: { type: 'string' }, then: { minLength: 1 }, else: { minimum: 0 } }, valid: ['a', 0], invalid: ['', -1] },
  { schema: { $ref: '#/components/schemas/Given/$defs/a', minLength: 2, $defs: { a: { type: 'string' } } }, valid: ['ab'], invalid: ['a', 1] },
  { schema: { properties: { next: { $ref: '#/components/schemas/Given' } }, required: ['id'] }, valid: [{ id: 1, next: { id: 2 } }], invalid: [{ id: 1, next: {} }] },
  { schema: { format: 'date-time' }, valid: ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.123+01:00'], invalid: ['2023-02-29T12:00:00Z', '2024-02-29'] },
  { schema: { format: 'date' }, valid: ['2024-02-29'], invalid: ['2023-02-29', '2024-13-01'] },
  { schema: { format: 'uuid' }, valid: ['123e4567-e89b-42d3-a456-426614174000'], invalid: ['3f3e3e1-c824-42d3-a456-426614174000'] },
  { schema: { format: 'email' }, valid: ['a@example.com'], invalid: ['a', '@example.com'] },
  { schema: { format: 'uri' }, valid: ['https://example.com/a?b#c', 'mailto:a@b.c'], invalid: ['/a', 'a b'] },
  { schema: { format: 'ipv4' }, valid: ['192.0.2.1'], invalid: ['256.0.0.1', '1.2.3'] },
  { schema: { format: 'ipv6' }, valid: ['2001:db8::1'], invalid: ['2001:db8:::1'] },
  { schema: { format: 'hostname' }, valid: ['example.com'], invalid: ['-a.com'] },
  { schema: { format: 'duration' }, valid: ['P1DT12H'], invalid: ['P1D2H', 'P'] },
  { schema: { unevaluatedProperties: false, allOf: [{ properties: { a: true } }], properties: { b: true } }, valid: [{ a: 1, b: 1 }], invalid: [{ c: 1 }] },
  { schema: { unevaluatedProperties: false, oneOf: [isOne, { properties: { b: true }, required: ['b'] }] }, valid: [{ a: 1 }, { b: 1 }], invalid: [{ a: 1, c: 1 }, { a: 2, b: 1 }] },
  { schema: { unevaluatedProperties: { type: 'string' }, properties: { a: true } }, valid: [{ a: 1, b: 'c' }], invalid: [{ b: 1 }] },
  { schema: { unevaluatedProperties: false, dependentSchemas: { a: { properties: { b: true } } }, properties: { a: true } }, valid: [{ a: 1, b: 1 }], invalid: [{ b: 1 }] },
  // What follows the engine gets wrong by itself: its schemas are spelled otherwise.
  { schema: { unevaluatedProperties: false, if: isOne }, valid: [{ a: 1 }], invalid: [{ a: 2 }, { a: 1, b: 1 }] },
  { schema: { unevaluatedProperties: false, if: isOne, else: { properties: { c: true } } }, valid: [{ a: 1 }, { c: 1 }], invalid: [{ a: 1, c: 1 }] },
  { schema: { unevaluatedProperties: false, if: isOne, then: { required: ['b'] }, properties: { b: true } }, valid: [{ a: 1, b: 1 }], invalid: [{ a: 1 }, { a: 2, b: 1 }] },
  { schema: { unevaluatedItems: false, allOf: [{ prefixItems: [true] }], prefixItems: [true, true] }, valid: [[1, 2], []], invalid: [[1, 2, 3]] },
  { schema: { $dynamicRef: '#node', $defs: { a: { $dynamicAnchor: 'node', type: 'string' } } }, valid: ['a'], invalid: [1] },
  { schema: { $dynamicAnchor: 'tree', properties: { children: { items: { $dynamicRef: '#tree' } } }, required: ['id'] }, valid: [{ id: 1, children: [{ id: 2 }] }], invalid: [{ id: 1, children: [{}] }] },
  { schema: { $id: 'https://example.com/tree', $dynamicAnchor: 'tree', properties: { children: { items: { $dynamicRef: '#tree' } } }, required: ['id'] }, valid: [{ id: 1, children: [{ id: 2 }] }], invalid: [{ id: 1, children: [{}] }] },
  { schema: { anyOf: [{ additionalProperties: { type: 'string' } }, { required: ['a'] }], patternProperties: { '^a': { type: ['string', 'number'] } } }, valid: [{ a: 1 }, { ab: 'c' }], invalid: [{ a: null }] },
  { schema: { not: { required: ['a'], propertyNames: { maxLength: 1 } } }, valid: [{}, { ab: 1, a: 1 }], invalid: [{ a: 1 }] },
];

describe('both engines say of every keyword what JSON Schema says', () => {
  test.each(rows.map((row) => ({ title: JSON.stringify(row.schema), ...row })))('$title', async ({ schema, valid = [], invalid = [] }) => {
    for (const value of valid) expect([value, await verdicts(schema, value)]).toEqual([value, { ours: true, theirs: true }]);
    for (const value of invalid) expect([value, await verdicts(schema, value)]).toEqual([value, { ours: false, theirs: false }]);
    expect(gapsOf(schema)).toEqual([]);
  });
});

describe('where they differ, the author is told', () => {
  const inBranch = (name: string, value: JsonValue): JsonValue => ({ anyOf: [{ [name]: value }, true] });
  test.each<{ schema: JsonValue; value: JsonValue; theirs: boolean; at: string; want: RegExp }>([
    { schema: { unevaluatedItems: false, contains: { type: 'string' } }, value: [1, 'a'], theirs: false, at: '/unevaluatedItems', want: /no exact account of `contains`/u },
    { schema: { unevaluatedItems: { type: 'boolean' }, allOf: [inBranch('items', { type: 'string' })] }, value: [1], theirs: false, at: '/unevaluatedItems', want: /`items` in a branch/u },
    { schema: { unevaluatedItems: false, if: { prefixItems: [{ const: 'a' }] } }, value: ['b'], theirs: false, at: '/unevaluatedItems', want: /`prefixItems` in a branch/u },
    { schema: { unevaluatedProperties: false, oneOf: [{ patternProperties: { '^a': { type: 'string' } } }, true] }, value: { a: 2 }, theirs: false, at: '/unevaluatedProperties', want: /`patternProperties` in a branch/u },
    { schema: { if: { prefixItems: [{ minProperties: 1 }], contains: true }, else: false }, value: [], theirs: false, at: '/if/contains', want: /not asked of an empty list/u },
  ])('$schema', async ({ schema, value, theirs, at, want }) => {
    expect(await verdicts(schema, value)).toEqual({ ours: !theirs, theirs });
    expect(gapsOf(schema)).toEqual([{ pointer: `/components/schemas/Given${at}`, message: expect.stringMatching(want) }]);
  });

  test.each<{ title: string; schema: JsonValue; want: readonly RegExp[] }>([
    { title: 'a dynamic reference that leads to two places', schema: { $defs: { a: { $dynamicAnchor: 'x' }, b: { $dynamicAnchor: 'x' } }, $dynamicRef: '#x' }, want: [/does not lead to one place/u] },
    { title: 'a dynamic reference to the nearest of two schemas', schema: { properties: { a: { $id: 'https://example.com/a', $dynamicAnchor: 'x' }, b: { $id: 'https://example.com/b', $dynamicAnchor: 'x', items: { $dynamicRef: '#x' } } } }, want: [] },
    { title: 'a dynamic reference that leads nowhere', schema: { $dynamicRef: '#x' }, want: [/does not lead to one place/u] },
    { title: 'a reference inside a schema with an address of its own', schema: { $id: 'https://example.com/a', items: { $ref: '#/components/schemas/Given' } }, want: [/read from the root/u] },
    { title: 'an address that nothing refers from', schema: { $id: 'https://example.com/a', type: 'string' }, want: [] },
    { title: 'properties that are called like keywords', schema: { properties: { $id: { type: 'string' }, contains: true, prefixItems: true, $dynamicRef: { type: 'string' } } }, want: [] },
    { title: 'a keyword that asks nothing', schema: { unevaluatedItems: true, contains: { type: 'string' } }, want: [] },
  ])('$title', ({ schema, want }) => {
    expect(gapsOf(schema).map(({ message }) => message)).toEqual(want.map((pattern) => expect.stringMatching(pattern)));
  });
});

test('they agree on any schema of keywords that need no account of each other', async () => {
  const random = seeded(20_261_121);
  const differing = [];
  let judged = 0;
  for (let round = 0; round < 500; round += 1) {
    const schema = randomSchema(random, 3);
    const { document, place } = describing(schema);
    if (gapsIn(document).length > 0) continue;
    const [validator, judge] = [createValidator(document), secondOpinion(document)];
    for (let turn = 0; turn < 6; turn += 1) {
      const value = randomValue(random, 2);
      const errors = validator.validate(place, value);
      judged += 1;
      if ((errors.length === 0) !== (await judge(place, value)) || errors[0]?.keyword === 'unusableSchema') differing.push({ schema, value });
    }
  }
  expect(differing).toEqual([]);
  expect(judged).toBeGreaterThan(2_500);
});
