import type { JsonObject } from './api.ts';
import { child, pointerOfRef, valueAt, type Pointer } from './pointer.ts';
import { isObject, own, ownList, ownText } from './resolve.ts';

/**
 * A schema and every schema that it is composed of, through `$ref`, `allOf`, `anyOf`, `oneOf`, `then` and
 * `else`: whatever may say something about a value of it.
 */
export const compositionOf = (document: JsonObject, schema: Pointer): readonly Pointer[] =>
  collect(document, schema, ['allOf', 'anyOf', 'oneOf'], ['then', 'else']);

/** A schema and what always holds beside it, through `$ref` and `allOf`. */
export const conjunctionOf = (document: JsonObject, schema: Pointer): readonly Pointer[] =>
  collect(document, schema, ['allOf'], []);

/** A schema and what holds beside it, be it always or on a condition. */
export const togetherWith = (document: JsonObject, schema: Pointer): readonly Pointer[] =>
  collect(document, schema, ['allOf'], ['then', 'else']);

/** The schemas of a named member: in `properties` of any schema that takes part. */
export const memberSchemas = (document: JsonObject, schema: Pointer, name: string): readonly Pointer[] =>
  compositionOf(document, schema)
    .map((part) => child(part, 'properties', name))
    .filter((member) => valueAt(document, member) !== undefined);

const collect = (
  document: JsonObject,
  start: Pointer,
  lists: readonly string[],
  singles: readonly string[],
): readonly Pointer[] => {
  const seen = new Set<Pointer>();
  const found: Pointer[] = [];
  const visit = (schema: Pointer): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const value = valueAt(document, schema);
    if (value !== undefined) found.push(schema);
    if (!isObject(value)) return;
    const ref = ownText(value, '$ref');
    if (ref !== undefined) visit(pointerOfRef(ref));
    for (const list of lists) ownList(value, list).forEach((_, index) => visit(child(schema, list, index)));
    for (const name of singles) if (own(value, name) !== undefined) visit(child(schema, name));
  };
  visit(start);
  return found;
};
