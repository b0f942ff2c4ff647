import type { JsonObject } from './api.ts';
import { child, pointerOfRef, valueAt, type Pointer } from './pointer.ts';
import { isObject, own, ownList, ownText } from './resolve.ts';

/**
 * A schema and every schema that it is composed of, through `$ref`, `allOf`, `anyOf`, `oneOf`, `then` and
 * `else`: whatever may say something about a value of it.
 */
export const compositionOf = (document: JsonObject, schema: Pointer): readonly Pointer[] =>
  collect(document, schema, ['allOf', 'anyOf', 'oneOf'], ['then', 'else'], new Set());

/** A schema and what always holds beside it, through `$ref` and `allOf`. */
export const conjunctionOf = (document: JsonObject, schema: Pointer): readonly Pointer[] =>
  collect(document, schema, ['allOf'], [], new Set());

/** The schemas of a named member: in `properties` of any schema that takes part. */
export const memberSchemas = (document: JsonObject, schema: Pointer, name: string): readonly Pointer[] =>
  compositionOf(document, schema)
    .map((part) => child(part, 'properties', name))
    .filter((member) => valueAt(document, member) !== undefined);

const collect = (
  document: JsonObject,
  schema: Pointer,
  lists: readonly string[],
  singles: readonly string[],
  seen: Set<Pointer>,
): readonly Pointer[] => {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const value = valueAt(document, schema);
  if (!isObject(value)) return value === undefined ? [] : [schema];
  const ref = ownText(value, '$ref');
  const next = [
    ...(ref === undefined ? [] : [pointerOfRef(ref)]),
    ...lists.flatMap((list) => ownList(value, list).map((_, index) => child(schema, list, index))),
    ...singles.filter((name) => own(value, name) !== undefined).map((name) => child(schema, name)),
  ];
  return [schema, ...next.flatMap((part) => collect(document, part, lists, singles, seen))];
};
