import type { JsonObject, JsonValue } from './api.ts';
import { valueAt, type Pointer } from './pointer.ts';
import { isObject, localRef, own, ownEntries, ownList } from './resolve.ts';

/** What a schema asks of whoever checks a value by it. */
interface Effort {
  /** How many schemas are applied to the value itself; infinite when the schema contains itself at once. */
  readonly count: number;
  /** How often the members of each name are checked; `*` is any name, and `[]` any item. */
  readonly below: ReadonlyMap<string, number>;
}

/**
 * How many schemas are applied, at worst, on the way to one place of a value. A schema that is written in few lines
 * can double at every step, and no engine would ever be done with it.
 */
export const createEffort = (document: JsonObject): ((schema: Pointer) => number) => {
  const known = new Map<JsonObject, Effort>();
  const totals = new Map<JsonObject, number>();

  const effortOf = (schema: JsonObject, open: Set<JsonObject>): Effort => {
    const found = known.get(schema);
    if (found !== undefined) return found;
    if (open.has(schema)) return { count: Infinity, below: new Map() };
    open.add(schema);
    let count = 1;
    const below = new Map<string, number>();
    const add = (name: string, more: number): void => void below.set(name, (below.get(name) ?? 0) + more);
    const target = localRef(schema);
    for (const part of [...(target === undefined ? [] : [valueAt(document, target)]), ...partsOf(schema)]) {
      if (!isObject(part)) continue;
      const inner = effortOf(part, open);
      count += inner.count;
      for (const [name, times] of inner.below) add(name, times);
    }
    open.delete(schema);
    for (const [name, member] of membersOf(schema)) add(name, isObject(member) ? totalOf(member) : 1);
    const effort = { count, below: below.size > mostNames ? inOne(below) : below };
    known.set(schema, effort);
    return effort;
  };

  const totalOf = (schema: JsonObject): number => {
    const found = totals.get(schema);
    if (found !== undefined) return found;
    totals.set(schema, 1); // met again further down, a recursion goes as deep as the value does
    const { count, below } = effortOf(schema, new Set());
    const anyName = below.get('*') ?? 0;
    const total =
      count + [...below].reduce((most, [name, times]) => Math.max(most, name === '*' ? times : times + anyName), 0);
    totals.set(schema, total);
    return total;
  };

  return (pointer) => {
    const schema = valueAt(document, pointer);
    return isObject(schema) ? totalOf(schema) : 1;
  };
};

// Each schema of a chain of thousands would keep the names of all that follow.
const mostNames = 500;

/** No fewer than there are: the most for any name. */
const inOne = (below: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([['*', [...below.values()].reduce((most, times) => Math.max(most, times), 0) + (below.get('*') ?? 0)]]);

const partsOf = (schema: JsonObject): readonly JsonValue[] => [
  ...['allOf', 'anyOf', 'oneOf'].flatMap((list) => ownList(schema, list)),
  ...['not', 'if', 'then', 'else'].flatMap((name) => own(schema, name) ?? []),
  ...ownEntries(schema, 'dependentSchemas').map(([, part]) => part),
];

const membersOf = (schema: JsonObject): readonly (readonly [name: string, member: JsonValue])[] => [
  ...ownEntries(schema, 'properties'),
  ...ownEntries(schema, 'patternProperties').map(([, member]) => ['*', member] as const),
  ...['additionalProperties', 'unevaluatedProperties'].flatMap((name) =>
    isObject(own(schema, name)) ? [['*', own(schema, name) ?? true] as const] : [],
  ),
  ...['items', 'contains', 'unevaluatedItems'].flatMap((name) =>
    isObject(own(schema, name)) ? [['[]', own(schema, name) ?? true] as const] : [],
  ),
  ...ownList(schema, 'prefixItems').map((member, index) => [`[${index}]`, member] as const),
];
