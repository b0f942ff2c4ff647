import { warning, type Problem } from '../../problem/problem.ts';
import { quote } from '../../problem/quote.ts';
import type { JsonObject, JsonValue, Operation } from '../api.ts';
import { methods } from '../operation.ts';
import { child, localPointer, valueAt } from '../pointer.ts';
import { follow, isObject, own, ownEntries, ownText } from '../resolve.ts';
import type { Check } from './check.ts';

/**
 * Links of responses that lead to no operation: nothing can be made of them.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#link-object
 */
export const linkProblems: Check = ({ source: { locate }, document, operations }) => {
  const found = new Map<string, Problem>();
  for (const { pointer } of operations.flatMap(({ responses }) => responses)) {
    const response = follow(document, pointer);
    for (const [name] of isObject(response.value) ? ownEntries(response.value, 'links') : []) {
      const link = follow(document, child(response.pointer, 'links', name));
      const key = isObject(link.value) ? danglingKey(document, operations, link.value) : undefined;
      if (key === undefined) continue;
      const at = child(link.pointer, key);
      found.set(
        at,
        warning(
          'link-undefined',
          locate(at),
          `The link ${quote(name)} leads to ${quote(String(valueAt(document, at)))}, and there is no such operation.`,
        ),
      );
    }
  }
  return [...found.values()];
};

const danglingKey = (
  document: JsonObject,
  operations: readonly Operation[],
  link: JsonObject,
): 'operationId' | 'operationRef' | undefined => {
  const id = ownText(link, 'operationId');
  if (id !== undefined)
    return operations.some((operation) => operation.id === id) || isOperationId(document, id)
      ? undefined
      : 'operationId';
  // Of references only those within the description are known to lead nowhere.
  const target = localPointer(own(link, 'operationRef'));
  return target !== undefined && valueAt(document, target) === undefined ? 'operationRef' : undefined;
};

/** Whether an operation anywhere has an id: of webhooks and callbacks, too. */
const isOperationId = (value: JsonValue, id: string): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const isHere = isObject(value) && methods.some((method) => ownText(objectAt(value, method), 'operationId') === id);
  return isHere || Object.values(value).some((member: JsonValue) => isOperationId(member, id));
};

const objectAt = (value: JsonObject, name: string): JsonObject => {
  const member = own(value, name);
  return isObject(member) ? member : {};
};
