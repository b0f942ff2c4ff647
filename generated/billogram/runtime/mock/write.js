// Run-time code, the same in every package that Specwright generates. Do not edit.
import { essence, isJson } from './text.js';

/**
 * A value as the body of an answer; undefined in a notation that nothing here writes.
 *
 * @param {unknown} value
 * @param {string} mediaType
 * @returns {string | undefined}
 */
export const writeBody = (value, mediaType) => {
  if (isJson(mediaType)) return JSON.stringify(value);
  if (typeof value === 'string') return value;
  const type = essence(mediaType);
  if (unwritten.test(type)) return undefined;
  if (type === 'application/x-www-form-urlencoded') return writeForm(value);
  const start = type.endsWith('json-seq') ? '\x1e' : '';
  return sequence.test(type) ? [value].flat().map((item) => `${start}${JSON.stringify(item)}\n`).join('') : JSON.stringify(value);
};

const unwritten = /^multipart\/|[/+]xml$/;
const sequence = /(?:[/+.-](?:ndjson|jsonl|jsonlines)|json-seq)$/;

/**
 * What stands for a body of which nothing is known but that it is there.
 *
 * @param {string} mediaType
 */
export const anyBody = (mediaType) => {
  if (isJson(mediaType)) return {};
  return unwritten.test(essence(mediaType)) ? undefined : 'example';
};

/**
 * The fields of an answer have no styles: an array is repeated, and an object is JSON.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-the-x-www-form-urlencoded-media-type
 * @param {unknown} value
 */
const writeForm = (value) => {
  const form = new URLSearchParams();
  for (const [name, field] of Object.entries(value ?? {})) for (const item of [field].flat()) form.append(name, textOf(item));
  return `${form}`;
};

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
