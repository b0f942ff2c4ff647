import type { JsonValue } from './api.ts';

/** A JSON Pointer (RFC 6901) into a description, such as `/paths/~1offer/post`; the empty string is the whole document. */
export type Pointer = string;

/** Appends raw (unescaped) segments to a pointer. */
export const child = (pointer: Pointer, ...segments: readonly (string | number)[]): Pointer => {
  let path = pointer;
  for (const segment of segments) path += `/${escapeSegment(String(segment))}`;
  return path;
};

/** Whether a named schema stands there. */
export const isComponent = (pointer: Pointer): boolean => /^\/components\/schemas\/[^/]+$/u.test(pointer);

/** The raw (unescaped) segments of a pointer; none for the empty pointer. */
export const segments = (pointer: Pointer): readonly string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map(unescapeSegment);

/** The value a pointer leads to, looked up among own members only; `undefined` when there is none. */
export const valueAt = ((document: unknown, pointer: Pointer): unknown => {
  let value = document;
  // Followed a million times in a large description: a list of the segments takes twice as long.
  for (let start = 1; start <= pointer.length;) {
    const slash = pointer.indexOf('/', start);
    const end = slash < 0 ? pointer.length : slash;
    const segment = unescapeSegment(pointer.slice(start, end));
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[segment]; // own members were just checked
    start = end + 1;
  }
  return value;
}) as ValueAt; // JSON holds nothing but JSON

interface ValueAt {
  (document: JsonValue, pointer: Pointer): JsonValue | undefined;
  (document: unknown, pointer: Pointer): unknown;
}

/** The pointer inside a same-document reference: `#/components/schemas/A%20b` gives `/components/schemas/A b`. */
export const pointerOfRef = (ref: string): Pointer => {
  const fragment = ref.slice(ref.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a stray `%` is data, not an encoding
  }
};

/** Where a reference leads that stays in its document; undefined of one that leads elsewhere, and of none. */
export const localPointer = (ref: unknown): Pointer | undefined =>
  typeof ref === 'string' && ref.startsWith('#') ? pointerOfRef(ref) : undefined;

/** A pointer as it stands in a reference that is made for the schema engine, which spells its own like this: all that can be is percent-encoded. */
export const fragment = (pointer: Pointer): string => pointer.split('/').map(encodeURIComponent).join('/');

const escapeSegment = (segment: string): string =>
  segment.includes('/') || segment.includes('~') ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
const unescapeSegment = (segment: string): string =>
  segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
