import type { Place } from '../problem/problem.ts';
import type { JsonObject, JsonValue } from './api.ts';
import { operationIdFromPath, operationName, shortHash } from './name.ts';
import { methods, operationsOf, type FoundOperation } from './operation.ts';
import { child, segments, type Pointer } from './pointer.ts';
import { follow, isObject, localRef, own, ownEntries, ownText, without } from './resolve.ts';

/** A document in which every operation has an `operationId` of its own, and the operations that were given one. */
export interface Identified {
  readonly document: JsonObject;
  readonly added: readonly (FoundOperation & { readonly id: string })[];
}

/**
 * Gives each operation without an `operationId` one made from its method and path, and so each further use of an
 * operation that several paths share. It depends on nothing else unless two would be alike, so it stays the same when
 * other operations come and go.
 */
export const addOperationIds = (given: JsonObject, locate: (pointer: Pointer) => Place = asItself): Identified => {
  const document = withOwnPathItems(given);
  const found = operationsOf(document);
  const named = namedOnce(found, locate);
  const nameless = found.filter((operation) => !named.has(operation));
  if (nameless.length === 0) return { document, added: [] };
  const candidates = nameless.map(({ method, path }) => operationIdFromPath(method, path));
  // Methods are compared, not operationIds: of two that become one, nobody could rename the one that is not written.
  const taken = new Set([...named.values()].map(operationName));
  const counts = countOf(candidates.map(operationName));
  const added = nameless.map((operation, index) => {
    const candidate = candidates[index] ?? '';
    const isUnique = !taken.has(operationName(candidate)) && counts.get(operationName(candidate)) === 1;
    return { ...operation, id: isUnique ? candidate : withHash(candidate, operation) };
  });
  const ids = added.map(({ operation: [, pointer], id }) => [[...segments(pointer), 'operationId'], id] as const);
  return { document: setMembers(document, ids), added };
};

const asItself = (pointer: Pointer): Place => ({ path: pointer });

/** The operations that keep the name that is written: of one that was written once and is used often, the first. */
const namedOnce = (
  found: readonly FoundOperation[],
  locate: (pointer: Pointer) => Place,
): ReadonlyMap<FoundOperation, string> => {
  const first = new Map<string, FoundOperation>();
  const placeOf = ({ operation: [, pointer] }: FoundOperation): string =>
    JSON.stringify(locate(child(pointer, 'operationId')));
  return new Map(
    found.flatMap((operation) => {
      const id = ownText(operation.operation[0], 'operationId');
      if (id === undefined || id === '') return [];
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, operation);
      return earlier !== undefined && placeOf(earlier) === placeOf(operation) ? [] : [[operation, id] as const];
    }),
  );
};

/** Gives a path that shares its path item with an earlier one a copy without names. */
const withOwnPathItems = (document: JsonObject): JsonObject => {
  const used = new Set<Pointer>();
  const copies = ownEntries(document, 'paths').flatMap(([path, item]) => {
    const target = localRef(item);
    if (target === undefined) return [];
    const { pointer, value } = follow(document, target);
    const isShared = used.has(pointer) || pointer.startsWith('/paths/');
    used.add(pointer);
    return isShared && isObject(value) ? [[['paths', path], withoutIds(value)] as const] : [];
  });
  return copies.length === 0 ? document : setMembers(document, copies);
};

const withoutIds = (pathItem: JsonObject): JsonObject =>
  setMembers(
    pathItem,
    methods.flatMap((method) => {
      const operation = own(pathItem, method);
      if (!isObject(operation)) return [];
      return [[[method], without(operation, 'operationId')] as const];
    }),
  );

const countOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const withHash = (candidate: string, { method, path }: FoundOperation): string =>
  `${candidate}_${shortHash(`${method} ${path}`)}`;

type Entry = readonly [path: readonly string[], value: JsonValue];

// Copies only the objects on the way, each once: a large document is otherwise shared with its original.
const setMembers = (owner: JsonObject, entries: readonly Entry[]): JsonObject => {
  const groups = new Map<string, Entry[]>();
  for (const [[name = '', ...rest], value] of entries) {
    const group = groups.get(name) ?? [];
    group.push([rest, value]);
    groups.set(name, group);
  }
  const members = [...groups].map(([name, below]) => {
    const [[path, value] = [[], null]] = below;
    return [name, path.length === 0 ? value : setMembers((own(owner, name) ?? {}) as JsonObject, below)] as const; // the way leads through objects
  });
  return { ...owner, ...Object.fromEntries(members) };
};
