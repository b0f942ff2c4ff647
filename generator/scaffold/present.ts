import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { readText } from '../read/text.ts';
import { missing, unless } from '../write/fault.ts';

export type Present = { readonly text: string | undefined } | { readonly problem: Problem };

/** The text of a project's file; none when there is no such file. */
export const present = async (root: string, path: string): Promise<Present> => {
  const absolute = join(root, path);
  return (await unless(missing, lstat(absolute))) === undefined ? { text: undefined } : readText({ absolute, path });
};
