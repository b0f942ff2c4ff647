import { expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import { plainSample, plainValue } from '../../generator/model/plain-value.ts';

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
  ['a step that is a fraction, below a limit', { type: 'number', maximum: 0.3, multipleOf: 0.1 }, 0.3],
  ['a step above a limit', { type: 'number', exclusiveMinimum: 2, multipleOf: 0.7 }, 3.5],
  ['a step that does not reach a limit', { type: 'number', maximum: 0.25, multipleOf: 0.1 }, 0.2],
  ['steps whose common multiple is beyond all numbers', { type: 'number', allOf: [{ multipleOf: 1e300 }, { multipleOf: 1e-20 }] }, 1e300],
  ['a limit that is not reached', { type: 'number', exclusiveMaximum: 1 }, 0.5],
  ['listed values of another type', { type: 'string', enum: [1, 2] }, 1],
] as const)('an example that its schema refuses at a glance is set right or left out: %s', (_, schema, want) => {
  expect(plainValue({ components: { schemas: { A: schema } } }, '/components/schemas/A', 'request')).toEqual(want);
});

const deep = (levels: number, schema: JsonObject, by: 'required' | 'optional' = 'required'): JsonObject =>
  levels === 0 ? schema : { type: 'object', ...(by === 'required' ? { required: ['a'] } : {}), properties: { a: deep(levels - 1, schema, by) } };
const deepValue = (levels: number, value: unknown): unknown => (levels === 0 ? value : { a: deepValue(levels - 1, value) });
const option = { type: 'object', required: ['label', 'value'], properties: { label: { type: 'string' }, value: { type: 'integer' } } };

test.each([
  ['texts at any depth', {}, deep(12, { type: 'string' }), deepValue(12, 'string'), true],
  ['the first alternative that is a text', {}, deep(9, { anyOf: [{ type: 'string' }, option] }), deepValue(9, 'string'), true],
  ['all that an item demands', {}, deep(7, { type: 'array', items: option }), deepValue(7, [{ label: 'string', value: 1 }]), true],
  ['no list where items would lie too deep', {}, deep(9, { type: 'array', items: option }), deepValue(9, []), true],
  ['a list of texts there all the same', {}, deep(9, { type: 'array', items: { type: 'string' } }), deepValue(9, ['string']), true],
  ['none of what may be left out there', {}, deep(12, { type: 'string' }, 'optional'), deepValue(8, {}), true],
  ['null where nothing else ends it', { A: { type: 'object', required: ['next'], properties: { next: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] } } } }, to('A'), { next: { next: null } }, true],
  ['the alternative that ends it', { A: { type: 'object', required: ['next'], properties: { next: { oneOf: [to('A'), option] } } } }, to('A'), { next: { label: 'string', value: 1 } }, true],
  ['no optional member that has no end', { A: { type: 'object', required: ['x'], properties: { x: { type: 'object', properties: { b: to('B'), c: { type: 'string' } } } } }, B: { type: 'object', required: ['a'], properties: { a: to('A') } } }, to('A'), { x: { c: 'string' } }, true],
  ['something without end, unsure', { A: { type: 'object', required: ['b', 'text'], properties: { b: to('A'), text: { type: 'string' } } } }, to('A'), { b: { text: 'string' }, text: 'string' }, false],
  ['the first value that every enum has', {}, { allOf: [{ type: 'string', enum: ['a', 'b'] }, { enum: ['b', 'c'] }] }, 'b', true],
  ['a list of what is a list, whatever properties it names', {}, { type: 'array', items: { type: 'array', items: {}, properties: { a: {} } }, properties: { a: {} } }, [[{}]], true],
  ['the first of values that are told one by one', {}, { oneOf: [{ const: 1, title: 'One' }, { const: 2 }] }, 1, true],
  ['the same beside a type', {}, { type: 'string', anyOf: [{ const: 'a' }, { const: 'b' }] }, 'a', true],
  ['what extends a schema, as its discriminator says', { Pet: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } }, discriminator: { propertyName: 'kind', mapping: { cat: 'Cat' } } }, Cat: { allOf: [to('Pet'), { required: ['lives'], properties: { lives: { type: 'integer' } } }] } }, to('Pet'), { kind: 'cat', lives: 1 }, true],
  ['what the union calls its variant', { Cat: { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }, First: { oneOf: [to('Cat')], discriminator: { propertyName: 'kind' } } }, { oneOf: [to('Cat')], discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } } }, { kind: 'cat' }, true],
  ['fewer items than demanded, unsure', {}, { type: 'array', minItems: 5, items: { type: 'boolean' } }, [true, true, true], false],
  ['a text that a pattern may refuse, unsure', {}, { type: 'string', pattern: '^(?=a)(?=b)' }, 'string', false],
  ['what a condition may refuse, unsure', {}, { ...option, if: { required: ['label'] }, then: { required: ['more'] } }, { label: 'string', value: 1 }, false],
] as const)('a value has what is required: %s', (_, named, schema, want, isSure) => {
  const document = { components: { schemas: { ...named, Start: schema } } } as JsonObject;
  expect(plainSample(document, '/components/schemas/Start', 'response')).toEqual({ value: want, isSure });
});

test('a value of schemas that all require each other is bounded, and so is the time that it takes', () => {
  const names = Array.from({ length: 30 }, (_, index) => `S${index}`);
  const all = Object.fromEntries(names.map((name) => [name, { type: 'object', required: names, properties: Object.fromEntries(names.map((other) => [other, { anyOf: [to(other), to(name)] }])) }]));
  expect(JSON.stringify(plainSample({ components: { schemas: all } }, '/components/schemas/S0', 'request')).length).toBeLessThan(50_000);
});
