import { fold, type File } from './file.ts';
import { withFile } from './pack.ts';
import type { Problem } from './problem/problem.ts';
import { problem, warning } from './problem/problem.ts';
import { isError } from './problem/list.ts';
import { shownFolder } from './write/folder.ts';
import type { Keep } from './write/keep.ts';
import type { Manifest } from './write/manifest.ts';
import { formatManifest, manifestName } from './write/manifest.ts';
import { obstructions } from './write/obstruction.ts';
import { pathProblems } from './write/path.ts';

/** What a build would change in the folder of one API, and what stands in its way. */
export interface Plan {
  /** The API's folder, relative to the output folder. */
  readonly folder: string;
  /** The same folder as messages name it: relative to the project. */
  readonly shown: string;
  readonly creates: readonly File[];
  readonly updates: readonly Update[];
  readonly deletes: readonly DiskFile[];
  /** Paths of files that already have the wanted bytes; they are not written again. */
  readonly unchanged: readonly string[];
  /** Every file that the folder is to have, the manifest included. */
  readonly wanted: readonly Pick<DiskFile, 'path' | 'sha256'>[];
  /** With an error among them, nothing of the plan is written. */
  readonly problems: readonly Problem[];
}

export interface Update extends File {
  /** SHA-256 of the bytes that give way. */
  readonly replaces: string;
  /** `line-endings`: a checkout turned LF into CRLF. `edited`: someone changed what the last build made. */
  readonly why: 'content' | 'line-endings' | 'edited';
  /** The path under which the edited version is kept. */
  readonly keptAs?: string;
}

export interface DiskFile {
  readonly path: string;
  readonly sha256: string;
  /** The hash with every CRLF turned into LF; absent when there is no CRLF. */
  readonly sha256WithLf?: string;
}

/** What is on disk in the folder of one API. */
export interface Disk {
  readonly files: readonly DiskFile[];
  readonly obstacles: readonly Obstacle[];
  readonly manifest: Manifest;
  /** What kept the folder from being read whole. */
  readonly problems: readonly Problem[];
}

/** An entry that is neither a file nor a folder of files. The empty path is the API's folder itself. */
export interface Obstacle {
  readonly path: string;
  readonly kind: 'link' | 'empty-folder' | 'other';
}

export interface PlanInput {
  readonly folder: string;
  /** The output folder, relative to the project, such as `generated`. */
  readonly out: string;
  /** Every file the folder is to have; none at all for an API that is gone. Taken one by one, so they may be made meanwhile. */
  readonly files: Iterable<File>;
  readonly disk: Disk;
  /** Overwrites edited files without keeping them. */
  readonly force: boolean;
  /** Where what is to be written waits until then. */
  readonly keep: Keep;
}

/** Compares what is wanted with what is there; only what the last build made is ever replaced or deleted. */
export const planWrites = ({ folder, out, files, disk, force, keep }: PlanInput): Plan => {
  const shown = `${shownFolder(out)}/${folder}`;
  const there = new Map(disk.files.map((file) => [file.path, file]));
  const wanted: DiskFile[] = [];
  const decisions: Decision[] = [];
  const add = (file: File): void => {
    const known = there.get(file.path);
    const { hash, kept } = keep(file, known?.sha256);
    wanted.push({ path: file.path, sha256: hash });
    decisions.push(decide(kept, hash, known, disk.manifest));
  };
  for (const file of files) add(file);
  for (const file of manifestOf(wanted)) add(file);
  const paths = wanted.map(({ path }) => path);
  const { deletes, left } = planStrays(paths, disk);
  const going = new Set(deletes);
  const nameFor = keptNames([...paths, ...there.keys(), ...disk.obstacles.map(({ path }) => path)]);

  const updates = decisions
    .flatMap((decision) => (decision.kind === 'update' ? [decision.update] : []))
    .map((update) => (update.why === 'edited' && !force ? withFile(update, { keptAs: nameFor(update.path) }) : update));

  return {
    folder,
    shown,
    creates: decisions.flatMap((decision) => (decision.kind === 'create' ? [decision.file] : [])),
    updates,
    deletes,
    unchanged: decisions.flatMap((decision) => (decision.kind === 'unchanged' ? [decision.path] : [])),
    wanted,
    problems: [
      ...disk.problems,
      ...pathProblems(shown, paths),
      ...decisions.flatMap((decision) => (decision.kind === 'foreign' ? [foreignFile(shown, decision.path)] : [])),
      ...obstructions(shown, paths, { ...disk, files: disk.files.filter((file) => !going.has(file)) }),
      ...updates.flatMap(({ path, keptAs }) => (keptAs === undefined ? [] : [editedFile(shown, path, keptAs)])),
      ...left.map(({ path }) => leftFile(shown, path)),
      ...(disk.manifest.kind === 'damaged' ? [damagedManifest(shown)] : []),
    ],
  };
};

