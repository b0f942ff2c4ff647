import type { JsonObject, JsonValue } from './api.ts';
import { mapDocument } from './map.ts';
import { pointerOfRef, valueAt } from './pointer.ts';
import { isObject, own, ownList, ownText, without } from './resolve.ts';
import { soundOf } from './sound.ts';

/**
 * Brings an OpenAPI 3.0 document into 3.1 form, so that later stages meet one dialect of JSON Schema, and leaves out of any
 * what cannot stand where it stands; a sound 3.1 document comes back as it is. Pointers into the document stay valid.
 *
 * @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0
 */
export const normalise = (document: JsonObject): JsonObject => {
  if (!/^3\.0\./u.test(String(own(document, 'openapi')))) return mapDocument(document, soundOf);
  const acceptsNull = createAcceptsNull(document);
  return {
    ...mapDocument(document, (value, kind) =>
      kind === 'Schema' ? upgradeSchema(acceptsNull, soundOf(value, kind)) : soundOf(value, kind),
    ),
    openapi: '3.1.1',
  };
};

const upgradeSchema = (acceptsNull: AcceptsNull, schema: JsonObject): JsonObject => {
  // Beside `$ref`, 3.0 has every other keyword ignored; 3.1 would apply them.
  if (typeof own(schema, '$ref') === 'string') return keep(schema, ['$ref', 'description', 'summary']);
  return [upgradeNullable(acceptsNull), upgradeBounds, upgradeExample].reduce(
    (result, upgrade) => upgrade(result),
    schema,
  );
};

const upgradeNullable =
  (acceptsNull: AcceptsNull) =>
  (schema: JsonObject): JsonObject => {
    const nullable = own(schema, 'nullable');
    if (nullable === undefined) return schema;
    const rest = without(schema, 'nullable');
    if (nullable !== true) return rest;
    const type = own(schema, 'type');
    const typed = typeof type === 'string' ? { ...rest, type: [type, 'null'] } : orNull(acceptsNull, rest);
    const values = ownList(schema, 'enum');
    return values.length > 0 && !values.includes(null) ? { ...typed, enum: [...values, null] } : typed;
  };

/**
 * What is composed, or `null`. OpenAPI 3.0.3 lets `nullable` add to a `type` alone, 3.0.0 to anything; whoever writes it beside
 * a composition means the latter, and is understood so by most tools.
 */
const orNull = (acceptsNull: AcceptsNull, schema: JsonObject): JsonObject => {
  const keyword = (['oneOf', 'anyOf'] as const).find((name) => ownList(schema, name).length > 0);
  // A second branch that `null` fits would have `oneOf` refuse it.
  if (keyword !== undefined)
    return acceptsNull(schema) ? schema : { ...schema, [keyword]: [...ownList(schema, keyword), { type: 'null' }] };
  const parts = ownList(schema, 'allOf');
  if (parts.length === 0) return schema;
  const around = Object.fromEntries(
    Object.entries(schema).filter(([name]) => annotations.has(name) || name.startsWith('x-')),
  );
  const inside = without(schema, ...Object.keys(around));
  const [only = inside] = parts;
  return {
    ...around,
    anyOf: [parts.length === 1 && Object.keys(inside).length === 1 ? only : inside, { type: 'null' }],
  };
};

/** What a schema says of a value without having it be anything. */
const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'example',
  'deprecated',
  'readOnly',
  'writeOnly',
  'externalDocs',
  'xml',
  'enum',
]);

type AcceptsNull = (schema: JsonValue | undefined) => boolean;

/** Makes what tells whether `null` fits a schema, of 3.0 or 3.1, as far as its types and compositions say. */
const createAcceptsNull = (document: JsonObject): AcceptsNull => {
  const known = new Map<string, boolean>();
  const accepts: AcceptsNull = (schema) => {
    if (!isObject(schema)) return schema !== false;
    const ref = ownText(schema, '$ref');
    if (ref !== undefined) return known.get(ref) ?? followed(ref);
    const type = own(schema, 'type');
    if (own(schema, 'nullable') === true) return true;
    if (type !== undefined) return type === 'null' || (Array.isArray(type) && type.includes('null'));
    const fits = (name: 'oneOf' | 'anyOf'): boolean =>
      ownList(schema, name).length === 0 || ownList(schema, name).some(accepts);
    return fits('oneOf') && fits('anyOf') && ownList(schema, 'allOf').every(accepts);
  };
  const followed = (ref: string): boolean => {
    known.set(ref, true); // what a circle of references says is nothing
    const found = accepts(valueAt(document, pointerOfRef(ref)));
    known.set(ref, found);
    return found;
  };
  return accepts;
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
  Object.keys(schema).every((name) => names.includes(name))
    ? schema
    : Object.fromEntries(Object.entries(schema).filter(([name]) => names.includes(name)));
