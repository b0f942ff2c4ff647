// Run-time code, the same in every package that Specwright generates. Do not edit.
/**
 * The body of a request in one of the documented media types: the one that the caller's
 * Content-Type names, or that a Blob has, or else the first that such a value is sent in.
 *
 * @type {typeof import('./body.js').body}
 */
export const body =
  (...kinds) =>
  (init, headers) => {
    const { body: value, bodySerializer } = init;
    if (value === undefined || bodySerializer) return {};
    if (value?.getReader && !sendsStreams()) {
      throw new TypeError('This platform sends no streams, but `await new Response(stream).blob()`');
    }
    const possible = kinds.filter((kind) => suits(kind, value, true));
    const [mediaType, serialise] =
      named(kinds, headers.get('content-type') ?? '') ??
      named(possible, value instanceof Blob ? value.type : '') ??
      possible.find((kind) => suits(kind, value)) ??
      possible[0] ??
      kinds[0];
    const [content, contentType] = serialise(value);
    // Nobody but the serialiser knows the boundary.
    if (mediaType === 'multipart/form-data') headers.delete('content-type');
    if (contentType && !headers.has('content-type')) headers.set('content-type', contentType);
    return { bodySerializer: () => content, duplex: 'half' };
  };

/**
 * JSON under a media type of its own, such as `application/merge-patch+json`.
 *
 * @type {typeof import('./body.js').json}
 */
export const json = (mediaType, takes) => [
  mediaType,
  (value) => [JSON.stringify(value), mediaType],
  takes,
];

/**
 * A body sent as it is: text, a Blob, bytes or a stream.
 *
 * @type {typeof import('./body.js').raw}
 */
export const raw = (mediaType) => [
  mediaType,
  (value) => {
    if (typeof value !== 'object' || !isData(value)) return [value, typeOf(value, mediaType)];
    throw new TypeError(`A body in ${mediaType} is text, a Blob, bytes or a stream`);
  },
];

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

/** Firefox sends none: it would send the text `[object ReadableStream]`. */
const sendsStreams = () => {
  /** @type {any} */
  const init = { method: 'POST', body: new ReadableStream(), duplex: 'half' };
  return !new Request('data:,', init).headers.has('content-type');
};

/**
 * @param {readonly import('./body.js').BodyKind[]} kinds
 * @param {string} contentType
 */
const named = (kinds, contentType) => {
  const type = essence(contentType);
  if (!type) return undefined;
  return (
    kinds.find(([documented]) => essence(documented) === type) ??
    kinds.find(([documented]) => covers(documented, type))
  );
};

/**
 * Whether a value is sent in a media type: text and bytes loosely in any that is not made of values,
 * and values in any that is.
 *
 * @type {import('./body.js').Suits}
 */
const suits = ([mediaType, , takes], value, loosely) => {
  const type = essence(mediaType);
  if (value instanceof FormData) return type === 'multipart/form-data';
  if (value instanceof URLSearchParams) return type === 'application/x-www-form-urlencoded';
  const isText = typeof value === 'string';
  const isValue = isData(value);
  if (/[/+]json$|^multipart\/form-data$|[/+]x-www-form-urlencoded$/.test(type)) {
    if (!takes || takes.includes(jsonType(value))) return isText || isValue;
    return !!loosely && isValue;
  }
  if (isValue) return /^(?:\*|application)\/\*/.test(type);
  return loosely || /^\*/.test(type) || /^text\/|[/+](?:xml|yaml)$/.test(type) === isText;
};

/** @param {unknown} value */
const jsonType = (value) =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

/** @param {unknown} value */
const isData = (value) =>
  typeof value === 'object'
    ? /^\[object (?:Object|Array|Null)\]$/.test(Object.prototype.toString.call(value))
    : typeof value !== 'string';

/**
 * A Blob says it best, and a range is no type that could be sent.
 *
 * @param {any} value
 * @param {string} mediaType
 */
const typeOf = (value, mediaType) => {
  const own = value instanceof Blob ? value.type : '';
  const isRange = mediaType.includes('*');
  if (own && (isRange || essence(own) === essence(mediaType))) return own;
  if (!isRange) return mediaType;
  const isText = typeof value === 'string' && covers(mediaType, 'text/plain');
  return isText ? 'text/plain;charset=UTF-8' : 'application/octet-stream';
};

/**
 * @param {string} range
 * @param {string} type
 */
const covers = (range, type) =>
  range.endsWith('*') && type.startsWith(range.slice(0, range.indexOf('*')).toLowerCase());

/** @param {string} mediaType */
const essence = (mediaType) => mediaType.replace(/\s*;.*$/s, '').toLowerCase();
