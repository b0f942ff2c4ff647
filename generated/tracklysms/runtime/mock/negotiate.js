// Run-time code, the same in every package that Specwright generates. Do not edit.
import { essence } from './text.js';

/**
 * The media type that an `Accept` header likes best, the earlier of equals; undefined when it accepts none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.accept
 * @template {{ readonly type: string }} Type
 * @param {string | undefined} accept
 * @param {readonly Type[]} types
 * @returns {Type | undefined}
 */
export const chooseType = (accept, types) => {
  if (accept === undefined || accept.trim() === '') return types[0];
  const ranges = accept.split(',').slice(0, 50).map(readRange);
  const [best] = types
    .map((type) => ({ type, quality: qualityOf(essence(type.type), ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return best?.type;
};

/** @param {string} text */
const readRange = (text) => {
  const [, quality] = /;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*(?:;|$)/i.exec(text) ?? [];
  return { range: essence(text), quality: quality === undefined ? 1 : Number(quality) };
};

/**
 * @param {string} type
 * @param {readonly { readonly range: string, readonly quality: number }[]} ranges
 */
const qualityOf = (type, ranges) => {
  const [best] = ranges
    .filter(({ range }) => covers(range, type) || covers(type, range))
    .sort((a, b) => exactness(b.range) - exactness(a.range));
  return best?.quality ?? 0;
};

/** @param {string} range */
const exactness = (range) => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2);

/**
 * Whether a media type is in a range: `text/*`.
 *
 * @param {string} range
 * @param {string} type
 */
export const covers = (range, type) =>
  range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
