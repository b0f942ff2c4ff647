// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';

/**
 * The raw path and the pairs of the query of a request's target.
 *
 * @param {string} target
 */
export const readTarget = (target) => {
  const local = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  if (local.length > longest) throw new Fault([414], `The request target is longer than ${longest} characters.`);
  const at = local.indexOf('?');
  const path = at < 0 ? local : local.slice(0, at);
  return { path: path || '/', query: readPairs(at < 0 ? '' : local.slice(at + 1), 'query') };
};

const longest = 8192;

/**
 * Pairs of a query or a form: names decoded, values as they came, since a style may split them first.
 *
 * @param {string} text
 * @param {import('./types.js').Violation['in']} place
 * @returns {readonly (readonly [name: string, value: string])[]}
 */
export const readPairs = (text, place) =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      return [decode(name, place, 'a name', true), at < 0 ? '' : pair.slice(at + 1)];
    });

/**
 * Percent-decodes; a request with a broken sequence is refused, with its place.
 *
 * @param {string} text
 * @param {import('./types.js').Violation['in']} place
 * @param {string} name what the text belongs to
 * @param {boolean} [plus] whether `+` is a space
 */
export const decode = (text, place, name, plus = false) => {
  const spaced = plus ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    const at = brokenAt(spaced);
    const detail = `\`${spaced.slice(at, at + 3)}\` in ${name} is no percent-encoded UTF-8`;
    throw new Fault([400], `The ${place} is malformed: ${detail}.`, {
      violations: [{ in: place, pointer: '', keyword: 'encoding', detail }],
    });
  }
};

/** @param {string} text */
const brokenAt = (text) => {
  for (const { 0: run, index } of text.matchAll(/(?:%[\da-f]{2})+|%/gi)) {
    try {
      decodeURIComponent(run);
    } catch {
      return index;
    }
  }
  return 0;
};
