import { expect, test } from 'vitest';
import { createTyping } from '../../../../generator/emit/contract/cases/typed.ts';
import type { JsonValue } from '../../../../generator/model/api.ts';
import { apiOf } from '../../../api.ts';

const listed = { type: 'object', properties: { name: { type: 'string' }, tags: { type: 'array', items: { type: 'object', properties: { id: { type: 'integer' } } } } } };

test.each<{ title: string; schema: JsonValue; body: JsonValue; isUntyped: boolean; mediaType?: string }>([
  { title: 'members that are listed', schema: listed, body: { name: 'a', tags: [{ id: 1 }] }, isUntyped: false },
  { title: 'a member that is not listed', schema: listed, body: { name: 'a', other: 1 }, isUntyped: true },
  { title: 'a member that is not listed further in', schema: listed, body: { tags: [{ id: 1 }, { id: 1, other: 1 }] }, isUntyped: true },
  { title: 'any member of an open object', schema: { ...listed, additionalProperties: true }, body: { other: 1 }, isUntyped: false },
  { title: 'any member where none is listed', schema: { type: 'object' }, body: { other: { more: 1 } }, isUntyped: false },
  { title: 'members of different parts', schema: { allOf: [listed, { type: 'object', properties: { other: {} } }] }, body: { name: 'a', other: 1 }, isUntyped: false },
  { title: 'a member of one branch', schema: { oneOf: [listed, { type: 'object', properties: { other: {} } }] }, body: { other: 1 }, isUntyped: false },
  { title: 'a member of another branch, of a type that it does not have there', schema: { oneOf: [{ type: 'object', properties: { a: { type: 'string' } } }, { type: 'object', properties: { b: { type: 'string' } } }] }, body: { a: 'a', b: null }, isUntyped: true },
  { title: 'members of one branch, beside those of all', schema: { ...listed, oneOf: [{ type: 'object', properties: { a: {} } }, { type: 'object', properties: { b: {} } }] }, body: { name: 'a', b: 1 }, isUntyped: false },
  { title: 'a list that ends before its type does', schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], minItems: 2 }, body: ['a'], isUntyped: true },
  { title: 'a list that ends where its type may', schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }] }, body: ['a'], isUntyped: false },
  { title: 'a list that goes on where its type may', schema: { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, body: ['a', 1, 2], isUntyped: false },
  { title: 'a list that goes on where its type ends', schema: { type: 'array', prefixItems: [{ type: 'string' }], maxItems: 1 }, body: ['a', 1], isUntyped: true },
  { title: 'what holds beside a reference', schema: { $ref: '#/components/schemas/Named', properties: { other: {} } }, body: { name: 'a', other: 1 }, isUntyped: false },
  { title: 'null where members imply an object', schema: { properties: { name: { type: 'string' } } }, body: null, isUntyped: true },
  { title: 'a text that stands for bytes', schema: { type: 'string', format: 'binary' }, mediaType: 'application/octet-stream', body: '@example.zip', isUntyped: true },
])('tells whether the types take a body: $title', ({ schema, body, isUntyped, mediaType = 'application/json' }) => {
  const api = apiOf({ paths: { '/a': { post: { operationId: 'send', requestBody: { content: { [mediaType]: { schema } } }, responses: {} } } }, components: { schemas: { Named: listed } } });
  const call = createTyping(api.document, () => []).call(api.operations[0]!, { body });
  expect(call).toEqual(isUntyped ? { body, isUntyped: true } : { body });
});

test.each<{ title: string; value: JsonValue; untypedParams: readonly string[] }>([
  { title: 'a member that is listed', value: { gt: 1 }, untypedParams: [] },
  { title: 'members that are not', value: { R: 100 }, untypedParams: ['created'] },
  { title: 'another branch', value: 1, untypedParams: [] },
])('tells whether the types take a parameter: $title', ({ value, untypedParams }) => {
  const schema = { anyOf: [{ type: 'object', properties: { gt: { type: 'integer' } } }, { type: 'integer' }] };
  const api = apiOf({ paths: { '/a': { get: { operationId: 'list', parameters: [{ name: 'created', in: 'query', schema }], responses: {} } } } });
  const params = { query: { created: value } };
  const call = createTyping(api.document, () => []).call(api.operations[0]!, { params });
  expect(call).toEqual(untypedParams.length === 0 ? { params } : { params, untypedParams });
});
