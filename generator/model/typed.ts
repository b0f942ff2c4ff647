import type { JsonObject, JsonValue } from './api.ts';
import { pinsIn, variantsOf, type Pin } from './discriminator.ts';
import { child, valueAt, type Pointer } from './pointer.ts';
import { follow, hasProperty, isObject, localRef, own, ownEntries, ownList } from './resolve.ts';
import { equal } from './sample/facts.ts';
import { tupleOf } from './tuple.ts';

/** Tells whether a value is of the type that its schema is printed as; a valid one is, but for what follows. */
export type IsTyped = (value: JsonValue, schema: Pointer) => boolean;

/**
 * Types are narrower than schemas in four places: `properties` without `type` is an object and nothing else, the
 * property of a discriminator is there, an object of optional members shares at least one name with its type,
 * and what an object inherits, such as `constructor`, counts as a member of it.
 */
export const createIsTyped = (document: JsonObject): IsTyped => {
  const tools: Tools = { document, pins: pinsIn(document) };
  return (value, schema) => isTyped(tools, value, schema);
};

interface Tools {
  readonly document: JsonObject;
  /** What discriminators ask of a schema, wherever it is used. */
  readonly pins: ReadonlyMap<Pointer, readonly Pin[]>;
}

/** `named` are the members that a schema which includes this one is told from others by: what they are is said there. */
const isTyped = (tools: Tools, value: JsonValue, place: Pointer, named: readonly string[] = []): boolean => {
  const schema = valueAt(tools.document, place);
  if (!isObject(schema)) return true;
  const pins = (tools.pins.get(place) ?? []).filter(({ property }) => !named.includes(property));
  const inside = [...named, ...pins.map(({ property }) => property)];
  const target = localRef(schema);
  if (target !== undefined && !isTyped(tools, value, target, inside)) return false;
  return (
    isOfType(schema, value) &&
    isPinned(pins, value) &&
    ownList(schema, 'allOf').every((_, index) => isTyped(tools, value, child(place, 'allOf', index), inside)) &&
    ['oneOf', 'anyOf'].every((union) => isOfUnion(tools, value, child(place, union), schema, ownList(schema, union))) &&
    (Array.isArray(value)
      ? hasTypedItems(tools, value, place, schema)
      : !isObject(value) || hasTypedMembers(tools, value, place, schema))
  );
};

const isOfUnion = (
  tools: Tools,
  value: JsonValue,
  place: Pointer,
  schema: JsonObject,
  branches: readonly JsonValue[],
): boolean => {
  if (branches.length === 0) return true;
  const variants = variantsOf(tools.document, schema);
  return branches.some((branch, index) => {
    const pins = variants.flatMap((variant) => (variant.branch === branch ? variant.pin : []));
    return isPinned(pins, value) && isTyped(tools, value, child(place, index));
  });
};

const isOfType = (schema: JsonObject, value: JsonValue): boolean => {
  const constant = own(schema, 'const');
  const values = own(schema, 'enum');
  if (constant !== undefined && !equal(constant, value)) return false;
  if (Array.isArray(values) && !values.some((one: JsonValue) => equal(one, value))) return false;
  const types = [own(schema, 'type') ?? (ownEntries(schema, 'properties').length > 0 ? 'object' : [])].flat();
  return types.length === 0 || types.some((type) => typeNames(value).includes(String(type)));
};

const typeNames = (value: JsonValue): readonly string[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  return typeof value === 'number' ? ['number', 'integer'] : [typeof value];
};

const isPinned = (pins: readonly Pin[], value: JsonValue): boolean =>
  !isObject(value) ||
  pins.every(({ property, values }) => values.some((one) => equal(one, own(value, property) ?? null)));

const hasTypedItems = (tools: Tools, items: readonly JsonValue[], place: Pointer, schema: JsonObject): boolean => {
  const tuple = tupleOf(schema);
  const prefix = tuple?.items.length ?? 0;
  if (tuple !== undefined && (items.length < tuple.least || (tuple.rest === false && items.length > prefix)))
    return false;
  return items.every((item, index) =>
    isTyped(tools, item, index < prefix ? child(place, 'prefixItems', index) : child(place, 'items')),
  );
};

const hasTypedMembers = (tools: Tools, value: JsonObject, place: Pointer, schema: JsonObject): boolean => {
  const isKnown = (name: string): boolean => hasProperty(schema, name);
  const names = Object.keys(value);
  if (
    ownList(schema, 'required').some(
      (name) =>
        typeof name === 'string' && !names.includes(name) && !goesOneWay(tools, child(place, 'properties', name)),
    )
  )
    return false;
  const isWeak =
    ownEntries(schema, 'properties').length > 0 &&
    ownList(schema, 'required').length === 0 &&
    !['additionalProperties', 'patternProperties', 'allOf', 'oneOf', 'anyOf'].some((keyword) =>
      Object.hasOwn(schema, keyword),
    );
  if (isWeak && names.length > 0 && !names.some(isKnown)) return false;
  if (ownEntries(schema, 'properties').some(([name]) => isInherited(name) && !names.includes(name))) return false;
  return names.every((name) =>
    isTyped(
      tools,
      value[name] ?? null,
      isKnown(name) ? child(place, 'properties', name) : child(place, 'additionalProperties'),
    ),
  );
};

// Types leave such a member out of requests, or of answers.
const goesOneWay = ({ document }: Tools, member: Pointer): boolean => {
  const { value } = follow(document, member);
  return isObject(value) && (own(value, 'readOnly') === true || own(value, 'writeOnly') === true);
};

/** Whether TypeScript finds a member on every object, and so takes one that lacks it to have it, with another type. */
export const isInherited = (name: string): boolean => inherited.has(name);

const inherited: ReadonlySet<string> = new Set([
  'constructor',
  'toString',
  'toLocaleString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
]);
