import { posix } from 'node:path';
import { breakdown } from './breakdown.ts';
import { emitWith } from './emit/index.ts';
import type { Api } from './model/api.ts';
import type { Artefact } from './model/artefact.ts';
import { buildApi, type Built } from './model/build.ts';
import { canGoDeeper, isOverflow } from './overflow.ts';
import { isBlocked, planWrites, type Plan } from './plan.ts';
import { problem, type Problem } from './problem.ts';
import { isError, sortProblems } from './problem-list.ts';
import { nothingKnown, keepPlan, type Known } from './cache/index.ts';
import { readConfig } from './read/config.ts';
import { isSiteFolder, siteFolder } from './read/folder-name.ts';
import { judge, read, type Looked, type ReadResult, type Source } from './read/index.ts';
import type { Selection } from './read/selection.ts';
import { emptyTrace, traced } from './read/trace.ts';
import { openAside, type Aside } from './work/aside.ts';
import { takeOut, type Baggage } from './work/baggage.ts';
import { goDeeper } from './work/deep.ts';
import { nameTaken, planSite } from './site.ts';
import { defaultOut, type OutputPlace } from './write/folder.ts';
import { createKeeper } from './write/keep.ts';
import { builtFolders, readOutput } from './write/read.ts';
import { refuseOutput } from './write/refuse.ts';

export { findInterruption, mendOutput, writePlans } from './write/index.ts';

export interface GenerateOptions extends Selection {
  /** The output folder, relative to `root`; `generated` unless given. */
  readonly out?: string;
  /** What to make beside the clients, in addition to what redocly.yaml asks for. */
  readonly artefacts?: readonly Artefact[];
  /** Overwrites generated files that were edited by hand, without keeping the edits. */
  readonly force?: boolean;
  /** What `recall` has found: it is not done again. */
  readonly known?: Known;
  readonly onProgress?: (progress: Progress) => void;
}

/** Reported when a stage begins; one without an API is about all of them. */
export interface Progress {
  readonly stage: 'read' | 'model' | 'emit' | 'plan' | 'docs' | 'lint';
  readonly api?: string;
}

export interface Generated {
  /** One plan per API that has no errors; nothing is on disk yet. */
  readonly plan: readonly Plan[];
  /** In the order of files and lines. Any error among them means that its API is not in the plan. */
  readonly problems: readonly Problem[];
  readonly apis: readonly Summary[];
  /** Names of the APIs that were asked for and have no plan, because of an error. */
  readonly failed: readonly string[];
  /** What became of the docs; absent when nobody asked for them. */
  readonly site?: 'planned' | SiteLeft;
  /** What was looked at, for `remember`. */
  readonly findings?: Findings;
}

/** What was looked at for everything, and for each folder that was made anew. */
export interface Findings {
  readonly shared: Looked;
  readonly folders: ReadonlyMap<string, Looked>;
}

/** Why the docs stay as they are: they are of all APIs, and this run is about some, or could not read all. */
export type SiteLeft = 'some' | 'failed';

export interface Summary {
  readonly name: string;
  readonly title: string;
  readonly operations: number;
}

/**
 * Reads the descriptions and works out every file that they give, without writing one. Mistakes in the input are
 * returned as problems, all at once; it throws for bugs only.
 */
export const generate = async (options: GenerateOptions): Promise<Generated> => {
  const aside = openAside({ root: options.root, artefacts: options.artefacts ?? [] });
  try {
    return await generateWith(aside, options);
  } catch (fault) {
    if (!isOverflow(fault) || !canGoDeeper()) throw fault;
    // What is under way is begun anew there, and would stand in memory twice.
    await aside.close();
    return takeOut(await goDeeper<Baggage>('generate', options));
  } finally {
    // A thread takes a while to end; what is to be written need not wait for it.
    void aside.close();
  }
};

