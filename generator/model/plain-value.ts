import { alternativesOf, isCondition } from './alternatives.ts';
import type { JsonObject, JsonValue } from './api.ts';
import { createIsListed } from './listed.ts';
import { extraOf, first, flag, itemsOf, merge, propertiesOf, requiredOf, typesOf, type Merged } from './merge.ts';
import type { Pointer } from './pointer.ts';
import { isObject, ownList } from './resolve.ts';
import { fits, isScalar } from './sample/fits.ts';
import { textCandidates } from './sample/text.ts';
import { isInherited, pinsIn } from './typed.ts';

/** A small value that a schema allows, where the description shows none: what is required, filled in plainly; `word` is what a text is made of. */
export const plainValue = (document: JsonObject, pointer: Pointer, direction: 'request' | 'response', word = 'string'): JsonValue =>
  make(merge(document, [pointer]), { document, direction, above: new Set(), word, reach: { depth: 0, isCut: false } }) ?? null;

interface Making {
  readonly document: JsonObject;
  readonly direction: 'request' | 'response';
  /** The schemas that the value lies in. */
  readonly above: ReadonlySet<string>;
  readonly word: string;
  readonly reach: Reach;
}

/** How many schemas lie in each other where a value is deepest, and whether something was left out of it. */
interface Reach {
  depth: number;
  isCut: boolean;
}

const deepest = 8;

const make = (merged: Merged, making: Making): JsonValue | undefined => {
  const given = givenValue(merged);
  if (given !== undefined && (making.direction === 'response' || isScalar(given) || merged.pointers.every((pointer) => createIsListed(making.document)(given, pointer)))) return given;
  return merged.component === undefined || making.word !== 'string' ? build(merged, making) : remembered(merged.component, merged, making);
};

interface Known {
  readonly value: JsonValue | undefined;
  /** How many schemas lie in each other in it. */
  readonly depth: number;
}

const memory = new WeakMap<JsonObject, Record<Making['direction'], Map<Pointer, Known>>>();

/** A named schema stands in many others, and its value is the same in all, unless something is left out because of where it stands. */
const remembered = (component: Pointer, merged: Merged, making: Making): JsonValue | undefined => {
  const { document, direction, above, reach } = making;
  const all = memory.get(document) ?? { request: new Map<Pointer, Known>(), response: new Map<Pointer, Known>() };
  memory.set(document, all);
  const known = all[direction].get(component);
  if (known !== undefined && above.size + known.depth <= deepest) {
    reach.depth = Math.max(reach.depth, above.size + known.depth);
    return known.value;
  }
  const own: Reach = { depth: above.size, isCut: false };
  const value = build(merged, { ...making, reach: own });
  if (!own.isCut) all[direction].set(component, { value, depth: own.depth - above.size });
  reach.depth = Math.max(reach.depth, own.depth);
  reach.isCut ||= own.isCut;
  return value;
};

const build = (merged: Merged, making: Making): JsonValue | undefined => {
  const { above, reach } = making;
  const key = merged.component ?? merged.pointers.join(' ');
  if (above.has(key) || above.size > deepest) {
    reach.isCut = true;
    return undefined;
  }
  reach.depth = Math.max(reach.depth, above.size);
  const inside = { ...making, above: new Set([...above, key]), word: 'string' };
  const types = typesOf(merged);
  if (propertiesOf(merged).size > 0) return object(merged, inside);
  const [alternative] = alternativesOf(merged);
  const [branch] = alternative?.pointers ?? [];
  if (branch !== undefined) return make(merge(making.document, [branch]), inside);
  switch (types.find((type) => type !== 'null') ?? types[0]) {
    case 'object':
      return object(merged, inside);
    case 'array':
      return array(merged, inside);
    case 'string':
      return text(merged, making.word);
    case 'integer':
    case 'number':
      return number(merged);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return itemsOf(merged).length > 0 ? array(merged, inside) : {};
  }
};

const givenValue = (merged: Merged): JsonValue | undefined => {
  const constant = first(merged, 'const');
  const [choice] = list(first(merged, 'enum'));
  const given = [...list(first(merged, 'examples')).slice(0, 1), first(merged, 'example'), first(merged, 'default')].filter((value) => value !== undefined);
  // Authors list names for an object whose members they describe.
  const isName = propertiesOf(merged).size > 0 && !isObject(choice ?? null);
  return constant ?? fitting(given, merged) ?? (isName ? undefined : choice);
};

/** The first of documented values that says nothing against its schema at a glance, with its type set right where only that is wrong. */
export const fitting = (values: readonly JsonValue[], { parts }: Merged): JsonValue | undefined =>
  values.flatMap(spellings).find((value) => fits(value, parts));

