import { warning, type Problem } from '../../problem/problem.ts';
import { quote } from '../../problem/quote.ts';
import type { Described, JsonObject, Operation } from '../api.ts';
import { callbacksIn, webhooksIn } from '../incoming.ts';
import { child, type Pointer } from '../pointer.ts';
import { follow, isObject, own, ownEntries, ownText } from '../resolve.ts';
import { isFieldValue, isSendable, isToken } from '../sendable.ts';
import type { Check } from './check.ts';

/**
 * Names and media types that HTTP cannot carry, wherever a request or a response has them. What an API sends counts, too; what nobody
 * uses does not.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-field-names
 */
export const unsendableProblems: Check = ({ source: { locate }, document, operations }) => {
  const incoming = [
    ...webhooksIn(document),
    ...operations.flatMap((operation) => callbacksIn(document, operation)),
  ].flatMap(({ requests }) => requests);
  const found = [...operations, ...incoming].flatMap((operation) => [
    ...(operation.described === undefined ? [] : lostIn(operation.described)),
    ...partTypes(document, operation),
  ]);
  // Of components and paths, several operations have the same.
  const messages = new Map(
    [...found, ...lostKeys(document, operations)].map(({ pointer, message }) => [pointer, message]),
  );
  return [...messages].map(([pointer, message]): Problem => warning('name-unsendable', locate(pointer), message));
};

interface Lost {
  readonly pointer: Pointer;
  readonly message: string;
}

const lostIn = ({ parameters, body, responses }: Described): readonly Lost[] => [
  ...parameters
    .filter((parameter) => !isSendable(parameter))
    .map(({ pointer, in: place, name }) => ({ pointer: child(pointer, 'name'), message: lostName(place, name) })),
  ...[...(body === undefined ? [] : [body]), ...responses].flatMap(({ pointer, content }) =>
    content
      .filter(({ mediaType }) => !isFieldValue(mediaType))
      .map(({ mediaType }) => ({
        pointer: child(pointer, 'content', mediaType),
        message: `No header can say the media type ${quote(mediaType)}, so ${allButDocs}.`,
      })),
  ),
  ...responses.flatMap(({ pointer, headers }) =>
    headers
      .filter(({ name }) => !isToken(name))
      .map(({ name }) => ({ pointer: child(pointer, 'headers', name), message: lostName('header', name) })),
  ),
];

const lostName = (place: string, name: string): string => `No ${place} can be called ${quote(name)}, so ${allButDocs}.`;

const allButDocs = 'it is left out of everything but the docs';

/** What the encoding of a part says that it is, where no part can say so. */
const partTypes = (document: JsonObject, { body }: Operation): readonly Lost[] =>
  (body?.content ?? []).flatMap(({ pointer }) => {
    const media = follow(document, pointer).value;
    return (isObject(media) ? ownEntries(media, 'encoding') : []).flatMap(([property, encoding]) => {
      const type = isObject(encoding) ? (ownText(encoding, 'contentType') ?? '') : '';
      return isFieldValue(type)
        ? []
        : [
            {
              pointer: child(pointer, 'encoding', property, 'contentType'),
              message: `No part of a body can say the media type ${quote(type)}, so this one is sent without.`,
            },
          ];
    });
  });

/** The API keys that some operation asks for. */
const lostKeys = (document: JsonObject, operations: readonly Operation[]): readonly Lost[] => {
  const asked = new Set(operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  return [...asked].flatMap((scheme) => {
    const { value, pointer } = follow(document, child('/components/securitySchemes', scheme));
    const place = isObject(value) && own(value, 'type') === 'apiKey' ? own(value, 'in') : undefined;
    const name = isObject(value) ? ownText(value, 'name') : undefined;
    if (name === undefined || (place !== 'header' && place !== 'cookie') || isSendable({ in: place, name })) return [];
    return [
      {
        pointer: child(pointer, 'name'),
        message: `No ${place} can be called ${quote(name)}, so clients cannot send the key.`,
      },
    ];
  });
};
