import { isNull, isOptional } from './alternatives.ts';
import type { JsonObject, JsonValue } from './api.ts';
import { child, isComponent, pointerOfRef, valueAt, type Pointer } from './pointer.ts';
import { isList, isObject, own, ownEntries, ownList, ownText } from './resolve.ts';

/** A schema with its `$ref`s followed and its `allOf` flattened: everything that always holds for a value, unless that is `null`. */
export interface Merged {
  /** Where it is used; several when a property is described in several places at once. */
  readonly pointers: readonly Pointer[];
  /** The schemas that say what it *is*: the use and what it refers to, nearest first. */
  readonly chain: readonly JsonObject[];
  /** All schemas that take part, nearest first, with their places. */
  readonly parts: readonly Part[];
  /** The first named schema on the chain. */
  readonly component?: Pointer;
  /** Named schemas that take part too, but lie too deep in the composition. */
  readonly beyond: readonly Pointer[];
  /** `false`: no value is valid. */
  readonly never: boolean;
  /** What was worked out from the parts before. */
  readonly lazy: Lazy;
}

interface Lazy {
  properties?: ReadonlyMap<string, readonly Pointer[]>;
  types?: readonly string[];
  items?: readonly Pointer[];
  extra?: readonly Pointer[];
  alternatives?: readonly Alternatives[];
}

/** The branches of a `oneOf` or `anyOf`. */
export interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly pointers: readonly Pointer[];
}

export interface Part {
  readonly pointer: Pointer;
  readonly schema: JsonObject;
}

/**
 * Merges what is said about one value at one or more places. The same places are asked for several times in a row,
 * and named schemas again and again; to remember all others would cost more memory than it saves time.
 */
export const merge = (document: JsonObject, pointers: readonly Pointer[]): Merged => {
  const { named, recent } = memory.get(document) ?? remember(document);
  const key = pointers.length === 1 ? (pointers[0] ?? '') : pointers.join(' ');
  const known = named.get(key) ?? recent.get(key);
  if (known !== undefined) return known;
  const merged = mergeAt(document, pointers);
  if (isComponent(key)) named.set(key, merged);
  else {
    if (recent.size >= mostRecent) recent.clear();
    recent.set(key, merged);
  }
  return merged;
};

/** An object's properties are asked for one by one, and then again. */
const mostRecent = 200;

interface Memory {
  readonly named: Map<string, Merged>;
  readonly recent: Map<string, Merged>;
  readonly ways: Map<Pointer, JsonValue | undefined>;
}

const memory = new WeakMap<JsonObject, Memory>();

const remember = (document: JsonObject): Memory => {
  const made = {
    named: new Map<string, Merged>(),
    recent: new Map<string, Merged>(),
    ways: new Map<Pointer, JsonValue | undefined>(),
  };
  memory.set(document, made);
  return made;
};

const mergeAt = (document: JsonObject, pointers: readonly Pointer[]): Merged => {
  // Most schemas compose nothing, and are their own merge.
  const [only = ''] = pointers;
  const alone = pointers.length === 1 ? lookUp(document, only) : undefined;
  if (
    isObject(alone) &&
    !Object.hasOwn(alone, '$ref') &&
    !Object.hasOwn(alone, 'allOf') &&
    !isOptional(alone, 'anyOf') &&
    !isOptional(alone, 'oneOf')
  ) {
    return {
      pointers,
      chain: [alone],
      parts: [{ pointer: only, schema: alone }],
      beyond: [],
      never: false,
      lazy: {},
      ...(isComponent(only) ? { component: only } : {}),
    };
  }
  const parts: Part[] = [];
  const chain: JsonObject[] = [];
  const beyond: Pointer[] = [];
  const seen = new Set<Pointer>();
  let component: Pointer | undefined;
  let never = false;
  const visit = (pointer: Pointer, value: JsonValue | undefined, isChain: boolean, depth: number): void => {
    if (seen.has(pointer)) return;
    seen.add(pointer);
    if (depth > deepestComposed && isComponent(pointer)) return void beyond.push(pointer);
    if (value === false) never = true;
    if (!isObject(value)) return;
    parts.push({ pointer, schema: value });
    if (isChain) {
      chain.push(value);
      if (isComponent(pointer)) component ??= pointer;
    }
    const ref = ownText(value, '$ref');
    if (ref !== undefined) visitAt(pointerOfRef(ref), isChain, depth);
    const all = ownList(value, 'allOf');
    // A description beside `allOf: [{ $ref }]` is how 3.0 described a reference.
    const isWrapper = all.length === 1 && own(value, 'properties') === undefined;
    all.forEach((part, index) => visit(child(pointer, 'allOf', index), part, isChain && isWrapper, depth + 1));
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      if (!isOptional(value, keyword)) continue;
      ownList(value, keyword).forEach(
        (part, index) =>
          isNull(part) ||
          visit(
            child(pointer, keyword, index),
            part,
            isChain && all.length === 0 && own(value, 'properties') === undefined,
            depth + 1,
          ),
      );
    }
  };
  const visitAt = (pointer: Pointer, isChain: boolean, depth: number): void =>
    visit(pointer, lookUp(document, pointer), isChain, depth);
  for (const pointer of pointers) visitAt(pointer, true, 0);
  return { pointers, chain, parts, beyond, never, lazy: {}, ...(component === undefined ? {} : { component }) };
};

