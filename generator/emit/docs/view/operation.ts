import type { Header, JsonObject, MediaType, Operation, Parameter, Response } from '../../../model/api.ts';
import { merge, said } from '../../../model/merge.ts';
import { plainValue } from '../../../model/plain-value.ts';
import { segments, valueAt } from '../../../model/pointer.ts';
import { isObject, own, ownList, ownText } from '../../../model/resolve.ts';
import { code } from './code.ts';
import { beginning, codeOf, exampleViews, type ExampleView } from './example.ts';
import { outsideAddress } from './outside.ts';
import { samplesOf, type SampleView } from './sample/index.ts';
import { sampleRequest } from './sample/request.ts';
import { anchorPart } from './schema/anchor.ts';
import { badgesOf, enumOf, originBadges, type Badge } from './schema/badge.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import { buildField } from './schema/tree.ts';
import { valuesView } from './schema/values.ts';
import type { Direction, DiscrepancyView, ValuesView } from './schema/view.ts';
import { typeWords, type TypePiece } from './schema/type.ts';
import { securitySentence } from './security.ts';
import { titleOf, type ApiSite } from './site.ts';
import { isStatusText, statusKind, statusText } from './status.ts';
import { placed, type FieldSlot, type Trees, type TreeSlot } from './trees.ts';
import { callbacksOf, type Webhook } from './webhook.ts';
import { count, list, say } from './words.ts';

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
  /** Without an address that a page can lead to, the text has it. */
  readonly externalDocs: readonly { readonly text: string; readonly url: string }[];
  /** A sentence in Markdown; empty for a webhook. */
  readonly security: string;
  /** When there is more than one. */
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly discrepancies: readonly DiscrepancyView[];
  readonly source: readonly SourceView[];
  readonly parameters: readonly { readonly title: string; readonly id: string; readonly fields: readonly FieldSlot[] }[];
  readonly body: readonly BodyView[];
  readonly responses: readonly ResponseView[];
  readonly callbacks: readonly CallbackView[];
  readonly samples: readonly SampleView[];
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

export interface BodyView {
  readonly requirement: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly media: readonly MediaView[];
}

export interface MediaView {
  readonly mediaType: string;
  readonly type: readonly TypePiece[];
  readonly description: string;
  readonly badges: readonly Badge[];
  readonly values: ValuesView;
  readonly discrepancies: readonly DiscrepancyView[];
  readonly slot: TreeSlot;
  readonly hasFields: boolean;
}

export interface ResponseView {
  readonly id: string;
  readonly status: string;
  readonly text: string;
  readonly kind: string;
  readonly description: string;
  readonly headers: readonly FieldSlot[];
  readonly media: readonly MediaView[];
  readonly codes: readonly CodeRow[];
  readonly isOpen: boolean;
  readonly hasContent: boolean;
}

export interface CodeRow {
  readonly id: string;
  readonly code: string;
  readonly meaning: string;
  /** What triggers it, in Markdown; empty when the documentation doesn't say. */
  readonly rule: string;
}

export interface CallbackView {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
  readonly body: readonly BodyView[];
  readonly answers: readonly { readonly status: string; readonly description: string }[];
}

/** Decides everything that the page of an operation shows. */
export const operationView = (site: ApiSite, trees: Trees, operation: Operation): OperationView => {
  const holder = object(site, operation.pointer);
  const request = sampleRequest(site.api, operation);
  const [server, ...others] = operation.servers;
  const base = server === undefined || server.url === '/' ? '' : server.url.replace(/\/$/u, '');
  const requestExamples = exampleViews(site, operation.body?.content ?? [], 'body', '');
  const responseExamples = firstOpen(operation.responses.flatMap((response) => responseExamplesOf(site, response)));
  return {
    ...frame(site, operation),
    base,
    url: `${base}${operation.path}`,
    externalDocs: externalDocs(holder, site),
    security: securitySentence(operation.security, site.words),
    servers: others.length === 0 ? [] : operation.servers.map(({ url, description = '' }) => ({ url, description })),
    parameters: parameterGroups(site, trees, operation, 'request'),
    body: bodyViews(site, trees, operation, 'request'),
    responses: operation.responses.map((response, index) => responseView(site, trees, response, 'response', isOpen(operation.responses, index))),
    callbacks: callbacksOf(site.api, operation).map((callback) => callbackView(site, trees, callback)),
    samples: samplesOf(site.api, operation, request),
    requestExamples,
    responseExamples,
    hasAside: true,
  };
};

