import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { groupEntries } from '../../../model/group.ts';
import { objectsIn, type Placed } from '../../../model/objects.ts';
import { child, pointerOfRef, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownText } from '../../../model/resolve.ts';

/** Which named schemas refer to which, found in one walk over the description. */
export interface References {
  /** The named schemas that each one refers to directly. */
  readonly direct: ReadonlyMap<Pointer, ReadonlySet<Pointer>>;
  /** Named schemas that look different in a request and in a response, here or further down. */
  readonly directed: ReadonlySet<Pointer>;
}

/** Reads the references between the named schemas of a description. */
export const referencesOf = (document: JsonObject): References => {
  const components = own(document, 'components');
  const direct = new Map<Pointer, ReadonlySet<Pointer>>();
  const directed = new Set<Pointer>();
  for (const [name, schema] of isObject(components) ? ownEntries(components, 'schemas') : []) {
    const pointer = child('/components/schemas', name);
    direct.set(pointer, refsIn(schema));
    if (marks(schema)) directed.add(pointer);
  }
  const users = groupEntries([...direct].flatMap(([pointer, refs]) => [...refs].map((ref) => [ref, pointer] as const)));
  // The set grows while it is walked: whoever uses a directed schema is directed, too.
  for (const pointer of directed) for (const user of users.get(pointer) ?? []) directed.add(user);
  return { direct, directed };
};

/** The named schemas that are referred to from some schemas, directly. */
export const refsFrom = (document: JsonObject, pointers: readonly (Pointer | undefined)[]): ReadonlySet<Pointer> =>
  new Set(pointers.flatMap((pointer) => (pointer === undefined ? [] : [...refsIn(valueAt(document, pointer))])));

const refsIn = (schema: unknown): ReadonlySet<Pointer> => {
  const found = new Set<Pointer>();
  for (const { value } of partsOf(schema)) {
    const ref = ownText(value, '$ref');
    if (ref !== undefined) found.add(pointerOfRef(ref));
  }
  return found;
};

const marks = (schema: JsonValue): boolean => {
  for (const { value } of partsOf(schema))
    if (own(value, 'readOnly') === true || own(value, 'writeOnly') === true) return true;
  return false;
};

const partsOf = (schema: unknown): Iterable<Placed> =>
  isObject(schema) ? objectsIn({ value: schema, kind: 'Schema', pointer: '' }) : [];
