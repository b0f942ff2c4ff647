import type { File } from '../../file.ts';
import { html, insertAfterLast, markup, type SafeHtml } from '../../text/html.ts';
import { firstParagraph } from '../../text/paragraph.ts';
import type { TemplateSet } from '../../text/template.ts';
import type { Assets } from './assets.ts';
import type { Full } from './full.ts';
import { fillAnchors, fillFolder, folderStart } from './render.ts';
import type { Alias } from './view/alias.ts';
import type { PageLink, PageView } from './view/page.ts';
import { twinOf } from './view/site.ts';
import { languageOf, type Words } from './view/words.ts';

/** What the pages of a site share, and what they leave behind for the files that list them all. */
export interface Site {
  readonly templates: TemplateSet;
  readonly words: Words;
  readonly title: string;
  readonly assets: Assets;
  /** Where it is published, with a `/` at the end; empty when nobody said. */
  readonly url: string;
  /** The path of that at its host; empty when nobody said. */
  readonly root: string;
  /** Whether there is an index of several APIs above them. */
  readonly hasIndex: boolean;
  /** Every page, for the sitemap. */
  readonly paths: string[];
  /** Takes every twin, for `llms-full.txt`. */
  readonly full: Full;
}

/** One page and its twin. */
export interface Page {
  /** From the API's folder, or from the root for the site's own pages. */
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly crumbs: readonly PageLink[];
  /** Rendered; anchors filled in, addresses not. */
  readonly content: SafeHtml;
  /** Empty for a page without a twin. */
  readonly markdown: string;
  readonly nav: readonly SafeHtml[];
  /** The scripts that search needs. */
  readonly search: readonly string[];
  readonly previous?: PageLink;
  readonly next?: PageLink;
  /** The API's feed of releases, from its folder; empty when there is none. */
  readonly feed?: string;
  /** Whether hosts show it at any address; then its links begin at the root of the host, as far as that is known. */
  readonly isAnywhere?: boolean;
  /** The description that it was made from. */
  readonly source: string;
}

/** Renders what stands in the middle of a page, and its twin, from one view; `print` takes the former with its anchors still open. */
export const renderBoth = (
  { templates }: Site,
  template: string,
  view: object,
  print?: (article: SafeHtml) => void,
): Pick<Page, 'content' | 'markdown'> => {
  const article = templates.renderHtml(template, view);
  print?.(article);
  return { content: fillAnchors(article, ''), markdown: templates.render(`${template}.md`, view) };
};

/** A page in its frame, and its twin. `folder` is the API's, or empty for the site's own pages. */
export function* pageFiles(site: Site, folder: string, page: Page): Generator<File, void> {
  const isAnywhere = page.isAnywhere === true;
  const up = isAnywhere && site.root !== '' ? site.root : '../'.repeat(page.path.split('/').length - 1);
  const root = folder === '' ? '' : '../';
  const place = folder === '' ? '' : `${folder}/`;
  const full = `${place}${page.path}`;
  const twin = twinOf(page.path);
  const view: PageView = {
    ...languageOf(site.words),
    title: page.title === site.title ? page.title : `${page.title} · ${site.title}`,
    summary: firstParagraph(page.summary),
    canonical: site.url === '' || isAnywhere ? '' : publishedAddress(site, full),
    kind: page.kind,
    brand: site.title,
    home: `${root}index.html`,
    assets: {
      styles: stylesFor(page.kind, site.assets).map((style) => `${root}${style}`),
      script: `${root}${site.assets.script}`,
    },
    search: page.search,
    feed: page.feed ?? '',
    crumbs: page.crumbs,
    nav: page.nav.map((nav) => markCurrent(nav, page.path)),
    content: page.content,
    previous: page.previous === undefined ? [] : [page.previous],
    next: page.next === undefined ? [] : [page.next],
    hasNeighbours: page.previous !== undefined || page.next !== undefined,
    twin: page.markdown === '' ? '' : (twin.split('/').at(-1) ?? ''),
    source: page.source,
  };
  if (!isAnywhere) site.paths.push(full);
  yield { path: full, text: fillFolder(site.templates.render('layout', view), up) };
  if (page.markdown === '') return;
  const text = `${page.markdown.replace(/\n{3,}/gu, '\n\n').trim()}\n`;
  // The schemas' fields are on the pages of the operations that use them.
  if (page.kind !== 'schema') site.full.add(fillFolder(text, place));
  yield { path: `${place}${twin}`, text: fillFolder(text, up) };
}

const stylesFor = (kind: string, { style, pages }: Assets): readonly string[] =>
  ofOperations.includes(kind) ? [style] : [style, pages];

const ofOperations: readonly string[] = ['operation', 'webhook'];

/** Where a page is published: an index by the address of its folder. */
export const publishedAddress = ({ url }: Pick<Site, 'url'>, path: string): string =>
  `${url}${path.replace(/(^|\/)index\.html$/u, '$1')}`;

/** A page that sends those who come to an old address to the new one. */
export const redirectFile = (site: Site, folder: string, { address, text, href }: Alias): File => {
  const up = '../'.repeat(address.split('/').length - 1);
  const view = { ...languageOf(site.words), title: text, href };
  return { path: `${folder}/${address}.html`, text: fillFolder(site.templates.render('redirect', view), up) };
};

// The last of them: the API's name leads to its overview, too. The mark is no text, so no encoder may see it.
const markCurrent = (nav: SafeHtml, path: string): SafeHtml =>
  insertAfterLast(nav, markup`${folderStart}${html(path)}"`, markup` aria-current="page"`);
