import type { JsonObject } from './api.ts';
import { mapDocument } from './map.ts';
import { own } from './resolve.ts';

/**
 * Whether some schema is `readOnly` or `writeOnly`, so that what is sent and what is received differ in type.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export const hasDirections = (document: JsonObject): boolean => {
  let found = known.get(document) ?? false;
  if (!known.has(document)) {
    mapDocument(document, (value, kind) => {
      found ||= kind === 'Schema' && (own(value, 'readOnly') === true || own(value, 'writeOnly') === true);
      return value;
    });
    known.set(document, found);
  }
  return found;
};

const known = new WeakMap<JsonObject, boolean>();
