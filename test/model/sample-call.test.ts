import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import { parameterValue } from '../../generator/model/sample-call.ts';
import { apiOf } from '../api.ts';

const valueOf = (parameter: JsonObject): JsonValue => {
  const { document, operations } = apiOf({ paths: { '/a': { get: { operationId: 'a', parameters: [{ name: 'shop_id', in: 'query', ...parameter }], responses: {} } } } });
  return parameterValue(document, operations[0]!.parameters[0]!);
};

test.each([
  ['as it is', { schema: { type: 'string' }, example: 'north' }, 'north'],
  ['with its type set right', { schema: { type: 'string' }, example: 913874 }, '913874'],
  ['unless none is of its type', { schema: { type: 'string' }, example: { shop_id: 'north' } }, 'shop_id'],
  ['that its schema allows, of several', { schema: { enum: ['north', 'south'] }, examples: { one: { value: 'North' }, two: { value: 'south' } } }, 'south'],
])('a sample gives an example for a parameter, %s', (_, parameter, want) => {
  expect(valueOf(parameter)).toBe(want);
});
