import type { File } from '../../file.ts';
import type { Api } from '../../model/api.ts';
import type { Problem } from '../../problem/problem.ts';
import { TemplateError, type TemplateSet } from '../../text/template.ts';
import { templateFaults, type TemplateFault } from '../../text/template-fault.ts';
import type { Validator } from '../../validate.ts';
import { contradictionProblems } from '../contradiction.ts';
import { apiFiles } from './api-pages.ts';
import { assetFiles } from './assets.ts';
import { createFull } from './full.ts';
import { homeFiles } from './home-pages.ts';
import type { Release, SiteOptions } from './options.ts';
import type { Site } from './page.ts';
import { loadTemplates, pageEncoderNames } from './render.ts';
import { aliasesOf, type AliasFault } from './view/alias.ts';
import { apiSite, placesOf, type ApiSite } from './view/site.ts';
import type { SlugClash } from './view/slug.ts';
import { loadWords, say, type Words } from './view/words.ts';

export { TemplateError };
export type { Release, SiteOptions } from './options.ts';
export type { SlugClash, TemplateFault };

/** What there is to say about the addresses of an API's pages. */
export interface Addressing {
  readonly api: Api;
  /** Pages that would be one file on a disk that ignores case, and where the second is instead. */
  readonly clashes: readonly SlugClash[];
  /** Aliases that lead nowhere. */
  readonly faults: readonly AliasFault[];
}

/** Finds the addresses of all pages. */
export const siteAddresses = (apis: readonly Api[], options: SiteOptions): readonly Addressing[] =>
  ofEach(apis, (api) => {
    const places = placesOf(api, loadWords(options.words));
    return [{ api, clashes: places.clashes, faults: aliasesOf(api, places).faults }];
  });

/** A warning for each example that pages show to contradict its schema. */
export const siteContradictions = (apis: readonly Api[], options: SiteOptions): readonly Problem[] =>
  ofEach(apis, (api) => {
    const validator = validatorFor(api, options);
    return validator === undefined ? [] : contradictionProblems(api, validator);
  });

const ofEach = <Found>(apis: readonly Api[], find: (api: Api) => readonly Found[]): readonly Found[] =>
  apis.flatMap((api) => {
    try {
      return find(api);
    } catch (cause) {
      throw new PagesError(api, cause);
    }
  });

/** What is wrong with a user's templates; with faults among them the site cannot be made. */
export const siteTemplateFaults = ({
  templates,
  words,
}: Pick<SiteOptions, 'templates' | 'words'>): readonly TemplateFault[] =>
  templateFaults('emit/docs', templates, { encoders: pageEncoderNames(), words: Object.keys(loadWords(words)) });

/** The words of the interface, which a translation may give; `{name}` stands for a value. */
export const siteWords = (): Words => loadWords({});

/** Counts up when a view loses a member, or gives one another meaning; templates that were written before may need a change then. */
export const viewModelVersion = 2;

/** What the templates are given, by template; of the frame of the pages, which is the same for all, the first. */
export const siteViews = (apis: readonly Api[], options: SiteOptions): Readonly<Record<string, readonly object[]>> => {
  const views = new Map<string, object[]>();
  const note = (name: string, view: object): void => {
    if (name.endsWith('.md')) return;
    const list = views.get(name) ?? [];
    if (list.length === 0 || !frames.includes(name)) list.push(view);
    views.set(name, list);
  };
  // The pages are made for what they are made from.
  Array.from(siteFiles(apis, options, note), () => undefined);
  return Object.fromEntries([...views].sort(([a], [b]) => (a < b ? -1 : 1)));
};

const frames: readonly string[] = ['layout', 'nav', 'print', 'redirect'];

/** The documentation of all APIs as one site of plain files, with paths relative to `generated/site/`; one by one, so that a large site is never in memory as a whole. */
export function* siteFiles(apis: readonly Api[], options: SiteOptions, onView?: OnView): Generator<File, void> {
  const words = loadWords(options.words);
  const [only, ...others] = apis;
  const hasIndex = others.length > 0;
  const site: Site = {
    templates: watched(loadTemplates(words, options.templates), onView),
    words,
    title: options.title ?? (hasIndex || only === undefined ? say(words, 'siteTitle') : only.title),
    assets: assetFiles(words),
    url: options.url === undefined ? '' : `${options.url.replace(/\/+$/u, '')}/`,
    root: options.root ?? (options.url === undefined ? '' : new URL(`${options.url.replace(/\/+$/u, '')}/`).pathname),
    hasIndex,
    paths: [],
    full: createFull(),
  };
  yield* site.assets.files;
  const sites: ApiSite[] = [];
  const indexes: string[] = [];
  for (const api of apis) {
    try {
      const one = apiSite(api, words, releasesOf(options, api).length > 0, validatorFor(api, options));
      sites.push(one);
      indexes.push(yield* apiFiles(site, one, releasesOf(options, api)));
    } catch (cause) {
      throw cause instanceof TemplateError ? cause : new PagesError(api, cause);
    }
  }
  yield* homeFiles(site, sites, indexes);
}

/** The pages of an API could not be made; the cause says why. */
export class PagesError extends Error {
  readonly api: Api;

  constructor(api: Api, cause: unknown) {
    super(`The pages of ${api.name} could not be made.`, { cause });
    this.api = api;
  }
}

/**
 * Whether the examples of an API are judged: not of more than a thousand operations, as to compile the schemas takes three
 * quarters of the time of all pages, and as much memory again.
 */
export const isJudged = ({ operations }: Api): boolean => operations.length <= mostJudged;

const mostJudged = 1000;

const validatorFor = (api: Api, { createValidator }: SiteOptions): Validator | undefined =>
  isJudged(api) ? createValidator?.(api.document) : undefined;

const releasesOf = ({ releases }: SiteOptions, { name }: Api): readonly Release[] =>
  Object.hasOwn(releases, name) ? (releases[name] ?? []) : [];

type OnView = (template: string, view: object) => void;

const watched = (set: TemplateSet, onView: OnView | undefined): TemplateSet => {
  if (onView === undefined) return set;
  const told =
    <Printed>(print: (name: string, view: object) => Printed) =>
    (name: string, view: object): Printed => {
      onView(name, view);
      return print(name, view);
    };
  return { render: told(set.render), renderHtml: told(set.renderHtml) };
};
