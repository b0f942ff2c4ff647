import type { JsonObject } from './api.ts';
import { mapDocument } from './map.ts';
import { own, ownList, without } from './resolve.ts';
import { soundOf } from './sound.ts';

/**
 * Brings an OpenAPI 3.0 document into 3.1 form, so that later stages meet one dialect of JSON Schema, and leaves out of any
 * what cannot stand where it stands; a sound 3.1 document comes back as it is. Pointers into the document stay valid.
 *
 * @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0
 */
export const normalise = (document: JsonObject): JsonObject =>
  /^3\.0\./u.test(String(own(document, 'openapi')))
    ? { ...mapDocument(document, (value, kind) => (kind === 'Schema' ? upgradeSchema(soundOf(value, kind)) : soundOf(value, kind))), openapi: '3.1.1' }
    : mapDocument(document, soundOf);

const upgradeSchema = (schema: JsonObject): JsonObject => {
  // Beside `$ref`, 3.0 has every other keyword ignored; 3.1 would apply them.
  if (typeof own(schema, '$ref') === 'string') return keep(schema, ['$ref', 'description', 'summary']);
  return [upgradeNullable, upgradeBounds, upgradeExample].reduce((result, upgrade) => upgrade(result), schema);
};

const upgradeNullable = (schema: JsonObject): JsonObject => {
  const nullable = own(schema, 'nullable');
  if (nullable === undefined) return schema;
  const rest = without(schema, 'nullable');
  const type = own(schema, 'type');
  // Without a `type`, `nullable` has no effect (OpenAPI 3.0.3, "Schema Object").
  if (nullable !== true || typeof type !== 'string') return rest;
  const values = ownList(schema, 'enum');
  return {
    ...rest,
    type: [type, 'null'],
    ...(values.length > 0 && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
};

const upgradeBounds = (schema: JsonObject): JsonObject =>
  upgradeBound(upgradeBound(schema, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum');

const upgradeBound = (schema: JsonObject, bound: string, exclusive: string): JsonObject => {
  const flag = own(schema, exclusive);
  if (typeof flag !== 'boolean') return schema;
  const limit = own(schema, bound);
  const rest = without(schema, exclusive, ...(flag ? [bound] : []));
  return flag && limit !== undefined ? { ...rest, [exclusive]: limit } : rest;
};

const upgradeExample = (schema: JsonObject): JsonObject => {
  const example = own(schema, 'example');
  return example === undefined ? schema : { ...without(schema, 'example'), examples: [example] };
};

const keep = (schema: JsonObject, names: readonly string[]): JsonObject =>
  Object.keys(schema).every((name) => names.includes(name)) ? schema : Object.fromEntries(Object.entries(schema).filter(([name]) => names.includes(name)));
