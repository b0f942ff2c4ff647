// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { createHash } from 'node:crypto';
import { Mismatch } from './mismatch.ts';
import type { Operation } from './server.ts';

/** A schema of the description, compiled: tells whether a value is valid. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

export interface CheckError {
  readonly instancePath: string;
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
export const violationsIn = (all: readonly CheckError[]): readonly Violation[] => {
  const errors = all.filter(({ keyword }) => keyword !== 'if');
  return errors
    .filter((error, index) => !errors.slice(index + 1).some((later) => (isUnion(later) && isWithin(error, later)) || isAboutName(error, later)))
    .map((error) => [error.keyword, placeOf(error)]);
};

const isUnion = ({ keyword }: CheckError): boolean => keyword === 'anyOf' || keyword === 'oneOf';

// The engine reports what the branches complain about before it reports the union itself.
const isWithin = (error: CheckError, union: CheckError): boolean =>
  error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);

// What is wrong with a member's name is reported at the object before the name itself is.
const isAboutName = (error: CheckError, later: CheckError): boolean =>
  later.keyword === 'propertyNames' && error.keyword !== 'propertyNames' && error.instancePath === later.instancePath;

const placeOf = ({ instancePath, params }: CheckError): string => {
  const name = params['missingProperty'] ?? params['additionalProperty'] ?? params['unevaluatedProperty'] ?? params['propertyName'];
  return typeof name === 'string' ? `${instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : instancePath;
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

/** Judges values by the compiled schemas of an operation. */
export const checker = (operation: Operation): Checker => {
  const complain = (expected: unknown, received: unknown, hint: string): never => {
    throw new Mismatch({ operation, finding: { part: 'schema', expected, received, hint } });
  };
  return {
    accepts: (check, value) => {
      const found = violationsOf(check, value);
      if (found.length > 0) complain('a valid value', say(found).join(', '), firstMessage(check));
    },
    refuses: (check, value, wanted) => {
      const found = say(violationsOf(check, value)).join(', ');
      if (found === '') complain(wanted, 'a valid value', 'The schema no longer has this constraint.');
      if (found !== wanted) complain(wanted, found, 'The value has one fault, so nothing else may be reported.');
    },
    pinned: (check, value, { sha256, errors }) => {
      const wanted = errors.join(', ');
      const found = say(violationsOf(check, value)).join(', ');
      if (found === '') complain(wanted, 'a valid value', 'The contradiction is gone: remove the pin.');
      if (found !== wanted) complain(wanted, found, 'The example contradicts its schema in another way: remove the pin, or pin it anew.');
      if (hashOf(value) !== sha256) complain(sha256, hashOf(value), 'The example is another one: remove the pin, or pin it anew.');
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

/** The hash of a JSON value, whatever the order of its members. */
export const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(sorted(value))).digest('hex');

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
};
