import type { JsonObject, JsonValue } from './api.ts';
import { oncePer } from './once.ts';
import { child, pointerOfRef, valueAt, type Pointer } from './pointer.ts';
import { follow, hasProperty, isObject, own, ownEntries, ownList, ownText } from './resolve.ts';
import { pinsOf, type Pin } from './sample/expand.ts';
import { equal } from './sample/facts.ts';
import { schemasIn } from './schemas.ts';
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
  /** What discriminators elsewhere ask of a schema, wherever it is used. */
  readonly pins: ReadonlyMap<Pointer, readonly Pin[]>;
}

const isTyped = (tools: Tools, value: JsonValue, place: Pointer): boolean => {
  const schema = valueAt(tools.document, place);
  if (!isObject(schema)) return true;
  const ref = ownText(schema, '$ref');
  if (ref?.startsWith('#') === true && !isTyped(tools, value, pointerOfRef(ref))) return false;
  return (
    isOfType(schema, value) &&
    isPinned(tools.pins.get(place) ?? [], value) &&
    ownList(schema, 'allOf').every((_, index) => isTyped(tools, value, child(place, 'allOf', index))) &&
    ['oneOf', 'anyOf'].every((union) => isOfUnion(tools, value, child(place, union), ownList(schema, union).length)) &&
    (Array.isArray(value) ? hasTypedItems(tools, value, place, schema) : !isObject(value) || hasTypedMembers(tools, value, place, schema))
  );
};

const isOfUnion = (tools: Tools, value: JsonValue, union: Pointer, size: number): boolean =>
  size === 0 || Array.from({ length: size }, (_, index) => child(union, index)).some((branch) => isTyped(tools, value, branch));

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
  !isObject(value) || pins.every(({ property, values }) => values.some((one) => equal(one, own(value, property) ?? null)));

const hasTypedItems = (tools: Tools, items: readonly JsonValue[], place: Pointer, schema: JsonObject): boolean => {
  const tuple = tupleOf(schema);
  const prefix = tuple?.items.length ?? 0;
  if (tuple !== undefined && (items.length < tuple.least || (tuple.rest === false && items.length > prefix))) return false;
  return items.every((item, index) => isTyped(tools, item, index < prefix ? child(place, 'prefixItems', index) : child(place, 'items')));
};

const hasTypedMembers = (tools: Tools, value: JsonObject, place: Pointer, schema: JsonObject): boolean => {
  const isKnown = (name: string): boolean => hasProperty(schema, name);
  const names = Object.keys(value);
  if (ownList(schema, 'required').some((name) => typeof name === 'string' && !names.includes(name) && !goesOneWay(tools, child(place, 'properties', name)))) return false;
  const isWeak =
    ownEntries(schema, 'properties').length > 0 &&
    ownList(schema, 'required').length === 0 &&
    !['additionalProperties', 'patternProperties', 'allOf', 'oneOf', 'anyOf'].some((keyword) => Object.hasOwn(schema, keyword));
  if (isWeak && names.length > 0 && !names.some(isKnown)) return false;
  if (ownEntries(schema, 'properties').some(([name]) => isInherited(name) && !names.includes(name))) return false;
  return names.every((name) =>
    isTyped(tools, value[name] ?? null, isKnown(name) ? child(place, 'properties', name) : child(place, 'additionalProperties')),
  );
};

// Types leave such a member out of requests, or of answers.
const goesOneWay = ({ document }: Tools, member: Pointer): boolean => {
  const { value } = follow(document, member);
  return isObject(value) && (own(value, 'readOnly') === true || own(value, 'writeOnly') === true);
};

/** Whether TypeScript finds a member on every object, and so takes one that lacks it to have it, with another type. */
export const isInherited = (name: string): boolean => inherited.has(name);

const inherited: ReadonlySet<string> = new Set(['constructor', 'toString', 'toLocaleString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable']);

/** By schema, which values discriminators elsewhere ask of its members, wherever it is used. */
export const pinsIn = oncePer((document: JsonObject): ReadonlyMap<Pointer, readonly Pin[]> => {
  const pins = new Map<Pointer, readonly Pin[]>();
  for (const schema of schemasIn(document)) {
    if (!isObject(own(schema, 'discriminator'))) continue;
    const variants = ownList(schema, 'oneOf').flatMap((variant) => {
      const ref = isObject(variant) ? ownText(variant, '$ref') : undefined;
      return ref?.startsWith('#') === true ? [{ target: pointerOfRef(ref), pins: pinsOf(schema, pointerOfRef(ref)) }] : [];
    });
    // Variants that fix the property themselves may leave it out, if they do not demand it.
    if (variants.every((variant) => variant.pins.every(({ property }) => fixes(document, variant.target, property)))) continue;
    for (const variant of variants) pins.set(variant.target, pins.get(variant.target) ?? variant.pins);
  }
  const components = own(document, 'components');
  for (const [name] of isObject(components) ? ownEntries(components, 'schemas') : []) {
    const place = child('/components/schemas', name);
    const inherited = inheritedPins(document, place).filter(({ property }) => !fixes(document, place, property));
    if (inherited.length > 0 && !pins.has(place)) pins.set(place, inherited);
  }
  return pins;
});

/** What the discriminator of a schema that a component includes by `allOf` asks of the component. */
const inheritedPins = (document: JsonObject, place: Pointer, base = place, depth = 0): readonly Pin[] => {
  const schema = valueAt(document, base);
  if (!isObject(schema) || depth > deepest) return [];
  return ownList(schema, 'allOf').flatMap((part) => {
    const ref = isObject(part) ? ownText(part, '$ref') : undefined;
    if (ref?.startsWith('#') !== true) return [];
    const target = pointerOfRef(ref);
    const included = valueAt(document, target);
    return [...(isObject(included) ? pinsOf(included, place) : []), ...inheritedPins(document, place, target, depth + 1)];
  });
};

const fixes = (document: JsonObject, place: Pointer, property: string, depth = 0): boolean => {
  const schema = valueAt(document, place);
  if (!isObject(schema) || depth > deepest) return false;
  const ref = ownText(schema, '$ref');
  if (ref?.startsWith('#') === true) return fixes(document, pointerOfRef(ref), property, depth + 1);
  const member = ownEntries(schema, 'properties').find(([name]) => name === property)?.[1];
  if (isObject(member) && (Object.hasOwn(member, 'const') || ownList(member, 'enum').length === 1)) return true;
  return ownList(schema, 'allOf').some((_, index) => fixes(document, child(place, 'allOf', index), property, depth + 1));
};

const deepest = 8;
