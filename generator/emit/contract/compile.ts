import type { Api, Operation } from '../../model/api.ts';
import type { CompiledChecks, Site, Validator } from '../../validate.ts';
import { createBench } from './bench.ts';
import type { BoundaryTable, CheckUse, OperationCases, PayloadCases, ValidityCase } from './case.ts';
import { boundariesOf, createLedger } from './cases/boundary.ts';
import { decodingCases } from './cases/decoding.ts';
import { linkCases } from './cases/link.ts';
import { payloadsOf } from './cases/payload.ts';
import { extremes, roundTrips } from './cases/round-trip.ts';
import { schemaCases } from './cases/schema.ts';
import { securityCases } from './cases/security.ts';
import { serverCases } from './cases/server.ts';
import { statusCases } from './cases/status.ts';
import { fieldStyles, styles } from './cases/style.ts';
import { createTyping } from './cases/typed.ts';
import { unionCases } from './cases/union.ts';
import { validityCases } from './cases/validity.ts';
import { coverageOf, rootsOf } from './measure/index.ts';
import { shapesOf } from './measure/shape.ts';
import type { CoverageData } from './support/coverage-data.ts';

/** Everything that is tested about an API, as data, and the checks that the tests need. */
export interface Compiled {
  readonly operations: readonly OperationCases[];
  readonly payloads: readonly PayloadCases[];
  /** What schemas show by themselves. */
  readonly schemas: readonly ValidityCase[];
  readonly checks: readonly CheckUse[];
  readonly moduleText: string;
  /** What the module uses and has to be given. */
  readonly imports: readonly string[];
  /** What there is to be covered. */
  readonly coverage: CoverageData;
}

export interface Tools {
  readonly validator: Validator;
  readonly compileChecks: (document: Api['document'], sites: ReadonlyMap<string, Site>) => CompiledChecks;
}

/** Turns an API into cases: pure, so the same description always gives the same tests. */
export const compileCases = (api: Api, { validator, compileChecks }: Tools): Compiled => {
  const bench = createBench(api, validator);
  const ledger = createLedger();
  const typed = createTyping(api.document, bench.judge);
  const drafts = api.operations.map((operation): OperationCases => ({
    operation,
    validity: validityCases(bench, operation),
    exchanges: exchangesOf(bench, operation).map((exchange) => ({
      ...exchange,
      call: typed.call(operation, exchange.call),
    })),
    servers: serverCases(bench, operation),
    links: linkCases(bench, operation).map((link) => ({
      ...link,
      target: { ...link.target, call: typed.call(link.target.operation, link.target.call) },
    })),
    boundaries: boundariesOf(bench, operation, ledger),
  }));
  const payloads = payloadsOf(bench, ledger).map(typed.payload);

  const schemas = schemaCases(bench);
  const shapes = shapesOf(api.document, rootsOf(api, payloads), (schema, direction) =>
    bench.check(schema, direction, `${schema.split('/').slice(-3).join(' ')}`),
  );
  const branches = [...shapes.schemas.values()].flatMap(({ branches: one = {} }) => Object.values(one));
  const used = [
    ...new Set([
      ...checksOf(drafts, payloads, schemas),
      ...bench.checks().filter(({ name }) => branches.includes(name)),
    ]),
  ];
  const { functions, moduleText, imports } = compileChecks(
    api.document,
    new Map(used.map(({ name, schema, direction }) => [name, { schema, direction }])),
  );
  const compiled = {
    operations: drafts.map((cases) => ({
      ...cases,
      validity: usable(cases.validity, functions),
      boundaries: sound(cases.boundaries, functions),
    })),
    payloads: payloads.map((cases) => ({
      ...cases,
      validity: usable(cases.validity, functions),
      boundaries: sound(cases.boundaries, functions),
    })),
    schemas: usable(schemas, functions),
    checks: used.filter(({ name }) => functions.has(name)),
    moduleText,
    imports,
  };
  return { ...compiled, coverage: coverageOf(api, { ...compiled, shapes, repeated: ledger.repeated }) };
};

const exchangesOf = (bench: Parameters<typeof roundTrips>[0], operation: Operation): OperationCases['exchanges'] =>
  [roundTrips, extremes, styles, fieldStyles, securityCases, statusCases, decodingCases, unionCases].flatMap((make) =>
    make(bench, operation),
  );

/** The checks that some case uses; a sample may have been made for more. */
const checksOf = (
  operations: readonly OperationCases[],
  payloads: readonly PayloadCases[],
  schemas: readonly ValidityCase[],
): readonly CheckUse[] => {
  const uses = [
    ...operations.flatMap(({ validity, exchanges, boundaries, links }) => [
      ...validity.map(({ check }) => check),
      ...exchanges.flatMap(({ faults, check }) => [faults?.check, check]),
      ...boundaries.map(({ check }) => check),
      ...links.flatMap(({ taken }) => taken.map(({ check }) => check)),
    ]),
    ...schemas.map(({ check }) => check),
    ...payloads.flatMap(({ validity, boundaries }) => [...validity, ...boundaries].map(({ check }) => check)),
  ];
  return [...new Map(uses.flatMap((use) => (use === undefined ? [] : [[use.name, use] as const]))).values()];
};

/** Without what no check could be compiled for. */
const usable = (cases: readonly ValidityCase[], functions: CompiledChecks['functions']): readonly ValidityCase[] =>
  cases.filter(({ check }) => functions.has(check.name));

/** Without what has no check, or begins from a value that is not valid: an example may contradict its schema. */
const sound = (tables: readonly BoundaryTable[], functions: CompiledChecks['functions']): readonly BoundaryTable[] =>
  tables.filter(({ check, base }) => functions.get(check.name)?.(base) === true);
