import { alternativesOf, isCondition, isConstant, isNull } from './alternatives.ts';
import type { JsonObject, JsonValue } from './api.ts';
import { pinsIn, pinsOf, subtypesOf, variantsOf, type Pin } from './discriminator.ts';
import { createIsListed } from './listed.ts';
import {
  enumValuesOf,
  extraOf,
  first,
  flag,
  itemsOf,
  merge,
  propertiesOf,
  requiredOf,
  typesOf,
  type Merged,
} from './merge.ts';
import { valueAt, type Pointer } from './pointer.ts';
import { numberOr, plainNumber, plainText } from './plain-scalar.ts';
import { isObject, ownList } from './resolve.ts';
import { fits, isScalar } from './sample/fits.ts';
import { isInherited } from './typed.ts';

/**
 * A small value that a schema is likely to allow, where the description shows none: what is required, filled in plainly, and `word`
 * is what a text is made of. For samples of calls in docs and READMEs, which are many and must be short: no schema is compiled, and
 * nothing judges the value. Whatever must be valid is made by `sample.ts`.
 */
export const plainValue = (
  document: JsonObject,
  pointer: Pointer,
  direction: 'request' | 'response',
  word = 'string',
): JsonValue => plainSample(document, pointer, direction, word).value;

export interface PlainSample {
  readonly value: JsonValue;
  /** Whether nothing required is left out of it, and nothing was passed over that its schema says. */
  readonly isSure: boolean;
}

/** Such a value, and whether it is sure to be valid. Only where nothing within bounds has all that is required, something is left out of it. */
export const plainSample = (
  document: JsonObject,
  pointer: Pointer,
  direction: 'request' | 'response',
  word = 'string',
): PlainSample => {
  const merged = merge(document, [pointer]);
  const making = { document, direction, above: new Set<string>(), word };
  const reach: Reach = { depth: 0, isCut: false, isSure: true, work: 0 };
  const whole = make(merged, { ...making, reach, isWhole: true, most: mostWork });
  if (whole !== undefined) return { value: whole, isSure: reach.isSure };
  const value = make(merged, { ...making, reach: { ...reach, work: 0 }, isWhole: false, most: mostWork });
  return { value: value ?? null, isSure: false };
};

interface Making {
  readonly document: JsonObject;
  readonly direction: 'request' | 'response';
  /** The schemas that the value lies in. */
  readonly above: ReadonlySet<string>;
  readonly word: string;
  readonly reach: Reach;
  /** Whether there is to be no value rather than one without what is required. */
  readonly isWhole: boolean;
  /** How many schemas may be looked at. */
  readonly most: number;
}

/** What is found out on the way to a value. */
interface Reach {
  /** How many schemas lie in each other where the value is deepest. */
  depth: number;
  /** Whether something was left out of it. */
  isCut: boolean;
  isSure: boolean;
  /** How many schemas were looked at. */
  work: number;
}

/** What lies further in than this is left out where it may be. */
const deepest = 8;

/** What lies further in than this is left out in any case. */
const deepestRequired = 16;

// No value of the large descriptions that are published looks at so many.
const mostWork = 5_000;

const make = (merged: Merged, making: Making): JsonValue | undefined => {
  const given = givenValue(merged);
  if (
    given !== undefined &&
    (making.direction === 'response' ||
      isScalar(given) ||
      merged.pointers.every((pointer) => createIsListed(making.document)(given, pointer)))
  ) {
    making.reach.isSure &&= isScalar(given);
    return given;
  }
  return merged.component === undefined || making.word !== 'string'
    ? build(merged, making)
    : remembered(merged.component, merged, making);
};

interface Known {
  readonly value: JsonValue | undefined;
  /** How many schemas lie in each other in it. */
  readonly depth: number;
  /** How many were looked at. */
  readonly work: number;
  readonly isSure: boolean;
}

const memory = new WeakMap<JsonObject, Record<Making['direction'], Map<Pointer, Known>>>();

/** A named schema stands in many others, and its value is the same in all, unless something is left out because of where it stands. */
const remembered = (component: Pointer, merged: Merged, making: Making): JsonValue | undefined => {
  const { document, direction, above, reach, most } = making;
  const all = memory.get(document) ?? { request: new Map<Pointer, Known>(), response: new Map<Pointer, Known>() };
  memory.set(document, all);
  const known = all[direction].get(component);
  if (known !== undefined && above.size + known.depth <= deepest && reach.work + known.work <= most) {
    reach.depth = Math.max(reach.depth, above.size + known.depth);
    reach.work += known.work;
    reach.isSure &&= known.isSure;
    return known.value;
  }
  const own: Reach = { depth: above.size, isCut: false, isSure: true, work: 0 };
  const value = build(merged, { ...making, reach: own, most: most - reach.work });
  if (!own.isCut)
    all[direction].set(component, { value, depth: own.depth - above.size, work: own.work, isSure: own.isSure });
  reach.depth = Math.max(reach.depth, own.depth);
  reach.isCut ||= own.isCut;
  reach.isSure &&= own.isSure;
  reach.work += own.work;
  return value;
};

