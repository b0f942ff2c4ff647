import type { File } from '../../file.ts';
import type { Operation } from '../../model/api.ts';
import { valueAt } from '../../model/pointer.ts';
import { isObject, ownText } from '../../model/resolve.ts';
import { markup, type SafeHtml } from '../../text/html.ts';
import { json } from '../../text/escape.ts';
import { firstParagraph } from '../../text/paragraph.ts';
import type { Release } from './options.ts';
import { pageFiles, redirectFile, renderBoth, type Page, type Site } from './page.ts';
import { printFiles, printIndex } from './print-pages.ts';
import { fillAnchors } from './render.ts';
import { authView } from './view/auth.ts';
import { changelogView } from './view/changelog.ts';
import { discrepanciesView } from './view/discrepancies.ts';
import { errorsView } from './view/errors.ts';
import { isSharedNav, navView, type NavPlace } from './view/nav.ts';
import { operationView, webhookView } from './view/operation.ts';
import { groupAuth, groupView, overviewView } from './view/overview.ts';
import type { PageLink } from './view/page.ts';
import { schemaView } from './view/schema-page.ts';
import { errorEntries, operationAnchors, pageEntries, searchFile, type SearchEntry, type SearchFields } from './view/search.ts';
import { aliasesOf, besideMethod, titleOf, twinOf, type ApiSite, type Group } from './view/site.ts';
import { createTrees, type Trees } from './view/trees.ts';
import { usesOf } from './view/used-by.ts';
import { say } from './view/words.ts';

/** Beyond this many operations, each group is printed by itself. */
const mostPrinted = 40;

/** What the pages of one API share. */
interface Making {
  readonly site: Site;
  readonly one: ApiSite;
  readonly trees: Trees;
  /** What every page of the API has. */
  readonly base: Pick<Page, 'search' | 'source'>;
  readonly home: readonly PageLink[];
  readonly nav: (place: NavPlace) => readonly SafeHtml[];
  readonly entries: SearchEntry[];
  readonly fields: SearchFields[];
}

/** Every page of one API; returns the address of its search index. */
export function* apiFiles(site: Site, one: ApiSite, releases: readonly Release[]): Generator<File, string> {
  yield openapiFile(one);
  // Without a hash in its name: every page holds it, and a change of one operation would change them all.
  const indexPath = `${one.folder}/search.js`;
  const making: Making = {
    site,
    one,
    trees: createTrees(one),
    base: { search: [`../${site.assets.search}`, `../${indexPath}`], source: one.api.source },
    home: [...(site.hasIndex ? [{ text: site.title, href: '../index.html' }] : []), { text: one.api.title, href: 'index.html' }],
    nav: rememberNavs(site, one),
    entries: [],
    fields: [],
  };
  yield* generalPages(making, releases);
  yield* groupPages(making);
  yield* webhookPages(making);
  yield* schemaPages(making);
  yield searchFile(one, indexPath, making.entries, making.fields);
  return indexPath;
}

/** The description; in a function of its own, so that its text is not kept for as long as pages are made. */
const openapiFile = ({ api, folder }: ApiSite): File => ({ path: `${folder}/openapi.json`, text: json(api.bundled).text });

const rememberNavs = ({ templates }: Site, one: ApiSite): Making['nav'] => {
  const navs = new Map<string, readonly SafeHtml[]>();
  return (place) => {
    const render = (): readonly SafeHtml[] => [templates.renderHtml('nav', navView(one, place))];
    if (place.open !== undefined && !isSharedNav(place.open)) return render();
    const key = place.open?.slug ?? `/${place.folder ?? ''}`;
    const nav = navs.get(key) ?? render();
    navs.set(key, nav);
    return nav;
  };
};

function* generalPages({ site, one, base, home, nav, entries }: Making, releases: readonly Release[]): Generator<File, void> {
  const { api, words, folder } = { ...one, words: site.words };
  entries.push(...pageEntries(one));
  const page = (kind: string, title: string, summary: string, view: object): Generator<File, void> =>
    pageFiles(site, folder, { ...base, path: `${kind}.html`, kind, title, summary, crumbs: home, ...renderBoth(site, kind, view), nav: nav({}) });

  yield* pageFiles(site, folder, {
    ...base,
    path: 'index.html',
    kind: 'overview',
    title: api.title,
    summary: api.summary ?? api.description ?? api.title,
    crumbs: home.slice(0, -1),
    ...renderBoth(site, 'overview', overviewView(one)),
    nav: nav({}),
  });
  const auth = authView(one);
  yield* page('auth', auth.title, auth.intro, auth);
  if (one.hasErrors) {
    const errors = errorsView(one);
    entries.push(...errorEntries(errors));
    yield* page('errors', errors.title, errors.intro, errors);
  }
  if (one.hasDiscrepancies) {
    const discrepancies = discrepanciesView(one);
    yield* page('discrepancies', discrepancies.title, discrepancies.intro, discrepancies);
  }
  if (releases.length > 0) {
    const changelog = changelogView(one, releases, site.url);
    yield* page('changelog', changelog.title, `${say(words, 'changelog')} ${api.title}`, changelog);
    if (site.url !== '' && changelog.dated.length > 0) yield { path: `${folder}/changelog.atom`, text: site.templates.render('changelog.atom', changelog) };
  }
}

