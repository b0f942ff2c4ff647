import { posix } from 'node:path';
import { breakdown } from './problem/breakdown.ts';
import { changesOf } from './changes.ts';
import { nothingKnown, type Known } from './cache/index.ts';
import type { Report } from './diff/index.ts';
import type { Begun } from './emit/index.ts';
import type { Artefact } from './model/artefact.ts';
import { buildApi, type Built } from './model/build.ts';
import { canGoDeeper, isOverflow } from './problem/overflow.ts';
import { planPackages, planRemovals, type Modelled, type PlannedPackage } from './packages.ts';
import { isBlocked, type Plan } from './plan.ts';
import { problem, type Problem } from './problem/problem.ts';
import { isError, sortProblems } from './problem/list.ts';
import { readConfig } from './read/config.ts';
import { withDirectory } from './read/directory.ts';
import { siteFolder } from './read/folder-name.ts';
import { judge, read, type Looked, type ReadResult, type Source } from './read/index.ts';
import type { Selection } from './read/selection.ts';
import { emptyTrace, traced, type Trace } from './read/trace.ts';
import { planSite, type PlannedSite } from './site.ts';
import { summary, type Summary } from './summary.ts';
import { openAside, type Aside } from './work/aside.ts';
import { takeOut, type Baggage } from './work/baggage.ts';
import { goDeeper } from './work/deep.ts';
import { defaultOut } from './write/folder.ts';
import { refuseOutput } from './write/refuse.ts';

export { mendOutput, writePlans } from './write/index.ts';

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
  readonly stage: 'read' | 'model' | 'emit' | 'plan' | 'docs' | 'lint' | 'compare';
  readonly api?: string;
}

