import type { JsonObject, JsonValue } from '../api.ts';
import { isObject } from '../resolve.ts';

/** Counts work, and throws `TooMuch` when nothing is left. */
export type Spend = (schemas: number) => void;

export class TooMuch extends Error {}

export const createSpend = (most: number): Spend => {
  let left = most;
  return (schemas) => {
    left -= schemas;
    if (left < 0) throw new TooMuch();
  };
};

/** How many schemas may be looked at for one value of a document: the more there is to choose in it, the fewer for each. */
export const workFor = (document: JsonObject): number =>
  Math.max(least, Math.min(most, Math.floor(all / branchesIn(document))));

// No value of the large descriptions that are published takes more than 2,200.
const least = 5_000;
const most = 50_000;
const all = 20_000_000;

const branchesIn = (value: JsonValue): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, item: JsonValue) => sum + branchesIn(item), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, member]) => sum + branchesIn(member) + (unions.has(name) && Array.isArray(member) ? member.length : 0),
    0,
  );
};

const unions: ReadonlySet<string> = new Set(['oneOf', 'anyOf']);
