import { resolve } from 'node:path';
import { sortProblems } from '../problem.ts';
import type { Problem } from '../problem.ts';
import type { ApiEntry } from './api-entry.ts';
import { chooseApis } from './choose.ts';
import { readConfig } from './config.ts';
import { findApis } from './names.ts';
import { once } from './once.ts';
import { readApi } from './read-api.ts';
import type { Rules } from './read-api.ts';
import { loadConfiguredRedocly, loadRedocly } from './redocly.ts';
import type { Source } from './source.ts';

export type { Source } from './source.ts';

export interface ReadOptions {
  /** The project's folder; every path in a problem is relative to it. */
  readonly root: string;
  /** Names of APIs in redocly.yaml to read; absent: all of them. */
  readonly apis?: readonly string[];
  /** Files and folders to read instead of what redocly.yaml names; then no configuration is read at all. */
  readonly inputs?: readonly string[];
  /** Whether to apply lint rules. */
  readonly lint: boolean;
}

export interface ReadResult {
  /** Every API that was asked for, those with errors too. */
  readonly names: readonly string[];
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Reads all APIs that are asked for: one with errors gives problems and no source, and does not stop the others. */
export const read = async ({ inputs, ...options }: ReadOptions): Promise<ReadResult> => {
  const root = resolve(options.root);
  return inputs === undefined || inputs.length === 0
    ? readConfigured({ ...options, root })
    : readInputs(root, inputs, options.lint);
};

const readInputs = async (root: string, inputs: readonly string[], lint: boolean): Promise<ReadResult> => {
  const { apis, problems } = await findApis(root, inputs);
  return readAll(
    apis,
    { root, lint, rules: once(async () => ({ redocly: await loadRedocly(), problems: [] })) },
    problems,
  );
};

const readConfigured = async ({ root, apis: asked, lint }: Omit<ReadOptions, 'inputs'>): Promise<ReadResult> => {
  const config = await readConfig(root);
  const chosen = chooseApis(config, asked);
  const { file } = config;
  const rules = once(
    (): Promise<Rules> => (file === undefined ? Promise.resolve({ problems: [] }) : loadConfiguredRedocly(file)),
  );
  const result = await readAll(chosen.apis, { root, lint, rules }, [...config.problems, ...chosen.problems]);
  // What a wrong configuration would name or leave out is a guess: the descriptions are read for their problems only.
  return config.problems.length + chosen.problems.length > 0 ? { ...result, sources: [] } : result;
};

interface Settings {
  readonly root: string;
  readonly lint: boolean;
  readonly rules: () => Promise<Rules>;
}

const readAll = async (
  apis: readonly ApiEntry[],
  settings: Settings,
  before: readonly Problem[],
): Promise<ReadResult> => {
  // One after the other: what is parsed from one large description is freed before the next.
  const results: { readonly source?: Source; readonly problems: readonly Problem[] }[] = [];
  for (const api of apis) results.push(await readApi(api, settings));
  return {
    names: apis.map(({ name }) => name),
    sources: results.flatMap(({ source }) => source ?? []),
    problems: sortProblems(distinct([...before, ...results.flatMap(({ problems }) => problems)])),
  };
};

// Two APIs that share a file would report its problems twice.
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];