/** Were each of a thousand schemas that extend one another merged with all that follow, a page of each would show them all. */
const deepestComposed = 50;

/**
 * What a pointer leads to. Its neighbours were asked for just before, so the way to the last but one is known; pointers
 * to inline schemas are long.
 */
const lookUp = (document: JsonObject, pointer: Pointer): JsonValue | undefined => {
  const { ways } = memory.get(document) ?? remember(document);
  const end = pointer.lastIndexOf('/');
  if (end <= 0) return valueAt(document, pointer);
  const way = pointer.slice(0, end);
  const known = ways.get(way) ?? valueAt(document, way);
  if (ways.size >= 256) ways.clear();
  ways.set(way, known);
  return known === undefined ? undefined : valueAt(known, pointer.slice(end));
};

/** The nearest member that the schema itself has, not one that it inherits by composition. */
export const said = (merged: Merged, name: string): JsonValue | undefined =>
  merged.chain.find((schema) => Object.hasOwn(schema, name))?.[name];

/** The nearest member of any schema that takes part. */
export const first = (merged: Merged, name: string): JsonValue | undefined =>
  merged.parts.find(({ schema }) => Object.hasOwn(schema, name))?.schema[name];

/** The values that an enum allows, which every enum that takes part has; none where there is no enum. */
export const enumValuesOf = (merged: Merged): readonly JsonValue[] => {
  const [values = [], ...others] = merged.parts.flatMap(({ schema }) =>
    Array.isArray(own(schema, 'enum')) ? [ownList(schema, 'enum')] : [],
  );
  const texts = others.map((other) => new Set(other.map((value) => JSON.stringify(value))));
  return texts.length === 0
    ? values
    : values.filter((value) => texts.every((known) => known.has(JSON.stringify(value))));
};

/** Whether any schema that takes part sets a flag. */
export const flag = (merged: Merged, name: string): boolean =>
  merged.parts.some(({ schema }) => own(schema, name) === true);

/** The types that a value may have, as far as they are stated; those that all parts agree on. */
export const typesOf = (merged: Merged): readonly string[] => (merged.lazy.types ??= collectTypes(merged));

const collectTypes = (merged: Merged): readonly string[] => {
  const stated = merged.parts
    .map(({ schema }) => own(schema, 'type'))
    .filter((type) => type !== undefined)
    .map((type) => (isList(type) ? type.map(String) : [String(type)]));
  const [types = [], ...others] = stated;
  return types.filter((type) =>
    others.every((other) => other.includes(type) || (type === 'integer' && other.includes('number'))),
  );
};

/** The properties of an object, each with every place that describes it, in the order that they were written. */
export const propertiesOf = (merged: Merged): ReadonlyMap<string, readonly Pointer[]> =>
  (merged.lazy.properties ??= collectProperties(merged));

const collectProperties = (merged: Merged): ReadonlyMap<string, readonly Pointer[]> => {
  const found = new Map<string, Pointer[]>();
  for (const { pointer, schema } of merged.parts) {
    const members = own(schema, 'properties');
    if (!isObject(members)) continue;
    for (const name of Object.keys(members)) {
      const places = found.get(name) ?? [];
      places.push(child(pointer, 'properties', name));
      found.set(name, places);
    }
  }
  return found;
};

/** The properties that an object has on a condition, where `then`, `else` and the like describe some. */
export const conditionalPropertiesOf = ({ parts }: Merged): ReadonlyMap<string, readonly Pointer[]> => {
  const found = new Map<string, readonly Pointer[]>();
  for (const { pointer, schema } of parts) {
    if (!Object.hasOwn(schema, 'if') && !Object.hasOwn(schema, 'dependentSchemas')) continue;
    const dependent = ownEntries(schema, 'dependentSchemas').map(
      ([name, value]) => [child(pointer, 'dependentSchemas', name), value] as const,
    );
    const branches = Object.hasOwn(schema, 'if')
      ? (['then', 'else'] as const).map((name) => [child(pointer, name), own(schema, name)] as const)
      : [];
    for (const [place, branch] of [...branches, ...dependent]) {
      if (!isObject(branch)) continue;
      for (const [name, property] of ownEntries(branch, 'properties'))
        if (property !== false && !found.has(name)) found.set(name, [child(place, 'properties', name)]);
    }
  }
  return found;
};

/** The names that an object must have. */
export const requiredOf = (merged: Merged): ReadonlySet<string> =>
  new Set(merged.parts.flatMap(({ schema }) => ownList(schema, 'required').filter((name) => typeof name === 'string')));

/** Where the items of an array are described. */
export const itemsOf = (merged: Merged): readonly Pointer[] => (merged.lazy.items ??= placesOf(merged, 'items'));

/** Where further members of an object are described, if they are. */
export const extraOf = (merged: Merged): readonly Pointer[] =>
  (merged.lazy.extra ??= placesOf(merged, 'additionalProperties'));

const placesOf = (merged: Merged, name: 'items' | 'additionalProperties'): readonly Pointer[] =>
  merged.parts.flatMap(({ pointer, schema }) => (isObject(own(schema, name)) ? [child(pointer, name)] : []));
