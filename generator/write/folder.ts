import { posix, resolve, sep } from 'node:path';

/** Where an output is to be: the project's folder, absolute, and the output folder relative to it. */
export interface OutputPlace {
  readonly root: string;
  readonly out: string;
}

/** The output folder of a project that names no other. */
export const defaultOut = 'generated';

/** The output folder: where it is, and how messages name it. */
export interface OutputFolder {
  /** Absolute. */
  readonly path: string;
  /** As it was given, with `/`. */
  readonly shown: string;
}

/** The output folder of a project. */
export const outputFolder = ({ root, out }: OutputPlace): OutputFolder => ({
  path: resolve(root, out),
  shown: shownFolder(out),
});

/** A folder as messages name it. */
export const shownFolder = (folder: string): string =>
  posix.normalize(folder.replaceAll(sep, '/')).replace(/(?<=.)\/$/, '');
