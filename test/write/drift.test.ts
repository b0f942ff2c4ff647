import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDrift } from '../../generator/write/drift.ts';
import { out, planFor, type Texts } from './plan-for.ts';
import { build, newProject } from './project.ts';

const lines = (...numbers: readonly (number | string)[]): string => numbers.map((number) => `${number}\n`).join('');
const count = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

interface Given {
  readonly built: Texts;
  readonly there?: Texts;
  readonly wanted: Texts;
}

const cases: Record<string, { given: Given; want: string }> = {
  'says nothing without drift': { given: { built: { a: 'a\n' }, wanted: { a: 'a\n' } }, want: '' },
  'says nothing about the line endings of a checkout': {
    given: { built: { a: 'a\n' }, there: { a: 'a\r\n' }, wanted: { a: 'a\n' } },
    want: '',
  },
  'names what is missing, what differs with the lines around, and what is not wanted': {
    given: {
      built: { b: lines(...count(1, 9)), c: 'c\n' },
      wanted: { a: 'a\n', b: lines(1, 2, 3, 4, 'five', 6, 7, 8, 9) },
    },
    want: [
      'missing   generated/rail/a',
      'differs   generated/rail/b',
      '  @@ -3,5 +3,5 @@',
      '   3',
      '   4',
      '  -5',
      '  +five',
      '   6',
      '   7',
      'differs   generated/rail/.specwright.json',
      'unwanted  generated/rail/c',
    ].join('\n'),
  },
  'compares an edited file with CRLF by its words': {
    given: { built: { a: 'a\nb\n' }, there: { a: 'a\r\nmine\r\n' }, wanted: { a: 'a\nb\n' } },
    want: ['differs   generated/rail/a', '  @@ -1,2 +1,2 @@', '   a', '  -mine', '  +b'].join('\n'),
  },
  'gives a terminal nothing to obey': {
    given: { built: { a: 'a\n' }, there: { a: '\u001b[2J\u202e\tx\n' }, wanted: { a: 'a\n' } },
    want: ['differs   generated/rail/a', '  @@ -1,1 +1,1 @@', '  -\\u{1b}[2J\\u{202e}\tx', '  +a'].join('\n'),
  },
  'cuts long lines': {
    given: { built: { a: 'a\n' }, there: { a: `${'🚂'.repeat(500)}\n` }, wanted: { a: 'a\n' } },
    want: ['differs   generated/rail/a', '  @@ -1,1 +1,1 @@', `  -${'🚂'.repeat(159)}…`, '  +a'].join('\n'),
  },
  'shows three places of a file and says that there is more': {
    given: {
      built: { a: lines(...count(1, 60)) },
      there: { a: lines(...count(1, 60).map((number) => (number % 15 === 0 ? 'mine' : number))) },
      wanted: { a: lines(...count(1, 60)) },
    },
    want: [
      'differs   generated/rail/a',
      ...[15, 30, 45].flatMap((at) => [
        `  @@ -${at - 2},5 +${at - 2},5 @@`,
        `   ${at - 2}`,
        `   ${at - 1}`,
        '  -mine',
        `  +${at}`,
        `   ${at + 1}`,
        `   ${at + 2}`,
      ]),
      '  …',
    ].join('\n'),
  },
  'does not look for the differences of files that have little in common': {
    given: {
      built: { a: 'a\n' },
      there: { a: lines(...count(1, 3000)) },
      wanted: { a: lines(...count(5001, 8000)) },
    },
    want: 'differs   generated/rail/a\n  (too different to show)\ndiffers   generated/rail/.specwright.json',
  },
};

describe('formatDrift', () => {
  test.each(Object.entries(cases))('%s', async (_, { given, want }) => {
    const root = await newProject();
    await build(root, { rail: given.built });
    for (const [path, text] of Object.entries(given.there ?? {})) await writeFile(join(root, out, 'rail', path), text);
    const plan = await planFor(root, 'rail', given.wanted);
    expect(await formatDrift({ root, out, plan })).toBe(want);
  });

  test('names every file of an output that is not there, up to a number', async () => {
    const root = await newProject();
    const plan = await planFor(root, 'rail', Object.fromEntries(count(1, 99).map((number) => [`file-${number}`, ''])));
    const text = await formatDrift({ root, out, plan });
    expect(text.split('\n')).toHaveLength(51);
    expect(text).toMatch(/\n… and 50 more missing$/);
  });

  test('still compares with a file that disappeared meanwhile', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a\n' } });
    const plan = await planFor(root, 'rail', { a: 'b\n' });
    await rm(join(root, out, 'rail/a'));
    expect(await formatDrift({ root, out, plan })).toContain('differs   generated/rail/a\n  @@ -0,0 +1,1 @@\n  +b\n');
  });
});
