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
import { aliasesOf } from './view/alias.ts';
import { authView } from './view/auth.ts';
import { changelogView, type ChangelogView } from './view/changelog.ts';
import { discrepanciesView } from './view/discrepancies.ts';
import { errorsView } from './view/errors.ts';
import { isSharedNav, navView, type NavPlace } from './view/nav.ts';
import { operationView, webhookView } from './view/operation.ts';
import { groupAuth, groupView, overviewView } from './view/overview.ts';
import type { PageLink } from './view/page.ts';
import { schemaView } from './view/schema-page.ts';
import {
  errorEntries,
  operationAnchors,
  operationEntry,
  pageEntries,
  searchFile,
  type SearchEntry,
  type SearchFields,
} from './view/search.ts';
import { mostPrinted, titleOf, twinOf, type ApiSite, type Group } from './view/site.ts';
import { createTrees, type Trees } from './view/trees.ts';
import { usesOf } from './view/used-by.ts';
import { say } from './view/words.ts';

/** Beyond this many schemas, the page that has everything leaves them out. */
const mostPrintedSchemas = 200;

/** What the pages of one API share. */
interface Making {
  readonly site: Site;
  readonly one: ApiSite;
  readonly trees: Trees;
  /** What every page of the API has. */
  readonly base: Pick<Page, 'search' | 'source' | 'feed'>;
  readonly home: readonly PageLink[];
  readonly nav: (place: NavPlace) => readonly SafeHtml[];
  readonly entries: SearchEntry[];
  readonly fields: SearchFields[];
  /** The articles of the page that has everything; absent where that would be too much for one. */
  readonly printed?: SafeHtml[];
}

/** Every page of one API; returns the address of its search index. */
export function* apiFiles(site: Site, one: ApiSite, releases: readonly Release[]): Generator<File, string> {
  yield openapiFile(one);
  // Without a hash in its name: every page holds it, and a change of one operation would change them all.
  const indexPath = `${one.folder}/search.js`;
  const changelog = releases.length === 0 ? undefined : changelogView(one, releases, site.url);
  const making: Making = {
    site,
    one,
    trees: createTrees(one),
    base: {
      search: [`../${site.assets.search}`, `../${indexPath}`],
      source: sourceName(one.api.source),
      feed: changelog?.feed ?? '',
    },
    home: [
      ...(site.hasIndex ? [{ text: site.title, href: '../index.html' }] : []),
      { text: one.api.title, href: 'index.html' },
    ],
    nav: rememberNavs(site, one),
    entries: [],
    fields: [],
    ...(one.api.operations.length <= mostPrinted ? { printed: [] } : {}),
  };
  yield* generalPages(making, changelog);
  const parts = yield* groupPages(making);
  yield* webhookPages(making);
  yield* schemaPages(making);
  yield* wholePrint(making, parts);
  for (const alias of aliasesOf(one.api, one).aliases) yield redirectFile(site, one.folder, alias);
  yield searchFile(one, indexPath, making.entries, making.fields);
  return indexPath;
}

/** How a description is called on pages: within the project by its path, else by its name, as the way there is nobody's business. */
const sourceName = (path: string): string => {
  const way = path.replaceAll('\\', '/');
  return /^(?:\.\.\/|\/|[a-z]:\/)/iu.test(way) ? (way.split('/').at(-1) ?? '') : way;
};

/** The description; in a function of its own, so that its text is not kept for as long as pages are made. */
const openapiFile = ({ api, folder }: ApiSite): File => ({
  path: `${folder}/openapi.json`,
  text: json(api.bundled).text,
});

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

/** What stands in the middle of a page, its twin, and the same among everything that is printed together. */
const rendered = (
  { site, printed }: Making,
  path: string,
  template: string,
  view: object,
): Pick<Page, 'content' | 'markdown'> =>
  renderBoth(site, template, view, printed && ((article) => printed.push(fillAnchors(article, anchorStart(path)))));

/** Two groups may each have an operation of one name, and every page has headings of the same names. */
const anchorStart = (path: string): string => `${path.replace(/\.html$/u, '').replaceAll('/', '.')}.`;

function* generalPages(making: Making, changelog: ChangelogView | undefined): Generator<File, void> {
  const { site, one, base, home, nav, entries } = making;
  const { api, words, folder } = { ...one, words: site.words };
  entries.push(...pageEntries(one));
  const page = (kind: string, title: string, summary: string, view: object): Generator<File, void> =>
    pageFiles(site, folder, {
      ...base,
      path: `${kind}.html`,
      kind,
      title,
      summary,
      crumbs: home,
      ...rendered(making, `${kind}.html`, kind, view),
      nav: nav({}),
    });

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
  if (one.contradicted.length > 0) {
    const discrepancies = discrepanciesView(one);
    yield* page('discrepancies', discrepancies.title, discrepancies.intro, discrepancies);
  }
  if (changelog !== undefined) {
    yield* page('changelog', changelog.title, `${say(words, 'changelog')} ${api.title}`, changelog);
    if (changelog.feed !== '') yield feedFile(site, folder, changelog);
  }
}

