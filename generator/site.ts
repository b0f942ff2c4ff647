import { join } from 'node:path';
import { breakdown } from './problem/breakdown.ts';
import type { Release, SiteOptions, SlugClash, TemplateFault } from './emit/docs/index.ts';
import type { File } from './file.ts';
import type { Api } from './model/api.ts';
import { packFile } from './pack.ts';
import { planWrites, type Plan } from './plan.ts';
import { problem, warning, type Problem } from './problem/problem.ts';
import { isError } from './problem/list.ts';
import { plainDocs, readDocs, type DocsInput } from './read/docs.ts';
import { nearest } from './read/nearest.ts';
import { isSiteFolder, siteFolder } from './read/folder-name.ts';
import { noteFile } from './read/trace.ts';
import { readChangelog } from './release/changelog.ts';
import { loadValidator } from './validate.ts';
import { outputFolder, type OutputPlace } from './write/folder.ts';
import { createKeeper } from './write/keep.ts';
import { readOutput, readOutputText } from './write/read.ts';

export interface SiteRequest {
  /** Where the output is; its `root` also holds redocly.yaml. */
  readonly place: OutputPlace;
  /** All whose pages the site has. */
  readonly apis: readonly Api[];
  /** Whether redocly.yaml says how the site looks. */
  readonly isConfigured: boolean;
  readonly force: boolean;
}

export interface PlannedSite {
  /** Absent when something is wrong. */
  readonly plan?: Plan;
  /** About what it is made from; the plan has its own, about what is on disk. */
  readonly problems: readonly Problem[];
}

/** Works out the site of some APIs. The pages are made one by one: only those that are not on disk yet are kept. */
export const planSite = async ({ place, apis, isConfigured, force }: SiteRequest): Promise<PlannedSite> => {
  const names = apis.filter(({ name }) => isSiteFolder(name)).map(nameTaken);
  const made = await prepareSite({ place, apis, isConfigured });
  const problems = [...names, ...made.problems];
  if (problems.some(isError)) return { problems };
  const { siteFiles } = await import('./emit/docs/index.ts');
  try {
    const disk = await readOutput({ ...place, folder: siteFolder });
    const plan = planWrites({
      folder: siteFolder,
      out: place.out,
      files: siteFiles(apis, made.options),
      disk,
      force,
      keep: createKeeper(),
    });
    return { plan, problems };
  } catch (error) {
    return { problems: [await pagesProblem(error, made.folder)] };
  }
};

export interface PreparedSite {
  readonly options: SiteOptions;
  /** Where a user's templates are. */
  readonly folder: string;
  /** Files and folders of a user's that it is made from, relative to the project. */
  readonly inputs: readonly string[];
  readonly problems: readonly Problem[];
}

/** Everything that a site is made from, and what keeps it from being made. */
export const prepareSite = async ({ place, apis, isConfigured }: Omit<SiteRequest, 'force'>): Promise<PreparedSite> => {
  const { isJudged, siteTemplateFaults, siteWords } = await import('./emit/docs/index.ts');
  const docs: DocsInput = isConfigured ? await readDocs(place.root, siteWords()) : plainDocs;
  const releases = await Promise.all(apis.map(async ({ name }) => [name, await releasesOf(place, name)] as const));
  const options: SiteOptions = {
    ...(docs.title === undefined ? {} : { title: docs.title }),
    ...(docs.url === undefined ? {} : { url: docs.url }),
    templates: docs.templates,
    words: docs.words,
    releases: Object.fromEntries(releases),
    ...(apis.some(isJudged) ? { createValidator: await loadValidator() } : {}),
  };
  return {
    options,
    folder: docs.folder,
    inputs: docs.paths,
    problems: [
      ...docs.problems,
      ...siteTemplateFaults(options).map((fault) => templateProblem(docs.folder, fault)),
      ...(await pageWarnings(apis, options, docs.folder)),
    ],
  };
};

/** What there is to know about pages that can be made. */
const pageWarnings = async (
  apis: readonly Api[],
  options: SiteOptions,
  folder: string,
): Promise<readonly Problem[]> => {
  const { siteAddresses, siteContradictions } = await import('./emit/docs/index.ts');
  try {
    return [
      ...siteAddresses(apis, options).flatMap(({ api, clashes, faults }) => [
        ...clashes.map((clash) => clashProblem(api, clash)),
        ...faults.map(({ pointer, message }) => warning('docs-alias', api.locate(pointer), message)),
      ]),
      ...siteContradictions(apis, options),
    ];
  } catch (error) {
    return [await pagesProblem(error, folder)];
  }
};

const clashProblem = ({ locate }: Api, { path, instead, pointers: [first, second], names }: SlugClash): Problem => {
  const { path: file, line } = locate(first);
  const earlier = line === undefined ? file : `${file}:${line}`;
  return warning(
    'docs-clash',
    locate(second),
    `The pages of \`${names[0]}\` (${earlier}) and \`${names[1]}\` would be one file, \`${siteFolder}/${path}\`; the second is \`${siteFolder}/${instead}\`.`,
  );
};

/** What kept pages from being made: a mistake in a template of the user's, or one of the tool over one API. Anything else is thrown on. */
const pagesProblem = async (error: unknown, folder: string): Promise<Problem> => {
  const { PagesError, TemplateError } = await import('./emit/docs/index.ts');
  if (error instanceof TemplateError) return templateProblem(folder, error);
  if (error instanceof PagesError) return breakdown(error.cause, error.api.source);
  throw error;
};

/** All files at once, packed: for a server, which asks for a few of them. */
export const makeFiles = async (
  apis: readonly Api[],
  { options, folder }: PreparedSite,
): Promise<{ readonly files: readonly File[]; readonly problems: readonly Problem[] }> => {
  const { siteFiles } = await import('./emit/docs/index.ts');
  try {
    return { files: Array.from(siteFiles(apis, options), packFile), problems: [] };
  } catch (error) {
    return { files: [], problems: [await pagesProblem(error, folder)] };
  }
};

const releasesOf = async (place: OutputPlace, api: string): Promise<readonly Release[]> => {
  const path = `${api}/CHANGELOG.md`;
  const text = await readOutputText({ ...place, path });
  noteFile(join(outputFolder(place).path, path), text === undefined ? null : Buffer.from(text));
  return readChangelog(text ?? '').map(({ parts, ...release }) => ({
    ...release,
    sections: parts.map(({ title, items }) => ({ title, entries: items })),
  }));
};

/** Says that a package and the docs want the same folder. */
export const nameTaken = ({ source, name }: Api): Problem =>
  problem(
    'api-name',
    { path: source },
    `The API \`${name}\` and the docs would be one folder.`,
    'Rename the API in `redocly.yaml`, or its file.',
  );

const templateProblem = (folder: string, { template, line, column, message, meant }: TemplateFault): Problem => {
  const [likely] = nearest(template, meant ?? []);
  const remedy =
    meant && (likely === undefined ? 'Delete it, or print it in a template.' : `Did you mean \`${likely}.hbs\`?`);
  return problem(
    'template-invalid',
    { path: `${folder.replace(/\/+$/u, '')}/${template}.hbs`, line, column },
    message,
    remedy,
  );
};
