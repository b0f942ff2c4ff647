import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { conjunctionOf } from '../../../model/composition.ts';
import { hasDirections } from '../../../model/direction.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, ownList } from '../../../model/resolve.ts';
import type { Direction } from '../../../validate.ts';
import type { CheckUse } from '../case.ts';
import type { SchemaParts } from '../support/coverage-data.ts';
import { belowOf, innerOf, partsOf } from './inner.ts';
import { constraintItems, limitsOf, listed } from './limit.ts';

/** A schema from which the values of an API begin: of a body, a parameter, an answer. */
export interface Root {
  readonly schema: Pointer;
  readonly direction: Direction;
}

/** The schemas that values can meet, without their texts, and what there is to be seen of each. */
export interface Shapes {
  readonly schemas: ReadonlyMap<Pointer, SchemaParts>;
  readonly branches: readonly string[];
  readonly properties: readonly string[];
  readonly constraints: readonly string[];
  /** Of these, what no value may have in a direction that leads there. */
  readonly unseen: readonly string[];
}

type Walked = Omit<Shapes, 'unseen'>;
type CheckFor = (schema: Pointer, direction: Direction) => CheckUse;

/** Walks from the roots through everything that a value can be judged by. */
export const shapesOf = (document: JsonObject, roots: readonly Root[], check: CheckFor): Shapes => {
  const all = walk(document, roots, { check, isLeftOut: () => false });
  if (!hasDirections(document)) return { ...all, unseen: [] };
  const sent = (['request', 'response'] as const).map((direction) => {
    const isLeftOut = (member: Pointer): boolean =>
      conjunctionOf(document, member).some((part) => valueAt(document, child(part, marks[direction])) === true);
    return walk(
      document,
      roots.filter((root) => root.direction === direction),
      { check, isLeftOut },
    );
  });
  const seen = new Set(sent.flatMap(itemsIn));
  return { ...all, unseen: itemsIn(all).filter((item) => !seen.has(item)) };
};

/** What is not sent in a direction. */
const marks = { request: 'readOnly', response: 'writeOnly' } as const satisfies Record<Direction, string>;

const itemsIn = ({ branches, properties, constraints }: Walked): readonly string[] => [
  ...branches,
  ...properties,
  ...constraints,
];

interface Walk {
  readonly check: CheckFor;
  /** Whether a member and all that it may hold is passed over. */
  readonly isLeftOut: (member: Pointer) => boolean;
}

const walk = (document: JsonObject, roots: readonly Root[], { check, isLeftOut }: Walk): Walked => {
  const schemas = new Map<Pointer, SchemaParts>();
  const branches: string[] = [];
  const properties: string[] = [];
  const constraints: string[] = [];
  const requiredIn = createRequiredIn(document);

  const visit = (at: Pointer, direction: Direction, isRequired: ReadonlySet<JsonValue>): void => {
    const schema = valueAt(document, at);
    if (!isObject(schema) || schemas.has(at)) return;
    const inner = innerOf(schema, at);
    const limits = limitsOf(schema);
    schemas.set(
      at,
      partsOf(inner, limits, (branch) => check(branch, direction).name),
    );
    const wanted = joined([isRequired, requiredIn(at)]);
    const left = new Set([...inner.properties].flatMap(([name, member]) => (isLeftOut(member) ? [name] : [])));
    const kept = [...inner.properties].filter(([name]) => !left.has(name));

    branches.push(...inner.branches.map((branch) => `${branch}#taken`));
    for (const [name, member] of kept) {
      // A member that nothing is allowed for is described so as to be absent.
      if (valueAt(document, member) !== false)
        properties.push(`${member}#seen`, ...(wanted.has(name) ? [] : [`${member}#absent`]));
    }
    for (const [keyword, limit] of limits) {
      const bound = keyword === 'required' ? listed(limit).filter((name) => !left.has(String(name))) : limit;
      constraints.push(...constraintItems(child(at, keyword), keyword, bound));
    }

    if (inner.ref !== undefined) visit(inner.ref, direction, new Set());
    for (const part of [...inner.all, ...inner.branches]) visit(part, direction, wanted);
    for (const part of [...kept.map(([, member]) => member), ...belowOf(inner)]) visit(part, direction, new Set());
  };

  for (const { schema, direction } of roots) visit(schema, direction, new Set());
  return { schemas, branches, properties, constraints };
};

/** The names that a schema requires by itself, through `$ref` and through `allOf`: a chain of thousands shares its sets. */
const createRequiredIn = (document: JsonObject): ((at: Pointer) => ReadonlySet<JsonValue>) => {
  const known = new Map<Pointer, ReadonlySet<JsonValue>>();
  const requiredIn = (at: Pointer): ReadonlySet<JsonValue> => {
    const found = known.get(at);
    if (found !== undefined) return found;
    known.set(at, new Set());
    const schema = valueAt(document, at);
    if (!isObject(schema)) return new Set();
    const { ref, all } = innerOf(schema, at);
    const parts = [...(ref === undefined ? [] : [ref]), ...all];
    const names = joined([new Set(ownList(schema, 'required')), ...parts.map(requiredIn)]);
    known.set(at, names);
    return names;
  };
  return requiredIn;
};

const joined = (sets: readonly ReadonlySet<JsonValue>[]): ReadonlySet<JsonValue> => {
  const [one = new Set<JsonValue>(), ...others] = sets.filter(({ size }) => size > 0);
  return others.length === 0 ? one : new Set([one, ...others].flatMap((set) => [...set]));
};
