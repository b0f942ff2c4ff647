import type { JsonObject, JsonValue } from '../model/api.ts';
import type { Direction, Verdict } from './change.ts';

/** One row of the rule tables: what a difference is called, what it does to whom, and a pair that shows it. */
export interface Rule {
  /** A sentence without its full stop; the subject and the values are put after it. */
  readonly title: string;
  /** Why the verdict is what it is. */
  readonly why: string;
  readonly wire: Effect;
  readonly package: Effect;
  /** What a consumer has to do when the change breaks something. */
  readonly advice: string;
  readonly example: Example;
}

/** The verdict, where it matters one for data that consumers send and one for data that they receive. */
export type Effect = Verdict | Readonly<Record<Direction, Verdict>>;

/** Before and after: a schema (used both ways), members of an operation, or members of the description. */
export type Example =
  | { readonly of: 'schema'; readonly before: JsonValue; readonly after: JsonValue }
  | { readonly of: 'operation' | 'description'; readonly before: JsonObject; readonly after: JsonObject };

/** Fewer values are allowed: harmful for those who send, harmless for those who receive. */
export const narrower = { sent: 'breaking', received: 'non-breaking' } as const satisfies Effect;

/** More values are allowed: harmless for those who send, harmful for those who receive. */
export const wider = { sent: 'non-breaking', received: 'breaking' } as const satisfies Effect;

/** Some values are no longer allowed and others newly are. */
export const different = 'breaking' satisfies Effect;

/** Nobody can tell which values are allowed now. */
export const unclear = 'possibly-breaking' satisfies Effect;

export const harmless = 'non-breaking' satisfies Effect;
export const untouched = 'none' satisfies Effect;

/** What an effect says about data in one direction; without a direction, the same as for data that is sent. */
export const verdictOf = (effect: Effect, direction: Direction = 'sent'): Verdict =>
  typeof effect === 'string' ? effect : effect[direction];

/** An example of a schema. */
export const schemas = (before: JsonValue, after: JsonValue): Example => ({ of: 'schema', before, after });

/** An example of some members of an operation. */
export const operations = (before: JsonObject, after: JsonObject): Example => ({ of: 'operation', before, after });

/** An example of some members of a description. */
export const descriptions = (before: JsonObject, after: JsonObject): Example => ({ of: 'description', before, after });
