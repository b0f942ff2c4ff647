import type { Api, JsonObject, Operation } from '../../../model/api.ts';
import { isObject, ownList, ownText } from '../../../model/resolve.ts';
import { firstParagraph } from '../../../text/paragraph.ts';
import { externalDocs, type ExternalDocs } from './external-docs.ts';
import { outsideAddress } from './outside.ts';
import { samplesNote, samplesOf, type SampleView } from './sample/index.ts';
import { sampleRequest } from './sample/request.ts';
import { securitySentence, sentAs } from './security.ts';
import { serverView, type ServerView } from './server.ts';
import { besideMethod, infoText, mostPrinted, titleOf, twinOf, type ApiSite, type Group } from './site.ts';
import { count, list, say } from './words.ts';

/** The first page of an API. */
export interface OverviewView {
  readonly title: string;
  readonly version: string;
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly externalDocs: readonly ExternalDocs[];
  readonly servers: readonly ServerView[];
  /** A sentence in Markdown. */
  readonly auth: string;
  /** Whether any scheme is described. */
  readonly hasSchemes: boolean;
  /** Empty where the client has no name that is sure to be its own, or nothing to call. */
  readonly install: string;
  /** An address that is not the text itself stands beside it where there are no links. */
  readonly facts: readonly {
    readonly label: string;
    readonly text: string;
    readonly url: string;
    readonly address: string;
  }[];
  readonly groups: readonly GroupView[];
  readonly webhooks: readonly { readonly title: string; readonly href: string; readonly twin: string }[];
  readonly firstCall: readonly SampleView[];
  /** A sentence when its address is none of the description's; empty otherwise. */
  readonly firstNote: string;
  readonly firstTitle: string;
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** A group with its operations, on the overview and on its own page. */
export interface GroupView {
  readonly name: string;
  readonly href: string;
  readonly twin: string;
  readonly description: string;
  readonly externalDocs: readonly ExternalDocs[];
  readonly size: string;
  readonly operations: readonly OperationRow[];
}

export interface OperationRow {
  readonly title: string;
  /** The title where the method stands beside it. */
  readonly label: string;
  /** Whether its author gave it a title; else that is the call itself. */
  readonly isNamed: boolean;
  readonly method: string;
  readonly path: string;
  readonly href: string;
  /** The page's Markdown twin. */
  readonly twin: string;
  readonly isDeprecated: boolean;
  readonly summary: string;
}

/** Decides what the first page of an API says. */
export const overviewView = (site: ApiSite): OverviewView => {
  const { api, words } = site;
  const first = firstCall(api.operations);
  const request = first && sampleRequest(api, first);
  const large = api.operations.length > 60;
  return {
    title: api.title,
    version: api.version,
    summary: api.summary ?? '',
    description: api.description ?? '',
    externalDocs: externalDocs(api.document, words),
    servers: api.servers.filter(({ url }) => url !== '/').map((server) => serverView(api, server)),
    auth: authSentence(site),
    hasSchemes: api.securitySchemes.length > 0,
    install: api.package.isUnclaimed || api.operations.length === 0 ? '' : `npm install ${api.package.name}`,
    facts: factsOf(site),
    groups: site.groups.map((group) => groupView(site, group, !large)),
    webhooks: site.webhooks.map(({ title, path }) => ({ title, href: path, twin: twinOf(path) })),
    firstCall: first === undefined || request === undefined ? [] : samplesOf(api, first, request).slice(0, 2),
    firstNote: request === undefined ? '' : samplesNote(request, words),
    firstTitle: first === undefined ? '' : titleOf(first),
    links: [
      ...(site.schemas.length === 0
        ? []
        : [{ text: say(words, 'allSchemas', { count: site.schemas.length }), href: 'schemas/index.html' }]),
      { text: say(words, 'openapiFile'), href: 'openapi.json' },
      { text: say(words, api.operations.length > mostPrinted ? 'printParts' : 'printPage'), href: 'print.html' },
    ],
  };
};

/** The call to begin with: one that changes nothing and asks for nothing, if there is one. */
const firstCall = (operations: readonly Operation[]): Operation | undefined => {
  const current = operations.filter(({ deprecated }) => !deprecated);
  const reads = current.find(
    ({ method, parameters, body }) =>
      method === 'get' && body?.required !== true && !parameters.some(({ required }) => required),
  );
  return reads ?? current[0] ?? operations[0];
};

/** A group; on the overview of a large API without its operations. */
export const groupView = (site: ApiSite, group: Group, isWhole: boolean): GroupView => ({
  name: group.name,
  href: `${group.slug}/index.html`,
  twin: `${group.slug}/index.md`,
  description: group.description,
  externalDocs: externalDocs(tagOf(site.api, group), site.words),
  size: count(site.words, 'operations', group.operations.length + group.guests.length),
  operations: isWhole
    ? [...group.operations, ...group.guests].map((operation) => ({
        title: titleOf(operation),
        label: besideMethod(operation),
        isNamed: operation.summary !== undefined,
        method: operation.method.toUpperCase(),
        path: operation.path,
        href: site.pageOf.operation(operation),
        twin: twinOf(site.pageOf.operation(operation)),
        isDeprecated: operation.deprecated,
        summary: firstParagraph(operation.description ?? ''),
      }))
    : [],
});

const tagOf = ({ document }: Api, { name }: Group): JsonObject =>
  ownList(document, 'tags')
    .filter(isObject)
    .find((tag) => ownText(tag, 'name') === name) ?? {};

const authSentence = ({ api, words }: ApiSite): string => {
  const used = new Set(
    api.operations.flatMap(({ security }) =>
      security.flatMap((requirement) => requirement.map(({ scheme }) => scheme)),
    ),
  );
  const schemes = api.securitySchemes.filter(({ name }) => used.has(name));
  if (schemes.length === 0) return say(words, 'auth.nothing');
  const alike = new Set(api.operations.map(({ security }) => JSON.stringify(security))).size === 1;
  const [first] = api.operations;
  const together = alike && first !== undefined && first.security.length === 1 ? 'and' : 'or';
  const ways = list(
    words,
    schemes.map((scheme) => sentAs(api, scheme, words)),
    together,
  );
  return alike ? say(words, 'auth.all', { ways }) : say(words, 'auth.some', { ways });
};

const factsOf = ({ api, words }: ApiSite): OverviewView['facts'] =>
  [
    {
      label: say(words, 'contact'),
      text: infoText(api, 'contact', 'name') || infoText(api, 'contact', 'url'),
      url: infoText(api, 'contact', 'url'),
    },
    {
      label: say(words, 'email'),
      text: infoText(api, 'contact', 'email'),
      url: infoText(api, 'contact', 'email') === '' ? '' : `mailto:${infoText(api, 'contact', 'email')}`,
    },
    {
      label: say(words, 'license'),
      text: [infoText(api, 'license', 'name'), infoText(api, 'license', 'identifier')]
        .filter((part, index, [name]) => part !== '' && (index === 0 || part !== name))
        .join(' · '),
      url: infoText(api, 'license', 'url'),
    },
    { label: say(words, 'terms'), text: infoText(api, 'termsOfService'), url: infoText(api, 'termsOfService') },
  ]
    .filter(({ text }) => text !== '')
    .map((fact) => ({
      ...fact,
      url: outsideAddress(fact.url),
      address: fact.url.replace(/^mailto:/u, '') === fact.text ? '' : fact.url,
    }));

/** What a group's operations need, when they all need the same. */
export const groupAuth = (site: ApiSite, group: Group): string => {
  const kinds = new Set(group.operations.map(({ security }) => JSON.stringify(security)));
  const [first] = group.operations;
  return kinds.size === 1 && first !== undefined ? securitySentence(first.security, site.words) : '';
};
