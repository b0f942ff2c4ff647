// Run-time code, the same in every package that Specwright generates. Do not edit.
/**
 * The body of a request in one of the documented media types: the one that the caller's
 * Content-Type names, or else the first that such a value is sent in.
 *
 * @type {typeof import('./body.js').body}
 */
export const body =
  (...kinds) =>
  (init, headers) => {
    if (init.body === undefined || init.bodySerializer) return {};
    const wanted = essence(headers.get('content-type') ?? '');
    const [mediaType, serialise] =
      (wanted &&
        (kinds.find(([documented]) => essence(documented) === wanted) ??
          kinds.find(([documented]) => covers(documented, wanted)))) ||
      (kinds.find((kind) => suits(kind, init.body)) ?? kinds[0]);
    const [content, contentType] = serialise(init.body);
    // Nobody but the serialiser knows the boundary.
    if (mediaType.startsWith('multipart/')) headers.delete('content-type');
    if (contentType && !headers.has('content-type')) headers.set('content-type', contentType);
    return { bodySerializer: () => content, duplex: 'half' };
  };

/**
 * JSON under a media type of its own, such as `application/merge-patch+json`.
 *
 * @type {typeof import('./body.js').json}
 */
export const json = (mediaType, takesText) => [
  mediaType,
  (value) => [JSON.stringify(value), mediaType],
  takesText,
];

/**
 * A body sent as it is: text, a Blob, bytes or a stream.
 *
 * @type {typeof import('./body.js').raw}
 */
export const raw = (mediaType) => [mediaType, (value) => [value, typeOf(value, mediaType)]];

/**
 * A body of any type: text, a Blob, bytes and streams as they are, and any other value as JSON.
 *
 * @type {typeof import('./body.js').any}
 */
export const any = (mediaType) => [
  mediaType,
  (value) =>
    isData(value)
      ? [JSON.stringify(value), 'application/json']
      : [value, typeOf(value, mediaType)],
];

/**
 * @param {import('./body.js').BodyKind} kind
 * @param {unknown} value
 */
const suits = ([mediaType, , takesText], value) => {
  const type = essence(mediaType);
  if (value instanceof FormData) return type.startsWith('multipart/');
  if (value instanceof URLSearchParams) return type === 'application/x-www-form-urlencoded';
  const isOfMembers = /[/+]json$|^multipart\/|^application\/x-www-form-urlencoded$/.test(type);
  if (isData(value)) return isOfMembers || /^(?:\*|application)\/\*/.test(type);
  return !isOfMembers || (!!takesText && typeof value === 'string');
};

/** @param {unknown} value */
const isData = (value) =>
  typeof value === 'object'
    ? /^\[object (?:Object|Array|Null)\]$/.test(Object.prototype.toString.call(value))
    : typeof value !== 'string';

/**
 * A range is no type that could be sent.
 *
 * @param {any} value
 * @param {string} mediaType
 */
const typeOf = (value, mediaType) =>
  mediaType.includes('*') ? value?.type || 'application/octet-stream' : mediaType;

/**
 * @param {string} range
 * @param {string} type
 */
const covers = (range, type) =>
  range.endsWith('*') && type.startsWith(range.slice(0, range.indexOf('*')).toLowerCase());

/** @param {string} mediaType */
const essence = (mediaType) => mediaType.replace(/\s*;.*$/s, '').toLowerCase();
