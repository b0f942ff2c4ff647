import type { JsonValue } from '../api.ts';
import type { Pointer } from '../pointer.ts';
import { arrayVariants } from './array.ts';
import type { Expand, Part } from './expand.ts';
import { fixedValues, likelyTypes, suggestions, type Type } from './facts.ts';
import { fits, isScalar } from './fits.ts';
import { flatsOf, type Flat } from './flat.ts';
import { numberCandidates } from './number.ts';
import { objectVariants, spoiledVariants } from './object.ts';
import { textCandidates } from './text.ts';
import type { Spend } from './work.ts';

/** How much a sample shows: only what has to be there, or everything that may be. */
export type Form = 'required' | 'full';
export type Direction = 'request' | 'response';

/** What holds for the whole of one sample. */
export interface Plan {
  readonly expand: Expand;
  readonly form: Form;
  readonly direction: Direction | undefined;
  /** Whether to leave out members of raw bytes, which JSON does not have. */
  readonly textOnly: boolean;
  /** Optional members further in than this are left out. */
  readonly depth: number;
  /** How many values the sample may consist of. */
  readonly size: number;
}

/** What earlier attempts taught: by place in the value, which variant to take and which members to leave or add. */
export interface Lessons {
  /** Told how many schemas are looked at; it throws when there is no more to spend. */
  readonly spend: Spend;
  readonly variants: Map<Pointer, number>;
  readonly dropped: Set<Pointer>;
  readonly forced: Set<Pointer>;
}

/** A place in the value that is drawn. */
export interface Site {
  readonly at: Pointer;
  /** The schemas that hold here. */
  readonly pointers: readonly Pointer[];
  /** The property that the value is of, for readable values. */
  readonly name: string;
  readonly depth: number;
  /** Which of several items in a list this belongs to. */
  readonly count: number;
  /** Where references have led on the way here. */
  readonly above: ReadonlySet<Pointer>;
  /** Values that examples around this one suggest. */
  readonly hints: readonly JsonValue[];
  readonly canDrop: boolean;
}

/** What became of a site. */
export interface Drawn {
  readonly parts: readonly Part[];
  readonly canDrop: boolean;
  readonly hasMore: boolean;
}

export interface Drawing {
  readonly value: JsonValue;
  readonly sites: ReadonlyMap<Pointer, Drawn>;
}

export type Visit = (site: Site) => JsonValue;
/** One way to fill a site; what lies inside is drawn when it is called. */
export type Variant = () => JsonValue;

/** Draws one value, as the lessons say; undefined when it would become too large. Judging it is up to others. */
export const draw = (plan: Plan, root: Site, lessons: Lessons): Drawing | undefined => {
  const sites = new Map<Pointer, Drawn>();
  const visit: Visit = (site) => {
    if (sites.size >= plan.size || site.depth > deepest) throw new TooLarge();
    const wanted = lessons.variants.get(site.at) ?? 0;
    const { chosen, hasMore } = nth(variantsOf(plan, site, lessons, visit), wanted);
    sites.set(site.at, { parts: chosen?.parts ?? plan.expand(site.pointers).parts, canDrop: site.canDrop, hasMore });
    return chosen?.make() ?? null;
  };
  try {
    return { value: visit(root), sites };
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
};

/** How far in a value goes at all. */
export const deepest = 60;

export class TooLarge extends Error {}

/** A way to fill a site, and the schemas that it goes by. */
export interface Way {
  readonly parts: readonly Part[];
  readonly make: Variant;
}

const nth = (ways: Generator<Way>, wanted: number): { readonly chosen: Way | undefined; readonly hasMore: boolean } => {
  let index = 0;
  let chosen: Way | undefined;
  for (const way of ways) {
    if (index > wanted) return { chosen, hasMore: true };
    chosen = way;
    index += 1;
  }
  return { chosen, hasMore: false };
};

/** The ways to fill a site, the best first. */
export function* variantsOf(plan: Plan, site: Site, lessons: Lessons, visit: Visit): Generator<Way> {
  const wholes: Way[] = [];
  const lastResorts: (() => readonly Way[])[] = [];
  for (const flat of flatsOf({ expand: plan.expand, spend: lessons.spend }, site.pointers, site.above)) {
    const { parts } = flat;
    const fixed = fixedValues(parts);
    const hints = [...site.hints, ...rotate(suggestions(parts), site.count)].filter((hint) => fits(hint, parts));
    const seen = new Set<JsonValue>();
    const scalars = (values: Iterable<JsonValue>): Generator<Way> => fresh(values, parts, seen);
    yield* scalars(hints.filter(isScalar));
    if (fixed !== undefined) {
      yield* scalars(rotate(fixed, site.count));
      continue;
    }
    const whole = hints.filter((hint) => !isScalar(hint)).map((hint) => ({ parts, make: () => hint }));
    // An example of a union fits one of its branches; pieced together with another it would mean nothing.
    if (plan.form === 'full' && hasUnion(flat)) yield* whole;
    wholes.push(...whole);
    for (const type of likelyTypes(parts, site.at === '' ? 'object' : 'string')) {
      if (type === 'object' || type === 'array') {
        const inner: Site = { ...site, above: new Set([...site.above, ...flat.refs]) };
        const frame = { plan, flat, lessons, visit };
        for (const make of (type === 'object' ? objectVariants : arrayVariants)(frame, inner, hints))
          yield { parts, make };
        if (type === 'object' && flat.rivals.length > 0) {
          lastResorts.push(() => spoiledVariants(frame, inner, hints).map((make) => ({ parts, make })));
        }
      } else {
        yield* scalars(scalarCandidates(type, parts, site));
      }
    }
  }
  yield* wholes;
  for (const ways of lastResorts.slice(0, mostLastResorts)) yield* ways();
  yield* nearMisses(plan, site);
}

const mostLastResorts = 4;

// Tried only when all else is used up: what is wrong with them tells why there is no value.
function* nearMisses(plan: Plan, site: Site): Generator<Way> {
  const { parts } = plan.expand(site.pointers);
  for (const type of likelyTypes(parts, 'string')) {
    for (const value of scalarCandidates(type, parts, site)) {
      yield { parts, make: () => value };
      break;
    }
    if (type === 'string') yield { parts, make: () => site.name };
  }
}

function* fresh(values: Iterable<JsonValue>, parts: readonly Part[], seen: Set<JsonValue>): Generator<Way> {
  for (const value of values) {
    if (seen.has(value) || !fits(value, parts)) continue;
    seen.add(value);
    yield { parts, make: () => value };
  }
}

const scalarCandidates = (type: Type, parts: readonly Part[], { name, count }: Site): Iterable<JsonValue> => {
  switch (type) {
    case 'string':
      return textCandidates(parts, name, count);
    case 'integer':
    case 'number':
      return numberCandidates(parts, name, { isInteger: type === 'integer', count });
    case 'boolean':
      return rotate([true, false], count);
    case 'null':
      return [null];
    default:
      return [];
  }
};

const hasUnion = ({ parts }: Flat): boolean =>
  parts.some(({ schema }) => Object.hasOwn(schema, 'oneOf') || Object.hasOwn(schema, 'anyOf'));

const rotate = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
};
