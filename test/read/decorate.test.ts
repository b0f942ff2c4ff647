import { expect, test } from 'vitest';
import { parse } from '../../generator/read/parse.ts';
import { mayDecorate } from '../../generator/read/redocly.ts';

test.each([
  { config: 'apis: { a: { root: a.yaml } }', want: false },
  { config: 'extends: [recommended, minimal]\nrules: { struct: error }\nplugins: [own.js]', want: false },
  { config: 'extends: recommended-strict', want: false },
  { config: 'decorators: { remove-x-internal: on }', want: true },
  { config: 'apis: { a: { root: a.yaml, preprocessors: { own/change: on } } }', want: true },
  { config: 'apis: { a: { root: a.yaml, oas3_1Decorators: { own/change: on } } }', want: true },
  { config: 'extends: [recommended, ./shared.yaml]', want: true },
  { config: 'apis: { a: { root: a.yaml, extends: [own/all] } }', want: true },
  { config: 'extends: [{}]', want: true },
])('whether descriptions may be changed by $config: $want', ({ config, want }) => {
  expect(mayDecorate(parse(config).value!)).toBe(want);
});
