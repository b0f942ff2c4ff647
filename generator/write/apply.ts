import { lstat, mkdir, readdir, rename, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultCode, missing, unless } from './fault.ts';
import { hashAt } from './hash.ts';
import { isInside } from './inside.ts';
import type { Journal, Move, Site } from './journal.ts';
import { backupPath, dropJournal, stagedPath } from './journal.ts';
import { linkOrCopy, syncFolder } from './sync.ts';

/** Called between the steps of a write: a test that ends the process there sees what a crash leaves. */
export type OnStep = (step: string) => void | Promise<void>;

/** Puts in place what is staged; when a step fails, takes back the steps before it and throws. */
export const applyJournal = async (site: Site, journal: Journal, onStep: OnStep): Promise<void> => {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { path } of journal.deletes) {
      await unlink(join(site.out, path));
      undo.push(() => restore(site, path));
      await onStep(`deleted ${path}`);
    }
    for (const move of journal.moves) {
      await putInPlace(site, move.path);
      undo.push(() => takeBack(site, move));
      await onStep(`moved ${move.path}`);
    }
  } catch (fault) {
    // Should this fail too, the journal is still there and the next build completes it.
    for (const step of undo.reverse()) await step();
    await dropJournal(site);
    throw fault;
  }
  await finish(site, journal, onStep);
};

/**
 * Completes what an interrupted build began. The output may have been touched since: a file that is
 * neither as that build found it nor as it left it stays, and the build to come reports it.
 */
export const replayJournal = async (site: Site, journal: Journal, onStep: OnStep): Promise<void> => {
  for (const { path, sha256 } of journal.deletes) {
    const target = join(site.out, path);
    if ((await isInside(site.out, path)) && (await hashAt(target)) === sha256) await unlink(target);
    await onStep(`deleted ${path}`);
  }
  for (const move of journal.moves) {
    await replayMove(site, move);
    await onStep(`moved ${move.path}`);
  }
  await finish(site, journal, onStep);
};

const putInPlace = async (site: Site, path: string): Promise<void> => {
  const [staged, target] = [stagedPath(site, path), join(site.out, path)];
  try {
    await rename(staged, target);
  } catch (fault) {
    if (faultCode(fault) !== 'EISDIR') throw fault;
    // All that the folder held was deleted, for a file of its name to take its place.
    await removeEmptyTree(target);
    await rename(staged, target);
  }
};

const restore = async (site: Site, path: string): Promise<void> => {
  await mkdir(dirname(join(site.out, path)), { recursive: true });
  await linkOrCopy(backupPath(site, path), join(site.out, path));
};

/** Leaves the new file staged again, so that the journal can still be completed from any point of going back. */
const takeBack = async (site: Site, { path, replaces }: Move): Promise<void> => {
  if (replaces === null) return rename(join(site.out, path), stagedPath(site, path));
  await linkOrCopy(join(site.out, path), stagedPath(site, path));
  await rename(backupPath(site, path), join(site.out, path));
};

const replayMove = async (site: Site, { path, replaces }: Move): Promise<void> => {
  const [staged, target] = [stagedPath(site, path), join(site.out, path)];
  const [from, to] = [await unless(missing, lstat(staged)), await unless(missing, lstat(target))];
  if (from === undefined || !(await isInside(site.out, path))) return;

  if (to !== undefined && from.isDirectory()) {
    if (!to.isDirectory()) return;
    for (const name of await readdir(staged)) {
      await replayMove(site, { path: path === '' ? name : `${path}/${name}`, replaces: null });
    }
    return;
  }
  if (to?.isDirectory()) await removeEmptyTree(target);
  if (((await hashAt(target)) ?? replaces) !== replaces) return;
  await mkdir(dirname(target), { recursive: true });
  await rename(staged, target);
};

const finish = async (site: Site, journal: Journal, onStep: OnStep): Promise<void> => {
  for (const folder of foldersAbove(journal.deletes)) await removeEmptyFolder(join(site.out, folder));
  await onStep('tidied');
  const touched = new Set([...journal.deletes, ...journal.moves].map(({ path }) => dirname(join(site.out, path))));
  for (const folder of touched) await unless(missing, syncFolder(folder));
  await onStep('synced');
  await dropJournal(site);
  await onStep('completed');
};

/** Every folder above these files but the output folder itself, the deepest first. */
const foldersAbove = (files: readonly { readonly path: string }[]): readonly string[] => {
  const folders = files.flatMap(({ path }) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index)));
  return [...new Set(folders)].sort((a, b) => b.length - a.length);
};

const removeEmptyFolder = async (folder: string): Promise<void> => {
  await unless([...missing, 'ENOTEMPTY', 'EEXIST'], rmdir(folder));
};

const removeEmptyTree = async (folder: string): Promise<void> => {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await removeEmptyTree(join(folder, entry.name));
  }
  await removeEmptyFolder(folder);
};
