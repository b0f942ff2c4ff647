import { expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import { plainValue } from '../../generator/model/plain-value.ts';

const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const holding = (name: string): JsonObject => ({ type: 'object', properties: { text: { type: 'string' }, next: to(name) }, required: ['text', 'next'] });

/** Rings, a chain that is longer than a value may be deep, and schemas that lead into both from several sides. */
const schemas: JsonObject = {
  RingA: holding('RingB'),
  RingB: holding('RingC'),
  RingC: { type: 'object', properties: { next: to('RingA'), own: to('RingC'), leaf: to('Leaf') }, required: ['next', 'own', 'leaf'] },
  Leaf: { type: 'object', properties: { at: { type: 'string', format: 'date' } }, required: ['at'] },
  ...Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`Chain${index}`, index === 13 ? to('Leaf') : holding(`Chain${index + 1}`)])),
  Entry: { type: 'object', properties: { chain: to('Chain6'), ring: to('RingB'), again: to('Chain4'), list: { type: 'array', items: to('RingC') } } },
};

test('the value of a schema is the same whatever values were made before', () => {
  const fresh = (): JsonObject => ({ components: { schemas: structuredClone(schemas) as JsonObject } });
  const pointers = Object.keys(schemas).map((name) => `/components/schemas/${name}`);
  for (const order of [pointers, [...pointers].reverse(), ['/components/schemas/Entry', ...pointers]]) {
    const document = fresh();
    for (const pointer of order) {
      for (const direction of ['response', 'request'] as const) {
        expect(plainValue(document, pointer, direction), pointer).toEqual(plainValue(fresh(), pointer, direction));
      }
    }
  }
});

test.each([
  ['a text where a list is due', { type: 'array', items: { type: 'string', example: 'a' }, example: "['a']" }, ['a']],
  ['a number where a text is due', { type: 'string', example: 17325550100 }, '17325550100'],
  ['a number written as a text', { type: 'integer', example: '5' }, 5],
  ['a flag written as a text', { type: 'boolean', default: 'false' }, false],
  ['a text without characters where a number is due', { type: 'number', example: '', default: 3 }, 3],
  ['a value that is not among those listed', { type: 'string', enum: ['proof', 'spell'], example: 'Spell' }, 'proof'],
  ['listed values of another type', { type: 'string', enum: [1, 2] }, 1],
] as const)('an example that its schema refuses at a glance is set right or left out: %s', (_, schema, want) => {
  expect(plainValue({ components: { schemas: { A: schema } } }, '/components/schemas/A', 'request')).toEqual(want);
});
