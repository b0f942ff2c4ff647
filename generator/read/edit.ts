import type { JsonObject, JsonValue } from '../model/api.ts';
import { isObject } from '../model/resolve.ts';
import { parse } from './parse.ts';
import { EVENT_ID, type Event, type ScalarEvent } from './yaml.ts';
import { yamlEvents } from './yaml-events.ts';

/**
 * The text of redocly.yaml with another version for an API, and everything else, comments included, as it was;
 * undefined where that cannot be done by changing a few characters.
 */
export const editVersion = (text: string, api: string, version: string): string | undefined => {
  const edited = edit(text, ['apis', api, 'x-specwright', 'version'], version);
  return edited !== undefined && isThatOnly(text, edited, { api, version }) ? edited : undefined;
};

// What the text means decides, not how it was put together: anchors and odd layouts are found out here.
const isThatOnly = (before: string, after: string, { api, version }: { readonly api: string; readonly version: string }): boolean => {
  const [old, young] = [parse(before), parse(after)];
  if (young.faults.length > 0 || old.value === undefined || young.value === undefined) return false;
  const apis = memberOf(old.value, 'apis');
  const entry = memberOf(apis, api);
  const settings = memberOf(entry, 'x-specwright');
  const wanted = withMember(old.value, 'apis', withMember(apis, api, withMember(entry, 'x-specwright', withMember(settings, 'version', version))));
  return canonical(wanted) === canonical(young.value);
};

const memberOf = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

const withMember = (value: JsonValue | undefined, name: string, member: JsonValue): JsonObject =>
  Object.fromEntries([...Object.entries(isObject(value) ? value : {}).filter(([key]) => key !== name), [name, member]]);

const canonical = (value: JsonValue): string =>
  JSON.stringify(value, (_, part: JsonValue) => (isObject(part) ? Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)) : part));

/** A map in the text: its members, and how it is written. */
interface Written {
  readonly start: number;
  readonly isFlow: boolean;
  readonly members: readonly { readonly key: ScalarEvent; readonly name: string; readonly value: number }[];
}

const edit = (text: string, path: readonly string[], version: string): string | undefined => {
  const events = yamlEvents(text).events ?? [];
  let slot = 1; // slot 0 opens the document
  for (const [depth, name] of path.entries()) {
    const map = mapAt(text, events, slot);
    if (map === undefined) return undefined;
    const member = map.members.find((one) => one.name === name);
    if (member === undefined) return insert(text, map, nested(path.slice(depth), version, isQuoted(text, map)), events);
    slot = member.value;
  }
  const scalar = events[slot];
  if (scalar?.type !== EVENT_ID.SCALAR || scalar.valueStart < 0) return undefined;
  return text.slice(0, scalar.valueStart) + version + text.slice(scalar.valueEnd);
};

const mapAt = (text: string, events: readonly Event[], slot: number): Written | undefined => {
  const event = events[slot];
  if (event?.type !== EVENT_ID.MAPPING) return undefined;
  const members: Written['members'][number][] = [];
  for (let key = slot + 1; events[key]?.type !== EVENT_ID.POP; ) {
    const name = events[key];
    if (name?.type !== EVENT_ID.SCALAR) return undefined;
    members.push({ key: name, name: text.slice(name.valueStart, name.valueEnd), value: key + 1 });
    key = endOf(events, key + 1);
  }
  return { start: event.start, isFlow: text[event.start] === '{', members };
};

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

const isQuoted = (text: string, { isFlow, members }: Written): boolean =>
  isFlow && members.some(({ key }) => text[key.valueStart - 1] === '"');

const nested = ([name = '', ...rest]: readonly string[], version: string, quoted: boolean): string => {
  const quote = quoted ? '"' : '';
  const value = rest.length === 0 ? `${quote}${version}${quote}` : `{ ${nested(rest, version, quoted)} }`;
  return `${quote}${name}${quote}: ${value}`;
};

// In a block after the first member with a plain value, which is `root` as a rule; in braces before all others.
const insert = (text: string, { start, isFlow, members }: Written, member: string, events: readonly Event[]): string | undefined => {
  const [first] = members;
  if (isFlow) {
    const rest = text.slice(start + 1).trimStart();
    return `${text.slice(0, start)}{ ${member}${first === undefined ? ' ' : ', '}${rest}`;
  }
  const plain = members.find((one) => events[one.value]?.type === EVENT_ID.SCALAR);
  const value = plain === undefined ? undefined : events[plain.value];
  if (plain === undefined || value?.type !== EVENT_ID.SCALAR) return undefined;
  const column = plain.key.valueStart - (text.lastIndexOf('\n', plain.key.valueStart - 1) + 1);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const last = Math.max(value.valueEnd, plain.key.valueEnd);
  const end = last + text.slice(last).search(/\r?\n|$/u);
  return `${text.slice(0, end)}${newline}${' '.repeat(column)}${member}${text.slice(end)}`;
};
