import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { faultCode } from './fault.ts';

/** Writes a new file and waits until it is on the disk itself. */
export const writeSynced = async (path: string, content: string | Uint8Array): Promise<void> => {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Waits until what was created, renamed or deleted in a folder is on the disk itself. */
export const syncFolder = async (path: string): Promise<void> => {
  // Windows opens no folders, and keeps the order of such changes without being asked.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** Makes a folder, and those above it, unless it is there; Node's own way reports a read-only disk as a missing folder. */
export const makeFolder = async (path: string): Promise<void> => {
  try {
    await makeOne(path);
  } catch (fault) {
    if (faultCode(fault) !== 'ENOENT') throw fault;
    await makeFolder(dirname(path));
    // Where a system lets nobody make a folder it may say `ENOENT` for good, so this is the last attempt.
    await makeOne(path);
  }
};

const makeOne = async (path: string): Promise<void> => {
  try {
    await mkdir(path);
  } catch (fault) {
    if (faultCode(fault) !== 'EEXIST' || !(await stat(path)).isDirectory()) throw fault;
  }
};

/** Gives a file a second name; on file systems that have no such thing, a copy. */
export const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (fault) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(faultCode(fault) ?? '')) throw fault;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
};
