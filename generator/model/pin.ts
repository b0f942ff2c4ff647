import type { Place } from '../problem/problem.ts';
import type { Pointer } from './pointer.ts';

/**
 * A documented example that is known to contradict its schema, tied to its exact value and to the exact errors: when
 * either changes, the pin no longer excuses it.
 */
export interface Pin {
  /** The Example Object, or an `example`, an item of `examples` or a `default` of a schema. */
  readonly pointer: Pointer;
  /** Of the value as JSON with sorted members. */
  readonly sha256: string;
  /** Each as `type at /active`, sorted. */
  readonly errors: readonly string[];
  /** Why it is left as it is: a sentence, never empty. */
  readonly reason: string;
  /** The version of the description that showed it first. */
  readonly since: string;
}

/** The pins of one description, as somebody wrote them: a reason may be missing still. */
export interface Pins {
  /** Of the file, relative to the project. */
  readonly path: string;
  readonly entries: readonly Pin[];
  /** Of each entry. */
  readonly places: readonly Place[];
}
