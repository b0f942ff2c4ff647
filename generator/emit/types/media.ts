import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isBytes } from '../../model/media-type.ts';
import { follow, isObject, localRef, own } from '../../model/resolve.ts';

/** A value that is bytes, and so a `Blob`: that is what the client sends and decodes to. */
const binarySchema: JsonObject = { type: 'string', format: 'binary' };

/**
 * A request body or response in which what is no text says that it is binary. OpenAPI 3.1 leaves the schema of
 * such content out, and many descriptions call it a string.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#working-with-binary-data
 */
export const withBinaryContent =
  (document: JsonObject, isAnswer: boolean) =>
  (owner: JsonObject): JsonObject => {
    const content = own(owner, 'content');
    if (!isObject(content) || !Object.keys(content).some(isBytes)) return owner;
    const entries = Object.entries(content).map(([mediaType, media]) => [
      mediaType,
      isBytes(mediaType) && isObject(media) && holdsBytes(document, own(media, 'schema'), isAnswer)
        ? { ...media, schema: binarySchema }
        : media,
    ]);
    return { ...owner, content: Object.fromEntries(entries) };
  };

// An answer is decoded by its media type, whatever its schema; what is sent may well be a string.
const holdsBytes = (document: JsonObject, schema: JsonValue | undefined, isAnswer: boolean): boolean => {
  if (schema === undefined || schema === true) return true;
  if (!isObject(schema)) return false;
  const pointer = localRef(schema);
  const target = pointer === undefined ? schema : follow(document, pointer).value;
  if (!isObject(target)) return false;
  return Object.keys(target).length === 0 || (isAnswer && own(target, 'type') === 'string');
};
