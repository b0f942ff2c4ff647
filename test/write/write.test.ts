import { mkdir, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writePlans } from '../../generator/write/index.ts';
import { builtFolders } from '../../generator/write/read.ts';
import { out, planFor } from './plan-for.ts';
import { build, newProject } from './project.ts';
import { readTree } from './tree.ts';

const manifest = expect.stringMatching(/^\{\n {2}"/);

describe('writePlans', () => {
  test('makes the output what is wanted, and leaves nothing beside it', async () => {
    const root = await newProject();
    expect(await build(root, { rail: { 'index.js': 'one\n', 'docs/a.html': 'ä\n' }, sea: { 'index.js': 'two\n' } })).toEqual([]);
    expect(await readTree(root)).toEqual({
      'generated/rail/.specwright.json': manifest,
      'generated/rail/docs/a.html': 'ä\n',
      'generated/rail/index.js': 'one\n',
      'generated/sea/.specwright.json': manifest,
      'generated/sea/index.js': 'two\n',
    });
    expect(await readdir(root)).toEqual(['generated']);
    expect(await builtFolders({ root, out })).toEqual(['rail', 'sea']);
  });

  test('updates, deletes and keeps edits in one go, and removes the folders that become empty', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a', b: 'b', 'docs/old/c': 'c', 'docs/d': 'd' } });
    await writeFile(join(root, 'generated/rail/b'), 'my b');
    await writeFile(join(root, 'generated/rail/notes.md'), 'mine');
    const problems = await build(root, { rail: { a: 'new a', b: 'new b', 'docs/d': 'd', e: 'e' } });
    expect(problems).toEqual([expect.stringContaining('generated/rail/b  warning  output-edited')]);
    expect(await readTree(join(root, 'generated/rail'))).toEqual({
      '.specwright.json': manifest,
      a: 'new a',
      b: 'new b',
      'b.orig': 'my b',
      'docs/d': 'd',
      e: 'e',
      'notes.md': 'mine',
    });
    expect(await readdir(join(root, 'generated/rail/docs'))).toEqual(['d']);
  });

  test('writes nothing at all when nothing has changed', async () => {
    const root = await newProject();
    const wanted = { rail: { a: 'a', 'docs/b': 'b' } };
    await build(root, wanted);
    const long = new Date('2020-01-01');
    for (const path of ['', 'generated', 'generated/rail', 'generated/rail/.specwright.json', 'generated/rail/a']) {
      await utimes(join(root, path), long, long);
    }
    expect(await build(root, wanted)).toEqual([]);
    for (const path of ['', 'generated', 'generated/rail', 'generated/rail/.specwright.json', 'generated/rail/a']) {
      expect((await stat(join(root, path))).mtime, path).toEqual(long);
    }
  });

  test('keeps the time of change of the files that stay as they are', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a', b: 'b' } });
    const long = new Date('2020-01-01');
    await utimes(join(root, 'generated/rail/a'), long, long);
    await build(root, { rail: { a: 'a', b: 'new b' } });
    expect((await stat(join(root, 'generated/rail/a'))).mtime).toEqual(long);
  });

  test('removes an API that is gone, but not what somebody wrote there', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a' }, sea: { a: 'a' } });
    await writeFile(join(root, 'generated/rail/notes.md'), 'mine');
    expect(await build(root, { rail: {}, sea: {} })).toEqual([]);
    expect(await readTree(root)).toEqual({ 'generated/rail/notes.md': 'mine' });
    expect(await readdir(join(root, out))).toEqual(['rail']);
  });

  test('leaves out an API that may not be written, and writes the others', async () => {
    const root = await newProject();
    await mkdir(join(root, 'generated/rail'), { recursive: true });
    await writeFile(join(root, 'generated/rail/a'), 'mine');
    const problems = await build(root, { rail: { a: 'a', b: 'b' }, sea: { a: 'a' } });
    expect(problems).toEqual([expect.stringContaining('output-foreign-file')]);
    expect(await readTree(root)).toEqual({
      'generated/rail/a': 'mine',
      'generated/sea/.specwright.json': manifest,
      'generated/sea/a': 'a',
    });
  });

  test('turns a file into a folder, a folder into a file, and changes the case of a name', async () => {
    const root = await newProject();
    await build(root, { rail: { docs: 'd', 'types/deep/a': 'a', getPet: 'g' } });
    expect(await build(root, { rail: { 'docs/a': 'a', types: 't', getpet: 'g' } })).toEqual([]);
    expect(await readTree(join(root, 'generated/rail'))).toEqual({
      '.specwright.json': manifest,
      'docs/a': 'a',
      getpet: 'g',
      types: 't',
    });
  });

  test('works in an output folder that is a link, and beside it', async () => {
    const root = await newProject();
    await mkdir(join(root, 'elsewhere'));
    await symlink('elsewhere', join(root, out));
    expect(await build(root, { rail: { a: 'a' } })).toEqual([]);
    expect(await readTree(join(root, 'elsewhere'))).toEqual({ 'rail/.specwright.json': manifest, 'rail/a': 'a' });
  });

  test.each(['rail', 'rail/docs'])('never follows a link that leads out of the output at %s', async (linked) => {
    const root = await newProject();
    await build(root, { rail: { 'docs/a': 'a' } });
    await rename(join(root, out, linked), join(root, 'elsewhere'));
    await symlink(join(root, 'elsewhere'), join(root, out, linked));
    const before = await readTree(root);
    const problems = await build(root, { rail: { 'docs/a': 'new a' } });
    expect(problems).toEqual([expect.stringContaining(`generated/${linked}  error  output-link`)]);
    expect(await readTree(root)).toEqual(before);
  });

  test('refuses a link that appears after the plan was made', async () => {
    const root = await newProject();
    await build(root, { rail: { 'docs/a': 'a' } });
    const plan = await planFor(root, 'rail', { 'docs/a': 'new a' });
    await rename(join(root, 'generated/rail/docs'), join(root, 'elsewhere'));
    await symlink(join(root, 'elsewhere'), join(root, 'generated/rail/docs'));
    const { problems } = await writePlans({ root, out, plans: [plan] });
    expect(problems.map(({ code }) => code)).toEqual(['output-link']);
    expect(await readFile(join(root, 'elsewhere/a'), 'utf8')).toBe('a');
  });

  const changes: Record<string, (folder: string) => Promise<void>> = {
    'an updated file': (folder) => writeFile(join(folder, 'a'), 'mine'),
    'a deleted file': (folder) => writeFile(join(folder, 'b'), 'mine'),
    'a created file': (folder) => writeFile(join(folder, 'c'), 'mine'),
    'a file that disappears': (folder) => rm(join(folder, 'a')),
  };
  test.each(Object.entries(changes))('writes nothing when the output changed since the plan: %s', async (_, change) => {
    const root = await newProject();
    await build(root, { rail: { a: 'a', b: 'b' } });
    const plan = await planFor(root, 'rail', { a: 'new a', c: 'c' });
    await change(join(root, 'generated/rail'));
    const before = await readTree(root);
    const { problems } = await writePlans({ root, out, plans: [plan] });
    expect(problems.map(({ code }) => code)).toEqual(['output-changed']);
    expect(await readTree(root)).toEqual(before);
  });

  test('has nothing to do when another build made the same changes since the plan', async () => {
    const root = await newProject();
    await build(root, { rail: { a: 'a', b: 'b' } });
    const plan = await planFor(root, 'rail', { a: 'new a', c: 'c' });
    await build(root, { rail: { a: 'new a', c: 'c' } });
    const before = await stat(join(root, 'generated/rail/a'));
    expect(await writePlans({ root, out, plans: [plan] })).toEqual({ problems: [] });
    expect((await stat(join(root, 'generated/rail/a'))).ino).toBe(before.ino);
  });

  test('lets two builds of the same thing both succeed', async () => {
    const root = await newProject();
    const plans = await Promise.all([1, 2, 3].map(() => planFor(root, 'rail', { a: 'a', 'docs/b': 'b' })));
    const all = await Promise.all(plans.map((plan) => writePlans({ root, out, plans: [plan] })));
    expect(all).toEqual([{ problems: [] }, { problems: [] }, { problems: [] }]);
    expect(await readdir(root)).toEqual([out]);
  });
});
