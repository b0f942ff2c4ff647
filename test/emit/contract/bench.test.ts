import { expect, test } from 'vitest';
import { createBench } from '../../../generator/emit/contract/bench.ts';
import { loadValidator } from '../../../generator/validate.ts';
import { apiOf } from '../../api.ts';

const createValidator = await loadValidator();

test('a check is named so that it can be exported, and so that no other has its name', () => {
  const api = apiOf({ paths: {}, components: { schemas: { A: { type: 'string' }, B: { type: 'integer' } } } });
  const bench = createBench(api, createValidator(api.document));
  const names = [bench.check('/components/schemas/A', 'request', 'class'), bench.check('/components/schemas/B', 'request', 'a list'), bench.check('/components/schemas/B', 'response', 'A list')].map(({ name }) => name);
  expect(names).toEqual([expect.stringMatching(/^class[0-9a-f]{8}$/u), 'aList', expect.stringMatching(/^aList[0-9a-f]{8}$/u)]);
});
