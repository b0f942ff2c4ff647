import type { ProblemCode } from '../problem/problem.ts';

/** Something wrong in a text, before it is known which file the text comes from. */
export interface Fault {
  readonly code: ProblemCode;
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;
  readonly message: string;
  readonly remedy?: string;
}
