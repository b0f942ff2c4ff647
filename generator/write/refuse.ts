import { readdir, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { faultProblem, missing, unless } from './fault.ts';
import type { OutputPlace } from './folder.ts';
import { outputFolder } from './folder.ts';
import { builtFolders } from './read.ts';

export interface RefuseInput extends OutputPlace {
  /** Folders of hand-written descriptions, relative to the project: the output may not be in, at or around them. */
  readonly specs: readonly string[];
  /** Descriptions given by path: the output may lie beside them, but not around them. */
  readonly sources: readonly string[];
  /** Whether somebody typed the folder, so that it may be the wrong one: then it must be empty, or an earlier output. */
  readonly typed: boolean;
}

/** Why nothing may be written to an output folder, before anything is generated; empty when it may. */
export const refuseOutput = async (input: RefuseInput): Promise<readonly Problem[]> => {
  const { path, shown } = outputFolder(input);
  try {
    const reason = (await reasonOfPlace(path, input)) ?? (input.typed ? await reasonOfContent(path, input) : undefined);
    return reason === undefined ? [] : [problem('output-refused', { path: shown }, reason)];
  } catch (fault) {
    return [faultProblem('output-unreadable', { path, shown }, fault)];
  }
};

const reasonOfPlace = async (path: string, { root, specs, sources }: RefuseInput): Promise<string | undefined> => {
  const out = await realPlace(path);
  const isAround = async (other: string): Promise<boolean> => isWithin(await realPlace(resolve(root, other)), out);
  const isIn = async (other: string): Promise<boolean> => isWithin(out, await realPlace(resolve(root, other)));

  if (await isAround(root)) return 'This is the project folder, or a folder around it.';
  const home = homeFolder();
  if (home !== undefined && (await isAround(home))) return 'This is your home folder, or a folder around it.';
  for (const folder of specs) {
    if ((await isAround(folder)) || (await isIn(folder))) {
      return `This folder and that of the descriptions, \`${folder}\`, are not apart.`;
    }
  }
  for (const file of sources) if (await isAround(file)) return `The description \`${file}\` is in this folder.`;
  const there = await unless(missing, stat(path));
  return there === undefined || there.isDirectory() ? undefined : 'This is a file, not a folder.';
};

// A user of a container may have none.
const homeFolder = (): string | undefined => {
  try {
    return homedir();
  } catch {
    return undefined;
  }
};

const reasonOfContent = async (path: string, place: OutputPlace): Promise<string | undefined> => {
  const names = await unless(missing, readdir(path));
  // What a desktop, an editor or git keeps in any folder is nobody's work.
  const foreign = names?.find((name) => !name.startsWith('.'));
  return foreign === undefined || (await builtFolders(place)).length > 0
    ? undefined
    : `This folder has content that no build made, such as \`${foreign}\`.`;
};

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Where a path leads once links are followed, also when its end does not exist yet. */
const realPlace = async (path: string): Promise<string> =>
  (await unless(missing, realpath(path))) ?? join(await realPlace(dirname(path)), basename(path));
