import { DecodeError, decodeJson } from './decode.js';

/**
 * A response that is documented without content. An error may have some all the same.
 *
 * @type {import('./client.js').Decode}
 */
export const none = async (response) =>
  response.ok ? response.body?.cancel() : decodeJson(response, false);

/**
 * A response in other media types than JSON: by its Content-Type a string or a Blob.
 *
 * @type {typeof import('./content.js').content}
 */
export const content = (...mediaTypes) => {
  const kinds = mediaTypes.map(kindOf);
  return async (response) => {
    const type = response.headers.get('content-type');
    // An unlabelled body is taken for what is documented first.
    const received = type ? kindOf(type) : kinds[0];
    if (kinds.includes('any') || kinds.includes(received)) {
      if (received === 'binary') return response.blob();
      return received === 'text' ? response.text() : decodeJson(response, !!type);
    }
    // What may be any bytes is often labelled with what the file is.
    return mediaTypes.some((documented) => /^application\/octet-stream/i.test(documented))
      ? response.blob()
      : new DecodeError(response, mediaTypes.join(' or '), await response.text());
  };
};

/** @param {string} mediaType */
const kindOf = (mediaType) => {
  const type = mediaType.replace(/\s*;.*$/s, '');
  if (/\*\/|^application\/\*/.test(type)) return 'any';
  if (/[/+]json$/i.test(type)) return 'json';
  return /^text\/|[/+](xml|yaml|x-www-form-urlencoded)$/i.test(type) ? 'text' : 'binary';
};
