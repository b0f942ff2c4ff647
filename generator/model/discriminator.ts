import type { JsonObject, JsonValue } from './api.ts';
import { groupEntries } from './group.ts';
import { oncePer } from './once.ts';
import { child, localPointer, pointerOfRef, segments, valueAt, type Pointer } from './pointer.ts';
import { isObject, localRef, own, ownEntries, ownList, ownText } from './resolve.ts';
import { essenceOf } from './sample/essence.ts';
import { equal } from './sample/facts.ts';
import { schemasIn } from './schemas.ts';

/** What a member of an object has to be for a discriminator to lead to the object's schema. */
export interface Pin {
  readonly property: string;
  readonly values: readonly JsonValue[];
}

/** A branch of a union, and what the union's discriminator calls it. */
export interface Variant {
  readonly branch: JsonObject;
  /** The schema that the branch refers to. */
  readonly target: Pointer;
  readonly pin: Pin;
}

/**
 * The value of the discriminating property for a schema that a reference leads to.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#discriminator-object
 */
export const pinsOf = (union: JsonObject, target: Pointer | undefined): readonly Pin[] => {
  const discriminator = own(union, 'discriminator');
  const property = propertyOf(union);
  if (!isObject(discriminator) || property === undefined || target === undefined) return [];
  const name = segments(target).at(-1) ?? '';
  const mapped = mappedTo(discriminator);
  const rows = [...new Set([...(mapped.get(name) ?? []), ...(mapped.get(target) ?? [])])].sort((a, b) => a - b);
  const values = Object.keys(own(discriminator, 'mapping') ?? {});
  return [{ property, values: rows.length > 0 ? rows.map((row) => values[row] ?? '') : [name] }];
};

/** The rows of a discriminator's mapping by what they lead to, by name and by place. */
const mappedTo = oncePer((discriminator: JsonObject): ReadonlyMap<string, readonly number[]> =>
  groupEntries(
    ownEntries(discriminator, 'mapping').flatMap(([, place], row) =>
      typeof place === 'string' ? [...new Set([place, pointerOfRef(place)])].map((key) => [key, row] as const) : [],
    ),
  ),
);

/** By schema, what discriminators anywhere call it: one schema may be a variant of several unions. */
export const pinsIn = oncePer((document: JsonObject): ReadonlyMap<Pointer, readonly Pin[]> => {
  const pins = new Map<Pointer, readonly Pin[]>();
  const discriminated = schemasIn(document).filter((schema) => propertyOf(schema) !== undefined);
  if (discriminated.length === 0) return pins;
  const add = (target: Pointer, pin: Pin): void => void pins.set(target, withPin(pins.get(target) ?? [], pin));
  for (const { target, pin } of discriminated.flatMap((schema) => variantsOf(document, schema))) add(target, pin);
  const components = own(document, 'components');
  for (const [name] of isObject(components) ? ownEntries(components, 'schemas') : []) {
    const place = child('/components/schemas', name);
    // Another name for a schema extends nothing.
    if (essenceOf(document, place) !== place) continue;
    for (const pin of inheritedPins(document, place).flatMap((one) => admitted(document, place, one))) add(place, pin);
  }
  return new Map([...pins].filter(([target]) => hasMembers(valueAt(document, target))));
});

const withPin = (pins: readonly Pin[], { property, values }: Pin): readonly Pin[] => {
  const before = pins.find((pin) => pin.property === property);
  const all = new Set([...(before?.values ?? []), ...values]);
  return [...pins.filter((pin) => pin !== before), { property, values: [...all] }];
};

// Of a choice among others, these have the member.
const hasMembers = (schema: unknown): boolean =>
  isObject(schema) &&
  (own(schema, 'type') === 'object' ||
    Object.hasOwn(schema, 'properties') ||
    Object.hasOwn(schema, 'allOf') ||
    Object.hasOwn(schema, '$ref'));

/** The branches that a schema's discriminator names; none when each of them says itself what the member is. */
export const variantsOf = (document: JsonObject, schema: JsonObject): readonly Variant[] => {
  const property = propertyOf(schema);
  if (property === undefined) return [];
  const branches = [...ownList(schema, 'oneOf'), ...ownList(schema, 'anyOf')];
  if (branches.every((branch) => membersOf(document, branch, property).some(isFixed))) return [];
  return branches.flatMap((branch) => {
    const ref = localRef(branch);
    if (!isObject(branch) || ref === undefined) return [];
    const target = essenceOf(document, ref);
    return pinsOf(schema, ref)
      .flatMap((pin) => admitted(document, target, pin))
      .map((pin) => ({ branch, target, pin }));
  });
};

