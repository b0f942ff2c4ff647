/** Where a problem is: a path relative to the project (always `/`), and 1-based line and column when known. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something the author of a description can put right. Collected as data, printed at the end of a run. */
export interface Problem {
  /** A code of the catalogue below, or the id of the lint rule that was broken. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  /** One sentence saying what is wrong, in the words of the description. */
  readonly message: string;
  /** One sentence saying what to do. */
  readonly remedy: string;
}

export interface ProblemKind {
  readonly title: string;
  readonly cause: string;
  /** Printed as the remedy unless the problem brings a more exact one. */
  readonly fix: string;
}

/** Every code that Specwright itself reports. `docs/problems.md` is rendered from this list. */
export const problemKinds = {
  'file-missing': {
    title: 'A file is missing',
    cause: 'A description, or a file that it refers to, does not exist or is a folder.',
    fix: 'Correct the path, or add the file.',
  },
  'file-unreadable': {
    title: 'A file cannot be read',
    cause: 'The operating system refuses to read the file.',
    fix: 'Check the permissions of the file.',
  },
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;

/** Builds an error of a known code; the remedy is the catalogue's unless a more exact one is given. */
export const problem = (
  code: ProblemCode,
  place: Place,
  message: string,
  remedy: string = problemKinds[code].fix,
): Problem => ({ code, severity: 'error', place, message, remedy });

/** Prints a problem on one line: `path:line:column  severity  code  sentence. Remedy.` */
export const formatProblem = ({ code, severity, place, message, remedy }: Problem): string =>
  `${formatPlace(place)}  ${severity}  ${code}  ${message} ${remedy}`;

const formatPlace = ({ path, line, column }: Place): string =>
  [path, line, column].filter((part) => part !== undefined).join(':');

/** Problems in the order a reader meets them: by file, line, column, then code. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) =>
      compare(a.place.path, b.place.path) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );

// Code-point order: `localeCompare` would differ from machine to machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
