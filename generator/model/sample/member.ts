import type { JsonValue } from '../api.ts';
import { oncePer } from '../once.ts';
import { child, type Pointer } from '../pointer.ts';
import { isObject, own, ownEntries, ownList } from '../resolve.ts';
import type { Part } from './expand.ts';
import { readPattern } from '../../pattern.ts';

/** The schemas of a member of an object; undefined when the parts forbid a member of this name. */
export const memberPointers = (parts: readonly Part[], name: string): readonly Pointer[] | undefined => {
  const pointers: Pointer[] = [];
  let isEvaluated = false;
  for (const { pointer, schema } of speakingOf(parts, name)) {
    const before = pointers.length;
    if (Object.hasOwn(objectOf(own(schema, 'properties')), name)) pointers.push(child(pointer, 'properties', name));
    for (const [pattern] of ownEntries(schema, 'patternProperties')) {
      if (readPattern(pattern).test(name)) pointers.push(child(pointer, 'patternProperties', pattern));
    }
    const isMatched = pointers.length > before;
    isEvaluated ||= isMatched;
    const additional = own(schema, 'additionalProperties');
    if (isMatched || additional === undefined) continue;
    if (additional === false) return undefined;
    pointers.push(child(pointer, 'additionalProperties'));
    isEvaluated = true;
  }
  if (isEvaluated) return pointers;
  for (const { pointer, schema } of parts) {
    const unevaluated = own(schema, 'unevaluatedProperties');
    if (unevaluated === false) return undefined;
    if (unevaluated !== undefined) pointers.push(child(pointer, 'unevaluatedProperties'));
  }
  return pointers;
};

/** The parts that may say something about a member, in their order: a name may be one of thousands. */
const speakingOf = (parts: readonly Part[], name: string): readonly Part[] => {
  if (parts.length < several) return parts;
  const rows = rowsOf(parts);
  const listed = rows.byName.get(name) ?? [];
  return rows.ofAny.length === 0
    ? listed.flatMap((row) => parts[row] ?? [])
    : [...new Set([...listed, ...rows.ofAny])].sort((a, b) => a - b).flatMap((row) => parts[row] ?? []);
};

const several = 16;

interface Rows {
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly ofAny: readonly number[];
}

const rowsOf = oncePer((parts: readonly Part[]): Rows => {
  const byName = new Map<string, number[]>();
  parts.forEach(({ schema }, row) => {
    for (const [name] of ownEntries(schema, 'properties')) {
      const rows = byName.get(name) ?? [];
      rows.push(row);
      byName.set(name, rows);
    }
  });
  const ofAny = [...parts.keys()].filter((row) =>
    ['patternProperties', 'additionalProperties'].some((keyword) => Object.hasOwn(parts[row]?.schema ?? {}, keyword)),
  );
  return { byName, ofAny };
});

/** The names under `properties`, in the order of the description. */
export const declaredNames = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap(({ schema }) => ownEntries(schema, 'properties').map(([name]) => name))),
];

export const requiredNames = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap(({ schema }) => ownList(schema, 'required').filter((name) => typeof name === 'string'))),
];

/** The names with all those that `dependentRequired` demands beside them. */
const withDependents = (parts: readonly Part[], names: readonly string[]): readonly string[] => {
  const all = new Set(names);
  const rules = parts.map(({ schema }) => own(schema, 'dependentRequired')).filter(isObject);
  // A set that grows is walked to its end.
  for (const name of all) {
    for (const rule of rules) {
      for (const other of ownList(rule, name)) {
        if (typeof other === 'string') all.add(other);
      }
    }
  }
  return [...all];
};

/** What is wanted of the names of an object. */
interface Company {
  /** Names that have to be there. */
  readonly demanded: readonly string[];
  /** All names that may be there, in their order. */
  readonly wished: readonly string[];
  readonly most: number;
  /** How many suffice. */
  readonly goal: number;
}

/** As many of the wished names as can be there at once, with those that `dependentRequired` demands beside them. */
export const together = (parts: readonly Part[], { demanded, wished, most, goal }: Company): readonly string[] => {
  const all = withDependents(parts, wished);
  if (all.length === wished.length && all.length <= Math.min(most, goal)) return wished;
  const kept = new Set(
    withDependents(
      parts,
      demanded.filter((name) => wished.includes(name)),
    ),
  );
  for (const name of wished) {
    if (kept.size >= goal) break;
    const more = withDependents(parts, [name]).filter((other) => !kept.has(other));
    const isPossible =
      kept.size + more.length <= most && more.every((other) => memberPointers(parts, other) !== undefined);
    if (isPossible) more.forEach((other) => kept.add(other));
  }
  return [...all.filter((name) => kept.has(name)), ...[...kept].filter((name) => !all.includes(name))];
};

const objectOf = (value: JsonValue | undefined) => (isObject(value) ? value : {});
