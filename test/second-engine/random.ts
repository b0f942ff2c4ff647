import type { JsonObject, JsonValue } from '../../generator/model/api.ts';

/** Whole numbers below a limit, the same ones for the same seed. */
export type Random = (limit: number) => number;

export const seeded = (seed: number): Random => {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
};

/** One of some items. */
export const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random(items.length)] as Item; // an index within

/** A small value of any type. */
export const randomValue = (random: Random, depth: number): JsonValue => {
  const makers: readonly (() => JsonValue)[] = [
    () => null,
    () => pick(random, [true, false]),
    () => random(4),
    () => 1.5,
    () => pick(random, ['', 'a', 'b', 'bc']),
    () => Array.from({ length: random(4) }, () => randomValue(random, depth - 1)),
    () => Object.fromEntries(Array.from({ length: random(3) }, () => [pick(random, ['a', 'b', 'ab']), randomValue(random, depth - 1)])),
  ];
  return pick(random, depth > 0 ? makers : makers.slice(0, 5))();
};

const leaves: readonly JsonValue[] = [
  true, false, {}, { type: 'string' }, { type: 'integer' }, { const: 1 }, { enum: ['a', 1] }, { type: ['null', 'boolean'] },
  { minLength: 1 }, { maximum: 2 }, { pattern: '^a' }, { multipleOf: 2 },
];

/** A schema of a few keywords, whose parts are schemas in turn. */
export const randomSchema = (random: Random, depth: number): JsonValue => {
  if (depth === 0 || random(12) === 0) return pick(random, leaves);
  const inner = (): JsonValue => randomSchema(random, depth - 1);
  const makers: readonly (() => JsonObject)[] = [
    () => ({ type: pick(random, ['object', 'array', 'string', 'integer']) }),
    () => ({ properties: { [pick(random, ['a', 'b'])]: inner() } }),
    () => ({ required: [pick(random, ['a', 'b'])] }),
    () => ({ additionalProperties: inner() }),
    () => ({ patternProperties: { '^a': inner() } }),
    () => ({ items: inner() }),
    () => ({ prefixItems: Array.from({ length: 1 + random(2) }, inner) }),
    () => ({ contains: inner(), ...(random(2) === 0 ? {} : { minContains: random(3) }) }),
    () => ({ [pick(random, ['allOf', 'anyOf', 'oneOf'])]: [inner(), inner()] }),
    () => ({ not: inner() }),
    () => ({ if: inner(), ...(random(2) === 0 ? {} : { then: inner() }), ...(random(2) === 0 ? {} : { else: inner() }) }),
    () => ({ dependentSchemas: { a: inner() } }),
    () => ({ dependentRequired: { a: ['b'] } }),
    () => ({ propertyNames: { maxLength: 1 } }),
    () => ({ minProperties: 1 }),
    () => ({ uniqueItems: true }),
    () => ({ enum: pick(random, [[], ['a'], [1, null]]) }),
  ];
  return Object.assign({}, ...Array.from({ length: 1 + random(3) }, () => pick(random, makers)()));
};
