import type { JsonValue } from '../model/api.ts';
import { trust, type Code } from './code.ts';
import { key, string } from './escape.ts';

const width = 100;

/**
 * A JSON value as a JavaScript literal: unquoted keys where possible, single quotes, short arrays and objects on
 * one line. `indent` is the column, in spaces, at which the line that holds the literal starts.
 */
export const literal = (value: JsonValue, indent = 0): Code => trust(print(value, indent));

const print = (value: JsonValue, indent: number): string => {
  if (typeof value === 'string') return string(value).text;
  if (typeof value !== 'object' || value === null) return printScalar(value);
  const [open, items, close] = Array.isArray(value)
    ? (['[', value.map((item: JsonValue) => print(item, indent + 2)), ']'] as const)
    : (['{', members(value as { readonly [name: string]: JsonValue }, indent + 2), '}'] as const);
  if (items.length === 0) return `${open}${close}`;
  const line = open === '{' ? `{ ${items.join(', ')} }` : `[${items.join(', ')}]`;
  if (!line.includes('\n') && indent + line.length <= width - 20) return line;
  const pad = ' '.repeat(indent + 2);
  return `${open}\n${items.map((item) => `${pad}${item},\n`).join('')}${' '.repeat(indent)}${close}`;
};

const members = (value: { readonly [name: string]: JsonValue }, indent: number): readonly string[] =>
  Object.entries(value).map(([name, item]) => `${key(name).text}: ${print(item, indent)}`);

// `-0` and exponents survive `String`; JSON has no other number that a literal would change.
const printScalar = (value: number | boolean | null): string => (Object.is(value, -0) ? '-0' : String(value));
