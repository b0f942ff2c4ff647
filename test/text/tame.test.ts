import { expect, test } from 'vitest';
import { markdownProse } from '../../generator/text/markdown-prose.ts';
import { article, inlineProse } from '../../generator/text/prose.ts';
import { isTame } from '../../generator/text/tame.ts';

test.each([
  ['words', 'A sentence with `code`, *stress* and [a link](https://a.example).\n\n'.repeat(2_000)],
  ['a list', '- an item\n'.repeat(5_000)],
  ['a table', `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(2_000)}`],
  ['code', `\`\`\`json\n${'  { "snake_case_name": [1, 2] },\n'.repeat(3_000)}\`\`\``],
  ['lists within lists', Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['a far indented line', `${' '.repeat(500)}a`],
])('%s are read as Markdown', (_, text) => {
  expect(isTame(text)).toBe(true);
});

test.each([
  ['emphasis without end', `${'**a '.repeat(20_000)} b**`],
  ['quotations in each other', `${'> '.repeat(300)}a`],
  ['lists in each other', `${'- '.repeat(300)}a`],
  ['a table of short rows', `|${'a|'.repeat(1_000)}\n|${'-|'.repeat(1_000)}\n${'|\n'.repeat(1_000)}`],
  ['a book', '*word* '.repeat(200_000)],
])('%s is shown as it is written', (_, text) => {
  expect(isTame(text)).toBe(false);
  expect(article(text).text).toMatch(/^<pre tabindex="0">/u);
  expect(inlineProse(text).text).not.toContain('<em>');
});

test('a page of nothing but headings has them all', () => {
  expect(article('# a\n'.repeat(150_000)).text.match(/<h2/gu)).toHaveLength(150_000);
});

test.each([
  ['`a` b `` c ` d ``', '`a` b `` c ` d ``'],
  ['``a` b', '\\`\\`a\\` b'],
  ['\\`a` <b`', '\\`a` <b`'],
])('backticks that have a fellow are code: %j', (text, want) => {
  expect(markdownProse(text).text).toBe(want);
});
