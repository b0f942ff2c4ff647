import { registerSchema, setShouldValidateFormat, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import type { JsonObject, JsonValue } from '../../generator/model/api.ts';
import { child, pointerOfRef, valueAt, type Pointer } from '../../generator/model/pointer.ts';
import { isObject } from '../../generator/model/resolve.ts';
import type { Direction } from '../../generator/validate.ts';

setShouldValidateFormat(true);

/** Whether a value is valid by the schema at a pointer, as an engine says that shares no code with ours. */
export type SecondOpinion = (schema: Pointer, value: unknown, direction?: Direction) => Promise<boolean>;

let count = 0;

/** Another engine for one description. It is asked of every schema, as ours is, by a pointer into the whole. */
export const secondOpinion = (description: JsonObject): SecondOpinion => {
  const addresses = new Map<string, string>();
  const addressOf = (direction: Direction | undefined): string => {
    const known = addresses.get(String(direction));
    if (known !== undefined) return known;
    const address = `https://second.example/${(count += 1)}`;
    const schemas = plain(excusing(description, direction));
    registerSchema({ ...schemas, $schema: 'https://json-schema.org/draft/2020-12/schema' } as Parameters<typeof registerSchema>[0], address);
    addresses.set(String(direction), address);
    return address;
  };
  const checks = new Map<string, ReturnType<typeof validate>>();
  return async (schema, value, direction) => {
    const place = `${addressOf(direction)}#${schema.split('/').map(encodeURIComponent).join('/')}`;
    const check = checks.get(place) ?? validate(place);
    checks.set(place, check as ReturnType<typeof validate>);
    return ((await check) as unknown as (instance: unknown) => { readonly valid: boolean })(value).valid; // its declarations name a type that it does not export
  };
};

/** Samples may hold an `$id`, which is none. */
const plain = (value: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !['example', 'examples', 'default', 'discriminator'].includes(name) || isProperties(value))
      .map(([name, member]) => [name, plainValue(member)]),
  );

const plainValue = (value: JsonValue): JsonValue => (Array.isArray(value) ? value.map(plainValue) : isObject(value) ? plain(value) : value);

// A map of properties may have one that is called `default`.
const isProperties = (value: JsonObject): boolean => Object.values(value).every((member) => isObject(member) || typeof member === 'boolean');

/** Written anew, without a look at how the tool does it: members that are marked are demanded of nobody. */
const excusing = (description: JsonObject, direction: Direction | undefined): JsonObject => {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  const isMarked = (schema: JsonObject, name: string): boolean => {
    const properties = schema['properties'];
    let member = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (isObject(member) && typeof member['$ref'] === 'string' && member[mark] !== true) member = valueAt(description, pointerOfRef(member['$ref'])) as JsonValue;
    return isObject(member) && member[mark] === true;
  };
  const walk = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isObject(value)) return value;
    const members = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, walk(member)]));
    const required = value['required'];
    return Array.isArray(required) ? { ...members, required: required.filter((name) => !isMarked(value, String(name))) } : members;
  };
  return direction === undefined ? description : (walk(description) as JsonObject); // an object stays one
};

/** The description that consists of one schema, and where that is. */
export const describing = (schema: JsonValue): { readonly document: JsonObject; readonly place: Pointer } => ({
  document: { openapi: '3.1.1', info: {}, paths: {}, components: { schemas: { Given: schema } } },
  place: child('/components/schemas', 'Given'),
});
