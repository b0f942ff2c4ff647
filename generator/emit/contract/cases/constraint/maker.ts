import type { JsonObject, JsonValue } from '../../../../model/api.ts';
import { child, segments, type Pointer } from '../../../../model/pointer.ts';
import { own } from '../../../../model/resolve.ts';
import type { Edit } from '../../case.ts';
import type { Site } from '../site.ts';

/** A keyword where a value meets it, with edits that should break it and edits that bring the value to its limit. */
export interface Constraint {
  readonly keyword: string;
  /** The keyword in the description; of a required member, its name too. */
  readonly pointer: Pointer;
  /** Where a violation is reported. */
  readonly at: Pointer;
  readonly breaks: readonly Attempt[];
  /** How many of the attempts that work are kept. */
  readonly kept: number;
  readonly limits: readonly Attempt[];
  /** One attempt that says as much as all the limits, where it is valid. */
  readonly whole?: Attempt;
}

export interface Attempt {
  readonly title: string;
  readonly edit: Edit;
}

/** Makes the constraints of one keyword, which the schema has. */
export type Maker = (site: Site) => readonly Constraint[];

/** What a value is called in a title. */
export const nameOf = (at: Pointer): string => (at === '' ? 'the value' : segments(at).join('.'));

/** The edit that puts a value at a place. */
export const put = (at: Pointer, value: JsonValue): Edit => ({ kind: 'put', at, value });

/** The constraint of a keyword that other values break or reach, each in place of the one at the site. */
export const simple = (
  { part, at }: Site,
  keyword: string,
  given: {
    readonly breaks: readonly (readonly [title: string, value: JsonValue])[];
    readonly limits?: readonly (readonly [title: string, value: JsonValue])[];
    readonly kept?: number;
  },
): readonly Constraint[] => [
  {
    keyword,
    pointer: child(part, keyword),
    at,
    kept: given.kept ?? 1,
    breaks: given.breaks.map(([title, value]) => ({ title: `${nameOf(at)} ${title}`, edit: put(at, value) })),
    limits: (given.limits ?? []).map(([title, value]) => ({ title: `${nameOf(at)} ${title}`, edit: put(at, value) })),
  },
];

/** What a keyword of a limit says; 0 where it is none. */
export const limitOf = (schema: JsonObject, keyword: string): number => Number(own(schema, keyword) ?? 0);

/** How a title counts: `of 2 items`. */
export const count = (value: number, one: string): string => `of ${value} ${one}${value === 1 ? '' : 's'}`;
