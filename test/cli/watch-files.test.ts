import { writeFileSync } from 'node:fs';
import { mkdir, rename, rm, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { watchFiles } from '../../scripts/watch-files.ts';
import { addFiles, folderWith } from './tool.ts';

const files = { 'redocly.yaml': '', 'specs/a/openapi.yaml': '' };

/** Watches a folder, and gives the calls one after the other. */
const watching = async (root: string, more: { readonly since?: number; readonly next?: () => readonly string[]; readonly during?: (changed: readonly string[]) => Promise<unknown> } = {}) => {
  const calls: (readonly string[])[] = [];
  let heard = (): void => {};
  let running = 0;
  let overlaps = 0;
  const place = { root, paths: ['redocly.yaml', 'specs'], except: ['specs/out'], since: more.since ?? Date.now() + 60_000 };
  const watcher = await watchFiles(place, async (changed) => {
    overlaps += running++ > 0 ? 1 : 0;
    await more.during?.(changed);
    running--;
    calls.push(changed);
    heard();
    return more.next?.();
  });
  onTestFinished(watcher.close);
  const call = async (): Promise<readonly string[]> => {
    while (calls.length === 0) await new Promise<void>((resolve) => (heard = resolve));
    return calls.shift() ?? [];
  };
  return { call, calls, overlaps: () => overlaps, close: watcher.close };
};

describe('files are watched', () => {
  test.each<{ readonly title: string; readonly act: (root: string) => Promise<unknown>; readonly want: string }>([
    { title: 'one that is written', act: (root) => writeFile(join(root, 'specs/a/openapi.yaml'), 'b'), want: 'specs/a/openapi.yaml' },
    { title: 'one that another takes the place of', act: (root) => writeFile(join(root, 'x'), 'b').then(() => rename(join(root, 'x'), join(root, 'redocly.yaml'))), want: 'redocly.yaml' },
    { title: 'one that is deleted', act: (root) => unlink(join(root, 'redocly.yaml')), want: 'redocly.yaml' },
    { title: 'one in a new tree', act: (root) => addFiles(root, { 'specs/b/c/d.json': '1' }), want: 'specs/b/c/d.json' },
    { title: 'all of a tree that goes', act: (root) => rm(join(root, 'specs'), { recursive: true }), want: 'specs/a/openapi.yaml' },
  ])('$title', async ({ act, want }) => {
    const root = await folderWith(files);
    const { call } = await watching(root);
    await act(root);
    expect(await call()).toContain(want);
  });

  test('also when all of them were deleted and come back', async () => {
    const root = await folderWith(files);
    const { call, calls } = await watching(root);
    await rm(join(root, 'specs'), { recursive: true });
    await call();
    await addFiles(root, files);
    while (!(await call()).includes('specs/a/openapi.yaml'));
    calls.length = 0;
    await writeFile(join(root, 'specs/a/openapi.yaml'), 'again');
    expect(await call()).toEqual(['specs/a/openapi.yaml']);
  });

  test('what is no description, hidden, kept by an editor or output is nobody\'s edit', async () => {
    const root = await folderWith({ ...files, 'specs/out/': '', 'specs/node_modules/a/': '' });
    const { call } = await watching(root);
    for (const path of ['other.yaml', 'specs/a/notes.txt', 'specs/a/.openapi.yaml.swp', 'specs/a/openapi.yaml~', 'specs/out/a.yaml', 'specs/node_modules/a/b.yaml', 'redocly.yaml']) {
      await writeFile(join(root, path), 'x');
    }
    expect(await call()).toEqual(['redocly.yaml']);
  });
});

describe('no change is lost', () => {
  test('one that came between reading and watching', async () => {
    const root = await folderWith(files);
    const old = new Date(Date.now() - 60_000);
    await utimes(join(root, 'redocly.yaml'), old, old);
    const { call } = await watching(root, { since: Date.now() - 5_000 });
    expect(await call()).toEqual(['specs/a/openapi.yaml']);
  });

  test('one in a folder that is watched from then on', async () => {
    const root = await folderWith({ ...files, 'more/': '' });
    const { call } = await watching(root, {
      next: () => ['redocly.yaml', 'specs', 'more'],
      during: async ([path]) => (path === 'redocly.yaml' ? writeFile(join(root, 'more/a.yaml'), 'a') : undefined),
    });
    await writeFile(join(root, 'redocly.yaml'), 'a');
    expect([await call(), await call()]).toEqual([['redocly.yaml'], ['more/a.yaml']]);
  });

  test('one that follows at once when the one before has been noticed', async () => {
    const root = await folderWith(files);
    const path = join(root, 'specs/a/openapi.yaml');
    let saves = 0;
    const { call } = await watching(root, {
      next: () => {
        if (saves++ === 0) writeFileSync(path, 'second');
        return ['redocly.yaml', 'specs'];
      },
    });
    await writeFile(path, 'first');
    expect([await call(), await call()]).toEqual([['specs/a/openapi.yaml'], ['specs/a/openapi.yaml']]);
  });

  test('one that comes while an earlier one is dealt with', async () => {
    const root = await folderWith(files);
    const { call, overlaps } = await watching(root, {
      during: async ([path]) => {
        if (path !== 'redocly.yaml') return;
        await writeFile(join(root, 'specs/a/openapi.yaml'), 'b');
        await pause(200); // so that it is noticed meanwhile
      },
    });
    await writeFile(join(root, 'redocly.yaml'), 'a');
    expect([await call(), await call(), overlaps()]).toEqual([['redocly.yaml'], ['specs/a/openapi.yaml'], 0]);
  });

  test('however they follow each other, and calls never overlap', async () => {
    const root = await folderWith(files);
    const path = join(root, 'specs/a/openapi.yaml');
    const { call, calls, overlaps, close } = await watching(root, { during: () => pause(20) });
    for (let change = 0; change < 60; change++) {
      if (change % 3 === 0) await unlink(path);
      await pause((change * 13) % 29);
      await writeFile(path, String(change));
      await pause((change * 11) % 47);
    }
    await pause(150);
    calls.length = 0;
    await mkdir(join(root, 'specs/b'));
    await writeFile(path, 'last');
    while (!(await call()).includes('specs/a/openapi.yaml'));
    expect(overlaps()).toBe(0);
    await close();
    calls.length = 0;
    const other = await watching(root);
    await writeFile(path, 'after the end');
    expect(await other.call()).toEqual(['specs/a/openapi.yaml']);
    expect(calls).toEqual([]);
  });
});
