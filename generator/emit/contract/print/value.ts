import type { JsonValue } from '../../../model/api.ts';
import { isObject } from '../../../model/resolve.ts';
import { code, type Code } from '../../../text/code.ts';
import { identifier, key, string } from '../../../text/escape.ts';
import { call, list, object, type Layout } from '../../../text/layout.ts';
import { literal, literalLayout } from '../../../text/literal.ts';
import type { Spelled } from './spelled.ts';

/** A value that the tests of a file name once. */
export interface Constant {
  readonly name: string;
  readonly value: JsonValue;
  /** It is passed to the client, whose types have to allow it. */
  readonly isGiven?: boolean;
}

/** Prints values, those that have a name by it. */
export type PrintValue = (value: JsonValue) => Layout;

/** The JSON text of a value; of the same object it is made once. */
export type TextOf = (value: JsonValue) => string;

export const createTextOf = (): TextOf => {
  const known = new Map<JsonValue, string>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    const text = known.get(value) ?? JSON.stringify(value);
    known.set(value, text);
    return text;
  };
};

export interface Printer {
  readonly print: PrintValue;
  /** Tells which constants are named by what is printed meanwhile. */
  noting<Made>(make: () => Made): { readonly made: Made; readonly used: ReadonlySet<string> };
}

/** A printer for the files of an operation, with some constants. */
export const createPrinter = (constants: readonly Constant[], textOf: TextOf, spelled: Spelled): Printer => {
  const byText = new Map(constants.toReversed().map(({ name, value }) => [textOf(value), name]));
  const layouts = new Map<JsonValue, Layout>();
  let used = new Set<string>();
  return {
    print: (value) => {
      const text = textOf(value);
      const name = text.length > shortest ? byText.get(text) : undefined;
      if (name !== undefined) {
        used.add(name);
        return identifier(name);
      }
      const layout = layouts.get(value) ?? valueLayout(value, spelled);
      layouts.set(value, layout);
      return layout;
    },
    noting: (make) => {
      used = new Set();
      const made = make();
      return { made, used };
    },
  };
};

// What is as short as a name is clearer where it is used.
const shortest = 80;

/** A literal in which what repeats itself is said once: `'a'.repeat(256)`, `times(51, { … })`. */
export const valueLayout = (value: JsonValue, spelled: Spelled = nothing): Layout => {
  if (typeof value === 'string') return (spelled.texts.has(value) ? undefined : textCode(value)) ?? string(value);
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    const [first] = items;
    const text = items.length > Math.max(5, spelled.items) ? JSON.stringify(first) : undefined;
    const isSame = text !== undefined && items.every((item) => JSON.stringify(item) === text);
    return isSame && first !== undefined
      ? call(identifier('times'), [literalLayout(items.length), valueLayout(first, spelled)])
      : list(items.map((item) => valueLayout(item, spelled)));
  }
  if (isObject(value))
    return object(Object.entries(value).map(([name, member]) => [key(name), valueLayout(member, spelled)]));
  return literalLayout(value);
};

const nothing: Spelled = { texts: new Set(), items: 0 };

const textCode = (text: string): Code | undefined => {
  const found = text.length > shortestRun ? /([\x20-\x7e])\1{64,}/u.exec(text) : null;
  if (found === null) return undefined;
  const [{ length: run }, character = ''] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + run);
  const middle =
    before === ''
      ? code`${string(character)}.repeat(${literal(run)})`
      : code`${string(before)}.padEnd(${literal(run + before.length)}, ${string(character)})`;
  return after === '' ? middle : code`${middle} + ${string(after)}`;
};

const shortestRun = 64;
