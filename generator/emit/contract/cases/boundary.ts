import type { JsonValue, Operation } from '../../../model/api.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { ownList } from '../../../model/resolve.ts';
import type { Direction } from '../../../validate.ts';
import { wordsFor, type Bench } from '../bench.ts';
import type { BoundaryRow, BoundaryTable, CheckUse } from '../case.ts';
import { constraintsOf } from './constraint.ts';
import type { Constraint } from './constraint/maker.ts';
import { breaksOf, isRepeated, jointBreakOf, limitsOf, type Fault, type Unit } from './fault.ts';
import { answeredMedia, kindOf } from './reply.ts';
import { mediaTypesOf, parameterValue } from './request.ts';
import { sitesOf, type Site } from './site.ts';

/** Constraints that have a case already: schemas are shared, and one case for each constraint and direction is enough. */
export interface Ledger {
  readonly done: Set<string>;
  /** Constraints that no value was found to break. */
  readonly open: Map<string, Pointer>;
  /** Constraints that another schema repeats for the same value. */
  readonly repeated: Set<Pointer>;
}

export const createLedger = (): Ledger => ({ done: new Set(), open: new Map(), repeated: new Set() });

interface Named extends Unit {
  readonly check: CheckUse;
  readonly title: string;
}

/** For the request, the parameters and the responses of an operation: each constraint broken alone, and met at its limit. */
export const boundariesOf = (bench: Bench, operation: Operation, ledger: Ledger): readonly BoundaryTable[] => {
  const budget = { rows: mostRows };
  return unitsOf(bench, operation).flatMap((whole) => {
    const tables = tablesOf(bench, whole, ledger, budget);
    // All that it says may be tested elsewhere: that this place refers to it is not.
    return tables.some(({ check }) => check === whole.check)
      ? tables
      : [{ check: whole.check, title: whole.title, base: whole.base, rows: [] }, ...tables];
  });
};

// In a large description one response can lead to every schema there is: what one operation leaves, others take up.
const mostRows = 1000;

interface Entry {
  readonly site: Site;
  readonly constraint: Constraint;
}

interface Budget {
  rows: number;
}

const unitsOf = (bench: Bench, operation: Operation): readonly Named[] => {
  const bodies = mediaTypesOf(operation).flatMap(({ schema, mediaType, examples }, index) =>
    schema === undefined
      ? []
      : unit(bench, {
          schema: schema.pointer,
          direction: 'request',
          name: `${operation.name} request${index === 0 ? '' : ` ${mediaType}`}`,
          title: 'the request body',
          examples: examples.map(({ value }) => value),
        }),
  );
  const parameters = operation.parameters.flatMap((parameter) => {
    const value = parameterValue(bench, parameter);
    if (parameter.schema === undefined || value === undefined) return [];
    const name = `${operation.name} ${parameter.in} ${parameter.name}`;
    return [
      {
        schema: parameter.schema.pointer,
        base: value,
        direction: 'request' as const,
        check: bench.check(parameter.schema.pointer, 'request', name),
        title: `${parameter.in} parameter ${parameter.name}`,
      },
    ];
  });
  const responses = operation.responses.flatMap((response) => {
    const media = answeredMedia(response);
    if (media?.schema === undefined || kindOf(media) !== 'json') return [];
    return unit(bench, {
      schema: media.schema.pointer,
      direction: 'response',
      name: `${operation.name} response ${response.status}`,
      title: `the ${response.status} response`,
      examples: media.examples.map(({ value }) => value),
    });
  });
  return [...bodies, ...parameters, ...responses];
};

export interface UnitWanted {
  readonly schema: Pointer;
  readonly direction: Direction;
  readonly name: string;
  readonly title: string;
  readonly examples?: readonly JsonValue[];
}

/** A unit whose base is a full sample. */
export const unit = (bench: Bench, { name, title, ...wanted }: UnitWanted): readonly Named[] => {
  const base = bench.full(wanted);
  return base === undefined
    ? []
    : [
        {
          schema: wanted.schema,
          direction: wanted.direction,
          base,
          title,
          check: bench.check(wanted.schema, wanted.direction, name),
        },
      ];
};

/** The table of a unit, and of every schema that has to be judged by itself: branches of unions, and parts that others overlap. */
export const tablesOf = (
  bench: Bench,
  whole: Named,
  ledger: Ledger,
  budget: Budget = { rows: mostRows },
): readonly BoundaryTable[] => {
  if (budget.rows <= 0) return [];
  const sites = sitesOf(bench.document, whole.schema, whole.base);
  // What comes from the API is judged by one fault of a kind; what is sent, by null and by another type.
  const kept = (constraint: Constraint): Constraint =>
    whole.direction === 'response' ? { ...constraint, kept: 1 } : constraint;
  const isLeft = (keyword: Pointer): boolean => !ledger.done.has(`${whole.direction} ${keyword}`);
  const found = sites.flatMap((site) =>
    constraintsOf(site, isLeft)
      .map(kept)
      .map((constraint) => ({ site, constraint, key: `${whole.direction} ${constraint.pointer}` })),
  );
  const groups = new Map<string, Entry[]>();
  for (const { key, ...entry } of found) {
    const group = groups.get(key) ?? [];
    group.push(entry);
    groups.set(key, group);
  }

  const rows: { readonly unit: Named; readonly row: BoundaryRow }[] = [];
  for (const [key, entries] of groups) {
    if (ledger.done.has(key)) continue;
    if (rows.length >= budget.rows) break;
    const made = rowsFor(bench, whole, entries, ledger);
    const isOptional = entries.every(({ constraint }) => constraint.breaks.length === 0);
    const isBroken = made.some(({ row }) => row.violations.length > 0);
    if (isBroken || (isOptional && made.length > 0)) {
      ledger.done.add(key);
      ledger.open.delete(key);
    } else if (entries[0] !== undefined) ledger.open.set(key, entries[0].constraint.pointer);
    rows.push(...made);
  }
  budget.rows -= rows.length;
  const units = [...new Map(rows.map(({ unit: one }) => [one.check.name, one])).values()];
  const tables = units.map((one): BoundaryTable => ({
    check: one.check,
    title: one.title,
    base: one.base,
    rows: uniqueTitles(rows.filter(({ unit: other }) => other.check === one.check).map(({ row }) => row)),
  }));
  return [
    ...tables,
    ...sites
      .flatMap((site) => branchesOf(bench, whole, site))
      .flatMap((branch) =>
        budget.rows <= 0 || isVisited(ledger, branch) ? [] : tablesOf(bench, branch, ledger, budget),
      ),
  ];
};

