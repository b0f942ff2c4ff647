import { expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import { normalise } from '../../generator/model/normalise.ts';

test.each<[title: string, given: JsonObject, want: JsonObject]>([
  ['texts that are none', { operationId: 1, summary: ['a'], description: 'b' }, { description: 'b' }],
  ['lists that are none', { parameters: { a: 1 }, tags: 'a', responses: [] }, {}],
  ['items of lists, whose places stay', { parameters: ['a', { name: 'b', in: 'query', required: 'yes' }] }, { parameters: [{}, { name: 'b', in: 'query' }] }],
  ['members of maps, but no extensions', { responses: { 200: 'ok', 404: { description: 1 }, 'x-a': 'b' } }, { responses: { 200: {}, 404: {}, 'x-a': 'b' } }],
  ['servers that are none', { servers: ['https://a.example', { url: 'https://b.example' }] }, { servers: [{}, { url: 'https://b.example' }] }],
  ['callbacks that are none, but no references', { callbacks: { a: { $ref: '#/components/callbacks/A' }, b: { 'x-c': 1, '{$url}': 'd' }, c: 'e' } }, { callbacks: { a: { $ref: '#/components/callbacks/A' }, b: { 'x-c': 1 }, c: {} } }],
  ['schemas that are texts', { requestBody: { content: { 'text/plain': { schema: 'string' } } } }, { requestBody: { content: { 'text/plain': {} } } }],
])('leaves out of an operation %s', (_, given, want) => {
  const around = (get: JsonObject): JsonObject => ({ openapi: '3.1.0', paths: { '/a': { get } } });
  expect(normalise(around(given))).toEqual(around(want));
});

test.each<[title: string, given: JsonObject, want: JsonObject]>([
  ['properties that are texts, which may be anything then', { properties: { a: 'string', 'x-b': 1, c: true } }, { properties: { a: {}, 'x-b': {}, c: true } }],
  ['branches that are none', { allOf: ['a', { type: 'string' }], oneOf: {}, not: 'a' }, { allOf: [{}, { type: 'string' }] }],
  ['constraints of another form', { minLength: '1', maxLength: 2, pattern: 1, required: ['a', 1], enum: 'a', type: 1 }, { maxLength: 2 }],
  ['discriminators and flags that are none', { discriminator: 'kind', readOnly: 'yes', deprecated: true }, { deprecated: true }],
])('leaves out of a schema %s', (_, given, want) => {
  const around = (A: JsonObject): JsonObject => ({ openapi: '3.1.0', components: { schemas: { A } } });
  expect(normalise(around(given))).toEqual(around(want));
  expect(normalise({ ...around(given), openapi: '3.0.3' })).toEqual({ ...around(want), openapi: '3.1.1' });
});

test('what is data stays as it is', () => {
  const schema = { default: { required: 'a' }, const: { properties: 1 }, enum: [{ allOf: 1 }], examples: [{ type: 1 }], 'x-a': { oneOf: 1 }, properties: { required: { type: 'string' }, pattern: { type: 'integer' } } };
  const document = { openapi: '3.1.0', components: { schemas: { A: schema } } };
  expect(normalise(document)).toBe(document);
});