function* groupPages(making: Making): Generator<File, void> {
  const { site, one, base, home, nav } = making;
  const { api, folder } = one;
  const isSmall = api.operations.length <= mostPrinted;
  const printed: SafeHtml[] = [];
  const parts: PageLink[] = [];
  for (const group of one.groups) {
    const print = isSmall || group.operations.length === 0 ? '' : `${group.slug}/print.html`;
    const view = { ...groupView(one, group, true), auth: groupAuth(one, group), print };
    yield* pageFiles(site, folder, {
      ...base,
      path: `${group.slug}/index.html`,
      kind: 'tag',
      title: group.name,
      summary: group.description || group.name,
      crumbs: home,
      ...renderBoth(site, 'tag', view),
      nav: nav({ open: group }),
    });
    const articles: SafeHtml[] = [];
    for (const operation of group.operations) articles.push(yield* operationPage(making, group, operation));
    if (print === '') printed.push(...articles);
    else parts.push(...(yield* printFiles(site, folder, { path: print, title: group.name, intro: markup``, articles })));
  }
  const whole = { path: 'print.html', title: api.title, intro: fillAnchors(site.templates.renderHtml('overview', overviewView(one)), '') };
  if (isSmall) yield* printFiles(site, folder, { ...whole, articles: printed });
  else yield printIndex(site, folder, whole, parts);
}

/** The page of an operation; returns its article for the page to print. */
function* operationPage({ site, one, trees, base, home, nav, entries, fields }: Making, group: Group, operation: Operation): Generator<File, SafeHtml> {
  const path = one.pageOf.operation(operation);
  const view = operationView(one, trees, operation);
  const article = site.templates.renderHtml('operation', view);
  const title = titleOf(operation);
  entries.push(['operation', besideMethod(operation), operation.summary === undefined ? view.method : `${view.method} ${view.path}`, path]);
  addFields(fields, entries, operationAnchors(view, trees));
  yield* pageFiles(site, one.folder, {
    ...base,
    path,
    kind: 'operation',
    title,
    summary: operation.description ?? title,
    crumbs: [...home, { text: group.name, href: `${group.slug}/index.html` }],
    content: fillAnchors(article, ''),
    markdown: site.templates.render('operation.md', view),
    nav: nav({ open: group, near: operation }),
    ...neighbours(one, operation),
  });
  for (const alias of aliasesOf(valueAt(one.api.document, operation.pointer))) {
    yield redirectFile(site, one.folder, alias, { text: title, href: path });
  }
  // Two groups may each have an operation of one name.
  return fillAnchors(article, `${path.replace(/\.html$/u, '').replaceAll('/', '.')}.`);
}

const neighbours = (one: ApiSite, operation: Operation): Pick<Page, 'previous' | 'next'> => {
  const link = (neighbour: Operation | undefined): PageLink | undefined =>
    neighbour && { text: titleOf(neighbour), href: one.pageOf.operation(neighbour) };
  const at = one.reading.get(operation) ?? 0;
  const previous = link(one.order[at - 1]);
  const next = link(one.order[at + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
};

function* webhookPages({ site, one, trees, base, home, nav, entries }: Making): Generator<File, void> {
  for (const webhook of one.webhooks) {
    entries.push(['webhook', webhook.title, webhook.operation.path, webhook.path]);
    yield* pageFiles(site, one.folder, {
      ...base,
      path: webhook.path,
      kind: 'webhook',
      title: webhook.title,
      summary: webhook.operation.description ?? webhook.title,
      crumbs: home,
      ...renderBoth(site, 'operation', webhookView(one, trees, webhook)),
      nav: nav({ folder: 'webhooks' }),
    });
  }
}

function* schemaPages({ site, one, trees, base, home, nav, entries, fields }: Making): Generator<File, void> {
  if (one.schemas.length === 0) return;
  const title = say(site.words, 'schemas');
  const shared = { ...base, nav: nav({ folder: 'schemas' }) };
  const schemas = one.schemas.map(({ name, path, pointer }) => ({ name, href: path, twin: twinOf(path), summary: summaryOf(one, pointer) }));
  yield* pageFiles(site, one.folder, {
    ...shared,
    path: 'schemas/index.html',
    kind: 'schemas',
    title,
    summary: `${title} ${one.api.title}`,
    crumbs: home,
    ...renderBoth(site, 'schemas', { title, schemas }),
  });
  const uses = usesOf(one);
  for (const schema of one.schemas) {
    const view = schemaView(one, trees, schema, uses(schema.pointer));
    entries.push(['schema', schema.name, '', schema.path]);
    addFields(fields, entries, trees.anchors(view.slot, 1));
    yield* pageFiles(site, one.folder, {
      ...shared,
      path: schema.path,
      kind: 'schema',
      title: schema.name,
      summary: view.description || schema.name,
      crumbs: [...home, { text: title, href: 'schemas/index.html' }],
      ...renderBoth(site, 'schema', view),
    });
    for (const alias of aliasesOf(valueAt(one.api.document, schema.pointer))) {
      yield redirectFile(site, one.folder, alias, { text: schema.name, href: schema.path });
    }
  }
}

const addFields = (fields: SearchFields[], entries: readonly SearchEntry[], anchors: readonly string[]): void => {
  if (anchors.length > 0) fields.push([entries.length - 1, anchors.join(' ')]);
};

const summaryOf = ({ api }: ApiSite, pointer: string): string => {
  const schema = valueAt(api.document, pointer);
  return isObject(schema) ? firstParagraph(ownText(schema, 'description') ?? '') : '';
};
