// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';
import { grouped, own, put } from './text.js';

/**
 * The value that a text stands for, as far as the schema's types tell: everything in a URL or a form is text.
 *
 * @param {import('./types.js').Shape | undefined} shape
 * @param {string} text
 * @returns {unknown}
 */
export const valueOf = (shape, text) => {
  const types = typesOf(shape);
  if (types.some((type) => type === 'number' || type === 'integer') && isNumber(text)) return Number(text);
  if (types.includes('boolean')) {
    if (text === 'true' || (text === '1' && !types.includes('string'))) return true;
    if (text === 'false' || (text === '0' && !types.includes('string'))) return false;
  }
  if (types.includes('null') && !types.includes('string') && (text === 'null' || text === '')) return null;
  // A list or an object in the place of a text is written as JSON; what is none is for the schema to refuse.
  return (types.includes('object') || types.includes('array')) && !types.includes('string') ? jsonOr(text) : text;
};

/** @param {string} text @returns {unknown} */
const jsonOr = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** @param {string} text */
const isNumber = (text) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text));

/**
 * @param {import('./types.js').Shape | undefined} shape
 * @returns {readonly string[]}
 */
const typesOf = (shape) => (typeof shape === 'string' ? shape.split(' ') : (shape?.types.split(' ') ?? []));

/**
 * The shape of the items of a list.
 *
 * @param {import('./types.js').Shape | undefined} shape
 */
export const itemShape = (shape) => (typeof shape === 'object' ? shape.items : undefined);

/**
 * The shape of a member of an object.
 *
 * @param {import('./types.js').Shape | undefined} shape
 * @param {string} name
 */
export const memberShape = (shape, name) =>
  typeof shape === 'object' ? (own(shape.members, name) ?? shape.rest) : undefined;

/**
 * Whether an object may have a member of that name. Where nothing is said of its members, any may be one.
 *
 * @param {import('./types.js').Shape | undefined} shape
 * @param {string} name
 */
export const holds = (shape, name) => typeof shape === 'string' || memberShape(shape, name) !== undefined;

/**
 * Whether a value is a list, or an object, and never a text.
 *
 * @param {import('./types.js').Shape | undefined} shape
 * @param {'array' | 'object' | 'string'} type
 */
export const takes = (shape, type) => typesOf(shape).includes(type);

/**
 * Builds a value from names with brackets: `a[b][0]=1`, `a[]=1`.
 *
 * @param {import('./types.js').Shape | undefined} shape
 * @param {readonly (readonly [path: readonly string[], text: string])[]} entries
 * @returns {unknown}
 */
export const nest = (shape, entries) => {
  if (entries.every(([path]) => path.length === 0)) {
    const values = entries.map(([, text]) => valueOf(takes(shape, 'array') ? itemShape(shape) : shape, text));
    return takes(shape, 'array') || values.length > 1 ? values : values[0];
  }
  const groups = grouped(
    entries.map(([[first = '', ...rest], text], index) => [first === '' ? `\0${index}` : first, /** @type {const} */ ([rest, text])]),
  );
  const isList = [...groups.keys()].every((name) => /^(?:\0|\d{1,6}$)/.test(name)) && !(takes(shape, 'object') && !takes(shape, 'array'));
  if (isList) return [...groups.values()].map((group) => nest(itemShape(shape), group));
  const value = {};
  for (const [name, group] of groups) {
    if (name.startsWith('\0')) throw new Fault([400], 'One name is given a value and members of a value, in brackets, at once.');
    put(value, name, nest(memberShape(shape, name), group));
  }
  return value;
};
