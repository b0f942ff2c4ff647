import { segments, type Pointer } from '../model/pointer.ts';
import type { Part } from './outline.ts';

/**
 * The offset of what a pointer leads to in a text that was found to be JSON, or of its nearest ancestor that the text has: by
 * going through the text up to there, without an outline of the whole.
 */
export const offsetInJson = (text: string, pointer: Pointer, part: Part): number => {
  let value = afterSpace(text, 0);
  let offset = value;
  for (const segment of segments(pointer)) {
    const found = memberIn(text, value, segment);
    if (found === undefined) break;
    value = found.value;
    offset = found[part];
  }
  return offset;
};

/** The offsets of a member of an object, or of an item of a list. */
const memberIn = (
  text: string,
  start: number,
  segment: string,
): { readonly key: number; readonly value: number } | undefined => {
  const isList = text[start] === '[';
  if (!isList && text[start] !== '{') return undefined;
  let at = afterSpace(text, start + 1);
  for (let index = 0; text[at] !== ']' && text[at] !== '}'; index++) {
    const key = at;
    const keyEnd = isList ? at : endOfValue(text, at);
    const value = isList ? at : afterSpace(text, afterSpace(text, keyEnd) + 1);
    if ((isList ? String(index) : nameOf(text.slice(key, keyEnd))) === segment) return { key, value };
    at = afterSpace(text, endOfValue(text, value));
    if (text[at] === ',') at = afterSpace(text, at + 1);
  }
  return undefined;
};

const nameOf = (key: string): string => (key.includes('\\') ? String(JSON.parse(key)) : key.slice(1, -1));

const afterSpace = (text: string, start: number): number => {
  let at = start;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return at;
};

/** Where a value is over. */
export const endOfValue = (text: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = endOfString(text, at);
        if (depth === 0) return at + 1;
        break;
      case 0x5b:
      case 0x7b:
        depth += 1;
        break;
      case 0x5d:
      case 0x7d:
        if (depth === 0) return at;
        depth -= 1;
        if (depth === 0) return at + 1;
        break;
      case 0x20:
      case 0x09:
      case 0x0a:
      case 0x0d:
      case 0x2c:
        if (depth === 0) return at;
    }
  }
  return text.length;
};

/** Where the quote is that ends a string. */
export const endOfString = (text: string, start: number): number => {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 0x5c) backslashes += 1;
    if (backslashes % 2 === 0) return quote;
  }
  return text.length;
};
