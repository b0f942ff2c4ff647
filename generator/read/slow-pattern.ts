import type { JsonValue } from '../model/api.ts';
import { takesLong } from '../pattern.ts';
import type { DocumentFile } from './document.ts';
import { isList, isObject } from './json.ts';
import { setOwn } from './own.ts';

/**
 * The patterns that JavaScript's own engine, which Redocly judges examples by, would not be done with in time on some
 * text of the same description.
 */
export const slowPatterns = (files: Iterable<DocumentFile>): ReadonlySet<string> => {
  const patterns = new Set<string>();
  const texts = new Set<string>();
  const seen = new Set<JsonValue>();
  const visit = (value: JsonValue): void => {
    if (typeof value === 'string' && value.length >= shortest) texts.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      if (key === 'pattern' && typeof member === 'string') patterns.add(member);
      if (key === 'patternProperties' && isObject(member)) Object.keys(member).forEach((pattern) => patterns.add(pattern));
      if (key.length >= shortest) texts.add(key);
      visit(member);
    }
  };
  for (const { value } of files) visit(value);
  // The longest are the likeliest to be made for it.
  const samples = [...texts].sort((a, b) => b.length - a.length).slice(0, most);
  return new Set([...patterns].filter((pattern) => isRepeated(pattern) && samples.some((text) => takesLong(pattern, text))));
};

// Nothing takes long over a short text.
const shortest = 16;
const most = 2000;

const isRepeated = (pattern: string): boolean => (pattern.match(/[*+?{|]/gu) ?? []).length > 1;

/** Whether a member is a pattern, or patterns of names, among those that take too long. */
export const isSlow = (key: string, value: JsonValue, slow: ReadonlySet<string>): boolean =>
  (key === 'pattern' && typeof value === 'string' && slow.has(value)) ||
  (key === 'patternProperties' && isObject(value) && Object.keys(value).some((pattern) => slow.has(pattern)));

/** Copies of files in which those patterns do not stand. */
export const withoutPatterns = (files: Iterable<DocumentFile>, slow: ReadonlySet<string>): ReadonlyMap<DocumentFile, JsonValue> => {
  const copies = new Map<JsonValue, JsonValue>();
  const copy = (value: JsonValue): JsonValue => {
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (isList(value)) {
      const items = value.map(copy);
      copies.set(value, items);
      return items;
    }
    const members: Record<string, JsonValue> = {};
    for (const [key, member] of Object.entries(value)) if (!isSlow(key, member, slow)) setOwn(members, key, copy(member));
    copies.set(value, members);
    return members;
  };
  return new Map(Array.from(files, (file) => [file, copy(file.value)]));
};
