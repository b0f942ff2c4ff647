/**
 * The body of a request in one of the documented media types: the one that the caller's
 * Content-Type names, or the first.
 *
 * @type {typeof import('./body.js').body}
 */
export const body =
  (...kinds) =>
  (init, headers) => {
    if (init.body === undefined || init.bodySerializer) return {};
    const wanted = essence(headers.get('content-type') ?? '');
    const [mediaType, serialise] =
      kinds.find(([documented]) => wanted !== '' && essence(documented) === wanted) ?? kinds[0];
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
export const json = (mediaType) => [mediaType, (value) => [JSON.stringify(value), mediaType]];

/**
 * A body sent as it is: text, a Blob, bytes or a stream.
 *
 * @type {typeof import('./body.js').raw}
 */
export const raw = (mediaType) => [mediaType, (value) => [value, mediaType]];

/** @param {string} mediaType */
const essence = (mediaType) => mediaType.replace(/\s*;.*$/s, '').toLowerCase();
