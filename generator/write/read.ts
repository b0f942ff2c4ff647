import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../hash.ts';
import type { Disk, DiskFile, Obstacle } from '../plan.ts';
import { faultProblem, missing, unless } from './fault.ts';
import type { OutputPlace } from './folder.ts';
import { outputFolder } from './folder.ts';
import { manifestName, parseManifest } from './manifest.ts';
import { inParallel } from './parallel.ts';

/** What is on disk in the folder of one API. Links are not followed. */
export const readOutput = async ({ folder, ...place }: OutputPlace & { readonly folder: string }): Promise<Disk> => {
  const out = outputFolder(place);
  const root = join(out.path, folder);
  try {
    const entries = await listFolder(root, '');
    const paths = entries.flatMap((entry) => (entry.kind === 'file' ? [entry.path] : []));
    const hasManifest = paths.includes(manifestName);
    return {
      files: await inParallel(paths, (path) => readDiskFile(root, path)),
      obstacles: entries.flatMap((entry) => (entry.kind === 'file' ? [] : [entry])),
      manifest: hasManifest ? parseManifest(await readFile(join(root, manifestName), 'utf8')) : { kind: 'absent' },
      problems: [],
    };
  } catch (fault) {
    const problems = [faultProblem('output-unreadable', out, fault)];
    return { files: [], obstacles: [], manifest: { kind: 'absent' }, problems };
  }
};

/** The folders in the output that a build made, in order: those with a manifest. */
export const builtFolders = async (place: OutputPlace): Promise<readonly string[]> => {
  const out = outputFolder(place);
  const entries = (await unless(missing, readdir(out.path, { withFileTypes: true }))) ?? [];
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const manifests = await inParallel(folders, (name) => unless(missing, lstat(join(out.path, name, manifestName))));
  return folders.filter((_, index) => manifests[index] !== undefined);
};

/** The text of a file in the output; undefined when there is none. */
export const readOutputText = async ({
  path,
  ...place
}: OutputPlace & { readonly path: string }): Promise<string | undefined> =>
  unless(missing, readFile(join(outputFolder(place).path, path), 'utf8'));

type Entry = Obstacle | { readonly path: string; readonly kind: 'file' };

const listFolder = async (root: string, path: string): Promise<readonly Entry[]> => {
  const stats = await unless(missing, lstat(join(root, path)));
  if (stats === undefined) return [];
  if (stats.isSymbolicLink()) return [{ path, kind: 'link' }];
  if (!stats.isDirectory()) return [{ path, kind: 'other' }];

  const entries = await readdir(join(root, path), { withFileTypes: true });
  if (entries.length === 0) return [{ path, kind: 'empty-folder' }];
  const lists = await Promise.all(
    entries.map((entry): Entry[] | Promise<readonly Entry[]> => {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      // What was installed or checked out into a generated package is large, and never ours.
      if (entry.isDirectory() && !isForeign(entry.name)) return listFolder(root, inside);
      return [{ path: inside, kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other' }];
    }),
  );
  return lists.flat();
};

const isForeign = (name: string): boolean => name === 'node_modules' || name === '.git';

const readDiskFile = async (root: string, path: string): Promise<DiskFile> => {
  const bytes = await readFile(join(root, path));
  const hash = { path, sha256: sha256(bytes) };
  if (!bytes.includes('\r\n')) return hash;
  // Latin-1 keeps every byte as it is.
  const withLf = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return { ...hash, sha256WithLf: sha256(withLf) };
};
