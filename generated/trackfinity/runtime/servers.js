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
  const [url, defaults] = /** @type {[string, Record<string, string>?]} */ ([byName[name]].flat());
  return url.replace(
    /\{([^{}]+)\}/g,
    (template, variable) => own(options.variables, variable) ?? own(defaults, variable) ?? template,
  );
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
 * @param {Readonly<Record<string, string | undefined>> | undefined} values
 * @param {string} name
 */
const own = (values, name) => (values && Object.hasOwn(values, name) ? values[name] : undefined);
