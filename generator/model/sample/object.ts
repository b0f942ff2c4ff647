import type { JsonObject, JsonValue } from '../api.ts';
import { child, type Pointer } from '../pointer.ts';
import { isObject, own, ownEntries } from '../resolve.ts';
import type { Lessons, Plan, Site, Variant, Visit } from './draw.ts';
import type { Part } from './expand.ts';
import { fixedValues, greatest, least } from './facts.ts';
import { fits } from './fits.ts';
import { flatsOf, recurses, type Flat } from './flat.ts';
import { isBinary, isMarked } from './mark.ts';
import { declaredNames, memberPointers, requiredNames, together } from './member.ts';
import { textCandidates } from './text.ts';

/** What the ways to fill a list or an object depend on. */
export interface Frame {
  readonly plan: Plan;
  readonly flat: Flat;
  readonly lessons: Lessons;
  readonly visit: Visit;
}

/** The ways to fill an object: by which of its optional members are there. */
export function* objectVariants(frame: Frame, site: Site, hints: readonly JsonValue[]): Generator<Variant> {
  const { plan, flat } = frame;
  const isFull = plan.form === 'full' && site.depth < plan.depth;
  const avoid = new Set(flat.avoid);
  const wanted = (name: string): boolean => isFull && !avoid.has(name);
  const selections = [
    wanted,
    ...(isFull && avoid.size > 0 ? [() => true] : []),
    ...(isFull ? [() => false] : [(name: string) => !avoid.has(name)]),
  ];
  const seen = new Set<string>();
  for (const select of selections) {
    const names = namesOf(frame, site, select);
    const key = JSON.stringify(names);
    if (seen.has(key)) continue;
    seen.add(key);
    yield () => fill(frame, site, names, hints);
  }
}

/** Ways of last resort: with members that only rivals of the chosen schema have something against. */
export const spoiledVariants = (frame: Frame, site: Site, hints: readonly JsonValue[]): readonly Variant[] => {
  const rivals = spoilers(frame).filter((members) => members.length > 0);
  const together =
    rivals.length > 1 ? [Object.fromEntries(rivals.flatMap(([first = {}]) => Object.entries(first)))] : [];
  return [...rivals.flat().slice(0, mostSpoilers), ...together].map((extra) => () => ({
    ...fill(
      frame,
      site,
      namesOf(frame, site, () => frame.plan.form === 'full'),
      hints,
    ),
    ...extra,
  }));
};

const mostSpoilers = 8;

// Where two schemas of a `oneOf` overlap, a member of the wrong type tells them apart.
const spoilers = ({ plan, flat }: Frame): readonly (readonly JsonObject[])[] =>
  flat.rivals.map((rival) => {
    const { parts } = plan.expand([rival]);
    return declaredNames(parts)
      .filter((name) => memberPointers(flat.parts, name)?.length === 0)
      .flatMap((name) => {
        const expected = plan.expand(memberPointers(parts, name) ?? []).parts;
        const wrong = [null, 'none', false].find((value) => !fits(value, expected));
        return wrong === undefined ? [] : [Object.fromEntries([[name, wrong]])];
      });
  });

const fill = (
  { flat, visit }: Frame,
  site: Site,
  names: readonly string[],
  hints: readonly JsonValue[],
): JsonObject => {
  const required = new Set(requiredNames(flat.parts));
  return Object.fromEntries(
    names.map((name) => {
      const value = visit({
        ...site,
        at: child(site.at, name),
        pointers: memberPointers(flat.parts, name) ?? [],
        name,
        depth: site.depth + 1,
        hints: [
          ...flat.pins.filter(({ property }) => property === name).flatMap(({ values }) => values),
          ...hints.flatMap((hint) => (isObject(hint) && Object.hasOwn(hint, name) ? [hint[name] ?? null] : [])),
        ],
        canDrop: !required.has(name),
      });
      return [name, value] as const;
    }),
  );
};

