import type { JsonValue } from '../../model/api.ts';
import { child, type Pointer } from '../../model/pointer.ts';
import { own, ownEntries, ownList } from '../../model/resolve.ts';
import { memberNode, partOf, type Node, type Part } from './part.ts';
import { matches } from './pattern.ts';
import type { Facet, Shape } from './shape.ts';

/** What a shape says about the members of an object. */
export interface ObjectView {
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlyMap<string, Pointer>;
  /** Patterns of names with what their members must be. */
  readonly patterns: ReadonlyMap<string, readonly Node[]>;
  /** All that holds for a member of this name. */
  readonly at: (name: string) => Part;
  /** Where a property is described; undefined when it is not. */
  readonly place: (name: string) => Pointer | undefined;
  /** All that holds for a member that is not described. */
  readonly rest: Part;
}

const views = new WeakMap<Shape, ObjectView>();

export const objectView = (shape: Shape): ObjectView => {
  const known = views.get(shape);
  if (known !== undefined) return known;
  const view = buildView(shape.facets);
  views.set(shape, view);
  return view;
};

const buildView = (facets: readonly Facet[]): ObjectView => {
  const described = new Map<string, Node[]>();
  const patterns = new Map<string, Node[]>();
  const required = new Map<string, Pointer>();
  for (const facet of facets) {
    for (const [name] of ownEntries(facet.value, 'properties'))
      push(described, name, memberNode(facet, 'properties', name));
    for (const [pattern] of ownEntries(facet.value, 'patternProperties'))
      push(patterns, pattern, memberNode(facet, 'patternProperties', pattern));
    for (const name of ownList(facet.value, 'required')) {
      if (typeof name === 'string' && !required.has(name)) required.set(name, child(facet.pointer, 'required'));
    }
  }
  const closers = facets.flatMap((facet) => closersOf(facet, facets));
  const others = (name: string): readonly Node[] => [
    ...[...patterns].flatMap(([pattern, nodes]) => (matches(pattern, name) === true ? nodes : [])),
    ...closers.filter(({ covers }) => !covers(name)).map(({ node }) => node),
  ];
  return {
    names: new Set(described.keys()),
    required,
    patterns,
    at: (name) => partOf([...(described.get(name) ?? []), ...others(name)]),
    place: (name) => described.get(name)?.[0]?.pointer,
    rest: partOf(closers.map(({ node }) => node)),
  };
};

const push = (map: Map<string, Node[]>, name: string, node: Node): void => {
  const list = map.get(name);
  if (list === undefined) map.set(name, [node]);
  else list.push(node);
};

interface Closer {
  readonly node: Node;
  readonly covers: (name: string) => boolean;
}

// `additionalProperties` looks at the properties beside it only, `unevaluatedProperties` at those of the whole composition.
const closersOf = (facet: Facet, all: readonly Facet[]): readonly Closer[] =>
  (['additionalProperties', 'unevaluatedProperties'] as const).flatMap((keyword) => {
    const value = own(facet.value, keyword);
    if (value === undefined || isAnything(value)) return [];
    const scope = keyword === 'additionalProperties' ? [facet] : all;
    if (
      keyword === 'unevaluatedProperties' &&
      all.some(({ value: other }) => own(other, 'additionalProperties') !== undefined)
    )
      return [];
    return [{ node: memberNode(facet, keyword), covers: (name) => scope.some((one) => describes(one, name)) }];
  });

/** Whether a schema allows every value: `true` or `{}`. */
const isAnything = (value: JsonValue): boolean =>
  value === true ||
  (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);

const describes = ({ value }: Facet, name: string): boolean =>
  hasMember(own(value, 'properties'), name) ||
  ownEntries(value, 'patternProperties').some(([pattern]) => matches(pattern, name) === true);

const hasMember = (value: JsonValue | undefined, name: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name);
