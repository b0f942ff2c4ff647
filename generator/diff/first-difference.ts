import type { JsonValue } from '../model/api.ts';
import { child, type Pointer } from '../model/pointer.ts';
import { canonical } from './schema/canonical.ts';

/** Where two values that differ begin to: the innermost places, or the place around where one side has nothing. */
export const firstDifference = (
  before: JsonValue,
  after: JsonValue,
  place: Pointer = '',
): { readonly before: Pointer; readonly after: Pointer } => {
  const here = { before: place, after: place };
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return here;
  if (Array.isArray(before) !== Array.isArray(after)) return here;
  const [old, young] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  for (const name of new Set([...old.keys(), ...young.keys()])) {
    const [from, to] = [old.get(name), young.get(name)];
    const inside = child(place, name);
    if (from === undefined) return { ...here, after: inside };
    if (to === undefined) return { ...here, before: inside };
    if (canonical(from) !== canonical(to)) return firstDifference(from, to, inside);
  }
  return here;
};
