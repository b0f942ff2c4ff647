import type { JsonObject, JsonValue } from '../api.ts';
import type { Pointer } from '../pointer.ts';
import { itemPointers } from './array.ts';
import type { Direction } from './draw.ts';
import { createExpand, type Expand } from './expand.ts';
import { hasBytes, isMarked } from './mark.ts';
import { memberPointers } from './member.ts';

/** A value without the members that are not sent in a direction. */
export type Strip = (value: JsonValue, schema: Pointer, direction: Direction) => JsonValue;

/** Only what always holds is looked at: in a union, a member may be marked in one branch and not in another. */
export const createStrip = (document: JsonObject): Strip => {
  const expand = createExpand(document);
  return (value, schema, direction) => strip(expand, value, [schema], direction);
};

const strip = (expand: Expand, value: JsonValue, pointers: readonly Pointer[], direction: Direction): JsonValue => {
  if (pointers.length === 0 || typeof value !== 'object' || value === null) return value;
  const { parts } = expand(pointers);
  if (Array.isArray(value)) {
    return value.map((item: JsonValue, index) => strip(expand, item, itemPointers(parts, index), direction));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const places = memberPointers(parts, name) ?? [];
      return isMarked({ expand, direction }, places) ? [] : [[name, strip(expand, member, places, direction)] as const];
    }),
  );
};

/** Whether a value, or one inside it, stands for raw bytes by its schema. */
export type StandsForBytes = (value: JsonValue, schema: Pointer) => boolean;

export const createStandsForBytes = (document: JsonObject): StandsForBytes => {
  const expand = createExpand(document);
  return (value, schema) => standsForBytes(expand, value, [schema]);
};

const standsForBytes = (expand: Expand, value: JsonValue, pointers: readonly Pointer[]): boolean => {
  if (pointers.length === 0 || value === null) return false;
  const { parts } = expand(pointers);
  if (hasBytes(parts)) return true;
  if (typeof value !== 'object') return false;
  return Array.isArray(value)
    ? value.some((item: JsonValue, index) => standsForBytes(expand, item, itemPointers(parts, index)))
    : Object.entries(value).some(([name, member]) => standsForBytes(expand, member, memberPointers(parts, name) ?? []));
};
