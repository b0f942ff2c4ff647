import { createHash, type Hash } from 'node:crypto';
import type { File } from '../../file.ts';
import type { Api, Operation } from '../../model/api.ts';
import { valueAt } from '../../model/pointer.ts';
import { trustHtml, type SafeHtml } from '../../text/html.ts';
import { json } from '../../text/escape.ts';
import { firstParagraph } from '../../text/paragraph.ts';
import { packageText } from '../../text/package-file.ts';
import type { TemplateSet } from '../../text/template.ts';
import { fillAnchors, fillFolder, folderMark, loadTemplates } from './render.ts';
import { authView } from './view/auth.ts';
import { discrepanciesView } from './view/discrepancies.ts';
import { errorsView } from './view/errors.ts';
import { isSharedNav, navView } from './view/nav.ts';
import { operationView, webhookView } from './view/operation.ts';
import { groupAuth, groupView, overviewView } from './view/overview.ts';
import type { PageLink, PageView } from './view/page.ts';
import { schemaView } from './view/schema-page.ts';
import { anchorsOf, errorEntries, operationAnchors, searchFile, type SearchEntry, type SearchFields } from './view/search.ts';
import { aliasesOf, apiSite, titleOf, twinOf, type ApiSite, type Group } from './view/site.ts';
import type { SlugClash } from './view/slug.ts';
import { createTrees } from './view/trees.ts';
import { usesOf } from './view/used-by.ts';
import { loadWords, say, type Words } from './view/words.ts';

export type { SlugClash };

export interface SiteOptions {
  /** What the site is called; the API's title when there is one API. */
  readonly title?: string;
  /** Where it will be published: makes canonical addresses, a sitemap and a feed possible. */
  readonly url?: string;
  /** Templates and partials that replace ours, by file name without `.hbs`. */
  readonly templates?: Readonly<Record<string, string>>;
  /** Words of the user interface in another language; `lang` is its tag. */
  readonly words?: Words;
  /** Release notes by API, newest first. */
  readonly releases?: Readonly<Record<string, readonly Release[]>>;
}

/** What changed in one version of an API's package. */
export interface Release {
  readonly version: string;
  /** `2026-11-21`; absent for what is not released. */
  readonly date?: string;
  readonly sections: readonly { readonly title: string; readonly entries: readonly string[] }[];
}

/** The documentation of all APIs as one site of plain files, with paths relative to `generated/site/`. */
export const emitSite = (apis: readonly Api[], options: SiteOptions = {}): readonly File[] => [...siteFiles(apis, options)];

/** Pages that would be one file on a disk that ignores case; the site must not be written when there are any. */
export const siteClashes = (apis: readonly Api[], options: SiteOptions = {}): readonly SlugClash[] =>
  apis.flatMap((api) => apiSite(api, loadWords(options.words ?? {})).clashes);