const generateWith = async (aside: Aside, options: GenerateOptions): Promise<Generated> => {
  const { root, apis, inputs, known = nothingKnown, onProgress = () => {} } = options;
  onProgress({ stage: 'read' });
  // The docs are of all APIs: when they are made anew, those that are known are read, but neither linted nor emitted.
  const rest = known.record?.site === undefined || known.record.site === 'some' ? 'unread' : 'unlinted';
  const reading = await read({ root, apis, inputs, lint: true, lintElsewhere: aside.lint, onDocument: aside.begin, known: { names: new Set(known.folders.keys()), rest } });
  aside.isRead();
  try {
    return await generateFrom(reading, aside, options);
  } catch (fault) {
    // What breaks the rules may break what is made of it meanwhile.
    const judged = await judge(reading);
    if (judged.sources.length === reading.sources.length) throw fault;
    return generateFrom(judged, aside, options);
  }
};

// In bytes: the package of a large description, without what may be beside it. Texts of packages are all there when they are planned.
const mostHeld = 32_000_000;

const generateFrom = async (reading: ReadResult, aside: Aside, options: GenerateOptions): Promise<Generated> => {
  const { root, out = defaultOut, force = false, known = nothingKnown, onProgress = () => {} } = options;
  const { sources, names, shared } = reading;
  const place = { root, out };
  const refusals = [...(await refuseOutput({ ...place, typed: options.out !== undefined, ...handWritten(options, sources) })), ...(await configuredAlready(options, sources))];
  if (refusals.length > 0) {
    const { problems } = await judge(reading);
    return { plan: [], problems: sortProblems([...problems, ...refusals]), apis: [], failed: names };
  }

  const built = sources.map((source) => {
    onProgress({ stage: 'model', api: source.name });
    return { name: source.name, ...buildOne(source), artefacts: [...source.artefacts, ...(options.artefacts ?? [])] };
  });
  const isWanted = known.record?.site !== undefined || built.some(({ artefacts }) => artefacts.includes('docs'));
  const isComplete = options.apis === undefined && ![...reading.problems, ...built.flatMap((one) => one.problems)].some(isError);
  if (isWanted && isComplete) onProgress({ stage: 'docs' });
  const trace = emptyTrace();
  const documented = built.flatMap(({ api, artefacts }) => (api !== undefined && artefacts.includes('docs') ? [api] : []));
  // First of all: other threads make meanwhile what the packages have beside their clients.
  const pages = isWanted && isComplete ? await traced(trace, () => planSite({ place, apis: documented, isConfigured: options.inputs === undefined, force })) : undefined;
  const made = new Map(built.map((one) => [one.name, one]));
  const plan: Plan[] = [];
  const apis: Summary[] = [];
  const met: Problem[] = [];
  const warned = new Map<string, readonly Problem[]>();
  // One after the other: the largest thing in memory is one API's output, and progress reads in order.
  for (const name of names) {
    const kept = known.folders.get(name);
    if (kept?.api !== undefined) {
      plan.push(keepPlan(kept));
      apis.push({ name, ...kept.api });
      met.push(...kept.problems);
      continue;
    }
    const { api, artefacts = [], problems: modelled = [] } = made.get(name) ?? {};
    met.push(...modelled);
    if (api === undefined) continue;
    if (isWanted && isSiteFolder(name)) {
      met.push(nameTaken(api));
      continue;
    }
    onProgress({ stage: 'emit', api: name });
    const { trace } = reading.own.get(name)!; // it was read
    const emitted = await emitWith(api, artefacts, aside.take(name, trace.files)).catch((fault: unknown) => breakdown(fault, api.source));
    if ('code' in emitted) {
      met.push(emitted);
      continue;
    }
    const { files, warnings } = emitted;
    onProgress({ stage: 'plan', api: name });
    const planned = planWrites({ folder: name, out, files, disk: await readOutput({ ...place, folder: name }), force, keep: createKeeper(mostHeld) });
    plan.push(planned);
    apis.push(summary(api));
    met.push(...warnings, ...planned.problems);
    warned.set(name, [...modelled, ...warnings]);
  }
  if (reading.verdicts.size > 0) onProgress({ stage: 'lint' });
  const judged = await judge(reading);
  if (judged.sources.length < sources.length) return generateFrom(judged, aside, options);
  const before = [...judged.problems, ...met];
  const folders = new Map([...warned].map(([name, warnings]): [string, Looked] => {
    const { trace, problems } = judged.own.get(name)!; // it was read
    return [name, { trace, problems: [...problems, ...warnings] }];
  }));
  const left: SiteLeft | undefined = options.apis !== undefined ? 'some' : before.some(isError) ? 'failed' : undefined;
  const site = left === undefined ? pages : undefined;
  folders.set(siteFolder, { trace, problems: site?.problems ?? [] });
  const found = [...before, ...(site?.problems ?? []), ...(site?.plan?.problems ?? [])];
  const isWhole = options.apis === undefined && options.inputs === undefined && !found.some(isError);
  const gone = isWhole ? await planRemovals(place, [...names, ...(isWanted ? [siteFolder] : [])]) : [];
  const writable = [...plan, ...(site?.plan === undefined ? [] : [site.plan]), ...gone].filter((one) => !isBlocked(one));
  return {
    plan: writable,
    problems: sortProblems([...found, ...gone.flatMap((one) => one.problems)]),
    apis,
    failed: names.filter((name) => !writable.some(({ folder }) => folder === name)),
    findings: { shared, folders },
    ...(isWanted ? { site: left ?? (writable.some(({ folder }) => folder === siteFolder) ? 'planned' : 'failed') } : {}),
  };
};