const build = (merged: Merged, making: Making): JsonValue | undefined => {
  const { above, reach } = making;
  const key = merged.component ?? merged.pointers.join(' ');
  reach.work += 1;
  if (above.has(key) || reach.work > making.most) return cut(reach);
  reach.isSure &&= !merged.parts.some(({ schema }) => saysMore(schema));
  const inside = { ...making, above: new Set([...above, key]), word: 'string' };
  const types = typesOf(merged);
  const extended = extendedValue(merged, inside);
  if (extended !== undefined) return extended;
  const isObjectLike = types.length === 0 || types.includes('object');
  if (isObjectLike && propertiesOf(merged).size > 0) return object(merged, inside);
  if (branchesOf(merged).length > 0) return firstMade(merged, inside);
  switch (types.find((type) => type !== 'null') ?? types[0]) {
    case 'object':
      return object(merged, inside);
    case 'array':
      return array(merged, inside);
    case 'string':
      return scalar(plainText(merged, making.word), merged, making);
    case 'integer':
    case 'number':
      return scalar(plainNumber(merged), merged, making);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return itemsOf(merged).length > 0 ? array(merged, inside) : {};
  }
};

const scalar = (value: string | number, { parts }: Merged, { reach }: Making): string | number => {
  reach.isSure &&= fits(value, parts);
  return value;
};

const saysMore = (schema: JsonObject): boolean => {
  for (const name in schema) if (passedOver.has(name)) return true;
  return false;
};

/** What a schema may say that no plain value is made by. */
const passedOver: ReadonlySet<string> = new Set(
  'not if dependentRequired dependentSchemas contains propertyNames minProperties maxProperties patternProperties unevaluatedProperties unevaluatedItems prefixItems'.split(
    ' ',
  ),
);

const cut = (reach: Reach): undefined => {
  reach.isCut = true;
  return undefined;
};

/** Whether what is not required is left out, in an object or a list that lies in these. */
const isDeep = ({ above }: Making): boolean => above.size > deepest;

const isTooDeep = ({ above, isWhole, reach }: Making): boolean => {
  reach.depth = Math.max(reach.depth, above.size - 1);
  return above.size > (isWhole ? deepestRequired : deepest) + 1;
};

const branchesOf = (merged: Merged): readonly Pointer[] => alternativesOf(merged)[0]?.pointers ?? [];

/** The value of the first alternative that has one. */
const firstMade = (merged: Merged, making: Making): JsonValue | undefined => {
  const variants = merged.parts.flatMap(({ schema }) => variantsOf(making.document, schema));
  for (const branch of branchesOf(merged)) {
    const value = make(merge(making.document, [branch]), making);
    const schema = valueAt(making.document, branch);
    const pins = variants.flatMap((variant) => (variant.branch === schema ? variant.pin : []));
    if (value !== undefined) return withPins(value, pins);
  }
  return undefined;
};

/** A value of what extends a schema, as its discriminator tells; in a request, one that its type takes. */
const extendedValue = (merged: Merged, making: Making): JsonValue | undefined => {
  const { document, direction } = making;
  const subtypes = merged.chain.flatMap((schema) =>
    subtypesOf(document, schema).map((target) => ({ target, pins: pinsOf(schema, target) })),
  );
  for (const { target, pins } of subtypes) {
    const value = withPins(make(merge(document, [target]), making), pins);
    if (
      value !== undefined &&
      (direction === 'response' || merged.pointers.every((pointer) => createIsListed(document)(value, pointer)))
    )
      return value;
  }
  return subtypes.length === 0 ? undefined : withPins(object(merged, making), subtypes[0]?.pins ?? []);
};

/** A variant is called otherwise in another union. */
const withPins = (value: JsonValue | undefined, pins: readonly Pin[]): JsonValue | undefined =>
  isObject(value)
    ? {
        ...value,
        ...Object.fromEntries(
          pins.flatMap(({ property, values: [name] }) =>
            name !== undefined && Object.hasOwn(value, property) ? [[property, name]] : [],
          ),
        ),
      }
    : value;

const givenValue = (merged: Merged): JsonValue | undefined => {
  const constant = first(merged, 'const');
  const [choice] = [...enumValuesOf(merged), ...constantsOf(merged)];
  const given = [
    ...list(first(merged, 'examples')).slice(0, 1),
    first(merged, 'example'),
    first(merged, 'default'),
  ].filter((value) => value !== undefined);
  // Authors list names for an object whose members they describe.
  const isName = propertiesOf(merged).size > 0 && !isObject(choice ?? null);
  return constant ?? fitting(given, merged) ?? (isName ? undefined : choice);
};