/** The same files one by one, so that a large site is never in memory as a whole. */
export function* siteFiles(apis: readonly Api[], options: SiteOptions = {}): Generator<File, void> {
  const words = loadWords(options.words ?? {});
  const templates = loadTemplates(words, options.templates ?? {});
  const assets = assetFiles(words);
  const title = options.title ?? (apis.length === 1 ? (apis[0]?.title ?? '') : say(words, 'siteTitle'));
  const site: Site = { templates, words, title, assets, url: (options.url ?? '').replace(/\/*$/u, options.url === undefined ? '' : '/'), paths: [], full: [] };
  yield* assets.files;
  const sites = apis.map((api) => apiSite(api, words));
  const indexes: string[] = [];
  for (const one of sites) {
    const search = yield* apiFiles(site, one, options.releases?.[one.api.name] ?? []);
    indexes.push(search);
  }
  yield* homeFiles(site, sites, indexes);
}

interface Site {
  readonly templates: TemplateSet;
  readonly words: Words;
  readonly title: string;
  readonly assets: Assets;
  readonly url: string;
  /** Every page, for the sitemap. */
  readonly paths: string[];
  /** Every twin's text, for `llms-full.txt`. */
  readonly full: string[];
}

interface Assets {
  readonly files: readonly File[];
  readonly style: string;
  readonly script: string;
  readonly search: string;
}

const assetFiles = (words: Words): Assets => {
  const hashed = (name: string, extension: string): File => {
    const text = packageText(`emit/docs/assets/${name}.${extension}`).replace('WORDS', () => scriptWords(words));
    return { path: `assets/${name}.${hash(text)}.${extension}`, text };
  };
  const [style, script, search] = [hashed('style', 'css'), hashed('app', 'js'), hashed('search', 'js')];
  return { files: [style, script, search], style: style.path, script: script.path, search: search.path };
};

/** The words that only scripts say; in the script, so that no page has to carry them. */
const scriptWords = (words: Words): string =>
  JSON.stringify(Object.fromEntries(scriptKeys.map(([name, key]) => [name, say(words, key)])));

const scriptKeys = [
  ['copy', 'copy'],
  ['copied', 'copied'],
  ['expandAll', 'expandAll'],
  ['collapseAll', 'collapseAll'],
  ['results', 'searchResults'],
  ['nothing', 'searchNothing'],
  ['failed', 'searchFailed'],
  ['operation', 'kind.operation'],
  ['webhook', 'webhook'],
  ['page', 'pageSummary'],
  ['error', 'errorCode'],
  ['schema', 'schema'],
  ['field', 'kind.field'],
] as const;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** One page and its twin. */
interface Page {
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly crumbs: readonly PageLink[];
  /** Rendered; anchors filled in, addresses not. */
  readonly content: SafeHtml;
  readonly markdown: string;
  readonly nav: readonly SafeHtml[];
  readonly search: readonly string[];
  readonly previous?: PageLink;
  readonly next?: PageLink;
  readonly source: string;
}

function* pageFiles(site: Site, folder: string, page: Page): Generator<File, void> {
  const up = '../'.repeat(page.path.split('/').length - 1);
  const root = folder === '' ? '' : '../';
  const twin = twinOf(page.path);
  const full = folder === '' ? page.path : `${folder}/${page.path}`;
  const view: PageView = {
    lang: say(site.words, 'lang'),
    title: page.title === site.title ? page.title : `${page.title} · ${site.title}`,
    summary: firstParagraph(page.summary).slice(0, 200),
    canonical: site.url === '' ? '' : `${site.url}${full.replace(/(^|\/)index\.html$/u, '$1')}`,
    kind: page.kind,
    brand: site.title,
    home: `${root}index.html`,
    assets: { style: `${root}${site.assets.style}`, script: `${root}${site.assets.script}` },
    search: page.search,
    crumbs: page.crumbs,
    here: page.title,
    nav: page.nav.map((nav) => markCurrent(nav, page.path)),
    content: page.content,
    previous: page.previous === undefined ? [] : [page.previous],
    next: page.next === undefined ? [] : [page.next],
    hasNeighbours: page.previous !== undefined || page.next !== undefined,
    twin: page.markdown === '' ? '' : (twin.split('/').at(-1) ?? ''),
    source: page.source,
  };
  site.paths.push(full);
  yield { path: full, text: fillFolder(site.templates.render('layout', view), up) };
  if (page.markdown !== '') {
    const text = fillFolder(page.markdown, up).replace(/\n{3,}/gu, '\n\n');
    if (page.kind !== 'schema') site.full.push(text);
    yield { path: folder === '' ? twin : `${folder}/${twin}`, text };
  }
}

const markCurrent = (nav: SafeHtml, path: string): SafeHtml => {
  const link = `href="${folderMark}${path}"`;
  // The last of them: the API's name leads to its overview, too.
  const at = nav.text.lastIndexOf(link) + link.length;
  return at < link.length ? nav : trustHtml(`${nav.text.slice(0, at)} aria-current="page"${nav.text.slice(at)}`);
};

/** Every page of one API; returns the addresses of its search scripts. */
function* apiFiles(site: Site, one: ApiSite, releases: readonly Release[]): Generator<File, string> {
  const { templates, words } = site;
  const { api, folder } = one;
  const trees = createTrees(one);
  const entries: SearchEntry[] = [];
  const fields: SearchFields[] = [];
  const errors = errorsView(one);
  const openapi = createHash('sha256').update(site.assets.search).update(JSON.stringify(words));
  yield openapiFile(one, openapi);
  // Every page holds the index's name, and the index is complete after the last page: its name comes from its source.
  const indexPath = `${folder}/search.${openapi.digest('hex').slice(0, 10)}.js`;
  const search = [`../${site.assets.search}`, `../${indexPath}`];

  const home: PageLink = { text: api.title, href: 'index.html' };
  const base = { search, source: api.source };
  const navs = new Map<string, readonly SafeHtml[]>();
  const nav = (open?: Group, near?: Operation, at = ''): readonly SafeHtml[] => {
    const place = { ...(open === undefined ? {} : { open }), ...(near === undefined ? {} : { near }), folder: at };
    if (open !== undefined && !isSharedNav(open)) return [trustHtml(templates.render('nav', navView(one, place)))];
    const key = open === undefined ? `/${at}` : open.slug;
    const known = navs.get(key) ?? [trustHtml(templates.render('nav', navView(one, place)))];
    navs.set(key, known);
    return known;
  };
  const render = (template: string, view: object): { content: SafeHtml; markdown: string } => ({
    content: fillAnchors(templates.render(template, view), ''),
    markdown: templates.render(`${template}.md`, view),
  });

  const overview = overviewView(one);
  yield* pageFiles(site, folder, {
    ...base, path: 'index.html', kind: 'overview', title: api.title, summary: api.summary ?? api.description ?? api.title, crumbs: [], ...render('overview', overview), nav: nav(),
  });
  const auth = authView(one);
  yield* pageFiles(site, folder, {
    ...base, path: 'auth.html', kind: 'auth', title: auth.title, summary: auth.intro, crumbs: [home], ...render('auth', auth), nav: nav(),
  });
  if (one.hasErrors) {
    yield* pageFiles(site, folder, {
      ...base, path: 'errors.html', kind: 'errors', title: errors.title, summary: errors.intro, crumbs: [home], ...render('errors', errors), nav: nav(),
    });
  }
  if (one.hasDiscrepancies) {
    const view = discrepanciesView(one);
    yield* pageFiles(site, folder, {
      ...base, path: 'discrepancies.html', kind: 'discrepancies', title: view.title, summary: view.intro, crumbs: [home], ...render('discrepancies', view), nav: nav(),
    });
  }
  if (releases.length > 0) {
    const view = { title: say(words, 'changelog'), releases: releases.map((release) => ({ ...release, date: release.date ?? '', id: `v${release.version}` })) };
    yield* pageFiles(site, folder, {
      ...base, path: 'changelog.html', kind: 'changelog', title: view.title, summary: `${view.title} ${api.title}`, crumbs: [home], ...render('changelog', view), nav: nav(),
    });
  }

  const pages = one.groups.flatMap((group) => group.operations);
  const printed: SafeHtml[] = [];
  const isSmall = api.operations.length <= mostPrinted;
  for (const group of one.groups) {
    const view = { ...groupView(one, group, true), auth: groupAuth(one, group), print: group.operations.length === 0 || isSmall ? '' : `${group.slug}/print.html` };
    yield* pageFiles(site, folder, {
      ...base, path: `${group.slug}/index.html`, kind: 'tag', title: group.name, summary: group.description || group.name, crumbs: [home], ...render('tag', view), nav: nav(group),
    });
    const articles: SafeHtml[] = [];
    for (const operation of group.operations) {
      const path = one.pageOf.operation(operation);
      const page = operationView(one, trees, operation);
      const rendered = templates.render('operation', page);
      entries.push(['operation', titleOf(operation), `${page.method} ${page.path}`, path]);
      fields.push([entries.length - 1, operationAnchors(page).join(' ')]);
      articles.push(fillAnchors(rendered, `${path.split('/').at(-1)?.replace(/\.html$/u, '') ?? ''}.`));
      const at = pages.indexOf(operation);
      yield* pageFiles(site, folder, {
        ...base,
        path,
        kind: 'operation',
        title: titleOf(operation),
        summary: operation.description ?? titleOf(operation),
        crumbs: [home, { text: group.name, href: `${group.slug}/index.html` }],
        content: fillAnchors(rendered, ''),
        markdown: templates.render('operation.md', page),
        nav: nav(group, operation),
        ...neighbour('previous', pages[at - 1], one),
        ...neighbour('next', pages[at + 1], one),
      });
      for (const alias of aliasesOf(valueAt(api.document, operation.pointer))) yield redirect(site, folder, alias, path, titleOf(operation));
    }
    if (isSmall) printed.push(...articles);
    else if (articles.length > 0) {
      yield printFile(site, one, `${group.slug}/print.html`, { title: group.name, home: 'index.html', intro: trustHtml(''), articles, parts: [] });
    }
  }
  yield printFile(site, one, 'print.html', {
    title: api.title,
    home: 'index.html',
    intro: fillAnchors(templates.render('overview', overview), ''),
    articles: printed,
    parts: isSmall ? [] : one.groups.filter(({ operations }) => operations.length > 0).map((group) => ({ text: group.name, href: `${group.slug}/print.html` })),
  });

  for (const webhook of one.webhooks) {
    yield* pageFiles(site, folder, {
      ...base, path: webhook.path, kind: 'webhook', title: webhook.title, summary: webhook.operation.description ?? webhook.title, crumbs: [home], ...render('operation', webhookView(one, trees, webhook)), nav: nav(undefined, undefined, 'webhooks'),
    });
  }

  if (one.schemas.length > 0) {
    const uses = usesOf(one);
    const list = { title: say(words, 'schemas'), schemas: one.schemas.map(({ name, path, pointer }) => ({ name, href: path, twin: twinOf(path), summary: firstParagraph(schemaSummary(api, pointer)) })) };
    yield* pageFiles(site, folder, {
      ...base, path: 'schemas/index.html', kind: 'schemas', title: list.title, summary: `${list.title} ${api.title}`, crumbs: [home], ...render('schemas', list), nav: nav(undefined, undefined, 'schemas'),
    });
    for (const schema of one.schemas) {
      const view = schemaView(one, trees, schema, uses(schema.pointer));
      yield* pageFiles(site, folder, {
        ...base, path: schema.path, kind: 'schema', title: schema.name, summary: view.description || schema.name, crumbs: [home, { text: say(words, 'schemas'), href: 'schemas/index.html' }], ...render('schema', view), nav: nav(undefined, undefined, 'schemas'),
      });
      entries.push(['schema', schema.name, '', schema.path]);
      fields.push([entries.length - 1, anchorsOf(view.slot.tree, '', 1).join(' ')]);
      for (const alias of aliasesOf(valueAt(api.document, schema.pointer))) yield redirect(site, folder, alias, schema.path, schema.name);
    }
  }
  for (const webhook of one.webhooks) entries.push(['webhook', webhook.title, webhook.operation.path, webhook.path]);
  yield searchFile(one, indexPath, entries.concat(pageEntries(one), errorEntries(errors)), fields.filter(([, anchors]) => anchors !== ''));
  return indexPath;
}

/** The description; in a function of its own, so that its text is not kept for as long as pages are made. */
const openapiFile = ({ api, folder }: ApiSite, digest: Hash): File => {
  const { text } = json(api.bundled);
  digest.update(text);
  return { path: `${folder}/openapi.json`, text };
};

/** Beyond this many operations, each group is printed by itself. */
const mostPrinted = 40;

const pageEntries = (one: ApiSite): readonly SearchEntry[] => {
  const { api, words } = one;
  const pages = [
    ['overview', 'index.html'],
    ['authentication', 'auth.html'],
    ...(one.hasErrors ? [['errors', 'errors.html']] : []),
    ...(one.hasDiscrepancies ? [['discrepancies', 'discrepancies.html']] : []),
  ] as const;
  return [
    ...pages.map(([key = '', path = '']): SearchEntry => ['page', say(words, key), api.title, path]),
    ...one.groups.map((group): SearchEntry => ['page', group.name, say(words, 'tag'), `${group.slug}/index.html`]),
  ];
};

const schemaSummary = (api: Api, pointer: string): string => {
  const value = valueAt(api.document, pointer);
  const text = typeof value === 'object' && value !== null && 'description' in value ? value.description : '';
  return typeof text === 'string' ? text : '';
};

const neighbour = (side: 'previous' | 'next', operation: Operation | undefined, one: ApiSite): Partial<Pick<Page, 'previous' | 'next'>> =>
  operation === undefined ? {} : { [side]: { text: titleOf(operation), href: one.pageOf.operation(operation) } };

const redirect = (site: Site, folder: string, alias: string, path: string, title: string): File => {
  const up = '../'.repeat(alias.split('/').length - 1);
  return { path: `${folder}/${alias}.html`, text: fillFolder(site.templates.render('redirect', { lang: say(site.words, 'lang'), title, href: path }), up) };
};

interface PrintView {
  readonly title: string;
  readonly home: string;
  readonly intro: SafeHtml;
  readonly articles: readonly SafeHtml[];
  readonly parts: readonly PageLink[];
}

const printFile = (site: Site, one: ApiSite, path: string, print: PrintView): File => {
  const up = '../'.repeat(path.split('/').length - 1);
  const view = { ...print, lang: say(site.words, 'lang'), hasParts: print.parts.length > 0, style: `../${site.assets.style}`, script: `../${site.assets.script}` };
  site.paths.push(`${one.folder}/${path}`);
  return { path: `${one.folder}/${path}`, text: fillFolder(site.templates.render('print', view), up) };
};

/** What is not one API's: the index of all, the page for lost visitors, the files for machines. */
function* homeFiles(site: Site, sites: readonly ApiSite[], indexes: readonly string[]): Generator<File, void> {
  const { templates, words } = site;
  const apis = sites.map((one) => ({
    title: one.api.title,
    version: one.api.version,
    summary: one.api.summary ?? firstParagraph(one.api.description ?? ''),
    href: `${one.folder}/index.html`,
    twin: `${one.folder}/index.md`,
    size: say(words, one.api.operations.length === 1 ? 'operations.one' : 'operations.many', { count: one.api.operations.length }),
    operations: one.api.operations.slice(0, 5).map((operation) => ({
      title: titleOf(operation),
      method: operation.method.toUpperCase(),
      path: operation.path,
      href: `${one.folder}/${one.pageOf.operation(operation)}`,
    })),
  }));
  const home = { title: site.title, apis };
  const page = { search: [site.assets.search, ...indexes], crumbs: [], nav: [], source: '' };
  yield* pageFiles(site, '', {
    ...page, path: 'index.html', kind: 'home', title: site.title, summary: site.title, content: fillAnchors(templates.render('home', home), ''), markdown: templates.render('home.md', home),
  });
  const full = site.full.splice(0);
  yield* pageFiles(site, '', { ...page, path: '404.html', kind: 'lost', title: say(words, 'lost'), summary: say(words, 'lost'), content: fillAnchors(templates.render('lost', home), ''), markdown: '' });
  const pages = site.paths.filter((path) => path !== '404.html');
  if (site.url !== '') yield { path: 'sitemap.xml', text: templates.render('sitemap.xml', { pages: pages.map((path) => ({ url: `${site.url}${path}` })) }) };
  yield { path: 'llms.txt', text: fillFolder(templates.render('llms.md', llmsView(site, sites)), '') };
  yield { path: 'llms-full.txt', text: full.join('\n\n---\n\n') };
}

const llmsView = (site: Site, sites: readonly ApiSite[]): object => ({
  title: site.title,
  apis: sites.map((one) => ({
    title: one.api.title,
    summary: one.api.summary ?? firstParagraph(one.api.description ?? ''),
    overview: `${one.folder}/index.md`,
    openapi: `${one.folder}/openapi.json`,
    auth: `${one.folder}/auth.md`,
    errors: one.hasErrors ? `${one.folder}/errors.md` : '',
    operations: one.api.operations.map((operation) => ({
      title: titleOf(operation),
      path: `${operation.method.toUpperCase()} ${operation.path}`,
      href: `${one.folder}/${twinOf(one.pageOf.operation(operation))}`,
    })),
  })),
});
