import { closeSync, constants, fsync, openSync, writeSync } from 'node:fs';
import { copyFile, link, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { faultCode } from './fault.ts';

const synced = promisify(fsync);

/** Writes a new file and waits until it is on the disk itself. */
export const writeSynced = (path: string, text: string): Promise<void> => writePieces(path, [Buffer.from(text)]);

/**
 * The same for bytes that come in pieces. Only the disk is waited for by another thread: to hand over each of thousands of
 * small files four times takes longer than to write them, and threads that make files in one folder wait for each other. No
 * piece is looked at any more once there is something to wait for.
 */
export const writePieces = async (path: string, pieces: Iterable<Uint8Array>): Promise<void> => {
  const descriptor = openSync(path, 'w');
  try {
    for (const bytes of pieces) {
      for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
    }
    await synced(descriptor);
  } finally {
    closeSync(descriptor);
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
