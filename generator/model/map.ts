import type { JsonObject, JsonValue } from './api.ts';
import { isObject } from './resolve.ts';
import { shapes, type Kind, type Member } from './shape.ts';

/** Changes an object of some kinds; returns the same object to leave it. Its own members were mapped before. */
export type Change = (value: JsonObject, kind: Kind) => JsonObject;

/**
 * Maps the objects of a description by position, innermost first. What does not change is shared with the
 * original, which is never altered; a document without changes comes back as the same object.
 */
export const mapDocument = (document: JsonObject, change: Change): JsonObject => mapObject(document, 'OpenAPI', change);

const mapObject = (value: JsonObject, kind: Kind, change: Change): JsonObject => {
  const shape = shapes[kind];
  const mapped = mapMembers(value, (name, member) => {
    const place = Object.hasOwn(shape, name) ? shape[name] : shape['*'];
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
  const mapped = items.map((item) => (isObject(item) ? mapObject(item, kind, change) : item));
  return mapped.some((item, index) => item !== items[index]) ? mapped : items;
};

const mapMembers = (
  value: JsonObject,
  change: (name: string, member: JsonValue) => JsonValue,
): JsonObject => {
  const entries = Object.entries(value).map(([name, member]) => [name, change(name, member)] as const);
  return entries.some(([name, member]) => member !== value[name]) ? Object.fromEntries(entries) : value;
};
