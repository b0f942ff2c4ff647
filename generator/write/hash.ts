import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { sha256 } from '../hash.ts';
import { missing, unless } from './fault.ts';

/** The SHA-256 of the file at a path; `undefined` when no file is there. */
export const hashAt = async (path: string): Promise<string | undefined> => {
  if (isNowhere(path)) return undefined;
  const bytes = await unless([...missing, 'EISDIR'], readFile(path));
  return bytes === undefined ? undefined : sha256(bytes);
};

// Before a first build no file is there, and thousands of faults take a while.
const isNowhere = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false; // whoever reads it is told why not
  }
};