/** The values of an enum that tells what each of them means. */
const constantsOf = ({ parts }: Merged): readonly JsonValue[] =>
  parts.flatMap(({ schema }) =>
    (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
      const branches = ownList(schema, keyword);
      return branches.every(isConstant) ? branches.flatMap((branch) => branch['const'] ?? null) : [];
    }),
  );

/** The first of documented values that says nothing against its schema at a glance, with its type set right where only that is wrong. */
export const fitting = (values: readonly JsonValue[], { parts }: Merged): JsonValue | undefined =>
  values.flatMap(spellings).find((value) => fits(value, parts));

/** YAML makes numbers of texts, and authors write numbers as texts. */
const spellings = (value: JsonValue): readonly JsonValue[] => {
  if (typeof value === 'number' || typeof value === 'boolean') return [value, String(value)];
  if (typeof value !== 'string') return [value];
  return [
    value,
    ...(/^-?\d{1,15}(?:\.\d{1,9})?$/u.test(value) ? [Number(value)] : []),
    ...(value === 'true' || value === 'false' ? [value === 'true'] : []),
  ];
};

const object = (merged: Merged, making: Making): JsonObject | undefined => {
  if (isTooDeep(making)) return cut(making.reach);
  const properties = propertiesOf(merged);
  const branches = branchesOf(merged);
  const chosen = branches.length === 0 ? {} : firstMade(merged, making);
  if (chosen === undefined && making.isWhole) return undefined;
  const required = new Set([...requiredOf(merged), ...conditionalNames(merged)]);
  const undescribed = branches.length === 0 ? [...required].filter((name) => !properties.has(name)) : [];
  const names = [...[...properties.keys()].filter((name) => required.has(name)), ...undescribed];
  // A response, or a request that demands nothing, would otherwise show an empty object.
  const some = names.length > 0 ? names : [...properties.keys()].slice(0, 4);
  const shown = [...some, ...[...properties.keys()].filter((name) => isInherited(name) && !some.includes(name))];
  const members: [string, JsonValue][] = [];
  for (const name of shown) {
    const member = memberValue(merged, name, making);
    if (member === hidden) continue;
    if (required.has(name)) {
      if (member !== undefined) members.push([name, member]);
      else if (making.isWhole) return undefined;
    } else if (member !== undefined && !(isDeep(making) && !isScalar(member))) {
      members.push([name, member]);
    } else {
      cut(making.reach);
    }
  }
  const extra =
    properties.size === 0 && extraOf(merged).length > 0
      ? make(merge(making.document, extraOf(merged)), making)
      : undefined;
  return {
    ...(isObject(chosen) ? chosen : {}),
    ...Object.fromEntries(members),
    ...(extra === undefined ? {} : { key: extra }),
  };
};

/** What a request, or a response, does not have. */
const hidden: unique symbol = Symbol('hidden');

const memberValue = (merged: Merged, name: string, making: Making): JsonValue | typeof hidden | undefined => {
  const { document, direction } = making;
  const pins = merged.parts.flatMap(({ pointer }) => pinsIn(document).get(pointer) ?? []);
  const [pinned] = pins.find(({ property }) => property === name)?.values ?? [];
  if (pinned !== undefined) return pinned;
  const places = propertiesOf(merged).get(name) ?? extraOf(merged);
  if (places.length === 0) return making.word;
  const property = merge(document, places);
  if (flag(property, direction === 'request' ? 'readOnly' : 'writeOnly')) return hidden;
  return make(property, making) ?? (isNullable(property) && requiredOf(merged).has(name) ? null : undefined);
};

/** The fields of the first alternative among those of which one is required. */
const conditionalNames = (merged: Merged): readonly string[] =>
  merged.parts.flatMap(({ schema }) =>
    (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
      const [branch] = ownList(schema, keyword);
      return branch !== undefined && isCondition(branch)
        ? ownList(branch, 'required').filter((name) => typeof name === 'string')
        : [];
    }),
  );

const array = (merged: Merged, making: Making): readonly JsonValue[] | undefined => {
  if (isTooDeep(making)) return cut(making.reach);
  const least = numberOr(0, first(merged, 'minItems'));
  const item = make(merge(making.document, itemsOf(merged)), making);
  if (item === undefined) return making.isWhole && least > 0 ? undefined : [];
  if (isDeep(making) && !isScalar(item) && least === 0) return cut(making.reach) ?? [];
  making.reach.isSure &&=
    least <= mostItems && (least <= 1 || first(merged, 'uniqueItems') !== true) && first(merged, 'maxItems') !== 0;
  return Array.from({ length: Math.min(Math.max(1, least), mostItems) }, () => item);
};

const mostItems = 3;

const isNullable = (merged: Merged): boolean =>
  typesOf(merged).includes('null') ||
  merged.parts.some(({ schema }) => [...ownList(schema, 'oneOf'), ...ownList(schema, 'anyOf')].some(isNull));

const list = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);
