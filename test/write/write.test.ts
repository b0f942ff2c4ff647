import { link, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { planWrites } from '../../generator/plan.ts';
import { formatProblem } from '../../generator/problem.ts';
import { mendOutput, writePlans } from '../../generator/write/index.ts';
import { builtFolders, readOutput } from '../../generator/write/read.ts';
import { readTree } from './tree.ts';

type Texts = Readonly<Record<string, string>>;

const roots: string[] = [];
const newProject = async (): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'specwright-write-'));
  roots.push(root);
  return root;
};
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true, force: true });
});

const out = 'generated';

const planFor = async (root: string, folder: string, wanted: Texts, force = false) =>
  planWrites({
    folder,
    out,
    files: Object.entries(wanted).map(([path, text]) => ({ path, text })),
    disk: await readOutput({ root, out, folder }),
    force,
  });

/** Plans and writes; gives the problems as lines. */
const build = async (root: string, apis: Readonly<Record<string, Texts>>, force = false): Promise<readonly string[]> => {
  const plans = await Promise.all(Object.entries(apis).map(([folder, wanted]) => planFor(root, folder, wanted, force)));
  const { problems } = await writePlans({ root, out, plans });
  return [...plans.flatMap((plan) => plan.problems), ...problems].map(formatProblem);
};

describe('writePlans', () => {
  test('makes the output what is wanted, and leaves nothing beside it', async () => {
    const root = await newProject();
    expect(await build(root, { rail: { 'index.js': 'one\n', 'docs/a.html': 'ä\n' }, sea: { 'index.js': 'two\n' } })).toEqual([]);
    expect(await readTree(root)).toEqual({
      'generated/rail/.specwright.json': expect.stringContaining('"index.js"'),
      'generated/rail/docs/a.html': 'ä\n',
      'generated/rail/index.js': 'one\n',
      'generated/sea/.specwright.json': expect.any(String),
      'generated/sea/index.js': 'two\n',
    });
    expect(await readdir(root)).toEqual(['generated']);
    expect(await builtFolders({ root, out })).toEqual(['rail', 'sea']);
  });
});
void [link, mkdir, readFile, stat, symlink, writeFile, mendOutput];