/** Whether the output says something else than the descriptions; the line endings of a checkout say nothing. */
export const hasDrift = ({ creates, updates, deletes }: Plan): boolean =>
  creates.length > 0 || deletes.length > 0 || updates.some(({ why }) => why !== 'line-endings');

/** Whether the plan has an error, so that nothing of it may be written. */
export const isBlocked = ({ problems }: Plan): boolean => problems.some(isError);

type Decision =
  | { readonly kind: 'create'; readonly file: File }
  | { readonly kind: 'update'; readonly update: Update }
  | { readonly kind: 'unchanged'; readonly path: string }
  | { readonly kind: 'foreign'; readonly path: string };

const manifestOf = (files: readonly DiskFile[]): readonly File[] =>
  files.length === 0
    ? []
    : [{ path: manifestName, text: formatManifest(new Map(files.map((file) => [file.path, file.sha256]))) }];

const decide = (file: File, hash: string, there: DiskFile | undefined, manifest: Manifest): Decision => {
  const { path } = file;
  if (there === undefined) return { kind: 'create', file };
  if (there.sha256 === hash) return { kind: 'unchanged', path };

  const update = (why: Update['why']): Decision => ({
    kind: 'update',
    update: withFile(file, { replaces: there.sha256, why }),
  });
  if (there.sha256WithLf === hash) return update('line-endings');
  if (path === manifestName) return update('content');
  if (manifest.kind === 'damaged') return update('edited');

  const made = manifest.kind === 'whole' ? manifest.hashes.get(path) : undefined;
  if (made === undefined) return { kind: 'foreign', path };
  return update(isAsMade(there, made) ? 'content' : 'edited');
};

/** Files of the last build that are no longer wanted: those still as it made them go, edited ones stay. */
const planStrays = (
  wanted: readonly string[],
  { files, manifest }: Disk,
): { readonly deletes: readonly DiskFile[]; readonly left: readonly DiskFile[] } => {
  const paths = new Set(wanted);
  const made = manifest.kind === 'whole' ? manifest.hashes : new Map<string, string>();
  const strays = files.filter(({ path }) => made.has(path) && !paths.has(path));
  const isStillOurs = (file: DiskFile): boolean => isAsMade(file, made.get(file.path));
  const isOldManifest = ({ path }: DiskFile): boolean => path === manifestName && !paths.has(path);
  return {
    deletes: [...strays.filter(isStillOurs), ...files.filter(isOldManifest)],
    left: strays.filter((file) => !isStillOurs(file)),
  };
};

const isAsMade = (file: DiskFile, made: string | undefined): boolean =>
  made !== undefined && (file.sha256 === made || file.sha256WithLf === made);

/** Names for kept versions that no file has yet; npm never publishes a `.orig` file, and no tool takes it for code. */
const keptNames = (paths: readonly string[]): ((path: string) => string) => {
  const taken = new Set(paths.map(fold));
  return (path) => {
    let name = `${path}.orig`;
    for (let copy = 2; taken.has(fold(name)); copy += 1) name = `${path}.${copy}.orig`;
    taken.add(fold(name));
    return name;
  };
};

const foreignFile = (shown: string, path: string): Problem =>
  problem(
    'output-foreign-file',
    { path: `${shown}/${path}` },
    'The build makes a file of this name, but did not make this one.',
  );

const editedFile = (shown: string, path: string, keptAs: string): Problem =>
  warning(
    'output-edited',
    { path: `${shown}/${path}` },
    'This generated file was edited by hand.',
    `A build keeps your version as \`${keptAs}\` and writes its own (\`--force\`: keeps nothing); make the change in the description, or in a file of your own.`,
  );

const leftFile = (shown: string, path: string): Problem =>
  warning(
    'output-left',
    { path: `${shown}/${path}` },
    'This file is no longer generated, but was edited by hand, so it is left where it is.',
  );

const damagedManifest = (shown: string): Problem =>
  warning(
    'output-manifest-damaged',
    { path: `${shown}/${manifestName}` },
    'The list of what the last build made cannot be read.',
  );
