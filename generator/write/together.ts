import { mkdir, open, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { File } from '../file.ts';
import type { Problem } from '../problem/problem.ts';
import { faultProblem } from './fault.ts';

/** A file of a person's own: with the text that gives way, or new. */
export interface OwnFile extends File {
  readonly was?: string;
}

/** Writes files among those of a person: all of them, or, when one cannot be written, none. */
export const writeTogether = async (root: string, files: readonly OwnFile[]): Promise<readonly Problem[]> => {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const { path, text, was } of files) {
      const place = join(root, path);
      const first = await mkdir(dirname(place), { recursive: true });
      if (first !== undefined) undo.push(() => removeFolders(dirname(place), first));
      const staged = `${place}.specwright-new`;
      undo.push(() => rm(staged, { force: true }));
      await writeFile(staged, text);
      if (was === undefined) await create(place);
      undo.push(() => (was === undefined ? rm(place, { force: true }) : writeFile(place, was)));
    }
    for (const { path } of files) await rename(`${join(root, path)}.specwright-new`, join(root, path));
    return [];
  } catch (fault) {
    for (const step of undo.reverse()) await step().catch(() => {});
    const { remedy: _, ...said } = faultProblem('output-unwritable', { path: root, shown: '' }, fault);
    return [{ ...said, remedy: 'Put that right and run the command again; everything is as it was.' }];
  }
};

// Fails where a file has appeared since it was looked for.
const create = async (place: string): Promise<void> => (await open(place, 'wx')).close();

const removeFolders = async (folder: string, last: string): Promise<void> => {
  await rmdir(folder);
  if (folder !== last) await removeFolders(dirname(folder), last);
};
