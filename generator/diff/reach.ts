import type { Noted } from './contract/noted.ts';
import type { Reached } from './collect.ts';
import type { Pair } from './schema/comparison.ts';
import type { Engine } from './schema/engine.ts';

/** A pair of schemas on the way, with the pairs and operations that led to it. */
interface Visit {
  readonly pair: Pair;
  readonly parents: Set<string>;
  readonly operations: Set<string>;
}

/** Follows the schemas of all operations, each pair once, and says of every difference which operations it reaches. */
export const reachFindings = (engine: Engine, noted: readonly Noted[]): readonly Reached[] => {
  const direct = noted.flatMap((one): readonly Reached[] =>
    one.kind === 'finding'
      ? [
          {
            finding: one.finding,
            operations: one.operation === undefined ? [] : [one.operation],
            ...(one.direction === undefined ? {} : { direction: one.direction }),
          },
        ]
      : [],
  );
  const visits = walk(engine, noted);
  const inSchemas = [...visits.values()].flatMap(({ pair }) => {
    const { findings } = engine.compare(pair);
    if (findings.length === 0) return [];
    const operations = operationsOf(visits, pair.key);
    return findings.map((finding): Reached => ({ finding, direction: pair.direction, operations }));
  });
  return [...direct, ...inSchemas];
};

const walk = (engine: Engine, noted: readonly Noted[]): ReadonlyMap<string, Visit> => {
  const visits = new Map<string, Visit>();
  const open: Pair[] = [];
  const visit = (pair: Pair): Visit => {
    const known = visits.get(pair.key);
    if (known !== undefined) return known;
    const fresh = { pair, parents: new Set<string>(), operations: new Set<string>() };
    visits.set(pair.key, fresh);
    open.push(pair);
    return fresh;
  };
  for (const one of noted) {
    if (one.kind === 'schemas' && one.operation !== undefined) visit(one.pair).operations.add(one.operation);
  }
  for (let index = 0; index < open.length; index++) {
    const pair = open[index];
    if (pair === undefined) break;
    for (const inner of engine.compare(pair).children) visit(inner).parents.add(pair.key);
  }
  return visits;
};

const operationsOf = (visits: ReadonlyMap<string, Visit>, start: string): readonly string[] => {
  const found = new Set<string>();
  const seen = new Set([start]);
  for (const key of seen) {
    const visit = visits.get(key);
    for (const operation of visit?.operations ?? []) found.add(operation);
    for (const parent of visit?.parents ?? []) seen.add(parent);
  }
  return [...found];
};
