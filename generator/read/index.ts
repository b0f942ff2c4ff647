import { resolve } from 'node:path';
import { once } from '../model/once.ts';
import type { Source } from '../model/source.ts';
import { isError, sortProblems } from '../problem/list.ts';
import type { Problem } from '../problem/problem.ts';
import type { ApiEntry } from './api-entry.ts';
import { chooseApis } from './choose.ts';
import { readConfig } from './config.ts';
import { findApis } from './names.ts';
import { readApi } from './read-api.ts';
import type { LintElsewhere, OnDocument, Rules, Verdict } from './read-api.ts';
import { loadConfiguredRedocly, loadRedocly, mayDecorate } from './redocly.ts';
import type { Selection } from './selection.ts';
import { emptyTrace, joined, traced, type Trace } from './trace.ts';

export type { Source } from '../model/source.ts';

export interface ReadOptions extends Selection {
  /** Whether to apply lint rules. */
  readonly lint: boolean;
  /** Has the rules applied elsewhere, where that is of use, if redocly.yaml says which there are or if there is none. */
  readonly lintElsewhere?: (isConfigured: boolean) => LintElsewhere;
  readonly onDocument?: OnDocument;
  /** The APIs of which it is known already what they give, and how much of them is read even so. */
  readonly known?: { readonly names: ReadonlySet<string>; readonly rest: 'unread' | 'unlinted' };
}

export interface ReadResult {
  /** Every API that was asked for, those with errors too. */
  readonly names: readonly string[];
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** What all APIs have in common. */
  readonly shared: Looked;
  /** By the API's name; without those that were known. */
  readonly own: ReadonlyMap<string, Looked>;
  /** What the rules have against some APIs is not among the problems yet: `judge` waits for it. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** What was found wrong somewhere, and everything that was looked at for it. */
export interface Looked {
  readonly trace: Trace;
  readonly problems: readonly Problem[];
}

/** Reads all APIs that are asked for: one with errors gives problems and no source, and does not stop the others. */
export const read = async ({ inputs, ...options }: ReadOptions): Promise<ReadResult> => {
  const root = resolve(options.root);
  return inputs === undefined || inputs.length === 0
    ? readConfigured({ ...options, root })
    : readInputs({ ...options, root, inputs });
};

/** The same once the rules have been applied everywhere: an API that breaks them gives no source. */
export const judge = async (result: ReadResult): Promise<ReadResult> => {
  const { sources, problems, own, verdicts, ...rest } = result;
  if (verdicts.size === 0) return result;
  const judged = new Map(own);
  for (const [name, verdict] of verdicts) {
    const read = own.get(name)!; // or there would be no verdict
    const found = await verdict();
    judged.set(name, { problems: [...read.problems, ...found.problems], trace: joined(read.trace, found.trace) });
  }
  const isSound = (name: string): boolean => !(judged.get(name)?.problems.some(isError) ?? false);
  const found = [...verdicts.keys()].flatMap((name) => judged.get(name)?.problems ?? []);
  return {
    ...rest,
    sources: sources.filter(({ name }) => isSound(name)),
    problems: sortProblems([...problems, ...found]),
    own: judged,
    verdicts: new Map(),
  };
};

const readInputs = async ({
  root,
  inputs,
  lint,
  lintElsewhere,
  known,
  onDocument,
}: ReadOptions & { readonly inputs: readonly string[] }): Promise<ReadResult> => {
  const trace = emptyTrace();
  const { apis, problems } = await traced(trace, () => findApis(root, inputs));
  const rules = once(async () => ({ redocly: await loadRedocly(), problems: [] }));
  return readAll(
    apis,
    { root, lint, rules, lintElsewhere: lintElsewhere?.(false), known, onDocument },
    { trace, problems },
  );
};

const readConfigured = async ({
  root,
  apis: asked,
  lint,
  lintElsewhere,
  known,
  onDocument,
}: Omit<ReadOptions, 'inputs'>): Promise<ReadResult> => {
  const trace = emptyTrace();
  const config = await traced(trace, () => readConfig(root));
  const chosen = chooseApis(config, asked);
  const { file } = config;
  const rules = once((): Promise<Rules> =>
    file === undefined ? Promise.resolve({ problems: [] }) : traced(trace, () => loadConfiguredRedocly(file)),
  );
  const shared = { trace, problems: [...config.problems, ...chosen.problems] };
  const elsewhere = file === undefined || mayDecorate(file.value) ? undefined : lintElsewhere?.(true);
  const result = await readAll(chosen.apis, { root, lint, rules, lintElsewhere: elsewhere, known, onDocument }, shared);
  // What a wrong configuration would name or leave out is a guess: the descriptions are read for their problems only.
  return config.problems.length + chosen.problems.length > 0 ? { ...result, sources: [] } : result;
};

interface Settings {
  readonly root: string;
  readonly lint: boolean;
  readonly rules: () => Promise<Rules>;
  readonly lintElsewhere: LintElsewhere | undefined;
  readonly known: ReadOptions['known'];
  readonly onDocument: OnDocument | undefined;
}

const readAll = async (
  apis: readonly ApiEntry[],
  { known, ...settings }: Settings,
  shared: Looked,
): Promise<ReadResult> => {
  // One after the other: what is parsed from one large description is freed before the next.
  const sources: Source[] = [];
  const own = new Map<string, Looked>();
  const verdicts = new Map<string, Verdict>();
  for (const api of apis) {
    const isKnown = known?.names.has(api.name) === true;
    if (isKnown && known?.rest === 'unread') continue;
    const trace = emptyTrace();
    const { source, problems, verdict } = await traced(trace, () =>
      readApi(api, isKnown ? { ...settings, lint: false, onDocument: undefined } : settings),
    );
    if (source !== undefined) sources.push(source);
    if (!isKnown) own.set(api.name, { trace, problems });
    if (verdict !== undefined) verdicts.set(api.name, verdict);
  }
  const problems = [...shared.problems, ...[...own].flatMap(([name, one]) => (verdicts.has(name) ? [] : one.problems))];
  return { names: apis.map(({ name }) => name), sources, problems: sortProblems(problems), shared, own, verdicts };
};
