import type { Api, JsonObject, MediaType, Operation, Parameter, Response } from '../../../model/api.ts';
import { isBodiless } from '../../../model/bodiless.ts';
import { compositionOf } from '../../../model/composition.ts';
import { essenceOf, isAnyType, isJsonType } from '../../../model/media-type.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { follow, isObject, own, ownEntries } from '../../../model/resolve.ts';
import type { Dimension, OperationParts, Place } from '../support/coverage-data.ts';
import { mediaTypesOf, namedType } from '../cases/request.ts';
import { statusesOf, whyUnseen } from '../cases/reply.ts';
import { schemesOf } from '../wire/credentials.ts';

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
  // A part that several operations share is to be seen in each.
  const within = (pointer: Pointer): Pointer =>
    pointer.startsWith(operation.pointer) ? pointer : `${operation.pointer}>${pointer}`;
  const parameters = operation.parameters.map((parameter) => ({
    pointer: within(parameter.pointer),
    in: parameter.in,
    name: parameter.name,
    ...membersOf(document, parameter),
  }));
  const styles = operation.parameters.flatMap((parameter) => styleOf(document, parameter, within(parameter.pointer)));
  const fields = mediaTypesOf(operation).flatMap((media) => fieldStyles(document, media));
  const sent = mediaTypesOf(operation).filter((media) => !isAnyType(media.mediaType) || isOfValues(document, media));
  const requestTypes = sent.map((media) => [essenceOf(namedType(media)), `${within(media.pointer)}#sent`] as const);
  const unsent = (operation.body?.content ?? []).filter((media) => !sent.includes(media));
  const responses = operation.responses.map(
    ({ status, pointer, content, headers }) =>
      [
        status,
        {
          pointer: within(pointer),
          types: Object.fromEntries(
            content.map((media) => [essenceOf(media.mediaType), `${within(media.pointer)}#answered`]),
          ),
          headers: Object.fromEntries(headers.map((header) => [header.name, `${within(header.pointer)}#read`])),
        },
      ] as const,
  );
  const alternatives = operation.security.map((requirement, index) => ({
    item: `${child(operation.pointer, 'security', index)}#sent`,
    places: schemesOf(api, requirement).map(placeOf),
  }));
  const hasSecrets = alternatives.some(({ places }) => places.length > 0);
  const none = { item: `${child(operation.pointer, 'security')}#none`, places: [] };
  const security = [...alternatives.filter(({ places }) => places.length > 0), ...(hasSecrets ? [none] : [])];
  const links = operation.responses.flatMap((response) =>
    ownEntries(objectAt(document, response.pointer), 'links').map(
      ([name]) => [name, `${child(within(response.pointer), 'links', name)}#followed`] as const,
    ),
  );

  const items = {
    operations: [`${operation.pointer}#called`],
    parameters: operation.parameters.flatMap(({ pointer, required }) => [
      `${within(pointer)}#present`,
      ...(required ? [] : [`${within(pointer)}#absent`]),
    ]),
    styles: [...styles, ...fields].map(({ item }) => item),
    'request types': [
      ...requestTypes.map(([, item]) => item),
      ...unsent.map(({ pointer }) => `${within(pointer)}#sent`),
    ],
    'response types': operation.method === 'head' ? [] : responses.flatMap(([, { types }]) => Object.values(types)),
    statuses: responses.map(([, { pointer }]) => `${pointer}#decoded`),
    'response headers': responses.flatMap(([, { headers }]) => Object.values(headers)),
    security: security.map(({ item }) => item),
    links: links.map(([, item]) => item),
  } satisfies OperationItems['items'];

  return {
    parts: {
      pointer: operation.pointer,
      parameters,
      styles: [...styles, ...fields],
      requestTypes: Object.fromEntries(requestTypes),
      responses: Object.fromEntries(responses),
      security,
      secrets: [...new Set(api.securitySchemes.filter(({ kind }) => kind !== 'other').map(placeOf))],
      links: Object.fromEntries(links),
    },
    items,
    reasons:
      operation.method === 'trace'
        ? Object.values(items)
            .flat()
            .map((item) => [item, 'The platform refuses to send TRACE.'] as const)
        : [
            ...unsent.map(
              ({ pointer }) =>
                [
                  `${within(pointer)}#sent`,
                  operation.method === 'get' || operation.method === 'head'
                    ? `The platform sends no body with ${operation.method.toUpperCase()}.`
                    : 'A range of media types names none that could be sent.',
                ] as const,
            ),
            ...operation.responses
              .flatMap((response) => unseenIn(operation, response))
              .map(([pointer, what, reason]) => [`${within(pointer)}#${what}`, reason] as const),
          ],
  };
};

type Unseen = readonly [pointer: Pointer, what: 'decoded' | 'answered' | 'read', reason: string];

