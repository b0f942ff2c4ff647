import type { JsonValue } from '../model/api.ts';
import type { Pointer } from '../model/pointer.ts';
import type { Place } from '../problem/problem.ts';
import type { RuleId } from './rules/index.ts';

/** What a change does on one axis, from harmless to harmful. */
export type Verdict = 'none' | 'non-breaking' | 'possibly-breaking' | 'breaking';

/** Who writes the data in question: consumers send it, or consumers receive it. */
export type Direction = 'sent' | 'received';

export interface Axes {
  /** A deployed client against the new server. */
  readonly wire: Verdict;
  /** The consumer's source code against the new types. */
  readonly package: Verdict;
}

/** One difference between two contracts, seen by those who use the first. */
export interface Change {
  readonly rule: RuleId;
  /** The worse of the two axes; `docs` when neither is touched. */
  readonly verdict: 'docs' | 'non-breaking' | 'possibly-breaking' | 'breaking';
  readonly axes: Axes;
  /** `GET /loans`: every operation that the change reaches, in the order of the description. */
  readonly operations: readonly string[];
  readonly direction?: Direction;
  /** The name or value that was added, removed or changed. */
  readonly subject?: string;
  readonly before: Side;
  readonly after: Side;
  readonly message: string;
  /** What a consumer has to do. */
  readonly advice: string;
  /** Names the change in `changes.accept.yaml`; it survives edits elsewhere in either description. */
  readonly fingerprint: string;
}

export interface Side {
  /** The place in the bundled document; where there is nothing, the place that would hold it. */
  readonly pointer: Pointer;
  readonly value?: JsonValue;
  readonly place?: Place;
}

const severity = { none: 0, 'non-breaking': 1, 'possibly-breaking': 2, breaking: 3 } as const satisfies Record<
  Verdict,
  number
>;

/** The most harmful of some verdicts. */
export const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((worse, verdict) => (severity[verdict] > severity[worse] ? verdict : worse), 'none');

/** Whether somebody may have to act: a change that could not be decided counts. */
export const isBreaking = (verdict: Verdict | 'docs'): boolean =>
  verdict === 'breaking' || verdict === 'possibly-breaking';
