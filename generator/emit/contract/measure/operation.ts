import type { Api, JsonObject, MediaType, Operation, Response } from '../../../model/api.ts';
import { essenceOf, isAnyType } from '../../../model/media-type.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { follow, isObject, own, ownEntries } from '../../../model/resolve.ts';
import type { Dimension, OperationParts } from '../support/coverage-data.ts';
import { mediaTypesOf, namedType } from '../cases/request.ts';
import { schemesOf } from '../wire/credentials.ts';
import { fieldStyles, membersOf, styleOf } from './style.ts';
import { unseenOf } from './unseen.ts';

/** What can be seen of an operation, and what there is to be seen. */
export interface OperationItems {
  readonly parts: OperationParts;
  readonly items: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  /** What nothing can show, and why. */
  readonly reasons: readonly (readonly [item: string, reason: string])[];
}

/** Everything about an operation that goes over the wire. */
export const operationItems = (api: Api, operation: Operation): OperationItems => {
  const { document } = api;
  const { pointer, method, parameters } = operation;
  const within = createWithin(pointer);
  const media = mediaTypesOf(operation);
  const sent = media.filter((type) => !isAnyType(type.mediaType) || isOfValues(document, type));
  const unsent = (operation.body?.content ?? []).filter((type) => !sent.includes(type));
  const requestTypes = sent.map((type) => [essenceOf(namedType(type)), `${within(type.pointer)}#sent`] as const);
  const responses = operation.responses.map((response) => [response.status, responseParts(response, within)] as const);
  const styles = [
    ...parameters.flatMap((parameter) => styleOf(document, parameter, within(parameter.pointer))),
    ...media.flatMap((type) => fieldStyles(document, type)),
  ];
  const security = securityParts(api, operation);
  const links = operation.responses.flatMap((response) => linkItems(document, response, within));

  const items = {
    operations: [`${pointer}#called`],
    parameters: parameters.flatMap((parameter) => [
      `${within(parameter.pointer)}#present`,
      ...(parameter.required ? [] : [`${within(parameter.pointer)}#absent`]),
    ]),
    styles: styles.map(({ item }) => item),
    'request types': [...requestTypes.map(([, item]) => item), ...unsent.map((type) => `${within(type.pointer)}#sent`)],
    'response types': method === 'head' ? [] : responses.flatMap(([, { types }]) => Object.values(types)),
    statuses: responses.map(([, response]) => `${response.pointer}#decoded`),
    'response headers': responses.flatMap(([, { headers }]) => Object.values(headers)),
    security: security.map(({ item }) => item),
    links: links.map(([, item]) => item),
  } satisfies OperationItems['items'];

  return {
    parts: {
      pointer,
      parameters: parameters.map((parameter) => ({
        pointer: within(parameter.pointer),
        in: parameter.in,
        name: parameter.name,
        ...membersOf(document, parameter),
      })),
      styles,
      requestTypes: Object.fromEntries(requestTypes),
      responses: Object.fromEntries(responses),
      security,
      secrets: [...new Set(api.securitySchemes.filter(({ kind }) => kind !== 'other').map(placeOf))],
      links: Object.fromEntries(links),
    },
    items,
    reasons:
      method === 'trace'
        ? Object.values(items)
            .flat()
            .map((item) => [item, 'The platform refuses to send TRACE.'] as const)
        : unseenOf(operation, unsent).map(([at, what, reason]) => [`${within(at)}#${what}`, reason] as const),
  };
};

type Within = (pointer: Pointer) => Pointer;

/** A part that several operations share is to be seen in each. */
const createWithin =
  (operation: Pointer): Within =>
  (pointer) =>
    pointer.startsWith(operation) ? pointer : `${operation}>${pointer}`;

const responseParts = ({ pointer, content, headers }: Response, within: Within) => ({
  pointer: within(pointer),
  types: Object.fromEntries(content.map((media) => [essenceOf(media.mediaType), `${within(media.pointer)}#answered`])),
  headers: Object.fromEntries(headers.map((header) => [header.name, `${within(header.pointer)}#read`])),
});

/** The alternatives that send secrets; where there are any, that none is sent is to be seen, too. */
const securityParts = (api: Api, { pointer, security }: Operation): OperationParts['security'] => {
  const alternatives = security
    .map((requirement, index) => ({
      item: `${child(pointer, 'security', index)}#sent`,
      places: schemesOf(api, requirement).map(placeOf),
    }))
    .filter(({ places }) => places.length > 0);
  return alternatives.length === 0 ? [] : [...alternatives, { item: `${child(pointer, 'security')}#none`, places: [] }];
};

const linkItems = (document: JsonObject, { pointer }: Response, within: Within) =>
  ownEntries(objectAt(document, pointer), 'links').map(
    ([name]) => [name, `${child(within(pointer), 'links', name)}#followed`] as const,
  );

// Text of any type may be anything, and so may what has no schema.
const isOfValues = (document: JsonObject, { schema }: MediaType): boolean =>
  schema !== undefined && own(objectAt(document, schema.target), 'type') !== 'string';

const objectAt = (document: JsonObject, pointer: Pointer): JsonObject => {
  const { value } = follow(document, pointer);
  return isObject(value) ? value : {};
};

/** Where a secret is sent. */
const placeOf = (scheme: Api['securitySchemes'][number]): string =>
  scheme.kind === 'apiKey'
    ? `${scheme.in} ${scheme.in === 'header' ? scheme.parameter.toLowerCase() : scheme.parameter}`
    : 'header authorization';
