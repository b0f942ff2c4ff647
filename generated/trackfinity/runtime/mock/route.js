// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';
import { decode } from './target.js';

/**
 * Finds the operation for a method and a target, with the raw texts of its path parameters.
 *
 * @param {import('./types.js').MockTable} table
 */
export const createRouter = (table) => {
  const routes = table.operations.map((operation) => ({
    operation,
    bases: [...new Set(['', ...operation.bases])].map(templateOf),
    template: templateOf(operation.address ?? operation.path),
    query: (operation.query ?? []).map(([name, text]) => ({ name: decodeLenient(name), template: segmentOf(text) })),
  }));

  /**
   * @param {string} method
   * @param {ReturnType<typeof import('./target.js').readTarget>} target
   * @param {(found: { readonly operation: import('./types.js').Operation, readonly values: ReadonlyMap<string, string> }) => boolean} takes
   * tells operations apart that differ in a fragment, or in names of parameters, which nobody sends
   */
  return (method, { path, query }, takes) => {
    const segments = path.split('/').map((raw) => ({ raw, text: decode(raw, 'path', 'the path') }));
    const found = routes
      .flatMap(({ operation, bases, template, query: pairs }) => {
        const inPath = firstOf(bases, (base) => match([...base, ...template.slice(1)], segments));
        const inQuery = inPath && matchQuery(pairs, query);
        return inQuery ? [{ operation, values: new Map([...inPath, ...inQuery]), rank: rankOf(template), pairs: pairs.length }] : [];
      })
      // What is written out goes before a template, whole or in part: `/offers/mine` before `/offers/{id}`.
      .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : b.pairs - a.pairs));
    const ofMethod = found.filter(({ operation }) => operation.method === method);
    const chosen = ofMethod.length > 0 || method !== 'HEAD' ? ofMethod : found.filter(({ operation }) => operation.method === 'GET');
    const [first, ...others] = chosen;
    if (first) {
      const same = others.filter(({ rank, pairs }) => rank === first.rank && pairs === first.pairs);
      return (same.length > 0 && [first, ...same].find(takes)) || first;
    }
    if (found.length === 0) throw notFound(table, method, path);
    const allow = allowed(found.map(({ operation }) => operation.method));
    // Asking what is allowed is allowed.
    if (method === 'OPTIONS') throw new Fault([204], '', { headers: { allow } });
    throw new Fault([405], `${method} is not documented for this path; ${allow} are.`, { headers: { allow } });
  };
};

/** @param {readonly string[]} methods */
const allowed = (methods) =>
  [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].join(', ');

/**
 * The segments of a path, each a text or the parts between and around its parameters.
 *
 * @param {string} path
 * @returns {readonly Template[]}
 */
const templateOf = (path) => path.split('/').map(segmentOf);

/** @param {string} segment @returns {Template} */
const segmentOf = (segment) => {
  const parts = segment.split(/\{([^{}]+)\}/);
  if (parts.length === 1) return { text: decodeLenient(segment) };
  const names = parts.filter((_, index) => index % 2 === 1);
  const pattern = parts.map((part, index) => (index % 2 === 1 ? '(.+?)' : escapePattern(part))).join('');
  return { names, pattern: new RegExp(`^${pattern}$`, 's'), isWhole: parts.join('') === names[0] };
};

/** @typedef {{ readonly text: string } | { readonly names: readonly string[], readonly pattern: RegExp, readonly isWhole: boolean }} Template */

/** @param {string} text */
const escapePattern = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** @param {string} text */
const decodeLenient = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * @param {readonly Template[]} template
 * @param {readonly { readonly raw: string, readonly text: string }[]} segments
 * @returns {ReadonlyMap<string, string> | undefined}
 */
const match = (template, segments) => {
  if (template.length !== segments.length) return undefined;
  /** @type {Map<string, string>} */
  const values = new Map();
  for (const [index, expected] of template.entries()) {
    const given = segments[index];
    if ('text' in expected) {
      if (expected.text !== given?.text) return undefined;
      continue;
    }
    const found = expected.pattern.exec(given?.raw ?? '');
    if (!found) return undefined;
    for (const [place, name] of expected.names.entries()) values.set(name, found[place + 1] ?? '');
  }
  return values;
};

/**
 * The values of parameters in the query of a path; undefined where the query lacks a pair that is written out. What lacks a
 * parameter is known all the same, and told so.
 *
 * @param {readonly { readonly name: string, readonly template: Template }[]} pairs
 * @param {readonly (readonly [name: string, value: string])[]} query
 */
const matchQuery = (pairs, query) => {
  /** @type {Map<string, string>} */
  const values = new Map();
  for (const { name, template } of pairs) {
    const given = query.flatMap(([one, raw]) => (one === name ? [{ raw, text: decodeLenient(raw) }] : []));
    const found = firstOf(given, (value) => match([template], [value]));
    if (!found && 'text' in template) return undefined;
    for (const [parameter, value] of found ?? []) values.set(parameter, value);
  }
  return values;
};

/**
 * @template Item, Result
 * @param {readonly Item[]} items
 * @param {(item: Item) => Result | undefined} find
 */
const firstOf = (items, find) => {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
};

/** @param {readonly Template[]} template */
const rankOf = (template) =>
  template.map((segment) => ('text' in segment ? '0' : segment.isWhole ? '2' : '1')).join('');

/**
 * @param {import('./types.js').MockTable} table
 * @param {string} method
 * @param {string} path
 */
const notFound = (table, method, path) => {
  const wanted = path.slice(0, 200).toLowerCase();
  const near = table.operations
    .map((operation) => {
      const paths = [...operation.bases, ''].map((base) => base + operation.path);
      const distance = Math.min(...paths.map((one) => distanceOf(wanted, filled(one.toLowerCase(), wanted))));
      return { documented: `${operation.method} ${operation.path}`, distance: distance + (operation.method === method ? 0 : 0.5) };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({ documented }) => documented);
  const [nearest] = near;
  const detail = `The description has no path ${path.slice(0, 200)}.${nearest ? ` The nearest is ${nearest}.` : ''}`;
  return new Fault([404], detail, { members: { nearest: near } });
};

/**
 * A template with the given path's segments in the place of its parameters, whatever they are.
 *
 * @param {string} template
 * @param {string} path
 */
const filled = (template, path) => {
  const given = path.split('/');
  return template
    .split('/')
    .map((segment, index) => (segment.includes('{') ? given[index] || segment : segment))
    .join('/');
};

/**
 * How many characters have to change for one text to become the other.
 *
 * @param {string} a
 * @param {string} b
 */
const distanceOf = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
