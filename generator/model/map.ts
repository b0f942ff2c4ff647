import type { JsonObject, JsonValue } from './api.ts';
import { isObject } from './resolve.ts';
import { memberOf, type Kind, type Member } from './shape.ts';

/** Changes an object of some kinds; returns the same object to leave it. Its own members were mapped before. */
export type Change = (value: JsonObject, kind: Kind) => JsonObject;

/**
 * Maps the objects of a description by position, innermost first. What does not change is shared with the
 * original, which is never altered; a document without changes comes back as the same object.
 */
export const mapDocument = (document: JsonObject, change: Change): JsonObject => mapObject(document, 'OpenAPI', change);

const mapObject = (value: JsonObject, kind: Kind, change: Change): JsonObject => {
  const mapped = mapMembers(value, (name, member) => {
    const place = memberOf(kind, name);
    return place === undefined ? member : mapMember(member, place, change);
  });
  return change(mapped, kind);
};

const mapMember = (value: JsonValue, { kind, many }: Member, change: Change): JsonValue => {
  if (Array.isArray(value)) {
    return many === 'list' || many === 'one-or-list' ? mapItems(value, kind, change) : value;
  }
  if (!isObject(value) || many === 'list') return value;
  return many === 'map'
    ? mapMembers(value, (_, member) => (isObject(member) ? mapObject(member, kind, change) : member))
    : mapObject(value, kind, change);
};

const mapItems = (items: readonly JsonValue[], kind: Kind, change: Change): readonly JsonValue[] => {
  let mapped: JsonValue[] | undefined;
  for (const [index, item] of items.entries()) {
    const now = isObject(item) ? mapObject(item, kind, change) : item;
    if (now !== item) (mapped ??= [...items])[index] = now;
  }
  return mapped ?? items;
};

/**
 * Maps the members of an object; one that `change` gives nothing for is left out. Nothing is made for what stays as it is:
 * documents are gone through many times, and little of them changes.
 */
export const mapMembers = (
  value: JsonObject,
  change: (name: string, member: JsonValue) => JsonValue | undefined,
): JsonObject => {
  let changed: Map<string, JsonValue | undefined> | undefined;
  for (const name of Object.keys(value)) {
    const member = value[name]!; // one of its own
    const now = change(name, member);
    if (now !== member) (changed ??= new Map<string, JsonValue | undefined>()).set(name, now);
  }
  if (changed === undefined) return value;
  const entries = Object.entries(value).map(
    ([name, member]) => [name, changed.has(name) ? changed.get(name) : member] as const,
  );
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, JsonValue] => entry[1] !== undefined));
};
