import { expect, test } from 'vitest';
import { createBench } from '../../../../generator/emit/contract/bench.ts';
import { unionCases } from '../../../../generator/emit/contract/cases/union.ts';
import { loadValidator } from '../../../../generator/validate.ts';
import { apiOf } from '../../../api.ts';

const createValidator = await loadValidator();

test.each([
  ['get', '200', 2],
  ['get', '204', 0],
  ['head', '200', 0],
])('of an answer to %s with %s, %i branches are decoded', (method, status, count) => {
  const content = { 'application/json': { schema: { oneOf: [{ const: 'a' }, { const: 'b' }] } } };
  const api = apiOf({ paths: { '/a': { [method]: { operationId: 'ask', responses: { [status]: { description: 'Fine.', content } } } } } });
  expect(unionCases(createBench(api, createValidator(api.document)), api.operations[0]!)).toHaveLength(count);
});

test('of a union of thousands, the first hundred branches are sent and decoded', () => {
  const schema = { oneOf: Array.from({ length: 2_000 }, (_, index) => ({ const: `word ${index}` })) };
  const content = { 'application/json': { schema } };
  const api = apiOf({
    paths: { '/a': { post: { operationId: 'send', requestBody: { required: true, content }, responses: { 200: { description: 'Fine.', content } } } } },
  });
  const cases = unionCases(createBench(api, createValidator(api.document)), api.operations[0]!);
  expect(cases).toHaveLength(200);
  expect(cases.map(({ call }) => call.body).slice(98, 101)).toEqual(['word 98', 'word 99', 'word 0']);
});
