import type { JsonObject, Operation } from '../../../model/api.ts';
import { isObject, own, ownList, ownText, ownWords } from '../../../model/resolve.ts';
import { described } from '../../../model/sendable.ts';
import { bodyViews, type BodyView } from './body.ts';
import { callbackViews, type CallbackView } from './callback.ts';
import { exampleViews, firstOpen, madeExample, type ExampleView } from './example.ts';
import { externalDocs, type ExternalDocs } from './external-docs.ts';
import { parameterGroups, type ParametersView } from './parameter.ts';
import { responseExampleViews, responseId, responseViews, type ResponseView } from './response.ts';
import { samplesNote, samplesOf, type SampleView } from './sample/index.ts';
import { sampleRequest } from './sample/request.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import type { DiscrepancyView } from './schema/view.ts';
import { securitySentence } from './security.ts';
import { serverView, type ServerView } from './server.ts';
import { objectAt, titleOf, type ApiSite } from './site.ts';
import { withoutStop } from './status.ts';
import type { Trees } from './trees.ts';
import type { Webhook } from './webhook.ts';
import { count } from './words.ts';

/** The page of an operation, or of a webhook. */
export interface OperationView {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  /** The server's address, before the path. */
  readonly base: string;
  /** Both. */
  readonly url: string;
  readonly isDeprecated: boolean;
  /** Markdown. */
  readonly description: string;
  /** What the path item says of all its operations, in Markdown; empty where that is what the operation says. */
  readonly pathDescription: string;
  readonly externalDocs: readonly ExternalDocs[];
  /** A sentence in Markdown; empty for a webhook. */
  readonly security: string;
  /** When there is more than one, one of its own that is described, or one with variables. */
  readonly servers: readonly ServerView[];
  readonly discrepancies: readonly DiscrepancyView[];
  readonly source: readonly SourceView[];
  readonly parameters: readonly ParametersView[];
  readonly body: readonly BodyView[];
  readonly responses: readonly ResponseView[];
  readonly callbacks: readonly CallbackView[];
  readonly samples: readonly SampleView[];
  /** What is to be said of them, such as that their address is none of the description's; usually empty. */
  readonly samplesNote: string;
  readonly requestExamples: readonly ExampleView[];
  readonly responseExamples: readonly ExampleView[];
  readonly hasAside: boolean;
}

/** `x-source`: the page that was described, and what it leaves open. */
export interface SourceView {
  readonly page: string;
  readonly says: readonly string[];
  readonly unsaid: readonly string[];
  readonly summary: string;
}

/** Decides everything that the page of an operation shows. */
export const operationView = (site: ApiSite, trees: Trees, operation: Operation): OperationView => {
  const holder = objectAt(site, operation.pointer);
  const request = sampleRequest(site.api, operation);
  const [server] = operation.servers;
  const base = server === undefined || server.url === '/' ? '' : server.url.replace(/\/$/u, '');
  const shown = described(operation);
  const requestExamples = exampleViews(site, shown.body?.content ?? [], 'body', '');
  const responseExamples = firstOpen(shown.responses.flatMap((response) => responseExampleViews(site, response)));
  return {
    ...frame(site, operation),
    base,
    url: `${base}${operation.path}`,
    externalDocs: externalDocs(holder, site.words),
    security: securitySentence(operation.security, site.words),
    servers: tellsOfServers(site, operation) ? operation.servers.map((one) => serverView(site.api, one)) : [],
    parameters: parameterGroups(site, trees, shown, 'request'),
    body: bodyViews(site, trees, shown, 'request'),
    responses: responseViews(site, trees, shown, 'response'),
    callbacks: callbackViews(site, trees, operation),
    samples: samplesOf(site.api, operation, request),
    samplesNote: samplesNote(request, site.words),
    requestExamples,
    responseExamples,
    hasAside: true,
  };
};

/** Whether the address of a call does not say all that there is to say of where it goes. */
const tellsOfServers = ({ api }: ApiSite, { servers }: Operation): boolean =>
  servers.length > 1 ||
  servers.some(
    ({ description, variables }) => variables.length > 0 || (servers !== api.servers && description !== undefined),
  );

/** The page of a webhook: the reader receives the request, and sends the response. */
export const webhookView = (site: ApiSite, trees: Trees, { operation, title }: Webhook): OperationView => {
  const content = operation.body?.content ?? [];
  const documented = exampleViews(site, content, 'body', '');
  const requestExamples = firstOpen(
    documented.length > 0 ? documented : content.slice(0, 1).flatMap((media) => madeExample(site, media, 'body', '')),
  );
  const responseExamples = operation.responses.flatMap((response) =>
    exampleViews(site, response.content, responseId(response), response.status),
  );
  return {
    ...frame(site, operation),
    title,
    base: '',
    url: operation.path,
    externalDocs: externalDocs(objectAt(site, operation.pointer), site.words),
    security: '',
    servers: [],
    parameters: parameterGroups(site, trees, operation, 'response'),
    body: bodyViews(site, trees, operation, 'response'),
    responses: responseViews(site, trees, operation, 'request'),
    callbacks: [],
    samples: [],
    samplesNote: '',
    requestExamples,
    responseExamples,
    hasAside: requestExamples.length + responseExamples.length > 0,
  };
};

const frame = (site: ApiSite, operation: Operation) => {
  const holder = objectAt(site, operation.pointer);
  return {
    title: titleOf(operation),
    method: operation.method.toUpperCase(),
    path: operation.path,
    isDeprecated: operation.deprecated,
    description: repeats(operation) ? '' : (operation.description ?? ''),
    pathDescription: pathDescription(site, operation),
    discrepancies: discrepancyViews(holder),
    source: sourceViews(holder, site),
  };
};

const pathDescription = (site: ApiSite, { pointer, summary, description }: Operation): string => {
  const item = objectAt(site, pointer.slice(0, pointer.lastIndexOf('/')));
  return [ownWords(item, 'summary'), ownWords(item, 'description')]
    .filter((text) => text !== undefined && text !== summary && text !== description)
    .join('\n\n');
};

/** Whether a description says what the title has said. */
const repeats = ({ summary, description = '' }: Operation): boolean =>
  summary !== undefined && withoutStop(summary) === withoutStop(description);

const sourceViews = (holder: JsonObject, { words }: ApiSite): readonly SourceView[] => {
  const source = own(holder, 'x-source');
  if (!isObject(source)) return [];
  const texts = (name: string) => ownList(source, name).filter((text) => typeof text === 'string');
  const unsaid = texts('unsaid');
  return [
    {
      page: ownText(source, 'page') ?? '',
      says: texts('says'),
      unsaid,
      summary: count(words, 'unsaid', unsaid.length),
    },
  ];
};