/** What nobody sees of a response. */
const unseenIn = (operation: Operation, response: Response): readonly Unseen[] => {
  const { pointer, headers } = response;
  const content = operation.method === 'head' ? [] : response.content;
  const statuses = statusesOf(operation, response);
  if (statuses.length === 0) {
    const reason = 'No status stands for this one that the platform hands on.';
    return [
      [pointer, 'decoded', reason],
      ...content.map((media): Unseen => [media.pointer, 'answered', reason]),
      ...headers.map((header): Unseen => [header.pointer, 'read', reason]),
    ];
  }
  const hasBody = statuses.some((status) => !isBodiless(operation, status));
  const isAsked = ({ mediaType }: MediaType): boolean =>
    isJsonType(mediaType) || !content.some((other) => isJsonType(other.mediaType));
  return [
    ...content.flatMap((media): readonly Unseen[] => {
      if (!hasBody) return [[media.pointer, 'answered', 'An answer with this status has no body.']];
      return isAsked(media) ? [] : [[media.pointer, 'answered', 'The client asks for JSON where it is documented.']];
    }),
    ...headers.flatMap((header): readonly Unseen[] => {
      const reasons = statuses.map((status) => whyUnseen(header.name, status));
      const [reason] = reasons;
      return reason === undefined || reasons.includes(undefined) ? [] : [[header.pointer, 'read', reason]];
    }),
  ];
};

// Text of any type may be anything, and so may what has no schema.
const isOfValues = (document: JsonObject, { schema }: MediaType): boolean =>
  schema !== undefined && own(objectAt(document, schema.target), 'type') !== 'string';

const objectAt = (document: JsonObject, pointer: Pointer): JsonObject => {
  const { value } = follow(document, pointer);
  return isObject(value) ? value : {};
};

/** An exploded object is sent as its members. */
const membersOf = (
  document: JsonObject,
  { in: place, style, explode, schema, mediaType }: Parameter,
): { readonly members?: readonly string[] } => {
  if (mediaType !== undefined || !explode || style !== 'form' || (place !== 'query' && place !== 'cookie')) return {};
  const names = schema === undefined ? [] : memberNames(document, schema.pointer);
  return names.length === 0 ? {} : { members: names };
};

const memberNames = (document: JsonObject, schema: Pointer): readonly string[] =>
  compositionOf(document, schema).flatMap((part) => {
    const found = valueAt(document, part);
    return isObject(found) ? ownEntries(found, 'properties').map(([name]) => name) : [];
  });

const kindsOf = (document: JsonObject, schema: Pointer): ReadonlySet<string> =>
  new Set(
    compositionOf(document, schema).flatMap((part) => {
      const found = valueAt(document, part);
      return isObject(found) ? [own(found, 'type') ?? []].flat().filter((type) => typeof type === 'string') : [];
    }),
  );

type Style = OperationParts['styles'][number];

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const encoded = (name: string): string => quoted(encodeURIComponent(name.toWellFormed()));

/** A list is seen in its style when two of its items are. */
const styleOf = (document: JsonObject, parameter: Parameter, pointer: Pointer): readonly Style[] => {
  const { in: place, name, style, explode, schema, mediaType } = parameter;
  if (schema === undefined || mediaType !== undefined || !kindsOf(document, schema.pointer).has('array')) return [];
  const pattern = severalPattern({ place, name, style, explode });
  return pattern === undefined ? [] : [{ item: `${pointer}#several`, in: place, pattern }];
};

const severalPattern = ({
  place,
  name,
  style,
  explode,
}: {
  readonly place: Place;
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
}): string | undefined => {
  if (style === 'form')
    return explode && place === 'query'
      ? `(?:^|&)${encoded(name)}=[^&]*&(?:.*&)?${encoded(name)}=`
      : `(?:^|[&; ])${encoded(name)}=[^&;]*,`;
  if (style === 'spaceDelimited') return `${encoded(name)}=[^&]*%20`;
  if (style === 'pipeDelimited') return `${encoded(name)}=[^&]*%7C`;
  if (style === 'label') return explode ? '/\\.[^/.]*\\.' : '/\\.[^/,]*,';
  if (style === 'matrix') return explode ? `;${encoded(name)}=[^/;]*;${encoded(name)}=` : `;${encoded(name)}=[^/;]*,`;
  if (style === 'simple') return place === 'header' ? `(?:^|\\n)${quoted(name.toLowerCase())}: [^\\n]*,` : '/[^/?]*,';
  return undefined;
};

const fieldStyles = (document: JsonObject, media: MediaType): readonly Style[] => {
  const { schema } = media;
  const type = essenceOf(media.mediaType);
  const isForm = type === 'application/x-www-form-urlencoded';
  if (schema === undefined || (!isForm && type !== 'multipart/form-data')) return [];
  return [...new Set(memberNames(document, schema.pointer))].flatMap((name) => {
    const members = compositionOf(document, schema.pointer)
      .map((part) => child(part, 'properties', name))
      .filter((part) => valueAt(document, part) !== undefined);
    if (!members.some((part) => kindsOf(document, part).has('array'))) return [];
    const item = `${child(schema.target, 'properties', name)}#several in ${type}`;
    const field = encoded(name).replaceAll('%20', '\\+');
    const pattern = isForm
      ? `(?:^|&)${field}(?:=[^&]*(?:,|%20|%7C|\\+)|(?:%5B\\d*%5D)?=[^&]*&(?:.*&)?${field}(?:%5B\\d*%5D)?=)`
      : `name="${quoted(name)}"[^]*name="${quoted(name)}"`;
    return [{ item, in: 'body', pattern } satisfies Style];
  });
};

/** Where a secret is sent. */
const placeOf = (scheme: Api['securitySchemes'][number]): string =>
  scheme.kind === 'apiKey'
    ? `${scheme.in} ${scheme.in === 'header' ? scheme.parameter.toLowerCase() : scheme.parameter}`
    : 'header authorization';
