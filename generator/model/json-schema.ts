import type { JsonObject, JsonValue } from './api.ts';
import { hasUnevaluated, spellForEngine } from './engine-spelling.ts';
import { mapDocument } from './map.ts';
import { once } from './once.ts';
import { child, type Pointer } from './pointer.ts';
import { isObject, own, ownList } from './resolve.ts';
import type { Kind } from './shape.ts';

/**
 * A description for a JSON Schema engine that is given the whole of it: without samples, and without keywords that the engine would
 * take for more than they are. Every schema keeps its pointer and its meaning.
 */
export const forSchemaEngine = (description: JsonObject): JsonObject => {
  const anchors = new Set<JsonValue>();
  const facts = { isTracked: once(() => hasUnevaluated(description)) };
  return mapDocument(description, (value, kind) => {
    const kept = Object.entries(value).filter(
      ([name, member]) => !isSample(name, kind) && (kind !== 'Schema' || isSafeKeyword(name, member, value, anchors)),
    );
    const safe = kept.length === Object.keys(value).length ? value : Object.fromEntries(kept);
    return kind === 'Schema' ? spellForEngine(safe, facts) : safe;
  });
};

/** Leaves titles, descriptions and other annotations out of every schema: no value is judged by them. */
export const withoutProse = (description: JsonObject): JsonObject =>
  mapDocument(description, (value, kind) => {
    if (kind !== 'Schema') return value;
    const kept = Object.entries(value).filter(([name]) => !prose.has(name) && !name.startsWith('x-'));
    return kept.length === Object.keys(value).length ? value : Object.fromEntries(kept);
  });

const prose: ReadonlySet<string> = new Set([
  'title',
  'description',
  '$comment',
  'summary',
  'deprecated',
  'externalDocs',
  'xml',
  'discriminator',
]);

/** Removes members that are excused from every `required`; gives the same object when there are none. */
export const withoutExcused = (
  description: JsonObject,
  isExcused: (schema: Pointer, name: string) => boolean,
): JsonObject => {
  const excuse = (value: JsonValue, pointer: Pointer): JsonValue => {
    if (Array.isArray(value))
      return same(
        value,
        value.map((item: JsonValue, index) => excuse(item, child(pointer, index))),
      );
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(
      ([name, member]) => [name, excuse(member, child(pointer, name))] as const,
    );
    const required = ownList(value, 'required');
    const kept = required.filter((name) => typeof name !== 'string' || !isExcused(pointer, name));
    const isSame = kept.length === required.length && members.every(([name, member]) => member === value[name]);
    return isSame
      ? value
      : { ...Object.fromEntries(members), ...(kept.length === required.length ? {} : { required: kept }) };
  };
  return excuse(description, '') as JsonObject; // an object stays one
};

const same = (items: readonly JsonValue[], mapped: readonly JsonValue[]): readonly JsonValue[] =>
  mapped.every((item, index) => item === items[index]) ? items : mapped;

// An engine looks for `$id` and `$anchor` everywhere, so it would take one in a sample for an address.
const isSample = (name: string, kind: Kind): boolean =>
  kind === 'Example'
    ? name === 'value'
    : kind !== 'Components' && kind !== 'Callback' && (name === 'example' || name === 'examples');

const isSafeKeyword = (name: string, value: JsonValue, schema: JsonObject, anchors: Set<JsonValue>): boolean => {
  switch (name) {
    // They would move the base of `#/components/…`; descriptions refer by pointer.
    case '$id':
    case 'id':
    case 'default':
    // No words of 2020-12: with the first an engine answers later, the last it follows for ever.
    case '$async':
    case '$recursiveAnchor':
    case '$recursiveRef':
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
