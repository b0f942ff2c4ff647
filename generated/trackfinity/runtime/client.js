// Run-time code, the same in every package that Specwright generates. Do not edit.
import createClient, { mergeHeaders } from 'openapi-fetch';
import { DecodeError, decodeJson } from './decode.js';
import { remember } from './result.js';
import { send } from './send.js';

/**
 * An openapi-fetch client that knows the description, with one method per operation.
 *
 * @param {import('./client.js').Api} api
 * @param {any} [options] held in closures only, so that printing the client shows no secret
 * @returns {any}
 */
export const createApiClient = (api, options = {}) => {
  /** @type {any} */
  const client = createClient();
  const { request, use } = client;
  /** @type {WeakMap<Response, Response>} */
  const failures = new WeakMap();
  // openapi-fetch reads the body of an error itself. The first middleware sees the final response.
  use({
    /** @param {{ response: Response }} context */
    onResponse({ response }) {
      if (!response.ok) failures.set(response, response.clone());
    },
  });
  let watched = false;
  client.use = (/** @type {any[]} */ ...middleware) => {
    watched = true;
    use(...middleware);
  };

  /** @type {import('./client.js').CallOperation} */
  const call = async ([method, path, statuses = [], operation = {}], init = {}, name) => {
    const { server = api.server, security = api.security ?? [], content = {} } = operation;
    const baseUrl =
      init.baseUrl ?? options.baseUrl ?? (typeof server === 'function' ? server(options) : server);
    const headers = mergeHeaders(operation.headers, options.headers, init.headers);
    /** @type {import('./send.js').Sending} */
    const sending = {
      operation,
      retries: init.retries ?? options.retries ?? 2,
      timeout: init.timeout ?? options.timeout ?? 30_000,
      fetch: init.fetch ?? options.fetch ?? globalThis.fetch,
      origin: new URL(baseUrl, /** @type {any} */ (globalThis).location?.href).origin,
      schemes: schemesFor(security, options),
      shared: watched || init.middleware || init.signal,
    };
    try {
      const { data, error, response } = await request(method, path, {
        parseAs: 'stream',
        ...(api.parameters?.(operation.parameters, init, headers) ?? init),
        ...operation.body?.(init, headers),
        headers,
        baseUrl,
        fetch: (/** @type {Request} */ built) => send(built, sending),
      });
      const source = response.ok ? !init.parseAs && response : failures.get(response);
      const documented = caseOf(response, statuses);
      const decode = (documented && content[documented]) || decodeJson;
      let value = data ?? error;
      if (source) value = await decode(source, !!documented);
      const broken = value instanceof DecodeError;
      const status = (!broken && documented) || 'undocumented';
      const ok = response.ok && !broken && (!name || !!documented);
      const result = { ok, case: status, [ok ? 'data' : 'error']: value, response };
      return remember(name ?? `${method} ${path}`, result);
    } finally {
      clearTimeout(sending.timer);
    }
  };

  /** @type {(method: string, path: string, init?: any) => Promise<object>} */
  const callByPath = (method, path, init) => {
    const row = Object.values(api.operations).find((row) => row[0] === method && row[1] === path);
    return call(row ?? [method, path], init);
  };
  /** @type {typeof callByPath} */
  client.request = (method, path, init) => callByPath(method.toUpperCase(), path, init);
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE']) {
    client[method] = (/** @type {string} */ path, /** @type {any} */ init) =>
      callByPath(method, path, init);
  }
  for (const [name, row] of Object.entries(api.operations)) {
    client[name] = (/** @type {any} */ init) => call(row, init, name);
  }
  return client;
};

/**
 * Of the alternatives, the first for which all options were given.
 *
 * @param {readonly (readonly import('./client.js').Scheme[])[]} security
 * @param {any} options
 */
const schemesFor = (security, options) =>
  /** @type {import('./send.js').Authorise[]} */ (
    security
      .map((alternative) => alternative.map((scheme) => scheme(options)))
      .find((alternative) => alternative.every(Boolean)) ?? []
  );

/**
 * The documented status that covers a response: exact, then range, then `default`, which stands for
 * a success only where no success is documented.
 *
 * @param {Response} response
 * @param {readonly (number | string)[]} statuses
 */
const caseOf = ({ ok, status }, statuses) =>
  [status, `${status}`[0] + 'XX', 'default'].find(
    (key) =>
      statuses.includes(key) &&
      (key !== 'default' || !ok || !statuses.some((other) => `${other}`[0] === '2')),
  );
