// Run-time code, the same in every package that Specwright generates. Do not edit.
export { formats } from './formats.js';
export { readPattern } from './pattern.js';

/**
 * What compiled checks use: whether two JSON values are the same.
 *
 * @param {any} a
 * @param {any} b
 * @returns {boolean}
 */
export const equal = (a, b) => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]))
  );
};

/**
 * The length of a text in characters, not in UTF-16 units.
 *
 * @param {string} text
 */
export const ucs2length = (text) => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};