/** What the discriminator of a schema that a component includes by `allOf` calls the component. */
const inheritedPins = (document: JsonObject, place: Pointer, base = place, depth = 0): readonly Pin[] =>
  depth > deepest
    ? []
    : includedBy(valueAt(document, base)).flatMap((target) => {
        const included = valueAt(document, target);
        // The variants of a union are its branches, and not what is made of all of them.
        const isUnion = isObject(included) && (Object.hasOwn(included, 'oneOf') || Object.hasOwn(included, 'anyOf'));
        return [
          ...(isObject(included) && !isUnion ? pinsOf(included, place) : []),
          ...inheritedPins(document, place, target, depth + 1),
        ];
      });

/** The schemas that extend one, by the mapping of its discriminator, where they are not its alternatives. */
export const subtypesOf = (document: JsonObject, schema: JsonObject): readonly Pointer[] => {
  const discriminator = own(schema, 'discriminator');
  if (
    !isObject(discriminator) ||
    propertyOf(schema) === undefined ||
    Object.hasOwn(schema, 'oneOf') ||
    Object.hasOwn(schema, 'anyOf')
  )
    return [];
  const targets = mappedPlaces(discriminator);
  // What does not include the schema is no value of it.
  return targets.filter(
    (target) => partsOf(document, valueAt(document, target)).includes(schema) && valueAt(document, target) !== schema,
  );
};

/** A mapping names a schema under `components`, or refers like `$ref`: only the form of the text tells. */
export const isMappingRef = (text: string): boolean => /[#/\\:]|\.(?:ya?ml|json)$/i.test(text);

/** Where a mapping leads: to a place, or to a component that it names. */
export const mappedPlaces = (discriminator: JsonObject): readonly Pointer[] => [
  ...new Set(
    ownEntries(discriminator, 'mapping').flatMap(([, target]) =>
      typeof target === 'string' ? (localPointer(target) ?? child('/components/schemas', target)) : [],
    ),
  ),
];

/** Where a schema, or one that it includes, is told from others by a member. */
export const isDiscriminatedBy = (document: JsonObject, target: Pointer, property: string, depth = 0): boolean => {
  if (depth > deepest) return false;
  const schema = valueAt(document, target);
  if (
    pinsIn(document)
      .get(target)
      ?.some((pin) => pin.property === property) === true
  )
    return true;
  if (isObject(schema) && propertyOf(schema) === property) return true;
  return includedBy(schema).some((included) => isDiscriminatedBy(document, included, property, depth + 1));
};

const includedBy = (schema: unknown): readonly Pointer[] =>
  isObject(schema) ? [schema, ...ownList(schema, 'allOf')].flatMap((part) => localRef(part) ?? []) : [];

/** Those values that the schema itself has nothing against: a discriminator does not change what is valid. */
const admitted = (document: JsonObject, target: Pointer, { property, values }: Pin): readonly Pin[] => {
  const members = membersOf(document, valueAt(document, target), property);
  const kept = values.filter((value) => members.every((member) => admits(member, value)));
  return kept.length === 0 ? [] : [{ property, values: kept }];
};

const admits = (member: JsonObject, value: JsonValue): boolean => {
  const constant = own(member, 'const');
  const choice = own(member, 'enum');
  const types = [own(member, 'type') ?? 'string'].flat();
  return (
    (constant === undefined || equal(constant, value)) &&
    (!Array.isArray(choice) || choice.some((one: JsonValue) => equal(one, value))) &&
    types.includes('string')
  );
};

const isFixed = (member: JsonObject): boolean => Object.hasOwn(member, 'const') || ownList(member, 'enum').length === 1;

/** All that a schema says of a member, through `$ref` and `allOf`. */
const membersOf = (document: JsonObject, schema: JsonValue | undefined, property: string): readonly JsonObject[] =>
  partsOf(document, schema).flatMap((part) => {
    const properties = own(part, 'properties');
    return isObject(properties) ? partsOf(document, own(properties, property)) : [];
  });

const partsOf = (document: JsonObject, schema: JsonValue | undefined, depth = 0): readonly JsonObject[] => {
  if (!isObject(schema) || depth > deepest) return [];
  const ref = localRef(schema);
  const target = ref === undefined ? undefined : valueAt(document, ref);
  return [schema, ...[target, ...ownList(schema, 'allOf')].flatMap((part) => partsOf(document, part, depth + 1))];
};

const deepest = 8;

const propertyOf = (schema: JsonObject): string | undefined => {
  const discriminator = own(schema, 'discriminator');
  return isObject(discriminator) ? ownText(discriminator, 'propertyName') : undefined;
};
