import type { JsonValue } from '../model/api.ts';
import { endOfString, endOfValue } from './json-offset.ts';
import { fewestDigits, isRounded, type Rounded } from './rounded.ts';
import { maxDepth } from './yaml.ts';

export interface PlainJson {
  readonly value: JsonValue;
  readonly rounded: readonly Rounded[];
}

/**
 * Parses strict JSON four times faster than a YAML reader can, or returns `undefined` when the text needs one: because
 * it is not JSON, or because it has a fault (a repeated key, absurd depth, a huge number) that must be given a place.
 */
export const parsePlainJson = (text: string): PlainJson | undefined => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const written = scan(text);
  if (written === undefined) return undefined;
  try {
    const value: JsonValue = JSON.parse(text);
    return written.members === membersIn(value)
      ? { value, rounded: written.numbers.flatMap((offset) => roundedAt(text, offset)) }
      : undefined;
  } catch {
    return undefined;
  }
};

/** Where the first comment is in a text that is JSON but for its comments: YAML would take them for data, and say something else. */
export const commentIn = (text: string): number | undefined => {
  if (!/^\s*(?:[[{]|\/[/*])/.test(text)) return undefined;
  let first: number | undefined;
  let rest = '';
  let kept = 0;
  for (let offset = 0; offset < text.length; offset++) {
    if (text[offset] === '"') offset = endOfString(text, offset);
    const end = text[offset] === '/' ? endOfComment(text, offset) : undefined;
    if (end === undefined) continue;
    first ??= offset;
    rest += text.slice(kept, offset);
    kept = end;
    offset = end - 1;
  }
  try {
    // Whoever comments leaves commas at ends, too.
    if (first !== undefined) JSON.parse((rest + text.slice(kept)).replace(/,(?=\s*[}\]])/g, ''));
    return first;
  } catch {
    return undefined;
  }
};

const endOfComment = (text: string, start: number): number | undefined => {
  const mark = text.startsWith('//', start) ? '\n' : text.startsWith('/*', start) ? '*/' : undefined;
  if (mark === undefined) return undefined;
  const end = text.indexOf(mark, start + 2);
  return end === -1 ? text.length : end + mark.length;
};

interface Scanned {
  /** As written: colons outside strings. */
  readonly members: number;
  /** Where a number of many digits begins. */
  readonly numbers: readonly number[];
}

/** What `JSON.parse` does not tell. `undefined` when the nesting is too deep. */
const scan = (text: string): Scanned | undefined => {
  const numbers: number[] = [];
  let members = 0;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset);
    switch (character) {
      case 0x22:
        offset = endOfString(text, offset);
        break;
      case 0x3a:
        members += 1;
        break;
      case 0x5b:
      case 0x7b:
        if (++depth > maxDepth) return undefined;
        break;
      case 0x5d:
      case 0x7d:
        depth -= 1;
        break;
      default:
        if (character === 0x2d || (character >= 0x30 && character <= 0x39)) {
          const end = endOfValue(text, offset);
          if (end - offset > fewestDigits) numbers.push(offset);
          offset = end - 1;
        }
    }
  }
  return { members, numbers };
};

const roundedAt = (text: string, offset: number): readonly Rounded[] => {
  const written = text.slice(offset, endOfValue(text, offset));
  const value = Number(written);
  return isRounded(written, value) ? [{ offset, written, value }] : [];
};

/** Members that were kept; a repeated key makes them fewer. NaN when a number does not fit. */
const membersIn = (value: JsonValue): number => {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : NaN;
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += membersIn(item);
    return members;
  }
  for (const member of Object.values(value)) members += 1 + membersIn(member);
  return members;
};
