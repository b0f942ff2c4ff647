// Run-time code, the same in every package that Specwright generates. Do not edit.
/**
 * The server that the options `environment` and `variables` choose; the first one by default.
 *
 * @type {typeof import('./servers.js').servers}
 */
export const servers = (byName) => (options) => {
  const names = Object.keys(byName);
  // A single server holds in every environment.
  const name = names.length > 1 ? (options.environment ?? names[0]) : names[0];
  if (!name || !Object.hasOwn(byName, name)) {
    throw new TypeError(`Option \`environment\` must be one of ${names.join(', ')}`);
  }
  const server = byName[name] ?? '';
  const [url, variables] = typeof server === 'string' ? [server] : server;
  return url.replace(/\{([^{}]+)\}/g, (template, variable, offset) => {
    const known = own(variables, variable) ?? template;
    const given = own(options.variables, variable);
    if (given === undefined) return typeof known === 'string' ? known : known[0];
    const fault =
      typeof known === 'string'
        ? misplaced(given, url.slice(0, offset))
        : !known.includes(given) && `be one of ${known.join(', ')}`;
    if (fault) throw new TypeError(`Option \`variables.${variable}\` must ${fault}`);
    return given;
  });
};

/**
 * What would end a part of the address, and with it choose another host or path. A template
 * that is one variable is free.
 *
 * @param {string} value
 * @param {string} before
 */
const misplaced = (value, before) => {
  const isHost = /:\/\/[^/?#]*$/.test(before);
  if (isHost) return /[/?#@\\\s]/.test(value) && 'hold none of / ? # @ \\ and spaces';
  return before && /[?#]/.test(value) && 'hold neither ? nor #';
};

/**
 * A server without a host: in a browser the page's own.
 *
 * @type {typeof import('./servers.js').relative}
 */
export const relative = (path) => () => {
  const page = /** @type {any} */ (globalThis).location?.href;
  if (!page) throw new TypeError(`Option \`baseUrl\` is missing: the API names no host, only ${path}`);
  return new URL(path, page).href;
};

/**
 * @template Value
 * @param {Readonly<Record<string, Value>> | undefined} values
 * @param {string} name
 */
const own = (values, name) => (values && Object.hasOwn(values, name) ? values[name] : undefined);
