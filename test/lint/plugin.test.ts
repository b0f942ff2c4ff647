import { expect, test } from 'vitest';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { ruleKinds } from '../../generator/problem/rule-kinds.ts';
import { describeOperation, loadPlugin } from './run-lint.ts';

const faulty = JSON.stringify(
  describeOperation({ summary: '', 'x-origin': 'rumour', responses: { 200: { description: 'Done.', 'x-error-codes': {} } } }),
);

test.each<{ title: string; rules: Record<string, 'error' | 'warn'>; want: readonly string[] }>([
  { title: 'enforces nothing that is not switched on', rules: {}, want: [] },
  {
    title: 'enforces a rule with the severity it is given',
    rules: { 'specwright/origin': 'warn' },
    want: ['warn specwright/origin'],
  },
])('$title', async ({ rules, want }) => {
  const config = await createConfig({ plugins: [await loadPlugin()], rules });
  const problems = await lintFromString({ source: faulty, absoluteRef: '/project/openapi.json', config });
  expect(problems.map(({ severity, ruleId }) => `${severity} ${ruleId}`)).toEqual(want);
});

test('`specwright explain` knows every rule', async () => {
  const { rules } = await loadPlugin();
  expect(Object.keys(ruleKinds).sort()).toEqual(Object.keys(rules?.oas3 ?? {}).map((name) => `specwright/${name}`).sort());
});
