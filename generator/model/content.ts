import type { Encoding, JsonObject, MediaType, SchemaUse, Style } from './api.ts';
import { buildExamples } from './example.ts';
import { child, type Pointer } from './pointer.ts';
import { follow, isObject, optional, own, ownEntries, ownText } from './resolve.ts';
import { isFieldValue } from './sendable.ts';

/**
 * The media types of a body, in the description's order.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#media-type-object
 */
export const buildContent = (document: JsonObject, owner: JsonObject, pointer: Pointer): readonly MediaType[] =>
  ownEntries(owner, 'content').map(([mediaType]) => {
    const found = follow(document, child(pointer, 'content', mediaType));
    const value = isObject(found.value) ? found.value : {};
    return {
      pointer: found.pointer,
      mediaType,
      ...optional('schema', buildSchemaUse(document, value, found.pointer)),
      examples: buildExamples(document, value, found.pointer),
      encoding: ownEntries(value, 'encoding').flatMap(([property, encoding]) =>
        isObject(encoding) ? [buildEncoding(property, encoding)] : [],
      ),
    };
  });

/** Where an object's `schema` is, and where its references lead. */
export const buildSchemaUse = (document: JsonObject, owner: JsonObject, pointer: Pointer): SchemaUse | undefined => {
  if (own(owner, 'schema') === undefined) return undefined;
  const use = child(pointer, 'schema');
  return { pointer: use, target: follow(document, use).pointer };
};

const buildEncoding = (property: string, encoding: JsonObject): Encoding => {
  const explode = own(encoding, 'explode');
  const allowReserved = own(encoding, 'allowReserved');
  return {
    property,
    ...optional('contentType', sentType(ownText(encoding, 'contentType'))),
    ...optional('style', styleOf(encoding)),
    ...optional('explode', typeof explode === 'boolean' ? explode : undefined),
    ...optional('allowReserved', typeof allowReserved === 'boolean' ? allowReserved : undefined),
  };
};

const sentType = (mediaType = ''): string | undefined => {
  const written = mediaType.trim();
  return written !== '' && isFieldValue(mediaType) ? written : undefined;
};

const styles = [
  'matrix',
  'label',
  'simple',
  'form',
  'spaceDelimited',
  'pipeDelimited',
  'deepObject',
] as const satisfies readonly Style[];

/** The `style` of a parameter, header or encoding when it is one that OpenAPI knows. */
export const styleOf = (owner: JsonObject): Style | undefined => {
  const style = ownText(owner, 'style');
  return styles.find((known) => known === style);
};
