import { problem, warning } from '../../problem/problem.ts';
import { quote } from '../../problem/quote.ts';
import { operationName } from '../name.ts';
import { callOf } from '../operation.ts';
import { child } from '../pointer.ts';
import type { Check } from './check.ts';

/** Operations with an operationId that an earlier one has. */
export const duplicateIds: Check = ({ source, operations }) =>
  repeated(operations, (operation) => operation.id).map(([operation, first]) =>
    problem(
      'duplicate-operation-id',
      source.locate(child(operation.pointer, 'operationId')),
      `Two operations are called \`${operation.id}\`: ${callOf(first)} and ${callOf(operation)}.`,
    ),
  );

/** Operations whose method of the client has another name than its operationId gives. */
export const sameNames: Check = ({ source, renamed }) =>
  renamed.map(({ operation, other }) =>
    warning(
      'duplicate-name',
      source.locate(child(operation.pointer, 'operationId')),
      `\`${operation.id}\` and \`${other.id}\` would both be called \`${operationName(operation.id)}\`; the former is called \`${operation.name}\`.`,
    ),
  );

/** Operations without an operationId. One warning for an API: whoever writes no operationIds writes none anywhere. */
export const madeIds: Check = ({ source, added: [first, ...others] }) => {
  if (first === undefined) return [];
  const more =
    others.length === 0
      ? ''
      : `; ${others.length} more ${others.length === 1 ? 'is' : 'are'} named from method and path too`;
  const what = `${quote(callOf(first))} has no operationId of its own and is called ${quote(first.id)}${more}.`;
  return [warning('operation-id-made', source.locate(first.operation[1]), what)];
};

/** Each item whose key an earlier item has, with that earlier item. */
const repeated = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, Item])[] => {
  const first = new Map<string, Item>();
  return items.flatMap((item) => {
    const earlier = first.get(keyOf(item));
    if (earlier === undefined) first.set(keyOf(item), item);
    return earlier === undefined ? [] : [[item, earlier] as const];
  });
};
