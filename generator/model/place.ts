import type { JsonObject, JsonValue } from './api.ts';
import { once } from './once.ts';
import { child, type Pointer } from './pointer.ts';

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

/** Tells where an object of a document is; it looks when first asked, as most documents give no occasion. */
export const createPlaceOf = (document: JsonObject): ((part: JsonObject) => Pointer) => {
  const places = once(() => placesOf(document));
  return (part) => places().get(part) ?? '';
};
