import type { JsonObject, JsonValue } from '../../model/api.ts';
import { own, ownList, without } from '../../model/resolve.ts';
import { tupleOf } from '../../model/tuple.ts';
import { factory, type Syntax } from './syntax.ts';

/** `[A, B?, ...C[]]`: openapi-typescript would have all of the first items there, and nothing follow them. */
export const tupleType = (schema: JsonObject, typeOf: (schema: JsonValue) => Syntax): Syntax | undefined => {
  const tuple = own(schema, 'type') === 'array' ? tupleOf(schema) : undefined;
  if (tuple === undefined) return undefined;
  const { items, least, rest } = tuple;
  const elements = items
    .map(typeOf)
    .map((type, index) => (index < least ? type : factory.createOptionalTypeNode(type)));
  return factory.createTupleTypeNode([
    ...elements,
    ...(rest === false ? [] : [factory.createRestTypeNode(factory.createArrayTypeNode(typeOf(rest)))]),
  ]);
};

/** A member that is a tuple has the type of it alone, so that what else holds of it goes into a part of its own. */
export const partTuple = (schema: JsonObject): JsonObject => {
  const isComposed = ['allOf', 'anyOf', 'oneOf'].some((name) => Object.hasOwn(schema, name));
  if (!isComposed || own(schema, 'type') !== 'array' || tupleOf(schema) === undefined) return schema;
  const tuple = Object.fromEntries(Object.entries(schema).filter(([name]) => keywords.includes(name)));
  return { ...without(schema, ...keywords), allOf: [...ownList(schema, 'allOf'), tuple] };
};

const keywords = ['type', 'prefixItems', 'items', 'minItems', 'maxItems'];