/** The page of a webhook: the reader receives the request, and sends the response. */
export const webhookView = (site: ApiSite, trees: Trees, { operation, title }: Webhook): OperationView => {
  const content = operation.body?.content ?? [];
  const documented = exampleViews(site, content, 'body', '');
  const requestExamples = firstOpen(documented.length > 0 ? documented : content.slice(0, 1).flatMap((media) => generated(site, media, 'body', '')));
  const responseExamples = operation.responses.flatMap((response) => exampleViews(site, response.content, responseId(response), response.status));
  return {
    ...frame(site, operation),
    title,
    base: '',
    url: operation.path,
    externalDocs: externalDocs(object(site, operation.pointer), site),
    security: '',
    servers: [],
    parameters: parameterGroups(site, trees, operation, 'response'),
    body: bodyViews(site, trees, operation, 'response'),
    responses: operation.responses.map((response, index) => responseView(site, trees, response, 'request', isOpen(operation.responses, index))),
    callbacks: [],
    samples: [],
    requestExamples,
    responseExamples,
    hasAside: requestExamples.length + responseExamples.length > 0,
  };
};

const frame = (site: ApiSite, operation: Operation) => {
  const holder = object(site, operation.pointer);
  return {
    title: titleOf(operation),
    method: operation.method.toUpperCase(),
    path: operation.path,
    isDeprecated: operation.deprecated,
    description: operation.description ?? '',
    discrepancies: discrepancyViews(holder),
    source: sourceViews(holder, site),
  };
};

const object = (site: ApiSite, pointer: string): JsonObject => {
  const value = valueAt(site.api.document, pointer);
  return isObject(value) ? value : {};
};

const externalDocs = (holder: JsonObject, { words }: ApiSite) => {
  const docs = own(holder, 'externalDocs');
  const url = isObject(docs) ? ownText(docs, 'url') : undefined;
  if (!isObject(docs) || url === undefined) return [];
  const text = ownText(docs, 'description') ?? say(words, 'externalDocs');
  return [outsideAddress(url) === '' ? { url: '', text: `${text} (${url})` } : { url, text }];
};

const sourceViews = (holder: JsonObject, { words }: ApiSite): readonly SourceView[] => {
  const source = own(holder, 'x-source');
  if (!isObject(source)) return [];
  const texts = (name: string) => ownList(source, name).filter((text) => typeof text === 'string');
  const unsaid = texts('unsaid');
  return [{ page: ownText(source, 'page') ?? '', says: texts('says'), unsaid, summary: count(words, 'unsaid', unsaid.length) }];
};

const fieldKey = (kind: string, pointer: string) => ({ key: `${kind} ${pointer}`, isShared: pointer.startsWith('/components/') });

const places = ['path', 'query', 'header', 'cookie'] as const;

const parameterGroups = (site: ApiSite, trees: Trees, operation: Operation, direction: Direction): OperationView['parameters'] =>
  places.flatMap((place) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    return [
      {
        title: say(site.words, `parameters.${place}`),
        id: `${place}-parameters`,
        fields: parameters.map((parameter) => ({ prefix: place, ...fieldKey(`${site.folder} ${direction} ${parameter.required}`, parameter.pointer), field: parameterField(site, trees, parameter, direction) })),
      },
    ];
  });

const parameterField = (site: ApiSite, trees: Trees, parameter: Parameter, direction: Direction) => {
  const { pointer, name, required } = parameter;
  const { facts: base, ...field } = trees.field(name, parameter.schema?.pointer ?? pointer, required, direction);
  const holder = object(site, pointer);
  const examples = parameter.examples.map(({ value }) => (typeof value === 'string' ? value : JSON.stringify(value))).filter((value) => value.length <= 120);
  return {
    ...field,
    facts: {
      ...base,
      description: parameter.description ?? base.description,
      badges: [
        ...(parameter.deprecated ? [{ kind: 'warning', text: say(site.words, 'deprecated'), code: '' } as const] : []),
        ...base.badges,
        ...styleBadges(parameter, site),
        ...originBadges([holder], site.words),
      ],
      examples: examples.length > 0 ? examples.slice(0, 3) : base.examples,
      discrepancies: [...discrepancyViews(holder), ...base.discrepancies],
    },
  };
};

/** How an array or object is written, where the reader could not guess it. */
const styleBadges = ({ style, explode, mediaType, ...parameter }: Parameter, { words }: ApiSite): readonly Badge[] => {
  if (mediaType !== undefined) return [{ kind: 'fact', text: say(words, 'writtenAs'), code: mediaType }];
  const usual = parameter.in === 'query' || parameter.in === 'cookie' ? 'form' : 'simple';
  const isUsual = style === usual && explode === (usual === 'form');
  return isUsual ? [] : [{ kind: 'fact', text: say(words, explode ? 'style.exploded' : 'style'), code: style }];
};

const bodyViews = (site: ApiSite, trees: Trees, { body }: Operation, direction: Direction): readonly BodyView[] =>
  body === undefined
    ? []
    : [
        {
          isRequired: body.required,
          requirement: say(site.words, body.required ? 'required' : 'optional'),
          description: body.description ?? '',
          media: body.content.map((media, index) => mediaView(site, trees, media, { direction, budget: trees.budgets.request, prefix: index === 0 ? 'body' : `body-${index + 1}` })),
        },
      ];

