import type { Api, JsonObject, JsonValue, Operation } from '../../model/api.ts';
import { camelCase, isReservedWord, shortHash } from '../../model/name.ts';
import { segments, type Pointer } from '../../model/pointer.ts';
import { createSampler, type Form } from '../../model/sample.ts';
import type { Direction, Validator } from '../../validate.ts';
import type { CheckUse } from './case.ts';
import { violationsIn, type Violation } from './support/check.ts';

/** What cases are made with: samples, verdicts, and the names of the schemas that they use. */
export interface Bench {
  readonly api: Api;
  readonly document: JsonObject;
  sample(wanted: SampleWanted): JsonValue | undefined;
  /** A full sample: the documented one, unless the schema has more to show. */
  full(wanted: Omit<SampleWanted, 'form'>): JsonValue | undefined;
  /** What is wrong with a value; `undefined` when the schema cannot judge anything. */
  judge(schema: Pointer, value: JsonValue, direction: Direction): readonly Violation[] | undefined;
  /** The check for a schema. The same schema and direction always give the same one. */
  check(schema: Pointer, direction: Direction, name: string): CheckUse;
  checks(): readonly CheckUse[];
}

export interface SampleWanted {
  readonly schema: Pointer;
  readonly form: Form;
  readonly direction: Direction;
  readonly examples?: readonly JsonValue[];
  readonly name?: string;
}

/** Lays out the tools for one API. */
export const createBench = (api: Api, validator: Validator): Bench => {
  const { document } = api;
  const sampler = createSampler(document, validator.validate);
  const checks = new Map<string, CheckUse>();
  const names = new Set<string>();

  // Every kind of case starts from the same few values.
  const samples = new Map<string, JsonValue | undefined>();
  const sample: Bench['sample'] = (wanted) => {
    const key = JSON.stringify([wanted.schema, wanted.form, wanted.direction, wanted.name, wanted.examples]);
    if (samples.has(key)) return samples.get(key);
    const made = sampler({ textOnly: true, ...wanted });
    const value = made.kind === 'valid' && !made.hasBytes ? made.value : undefined;
    samples.set(key, value);
    return value;
  };

  return {
    api,
    document,
    sample,
    full: (wanted) => {
      const shown = sample({ ...wanted, form: 'full' });
      const made = wanted.examples === undefined ? undefined : sample({ ...wanted, form: 'full', examples: [] });
      return made !== undefined && (shown === undefined || membersIn(made) > membersIn(shown)) ? made : shown;
    },
    judge: (schema, value, direction) => {
      const errors = validator.validate(schema, value, direction);
      if (errors.some(({ keyword }) => keyword === 'unusableSchema')) return undefined;
      return violationsIn(errors.map(({ pointer, keyword, params }) => ({ instancePath: pointer, keyword, params })));
    },
    check: (schema, direction, name) => {
      const key = `${direction} ${schema}`;
      const known = checks.get(key);
      if (known !== undefined) return known;
      const plain = camelCase(name, `schema${shortHash(key)}`);
      const unique = names.has(plain) || isReservedWord(plain) ? `${plain}${shortHash(key)}` : plain;
      names.add(unique);
      const use = { name: unique, schema, direction };
      checks.set(key, use);
      return use;
    },
    checks: () => [...checks.values()],
  };
};

/** What every kind of case of an operation begins from is made once. */
export const perOperation = <Made>(
  make: (bench: Bench, operation: Operation) => Made,
): ((bench: Bench, operation: Operation) => Made) => {
  const known = new WeakMap<Bench, Map<Operation, Made>>();
  return (bench, operation) => {
    const ofBench = known.get(bench) ?? new Map<Operation, Made>();
    known.set(bench, ofBench);
    if (!ofBench.has(operation)) ofBench.set(operation, make(bench, operation));
    return ofBench.get(operation) as Made; // it was just made
  };
};

const membersIn = (value: JsonValue): number =>
  typeof value === 'object' && value !== null
    ? (Array.isArray(value) ? value.slice(0, 1) : Object.values(value as JsonObject)).reduce<number>(
        (sum, member: JsonValue) => sum + 1 + membersIn(member),
        0,
      )
    : 0;

/** A schema in words, from the one that owns it: `BannerOffer type`. */
export const wordsFor = (schema: Pointer): string => {
  const [, group, owner = '', ...way] = segments(schema);
  if (group !== 'schemas') return lastWord(schema);
  return [owner, ...way.filter((word, index) => word !== 'properties' || way[index - 1] === 'properties')].join(' ');
};

/** The last word of a pointer, for a title: `BannerOffer`. */
export const lastWord = (pointer: Pointer): string => segments(pointer).at(-1) ?? '';
