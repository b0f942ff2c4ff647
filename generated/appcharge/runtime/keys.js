// Run-time code, the same in every package that Specwright generates. Do not edit.
import { scheme, setHeader } from './auth.js';
import { follow, readdressed } from './redirect.js';

/**
 * An API key in a header.
 *
 * @type {typeof import('./keys.js').headerKey}
 */
export const headerKey = (name, option) =>
  scheme([option], (request, [key], next, plain) =>
    follow(
      request,
      (hop) => {
        setHeader(hop, name, key);
        return next(hop);
      },
      plain,
    ),
  );

/**
 * An API key in the query.
 *
 * @type {typeof import('./keys.js').queryKey}
 */
export const queryKey = (name, option) =>
  scheme([option], (request, [key], next, plain) =>
    follow(
      request,
      async (hop) => {
        const url = new URL(hop.url);
        if (url.searchParams.has(name)) return next(hop);
        // `searchParams.append` would write the whole query anew, in another encoding.
        const pair = `${encodeURIComponent(name)}=${encodeURIComponent(key)}`;
        url.search = url.search ? `${url.search}&${pair}` : pair;
        const response = await next(await readdressed(hop, url, {}));
        // It would show the key wherever the response is printed; another key in the query says it anew.
        return Object.defineProperty(response, 'url', { value: hop.url, configurable: true });
      },
      plain,
    ),
  );

/**
 * An API key in a cookie. A browser sends only cookies of its own: there this has no effect.
 *
 * @type {typeof import('./keys.js').cookieKey}
 */
export const cookieKey = (name, option) =>
  scheme([option], (request, [key], next, plain) =>
    follow(
      request,
      (hop) => {
        const cookies = hop.headers.get('cookie')?.split(/; */) ?? [];
        if (key.includes(';')) throw new TypeError(`Option \`${option}\` cannot hold a semicolon`);
        if (!cookies.some((cookie) => cookie.startsWith(`${name}=`))) {
          hop.headers.delete('cookie');
          setHeader(hop, 'cookie', [...cookies, `${name}=${key}`].join('; '));
        }
        return next(hop);
      },
      plain,
    ),
  );
