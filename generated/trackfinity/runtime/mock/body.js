// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';
import { jsonErrorAt, placeIn } from './json.js';
import { readMultipart, utf8 } from './multipart.js';
import { itemShape, memberShape, takes, valueOf } from './shape.js';
import { fromPairs } from './style.js';
import { readPairs } from './target.js';
import { essence, isJson, own, put } from './text.js';

/**
 * The value of a body in one of the documented media types, or undefined when no check can say anything of it.
 *
 * @param {Uint8Array} bytes
 * @param {string} contentType
 * @param {import('./types.js').BodyType} described
 */
export const readBody = (bytes, contentType, described) => {
  const type = essence(contentType);
  if (isJson(type)) return parseJson(textOf(bytes), 'body', 'The body');
  if (type === 'application/x-www-form-urlencoded') return readForm(textOf(bytes), described);
  if (type === 'multipart/form-data') return readParts(bytes, contentType, described);
  return type.startsWith('text/') ? textOf(bytes) : undefined;
};

/**
 * @param {string} text
 * @param {import('./types.js').Violation['in']} place
 * @param {string} subject
 */
export const parseJson = (text, place, subject) => {
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonErrorAt(text);
    const found = at < text.length ? `at ${placeIn(text, at)}` : 'it ends too early';
    throw new Fault([400], `${subject} is no JSON: ${found}.`, {
      violations: [{ in: place, pointer: '', keyword: 'syntax', detail: `is no JSON: ${found}` }],
    });
  }
};

/** @param {Uint8Array} bytes */
const textOf = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault([400], 'The body is not UTF-8.', {
      violations: [{ in: 'body', pointer: '', keyword: 'encoding', detail: 'is not UTF-8' }],
    });
  }
};

/**
 * @param {string} text
 * @param {import('./types.js').BodyType} described
 */
const readForm = (text, { shape, styles }) => {
  const pairs = readPairs(text, 'body');
  const value = {};
  for (const name of namesIn(pairs, styles)) {
    const [style, explode] = own(styles, name) ?? ['form', true];
    const inner = memberShape(shape, name);
    const isJsonField = !own(styles, name) && takes(inner, 'object') && !takes(inner, 'string');
    const field = fromPairs(
      { name, in: 'body', style, explode, shape: isJsonField ? undefined : inner },
      pairs,
      new Set(),
    );
    put(value, name, isJsonField && typeof field === 'string' ? parseJson(field, 'body', `The field \`${name}\``) : field);
  }
  return value;
};

/**
 * The names of fields, brackets taken off where a style writes them.
 *
 * @param {readonly (readonly [string, string])[]} pairs
 * @param {import('./types.js').BodyType['styles']} styles
 */
const namesIn = (pairs, styles) =>
  new Set(
    pairs.map(([given]) => {
      const plain = given.replace(/\[.*$/s, '');
      const [style = ''] = own(styles, plain) ?? [];
      return bracketed.has(style) ? plain : given;
    }),
  );

const bracketed = new Set(['deepObject', 'brackets', 'indices']);

/**
 * @param {Uint8Array} bytes
 * @param {string} contentType
 * @param {import('./types.js').BodyType} described
 */
const readParts = (bytes, contentType, { shape }) => {
  /** @type {Map<string, unknown[]>} */
  const fields = new Map();
  for (const part of readMultipart(bytes, contentType)) {
    const inner = memberShape(shape, part.name);
    const items = takes(inner, 'array') ? itemShape(inner) : inner;
    fields.set(part.name, [...(fields.get(part.name) ?? []), partValue(part, items)]);
  }
  const value = {};
  for (const [name, values] of fields) {
    put(value, name, takes(memberShape(shape, name), 'array') || values.length > 1 ? values : values[0]);
  }
  return value;
};

/**
 * @param {import('./multipart.js').Part} part
 * @param {import('./types.js').Shape | undefined} shape
 */
const partValue = ({ name, filename, type, text }, shape) => {
  if (isJson(type) || (takes(shape, 'object') && filename === undefined)) {
    return parseJson(utf8(text), 'body', `The part \`${name}\``);
  }
  return filename === undefined ? valueOf(shape, utf8(text)) : text;
};
