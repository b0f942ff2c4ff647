import type { Operation } from './api.ts';
import { shortHash } from './name.ts';

/** Operations of which each has a name of its own, and those that had to get one, with another that would be called alike. */
export interface Named {
  readonly operations: readonly Operation[];
  readonly renamed: readonly { readonly operation: Operation; readonly other: Operation }[];
}

/**
 * Tells operations apart whose operationIds become one identifier, such as `list-pets` and `listPets`: one that is written
 * as its name keeps it, each other is marked by its operationId. What it is called depends on no order.
 */
export const withOwnNames = (operations: readonly Operation[]): Named => {
  const ids = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    const alike = ids.get(operation.name) ?? new Map<string, Operation>();
    if (!alike.has(operation.id)) alike.set(operation.id, operation);
    ids.set(operation.name, alike);
  }
  const renamed: { operation: Operation; other: Operation }[] = [];
  const named = operations.map((operation) => {
    const other = [...(ids.get(operation.name)?.values() ?? [])].find(({ id }) => id !== operation.id);
    if (other === undefined || operation.id === operation.name) return operation;
    const own = { ...operation, name: `${operation.name}_${shortHash(operation.id)}` };
    renamed.push({ operation: own, other });
    return own;
  });
  return { operations: named, renamed };
};
