import { readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { missing, unless } from './fault.ts';
import { flawOf } from './path.ts';
import { syncFolder, writeSynced } from './sync.ts';

/**
 * What turns the old output into the new, everything being staged. Once it is on disk the new output is
 * decided, and whoever finds it completes it. Paths are relative to the output folder.
 */
export interface Journal {
  readonly deletes: readonly { readonly path: string; readonly sha256: string }[];
  readonly moves: readonly Move[];
}

/** A file or a whole folder to be put in place; the empty path is the output folder itself. */
export interface Move {
  readonly path: string;
  /** SHA-256 of the file that gives way; `null` where there is none. */
  readonly replaces: string | null;
}

/** The output folder, and the folder in which its next state is staged. Absolute. */
export interface Site {
  readonly out: string;
  readonly work: string;
}

/** Where a path waits to be put in place. */
export const stagedPath = ({ work }: Site, path: string): string => join(work, 'new', path);

/** Where a path that gives way stays until all is done. */
export const backupPath = ({ work }: Site, path: string): string => join(work, 'old', path);

/** Decides for the new output: the point of no return. */
export const commitJournal = async (site: Site, journal: Journal): Promise<void> => {
  const draft = join(site.work, 'journal.draft');
  await writeSynced(draft, JSON.stringify(journal));
  await rename(draft, journalPath(site));
  await syncFolder(site.work);
};

/** Ends what the journal began: the output is whole without it. */
export const dropJournal = async (site: Site): Promise<void> => {
  await unless(missing, unlink(journalPath(site)));
};

/** The journal of an interrupted build that got as far as to decide for the new output. */
export const findJournal = async (site: Site): Promise<Journal | undefined> => {
  const text = await unless(missing, readFile(journalPath(site), 'utf8'));
  return text === undefined ? undefined : parseJournal(text);
};

const journalPath = ({ work }: Site): string => join(work, 'journal.json');

// A journal is renamed into place whole, so one that does not parse was not written by a build: it is no journal.
const parseJournal = (text: string): Journal | undefined => {
  try {
    const journal: unknown = JSON.parse(text);
    return isJournal(journal) ? journal : undefined;
  } catch {
    return undefined;
  }
};

const isJournal = (value: unknown): value is Journal =>
  isRecord(value) &&
  Array.isArray(value['deletes']) &&
  value['deletes'].every((one) => isRecord(one) && isPath(one['path']) && typeof one['sha256'] === 'string') &&
  Array.isArray(value['moves']) &&
  value['moves'].every(
    (one) =>
      isRecord(one) &&
      (one['path'] === '' || isPath(one['path'])) &&
      (one['replaces'] === null || typeof one['replaces'] === 'string'),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPath = (value: unknown): boolean => typeof value === 'string' && flawOf(value) === undefined;
