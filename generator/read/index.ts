import { resolve } from 'node:path';
import type { JsonObject } from '../model/api.ts';
import { sortProblems } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { ApiEntry } from './api-entry.ts';
import { readConfig } from './config.ts';
import { readDocument } from './document.ts';
import type { DocumentFile } from './document.ts';
import { isObject } from './json.ts';
import type { Source } from './source.ts';
import { checkVersion } from './version.ts';

export type { Source } from './source.ts';

export interface ReadOptions {
  /** The project's folder; every path in a problem is relative to it. */
  readonly root: string;
  /** Names of APIs in redocly.yaml to read; absent: all of them. */
  readonly apis?: readonly string[];
  /** Files and folders to read instead of what redocly.yaml names. */
  readonly inputs?: readonly string[];
  /** Whether to apply lint rules. */
  readonly lint: boolean;
}

export interface ReadResult {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Reads all APIs that are asked for: an API with errors gives problems and no source, the others are read all the same. */
export const read = async (options: ReadOptions): Promise<ReadResult> => {
  const root = resolve(options.root);
  const { apis, problems } = await readConfig(root);
  const results = await Promise.all(apis.map((entry) => readApi(entry)));
  return {
    sources: results.flatMap(({ source }) => source ?? []),
    problems: sortProblems([...problems, ...results.flatMap((result) => result.problems)]),
  };
};

const readApi = async (entry: ApiEntry): Promise<{ readonly source?: Source; readonly problems: readonly Problem[] }> => {
  const { absolute, path, asked } = entry;
  const result = await readDocument({ absolute, path, ...(asked === undefined ? {} : { asked }) });
  if ('problems' in result) return result;
  const problems = checkVersion(result.file);
  if (problems.length > 0 || !isObject(result.file.value)) return { problems };
  return { source: sourceOf(entry, result.file, result.file.value), problems: [] };
};

const sourceOf = (entry: ApiEntry, file: DocumentFile, document: JsonObject): Source => ({
  name: entry.name,
  path: entry.path,
  document,
  package: entry.package,
  files: [file.path],
  locate: (pointer) => file.locate(pointer, 'key'),
});
