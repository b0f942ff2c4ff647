// Run-time code, the same in every package that Specwright generates. Do not edit.
import { essence, parametersOf } from './text.js';

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
    .map((type) => ({ type, ...ratingOf(type.type, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.sameness - a.sameness);
  return best?.type;
};

/**
 * How many parameters a range and a media type have in common; none where one has what the other lacks.
 *
 * @param {{ readonly range: string, readonly parameters: readonly string[] }} range
 * @param {string} type
 */
const sameness = ({ range, parameters }, type) => {
  const own = parametersOf(type);
  return range === essence(type) && parameters.every((parameter) => own.includes(parameter)) ? parameters.length : 0;
};

/**
 * The media type that a body is in: of several that differ in parameters alone, the one whose parameters it has.
 *
 * @template {{ readonly type: string }} Type
 * @param {string} contentType
 * @param {readonly Type[]} types
 * @returns {Type | undefined}
 */
export const typeOf = (contentType, types) => {
  const given = essence(contentType);
  const parameters = parametersOf(contentType);
  const same = types.filter(({ type }) => essence(type) === given);
  const lacking = (/** @type {Type} */ { type }) => parametersOf(type).filter((parameter) => !parameters.includes(parameter)).length;
  const [best] = [...same].sort((a, b) => lacking(a) - lacking(b) || parametersOf(b.type).length - parametersOf(a.type).length);
  return best ?? types.find(({ type }) => given && covers(essence(type), given));
};

/**
 * The media types in a documented range that an `Accept` header names, the best first.
 *
 * @param {string | undefined} accept
 * @param {string} documented
 */
export const namedIn = (accept = '', documented) =>
  accept
    .split(',')
    .slice(0, 50)
    .map(readRange)
    .filter(({ range, quality }) => quality > 0 && range.includes('/') && !range.includes('*') && covers(essence(documented), range))
    .sort((a, b) => b.quality - a.quality)
    .map(({ range }) => range);

/** @param {string} text */
const readRange = (text) => {
  const [, quality] = /;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*(?:;|$)/i.exec(text) ?? [];
  return { range: essence(text), parameters: parametersOf(text).filter((parameter) => !parameter.startsWith('q=')), quality: quality === undefined ? 1 : Number(quality) };
};

/**
 * What the range that says the most of a media type says.
 *
 * @param {string} mediaType
 * @param {readonly ReturnType<typeof readRange>[]} ranges
 */
const ratingOf = (mediaType, ranges) => {
  const type = essence(mediaType);
  const [best] = ranges
    .filter(({ range }) => covers(range, type) || covers(type, range))
    .map((range) => ({ ...range, sameness: sameness(range, mediaType) }))
    .sort((a, b) => exactness(b.range) - exactness(a.range) || b.sameness - a.sameness || b.quality - a.quality);
  return { quality: best?.quality ?? 0, sameness: best?.sameness ?? 0 };
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
