import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan, Update } from '../plan.ts';
import { plainText } from '../problem/quote.ts';
import { missing, unless } from './fault.ts';
import type { OutputPlace } from './folder.ts';
import { outputFolder } from './folder.ts';
import { manifestName } from './manifest.ts';

/** The most a reader wants to see before running the build; the rest is counted. */
const limits = { diffs: 10, hunks: 3, lines: 40, columns: 160, files: 50 };

/** What a build would change in one API's folder: a line per file, and for changed files a short diff; empty without drift. */
export const formatDrift = async ({ plan, ...place }: OutputPlace & { readonly plan: Plan }): Promise<string> => {
  const updates = plan.updates.filter(({ why }) => why !== 'line-endings');
  const folder = join(outputFolder(place).path, plan.folder);
  const diffs = await Promise.all(updates.slice(0, limits.diffs).map((update) => formatDiff(folder, update)));
  return [
    ...listed(
      'missing',
      plan.creates.map(({ path }) => `${plan.shown}/${path}`),
    ),
    ...updates.flatMap(({ path }, index) =>
      index < limits.files ? [`differs   ${printable(`${plan.shown}/${path}`)}`, ...(diffs[index] ?? [])] : [],
    ),
    ...(updates.length > limits.files ? [`… and ${updates.length - limits.files} more differ`] : []),
    ...listed(
      'unwanted',
      plan.deletes.map(({ path }) => `${plan.shown}/${path}`),
    ),
  ].join('\n');
};

const listed = (status: string, paths: readonly string[]): readonly string[] => [
  ...paths.slice(0, limits.files).map((path) => `${status.padEnd(8)}  ${printable(path)}`),
  ...(paths.length > limits.files ? [`… and ${paths.length - limits.files} more ${status}`] : []),
];

const formatDiff = async (folder: string, { path, text }: Update): Promise<readonly string[]> => {
  // Hashes tell a reader nothing that the other files do not.
  if (path === manifestName) return [];
  const old = (await unless(missing, readFile(join(folder, path), 'utf8'))) ?? '';
  // Loaded here, since most checks find no drift.
  const { structuredPatch } = await import('diff');
  const patch = structuredPatch(path, path, withLf(old), text, '', '', { context: 2, maxEditLength: 2_000 });
  if (patch === undefined) return ['  (too different to show)'];
  const lines = patch.hunks
    .slice(0, limits.hunks)
    .flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${range(oldStart, oldLines)} +${range(newStart, newLines)} @@`,
      ...lines,
    ]);
  const hidden = patch.hunks.length > limits.hunks || lines.length > limits.lines;
  return [...lines.slice(0, limits.lines), ...(hidden ? ['…'] : [])].map((line) => `  ${shorten(printable(line))}`);
};

// Where there are no lines, unified diffs name the line before.
const range = (start: number, count: number): string => `${count === 0 ? start - 1 : start},${count}`;

const withLf = (text: string): string => text.replaceAll('\r\n', '\n');

const shorten = (line: string): string => {
  const characters = [...line];
  return characters.length > limits.columns ? `${characters.slice(0, limits.columns).join('')}…` : line;
};

// A diff without tabs would be another one.
const printable = (text: string): string => text.split('\t').map(plainText).join('\t');
