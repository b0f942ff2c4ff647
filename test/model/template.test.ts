import { expect, test } from 'vitest';
import { fillTemplate, templateNames } from '../../generator/model/template.ts';

test.each([
  { template: '/a', names: [], filled: '/a' },
  { template: '/{a}/{b}.{a}', names: ['a', 'b', 'a'], filled: '/<a>/<b>.<a>' },
  { template: '/{a b}-{}', names: ['a b'], filled: '/<a b>-{}' },
  { template: '/{{a}}/{b', names: ['a'], filled: '/{<a>}/{b' },
  { template: 'https://{host}:{port}?{a=b}', names: ['host', 'port', 'a=b'], filled: 'https://<host>:<port>?<a=b>' },
])('finds and fills the names in braces of $template', ({ template, names, filled }) => {
  expect(templateNames(template)).toEqual(names);
  expect(fillTemplate(template, (name, whole) => whole.replace(`{${name}}`, `<${name}>`))).toBe(filled);
});
