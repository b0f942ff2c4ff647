import type { JsonObject, JsonValue } from '../model/api.ts';
import { oncePer } from '../model/once.ts';
import { pointerOfRef, segments } from '../model/pointer.ts';
import { isList, isObject } from '../model/resolve.ts';
import { keysOf } from './trail.ts';
import type { Trail } from './trail.ts';

/** Where a fragment leads inside one file. */
export type Landing =
  | { readonly kind: 'found'; readonly value: JsonValue; readonly trail: Trail }
  /** The way goes on behind another reference. */
  | { readonly kind: 'through'; readonly node: JsonObject; readonly rest: readonly string[] }
  /** The last value that exists on the way, and the segment it lacks. */
  | { readonly kind: 'missing'; readonly value: JsonValue; readonly trail: Trail; readonly segment: string };

/** Follows pointer segments from a value, among own members only. */
export const land = (start: JsonValue, path: readonly string[], from: Trail): Landing => {
  let value = start;
  let trail = from;
  for (const [index, segment] of path.entries()) {
    const next = memberOf(value, segment);
    if (next === undefined) {
      if (isObject(value) && typeof value['$ref'] === 'string')
        return { kind: 'through', node: value, rest: path.slice(index) };
      return { kind: 'missing', value, trail, segment };
    }
    value = next;
    trail = { parent: trail, key: segment };
  }
  return { kind: 'found', value, trail };
};

const memberOf = (value: JsonValue, segment: string): JsonValue | undefined => {
  if (isList(value)) return /^(?:0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
  return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
};

/** The anchors in a value, a file's or a part of it: names given with `$anchor`, and the way to each. */
export const anchorsOf = (value: JsonValue): ReadonlyMap<string, readonly string[]> =>
  typeof value === 'object' && value !== null ? anchorsIn(value) : new Map();

const anchorsIn = oncePer((root: JsonObject | readonly JsonValue[]): ReadonlyMap<string, readonly string[]> => {
  const anchors = new Map<string, readonly string[]>();
  const seen = new Set<JsonValue>();
  const visit = (value: JsonValue, trail: Trail): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      const isAnchor = (key === '$anchor' || key === '$dynamicAnchor') && typeof member === 'string';
      if (isAnchor && !anchors.has(member)) anchors.set(member, keysOf(trail));
      visit(member, { parent: trail, key });
    }
  };
  visit(root, undefined);
  return anchors;
});

/** The segments of a fragment, percent-encoding undone. */
export const fragmentPath = (fragment: string): readonly string[] => segments(pointerOfRef(`#${fragment}`));
