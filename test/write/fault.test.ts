import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../generator/problem/list.ts';
import { mendOutput, writePlans } from '../../generator/write/index.ts';
import { takeLock } from '../../generator/write/lock.ts';
import { bundleChild } from './child.ts';
import { out, planFor } from './plan-for.ts';
import { build, newProject } from './project.ts';
import { readTree } from './tree.ts';

const run = promisify(execFile);

describe('a build that the system stops', () => {
  test('leaves a file in place of the output folder as it is', async () => {
    const root = await newProject();
    await writeFile(join(root, out), 'mine');
    expect(await build(root, { rail: { a: 'a' } })).toEqual([
      'generated  error  output-unwritable  The operating system says: ENOTDIR: not a directory. Put that right and build again; the output is as it was.',
    ]);
    expect(await readTree(root)).toEqual({ generated: 'mine' });
    expect(await readdir(root)).toEqual([out]);
  });

  test('names what is in the way of staging', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a' } });
    await writeFile(join(root, '.generated.specwright'), 'mine');
    const before = await readTree(root);
    expect(await build(root, { rail: { a: 'b' } })).toEqual([
      expect.stringMatching(/^\.generated\.specwright {2}error {2}output-unwritable {2}.*EEXIST: file already exists\./),
    ]);
    expect(await readTree(root)).toEqual(before);
  });

  test('goes back to the old output when a file cannot be put in place', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a', b: 'b', gone: 'g', 'docs/gone': 'g' } });
    await writeFile(join(root, 'generated/rail/b'), 'by hand');
    const before = await readTree(root);
    const plan = await planFor(root, 'rail', { a: 'new a', b: 'new b', c: 'c', docs: 'now a file', 'new/d': 'd', z: 'z' });
    const inTheWay = join(root, 'generated/rail/z/mine');
    const onStep = async (step: string): Promise<void> => {
      if (step === 'committed') await mkdir(inTheWay, { recursive: true }).then(() => writeFile(join(inTheWay, 'x'), 'x'));
    };
    const { problems } = await writePlans({ root, out, plans: [plan] }, { patienceMs: 0, onStep });
    expect(problems.map(formatProblem)).toEqual([
      'generated/rail/z  error  output-unwritable  The operating system says: EISDIR: illegal operation on a directory. Put that right and build again; the output is as it was.',
    ]);
    await rm(join(root, 'generated/rail/z'), { recursive: true });
    expect(await readTree(root)).toEqual(before);
    expect(await readdir(root)).toEqual([out]);
  });

  test('says so, and is completed by the next, when it can go neither on nor back', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a', gone: 'g', z: 'z' } });
    const plan = await planFor(root, 'rail', { a: 'new a', z: 'new z' });
    const wanted = { 'generated/rail/.specwright.json': expect.any(String), 'generated/rail/a': 'new a', 'generated/rail/z': 'new z' };
    const onStep = async (step: string): Promise<void> => {
      if (step !== 'moved rail/a') return;
      for (const path of ['generated/rail/z', '.generated.specwright/old/rail/gone']) {
        await rm(join(root, path));
        await mkdir(join(root, path));
        await writeFile(join(root, path, 'mine'), 'mine');
      }
    };
    const { problems } = await writePlans({ root, out, plans: [plan] }, { patienceMs: 0, onStep });
    expect(problems.map(({ code, remedy }) => `${code}: ${remedy}`)).toEqual([
      'output-unwritable: Run the build: it first completes what was begun.',
    ]);
    await rm(join(root, 'generated/rail/z'), { recursive: true });
    expect(await mendOutput({ root, out })).toEqual({ problems: [] });
    expect(await readTree(root)).toEqual(wanted);
    expect(await readdir(root)).toEqual([out]);
  });

  test('names the process that is writing already', async () => {
    const root = await newProject();
    const lock = await takeLock(join(root, '.generated.specwright'), 0);
    expect(await build(root, { rail: { a: 'a' } })).toEqual([
      expect.stringMatching(`^generated  error  build-running  Process ${process.pid} on .* has been writing here since `),
    ]);
    expect(Object.keys(await readTree(root))).toEqual(['.generated.specwright/lock']);
    if ('release' in lock) await lock.release();
  });

  test.skipIf(process.platform === 'win32')('is whole, old or new, however few descriptors it gets', async () => {
    const child = await bundleChild();
    const names = Array.from({ length: 30 }, (_, index) => `file-${index}`);
    const texts = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
    const root = await newProject();
    await build(root, { rail: texts('old') });
    const old = await readTree(join(root, out));

    const outcomes: string[] = [];
    for (let left = 0; outcomes.at(-1) !== 'new'; left += 1) {
      const args = [process.execPath, child, root, JSON.stringify({ rail: texts('new') }), '0', String(left)];
      const { stdout } = await run('sh', ['-c', 'ulimit -n 100 && exec "$@"', 'sh', ...args]);
      const tree = await readTree(join(root, out));
      const isNew = names.every((name) => tree[`rail/${name}`] === 'new');
      if (!isNew) expect(tree).toEqual(old);
      outcomes.push(isNew ? 'new' : `old: ${JSON.parse(stdout).problems[0].message}`);
    }
    expect(outcomes.slice(0, -1)).toContain('old: The operating system says: EMFILE: too many open files.');
    expect([...new Set(outcomes)]).toEqual(['old: The operating system says: EMFILE: too many open files.', 'new']);
    // What a run without descriptors could not clear away, the next has.
    expect(await readdir(root)).toEqual([out]);
  });
});
