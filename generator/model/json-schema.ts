import type { JsonObject, JsonValue } from './api.ts';
import { mapDocument } from './map.ts';
import { child, type Pointer } from './pointer.ts';
import { own } from './resolve.ts';
import type { Kind } from './shape.ts';

/**
 * Leaves out of a description what could mislead a JSON Schema engine that holds the whole of it; every schema
 * keeps its pointer and its meaning.
 */
export const forSchemaEngine = (description: JsonObject): JsonObject => {
  const anchors = new Set<JsonValue>();
  return mapDocument(description, (value, kind) => {
    const kept = Object.entries(value).filter(
      ([name, member]) =>
        !isSample(name, kind) && (kind !== 'Schema' || isSafeKeyword(name, member, value, anchors)),
    );
    return kept.length === Object.keys(value).length ? value : Object.fromEntries(kept);
  });
};

/** Where each object of a document is; of one that occurs twice (a YAML alias), the last place. */
export const placesOf = (document: JsonObject): ReadonlyMap<object, Pointer> => {
  const places = new Map<object, Pointer>();
  const note = (value: JsonValue, pointer: Pointer): void => {
    if (typeof value !== 'object' || value === null) return;
    places.set(value, pointer);
    for (const [name, member] of Object.entries(value)) note(member, child(pointer, name));
  };
  note(document, '');
  return places;
};

// An engine looks for `$id` and `$anchor` everywhere, so it would take one in a sample for an address.
const isSample = (name: string, kind: Kind): boolean =>
  kind === 'Example'
    ? name === 'value'
    : kind !== 'Components' && kind !== 'Callback' && (name === 'example' || name === 'examples');

const isSafeKeyword = (
  name: string,
  value: JsonValue,
  schema: JsonObject,
  anchors: Set<JsonValue>,
): boolean => {
  switch (name) {
    // They would move the base of `#/components/…`; descriptions refer by pointer.
    case '$id':
    case 'id':
    case 'default':
      return false;
    // Leftovers of 3.0 without a meaning, which an engine refuses.
    case 'nullable':
      return value === true && own(schema, 'type') !== undefined;
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return typeof value === 'number';
    // A malformed or repeated anchor makes an engine refuse the whole document, not only its schema.
    case '$anchor':
    case '$dynamicAnchor':
      return typeof value === 'string' && /^[A-Za-z_][\w.-]*$/u.test(value) && isNew(value, anchors);
    default:
      return true;
  }
};

const isNew = (anchor: string, anchors: Set<JsonValue>): boolean => {
  if (anchors.has(anchor)) return false;
  anchors.add(anchor);
  return true;
};