/** What an entry says is HTML in a text, as a reader of feeds shows it; the same as on the page. */
const feedFile = ({ templates }: Site, folder: string, changelog: ChangelogView): File => {
  const dated = changelog.dated.map((release) => ({
    ...release,
    content: templates.render('release', release).trim(),
  }));
  return { path: `${folder}/${changelog.feed}`, text: templates.render('changelog.atom', { ...changelog, dated }) };
};

/** The pages of the groups and their operations; returns those to print, where each group has its own. */
function* groupPages(making: Making): Generator<File, readonly PageLink[]> {
  const { site, one, base, home, nav } = making;
  const { folder } = one;
  const parts: PageLink[] = [];
  for (const group of one.groups) {
    const print = making.printed !== undefined || group.operations.length === 0 ? '' : `${group.slug}/print.html`;
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
    const printed = making.printed ?? [];
    for (const operation of group.operations) yield* operationPage({ ...making, printed }, group, operation);
    if (print !== '')
      parts.push(
        ...(yield* printFiles(site, folder, { path: print, title: group.name, intro: markup``, articles: printed })),
      );
  }
  return parts;
}

/** Everything to print, or a page that leads to its parts. */
function* wholePrint({ site, one, printed }: Making, parts: readonly PageLink[]): Generator<File, void> {
  const whole = {
    path: 'print.html',
    title: one.api.title,
    intro: fillAnchors(site.templates.renderHtml('overview', overviewView(one)), ''),
  };
  if (printed === undefined) yield printIndex(site, one.folder, whole, parts);
  else yield* printFiles(site, one.folder, { ...whole, articles: printed });
}

function* operationPage(making: Making, group: Group, operation: Operation): Generator<File, void> {
  const { site, one, trees, base, home, nav, entries, fields } = making;
  const path = one.pageOf.operation(operation);
  const view = operationView(one, trees, operation);
  const title = titleOf(operation);
  entries.push(operationEntry(operation, path));
  addFields(fields, entries, operationAnchors(view, trees));
  yield* pageFiles(site, one.folder, {
    ...base,
    path,
    kind: 'operation',
    title,
    summary: operation.description ?? title,
    crumbs: [...home, { text: group.name, href: `${group.slug}/index.html` }],
    ...rendered(making, path, 'operation', view),
    nav: nav({ open: group, near: operation }),
    ...neighbours(one, operation),
  });
}

const neighbours = (one: ApiSite, operation: Operation): Pick<Page, 'previous' | 'next'> => {
  const link = (neighbour: Operation | undefined): PageLink | undefined =>
    neighbour && { text: titleOf(neighbour), href: one.pageOf.operation(neighbour) };
  const at = one.reading.get(operation) ?? 0;
  const previous = link(one.order[at - 1]);
  const next = link(one.order[at + 1]);
  return { ...(previous && { previous }), ...(next && { next }) };
};

function* webhookPages(making: Making): Generator<File, void> {
  const { site, one, trees, base, home, nav, entries, fields } = making;
  for (const webhook of one.webhooks) {
    const view = webhookView(one, trees, webhook);
    entries.push(['webhook', webhook.title, webhook.operation.path, webhook.path]);
    addFields(fields, entries, operationAnchors(view, trees));
    yield* pageFiles(site, one.folder, {
      ...base,
      path: webhook.path,
      kind: 'webhook',
      title: webhook.title,
      summary: webhook.operation.description ?? webhook.title,
      crumbs: home,
      ...rendered(making, webhook.path, 'operation', view),
      nav: nav({ folder: 'webhooks' }),
    });
  }
}

function* schemaPages(making: Making): Generator<File, void> {
  const { site, one, trees, base, home, nav, entries, fields } = making;
  if (one.schemas.length === 0) return;
  const title = say(site.words, 'schemas');
  const shared = { ...base, nav: nav({ folder: 'schemas' }) };
  const schemas = one.schemas.map(({ name, path, pointer }) => ({
    name,
    href: path,
    twin: twinOf(path),
    summary: summaryOf(one, pointer),
  }));
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
  const { printed: _, ...unprinted } = making;
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
      ...rendered(schemas.length > mostPrintedSchemas ? unprinted : making, schema.path, 'schema', view),
    });
  }
}

const addFields = (fields: SearchFields[], entries: readonly SearchEntry[], anchors: readonly string[]): void => {
  if (anchors.length > 0) fields.push([entries.length - 1, anchors.join(' ')]);
};

const summaryOf = ({ api }: ApiSite, pointer: string): string => {
  const schema = valueAt(api.document, pointer);
  return isObject(schema) ? firstParagraph(ownText(schema, 'description') ?? '') : '';
};
