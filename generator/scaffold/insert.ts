import type { JsonObject, JsonValue } from '../model/api.ts';
import { isObject } from '../model/resolve.ts';
import { parse } from '../read/parse.ts';
import { EVENT_ID, startOf, type Event } from '../read/yaml.ts';
import { yamlEvents } from '../read/yaml-events.ts';
import { blockText, flowText, jsonText } from './print.ts';

/**
 * The text of a YAML or JSON file with one more member in the map that a path of keys leads to, and every other
 * character as it was; a map that is missing is made. Undefined where that cannot be done by adding text.
 */
export const insertMember = (text: string, path: readonly string[], member: Member): string | undefined => {
  const edited = insert(text, path, member);
  return edited !== undefined && isThatOnly(text, edited, path, member) ? edited : undefined;
};

export interface Member {
  readonly name: string;
  readonly value: JsonValue;
}

const rootSlot = 1; // slot 0 opens the document

const insert = (text: string, path: readonly string[], member: Member): string | undefined => {
  const events = yamlEvents(text).events ?? [];
  let slot = rootSlot;
  for (const [depth, name] of path.entries()) {
    const value = memberSlot(text, events, slot, name);
    if (value === undefined) return insertInto(text, events, slot, nested(path.slice(depth), member));
    const event = events[value];
    const isNothing = event?.type === EVENT_ID.SCALAR && startOf(event) < 0;
    if (isNothing) return fill(text, events, value - 1, nested(path.slice(depth + 1), member));
    slot = value;
  }
  return insertInto(text, events, slot, member);
};

const nested = ([first, ...rest]: readonly string[], member: Member): Member =>
  first === undefined ? member : { name: first, value: objectOf(nested(rest, member)) };

const objectOf = ({ name, value }: Member): JsonObject => Object.fromEntries([[name, value]]);

const insertInto = (text: string, events: readonly Event[], slot: number, member: Member): string | undefined => {
  const map = events[slot];
  if (map?.type !== EVENT_ID.MAPPING) return undefined;
  return text[map.start] === '{' ? intoBraces(text, map.start, member) : intoBlock(text, events, slot, member);
};

