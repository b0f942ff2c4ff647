import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { readText } from './text.ts';

export type Present = { readonly text: string | undefined } | { readonly problem: Problem };

/** The text of a project's file; none when there is no such file. */
export const present = async (root: string, path: string): Promise<Present> => {
  const absolute = join(root, path);
  const there = await lstat(absolute).catch(() => undefined);
  return there === undefined ? { text: undefined } : readText({ absolute, path });
};
