import { access, constants, lstat, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bytesOf, type File } from '../file.ts';
import { sha256 } from '../hash.ts';
import { withFile } from '../pack.ts';
import type { Plan } from '../plan.ts';
import type { OnStep } from './apply.ts';
import { missing, unless } from './fault.ts';
import { hashAt } from './hash.ts';
import { isInside, nearestFolder } from './inside.ts';
import type { Journal, Move, Site } from './journal.ts';
import { backupPath, stagedPath } from './journal.ts';
import { inParallel } from './parallel.ts';
import { createReader } from './spool.ts';
import { linkOrCopy, syncFolder, writePieces } from './sync.ts';

/** What several plans change, with paths relative to the output folder. */
export interface Changes {
  readonly writes: readonly Write[];
  readonly deletes: Journal['deletes'];
}

interface Write extends Move, Omit<File, 'path'> {
  readonly keptAs: string | null;
}

/** The changes of several plans in one list. */
export const changesOf = (plans: readonly Plan[]): Changes => ({
  writes: plans.flatMap(({ folder, creates, updates }) => [
    ...creates.map((file) => withFile(file, { path: `${folder}/${file.path}`, replaces: null, keptAs: null })),
    ...updates.map((file) =>
      withFile(file, {
        path: `${folder}/${file.path}`,
        replaces: file.replaces,
        keptAs: file.keptAs === undefined ? null : `${folder}/${file.keptAs}`,
      }),
    ),
  ]),
  deletes: plans.flatMap(({ folder, deletes }) =>
    deletes.map(({ path, sha256 }) => ({ path: `${folder}/${path}`, sha256 })),
  ),
});

export const isEmpty = ({ writes, deletes }: Changes): boolean => writes.length === 0 && deletes.length === 0;

/** What is left to do now that nobody else may write, and the paths at which the output is no longer as planned. */
export const recheck = async (
  { out }: Site,
  { writes, deletes }: Changes,
): Promise<{ readonly due: Changes; readonly stale: readonly string[] }> => {
  const writeStates = await inParallel(writes, async (write): Promise<State> => {
    const { path, replaces, keptAs } = write;
    const hash = (await hashAt(join(out, path))) ?? null;
    if (hash === replaces) return keptAs !== null && (await hashAt(join(out, keptAs))) !== undefined ? 'stale' : 'due';
    return hash === sha256(bytesOf(write)) ? 'done' : 'stale';
  });
  const deleteStates = await inParallel(deletes, async (file): Promise<State> => {
    const hash = await hashAt(join(out, file.path));
    return hash === undefined ? 'done' : hash === file.sha256 ? 'due' : 'stale';
  });
  return {
    due: {
      writes: writes.filter((_, index) => writeStates[index] === 'due'),
      deletes: deletes.filter((_, index) => deleteStates[index] === 'due'),
    },
    stale: [
      ...writes.filter((_, index) => writeStates[index] === 'stale'),
      ...deletes.filter((_, index) => deleteStates[index] === 'stale'),
    ].map(({ path }) => path),
  };
};

/** `done`: another build has made the same change meanwhile. */
type State = 'due' | 'done' | 'stale';

/** The first changed path that a link leads out of the output. */
export const findEscape = async ({ out }: Site, changes: Changes): Promise<string | undefined> => {
  const oneOfEachFolder = new Map(pathsOf(changes).map((path) => [dirname(path), path]));
  const inside = await inParallel([...oneOfEachFolder.values()], async (path) => ({
    path,
    is: await isInside(out, path),
  }));
  return inside.find(({ is }) => !is)?.path;
};

/** Throws what the system would say to a change of these folders, before anything is changed. */
export const checkPermissions = async ({ out }: Site, changes: Changes): Promise<void> => {
  const folders = new Set(pathsOf(changes).map((path) => dirname(join(out, path))));
  const existing = new Set(await inParallel([...folders], nearestFolder));
  await inParallel([...existing], (folder) => access(folder, constants.W_OK));
};

/** Writes the new files beside the output and keeps the old ones, so that only renames are left to do. */
export const stage = async (site: Site, changes: Changes, onStep: OnStep): Promise<Journal> => {
  const kept = changes.writes.flatMap(({ path, keptAs }) => (keptAs === null ? [] : [{ from: path, path: keptAs }]));
  const old = [...changes.deletes, ...changes.writes.filter(({ replaces }) => replaces !== null)];
  const folders = new Set([
    ...[...changes.writes, ...kept].map(({ path }) => dirname(stagedPath(site, path))),
    ...old.map(({ path }) => dirname(backupPath(site, path))),
  ]);
  for (const folder of folders) await mkdir(folder, { recursive: true });

  const piecesOf = createReader();
  await inParallel(changes.writes, async (file) => {
    await writePieces(stagedPath(site, file.path), piecesOf(file));
    await onStep(`staged ${file.path}`);
  });
  await inParallel(kept, ({ from, path }) => linkOrCopy(join(site.out, from), stagedPath(site, path)));
  await inParallel(old, ({ path }) => linkOrCopy(join(site.out, path), backupPath(site, path)));
  for (const folder of folders) await syncFolder(folder);

  const moves = [...changes.writes, ...kept.map(({ path }) => ({ path, replaces: null }))];
  return { deletes: changes.deletes, moves: await joinMoves(site, moves) };
};

/** One move for each folder that is not there yet: a new API, or a first build, appears at once. */
const joinMoves = async ({ out }: Site, moves: readonly Move[]): Promise<readonly Move[]> => {
  const known = new Map<string, boolean>();
  const isFolder = async (path: string): Promise<boolean> => {
    const answer = known.get(path) ?? (await unless(missing, lstat(join(out, path))))?.isDirectory() ?? false;
    known.set(path, answer);
    return answer;
  };
  const joined = new Map<string, Move>();
  for (const { path, replaces } of moves) {
    const folders = ['', ...[...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index))];
    let top = path;
    for (const folder of folders.reverse()) if (!(await isFolder(folder))) top = folder;
    joined.set(top, { path: top, replaces });
  }
  return [...joined.values()];
};

const pathsOf = ({ writes, deletes }: Changes): readonly string[] => [
  ...[...writes, ...deletes].map(({ path }) => path),
  ...writes.flatMap(({ keptAs }) => (keptAs === null ? [] : [keptAs])),
];
