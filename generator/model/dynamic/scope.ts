import type { Pointer } from '../pointer.ts';
import type { Atlas, Reference, Scope } from './atlas.ts';

const empty: Scope = new Map();

/** What names stand for once the wholes have been entered one after the other: the outermost that says it decides. */
export const enter = ({ scopes }: Atlas, scope: Scope, wholes: readonly Pointer[]): Scope =>
  wholes.reduce<Scope>(
    (sum, whole) => (scopes.has(whole) ? new Map([...(scopes.get(whole) ?? empty), ...sum]) : sum),
    scope,
  );

/** What names stand for at a schema that nothing has led to but its own place. */
export const scopeAt = (atlas: Atlas, place: Pointer): Scope => enter(atlas, empty, atlas.around.get(place) ?? []);

/** Where a reference leads for those who have come in a scope; nothing where the name is nobody's. */
export const targetOf = (atlas: Atlas, { around, to }: Reference, scope: Scope): Pointer | undefined => {
  if ('place' in to) return to.place;
  const whole = around.at(-1) ?? '';
  // Where the nearest anchor of the name is a plain one, the reference is as good as a `$ref`.
  const plain = atlas.scopes.get(whole)?.has(to.name) === true ? undefined : atlas.fixed.get(whole)?.get(to.name);
  return plain ?? scope.get(to.name) ?? onlyOne(atlas, to.name);
};

// By the letter it leads nowhere; there is nothing else that it could mean.
const onlyOne = ({ scopes, fixed }: Atlas, name: string): Pointer | undefined => {
  const places = [...scopes.values(), ...fixed.values()].flatMap((scope) => scope.get(name) ?? []);
  return places.length === 1 ? places[0] : undefined;
};

/** The names that matter at each place that something leads to: those that it asks for, or that anything asks for it leads to. */
export const namesAsked = ({ references, scopes }: Atlas): ReadonlyMap<Pointer, ReadonlySet<string>> => {
  const anchored = [...scopes.values()].flatMap((scope) => [...scope]);
  const places = new Set([
    ...references.flatMap(({ to }) => ('place' in to ? [to.place] : [])),
    ...anchored.map(([, place]) => place),
  ]);
  const asked = new Map<Pointer, Set<string>>();
  const leading = new Map<Pointer, Set<Pointer>>();
  const todo: (readonly [place: Pointer, name: string])[] = [];
  for (const { pointer, to } of references) {
    const targets = 'place' in to ? [to.place] : anchored.flatMap(([name, place]) => (name === to.name ? [place] : []));
    for (const holder of holdersOf(pointer, places)) {
      for (const target of targets) leading.set(target, (leading.get(target) ?? new Set()).add(holder));
      if ('name' in to) todo.push([holder, to.name]);
    }
  }
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [place, name] = next;
    const names = asked.get(place) ?? new Set<string>();
    if (names.has(name)) continue;
    asked.set(place, names.add(name));
    for (const holder of leading.get(place) ?? []) todo.push([holder, name]);
  }
  return asked;
};

/** Those of some places that a pointer is in, or is. */
const holdersOf = (pointer: Pointer, places: ReadonlySet<Pointer>): readonly Pointer[] => {
  const holders: Pointer[] = [];
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const holder = pointer.slice(0, end);
    if (places.has(holder)) holders.push(holder);
  }
  return holders;
};

/** What is left of a scope when only some names matter, in the order of the names. */
export const narrow = (scope: Scope, names: ReadonlySet<string> | undefined): Scope =>
  new Map(
    [...(names ?? [])].sort().flatMap((name) => (scope.has(name) ? [[name, scope.get(name) ?? ''] as const] : [])),
  );
