// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';
import { holds, itemShape, memberShape, nest, takes, valueOf } from './shape.js';
import { decode } from './target.js';
import { put } from './text.js';

/**
 * @typedef {object} Described
 * @property {string} name
 * @property {import('./types.js').Violation['in']} in
 * @property {string} style
 * @property {boolean} explode
 * @property {import('./types.js').Shape | undefined} [shape]
 */

/**
 * The value of a parameter in a path or a header, where one text holds all of it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 * @param {Described} parameter
 * @param {string} raw
 */
export const fromText = ({ name, in: place, style, explode, shape }, raw) => {
  /** @param {string} text */
  const plain = (text) => (place === 'path' ? decode(text, place, `\`${name}\``) : text.trim());
  const [prefix = '', between] = /** @type {Readonly<Record<string, readonly string[]>>} */ (prefixes)[style] ?? ['', ','];
  const separator = explode ? (between ?? ',') : ',';
  const named = style === 'matrix';
  const isMap = takes(shape, 'object') && !takes(shape, 'string');
  const start = named && !(explode && isMap) ? `;${name}` : prefix;
  const [head = ''] = raw.split('=');
  if (raw !== '' && !(start === prefix ? raw.startsWith(prefix) : plain(head) === start)) {
    const detail = `The ${place} parameter \`${name}\` does not begin with \`${start}\`, as its style \`${style}\` has it.`;
    throw new Fault([400], detail, { violations: [{ in: place, name, pointer: '', keyword: 'style', detail }] });
  }
  const text = raw.slice(prefix.length);

  if (isMap) {
    const body = named && !explode ? afterName(text) : text;
    const items = body === '' ? [] : body.split(separator);
    return objectOf(shape, explode ? items.map((item) => pairOf(item)) : alternating(items), plain);
  }
  if (takes(shape, 'array') && !takes(shape, 'string')) {
    const body = named && !explode ? afterName(text) : text;
    const items = body === '' ? [] : body.split(separator);
    return items.map((item) => valueOf(itemShape(shape), plain(named && explode ? afterName(item) : item)));
  }
  return valueOf(shape, plain(named ? afterName(text) : text));
};

const prefixes = { label: ['.', '.'], matrix: [';', ';'], simple: ['', ','] };

/** @param {string} text */
const afterName = (text) => pairOf(text)[1];

/** @param {string} text @returns {[name: string, value: string]} */
const pairOf = (text) => {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

/** @param {readonly string[]} items @returns {[name: string, value: string][]} */
const alternating = (items) =>
  items.flatMap((item, index) => (index % 2 === 0 ? [/** @type {[string, string]} */ ([item, items[index + 1] ?? ''])] : []));

/**
 * @param {import('./types.js').Shape | undefined} shape
 * @param {readonly (readonly [name: string, value: string])[]} pairs
 * @param {(text: string) => string} plain
 */
const objectOf = (shape, pairs, plain) => {
  const value = {};
  for (const [name, text] of pairs) {
    const key = plain(name);
    put(value, key, valueOf(memberShape(shape, key), plain(text)));
  }
  return value;
};

/**
 * The value of a parameter or field that is spread over pairs, undefined when there is none: in a query, a form or
 * cookies. `taken` are names that belong to others, when this one has none of its own.
 *
 * @param {Described} parameter
 * @param {readonly (readonly [name: string, value: string])[]} pairs
 * @param {ReadonlySet<string>} taken
 */
export const fromPairs = ({ name, in: place, style, explode, shape }, pairs, taken) => {
  /** @param {string} text */
  const plain = (text) => decode(text, place, `\`${name}\``, place !== 'cookie');
  if (style === 'deepObject' || style === 'brackets' || style === 'indices') {
    const entries = pairs.flatMap(([given, text]) => {
      const path = bracketPath(given, name);
      return path ? [/** @type {const} */ ([path, plain(text)])] : [];
    });
    return entries.length === 0 ? undefined : nest(shape, entries);
  }
  if (explode && takes(shape, 'object') && !takes(shape, 'string')) {
    const own = pairs.filter(([given]) => holds(shape, given) && !taken.has(given));
    return own.length === 0 ? undefined : objectOf(shape, own, plain);
  }
  const texts = pairs.flatMap(([given, text]) => (given === name ? [text] : []));
  const [first] = texts;
  if (first === undefined) return undefined;
  const items = explode || texts.length > 1 ? texts : splitAt(first, style);
  if (takes(shape, 'object') && !takes(shape, 'string')) return objectOf(shape, alternating(items), plain);
  // A single text may be one or a list, where the schema allows both.
  if (takes(shape, 'array') && (texts.length > 1 || !takes(shape, 'string'))) {
    return items.map((item) => valueOf(itemShape(shape), plain(item)));
  }
  if (texts.length > 1) return texts.map((text) => valueOf(shape, plain(text)));
  return valueOf(shape, plain(first));
};

/** @param {string} text @param {string} style */
const splitAt = (text, style) => {
  if (text === '') return [];
  if (style === 'spaceDelimited') return text.split(/%20|\+| /);
  if (style === 'pipeDelimited') return text.split(/%7c|\|/i);
  return text.split(',');
};

/**
 * The path in a name with brackets, when it begins with a name: `a[b][]` gives `b` and nothing.
 *
 * @param {string} given
 * @param {string} name
 */
export const bracketPath = (given, name) => {
  if (given === name) return [];
  if (!given.startsWith(`${name}[`) || !given.endsWith(']')) return undefined;
  const path = given.slice(name.length + 1, -1).split('][');
  return path.length <= 20 ? path : undefined;
};
