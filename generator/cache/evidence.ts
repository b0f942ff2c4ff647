import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { listing } from '../read/trace.ts';

/** What was on the disk when something was made of it. */
export interface Evidence {
  readonly files: readonly SeenFile[];
  readonly folders: readonly (readonly [path: string, listing: string])[];
  readonly links: readonly (readonly [path: string, real: string])[];
}

/** The hash is `null` for a file that was not there; `seen` says which state of the file is known to have it. */
export type SeenFile = readonly [path: string, sha256: string | null, seen?: string];

export const noEvidence: Evidence = { files: [], folders: [], links: [] };

export const joinEvidence = (...all: readonly Evidence[]): Evidence => ({
  files: all.flatMap(({ files }) => files),
  folders: all.flatMap(({ folders }) => folders),
  links: all.flatMap(({ links }) => links),
});

/**
 * Looks whether everything is as it was. Gives the evidence with the states of the files in which that was seen, so
 * that next time most files need not be read; `undefined` when anything is different.
 */
export const confirm = ({ files, folders, links }: Evidence): Evidence | undefined => {
  const now = Date.now();
  try {
    for (const [path, content] of folders)
      if (listing(readdirSync(path, { withFileTypes: true })) !== content) return undefined;
    for (const [path, real] of links) if (realpathSync.native(path) !== real) return undefined;
    const seen: SeenFile[] = [];
    for (const file of files) {
      const confirmed = confirmFile(file, now);
      if (confirmed === undefined) return undefined;
      seen.push(confirmed);
    }
    return { files: seen, folders, links };
  } catch {
    return undefined; // what cannot be looked at is not known to be the same
  }
};

const confirmFile = (file: SeenFile, now: number): SeenFile | undefined => {
  const [path, sha256, seen] = file;
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined || sha256 === null) return stats === undefined && sha256 === null ? file : undefined;
  // The time of the last change to an inode is the system's own: nobody can set it back.
  const state = `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs} ${stats.ino}`;
  if (state === seen) return file;
  if (!stats.isFile() || hashOfFile(path) !== sha256) return undefined;
  return isSettled(stats, now) ? [path, sha256, state] : [path, sha256];
};

/** Whether a later change would certainly show: clocks of file systems tick, some of them every other second. */
const isSettled = (
  { ctimeNs, mtimeNs }: { readonly ctimeNs: bigint; readonly mtimeNs: bigint },
  now: number,
): boolean => {
  const tick = ctimeNs % 1_000_000_000n === 0n ? 2_500 : 50;
  return Number((ctimeNs > mtimeNs ? ctimeNs : mtimeNs) / 1_000_000n) < now - tick;
};

// Piece by piece, in room that is used again: new memory for a whole file takes longer than to hash it.
const hashOfFile = (path: string): string => {
  const hash = createHash('sha256');
  const descriptor = openSync(path, 'r');
  try {
    for (let length = readSync(descriptor, room); length > 0; length = readSync(descriptor, room))
      hash.update(room.subarray(0, length));
    return hash.digest('hex');
  } finally {
    closeSync(descriptor);
  }
};

const room = Buffer.allocUnsafeSlow(65_536);
