import type { JsonObject } from './api.ts';
import { isObject, own, ownList } from './resolve.ts';

/**
 * How many items the type of a list has, each with a type of its own; undefined for a list that goes on.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.1
 */
export const tupleOf = (schema: JsonObject): number | undefined => {
  const prefix = ownList(schema, 'prefixItems');
  const items = own(schema, 'items');
  const [least, most] = [own(schema, 'minItems'), own(schema, 'maxItems')];
  const goesOn = isObject(items) || (items !== false && typeof least === 'number' && least > prefix.length);
  if (prefix.length === 0 || goesOn) return undefined;
  const last = prefix.indexOf(false);
  return Math.min(last === -1 ? prefix.length : last, typeof most === 'number' ? most : prefix.length);
};
