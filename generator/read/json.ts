import type { JsonValue } from '../model/api.ts';
import { endOfString } from './json-offset.ts';
import { maxDepth } from './yaml.ts';

/**
 * Parses strict JSON four times faster than a YAML reader can, or returns `undefined` when the text needs one: because
 * it is not JSON, or because it has a fault (a repeated key, absurd depth, a huge number) that must be given a place.
 */
export const parsePlainJson = (text: string): { readonly value: JsonValue } | undefined => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  const written = countMembers(text);
  if (written === undefined) return undefined;
  try {
    const value: JsonValue = JSON.parse(text);
    return written === membersIn(value) ? { value } : undefined;
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

/** Members as written: colons outside strings. `undefined` when the nesting is too deep. */
const countMembers = (text: string): number | undefined => {
  let members = 0;
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    switch (text.charCodeAt(offset)) {
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
    }
  }
  return members;
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
