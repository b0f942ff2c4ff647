import { readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listing } from '../read/trace.ts';
import { outputFolder, type OutputPlace } from '../write/folder.ts';
import type { Evidence } from './evidence.ts';

/** That the output is where it was, has the folders it had, and that no build is writing to it or was interrupted. */
export const placeEvidence = (place: OutputPlace): Evidence => {
  const { path } = outputFolder(place);
  const real = realpathSync.native(path);
  return {
    files: [[join(dirname(real), `.${basename(real)}.specwright`), null]],
    folders: [[path, listing(readdirSync(path, { withFileTypes: true }))]],
    links: [
      [place.root, realpathSync.native(place.root)],
      [path, real],
    ],
  };
};

/** That a folder of the output has exactly the files that it was to have, and whatever else was there. */
export const outputEvidence = (
  folder: string,
  wanted: readonly { readonly path: string; readonly sha256: string }[],
): Evidence => ({
  files: wanted.map(({ path, sha256 }) => [join(folder, path), sha256]),
  folders: foldersIn(folder),
  links: [],
});

// As in reading the output, what was installed or checked out into a package is not looked at.
const foldersIn = (folder: string): Evidence['folders'] => {
  const entries = readdirSync(folder, { withFileTypes: true });
  const inside = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git',
  );
  return [[folder, listing(entries)], ...inside.flatMap(({ name }) => foldersIn(join(folder, name)))];
};
