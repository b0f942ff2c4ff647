import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isList, own } from '../../model/resolve.ts';

/** A set of JSON types as bits. A number is an integer or a fraction, so that integers are a subset of numbers. */
export type TypeSet = number;

export const typeBits = { null: 1, boolean: 2, integer: 4, fraction: 8, string: 16, array: 32, object: 64 } as const;
export const allTypes: TypeSet = 127;
export const numberTypes: TypeSet = typeBits.integer | typeBits.fraction;

const named: ReadonlyMap<JsonValue, TypeSet> = new Map<JsonValue, TypeSet>([
  ['null', typeBits.null],
  ['boolean', typeBits.boolean],
  ['integer', typeBits.integer],
  ['number', numberTypes],
  ['string', typeBits.string],
  ['array', typeBits.array],
  ['object', typeBits.object],
]);

/** The types that a schema names itself, or undefined when it names none. */
export const statedTypes = (schema: JsonObject): TypeSet | undefined => {
  const type = own(schema, 'type');
  if (type === undefined) return undefined;
  const list = isList(type) ? type : [type];
  const stated = list.reduce<TypeSet>((set, name) => set | (named.get(name) ?? 0), 0);
  // Written in 3.1 it is a leftover of 3.0, but everybody who reads it, and the types, take it as it is meant.
  return own(schema, 'nullable') === true ? stated | typeBits.null : stated;
};

/** The type of one value. */
export const typeOf = (value: JsonValue): TypeSet => {
  if (value === null) return typeBits.null;
  if (Array.isArray(value)) return typeBits.array;
  switch (typeof value) {
    case 'boolean':
      return typeBits.boolean;
    case 'number':
      return Number.isInteger(value) ? typeBits.integer : typeBits.fraction;
    case 'string':
      return typeBits.string;
    default:
      return typeBits.object;
  }
};

const keywordTypes: readonly (readonly [TypeSet, readonly string[]])[] = [
  [
    typeBits.object,
    [
      'properties',
      'required',
      'additionalProperties',
      'patternProperties',
      'propertyNames',
      'minProperties',
      'maxProperties',
      'dependentRequired',
      'dependentSchemas',
      'unevaluatedProperties',
    ],
  ],
  [typeBits.array, ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'unevaluatedItems']],
];

/**
 * The one compound type that the keywords of untyped schemas speak of. Strictly they allow every other type, but
 * nobody means that, and the types of the package do not either: adding the missing `type` is no change.
 */
export const impliedTypes = (facets: readonly JsonObject[]): TypeSet => {
  const spoken = keywordTypes.filter(([, keywords]) =>
    facets.some((facet) => keywords.some((keyword) => Object.hasOwn(facet, keyword))),
  );
  const [first] = spoken;
  return first !== undefined && spoken.length === 1 ? first[0] : allTypes;
};

/** A set of types in words: `integer or string`. */
export const typeWords = (types: TypeSet): string => {
  if (types === allTypes) return 'anything';
  const names = [...named].filter(([, bits]) => (types & bits) === bits && bits !== 0).map(([name]) => String(name));
  const distinct = names.includes('number') ? names.filter((name) => name !== 'integer') : names;
  return distinct.length === 0 ? 'nothing' : distinct.join(' or ');
};
