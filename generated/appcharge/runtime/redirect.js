// Run-time code, the same in every package that Specwright generates. Do not edit.
const redirections = [301, 302, 303, 307, 308];

/**
 * Follows redirects with credentials that fetch would carry to any origin, such as a key in a
 * header: within the origin they go along, to another one nothing of the request does.
 *
 * @type {typeof import('./redirect.js').follow}
 */
export const follow = async (request, next, plain) => {
  // A scheme around this one does it already, or the caller wants the redirect itself.
  if (request.redirect !== 'follow') return next(request);
  const { origin } = new URL(request.url);
  for (let hops = 0; hops <= 5; hops += 1) {
    const response = await next(new Request(request.clone(), { redirect: 'manual' }));
    if (response.type === 'opaqueredirect') {
      throw new Error(`${origin} redirects, and a browser would send the key along to any origin`);
    }
    const location = redirections.includes(response.status) && response.headers.get('location');
    if (!location) return response;
    await response.body?.cancel();
    const url = new URL(location, request.url);
    if (url.origin !== origin) return plain(await departed(request, response.status, url));
    request = await redirected(request, response.status, url);
  }
  throw new Error(`${origin} redirects too often`);
};

/**
 * The same request elsewhere. Its body is read, not streamed: Firefox has no `Request.body`, and
 * Chrome streams over HTTP/2 only.
 *
 * @type {typeof import('./redirect.js').readdressed}
 */
export const readdressed = async (request, url, init) => {
  /** @type {any} */
  const members = {};
  // They are the prototype's, where no spread finds them.
  for (const name in request) members[name] = request[/** @type {keyof Request} */ (name)];
  const hasBody = request.body !== null && !/^(GET|HEAD)$/.test(request.method);
  const body = init.body === undefined && hasBody ? await request.blob() : null;
  return new Request(url, { ...members, body, ...init });
};

/**
 * As fetch does it: 303, and POST by custom, turn into GET.
 *
 * @param {Request} request
 * @param {number} status
 * @param {URL} url
 */
const redirected = (request, status, url) => {
  if (!becomesGet(request, status)) return readdressed(request, url, {});
  const headers = new Headers(
    [...request.headers].filter(([name]) => !name.startsWith('content-')),
  );
  return readdressed(request, url, { headers, method: 'GET', body: null });
};

/**
 * @param {Request} request
 * @param {number} status
 * @param {URL} url
 */
const departed = (request, status, url) => {
  const method = becomesGet(request, status) ? 'GET' : request.method;
  if (!/^(GET|HEAD)$/.test(method)) {
    throw new Error(`A ${method} request is not redirected to another origin, ${url.origin}`);
  }
  const accept = request.headers.get('accept') ?? '*/*';
  return readdressed(request, url, { headers: { accept }, method, body: null });
};

/**
 * @param {Request} request
 * @param {number} status
 */
const becomesGet = ({ method }, status) =>
  status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