export interface Generated {
  /** One plan per API that has no errors; nothing is on disk yet. */
  readonly plan: readonly Plan[];
  /** In the order of files and lines. Any error among them means that its API is not in the plan. */
  readonly problems: readonly Problem[];
  readonly apis: readonly Summary[];
  /** What the plans change for those who use the packages: one report per API whose description is not what the last build left. */
  readonly changes: readonly Report[];
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

/**
 * Reads the descriptions and works out every file that they give, without writing one. Mistakes in the input are
 * returned as problems, all at once; it throws for bugs only.
 */
export const generate = async (options: GenerateOptions): Promise<Generated> => {
  const settings = settingsOf(options);
  const aside = openAside(settings);
  try {
    return await generateWith(aside, settings);
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

/** The options, complete. */
interface Settings
  extends Selection, Required<Pick<GenerateOptions, 'out' | 'artefacts' | 'force' | 'known' | 'onProgress'>> {
  /** Whether somebody typed the output folder, so that it may be the wrong one. */
  readonly isTyped: boolean;
}

const settingsOf = ({
  out,
  artefacts = [],
  force = false,
  known = nothingKnown,
  onProgress = () => {},
  ...chosen
}: GenerateOptions): Settings => ({
  ...chosen,
  out: out ?? defaultOut,
  isTyped: out !== undefined,
  artefacts,
  force,
  known,
  onProgress,
});

const generateWith = async (aside: Aside, settings: Settings): Promise<Generated> => {
  const { root, apis, inputs, known, onProgress } = settings;
  onProgress({ stage: 'read' });
  // The docs are of all APIs: when they are made anew, those that are known are read, but neither linted nor emitted.
  const rest = known.record?.site === undefined || known.record.site === 'some' ? 'unread' : 'unlinted';
  const reading = await read({
    root,
    apis,
    inputs,
    lint: true,
    lintElsewhere: aside.lint,
    onDocument: aside.begin,
    known: { names: new Set(known.folders.keys()), rest },
  });
  aside.isRead();
  try {
    return await generateFrom(reading, aside, settings);
  } catch (fault) {
    // What breaks the rules may break what is made of it meanwhile.
    const judged = await judge(reading);
    if (judged.sources.length === reading.sources.length) throw fault;
    return generateFrom(judged, aside, settings);
  }
};

const generateFrom = async (reading: ReadResult, aside: Aside, settings: Settings): Promise<Generated> => {
  const { root, out, force, known, onProgress } = settings;
  const { sources, names, own } = reading;
  const refusals = await refusalsOf(settings, sources);
  if (refusals.length > 0) {
    const { problems } = await judge(reading);
    return { plan: [], problems: sortProblems([...problems, ...refusals]), apis: [], changes: [], failed: names };
  }
  const modelled = modelAll(sources, settings);
  const isDocumented = known.record?.site !== undefined || modelled.some(({ artefacts }) => artefacts.includes('docs'));
  // First of all: other threads make meanwhile what the packages have beside their clients.
  const pages = await planPages(settings, modelled, isDocumented && isComplete(settings, reading, modelled));
  const begunFor = (name: string): Begun => aside.take(name, own.get(name)!.trace.files); // it was read
  const packages = await planPackages({
    place: { root, out },
    names,
    known,
    modelled,
    begunFor,
    isDocumented,
    force,
    onProgress,
  });
  if (reading.verdicts.size > 0) onProgress({ stage: 'lint' });
  const judged = await judge(reading);
  return judged.sources.length < sources.length
    ? generateFrom(judged, aside, settings)
    : settle(settings, judged, { packages, pages, isDocumented });
};

const modelAll = (sources: readonly Source[], { artefacts, onProgress, ...place }: Settings): readonly Modelled[] =>
  sources.map((source) => {
    onProgress({ stage: 'model', api: source.name });
    return {
      name: source.name,
      ...buildOne(withDirectory(source, place)),
      artefacts: [...source.artefacts, ...artefacts],
    };
  });

/** Whether docs would be of all APIs, as far as is known. */
const isComplete = ({ apis }: Settings, { problems }: ReadResult, modelled: readonly Modelled[]): boolean =>
  apis === undefined && ![...problems, ...modelled.flatMap((one) => one.problems)].some(isError);

interface Pages {
  /** What was looked at for them. */
  readonly trace: Trace;
  readonly site?: PlannedSite;
}

const planPages = async (
  { root, inputs, out, force, onProgress }: Settings,
  modelled: readonly Modelled[],
  isDue: boolean,
): Promise<Pages> => {
  const trace = emptyTrace();
  if (!isDue) return { trace };
  onProgress({ stage: 'docs' });
  const apis = modelled.flatMap(({ api, artefacts }) => (api !== undefined && artefacts.includes('docs') ? [api] : []));
  return {
    trace,
    site: await traced(trace, () =>
      planSite({ place: { root, out }, apis, isConfigured: inputs === undefined, force }),
    ),
  };
};

interface Made {
  readonly packages: readonly PlannedPackage[];
  readonly pages: Pages;
  readonly isDocumented: boolean;
}

/** What can be written, and what there is to say, once the rules have been applied everywhere. */
const settle = async (
  { root, apis, inputs, out, onProgress }: Settings,
  judged: ReadResult,
  { packages, pages, isDocumented }: Made,
): Promise<Generated> => {
  const { names } = judged;
  const before = [...judged.problems, ...packages.flatMap((one) => one.problems)];
  const left: SiteLeft | undefined = apis !== undefined ? 'some' : before.some(isError) ? 'failed' : undefined;
  const site = left === undefined ? pages.site : undefined;
  const found = [...before, ...(site?.problems ?? []), ...(site?.plan?.problems ?? [])];
  const isWhole = apis === undefined && inputs === undefined && !found.some(isError);
  const gone = isWhole ? await planRemovals({ root, out }, [...names, ...(isDocumented ? [siteFolder] : [])]) : [];
  const plan = [
    ...packages.flatMap((one) => one.plan ?? []),
    ...(site?.plan === undefined ? [] : [site.plan]),
    ...gone,
  ].filter((one) => !isBlocked(one));
  return {
    plan,
    problems: sortProblems([...found, ...gone.flatMap((one) => one.problems)]),
    apis: packages.flatMap((one) => one.summary ?? []),
    changes: await changesOf({ root, out }, plan, judged.sources, (api) => onProgress({ stage: 'compare', api })),
    failed: names.filter((name) => !plan.some(({ folder }) => folder === name)),
    findings: findingsOf(judged, packages, { trace: pages.trace, problems: site?.problems ?? [] }),
    ...(isDocumented
      ? { site: left ?? (plan.some(({ folder }) => folder === siteFolder) ? 'planned' : 'failed') }
      : {}),
  };
};

const findingsOf = ({ shared, own }: ReadResult, packages: readonly PlannedPackage[], site: Looked): Findings => {
  // Where there are no docs, a package may have this name.
  const folders = new Map([[siteFolder, site]]);
  for (const { name, warnings } of packages) {
    if (warnings === undefined) continue;
    const { trace, problems } = own.get(name)!; // it was read
    folders.set(name, { trace, problems: [...problems, ...warnings] });
  }
  return { shared, folders };
};

/** What keeps the output from being where it would be. */
const refusalsOf = async (settings: Settings, sources: readonly Source[]): Promise<readonly Problem[]> => {
  const { root, inputs, out, isTyped } = settings;
  const paths = sources.map(({ path }) => path);
  // The output of a project always lies in the project's own folder, whether or not a description does too.
  const folders = new Set(inputs === undefined ? paths.map((path) => posix.dirname(path)) : []);
  const refusals = await refuseOutput({
    root,
    out,
    typed: isTyped,
    specs: [...folders].filter((folder) => folder !== '.'),
    sources: paths,
  });
  return [...refusals, ...(await configuredAlready(settings, sources))];
};

/** The packages and the site of a project have settings that a description by path has not: without a folder of its own, it would take their place. */
const configuredAlready = async (
  { root, inputs, isTyped, artefacts }: Settings,
  sources: readonly Source[],
): Promise<readonly Problem[]> => {
  if (inputs === undefined || isTyped) return [];
  const { names } = await readConfig(root);
  const packages = sources
    .filter(({ name }) => names.includes(name))
    .map(({ name }) =>
      problem(
        'output-refused',
        { path: `${defaultOut}/${name}` },
        `This is the package of the API \`${name}\` of redocly.yaml, whose settings a description that is given by its path does not have.`,
        `Choose the API with \`--api ${name}\`, or another folder with \`--out\`.`,
      ),
    );
  const site =
    names.length === 0 || !artefacts.includes('docs')
      ? []
      : [
          problem(
            'output-refused',
            { path: `${defaultOut}/${siteFolder}` },
            'This is the site of the APIs of redocly.yaml.',
            'Choose another folder with `--out`.',
          ),
        ];
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
