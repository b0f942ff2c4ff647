import type { JsonObject, JsonValue } from './api.ts';
import { child, type Pointer } from './pointer.ts';
import { isObject } from './resolve.ts';
import { memberOf, type Kind } from './shape.ts';

/** An object of a description: what it is, and where it stands. */
export interface Placed {
  readonly value: JsonObject;
  readonly kind: Kind;
  readonly pointer: Pointer;
}

/** An object of a description and those inside of it, by position and in the order of the description, the outer ones first. */
export function* objectsIn(from: Placed): Generator<Placed, void> {
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...directlyIn(next).reverse());
  }
}

// The forms of members are certain: a description is made sound before it is looked at.
const directlyIn = ({ value, kind, pointer }: Placed): Placed[] => {
  const found: Placed[] = [];
  const note = (member: JsonValue, as: Kind, at: Pointer): void => {
    if (isObject(member)) found.push({ value: member, kind: as, pointer: at });
  };
  for (const [name, member] of Object.entries(value)) {
    const place = memberOf(kind, name);
    if (place === undefined || typeof member !== 'object' || member === null) continue;
    const at = child(pointer, name);
    if (place.many === 'map' || Array.isArray(member))
      for (const [key, item] of Object.entries(member)) note(item, place.kind, child(at, key));
    else note(member, place.kind, at);
  }
  return found;
};
