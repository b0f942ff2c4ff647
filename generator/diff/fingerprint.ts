import type { JsonObject } from '../model/api.ts';
import { shortHash } from '../model/name.ts';
import { child, segments, valueAt, type Pointer } from '../model/pointer.ts';
import { isObject, ownText } from '../model/resolve.ts';
import { canonical } from './schema/canonical.ts';
import type { Values } from './schema/comparison.ts';

/** What a change is, where, and from what to what; not what lies around it. */
export interface Fingerprinted extends Values {
  readonly rule: string;
  readonly direction?: string;
  readonly subject?: string;
  readonly before: Pointer;
  readonly after: Pointer;
}

/** A short name for a change that stays the same when parameters, alternatives or operations come and go around it. */
export const fingerprintOf = (change: Fingerprinted, before: JsonObject, after: JsonObject): string =>
  shortHash(
    JSON.stringify([
      change.rule,
      change.direction ?? '',
      change.subject ?? '',
      steadyPointer(before, change.before),
      steadyPointer(after, change.after),
      // Who accepts one limit does not accept every other.
      ...[change.from, change.to].map((value) => (value === undefined ? '' : canonical(value))),
    ]),
  );

// An index changes when something is put before it, so an item is called by what it names or refers to.
const steadyPointer = (document: JsonObject, pointer: Pointer): Pointer => {
  const names = segments(pointer);
  return names.reduce((steady, name, index) => {
    const owner = /^\d+$/u.test(name) ? valueAt(document, child('', ...names.slice(0, index))) : undefined;
    return child(steady, Array.isArray(owner) ? (nameOf(owner[Number(name)]) ?? name) : name);
  }, '');
};

const nameOf = (item: unknown): string | undefined => {
  if (!isObject(item)) return undefined;
  const ref = ownText(item, '$ref');
  if (ref !== undefined) return ref;
  const name = ownText(item, 'name') ?? ownText(item, 'url') ?? ownText(item, 'code');
  return name === undefined ? undefined : `${ownText(item, 'in') ?? ''} ${name}`;
};
