import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { missing, unless } from './fault.ts';

/** Whether a write to a path would stay inside the folder: a link among the folders above it may lead out. */
export const isInside = async (folder: string, path: string): Promise<boolean> => {
  if (path === '') return true;
  const root = await unless(missing, realpath(folder));
  if (root === undefined) return true;
  const parent = await nearestFolder(dirname(join(folder, path)));
  return parent === root || parent.startsWith(root + sep);
};

/** The real path of the nearest folder above (or at) a path that exists. */
export const nearestFolder = async (path: string): Promise<string> =>
  (await unless(missing, realpath(path))) ?? (await nearestFolder(dirname(path)));
