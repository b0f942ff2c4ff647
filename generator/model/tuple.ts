import type { JsonObject, JsonValue } from './api.ts';
import { own, ownList } from './resolve.ts';

/** A list whose first items have schemas of their own. */
export interface Tuple {
  readonly items: readonly JsonValue[];
  /** How many of them are there in any case. */
  readonly least: number;
  /** What follows them; `false` where nothing does. */
  readonly rest: JsonValue;
}

/**
 * The tuple that a schema describes: only `minItems` says that an item is there, and only `items: false` or `maxItems`
 * that none follows.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1
 */
export const tupleOf = (schema: JsonObject): Tuple | undefined => {
  const prefix = ownList(schema, 'prefixItems');
  if (prefix.length === 0) return undefined;
  const [least, most] = [own(schema, 'minItems'), own(schema, 'maxItems')];
  const last = prefix.indexOf(false);
  const length = Math.min(last === -1 ? prefix.length : last, typeof most === 'number' ? most : Infinity);
  const ends = length < prefix.length || most === length;
  return {
    items: prefix.slice(0, length),
    least: Math.min(length, typeof least === 'number' ? least : 0),
    rest: ends ? false : (own(schema, 'items') ?? true),
  };
};
