import { AsyncLocalStorage } from 'node:async_hooks';
import { sha256 } from '../hash.ts';

/** What some work has looked at on the disk: while all of this stays as it is, the work would give the same again. */
export interface Trace {
  /** SHA-256 of the bytes of files as they were read, by absolute path; `null` for one that was not there. */
  readonly files: Map<string, string | null>;
  /** What is in folders that were searched. */
  readonly folders: Map<string, string>;
  /** Where paths lead once links are followed. */
  readonly links: Map<string, string>;
  /** What may look at more than can be traced, such as other people's code. */
  readonly doubts: string[];
}

export const emptyTrace = (): Trace => ({ files: new Map(), folders: new Map(), links: new Map(), doubts: [] });

/** What two pieces of work have looked at together. */
export const joined = (one: Trace, other: Trace): Trace => {
  const files = new Map(one.files);
  for (const [path, hash] of other.files) noteIn(files, path, hash);
  return {
    files,
    folders: new Map([...one.folders, ...other.folders]),
    links: new Map([...one.links, ...other.links]),
    doubts: [...one.doubts, ...other.doubts],
  };
};

// It goes along with the work and is not handed on: a reader that is added tomorrow is traced without having to know.
const current = new AsyncLocalStorage<Trace>();

/** Does some work and notes what it looks at. */
export const traced = <Result>(trace: Trace, work: () => Promise<Result>): Promise<Result> => current.run(trace, work);

/** Notes what a file holds; `null` when it is not there. */
export const noteFile = (absolute: string, bytes: Uint8Array | null): void => {
  const { files } = current.getStore() ?? {};
  if (files === undefined) return;
  noteIn(files, absolute, bytes === null ? null : sha256(bytes));
};

// Who reads a file twice and gets different bytes has read it while it changed: then it never was what it is now.
const noteIn = (files: Trace['files'], absolute: string, hash: string | null): void => {
  files.set(absolute, files.has(absolute) && files.get(absolute) !== hash ? '' : hash);
};

/** Notes what is in a folder. */
export const noteFolder = (absolute: string, entries: readonly FolderEntry[]): void => {
  current.getStore()?.folders.set(absolute, listing(entries));
};

/** Notes where a path leads. */
export const noteLink = (absolute: string, real: string): void => {
  current.getStore()?.links.set(absolute, real);
};

/** Notes that what is done cannot be traced. */
export const noteDoubt = (reason: string): void => {
  current.getStore()?.doubts.push(reason);
};

export interface FolderEntry {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
}

/** What is in a folder as one text, whatever order the system lists it in. */
export const listing = (entries: readonly FolderEntry[]): string =>
  entries
    .map((entry) => `${entry.name}${entry.isDirectory() ? '/' : entry.isFile() ? '' : '@'}`)
    .sort()
    .join('\n');
