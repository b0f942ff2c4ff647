/** Turns text into the characters that may stand in one place of a request. */
export type Encode = (text: string) => string;

const hex = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Percent-encodes every character that a predicate does not keep, byte by byte in UTF-8. */
const percent =
  (isKept: (character: string) => boolean): Encode =>
  (text) =>
    [...text]
      .map((character) => (isKept(character) ? character : [...Buffer.from(character, 'utf8')].map(hex).join('')))
      .join('');

const unreserved = /^[A-Za-z0-9\-._~]$/u;
const reserved = /^[:/?#[\]@!$&'()*+,;=]$/u;

/** Simple expansion: nothing but unreserved characters. @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.1 */
export const strict: Encode = percent((character) => unreserved.test(character));

/** Reserved expansion: reserved characters and percent-encoded triplets stay; `#` would end a query, so it goes. */
export const lenient: Encode = (text) =>
  text
    .split(/(%[0-9A-Fa-f]{2})/u)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : percent((character) => character !== '#' && (unreserved.test(character) || reserved.test(character)))(piece),
    )
    .join('');

/** A field of an HTML form. @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export const formField: Encode = (text) =>
  percent((character) => /^[A-Za-z0-9*\-._ ]$/u.test(character))(text).replaceAll(' ', '+');

/** Headers take a value as it is. */
export const verbatim: Encode = (text) => text;
