import { problemKinds, type ProblemCode } from './kinds.ts';

export type { ProblemCode };

/** Where a problem is: a path relative to the project (always `/`), and 1-based line and column when known. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something the author of a description can put right. Collected as data, printed at the end of a run. */
export interface Problem {
  /** A code of the catalogue, or the id of the lint rule that was broken. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  /** One sentence saying what is wrong, in the words of the description. */
  readonly message: string;
  /** One sentence saying what to do. */
  readonly remedy: string;
}

/** Builds an error of a known code; the remedy is the catalogue's unless a more exact one is given. */
export const problem = (
  code: ProblemCode,
  place: Place,
  message: string,
  remedy: string = problemKinds[code].fix,
): Problem => ({ code, severity: 'error', place, message, remedy });

/** The same as a warning, which stops nothing. */
export const warning = (...parameters: Parameters<typeof problem>): Problem => ({
  ...problem(...parameters),
  severity: 'warning',
});
