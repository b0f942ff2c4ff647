import { expand, own, textOf } from './style.js';

/**
 * Writes path, query, header and cookie parameters as the description says.
 *
 * @type {typeof import('./parameters.js').parameters}
 */
export const parameters = (styles, init, headers) => {
  const { path = {}, header = {}, cookie = {} } = init.params ?? {};
  /** @type {import('./parameters.js').Writer} */
  const write = (location, fallback, encode) => ([name, value]) => {
    const described = own(styles?.[location], name) ?? fallback;
    // Exploded cookies are parted by `; `: no server parts them at `&`, as OpenAPI's `form` would.
    const style = location === 'cookie' && described[1] === true ? fallback : described;
    if (style === 'json') return expand(name, JSON.stringify(value), fallback, encode);
    return expand(name, value, style, style[2] ? encodeReserved : encode);
  };
  const writePath = write('path', ['simple', false], encode);
  const writeQuery = write('query', ['form', true], encode);
  // Percent-encoding is for URLs; a header takes its value as it is.
  const writeHeader = write('header', ['simple', false], textOf);
  const writeCookie = write('cookie', ['cookie', true], encode);

  const cookies = Object.entries(cookie).map(writeCookie);
  const pairs = [headers.get('cookie'), ...cookies].filter(Boolean);
  if (pairs.length) headers.set('cookie', pairs.join('; '));

  /** @type {string | undefined} */
  let fixed;
  return {
    pathSerializer: (url, values) => {
      const write = (/** @type {string} */ name) => writePath([name, own(values, name)]);
      // OpenAPI knows no query in a path, and descriptions have one; nobody sends a fragment.
      const [, address = '', query] = /^((?:\{[^{}]*\}|[^?#])*)(?:\?((?:\{[^{}]*\}|[^#])*))?/.exec(url) ?? [];
      fixed = query && fillTemplate(query, write);
      return fillTemplate(address, write);
    },
    querySerializer: (query) =>
      [fixed || undefined, ...Object.entries(query).map(writeQuery)].filter(isWritten).join('&'),
    ...init,
    params: {
      ...init.params,
      path,
      header: Object.fromEntries(
        Object.entries(header)
          .map(([name, value]) => [name, writeHeader([name, value])])
          .filter(([, text]) => isWritten(text)),
      ),
    },
  };
};

/** @param {unknown} text */
const isWritten = (text) => text !== undefined;

/**
 * @param {string} url
 * @param {(name: string) => string | undefined} write
 */
const fillTemplate = (url, write) =>
  url
    .split('/')
    .map((segment) => {
      const filled = segment.replace(/\{([^{}]+)\}/g, (_, name) => {
        const text = write(name);
        if (text === undefined) throw new TypeError(`Path parameter \`${name}\` is missing`);
        return text;
      });
      // Such a segment would address another resource: URLs resolve `.` and `..`, encoded or not.
      if (filled !== segment && /^(\.|%2e){0,2}$/i.test(filled)) {
        throw new TypeError(`Path segment \`${segment}\` cannot be empty, \`.\` or \`..\``);
      }
      return filled;
    })
    .join('/');

/**
 * Encodes all but RFC 3986's unreserved characters; encodeURIComponent leaves five more.
 *
 * @param {unknown} value
 */
const encode = (value) =>
  encodeURIComponent(textOf(value)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * Keeps reserved characters and percent-encoded triplets, for `allowReserved`; but `#`, which would
 * end the query, is encoded.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.3
 * @param {unknown} value
 */
const encodeReserved = (value) =>
  encodeURI(textOf(value))
    .replace(/%5B/g, '[')
    .replace(/%5D/g, ']')
    .replace(/%25([\da-f]{2})/gi, '%$1')
    .replace(/#/g, '%23');