const namesOf = (frame: Frame, site: Site, select: (name: string) => boolean): readonly string[] => {
  const { plan, flat, lessons } = frame;
  const { parts } = flat;
  const required = requiredNames(parts);
  const may = (name: string): boolean => {
    const pointers = memberPointers(parts, name);
    return pointers !== undefined && !isMarked(plan, pointers);
  };
  const optional = (name: string): boolean => {
    const pointers = memberPointers(parts, name) ?? [];
    return (
      !lessons.dropped.has(child(site.at, name)) &&
      !plan.expand(pointers).isImpossible &&
      !recurses(plan.expand, pointers, site.above) &&
      !(plan.textOnly && isBinary(plan, pointers))
    );
  };
  const isForced = (name: string): boolean => lessons.forced.has(child(site.at, name));
  const declared = declaredNames(parts);
  const chosen = declared.filter(
    (name) => may(name) && (required.includes(name) || isForced(name) || (select(name) && optional(name))),
  );
  const undeclared = [...required, ...forcedNames(lessons, site.at)].filter(
    (name) => !declared.includes(name) && !isMarked(plan, memberPointers(parts, name) ?? []),
  );
  const most = least(parts, 'maxProperties') ?? Infinity;
  const fewest = greatest(parts, 'minProperties') ?? 0;
  const demanded = [...required, ...forcedNames(lessons, site.at)];
  const base = together(parts, { demanded, wished: [...new Set([...chosen, ...undeclared])], most, goal: Infinity });
  const goal = Math.max(fewest, base.length === 0 && select('') && isMap(parts) ? 1 : 0);
  if (base.length >= goal) return base;
  const spare = declared.filter((name) => may(name) && optional(name) && !flat.avoid.includes(name));
  const filled = together(parts, { demanded: base, wished: [...base, ...spare], most, goal });
  return filled.length >= goal ? filled : [...filled, ...inventedNames(frame, site, filled, goal - filled.length)];
};

const forcedNames = (lessons: Lessons, at: Pointer): readonly string[] =>
  [...lessons.forced]
    .filter((pointer) => pointer.startsWith(`${at}/`) && !pointer.slice(at.length + 1).includes('/'))
    .map((pointer) =>
      pointer
        .slice(at.length + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~'),
    );

/** Whether an object is there for the sake of names that the description does not list. */
const isMap = (parts: readonly Part[]): boolean =>
  parts.some(
    ({ schema }) => isObject(own(schema, 'additionalProperties')) || ownEntries(schema, 'patternProperties').length > 0,
  );

const inventedNames = (frame: Frame, site: Site, taken: readonly string[], count: number): readonly string[] => {
  const { plan, flat, lessons } = frame;
  const found = new Set<string>();
  for (const name of nameCandidates(frame, count)) {
    if (found.size >= count) break;
    const pointers = memberPointers(flat.parts, name);
    const isUsable =
      pointers !== undefined &&
      !plan.expand(pointers).isImpossible &&
      !taken.includes(name) &&
      !lessons.dropped.has(child(site.at, name));
    if (isUsable) found.add(name);
  }
  return [...found];
};

const mostInvented = 5000;

function* nameCandidates({ plan, flat, lessons }: Frame, count: number): Generator<string> {
  const { parts } = flat;
  const rules = parts.flatMap(({ pointer, schema }) =>
    own(schema, 'propertyNames') === undefined ? [] : [child(pointer, 'propertyNames')],
  );
  const patterns = parts.flatMap(({ schema }) => ownEntries(schema, 'patternProperties').map(([pattern]) => pattern));
  const rounds = Math.min(mostInvented, 2 * count + 10);
  for (const named of flatsOf({ expand: plan.expand, spend: lessons.spend }, rules, new Set())) {
    const fixed = fixedValues(named.parts);
    if (fixed !== undefined) {
      yield* fixed.filter((name) => typeof name === 'string').filter((name) => fits(name, named.parts));
      continue;
    }
    const rulesOf = [...patterns.map((pattern) => [...named.parts, { pointer: '', schema: { pattern } }]), named.parts];
    for (const all of rulesOf.filter(({ length }) => length > 0)) {
      for (let index = 0; index < rounds; index += 1) yield* take(fitting(textCandidates(all, 'key', index), all), 8);
    }
  }
  for (let index = 0; index < rounds; index += 1) yield index === 0 ? 'key' : `key${index + 1}`;
}

function* fitting(names: Iterable<string>, parts: readonly Part[]): Generator<string> {
  for (const name of names) if (fits(name, parts)) yield name;
}

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}
