import type { JsonObject, JsonValue } from './api.ts';
import { operationIdFromPath, operationName, shortHash } from './name.ts';
import { operationsOf, type FoundOperation } from './operation.ts';
import { ownText } from './resolve.ts';
import { segments, type Pointer } from './pointer.ts';

/** A document in which every operation has an `operationId`, and the pointers of those that were given one. */
export interface Identified {
  readonly document: JsonObject;
  readonly added: readonly { readonly pointer: Pointer; readonly id: string }[];
}

/**
 * Gives each operation without an `operationId` one made from its method and path. It depends on nothing else
 * unless two would be alike, so it stays the same when other operations come and go.
 */
export const addOperationIds = (document: JsonObject): Identified => {
  const found = operationsOf(document);
  const nameless = found.filter(({ operation: [value] }) => ownText(value, 'operationId') === undefined);
  if (nameless.length === 0) return { document, added: [] };
  const candidates = nameless.map(({ method, path }) => operationIdFromPath(method, path));
  // Methods are compared, not operationIds: of two that become one, nobody could rename the one that is not written.
  const methods = candidates.map(operationName);
  const taken = new Set(found.flatMap(({ operation: [value] }) => methodOf(ownText(value, 'operationId'))));
  const added = nameless.map((operation, index) => {
    const candidate = candidates[index] ?? '';
    const method = methods[index] ?? '';
    const isUnique = !taken.has(method) && methods.indexOf(method) === methods.lastIndexOf(method);
    return { pointer: operation.operation[1], id: isUnique ? candidate : withHash(candidate, operation) };
  });
  return {
    document: added.reduce((result, { pointer, id }) => setMember(result, [...segments(pointer), 'operationId'], id), document),
    added,
  };
};

const methodOf = (id: string | undefined): readonly string[] => (id === undefined ? [] : [operationName(id)]);

const withHash = (candidate: string, { method, path }: FoundOperation): string =>
  `${candidate}_${shortHash(`${method} ${path}`)}`;

// Copies only the objects on the way: a large document is otherwise shared with its original.
const setMember = (owner: JsonObject, [name = '', ...rest]: readonly string[], value: JsonValue): JsonObject => ({
  ...owner,
  [name]: rest.length === 0 ? value : setMember((owner[name] ?? {}) as JsonObject, rest, value), // the pointer leads through objects
});
