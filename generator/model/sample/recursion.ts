import type { JsonObject, JsonValue } from '../api.ts';
import { mappedPlaces } from '../discriminator.ts';
import { localPointer, valueAt, type Pointer } from '../pointer.ts';
import { isObject } from '../resolve.ts';

/** Tells of the schema at a pointer whether its references lead to one that contains itself. */
export type LeadsToRecursion = (schema: Pointer) => boolean;

/** Looks at every reference once, wherever it stands: what is no schema can only make the answer too careful. */
export const createLeadsToRecursion = (document: JsonObject): LeadsToRecursion => {
  const known = new Map<Pointer, boolean>();
  const open = new Set<Pointer>();
  const leads = (pointer: Pointer): boolean => {
    const found = known.get(pointer);
    if (found !== undefined) return found;
    if (open.has(pointer)) return true;
    open.add(pointer);
    // Without a stop at the first: what comes after it is then known as well.
    const isRecursive = refsIn(valueAt(document, pointer)).map(leads).includes(true);
    open.delete(pointer);
    known.set(pointer, isRecursive);
    return isRecursive;
  };
  return leads;
};

const refsIn = (value: unknown): readonly Pointer[] => {
  const found = new Set<Pointer>();
  const look = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return;
    for (const [name, member] of Object.entries(inner as JsonObject | readonly JsonValue[])) {
      const target = name === '$ref' ? localPointer(member) : undefined;
      if (target !== undefined) found.add(target);
      else if (name === 'discriminator' && isObject(member))
        for (const target of mappedPlaces(member)) found.add(target);
      else look(member);
    }
  };
  look(value);
  return [...found];
};
