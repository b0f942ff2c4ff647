import { expect, test } from 'vitest';
import { code } from '../../generator/text/code.ts';
import { call, list, object, printLayout } from '../../generator/text/layout.ts';
import { literalLayout } from '../../generator/text/literal.ts';

const long = literalLayout('x'.repeat(60));

test.each([
  { title: 'what is short on one line', given: list([code`1`, object([[code`a`, code`2`]])]), want: '[1, { a: 2 }]' },
  { title: 'empty parts without space', given: list([object([]), list([])]), want: '[{}, []]' },
  { title: 'a member named like its value once', given: object([[code`a`, code`a`]]), want: '{ a }' },
  {
    title: 'a member in full where its name is no variable',
    given: literalLayout({ null: null, true: true, 'text/html': 'text/html' }),
    want: "{ null: null, true: true, 'text/html': 'text/html' }",
  },
  {
    title: 'what is long at its outermost parts only',
    given: object([[code`a`, long], [code`b`, list([code`1`, code`2`])], [code`c`, long]]),
    want: `{\n  a: '${'x'.repeat(60)}',\n  b: [1, 2],\n  c: '${'x'.repeat(60)}',\n}`,
  },
  {
    title: 'a call around its only argument',
    given: call(code`form`, [object([[code`a`, long], [code`b`, long]])]),
    want: `form({\n  a: '${'x'.repeat(60)}',\n  b: '${'x'.repeat(60)}',\n})`,
  },
])('prints $title', ({ given, want }) => {
  expect(printLayout(given).text).toBe(want);
});

test('counts the columns that the line has beside the layout', () => {
  const layout = list([literalLayout('x'.repeat(40)), literalLayout('x'.repeat(40))]);
  expect(printLayout(layout, 0, 0).text).not.toContain('\n');
  expect(printLayout(layout, 4, 12).text).toContain('\n');
});