// What an earlier build made of an API that redocly.yaml no longer lists; only ever from a run over all of them.
const planRemovals = async (place: OutputPlace, names: readonly string[]): Promise<readonly Plan[]> => {
  const folders = (await builtFolders(place)).filter((folder) => !names.includes(folder));
  return Promise.all(
    folders.map(async (folder) =>
      planWrites({ folder, out: place.out, files: [], disk: await readOutput({ ...place, folder }), force: false, keep: createKeeper() }),
    ),
  );
};

// The output of a project always lies in the project's own folder, whether or not a description does too.
const handWritten = ({ inputs }: GenerateOptions, sources: readonly Source[]) => {
  const paths = sources.map(({ path }) => path);
  const folders = inputs === undefined ? paths.map((path) => posix.dirname(path)) : [];
  return { specs: [...new Set(folders)].filter((folder) => folder !== '.'), sources: paths };
};

/** The packages and the site of a project have settings that a description by path has not: without a folder of its own, it would take their place. */
const configuredAlready = async ({ root, inputs, out, artefacts = [] }: GenerateOptions, sources: readonly Source[]): Promise<readonly Problem[]> => {
  if (inputs === undefined || out !== undefined) return [];
  const { names } = await readConfig(root);
  const packages = sources
    .filter(({ name }) => names.includes(name))
    .map(({ name }) => problem('output-refused', { path: `${defaultOut}/${name}` }, `This is the package of the API \`${name}\` of redocly.yaml, whose settings a description that is given by its path does not have.`, `Choose the API with \`--api ${name}\`, or another folder with \`--out\`.`));
  const site = names.length === 0 || !artefacts.includes('docs') ? [] : [problem('output-refused', { path: `${defaultOut}/${siteFolder}` }, 'This is the site of the APIs of redocly.yaml.', 'Choose another folder with `--out`.')];
  return [...packages, ...site];
};

/** Reads and lints the descriptions, and checks that they can be generated from. */
export const lint = (options: Selection): Promise<Pick<Generated, 'problems' | 'apis'>> =>
  lintHere(options).catch((fault: unknown) => {
    if (!isOverflow(fault) || !canGoDeeper()) throw fault;
    return goDeeper('lint', options);
  });

const lintHere = async ({ root, apis, inputs }: Selection): Promise<Pick<Generated, 'problems' | 'apis'>> => {
  const { sources, problems } = await read({ root, apis, inputs, lint: true });
  const built = sources.map(buildOne);
  return {
    problems: sortProblems([...problems, ...built.flatMap((one) => one.problems)]),
    apis: built.flatMap(({ api }) => (api === undefined ? [] : [summary(api)])),
  };
};

const buildOne = (source: Source): Built => {
  try {
    return buildApi(source);
  } catch (fault) {
    return { problems: [breakdown(fault, source.path)] };
  }
};

/** What is said of an API that was read. */
export const summary = ({ name, title, operations }: Api): Summary => ({ name, title, operations: operations.length });