/** YAML makes numbers of texts, and authors write numbers as texts. */
const spellings = (value: JsonValue): readonly JsonValue[] => {
  if (typeof value === 'number' || typeof value === 'boolean') return [value, String(value)];
  if (typeof value !== 'string') return [value];
  return [value, ...(/^-?\d{1,15}(?:\.\d{1,9})?$/u.test(value) ? [Number(value)] : []), ...(value === 'true' || value === 'false' ? [value === 'true'] : [])];
};

const object = (merged: Merged, making: Making): JsonObject => {
  const properties = propertiesOf(merged);
  const [alternative] = alternativesOf(merged);
  const branch = alternative?.pointers[0];
  const chosen = branch === undefined ? {} : make(merge(making.document, [branch]), making);
  const required = new Set([...requiredOf(merged), ...conditionalNames(merged)]);
  const undescribed = branch === undefined ? [...required].filter((name) => !properties.has(name)) : [];
  const names = [...[...properties.keys()].filter((name) => required.has(name)), ...undescribed];
  // A response, or a request that demands nothing, would otherwise show an empty object.
  const some = names.length > 0 ? names : [...properties.keys()].slice(0, 4);
  const shown = [...some, ...[...properties.keys()].filter((name) => isInherited(name) && !some.includes(name))];
  const pins = merged.parts.flatMap(({ pointer }) => pinsIn(making.document).get(pointer) ?? []);
  const members = shown.flatMap((name) => {
    const [pinned] = pins.find(({ property }) => property === name)?.values ?? [];
    if (pinned !== undefined) return [[name, pinned] as const];
    const places = properties.get(name) ?? extraOf(merged);
    if (places.length === 0) return [[name, making.word] as const];
    const property = merge(making.document, places);
    if (flag(property, making.direction === 'request' ? 'readOnly' : 'writeOnly')) return [];
    const value = make(property, making);
    return value === undefined ? [] : [[name, value] as const];
  });
  const extra = properties.size === 0 && extraOf(merged).length > 0 ? make(merge(making.document, extraOf(merged)), making) : undefined;
  return { ...(isObject(chosen) ? chosen : {}), ...Object.fromEntries(members), ...(extra === undefined ? {} : { key: extra }) };
};

/** The fields of the first alternative among those of which one is required. */
const conditionalNames = (merged: Merged): readonly string[] =>
  merged.parts.flatMap(({ schema }) =>
    (['anyOf', 'oneOf'] as const).flatMap((keyword) => {
      const [branch] = ownList(schema, keyword);
      return branch !== undefined && isCondition(branch) ? ownList(branch, 'required').filter((name) => typeof name === 'string') : [];
    }),
  );

const array = (merged: Merged, making: Making): readonly JsonValue[] => {
  const least = first(merged, 'minItems');
  const item = make(merge(making.document, itemsOf(merged)), making);
  if (item === undefined) return [];
  return Array.from({ length: Math.min(Math.max(1, typeof least === 'number' ? least : 1), 3) }, () => item);
};

const formats: ReadonlyMap<string, string> = new Map([
  ['date-time', '2026-01-15T09:30:00Z'],
  ['date', '2026-01-15'],
  ['time', '09:30:00Z'],
  ['email', 'name@example.com'],
  ['hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com/'],
  ['url', 'https://example.com/'],
  ['uri-reference', '/path'],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000'],
  ['byte', 'ZXhhbXBsZQ=='],
]);

const text = (merged: Merged, plain: string): string => {
  const format = first(merged, 'format');
  const known = typeof format === 'string' ? formats.get(format) : undefined;
  if (known !== undefined) return known;
  const least = numberOr(0, first(merged, 'minLength'));
  const most = numberOr(Infinity, first(merged, 'maxLength'));
  const word = plain.padEnd(Math.min(least, 100), '-').slice(0, most);
  if (first(merged, 'pattern') === undefined) return word;
  const candidates = [word, 'https://example.com/', ...textCandidates(merged.parts, plain, 0)];
  return candidates.find((candidate) => fits(candidate, merged.parts)) ?? word;
};

const number = (merged: Merged): number => {
  const least = first(merged, 'minimum');
  const above = first(merged, 'exclusiveMinimum');
  const step = first(merged, 'multipleOf');
  if (typeof above === 'number') return above + 1;
  const value = typeof least === 'number' ? Math.max(least, 1) : 1;
  const most = first(merged, 'maximum');
  const capped = typeof most === 'number' ? Math.min(value, most) : value;
  return typeof step === 'number' && step > 0 ? Math.ceil(capped / step) * step : capped;
};

const numberOr = (otherwise: number, value: JsonValue | undefined): number => (typeof value === 'number' ? value : otherwise);

const list = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);
