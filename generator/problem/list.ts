import type { Place, Problem, ProblemCode } from './problem.ts';
import { plainText } from './quote.ts';

/** Whether a problem stops its API from being written. */
export const isError = ({ severity }: Problem): boolean => severity === 'error';

/**
 * Prints a problem on one line: `path:line:column  severity  code  sentence. Remedy.` Names in a description, and of files, are a
 * stranger's: none begins a new line or steers a terminal.
 */
export const formatProblem = ({ code, severity, place, message, remedy }: Problem): string =>
  plainText(`${formatPlace(place)}  ${severity}  ${code}  ${message} ${remedy}`);

const formatPlace = ({ path, line, column }: Place): string =>
  [path, line, column].filter((part) => part !== undefined).join(':');

/**
 * Problems in the order a reader meets them: by file, line, column, then code. None is said twice, as APIs that share a file
 * would, and none that a rule of redocly.yaml has said.
 */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...new Map(problems.map((one) => [formatProblem(one), one])).values()]
    .filter((one) => !isSaid(one, problems))
    .sort(
      (a, b) =>
        compare(a.place.path, b.place.path) ||
        (a.place.line ?? 0) - (b.place.line ?? 0) ||
        (a.place.column ?? 0) - (b.place.column ?? 0) ||
        compare(a.code, b.code) ||
        compare(a.message, b.message),
    );

const isSaid = ({ code, place: { path } }: Problem, problems: readonly Problem[]): boolean => {
  const rules = sameRules.get(code);
  return rules !== undefined && problems.some((one) => rules.includes(one.code) && one.place.path === path);
};

/** The rules that find what we find, where a project has them. */
const sameRules: ReadonlyMap<string, readonly string[]> = new Map([
  ['example-contradicts', ['no-invalid-media-type-examples', 'specwright/known-discrepancies']],
  ['parameter-example-contradicts', ['no-invalid-parameter-examples', 'specwright/known-discrepancies']],
  ['path-parameter', ['path-parameters-defined']],
  ['security-undefined', ['security-defined']],
  ['server-variable', ['no-server-variables-empty-enum', 'no-undefined-server-variable']],
] as const satisfies readonly (readonly [ProblemCode, readonly string[]])[]);

// Code-point order: `localeCompare` would differ from machine to machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
