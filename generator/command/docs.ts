import type { File } from '../file.ts';
import type { Api } from '../model/api.ts';
import { buildApi } from '../model/build.ts';
import { isBlocked, type Plan } from '../plan.ts';
import type { Problem } from '../problem/problem.ts';
import { isError, sortProblems } from '../problem/list.ts';
import { read, type ReadOptions } from '../read/index.ts';
import { makeFiles, planSite, prepareSite } from '../site.ts';
import { collectEagerly } from '../write/collect.ts';
import { refuseOutput } from '../write/refuse.ts';

/** Which APIs to make the docs of, and where they go. */
export interface DocsOptions extends Omit<ReadOptions, 'lint'> {
  /** The output folder, relative to `root`; the site is a folder in it. */
  readonly out: string;
  /** Whether somebody typed the output folder, so that it may be the wrong one. */
  readonly isTyped: boolean;
  readonly force: boolean;
}

/** The docs as they would be written. */
export interface Docs {
  /** Absent when something is wrong. */
  readonly plan?: Plan;
  readonly apis: readonly Api[];
  readonly problems: readonly Problem[];
  /** Whether redocly.yaml asks for the docs, so that a build keeps them. */
  readonly isAsked: boolean;
}

/** Works out the docs alone: the same site as a build of these APIs makes, without their packages. */
export const generateDocs = async ({ root, out, isTyped, force, ...chosen }: DocsOptions): Promise<Docs> => {
  // Before the description is read: what V8 allows after that is what a site of thousands of pages is made with.
  collectEagerly('pages');
  const { apis, problems, isAsked } = await readApis({ root, ...chosen });
  const place = { root, out };
  const refusals = await refuseOutput({
    ...place,
    specs: [],
    sources: apis.map(({ source }) => source),
    typed: isTyped,
  });
  if ([...problems, ...refusals].some(isError) || apis.length === 0)
    return { apis, problems: sortProblems([...problems, ...refusals]), isAsked };
  const site = await planSite({ place, apis, isConfigured: chosen.inputs === undefined, force });
  return {
    ...(site.plan === undefined || isBlocked(site.plan) ? {} : { plan: site.plan }),
    apis,
    problems: sortProblems([...problems, ...site.problems, ...(site.plan?.problems ?? [])]),
    isAsked,
  };
};

/** The data that templates print, by template, with the version of its form. */
export interface ViewModel {
  readonly version: number;
  readonly views: Readonly<Record<string, readonly object[]>>;
}

/** What templates get to print; for those who write some. */
export const generateViews = async ({
  root,
  out,
  ...chosen
}: Omit<DocsOptions, 'force' | 'isTyped'>): Promise<{
  readonly model?: ViewModel;
  readonly problems: readonly Problem[];
}> => {
  const { apis, problems } = await readApis({ root, ...chosen });
  const site = await prepareSite({ place: { root, out }, apis, isConfigured: chosen.inputs === undefined });
  const all = sortProblems([...problems, ...site.problems]);
  if (all.some(isError)) return { problems: all };
  const { siteViews, viewModelVersion } = await import('../emit/docs/index.ts');
  return { model: { version: viewModelVersion, views: siteViews(apis, site.options) }, problems: all };
};

/** A site in memory, for showing it while it is written. */
export interface LoadedSite {
  /** By path from the site's root; empty when something is wrong. */
  readonly files: ReadonlyMap<string, File>;
  readonly problems: readonly Problem[];
  /** Files and folders other than the descriptions that it was made from, relative to the project. */
  readonly inputs: readonly string[];
}

/** Makes the pages by the descriptions as they are now; nothing is written. */
export const loadSite = async ({
  root,
  out,
  ...chosen
}: Omit<DocsOptions, 'force' | 'isTyped'>): Promise<LoadedSite> => {
  const { apis, problems } = await readApis({ root, ...chosen });
  const site = await prepareSite({ place: { root, out }, apis, isConfigured: chosen.inputs === undefined });
  const all = sortProblems([...problems, ...site.problems]);
  const loaded = { files: new Map<string, File>(), inputs: site.inputs };
  if (all.some(isError) || apis.length === 0) return { ...loaded, problems: all };
  const made = await makeFiles(apis, { ...site, options: { ...site.options, root: '/' } });
  return {
    ...loaded,
    files: new Map(made.files.map((file) => [file.path, file])),
    problems: [...all, ...made.problems],
  };
};

/** Those that redocly.yaml wants documented; all that were chosen, when it says nothing of docs. */
const readApis = async (options: Omit<ReadOptions, 'lint'>) => {
  const { sources, problems } = await read({ ...options, lint: false });
  const asked = sources.filter(({ artefacts }) => artefacts.includes('docs'));
  const built = (asked.length > 0 ? asked : sources).map(buildApi);
  return {
    apis: built.flatMap(({ api }) => api ?? []),
    problems: [...problems, ...built.flatMap((one) => one.problems)],
    isAsked: asked.length > 0,
  };
};
