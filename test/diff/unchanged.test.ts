import { expect, test } from 'vitest';
import { unchangedBetween } from '../../generator/diff/schema/unchanged.ts';
import type { JsonObject } from '../../generator/model/api.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string): JsonObject => ({ type: 'array', items: ref(name) });
const described = (schemas: JsonObject): JsonObject => ({ paths: { '/x': list('A') }, components: { schemas } });
const tree = { type: 'object', properties: { up: ref('B') } };

const cases: readonly (readonly [string, JsonObject, JsonObject, boolean])[] = [
  ['nothing differs', { A: tree, B: { type: 'string' } }, { B: { type: 'string' }, A: tree }, true],
  ['what it refers to differs', { A: { type: 'string' } }, { A: { type: 'integer' } }, false],
  ['what that refers to differs', { A: tree, B: { type: 'string' } }, { A: tree, B: { type: 'integer' } }, false],
  [
    'two lead to each other, and the further one differs',
    { A: tree, B: { anyOf: [ref('A'), { type: 'string' }] } },
    { A: tree, B: { anyOf: [ref('A'), { type: 'null' }] } },
    false,
  ],
  ['two lead to each other', { A: tree, B: { not: ref('A') } }, { A: tree, B: { not: ref('A') } }, true],
  ['what it refers to is gone', { A: tree, B: {} }, { A: tree }, false],
  ['what it does not lead to differs', { A: tree, B: {}, C: { type: 'string' } }, { A: tree, B: {} }, true],
  [
    'a variant that only its discriminator names differs',
    { A: { discriminator: { propertyName: 'is', mapping: { b: '#/components/schemas/B' } } }, B: { type: 'string' } },
    { A: { discriminator: { propertyName: 'is', mapping: { b: '#/components/schemas/B' } } }, B: { type: 'null' } },
    false,
  ],
];

test.each(cases)('%s', (_, before, after, expected) => {
  const isUnchanged = unchangedBetween(described(before), described(after));
  expect(isUnchanged(list('A'), list('A'))).toBe(expected);
  expect(isUnchanged(list('A'), { ...list('A'), minItems: 1 })).toBe(false);
});