const mediaView = (site: ApiSite, trees: Trees, media: MediaType, { direction, budget, prefix }: Showing): MediaView => {
  const context = { document: site.api.document, words: site.words, schemaPage: site.pageOf.schema };
  const merged = merge(site.api.document, media.schema === undefined ? [] : [media.schema.pointer]);
  const slot = media.schema === undefined ? noTree : trees.tree(media.schema.target, direction, budget);
  const description = said(merged, 'description');
  const holder = object(site, media.pointer);
  return {
    mediaType: media.mediaType,
    type: merged.parts.length === 0 ? [] : typeWords(merged, context),
    description: typeof description === 'string' ? description : '',
    badges: [...originBadges([holder], site.words), ...badgesOf(merged, site.words)],
    values: valuesView(enumOf(merged), site.words),
    discrepancies: [holder, ...merged.chain].flatMap(discrepancyViews),
    slot: placed(slot, prefix),
    hasFields: !slot.isEmpty,
  };
};

interface Showing {
  readonly direction: Direction;
  readonly budget: number;
  readonly prefix: string;
}

const noTree = { key: '', isShared: false, isEmpty: true, tree: { depth: 0, conditions: [], fields: [], alternatives: [], rest: '', isEmpty: true } };

const responseId = ({ status }: Response): string => `response-${anchorPart(status)}`;

const isOpen = (responses: readonly Response[], index: number): boolean => {
  const success = responses.findIndex(({ status }) => status.startsWith('2'));
  return index === Math.max(0, success) || (responses[index]?.errorCodes.length ?? 0) > 0;
};

const responseView = (site: ApiSite, trees: Trees, response: Response, direction: Direction, open: boolean): ResponseView => {
  const id = responseId(response);
  const headers = response.headers.map((header) => ({ prefix: `${id}-headers`, ...fieldKey(`${site.folder} header ${header.name}`, header.pointer), field: headerField(site, trees, header, direction) }));
  const budget = response.status.startsWith('2') ? trees.budgets.success : trees.budgets.other;
  const media = response.content.map((one, index) => mediaView(site, trees, one, { direction, budget, prefix: index === 0 ? id : `${id}-${index + 1}` }));
  // The description's own words once, instead of the same twice.
  const isSaid = isStatusText(response.description, response.status);
  return {
    id,
    status: response.status,
    text: isSaid ? response.description.trim() : statusText(response.status),
    kind: statusKind(response.status),
    description: isSaid ? '' : response.description,
    headers,
    media,
    codes: response.errorCodes.map(({ code: name, meaning, rule }) => ({
      id: `${id}.code.${anchorPart(name)}`,
      code: name,
      meaning,
      rule: rule === undefined ? '' : say(site.words, 'errorRule', { field: code(segments(rule.pointer).join('.')), keyword: code(rule.keyword) }),
    })),
    isOpen: open,
    hasContent: headers.length + media.length + response.errorCodes.length > 0,
  };
};

const headerField = (site: ApiSite, trees: Trees, header: Header, direction: Direction) => {
  const base = header.schema === undefined
    ? buildField(header.name, header.pointer, header.required, { document: {}, words: site.words, schemaPage: () => undefined, direction, budget: 0, isBrief: true, known: new Map() })
    : trees.field(header.name, header.schema.pointer, header.required, direction);
  return { ...base, facts: { ...base.facts, description: header.description ?? base.facts.description } };
};

const responseExamplesOf = (site: ApiSite, response: Response): readonly ExampleView[] => {
  const documented = exampleViews(site, response.content, responseId(response), response.status);
  if (documented.length > 0 || !response.status.startsWith('2')) return documented;
  return response.content.slice(0, 1).flatMap((media) => generated(site, media, responseId(response), response.status));
};

const generated = (site: ApiSite, media: MediaType, id: string, status: string): readonly ExampleView[] =>
  media.schema === undefined || !/json/iu.test(media.mediaType)
    ? []
    : [
        {
          id: `${id}-example`,
          status,
          title: say(site.words, 'example'),
          description: '',
          ...beginning(codeOf(plainValue(site.api.document, media.schema.pointer, 'response'), media.mediaType), site),
          discrepancies: [],
          faults: [],
          more: '',
          verbatim: [],
          isOpen: true,
          origin: say(site.words, 'exampleMade'),
        },
      ];

const firstOpen = (examples: readonly ExampleView[]): readonly ExampleView[] =>
  examples.map((example, index) => ({ ...example, isOpen: index === 0 }));

const callbackView = (site: ApiSite, trees: Trees, { title, operation }: Webhook): CallbackView => ({
  title,
  method: operation.method.toUpperCase(),
  path: operation.path,
  description: operation.description ?? '',
  answers: operation.responses.map(({ status, description }) => ({ status, description })),
  body: bodyViews(site, trees, operation, 'response').map((body) => ({
    ...body,
    media: body.media.map((media) => ({ ...media, slot: placed(media.slot, `callback-${anchorPart(title)}-${operation.method}`) })),
  })),
});

/** The statuses of an operation in a row: `201, 400 or 401`. */
export const statusList = (operation: Operation, { words }: ApiSite): string => list(words, operation.responses.map(({ status }) => status), 'or');
