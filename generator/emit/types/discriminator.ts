import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isDiscriminatedBy, pinsIn, variantsOf, type Pin } from '../../model/discriminator.ts';
import { mapDocument, mapMembers } from '../../model/map.ts';
import { child } from '../../model/pointer.ts';
import { isObject, localRef, own, ownEntries, ownList, without } from '../../model/resolve.ts';

/**
 * Writes into each schema what discriminators call it, so that a union can be told apart. openapi-typescript does as much, but
 * knows one name of a schema, and does not ask whether the schema allows it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export const nameVariants = (document: JsonObject): JsonObject => {
  const pins = pinsIn(document);
  const plain = mapDocument(document, (value, kind) =>
    kind === 'Schema' && Object.hasOwn(value, 'discriminator')
      ? without(withNarrowBranches(document, value), 'discriminator')
      : value,
  );
  if (pins.size === 0) return plain;
  return mapMembers(plain, (section, components) => {
    if (section !== 'components' || !isObject(components)) return components;
    return mapMembers(components, (group, schemas) => {
      if (group !== 'schemas' || !isObject(schemas)) return schemas;
      return mapMembers(schemas, (name, schema) =>
        isObject(schema)
          ? (pins.get(child('/components/schemas', name)) ?? []).reduce(
              (result, pin) => named(document, result, pin),
              schema,
            )
          : schema,
      );
    });
  });
};

// A schema that several unions name is, in each of them, what that one calls it.
const withNarrowBranches = (document: JsonObject, schema: JsonObject): JsonObject => {
  const narrow = new Map<JsonValue, JsonObject>();
  for (const { branch, target, pin } of variantsOf(document, schema)) {
    const everywhere =
      pinsIn(document)
        .get(target)
        ?.find(({ property }) => property === pin.property)?.values ?? [];
    if (everywhere.length > pin.values.length)
      narrow.set(branch, { allOf: [branch, withMember({ type: 'object' }, pin)] });
  }
  if (narrow.size === 0) return schema;
  return mapMembers(schema, (name, value) =>
    name === 'oneOf' || name === 'anyOf' ? ownList(schema, name).map((branch) => narrow.get(branch) ?? branch) : value,
  );
};

/** A schema whose member says what discriminators call it, in place of what the schemas that it includes say of it. */
const named = (document: JsonObject, schema: JsonObject, pin: Pin): JsonObject => {
  const isReference = Object.hasOwn(schema, '$ref');
  const given = [...(isReference ? [{ $ref: schema['$ref'] ?? '' }] : []), ...ownList(schema, 'allOf')];
  if (given.length === 0) return withMember(schema, pin);
  const allOf = given.map((part) =>
    isNamed(document, part, pin.property) ? { allOf: [part], discriminator: { propertyName: pin.property } } : part,
  );
  const whole = { ...without(schema, '$ref'), allOf };
  const hasMember = ownEntries(schema, 'properties').some(([name]) => name === pin.property);
  return hasMember ? withMember(whole, pin) : { ...whole, allOf: [...allOf, withMember({ type: 'object' }, pin)] };
};

const isNamed = (document: JsonObject, part: JsonValue, property: string): boolean => {
  const target = localRef(part);
  return target !== undefined && isDiscriminatedBy(document, target, property);
};

const withMember = (schema: JsonObject, { property, values }: Pin): JsonObject => {
  const before = ownEntries(schema, 'properties').find(([name]) => name === property)?.[1];
  const description =
    (isObject(before) ? own(before, 'description') : undefined) ?? 'Tells which of the variants this is.';
  return {
    ...schema,
    properties: Object.fromEntries([
      ...ownEntries(schema, 'properties'),
      [property, { type: 'string', enum: values, description }],
    ]),
    required: [...new Set([...ownList(schema, 'required'), property])],
  };
};
