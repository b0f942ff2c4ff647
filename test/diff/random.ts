import type { JsonObject, JsonValue } from '../../generator/model/api.ts';

/** Makes the same schemas and values for the same seed. */
export const randomSchemas = (seed: number) => {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item; // never empty here
  const sometimes = (chance: number, members: () => JsonObject): JsonObject => (random() < chance ? members() : {});

  const text = (): JsonObject => ({
    type: 'string',
    ...sometimes(0.3, () => ({ minLength: pick([0, 1, 2, 3]) })),
    ...sometimes(0.3, () => ({ maxLength: pick([2, 3, 4]) })),
    ...sometimes(0.15, () => ({ pattern: pick(['^x', 'y$']) })),
    ...sometimes(0.1, () => ({ enum: ['x', 'y', 'xy'] })),
  });
  const number = (): JsonObject => ({
    type: pick(['integer', 'number']),
    ...sometimes(0.3, () => ({ minimum: pick([0, 1, 2]) })),
    ...sometimes(0.2, () => ({ exclusiveMinimum: pick([0, 1, 2]) })),
    ...sometimes(0.3, () => ({ maximum: pick([3, 4]) })),
    ...sometimes(0.15, () => ({ multipleOf: pick([1, 2, 3, 0.5]) })),
  });
  const list = (depth: number): JsonObject => ({
    type: 'array',
    ...sometimes(0.8, () => ({ items: schema(depth - 1) })),
    ...sometimes(0.2, () => ({ prefixItems: [schema(depth - 1)] })),
    ...sometimes(0.2, () => ({ minItems: 1 })),
    ...sometimes(0.2, () => ({ maxItems: 2 })),
    ...sometimes(0.15, () => ({ uniqueItems: true })),
    ...sometimes(0.1, () => ({ contains: schema(0) })),
  });
  const object = (depth: number): JsonObject => ({
    type: 'object',
    properties: Object.fromEntries(names.filter(() => random() < 0.5).map((name) => [name, schema(depth - 1)])),
    ...sometimes(0.4, () => ({ required: names.filter(() => random() < 0.4) })),
    ...sometimes(0.2, () => ({ additionalProperties: random() < 0.5 ? false : schema(depth - 1) })),
    ...sometimes(0.1, () => ({ patternProperties: { '^b': schema(depth - 1) } })),
    ...sometimes(0.06, () => ({ minProperties: 1 })),
    ...sometimes(0.06, () => ({ maxProperties: 2 })),
    ...sometimes(0.06, () => ({ dependentRequired: { a: ['b'] } })),
    ...sometimes(0.06, () => ({ propertyNames: { enum: ['a', 'b'] } })),
  });
  const schema = (depth: number): JsonObject => {
    const leaves = [text, text, number, number, () => ({ type: 'boolean' }), () => ({ type: ['string', 'null'] }), () => ({ enum: ['x', 1, null] }), () => ({ const: 'x' }), () => ({ ...text(), not: text() })];
    if (depth <= 0) return pick(leaves)();
    const branches = [() => list(depth), () => object(depth), () => object(depth), () => ({ anyOf: [schema(depth - 1), schema(depth - 1)] }), () => ({ allOf: [object(depth - 1), { required: [pick(names)] }] })];
    return pick([...leaves, ...branches, ...branches])();
  };

  /** A schema that differs in one place. */
  const edit = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) {
      const items = value as readonly JsonValue[];
      const at = Math.floor(random() * items.length);
      return items.map((item, index) => (index === at ? edit(item) : item));
    }
    if (typeof value !== 'object' || value === null) return value;
    const object = value as JsonObject; // no list and not null
    const inner = Object.keys(object).filter((name) => ['items', 'properties', 'anyOf', 'allOf', 'prefixItems', 'additionalProperties', ...names].includes(name));
    if (inner.length > 0 && random() < 0.6) {
      const name = pick(inner);
      return { ...object, [name]: edit(object[name] ?? true) };
    }
    const type = object['type'];
    if (typeof type !== 'string') return schema(1);
    const fresh = type === 'string' ? text() : type === 'array' ? list(1) : type === 'object' ? { required: names.filter(() => random() < 0.4), ...sometimes(0.3, () => ({ additionalProperties: false })) } : number();
    const keywords = Object.keys(object).filter((name) => name !== 'type' && name !== 'properties');
    if (random() < 0.4 && keywords.length > 0) {
      const gone = pick(keywords);
      return Object.fromEntries(Object.entries(object).filter(([name]) => name !== gone));
    }
    return random() < 0.2 ? { anyOf: [object, schema(0)] } : { ...object, ...fresh };
  };

  const scalars = ['', 'x', 'y', 'xy', 'yx', 'xxx', 'xxxxx', 0, 1, 2, 3, 4, 5, 0.5, 1.5, -1, true, null] as const;
  const value = (depth: number): JsonValue => {
    const kind = random();
    if (depth <= 0 || kind < 0.5) return pick(scalars);
    if (kind < 0.65) return Array.from({ length: Math.floor(random() * 4) }, () => value(depth - 1));
    return Object.fromEntries(names.filter(() => random() < 0.6).map((name) => [name, value(depth - 1)]));
  };

  /** A value that a schema probably allows. */
  const fitting = (given: JsonValue, depth = 4): JsonValue => {
    if (typeof given !== 'object' || given === null || depth === 0) return value(1);
    const { type, properties, required = [], anyOf, allOf, items, enum: listed } = given as { readonly [name: string]: never };
    const alternatives: readonly JsonValue[] = anyOf ?? [];
    if (alternatives.length > 0) return fitting(pick(alternatives), depth - 1);
    if (listed !== undefined) return pick(listed as readonly JsonValue[]);
    if (allOf !== undefined) return Object.assign({}, ...(allOf as readonly JsonObject[]).map((part) => fitting({ type: 'object', ...part }, depth - 1)));
    if (type === 'object') {
      const described: JsonObject = properties ?? {};
      const wanted = names.filter((name) => (required as readonly string[]).includes(name) || (name in described && random() < 0.6));
      return Object.fromEntries(wanted.map((name) => [name, fitting(described[name] ?? true, depth - 1)]));
    }
    if (type === 'array') return Array.from({ length: Math.floor(random() * 3) }, () => fitting(items ?? true, depth - 1));
    return pick(scalars.filter((scalar) => typeof scalar === (type === 'integer' ? 'number' : type)).concat(random() < 0.1 ? [null] : []) as readonly JsonValue[]) ?? null;
  };

  return { schema: () => schema(2), edit, value: () => value(2), fitting };
};

const names = ['a', 'b', 'c'] as const satisfies readonly string[];
