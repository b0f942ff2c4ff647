import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { conjunctionOf } from '../../../model/composition.ts';
import { hasDirections } from '../../../model/direction.ts';
import { child, pointerOfRef, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isList, isObject, own, ownEntries, ownList, ownText } from '../../../model/resolve.ts';
import type { Direction } from '../../../validate.ts';
import type { CheckUse } from '../case.ts';
import type { SchemaParts } from '../support/coverage-data.ts';

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
    const ref = ownText(schema, '$ref');
    const all = ownList(schema, 'allOf').map((_, index) => child(at, 'allOf', index));
    const unions = (['anyOf', 'oneOf'] as const).flatMap((keyword) =>
      ownList(schema, keyword).map((_, index) => child(at, keyword, index)),
    );
    const members = ownEntries(schema, 'properties');
    const patterns = ownEntries(schema, 'patternProperties').map(
      ([pattern]) => [pattern, child(at, 'patternProperties', pattern)] as const,
    );
    const rest = isObject(own(schema, 'additionalProperties')) ? child(at, 'additionalProperties') : undefined;
    const prefix = ownList(schema, 'prefixItems').map((_, index) => child(at, 'prefixItems', index));
    const items = isObject(own(schema, 'items')) ? child(at, 'items') : undefined;
    const left = new Set(members.map(([name]) => name).filter((name) => isLeftOut(child(at, 'properties', name))));
    const limits = limitsOf(schema);
    schemas.set(at, {
      ...(ref === undefined ? {} : { ref: pointerOfRef(ref) }),
      ...(all.length === 0 ? {} : { all }),
      ...(unions.length === 0
        ? {}
        : { branches: Object.fromEntries(unions.map((branch) => [branch, check(branch, direction).name])) }),
      ...(members.length === 0
        ? {}
        : { properties: Object.fromEntries(members.map(([name]) => [name, child(at, 'properties', name)])) }),
      ...(patterns.length === 0 ? {} : { patterns: Object.fromEntries(patterns) }),
      ...(rest === undefined ? {} : { rest }),
      ...(prefix.length === 0 ? {} : { prefix }),
      ...(items === undefined ? {} : { items }),
      ...(limits.length === 0 ? {} : { limits: Object.fromEntries(limits) }),
    });
    const wanted = joined([isRequired, requiredIn(at)]);
    branches.push(...unions.map((branch) => `${branch}#taken`));
    for (const [name, member] of members) {
      // A member that nothing is allowed for is described so as to be absent.
      if (member === false || left.has(name)) continue;
      const property = child(at, 'properties', name);
      properties.push(`${property}#seen`, ...(wanted.has(name) ? [] : [`${property}#absent`]));
    }
    const bound = limits.map(
      ([keyword, limit]) =>
        [keyword, keyword === 'required' ? listed(limit).filter((name) => !left.has(String(name))) : limit] as const,
    );
    constraints.push(...bound.flatMap(([keyword, limit]) => constraintItems(child(at, keyword), keyword, limit)));

    if (ref !== undefined) visit(pointerOfRef(ref), direction, new Set());
    for (const part of all) visit(part, direction, wanted);
    for (const part of unions) visit(part, direction, wanted);
    for (const [name] of members) if (!left.has(name)) visit(child(at, 'properties', name), direction, new Set());
    for (const part of [
      ...patterns.map(([, place]) => place),
      ...prefix,
      ...[rest, items].filter((place) => place !== undefined),
    ])
      visit(part, direction, new Set());
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
    const ref = ownText(schema, '$ref');
    const parts = [
      ...(ref === undefined ? [] : [pointerOfRef(ref)]),
      ...ownList(schema, 'allOf').map((_, index) => child(at, 'allOf', index)),
    ];
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

/** The keywords of a schema that a value can break, with what they say. */
const limitsOf = (schema: JsonObject): readonly (readonly [keyword: string, limit: JsonValue])[] =>
  Object.entries(schema).flatMap(([keyword, limit]) => {
    if (!breakable.has(keyword)) return [];
    if ((keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') && limit !== false) return [];
    if (keyword === 'uniqueItems' && limit !== true) return [];
    if (keyword === 'required' && ownList(schema, 'required').length === 0) return [];
    if ((keyword === 'minLength' || keyword === 'minItems' || keyword === 'minProperties') && limit === 0) return [];
    // What a branch says is judged by its check: here it only matters that there are branches.
    if (
      keyword === 'anyOf' ||
      keyword === 'oneOf' ||
      keyword === 'contains' ||
      keyword === 'propertyNames' ||
      keyword === 'dependentRequired'
    )
      return [[keyword, true] as const];
    return [[keyword, limit] as const];
  });

const breakable: ReadonlySet<string> = new Set([
  ...[
    'type',
    'enum',
    'const',
    'minLength',
    'maxLength',
    'pattern',
    'format',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
  ],
  ...[
    'minItems',
    'maxItems',
    'uniqueItems',
    'minProperties',
    'maxProperties',
    'required',
    'dependentRequired',
    'additionalProperties',
    'unevaluatedProperties',
  ],
  ...['anyOf', 'oneOf', 'propertyNames', 'contains'],
]);

const constraintItems = (at: Pointer, keyword: string, limit: JsonValue): readonly string[] => {
  if (keyword === 'required')
    return listed(limit).flatMap((name) =>
      typeof name === 'string' ? [`${child(at, name)}#met`, `${child(at, name)}#violated`] : [],
    );
  if (keyword === 'enum') return [`${at}#violated`, ...listed(limit).map((_, index) => `${child(at, index)}#met`)];
  return [`${at}#met`, `${at}#violated`];
};

const listed = (limit: JsonValue): readonly JsonValue[] => (isList(limit) ? limit : []);
