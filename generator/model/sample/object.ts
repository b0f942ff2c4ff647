import type { JsonObject, JsonValue } from '../api.ts';
import { child, type Pointer } from '../pointer.ts';
import { isObject, own, ownEntries } from '../resolve.ts';
import type { Lessons, Plan, Site, Variant, Visit } from './draw.ts';
import type { Part } from './expand.ts';
import { fixedValues, greatest, least } from './facts.ts';
import { fits } from './fits.ts';
import { recurses, type Flat } from './flat.ts';
import { isBinary, isMarked } from './mark.ts';
import { matches } from './match.ts';
import { declaredNames, memberPointers, requiredNames, withDependents } from './member.ts';
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
  const together = rivals.length > 1 ? [Object.fromEntries(rivals.flatMap(([first = {}]) => Object.entries(first)))] : [];
  return [...rivals.flat().slice(0, mostSpoilers), ...together].map(
    (extra) => () => ({ ...fill(frame, site, namesOf(frame, site, () => frame.plan.form === 'full'), hints), ...extra }),
  );
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

const fill = ({ flat, visit }: Frame, site: Site, names: readonly string[], hints: readonly JsonValue[]): JsonObject => {
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
  const base = withDependents(parts, [...new Set([...chosen, ...undeclared])]);
  const most = least(parts, 'maxProperties') ?? Infinity;
  const fewest = greatest(parts, 'minProperties') ?? 0;
  const trimmed = trim(base, required, most);
  const goal = Math.max(fewest, trimmed.length === 0 && select('') && isMap(parts) ? 1 : 0);
  if (trimmed.length >= goal) return trimmed;
  const spare = declared.filter((name) => may(name) && optional(name) && !trimmed.includes(name));
  const filled = withDependents(parts, [...trimmed, ...spare.slice(0, goal - trimmed.length)]);
  return filled.length >= goal ? filled : [...filled, ...inventedNames(frame, site, filled, goal - filled.length)];
};

const forcedNames = (lessons: Lessons, at: Pointer): readonly string[] =>
  [...lessons.forced]
    .filter((pointer) => pointer.startsWith(`${at}/`) && !pointer.slice(at.length + 1).includes('/'))
    .map((pointer) => pointer.slice(at.length + 1).replaceAll('~1', '/').replaceAll('~0', '~'));

const trim = (names: readonly string[], required: readonly string[], most: number): readonly string[] => {
  if (names.length <= most) return names;
  const room = Math.max(0, most - names.filter((name) => required.includes(name)).length);
  const kept = new Set(names.filter((name) => !required.includes(name)).slice(0, room));
  return names.filter((name) => required.includes(name) || kept.has(name));
};

/** Whether an object is there for the sake of names that the description does not list. */
const isMap = (parts: readonly Part[]): boolean =>
  parts.some(({ schema }) => isObject(own(schema, 'additionalProperties')) || ownEntries(schema, 'patternProperties').length > 0);

const inventedNames = ({ plan, flat, lessons }: Frame, site: Site, taken: readonly string[], count: number): readonly string[] => {
  const { parts } = flat;
  const rules = parts
    .filter(({ schema }) => own(schema, 'propertyNames') !== undefined)
    .flatMap(({ pointer }) => plan.expand([child(pointer, 'propertyNames')]).parts);
  const found: string[] = [];
  for (const name of nameCandidates(parts, rules, count)) {
    if (found.length >= count) break;
    const isUsable =
      !taken.includes(name) &&
      !found.includes(name) &&
      !lessons.dropped.has(child(site.at, name)) &&
      memberPointers(parts, name) !== undefined;
    if (isUsable) found.push(name);
  }
  return found;
};

const mostInvented = 5000;

function* nameCandidates(parts: readonly Part[], rules: readonly Part[], count: number): Generator<string> {
  const fixed = rules.length === 0 ? undefined : fixedValues(rules);
  if (fixed !== undefined) {
    yield* fixed.filter((name) => typeof name === 'string');
    return;
  }
  const patterns = parts.flatMap(({ schema }) => ownEntries(schema, 'patternProperties').map(([pattern]) => pattern));
  const rounds = Math.min(mostInvented, 2 * count + 10);
  const rest = Array.from({ length: rounds }, (_, index) => index);
  if (rules.length > 0) for (const index of rest) yield* take(textCandidates(rules, 'key', index), 12);
  for (const pattern of patterns) for (const index of rest) yield* take(matches(pattern, { least: 0, most: Infinity }, index), 4);
  for (const index of rest) yield index === 0 ? 'key' : `key${index + 1}`;
}

function* take<Item>(items: Iterable<Item>, count: number): Generator<Item> {
  let left = count;
  for (const item of items) {
    if (left === 0) return;
    left -= 1;
    yield item;
  }
}
