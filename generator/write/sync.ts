import { constants } from 'node:fs';
import { copyFile, link, open } from 'node:fs/promises';
import { faultCode } from './fault.ts';

/** Writes a new file and waits until it is on the disk itself. */
export const writeSynced = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text, 'utf8');
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

/** Gives a file a second name; on file systems that have no such thing, a copy. */
export const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (fault) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'].includes(faultCode(fault) ?? '')) throw fault;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
};
