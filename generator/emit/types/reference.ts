import type { JsonObject, JsonValue } from '../../model/api.ts';
import type { Pointer } from '../../model/pointer.ts';
import { follow, isObject, localRef, own, ownEntries, ownList, ownText, without } from '../../model/resolve.ts';

/** What 3.1 applies beside a `$ref` holds together with what is referred to; openapi-typescript sees nothing of it. */
export const joinReference = (schema: JsonObject): JsonObject => {
  if (ownText(schema, '$ref') === undefined || !besideReference.some((name) => Object.hasOwn(schema, name)))
    return schema;
  return joined(without(schema, '$ref'), [{ $ref: schema['$ref'] ?? '' }, ...ownList(schema, 'allOf')]);
};

/** What holds together with some parts; that it is an object, and nothing else of it, is what they say as well. */
export const joined = (schema: JsonObject, allOf: readonly JsonValue[]): JsonObject => {
  const isPlainObject = own(schema, 'type') === 'object' && !Object.hasOwn(schema, 'properties');
  return { ...(isPlainObject ? without(schema, 'type') : schema), allOf };
};

const besideReference = [
  'type',
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'items',
  'prefixItems',
  'enum',
  'const',
  'allOf',
  'oneOf',
  'anyOf',
  'then',
  'else',
  'dependentRequired',
  'dependentSchemas',
];

/** Marks a member as what it refers to is marked: openapi-typescript asks the member alone whether it is only sent, or only received. */
export const markDirections = (document: JsonObject): ((schema: JsonObject) => JsonObject) => {
  const known = new Map<Pointer, JsonObject>();
  const marksOf = (place: Pointer): JsonObject => {
    const target = follow(document, place).value;
    return isObject(target)
      ? Object.fromEntries(
          ['readOnly', 'writeOnly'].filter((mark) => own(target, mark) === true).map((mark) => [mark, true]),
        )
      : {};
  };
  return (schema) => {
    const marked = ownEntries(schema, 'properties').flatMap(([name, member]) => {
      const place = localRef(member);
      if (!isObject(member) || place === undefined) return [];
      const marks = known.get(place) ?? marksOf(place);
      known.set(place, marks);
      return Object.keys(marks).length === 0 ? [] : [[name, { ...member, ...marks }] as const];
    });
    return marked.length === 0
      ? schema
      : { ...schema, properties: Object.fromEntries([...ownEntries(schema, 'properties'), ...marked]) };
  };
};
