/** A JSON Pointer (RFC 6901) into a description, such as `/paths/~1offer/post`; the empty string is the whole document. */
export type Pointer = string;

/** Appends raw (unescaped) segments to a pointer. */
export const child = (pointer: Pointer, ...segments: readonly (string | number)[]): Pointer =>
  segments.reduce<string>((path, segment) => `${path}/${escapeSegment(String(segment))}`, pointer);

/** The raw (unescaped) segments of a pointer; none for the empty pointer. */
export const segments = (pointer: Pointer): readonly string[] =>
  pointer === '' ? [] : unescapeAll(pointer.slice(1).split('/'), pointer.includes('~'));

/** The value a pointer leads to, looked up among own members only; `undefined` when there is none. */
export const valueAt = (document: unknown, pointer: Pointer): unknown =>
  segments(pointer).reduce<unknown>(
    (value, segment) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
        ? (value as Readonly<Record<string, unknown>>)[segment] // own members were just checked
        : undefined,
    document,
  );

/** The pointer inside a same-document reference: `#/components/schemas/A%20b` gives `/components/schemas/A b`. */
export const pointerOfRef = (ref: string): Pointer => {
  const fragment = ref.slice(ref.indexOf('#') + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a stray `%` is data, not an encoding
  }
};

const escapeSegment = (segment: string): string =>
  segment.includes('/') || segment.includes('~') ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
const unescapeAll = (parts: readonly string[], isEscaped: boolean): readonly string[] =>
  isEscaped ? parts.map(unescapeSegment) : parts;
const unescapeSegment = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
