// Run-time code, the same in every package that Specwright generates. Do not edit.
import { expand, own, textOf } from './style.js';

const mediaType = 'application/x-www-form-urlencoded';

/**
 * A body in `application/x-www-form-urlencoded`. A field without a style is repeated per item if it
 * is an array and JSON if it is an object, as OpenAPI has it; null and undefined are left out.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-the-x-www-form-urlencoded-media-type
 * @type {typeof import('./form.js').form}
 */
export const form = (styles = {}, numeric = []) => [
  mediaType,
  (body) => [body instanceof URLSearchParams ? `${body}` : write(body, styles, numeric), mediaType],
  ['object'],
];

/** @type {import('./form.js').WriteForm} */
const write = (body, styles, numeric) =>
  Object.entries(body)
    .map(([name, value]) => {
      const isNumeric = numeric === true || numeric.includes(name);
      /** @type {import('./style.js').Encode} */
      const encode = (item) => encodeField(isNumeric && typeof item === 'boolean' ? +item : item);
      const style = own(styles, name) ?? (Array.isArray(value) ? ['form', true] : 'json');
      if (style !== 'json') return expand(name, value, style, encode);
      const isJson = typeof value === 'object' && value !== null;
      return expand(name, isJson ? textOf(value) : value, ['form', true], encode);
    })
    .filter((text) => text !== undefined)
    .join('&');

/**
 * The encoding that HTML forms use: a space is `+`.
 *
 * @param {unknown} value
 */
const encodeField = (value) => `${new URLSearchParams({ '': textOf(value) })}`.slice(1);
