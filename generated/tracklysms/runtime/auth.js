// Run-time code, the same in every package that Specwright generates. Do not edit.
/**
 * A security scheme: false where the options lack a secret, else what sends a request with it.
 *
 * @type {typeof import('./auth.js').scheme}
 */
export const scheme = (names, authorise) => (options) =>
  names.every((name) => options[name] !== undefined) &&
  (async (request, next, plain, within) => {
    const read = async (/** @type {string} */ name) => {
      const secret = options[name];
      const value = typeof secret === 'function' ? await secret() : secret;
      // The platform's own message would quote the secret.
      if (typeof value === 'string' && !/[\0-\x1f\x7f]/.test(value)) return value;
      throw new TypeError(`Option \`${name}\` is no string, or has control characters`);
    };
    return authorise(request, await within(Promise.all(names.map(read))), next, plain);
  });

/**
 * Sets a header that the caller has not set.
 *
 * @type {typeof import('./auth.js').setHeader}
 */
export const setHeader = ({ headers }, name, value) => {
  if (!headers.has(name)) headers.set(name, value);
};

/**
 * HTTP basic, in UTF-8. fetch itself drops `Authorization` when a redirect leaves the origin.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7617
 * @type {typeof import('./auth.js').basic}
 */
export const basic = (username, password) =>
  scheme([username, password], (request, pair, next) => {
    const bytes = new TextEncoder().encode(pair.join(':'));
    setHeader(request, 'authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`);
    return next(request);
  });

/**
 * A bearer token: HTTP bearer, OAuth 2 and OpenID Connect.
 *
 * @type {typeof import('./auth.js').bearer}
 */
export const bearer = (option) =>
  scheme([option], (request, [token], next) => {
    setHeader(request, 'authorization', `Bearer ${token}`);
    return next(request);
  });