const isVisited = (ledger: Ledger, { schema, direction }: Unit): boolean => {
  const key = `${direction} unit ${schema}`;
  const isKnown = ledger.done.has(key);
  ledger.done.add(key);
  return isKnown;
};

const rowsFor = (
  bench: Bench,
  whole: Named,
  entries: readonly Entry[],
  ledger: Ledger,
): readonly { readonly unit: Named; readonly row: BoundaryRow }[] => {
  const rows = (unit: Named, faults: readonly Fault[]) => faults.map((fault) => ({ unit, row: rowOf(fault) }));
  for (const { constraint } of entries) {
    const faults = breaksOf(bench, whole, constraint);
    if (faults.length > 0) return rows(whole, [...faults, ...limitsOf(bench, whole, constraint)]);
  }
  for (const entry of entries) {
    // Another schema forbids the same: then the one that carries the constraint is judged by itself.
    const part = partOf(bench, whole, entry);
    if (part === undefined || bench.judge(part.unit.schema, part.unit.base, part.unit.direction)?.length !== 0)
      continue;
    const faults = breaksOf(bench, part.unit, part.constraint);
    if (faults.length > 0) return rows(part.unit, [...faults, ...limitsOf(bench, part.unit, part.constraint)]);
  }
  let best: Joint | undefined;
  for (const joint of jointsOf(bench, whole, entries)) {
    best ??= joint;
    if (joint.isRepeated) continue;
    best = joint;
    break;
  }
  if (best?.isRepeated === true) ledger.repeated.add(countedAt(best.constraint));
  const limits = entries[0] === undefined ? [] : limitsOf(bench, whole, entries[0].constraint);
  return [...(best === undefined ? [] : rows(best.unit, [best.fault])), ...rows(whole, limits)];
};

interface Joint {
  readonly unit: Named;
  readonly constraint: Constraint;
  readonly fault: Fault;
  readonly isRepeated: boolean;
}

function* jointsOf(bench: Bench, whole: Named, entries: readonly Entry[]): Generator<Joint> {
  for (const entry of entries) {
    const part = partOf(bench, whole, entry);
    for (const { unit, constraint } of [
      { unit: whole, constraint: entry.constraint },
      ...(part === undefined ? [] : [part]),
    ]) {
      const fault = jointBreakOf(bench, unit, constraint);
      if (fault !== undefined) yield { unit, constraint, fault, isRepeated: isRepeated(fault, constraint) };
    }
  }
}

/** A constraint as it holds for the part of the value that its schema is about, judged by nothing else. */
const partOf = (
  bench: Bench,
  whole: Named,
  { site, constraint }: Entry,
): { readonly unit: Named; readonly constraint: Constraint } | undefined => {
  const unit = partUnit(bench, whole, site);
  const own =
    unit &&
    constraintsOf({ ...site, at: '' }, (keyword) => constraint.pointer.startsWith(keyword)).find(
      ({ pointer }) => pointer === constraint.pointer,
    );
  return unit === undefined || own === undefined ? undefined : { unit, constraint: own };
};

/** A required name is counted by itself, not by its place in the list. */
const countedAt = ({ keyword, pointer, at }: Constraint): Pointer =>
  keyword === 'required' ? pointer.replace(/\/\d+$/u, '') + at.slice(at.lastIndexOf('/')) : pointer;

const partUnit = (bench: Bench, { schema, direction }: Named, { part, value }: Site): Named | undefined =>
  part === schema
    ? undefined
    : {
        schema: part,
        base: value,
        direction,
        check: bench.check(part, direction, `${wordsFor(part)} ${direction === 'response' ? 'response' : ''}`),
        title: `${wordsFor(part)} by itself`,
      };

const branchesOf = (bench: Bench, { direction, title }: Named, { schema, part, value, at }: Site): readonly Named[] =>
  (['anyOf', 'oneOf'] as const).flatMap((keyword) =>
    ownList(schema, keyword).flatMap((_, index) => {
      const branch = child(part, keyword, index);
      const fits = bench.judge(branch, value, direction)?.length === 0;
      const base = fits ? value : bench.sample({ schema: branch, form: 'full', direction });
      if (base === undefined) return [];
      const place = at === '' ? title : `${title} at ${at}`;
      return [
        {
          schema: branch,
          base,
          direction,
          check: bench.check(
            branch,
            direction,
            `${wordsFor(part)} ${keyword} ${index} ${direction === 'response' ? 'response' : ''}`,
          ),
          title: `branch ${index + 1} of ${place}`,
        },
      ];
    }),
  );

const rowOf = ({ title, edit, violations }: Fault): BoundaryRow => ({ title, edit, violations });

const uniqueTitles = (rows: readonly BoundaryRow[]): readonly BoundaryRow[] => {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = `${row.violations.length === 0} ${row.title}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? row : { ...row, title: `${row.title} (${count})` };
  });
};
