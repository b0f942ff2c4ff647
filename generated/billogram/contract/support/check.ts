// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { seen, type Checks } from './coverage.ts';
import { hashOf } from './hash.ts';
import { escaped } from './json.ts';
import { exampleRule, Mismatch, type Finding } from './mismatch.ts';
import type { Operation } from './server.ts';

export { hashOf } from './hash.ts';

/** A schema of the description, compiled: tells whether a value is valid. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

export interface CheckError {
  readonly instancePath: string;
  /** Into the description, after a `#`. */
  readonly schemaPath?: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A violated keyword and its place in the value: of a missing or surplus member, the member itself. */
export type Violation = readonly [keyword: string, at: string];

/** What is wrong with a value by a schema; what fails inside a union that fails is not listed again. */
export const violationsOf = (check: Check, value: unknown): readonly Violation[] =>
  check(value) ? [] : violationsIn(check.errors ?? []);

/** The errors of one value as violations. */
export const violationsIn = (all: readonly CheckError[]): readonly Violation[] => reported(all).map((error) => [error.keyword, placeOf(error)]);

// The engine reports what the branches of a union complain about before the union itself, and what is wrong with a
// member's name, at the object, before `propertyNames`: from the end on, what explains an error has been met.
const reported = (all: readonly CheckError[]): readonly CheckError[] => {
  const unions = new Set<string>();
  const named = new Set<string>();
  const kept: CheckError[] = [];
  for (const error of all.filter(({ keyword }) => keyword !== 'if').reverse()) {
    const { keyword, instancePath } = error;
    if (!isWithin(instancePath, unions) && (keyword === 'propertyNames' || !named.has(instancePath))) kept.push(error);
    if (keyword === 'anyOf' || keyword === 'oneOf') unions.add(instancePath);
    if (keyword === 'propertyNames') named.add(instancePath);
  }
  return kept.reverse();
};

const isWithin = (path: string, places: ReadonlySet<string>): boolean => {
  if (places.size === 0) return false;
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    if (places.has(path.slice(0, end))) return true;
  }
  return places.has('');
};

// Where two schemas say the same of a value, neither would be missed.
const sole = (errors: readonly CheckError[]): readonly CheckError[] => {
  const counts = new Map<string, number>();
  const keyOf = (error: CheckError): string => `${error.keyword} ${placeOf(error)}`;
  for (const key of errors.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return errors.filter((error) => counts.get(keyOf(error)) === 1);
};

const placeOf = ({ instancePath, params }: CheckError): string => {
  const name = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['propertyName'];
  return typeof name === 'string' ? `${instancePath}/${escaped(name)}` : instancePath;
};

export interface Checker {
  /** The value has to be valid. */
  accepts(check: Check, value: unknown): void;
  /** The value has to be refused for exactly this: `maxLength at /name`. */
  refuses(check: Check, value: unknown, wanted: string): void;
  /** A documented example that contradicts its schema: it still has to be this value, with these errors. */
  pinned(check: Check, value: unknown, pin: Pin): void;
}

/** A known contradiction, tied to the exact example and the exact errors. */
export interface Pin {
  /** Of the example as JSON with sorted members. */
  readonly sha256: string;
  /** Each as `type at /active`, sorted. */
  readonly errors: readonly string[];
}

/** Judges values by the compiled schemas of an operation; `checks` are all that the package has. */
export const checker = (operation: Operation, checks: Checks): Checker => {
  const complain = (check: Check, value: unknown, { expected, received, hint }: Pick<Finding, 'expected' | 'received' | 'hint'>): never => {
    const name = Object.keys(checks).find((one) => checks[one] === check) ?? '';
    throw new Mismatch({ operation, finding: { part: 'schema', rule: exampleRule(name, value), expected, received, ...(hint === undefined ? {} : { hint }) } });
  };
  return {
    accepts: (check, value) => {
      const found = violationsOf(check, value);
      if (found.length > 0) complain(check, value, { expected: 'a valid value', received: say(found).join(', '), hint: firstMessage(check) });
      seen.valid(checks, check, value);
      seen.example(value, 'judged');
    },
    refuses: (check, value, wanted) => {
      const found = say(violationsOf(check, value)).join(', ');
      if (found === '') complain(check, value, { expected: wanted, received: 'a valid value', hint: 'The schema no longer has this constraint.' });
      if (found !== wanted) complain(check, value, { expected: wanted, received: found, hint: 'The value has one fault, so nothing else may be reported.' });
      seen.violated(sole(reported(check.errors ?? [])));
    },
    pinned: (check, value, { sha256, errors }) => {
      const wanted = errors.join(', ');
      const found = say(violationsOf(check, value)).join(', ');
      if (found === '') complain(check, value, { expected: wanted, received: 'a valid value', hint: 'The contradiction is gone: remove the pin.' });
      if (found !== wanted) complain(check, value, { expected: wanted, received: found, hint: 'The example contradicts its schema in another way: remove the pin, or pin it anew.' });
      if (hashOf(value) !== sha256) complain(check, value, { expected: sha256, received: hashOf(value), hint: 'The example is another one: remove the pin, or pin it anew.' });
      seen.example(value, 'judged');
    },
  };
};

/** Violations in words, each once and sorted: `maxLength at /name`. */
export const say = (violations: readonly Violation[]): readonly string[] =>
  [...new Set(violations.map(([keyword, at]) => `${keyword} at ${at === '' ? 'the whole value' : at}`))].sort();

const firstMessage = ({ errors }: Check): string => {
  const [error] = errors ?? [];
  return error === undefined ? '' : `${error.instancePath || 'It'} ${error.message ?? error.keyword}.`;
};
