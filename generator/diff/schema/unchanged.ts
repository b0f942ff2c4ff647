import { isDeepStrictEqual } from 'node:util';
import type { JsonObject, JsonValue } from '../../model/api.ts';
import { pointerOfRef, valueAt, type Pointer } from '../../model/pointer.ts';

/**
 * Tells whether a value of one document and one of the other are equal, and so is all that they refer to, however far
 * away: two schemas of which this is true differ in nothing.
 */
export const unchangedBetween = (
  before: JsonObject,
  after: JsonObject,
): ((old: JsonValue, young: JsonValue) => boolean) => {
  const isChanged = changedTargets(before, after);
  return (old, young) => isDeepStrictEqual(old, young) && !targetsIn(old).some((target) => isChanged.has(target));
};

/** The places that something in the old document refers to, and that are not what they were, or lead to one that is not. */
const changedTargets = (before: JsonObject, after: JsonObject): ReadonlySet<Pointer> => {
  const changed = new Set<Pointer>();
  const referrers = new Map<Pointer, Pointer[]>();
  for (const target of new Set(targetsIn(before))) {
    const value = valueAt(before, target);
    if (!isDeepStrictEqual(value, valueAt(after, target))) changed.add(target);
    for (const further of targetsIn(value)) referrers.set(further, [...(referrers.get(further) ?? []), target]);
  }
  for (const target of changed) for (const referrer of referrers.get(target) ?? []) changed.add(referrer);
  return changed;
};

// Whatever reads like a reference is taken for one: to follow too many only means to compare once more.
const targetsIn = (value: unknown): readonly Pointer[] => {
  const found: Pointer[] = [];
  const visit = (inner: unknown): void => {
    if (typeof inner === 'string') {
      if (inner.startsWith('#')) found.push(pointerOfRef(inner));
    } else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(visit);
  };
  visit(value);
  return found;
};
