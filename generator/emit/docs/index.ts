import type { File } from '../../file.ts';
import type { Api } from '../../model/api.ts';
import { templateFaults, type TemplateFault } from '../../text/template-fault.ts';
import { apiFiles } from './api-pages.ts';
import { assetFiles } from './assets.ts';
import { homeFiles } from './home-pages.ts';
import type { SiteOptions } from './options.ts';
import type { Site } from './page.ts';
import { loadTemplates } from './render.ts';
import { apiSite } from './view/site.ts';
import type { SlugClash } from './view/slug.ts';
import { loadWords, say } from './view/words.ts';

export type { Release, SiteOptions } from './options.ts';
export type { SlugClash, TemplateFault };

/** The documentation of all APIs as one site of plain files, with paths relative to `generated/site/`. */
export const emitSite = (apis: readonly Api[], options: SiteOptions = {}): readonly File[] => [...siteFiles(apis, options)];

/** Pages that would be one file on a disk that ignores case; the site must not be written when there are any. */
export const siteClashes = (apis: readonly Api[], options: SiteOptions = {}): readonly SlugClash[] =>
  apis.flatMap((api) => apiSite(api, loadWords(options.words ?? {})).clashes);

/** What is wrong with a user's templates; with faults among them the site cannot be made. */
export const siteTemplateFaults = (templates: Readonly<Record<string, string>>): readonly TemplateFault[] => templateFaults('emit/docs', templates);

/** The same files one by one, so that a large site is never in memory as a whole. */
export function* siteFiles(apis: readonly Api[], options: SiteOptions = {}): Generator<File, void> {
  const words = loadWords(options.words ?? {});
  const [only, ...others] = apis;
  const hasIndex = others.length > 0;
  const site: Site = {
    templates: loadTemplates(words, options.templates ?? {}),
    words,
    title: options.title ?? (hasIndex || only === undefined ? say(words, 'siteTitle') : only.title),
    assets: assetFiles(words),
    url: options.url === undefined ? '' : `${options.url.replace(/\/+$/u, '')}/`,
    hasIndex,
    paths: [],
    full: [],
  };
  yield* site.assets.files;
  const sites = apis.map((api) => apiSite(api, words));
  const indexes: string[] = [];
  for (const one of sites) indexes.push(yield* apiFiles(site, one, options.releases?.[one.api.name] ?? []));
  yield* homeFiles(site, sites, indexes);
}
