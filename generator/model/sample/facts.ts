import type { JsonObject, JsonValue } from '../api.ts';
import { isList, isObject, own, ownList, ownText } from '../resolve.ts';
import type { Part } from './expand.ts';

export type Type = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** The types that all parts allow, in the order of the first that says so; undefined when none says. */
export const typesOf = (parts: readonly Part[]): ReadonlySet<Type> | undefined => {
  const lists = parts.map(({ schema }) => listedTypes(schema)).filter((list) => list !== undefined);
  const [first, ...rest] = lists;
  return first && new Set(rest.reduce((left, right) => intersect(left, right), first));
};

const listedTypes = (schema: JsonObject): readonly Type[] | undefined => {
  const type = own(schema, 'type');
  if (typeof type === 'string') return [type as Type]; // an unknown one matches no candidate
  return Array.isArray(type) ? (type as readonly Type[]) : undefined;
};

const intersect = (left: readonly Type[], right: readonly Type[]): readonly Type[] =>
  left.flatMap((type): readonly Type[] => {
    if (right.includes(type)) return [type];
    if (type === 'integer') return right.includes('number') ? [type] : [];
    return type === 'number' && right.includes('integer') ? ['integer'] : [];
  });

/** The types worth trying, `null` last: those that the parts list, else those that their keywords are about. */
export const likelyTypes = (parts: readonly Part[], fallback: Type): readonly Type[] => {
  const listed = typesOf(parts);
  if (listed === undefined) return impliedTypes(parts, fallback);
  const types = [...listed];
  return [...types.filter((type) => type !== 'null'), ...types.filter((type) => type === 'null')];
};

const keywordTypes: readonly (readonly [Type, readonly string[]])[] = [
  [
    'object',
    [
      ...['properties', 'required', 'additionalProperties', 'patternProperties', 'unevaluatedProperties'],
      ...['minProperties', 'maxProperties', 'propertyNames', 'dependentRequired'],
    ],
  ],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'unevaluatedItems']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
  ['string', ['pattern', 'minLength', 'maxLength', 'format', 'contentMediaType', 'contentEncoding']],
];

const impliedTypes = (parts: readonly Part[], fallback: Type): readonly Type[] => {
  const implied = keywordTypes
    .filter(([, keywords]) => parts.some(({ schema }) => keywords.some((keyword) => Object.hasOwn(schema, keyword))))
    .map(([type]) => type);
  return implied.length > 0 ? implied : [fallback, 'string', 'object', 'array', 'integer', 'boolean', 'null'];
};

/** The only values that the parts allow by `const` and `enum`; undefined when any value may do. */
export const fixedValues = (parts: readonly Part[]): readonly JsonValue[] | undefined => {
  const lists = parts.flatMap(({ schema }) => {
    const constant = own(schema, 'const');
    const values = own(schema, 'enum');
    return [...(constant === undefined ? [] : [[constant]]), ...(isList(values) ? [values] : [])];
  });
  const [first, ...rest] = lists;
  return first?.filter((value) => rest.every((list) => list.some((other) => equal(value, other))));
};

/** Whether two JSON values are the same, but for the order of members. */
export const equal = (a: JsonValue, b: JsonValue): boolean => {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item: JsonValue, index) => equal(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal(a[name] ?? null, b[name] ?? null))
  );
};

/** The strictest number that a keyword sets. */
export const least = (parts: readonly Part[], keyword: string): number | undefined => extreme(parts, keyword, Math.min);
export const greatest = (parts: readonly Part[], keyword: string): number | undefined =>
  extreme(parts, keyword, Math.max);

const extreme = (
  parts: readonly Part[],
  keyword: string,
  choose: (...values: number[]) => number,
): number | undefined => {
  const values = numbers(parts, keyword);
  return values.length === 0 ? undefined : choose(...values);
};

export const numbers = (parts: readonly Part[], keyword: string): readonly number[] =>
  parts.flatMap(({ schema }) => {
    const value = own(schema, keyword);
    return typeof value === 'number' ? [value] : [];
  });

export const texts = (parts: readonly Part[], keyword: string): readonly string[] =>
  parts.flatMap(({ schema }) => {
    const value = ownText(schema, keyword);
    return value === undefined ? [] : [value];
  });

/** What the parts themselves suggest as values: examples, then the default. */
export const suggestions = (parts: readonly Part[]): readonly JsonValue[] => [
  // Some descriptions write one example where the keyword holds a list of them; others keep 3.0's word.
  ...parts.flatMap(({ schema }) => [...ownList(schema, 'examples'), ...present(own(schema, 'example'))]),
  ...parts.flatMap(({ schema }) => present(own(schema, 'default'))),
];

const present = (value: JsonValue | undefined): readonly JsonValue[] => (value === undefined ? [] : [value]);
