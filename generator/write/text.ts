import { readFile } from 'node:fs/promises';
import { rename } from 'node:fs/promises';
import { missing, unless } from './fault.ts';
import { makeFolder, writeSynced } from './sync.ts';
import { dirname } from 'node:path';

/** The text of a file, or undefined when there is none. */
export const readOptional = (path: string): Promise<string | undefined> => unless(missing, readFile(path, 'utf8'));

/** Puts a text in the place of a file, whole or not at all. */
export const replaceText = async (path: string, text: string): Promise<void> => {
  await makeFolder(dirname(path));
  await writeSynced(`${path}.new`, text);
  await rename(`${path}.new`, path);
};
