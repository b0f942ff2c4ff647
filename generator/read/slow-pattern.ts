import type { JsonObject, JsonValue } from '../model/api.ts';
import { isList, isObject } from '../model/resolve.ts';
import { takesLong } from '../pattern.ts';
import type { DocumentFile } from './document.ts';

/**
 * The patterns that JavaScript's own engine, which Redocly judges examples by, would not be done with in time on some
 * text of the same description.
 */
export const slowPatterns = (files: Iterable<DocumentFile>): ReadonlySet<string> => {
  const patterns = new Set<string>();
  const texts = longest();
  const seen = new Set<JsonValue>();
  const visit = (value: JsonValue): void => {
    if (typeof value === 'string') texts.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isList(value)) return value.forEach(visit);
    for (const key of Object.keys(value)) {
      const member = (value as JsonObject)[key]!; // one of its own
      if (key === 'pattern' && typeof member === 'string') patterns.add(member);
      if (key === 'patternProperties' && isObject(member))
        Object.keys(member).forEach((pattern) => patterns.add(pattern));
      texts.add(key);
      visit(member);
    }
  };
  for (const { value } of files) visit(value);
  const repeated = [...patterns].filter(isRepeated);
  if (repeated.length === 0) return new Set();
  const samples = texts.all();
  return new Set(repeated.filter((pattern) => samples.some(takesLong(pattern))));
};

/** Keeps the longest of the texts that it is given: they are the likeliest to be made for it. */
const longest = () => {
  let kept: string[] = [];
  let least = shortest;
  const cut = (): void => {
    kept = [...new Set(kept)].sort((a, b) => b.length - a.length).slice(0, most);
    if (kept.length === most) least = Math.max(least, (kept.at(-1) ?? '').length + 1);
  };
  const add = (text: string): void => {
    if (text.length < least) return;
    kept.push(text);
    if (kept.length === 4 * most) cut();
  };
  const all = (): readonly string[] => {
    cut();
    return kept;
  };
  return { add, all };
};

// Nothing takes long over a short text.
const shortest = 16;
const most = 2000;

const isRepeated = (pattern: string): boolean => (pattern.match(/[*+?{|]/gu) ?? []).length > 1;

/** Whether a member is a pattern, or patterns of names, among those that take too long. */
export const isSlow = (key: string, value: JsonValue, slow: ReadonlySet<string>): boolean =>
  (key === 'pattern' && typeof value === 'string' && slow.has(value)) ||
  (key === 'patternProperties' && isObject(value) && Object.keys(value).some((pattern) => slow.has(pattern)));

/** The files without those patterns; what has none is shared with the original. */
export const withoutPatterns = (
  files: Iterable<DocumentFile>,
  slow: ReadonlySet<string>,
): ReadonlyMap<DocumentFile, JsonValue> => {
  const copies = new Map<JsonValue, JsonValue>();
  const copy = (value: JsonValue): JsonValue => {
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const now = isList(value) ? copyItems(value) : copyMembers(value as JsonObject); // what is neither is no list
    copies.set(value, now);
    return now;
  };
  const copyItems = (items: readonly JsonValue[]): readonly JsonValue[] => {
    const now = items.map(copy);
    return now.some((item, index) => item !== items[index]) ? now : items;
  };
  const copyMembers = (value: JsonObject): JsonObject => {
    const kept = Object.entries(value).filter(([key, member]) => !isSlow(key, member, slow));
    const now = kept.map(([key, member]) => [key, copy(member)] as const);
    return kept.length === Object.keys(value).length && now.every(([key, member]) => member === value[key])
      ? value
      : Object.fromEntries(now);
  };
  return new Map(Array.from(files, (file) => [file, copy(file.value)]));
};
