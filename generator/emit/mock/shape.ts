import type { JsonObject, JsonValue } from '../../model/api.ts';
import { compositionOf } from '../../model/composition.ts';
import { child, valueAt, type Pointer } from '../../model/pointer.ts';
import { isList, isObject, own, ownEntries, ownList } from '../../model/resolve.ts';

/** What text has to become for a schema to accept it: its types, and the shapes of its parts; undefined for plain text. */
export const shapeOf = (document: JsonObject, schema: Pointer, depth = 0): string | JsonObject | undefined => {
  const parts = compositionOf(document, schema).flatMap((pointer) => {
    const value = valueAt(document, pointer);
    return isObject(value) ? [{ pointer, value: value as JsonObject }] : [];
  });
  const types = [...new Set(parts.flatMap(({ value }) => typesOf(value)))];
  if (types.every((type) => type === 'string')) return undefined;
  const inner = (pointer: Pointer): string | JsonObject =>
    (depth < deepest ? shapeOf(document, pointer, depth + 1) : undefined) ?? 'string';
  const items = parts.find(({ value }) => isObject(own(value, 'items')));
  const members = new Map(
    parts.flatMap(({ pointer, value }) =>
      ownEntries(value, 'properties').map(([name]) => [name, inner(child(pointer, 'properties', name))] as const),
    ),
  );
  const open = parts.find(
    ({ value }) => isObject(own(value, 'additionalProperties')) || own(value, 'additionalProperties') === true,
  );
  if (items === undefined && members.size === 0 && open === undefined) return types.join(' ');
  return {
    types: types.join(' '),
    ...(items === undefined ? {} : { items: inner(child(items.pointer, 'items')) }),
    ...(members.size === 0 ? {} : { members: Object.fromEntries(members) }),
    ...(open === undefined ? {} : { rest: inner(child(open.pointer, 'additionalProperties')) }),
  };
};

// Names with brackets go no further, and a schema may hold itself.
const deepest = 4;

const typesOf = (schema: JsonObject): readonly string[] => {
  const type = own(schema, 'type');
  if (typeof type === 'string') return [type];
  if (isList(type)) return type.filter((name) => typeof name === 'string');
  const constant = own(schema, 'const');
  const values = [...ownList(schema, 'enum'), ...(constant === undefined ? [] : [constant])];
  if (values.length > 0) return values.map(typeOf);
  if (own(schema, 'properties') !== undefined || own(schema, 'additionalProperties') !== undefined) return ['object'];
  return own(schema, 'items') === undefined ? [] : ['array'];
};

const typeOf = (value: JsonValue): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};
