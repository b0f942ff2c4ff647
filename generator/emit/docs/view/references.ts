import type { JsonObject, JsonValue } from '../../../model/api.ts';
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
  const users = new Map<Pointer, Pointer[]>();
  for (const [pointer, refs] of direct) for (const ref of refs) users.set(ref, [...(users.get(ref) ?? []), pointer]);
  // The set grows while it is walked: whoever uses a directed schema is directed, too.
  for (const pointer of directed) for (const user of users.get(pointer) ?? []) directed.add(user);
  return { direct, directed };
};

/** Every named schema that a value refers to, directly. */
export const refsIn = (value: JsonValue | undefined): ReadonlySet<Pointer> => {
  const found = new Set<Pointer>();
  walk(value, (object) => {
    const ref = ownText(object, '$ref');
    if (ref !== undefined) found.add(pointerOfRef(ref));
    return false;
  });
  return found;
};

/** The named schemas that are referred to from some places, directly. */
export const refsFrom = (document: JsonObject, pointers: readonly (Pointer | undefined)[]): ReadonlySet<Pointer> =>
  new Set(
    pointers.flatMap((pointer) =>
      // A document holds nothing but JSON.
      pointer === undefined ? [] : [...refsIn(valueAt(document, pointer) as JsonValue | undefined)],
    ),
  );

const marks = (value: JsonValue): boolean => walk(value, (object) => own(object, 'readOnly') === true || own(object, 'writeOnly') === true);

/** Visits the objects of a schema until one of them is what was looked for. */
const walk = (value: JsonValue | undefined, isWanted: (object: JsonObject) => boolean): boolean => {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).some((item) => walk(item, isWanted));
  if (!isObject(value)) return false;
  if (isWanted(value)) return true;
  return Object.entries(value).some(([name, member]) => typeof member === 'object' && !data.has(name) && walk(member, isWanted));
};

// Members that hold somebody's data, and no schemas.
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);
