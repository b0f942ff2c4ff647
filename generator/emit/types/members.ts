import type { JsonObject, JsonValue } from '../../model/api.ts';
import type { Pointer } from '../../model/pointer.ts';
import { follow, isObject, localRef, own, ownEntries, ownList } from '../../model/resolve.ts';

/** A member, and what one schema says of it. */
export type Member = readonly [name: string, schema: JsonValue];

/** The members that some schemas describe, and all that these are composed of: what a condition only asks for may be anything. */
export const membersOf = (
  document: JsonObject,
  schemas: readonly JsonValue[],
  seen: Set<Pointer> = new Set(),
): readonly Member[] =>
  schemas
    .filter(isObject)
    .flatMap((schema) => [
      ...ownEntries(schema, 'properties').filter(([, member]) => member !== false),
      ...membersOf(
        document,
        [...targetOf(document, schema, seen), ...partsOf(schema), ...conditionalParts(schema)],
        seen,
      ),
      ...membersOf(document, [own(schema, 'if') ?? true], seen).map(([name]) => [name, {}] as const),
    ]);

/** What a schema says of a value beside its own keywords, always or by choice. */
export const partsOf = (schema: JsonObject): readonly JsonValue[] =>
  ['allOf', 'anyOf', 'oneOf'].flatMap((name) => ownList(schema, name));

/** What holds of a value that a condition is true of, or false. */
export const conditionalParts = (schema: JsonObject): readonly JsonValue[] => [
  ...(Object.hasOwn(schema, 'if') ? [own(schema, 'then') ?? true, own(schema, 'else') ?? true] : []),
  ...ownEntries(schema, 'dependentSchemas').map(([, part]) => part),
];

const targetOf = (document: JsonObject, schema: JsonObject, seen: Set<Pointer>): readonly JsonValue[] => {
  const pointer = localRef(schema);
  if (pointer === undefined || seen.has(pointer)) return [];
  seen.add(pointer);
  const { value } = follow(document, pointer);
  return value === undefined ? [] : [value];
};
