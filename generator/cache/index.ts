import { join } from 'node:path';
import type { Generated, GenerateOptions } from '../generate.ts';
import { isError, sortProblems } from '../problem/list.ts';
import type { Trace } from '../read/trace.ts';
import { defaultOut, outputFolder } from '../write/folder.ts';
import { confirm, joinEvidence, type Evidence } from './evidence.ts';
import { outputEvidence, placeEvidence } from './output.ts';
import { askedText, loadRecord, saveRecord, type Request } from './place.ts';
import type { BuildRecord, FolderRecord } from './record.ts';
import { isSameTool, toolNow } from './tool.ts';

export { defaultOut };

/** What still holds of an earlier build of the same. */
export interface Known {
  readonly record?: BuildRecord;
  /** By folder: those whose inputs and output are as they were. */
  readonly folders: ReadonlyMap<string, FolderRecord>;
  /** What a build would give; absent when there is something to do. */
  readonly generated?: Generated;
  /** Whether another process may rely on it; absent: yes. */
  readonly isSound?: boolean;
}

/** What a process knows of its own last build, without a look into the cache. */
export interface Held {
  readonly record: BuildRecord;
  /** Whether it was kept for other processes too: one that a plugin may have had a hand in is not. */
  readonly isSound: boolean;
}

export const nothingKnown: Known = { folders: new Map() };

/** Looks how much of what an earlier build read and wrote is as it was. Loads next to nothing, and changes no output. */
export const recall = (options: GenerateOptions, held?: Held): Known => {
  const request = requestOf(options);
  const record = held?.record ?? loadRecord(request);
  // What this process has loaded does not change under it.
  const isSame = held !== undefined || (record !== undefined && isSameTool(record.tool));
  const shared = record === undefined || !isSame ? undefined : confirm(record.shared);
  if (record === undefined || shared === undefined) return nothingKnown;
  const folders = record.folders.flatMap((folder) => confirmFolder(folder) ?? []);
  const confirmed = { ...record, shared, folders };
  const isSound = held?.isSound ?? true;
  const known = { record: confirmed, folders: new Map(folders.map((folder) => [folder.folder, folder])), isSound };
  if (!record.isWhole || folders.length < record.folders.length) return known;
  // States that were seen for the first time spare the next build a look into the files.
  if (isSound && JSON.stringify(confirmed) !== JSON.stringify(record)) saveRecord(request, confirmed);
  return { ...known, generated: generatedFrom(confirmed) };
};

const confirmFolder = (record: FolderRecord): FolderRecord | undefined => {
  const inputs = confirm(record.inputs);
  const output = inputs && confirm(record.output);
  return inputs && output && { ...record, inputs, output };
};

const generatedFrom = ({ folders, problems, site }: BuildRecord): Generated => ({
  ...(site === undefined ? {} : { site }),
  plan: folders.map(keepPlan),
  problems: sortProblems([...problems, ...folders.flatMap((one) => one.problems)]),
  apis: folders.flatMap(({ folder, api }) => (api === undefined ? [] : [{ name: folder, ...api }])),
  changes: [],
  failed: [],
});

/** A plan that leaves a folder as it is. */
export const keepPlan = ({ folder, shown, paths, output }: FolderRecord): Generated['plan'][number] => ({
  folder,
  shown,
  creates: [],
  updates: [],
  deletes: [],
  unchanged: paths,
  wanted: paths.map((path, index) => ({ path, sha256: output.files[index]?.[1] ?? '' })),
  problems: [],
});

/** Keeps what a build found, once its output is written, for the next one: of any process, or at least of this one. */
export const remember = (
  options: GenerateOptions,
  { plan, problems, apis, failed, findings, site }: Generated,
  known: Known = nothingKnown,
): Held | undefined => {
  if (findings === undefined) return undefined;
  const traces = [findings.shared, ...findings.folders.values()].map(({ trace }) => trace);
  const request = requestOf(options);
  try {
    const tool = known.record?.tool ?? toolNow();
    const isSound = known.isSound !== false && tool !== undefined && !traces.some(({ doubts }) => doubts.length > 0);
    const shared = sharedEvidence(request, findings.shared.trace, known);
    const folders = plan
      .filter(({ wanted }) => wanted.length > 0)
      .map(({ folder, shown, wanted }): FolderRecord | undefined => {
        const found = findings.folders.get(folder);
        const api = apis.find(({ name }) => name === folder);
        return found === undefined
          ? known.folders.get(folder)
          : confirmFolder({
              folder,
              shown,
              paths: wanted.map(({ path }) => path),
              inputs: evidenceOf(found.trace),
              output: outputEvidence(join(outputFolder(request).path, folder), wanted),
              problems: found.problems,
              ...(api === undefined ? {} : { api: { title: api.title, operations: api.operations } }),
            });
      });
    if (shared === undefined || !folders.every((folder) => folder !== undefined)) return undefined;
    const record = {
      asked: askedText(request),
      tool: tool ?? noTool,
      shared,
      problems: findings.shared.problems,
      folders,
      isWhole: failed.length === 0 && !problems.some(isError),
      ...(site === undefined ? {} : { site }),
    };
    if (isSound) saveRecord(request, record);
    return { record, isSound };
  } catch {
    return undefined; // what has gone meanwhile is no state to come back to
  }
};

// Stands in a record that is never saved.
const noTool = { content: '', state: '' };

// The configuration need not be traced again, nor can it: it is not loaded when there is nothing left to lint.
const sharedEvidence = (request: Request, trace: Trace, known: Known): Evidence | undefined => {
  const place = placeEvidence(request);
  const before = known.record?.shared;
  if (before !== undefined) {
    const paths = new Set([...place.files, ...place.folders, ...place.links].map(([path]) => path));
    const isOld = ([path]: readonly [string, ...unknown[]]): boolean => !paths.has(path);
    return confirm(
      joinEvidence(
        { files: before.files.filter(isOld), folders: before.folders.filter(isOld), links: before.links.filter(isOld) },
        place,
      ),
    );
  }
  return confirm(joinEvidence(evidenceOf(trace), place));
};

const evidenceOf = ({ files, folders, links }: Trace): Evidence => ({
  files: [...files],
  folders: [...folders],
  links: [...links],
});

const requestOf = ({ root, apis, inputs, out = defaultOut, artefacts }: GenerateOptions): Request => ({
  root,
  apis,
  inputs,
  out,
  artefacts,
});
