// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';

/**
 * @typedef {object} Preference
 * @property {number} [code]
 * @property {string} [example]
 * @property {boolean} [dynamic]
 */

/**
 * What a `Prefer` header asks of the mock; preferences of other kinds are none of its business.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7240
 * @param {string} header
 * @returns {Preference}
 */
export const readPrefer = (header) => {
  /** @type {Preference} */
  const preference = {};
  for (const [, rawName = '', quoted, bare = ''] of header.matchAll(/([^\s=,;"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?/g)) {
    const name = rawName.toLowerCase();
    const value = quoted === undefined ? bare : quoted.replace(/\\(.)/g, '$1');
    // The first of several counts.
    if (name === 'code' && preference.code === undefined) preference.code = codeOf(value);
    if (name === 'example' && preference.example === undefined) preference.example = decodeName(value);
    if (name === 'dynamic' && preference.dynamic === undefined && /^(?:true|false|)$/.test(value)) preference.dynamic = value !== 'false';
  }
  return preference;
};

/** @param {string} value */
const codeOf = (value) => {
  if (/^[2-5]\d\d$/.test(value)) return Number(value);
  throw new Fault([400], `\`Prefer: code=${value.slice(0, 20)}\` is no status that can be answered.`);
};

// A header has no room for other alphabets: names may be percent-encoded.
/** @param {string} value */
const decodeName = (value) => {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** @param {Preference} preference */
export const appliedHeader = ({ code, example, dynamic }) =>
  [
    ...(code === undefined ? [] : [`code=${code}`]),
    ...(example === undefined ? [] : [`example="${encodeURIComponent(example)}"`]),
    ...(dynamic === undefined ? [] : [`dynamic=${dynamic}`]),
  ].join(', ');
