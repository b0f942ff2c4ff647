import type { JsonObject, JsonValue } from '../model/api.ts';
import { trust, type Code } from './code.ts';
import { key, string } from './escape.ts';
import { list, object, printLayout, type Layout } from './layout.ts';

/**
 * A JSON value as a JavaScript literal: unquoted keys where possible, single quotes, what is short on one line.
 * `indent` is the column, in spaces, of the line that holds the literal; `used` what the line has beside it.
 */
export const literal = (value: JsonValue, indent = 0, used = 0): Code =>
  printLayout(literalLayout(value), indent, used);

/** A JSON value as a layout, to be a part of a larger one. */
export const literalLayout = (value: JsonValue): Layout => {
  if (typeof value === 'string') return string(value);
  if (Array.isArray(value)) return list((value as readonly JsonValue[]).map(literalLayout));
  if (typeof value === 'object' && value !== null) {
    return object(Object.entries(value as JsonObject).map(([name, member]) => [key(name), literalLayout(member)]));
  }
  // `-0` is the one number that `String` would change.
  return trust(Object.is(value, -0) ? '-0' : String(value));
};
