import { readdir, realpath, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { missing, unless } from './fault.ts';
import type { Site } from './journal.ts';
import { makeFolder } from './sync.ts';

/**
 * Where the next state of an output may be staged: beside it, so that it never shows in the output,
 * or inside where the parent cannot be written or is another file system, as with a mounted folder.
 */
export const sitesOf = async (path: string): Promise<readonly [beside: Site, inside: Site]> => {
  // A path that no system takes is reported when it is to be made.
  const out = (await unless([...missing, 'ENAMETOOLONG', 'ELOOP'], realpath(path))) ?? path;
  return [
    { out, work: join(dirname(out), `.${basename(out)}.specwright`) },
    { out, work: join(out, '.specwright') },
  ];
};

/** Makes the staging folder; false where nothing could be moved from it into the output. */
export const openSite = async ({ out, work }: Site): Promise<boolean> => {
  const place = dirname(work);
  await makeFolder(place);
  const there = await unless(missing, stat(out));
  if (there !== undefined && there.dev !== (await stat(place)).dev) return false;
  await makeFolder(work);
  return true;
};

/** Throws away what is staged, whole or begun; only the lock stays. */
export const clearSite = async ({ work }: Site): Promise<void> => {
  const names = await readdir(work);
  for (const name of names.filter((one) => one !== 'lock'))
    await rm(join(work, name), { recursive: true, force: true });
};

/** Removes the staging folder, unless another build has put its lock there meanwhile. */
export const closeSite = async ({ work }: Site): Promise<void> => {
  await unless([...missing, 'ENOTEMPTY', 'EEXIST'], rmdir(work));
};