// After the last member, on a line of its own where the members have theirs.
const intoBraces = (text: string, open: number, member: Member): string | undefined => {
  const braces = closing(text, open);
  if (braces === undefined) return undefined;
  const { close, last } = braces;
  const isEmpty = last === open + 1;
  const isJson = parse(text).value !== undefined && /^\s*\{/u.test(text) && isJsonText(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /\n([ \t]+)\S/u.exec(text)?.[1] ?? '  ';
  const around = lineIndent(text, open);
  const first = /^\s*?\r?\n([ \t]*)\S/u.exec(text.slice(open + 1, close))?.[1];
  const isSpread = isEmpty ? isJson && text.includes('\n') : first !== undefined;
  const indent = first ?? around + unit;
  const line = isJson ? jsonText(member, { indent: isSpread ? indent : undefined, unit, newline }) : flowText(member);
  const comma = isEmpty || text[last - 1] === ',' ? '' : ',';
  // A comment at the end of the last member's line stays with it.
  const aside = isSpread && !isEmpty ? (/^[ \t]+#.*?(?=\r?\n)/u.exec(text.slice(last, close))?.[0] ?? '') : '';
  if (isSpread) {
    const end = isEmpty ? newline + around : '';
    return `${text.slice(0, last)}${comma}${aside}${newline}${indent}${line}${end}${text.slice(isEmpty ? close : last + aside.length)}`;
  }
  const space = isEmpty ? ' ' : '';
  return `${text.slice(0, last)}${comma} ${line}${space}${text.slice(isEmpty ? close : last)}`;
};

const isJsonText = (text: string): boolean => {
  try {
    JSON.parse(text.replace(/^\uFEFF/u, ''));
    return true;
  } catch {
    return false;
  }
};

/** Where braces close, and where the last thing in them ends that is neither space nor comment. */
const closing = (text: string, open: number): { readonly close: number; readonly last: number } | undefined => {
  let depth = 0;
  let last = open + 1;
  for (let index = open; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '"' || (character === "'" && /[\s,:[{]/u.test(text[index - 1] ?? ' '))) {
      index = endOfQuoted(text, index);
    } else if (character === '#' && /\s/u.test(text[index - 1] ?? '')) {
      const end = text.indexOf('\n', index);
      index = end < 0 ? text.length : end;
      continue;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return { close: index, last };
    }
    if (/\S/u.test(character)) last = index + 1;
  }
  return undefined;
};

const endOfQuoted = (text: string, start: number): number => {
  const quote = text[start];
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\' && quote === '"') index += 1;
    else if (text[index] === quote) return index;
  }
  return text.length;
};

const intoBlock = (text: string, events: readonly Event[], slot: number, member: Member): string | undefined => {
  const map = events[slot];
  if (map?.type !== EVENT_ID.MAPPING) return undefined;
  const column = columnOf(text, map.start);
  const next =
    events
      .slice(endOf(events, slot))
      .map(offsetOf)
      .find((offset) => offset >= 0) ?? text.length;
  const until = next === text.length ? next : lineStart(text, next);
  const lines = text.slice(map.start, until).split(/(?<=\n)/u);
  // Space and comments below the block that stand further left are about what comes after it.
  while (lines.length > 1 && isAside(lines.at(-1) ?? '', column)) lines.pop();
  return addBlock(text, map.start + lines.join('').length, column, member);
};

const isAside = (line: string, column: number): boolean =>
  line.trim() === '' || (line.trimStart().startsWith('#') && line.length - line.trimStart().length < column);

const fill = (text: string, events: readonly Event[], keySlot: number, member: Member): string | undefined => {
  const key = events[keySlot];
  if (key === undefined) return undefined;
  const end = text.indexOf('\n', offsetOf(key));
  return addBlock(text, end < 0 ? text.length : end + 1, columnOf(text, offsetOf(key)) + 2, member);
};

const addBlock = (text: string, at: number, column: number, member: Member): string => {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, at);
  const block = blockText(member, column).join(newline);
  return `${before}${before === '' || before.endsWith('\n') ? '' : newline}${block}${newline}${text.slice(at)}`;
};

const memberSlot = (text: string, events: readonly Event[], slot: number, name: string): number | undefined => {
  if (events[slot]?.type !== EVENT_ID.MAPPING) return undefined;
  for (
    let key = slot + 1;
    events[key] !== undefined && events[key]?.type !== EVENT_ID.POP;
    key = endOf(events, key + 1)
  ) {
    const event = events[key];
    if (event?.type === EVENT_ID.SCALAR && text.slice(event.valueStart, event.valueEnd) === name) return key + 1;
  }
  return undefined;
};

/** The slot of the value that a path of keys leads to; undefined where there is none. */
export const slotOf = (text: string, events: readonly Event[], path: readonly string[]): number | undefined =>
  path.reduce<number | undefined>(
    (slot, name) => (slot === undefined ? undefined : memberSlot(text, events, slot, name)),
    rootSlot,
  );

/** The slot after a node. */
const endOf = (events: readonly Event[], slot: number): number => {
  let depth = 0;
  for (let index = slot; index < events.length; index++) {
    const type = events[index]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return events.length;
};

const offsetOf = (event: Event): number =>
  event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT ? -1 : startOf(event);
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);
const lineIndent = (text: string, offset: number): string =>
  /^[ \t]*/u.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';

/**
 * Whether an edited text means what it meant, but for a member of the map that a path leads to. What the text means
 * decides, not how it was put together: anchors and odd layouts are found out here.
 */
export const isThatOnly = (before: string, after: string, path: readonly string[], member: Member): boolean => {
  const [old, young] = [parse(before), parse(after)];
  if (young.faults.length > 0 || old.value === undefined || young.value === undefined) return false;
  return JSON.stringify(withMember(old.value, path, member)) === JSON.stringify(young.value);
};

const withMember = (value: JsonValue | undefined, [name, ...rest]: readonly string[], member: Member): JsonValue => {
  const entries = isObject(value) ? Object.entries(value) : [];
  const own = name ?? member.name;
  const found = entries.find(([key]) => key === own);
  const next = name === undefined ? member.value : withMember(found?.[1], rest, member);
  return Object.fromEntries(
    found === undefined ? [...entries, [own, next]] : entries.map(([key, one]) => [key, key === own ? next : one]),
  );
};
