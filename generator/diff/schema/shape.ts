import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isList, isObject, own, ownList } from '../../model/resolve.ts';
import { accepts, withoutReferences } from './accepts.ts';
import { canonical } from './canonical.ts';
import { memberNode, refOf, type Node, type Part, type Schemas } from './part.ts';
import { allTypes, impliedTypes, numberTypes, statedTypes, typeBits, typeOf, type TypeSet } from './type-set.ts';

/** A schema object that holds for a value as a whole. */
export interface Facet extends Node {
  readonly value: JsonObject;
}

/** A choice that is still open: several branches of `oneOf` or `anyOf`. */
export interface Choice {
  readonly kind: 'oneOf' | 'anyOf';
  readonly branches: readonly Node[];
}

/** The contract of a part: references, `allOf` and choices of one are followed, so that only the meaning is left. */
export interface Shape {
  readonly part: Part;
  /** Nothing is allowed. */
  readonly never: boolean;
  readonly types: TypeSet;
  readonly facets: readonly Facet[];
  readonly choices: readonly Choice[];
  /** The only values, when they are listed: canonical text to value. */
  readonly values?: ReadonlyMap<string, JsonValue>;
}

/** Works out shapes, each part once. */
export const shapesOf = (schemas: Schemas): ((part: Part) => Shape) => {
  const known = new Map<string, Shape>();
  return (part) => {
    const found = known.get(part.key);
    if (found !== undefined) return found;
    const shape = buildShape(schemas, part);
    known.set(part.key, shape);
    return shape;
  };
};

const buildShape = (schemas: Schemas, part: Part): Shape => {
  const { facets, choices, never } = collect(schemas, part.nodes);
  const objects = facets.map(({ value }) => value);
  const values = listedValues(objects);
  const types = part.only & typesOf(objects, values !== undefined);
  const base = { part, facets, choices };
  if (values === undefined) return { ...base, types, never: never || types === 0 };
  const isAllowed = (value: JsonValue): boolean =>
    (typeOf(value) & types) !== 0 &&
    choices.every(({ branches }) => branches.some((branch) => accepts(schemas, branch.value, value) !== false)) &&
    objects.every((schema) => accepts(schemas, withoutReferences(schema), value) !== false);
  const allowed = new Map([...values].filter(([, value]) => isAllowed(value)));
  const valueTypes = [...allowed.values()].reduce<TypeSet>((set, value) => set | typeOf(value), 0);
  const summary = { ...base, types: valueTypes, never: never || allowed.size === 0 };
  return isEveryBoolean(allowed) ? summary : { ...summary, values: allowed };
};

const collect = (schemas: Schemas, nodes: readonly Node[]) => {
  const facets: Facet[] = [];
  const choices: Choice[] = [];
  const seen = new Set<string>();
  let never = false;
  const visit = (node: Node): void => {
    const { pointer, value, bare } = node;
    if (value === false) never = true;
    if (!isObject(value) || seen.has(pointer)) return;
    seen.add(pointer);
    const nullable = bare ? undefined : nullableChoice(node);
    if (nullable !== undefined) {
      choices.push(nullable);
      return;
    }
    facets.push({ pointer, value, bare });
    if (bare) return;
    const ref = refOf(value);
    if (ref !== undefined) visit(schemas.at(ref));
    ownList(value, 'allOf').forEach((_, index) => visit(memberNode(node, 'allOf', index)));
    for (const kind of ['oneOf', 'anyOf'] as const) {
      const branches = ownList(value, kind).map((_, index) => memberNode(node, kind, index));
      const [only] = branches;
      if (branches.length > 1) choices.push({ kind, branches });
      else if (only !== undefined) visit(only);
    }
  };
  nodes.forEach(visit);
  return { facets, choices, never };
};

// A leftover of 3.0 beside a composition: whoever writes it means that `null` is allowed as well.
const nullableChoice = ({ pointer, value }: Node): Choice | undefined => {
  if (!isObject(value) || own(value, 'nullable') !== true || own(value, 'type') !== undefined) return undefined;
  if (!['$ref', 'allOf', 'oneOf', 'anyOf'].some((keyword) => own(value, keyword) !== undefined)) return undefined;
  const { nullable: _, ...rest } = value;
  return {
    kind: 'anyOf',
    branches: [
      { pointer, value: rest, bare: false, stripped: true },
      { pointer: `${pointer}/nullable`, value: { type: 'null' }, bare: false },
    ],
  };
};

const typesOf = (facets: readonly JsonObject[], isListed: boolean): TypeSet => {
  const stated = facets.flatMap((facet) => statedTypes(facet) ?? []);
  const types = stated.reduce((set, next) => set & next, allTypes);
  const spoken = stated.length === 0 && !isListed ? impliedTypes(facets) : types;
  // `multipleOf: 1` is another way to write `integer`.
  const whole = facets.some((facet) => Number.isInteger(own(facet, 'multipleOf')));
  return whole && (spoken & numberTypes) !== 0 ? spoken & ~typeBits.fraction : spoken;
};

const listedValues = (facets: readonly JsonObject[]): ReadonlyMap<string, JsonValue> | undefined => {
  const lists = facets.flatMap((facet) => {
    const listed = own(facet, 'enum');
    const single = own(facet, 'const');
    const isNullable = own(facet, 'nullable') === true && own(facet, 'type') !== undefined;
    return [
      ...(isList(listed) ? [[...listed, ...(isNullable ? [null] : [])]] : []),
      ...(single === undefined ? [] : [[single]]),
    ];
  });
  const [first, ...others] = lists.map((list) => new Map(list.map((value) => [canonical(value), value])));
  if (first === undefined) return undefined;
  return new Map([...first].filter(([text]) => others.every((other) => other.has(text))));
};

// A list of both booleans is the type written out.
const isEveryBoolean = (values: ReadonlyMap<string, JsonValue>): boolean =>
  values.has('true') &&
  values.has('false') &&
  [...values.values()].every((value) => typeof value === 'boolean' || value === null);
