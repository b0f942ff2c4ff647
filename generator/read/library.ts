import { problem } from '../problem/problem.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { confinedPath, shown } from './confine.ts';
import type { Confinement } from './confine.ts';
import { readDocument } from './document.ts';
import type { DocumentFile } from './document.ts';
import { relativePath } from './paths.ts';
import { isRemote, readRemote } from './remote.ts';

/** The files that one description consists of, each read once, none from outside its confinement. */
export interface Library {
  readonly confinement: Confinement;
  /** By absolute path as the references spell it. */
  readonly files: Map<string, DocumentFile>;
  readonly problems: Problem[];
  readonly reads: Map<string, Promise<void>>;
}

export interface LibraryRequest {
  readonly absolute: string;
  /** How the reference spells the file. */
  readonly uri: string;
  readonly asked: () => Place;
}

export const openLibrary = (root: DocumentFile, confinement: Confinement): Library => ({
  confinement,
  files: new Map([[root.absolute, root]]),
  problems: [],
  reads: new Map([[root.absolute, Promise.resolve()]]),
});

/** The file at a path; `undefined` when it cannot be read, which is then among the problems once. */
export const fileOf = async (library: Library, request: LibraryRequest): Promise<DocumentFile | undefined> => {
  const reading = library.reads.get(request.absolute) ?? readInto(library, request);
  library.reads.set(request.absolute, reading);
  await reading;
  return library.files.get(request.absolute);
};

const readInto = async (
  { confinement, files, problems }: Library,
  { absolute, uri, asked }: LibraryRequest,
): Promise<void> => {
  const { root, folder } = confinement;
  if (isRemote(absolute)) {
    const fetched = await readRemote({ url: absolute, asked });
    if ('problems' in fetched) problems.push(...fetched.problems);
    else files.set(absolute, fetched.file);
    return;
  }
  const real = await confinedPath(confinement, absolute);
  if (real === undefined) {
    problems.push(
      problem(
        'ref-outside',
        asked(),
        `The reference ${quote(uri)} leads through a link out of ${shown(root, folder)}.`,
      ),
    );
    return;
  }
  const result = await readDocument({ absolute: real, path: relativePath(root, absolute), asked });
  if ('problems' in result) problems.push(...result.problems);
  else files.set(absolute, { ...result.file, absolute });
};

const maxReads = 16;

/** Reads many files side by side, but not so many that the system runs out of descriptors. */
export const readAhead = async (library: Library, requests: Iterable<LibraryRequest>): Promise<void> => {
  const waiting = requests[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await fileOf(library, next.value);
  };
  await Promise.all(Array.from({ length: maxReads }, worker));
};
