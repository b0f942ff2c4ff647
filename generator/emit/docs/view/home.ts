import { firstParagraph } from '../../../text/paragraph.ts';
import { callOf } from '../../../model/operation.ts';
import { besideMethod, titleOf, twinOf, type ApiSite } from './site.ts';
import { count } from './words.ts';

/** The index of all APIs. */
export interface HomeView {
  readonly title: string;
  readonly apis: readonly {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly href: string;
    readonly twin: string;
    readonly size: string;
    readonly operations: readonly {
      readonly label: string;
      readonly title: string;
      readonly method: string;
      readonly path: string;
      readonly href: string;
      readonly twin: string;
    }[];
  }[];
}

/** The first operations of each API stand on its card, and webhooks where there is room. */
const mostListed = 5;

/** Decides what the index shows. */
export const homeView = (title: string, sites: readonly ApiSite[]): HomeView => ({
  title,
  apis: sites.map((one) => ({
    title: one.api.title,
    version: one.api.version,
    summary: summaryOf(one),
    href: `${one.folder}/index.html`,
    twin: `${one.folder}/index.md`,
    size: sizeOf(one),
    operations: [...calls(one), ...received(one)].slice(0, mostListed),
  })),
});

const sizeOf = ({ api, webhooks, words }: ApiSite): string =>
  [
    ...(api.operations.length > 0 || webhooks.length === 0 ? [count(words, 'operations', api.operations.length)] : []),
    ...(webhooks.length > 0 ? [count(words, 'webhooks', webhooks.length)] : []),
  ].join(', ');

type Row = HomeView['apis'][number]['operations'][number];

const calls = (one: ApiSite): readonly Row[] =>
  one.api.operations.slice(0, mostListed).map((operation) => ({
    label: besideMethod(operation),
    title: titleOf(operation),
    method: operation.method.toUpperCase(),
    path: operation.path,
    href: `${one.folder}/${one.pageOf.operation(operation)}`,
    twin: `${one.folder}/${twinOf(one.pageOf.operation(operation))}`,
  }));

const received = (one: ApiSite): readonly Row[] =>
  one.webhooks.slice(0, mostListed).map(({ title, path, operation }) => ({
    label: title,
    title,
    method: operation.method.toUpperCase(),
    path: operation.path,
    href: `${one.folder}/${path}`,
    twin: `${one.folder}/${twinOf(path)}`,
  }));

/** The index for language models: everything that has a page, with the address of its Markdown. */
export interface LlmsView {
  readonly title: string;
  readonly apis: readonly {
    readonly title: string;
    readonly summary: string;
    readonly overview: string;
    readonly openapi: string;
    readonly auth: string;
    /** Empty when no errors are documented. */
    readonly errors: string;
    /** Empty when nothing contradicts itself. */
    readonly discrepancies: string;
    /** Empty when there are no release notes. */
    readonly changelog: string;
    readonly operations: readonly {
      readonly title: string;
      readonly isNamed: boolean;
      readonly path: string;
      readonly href: string;
    }[];
    readonly webhooks: readonly { readonly title: string; readonly href: string }[];
    readonly schemas: readonly { readonly title: string; readonly href: string }[];
  }[];
}

/** Decides what `llms.txt` lists. */
export const llmsView = (title: string, sites: readonly ApiSite[]): LlmsView => ({
  title,
  apis: sites.map((one) => ({
    title: one.api.title,
    summary: summaryOf(one),
    overview: `${one.folder}/index.md`,
    openapi: `${one.folder}/openapi.json`,
    auth: `${one.folder}/auth.md`,
    errors: one.hasErrors ? `${one.folder}/errors.md` : '',
    discrepancies: one.contradicted.length > 0 ? `${one.folder}/discrepancies.md` : '',
    changelog: one.hasChangelog ? `${one.folder}/changelog.md` : '',
    operations: one.api.operations.map((operation) => ({
      title: titleOf(operation),
      isNamed: operation.summary !== undefined,
      path: callOf(operation),
      href: `${one.folder}/${twinOf(one.pageOf.operation(operation))}`,
    })),
    webhooks: one.webhooks.map(({ title, path }) => ({ title, href: `${one.folder}/${twinOf(path)}` })),
    schemas: one.schemas.map(({ name, path }) => ({ title: name, href: `${one.folder}/${twinOf(path)}` })),
  })),
});

const summaryOf = ({ api }: ApiSite): string => api.summary ?? firstParagraph(api.description ?? '');
