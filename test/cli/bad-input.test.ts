import { describe, expect, test } from 'vitest';
import { problemKinds } from '../../generator/problem/kinds.ts';
import { badInputs, moreInputs, outOfReach, type BadInput } from './cases.ts';
import { folderWith, specwright, treeOf } from './tool.ts';

const rows = [
  ...Object.entries(badInputs).flatMap(([problem, cases]) => cases.map((one) => ({ problem, ...one }))),
  ...moreInputs.map((one) => ({ problem: '', ...one })),
];

describe.concurrent('bad input', () => {
  test.each(rows)('$problem: $title', async ({ problem, given, before, run, want, exit = 1 }) => {
    const root = await folderWith(given);
    await before?.(root);
    const was = await treeOf(root);
    const { code, stdout, stderr } = await specwright(root, run);
    expect(linesOf(stderr)).toEqual([...want, tally(want)]);
    expect(want.some((line) => line.includes(`  ${problem}  `)) || problem === '').toBe(true);
    expect(code).toBe(exit);
    expect(stdout + stderr).not.toMatch(/\n {4}at |\u001b|node:internal/u);
    expect(await treeOf(root)).toEqual(was);
  });
});

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const tally = (lines: readonly string[]): string => {
  const errors = lines.filter((line) => line.includes('  error  ')).length;
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(lines.length - errors, 'warning')}.`;
};

test('every code of the catalogue has a case here, or a reason why it has none', () => {
  const covered = [...Object.keys(badInputs), ...Object.keys(outOfReach)].sort();
  expect(covered).toEqual(Object.keys(problemKinds).sort());
});

test('every line of a problem has a place, a severity, a code, a sentence and a remedy', () => {
  const lines = rows.flatMap(({ want }: BadInput) => want);
  const shape = /^[^\s:][^:]*(?::\d+:\d+)? {2}(?:error|warning) {2}[a-z0-9/-]+ {2}\S.*[.!?] [A-Z].*[.!?]$/u;
  expect(lines.filter((line) => !shape.test(line))).toEqual([]);
});
