import { execFile } from 'node:child_process';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findInterruption, mendOutput } from '../../generator/write/index.ts';
import { inParallel } from '../../generator/write/parallel.ts';
import { bundleChild } from './child.ts';
import { out } from './plan-for.ts';
import { build, newProject } from './project.ts';
import { readTree } from './tree.ts';

type Apis = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Tree = Readonly<Record<string, string>>;

const before: Apis = {
  rail: { index: 'old index', edited: 'as made', gone: 'gone', 'docs/a': 'old a', 'docs/gone/b': 'b', swap: 'file' },
  sea: { index: 'old index', same: 'same' },
};
const after: Apis = {
  rail: { index: 'new index', edited: 'as made anew', 'docs/a': 'new a', 'docs/new/c': 'c', 'swap/d': 'd' },
  sea: { index: 'new index', same: 'same' },
  air: { index: 'first index', 'docs/e': 'e' },
};

interface Run {
  readonly signal: string | null;
  readonly steps: readonly string[];
}

/** Builds (or, with no APIs, mends) in a process of its own, which is killed at a step; 0 lets it live. */
const runChild = (child: string, root: string, apis: Apis, dieAt: number): Promise<Run> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [child, root, JSON.stringify(apis), String(dieAt)], (fault, stdout, stderr) => {
      if (fault !== null && fault.signal === undefined) reject(new Error(stderr, { cause: fault }));
      else if (fault !== null && fault.signal === null) reject(new Error(stderr));
      else resolve({ signal: fault?.signal ?? null, steps: stdout === '' ? [] : JSON.parse(stdout).steps });
    });
  });

type Runner = (root: string, apis: Apis, dieAt: number) => Promise<Run>;

const runner = async (): Promise<Runner> => {
  const child = await bundleChild();
  return (root, apis, dieAt) => runChild(child, root, apis, dieAt);
};

const oldProject = async (): Promise<string> => {
  const root = await newProject();
  await build(root, before);
  await writeFile(join(root, out, 'rail/edited'), 'by hand');
  return root;
};

/** What a build that is left alone goes through and makes. */
const wholeRun = async (run: Runner, root: string, apis: Apis): Promise<{ old: Tree; new: Tree; steps: readonly string[] }> => {
  const old = await readTree(root);
  const { steps } = await run(root, apis, 0);
  return { old, new: await readTree(root), steps };
};

const copyOf = async (root: string): Promise<string> => {
  const copy = await newProject();
  await cp(root, copy, { recursive: true, preserveTimestamps: true });
  return copy;
};

describe('a build that is killed', () => {
  test('leaves the old output before the decision, and after it whole files that mending makes the new output', async () => {
    const run = await runner();
    const whole = await wholeRun(run, await oldProject(), after);
    expect(whole.steps).toEqual(expect.arrayContaining(['staged', 'committed', 'deleted rail/gone', 'completed']));
    const start = await oldProject();
    const decision = whole.steps.indexOf('committed');

    await inParallel([...whole.steps.entries()], async ([index, step]) => {
      const root = await copyOf(start);
      expect(await run(root, after, index + 1), step).toMatchObject({ signal: 'SIGKILL' });
      const output = await readOutputTree(root);
      for (const [path, text] of Object.entries(output)) expect([whole.old[path], whole.new[path]], step).toContain(text);
      if (index < decision) expect(output, step).toEqual(whole.old);
      if (index >= whole.steps.indexOf('tidied')) expect(output, step).toEqual(whole.new);
      const isOpen = index >= decision && index < whole.steps.indexOf('completed');
      expect(await findInterruption({ root, out }), step).toHaveLength(isOpen ? 1 : 0);

      expect(await mendOutput({ root, out }), step).toEqual({ problems: [] });
      expect(await readTree(root), step).toEqual(index < decision ? whole.old : whole.new);
      expect(await readdir(root), step).toEqual([out]);

      await build(root, after);
      expect(await readTree(root), step).toEqual(whole.new);
    });
  }, 60_000);

  test('appears whole or not at all the first time', async () => {
    const run = await runner();
    const whole = await wholeRun(run, await newProject(), after);
    await inParallel([...whole.steps.entries()], async ([index, step]) => {
      const root = await newProject();
      await run(root, after, index + 1);
      const isThere = index >= whole.steps.indexOf('moved ');
      expect(await readOutputTree(root), step).toEqual(isThere ? whole.new : {});
    });
  }, 60_000);

  test('is completed by a mending that is itself killed at any step', async () => {
    const run = await runner();
    const whole = await wholeRun(run, await oldProject(), after);
    const start = await oldProject();
    await run(start, after, whole.steps.findIndex((step) => step.startsWith('moved')) + 1);
    const { steps } = await run(await copyOf(start), {}, 0);
    expect(steps).toEqual(expect.arrayContaining(['deleted rail/gone', 'completed']));
    await inParallel([...steps.entries()], async ([index, step]) => {
      const root = await copyOf(start);
      expect(await run(root, {}, index + 1), step).toMatchObject({ signal: 'SIGKILL' });
      expect(await mendOutput({ root, out }), step).toEqual({ problems: [] });
      expect(await readTree(root), step).toEqual(whole.new);
      expect(await readdir(root), step).toEqual([out]);
    });
  }, 60_000);

  test('does not undo what somebody wrote before it was mended', async () => {
    const run = await runner();
    const whole = await wholeRun(run, await oldProject(), after);
    const root = await oldProject();
    await run(root, after, whole.steps.indexOf('committed') + 1);
    await writeFile(join(root, out, 'rail/index'), 'mine');
    await writeFile(join(root, out, 'rail/gone'), 'mine too');
    expect(await mendOutput({ root, out })).toEqual({ problems: [] });
    expect(await readTree(root)).toEqual({
      ...whole.new,
      'generated/rail/index': 'mine',
      'generated/rail/gone': 'mine too',
    });
    expect(await build(root, after)).toEqual([expect.stringContaining('generated/rail/index  warning  output-edited')]);
  });
});

/** The output alone, without what is staged beside it, by paths of the project. */
const readOutputTree = async (root: string): Promise<Tree> =>
  Object.fromEntries(Object.entries(await readTree(root)).filter(([path]) => path.startsWith(`${out}/`)));
