// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';
import { asciiOf } from './text.js';

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string | undefined} filename
 * @property {string} type
 * @property {string} text one character per byte
 */

/**
 * The parts of a body in `multipart/form-data`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7578
 * @param {Uint8Array} bytes
 * @param {string} contentType
 * @returns {readonly Part[]}
 */
export const readMultipart = (bytes, contentType) => {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (!boundary) throw malformed('its Content-Type names no boundary');
  if (boundary.length > 70) throw malformed('its boundary is longer than 70 characters');
  // One character per byte: a file is no text, and places stay bytes.
  const text = `\r\n${latin1(bytes)}`;
  const mark = `\r\n--${boundary}`;
  /** @type {Part[]} */
  const parts = [];
  let at = text.indexOf(mark);
  if (at < 0) throw malformed('its boundary does not occur in it');
  for (;;) {
    const start = at + mark.length;
    if (text.startsWith('--', start)) return parts;
    const line = text.indexOf('\r\n', start);
    if (line < 0 || text.slice(start, line).trim() !== '') throw malformed(`the boundary at byte ${at} is not ended by CR LF`);
    const end = text.indexOf(mark, line);
    if (end < 0) throw malformed(`part ${parts.length + 1}, at byte ${at}, is not closed by the boundary`);
    parts.push(partOf(text.slice(line, end), parts.length + 1));
    at = end;
  }
};

/** @param {string} text @param {number} number */
const partOf = (text, number) => {
  const gap = text.indexOf('\r\n\r\n');
  if (gap < 0) throw malformed(`part ${number} has no empty line after its headers`);
  const headers = text.slice(0, gap).split('\r\n');
  const { kind, parameters } = dispositionOf(headerOf(headers, 'content-disposition'), number);
  const name = parameters.get('name');
  if (name === undefined) throw malformed(`part ${number} has no name`);
  if (kind !== 'form-data') throw malformed(`the Content-Disposition of part ${number} is \`${asciiOf(kind)}\`, not \`form-data\``);
  return {
    name: utf8(name, 'a name'),
    filename: parameters.get('filename'),
    type: headerOf(headers, 'content-type'),
    text: text.slice(gap + 4),
  };
};

/** @param {readonly string[]} headers @param {string} name */
const headerOf = (headers, name) => {
  const line = headers.find((header) => header.toLowerCase().startsWith(`${name}:`));
  return line === undefined ? '' : line.slice(name.length + 1).trim();
};

/** @param {string} header @param {number} number */
const dispositionOf = (header, number) => {
  const token = /\s*;\s*([^\s;="]+)=(?:"((?:\\"|[^"])*)"|([^\s;"]*))/y;
  const [kind = ''] = header.split(';', 1);
  /** @type {Map<string, string>} */
  const parameters = new Map();
  for (token.lastIndex = kind.length; token.lastIndex < header.length; ) {
    const [, name = '', quoted, bare] = token.exec(header) ?? [];
    const isNew = name !== '' && !parameters.has(name.toLowerCase());
    if (!isNew) throw malformed(`the Content-Disposition of part ${number} ${name === '' ? 'is malformed' : `gives \`${asciiOf(name)}\` twice`}`);
    // Browsers escape with a percent sign, and others with a backslash.
    parameters.set(name.toLowerCase(), (quoted ?? bare ?? '').replaceAll('\\"', '"').replace(/%22|%0D|%0A/g, decodeURIComponent));
  }
  return { kind: kind.trim().toLowerCase(), parameters };
};

/** @param {Uint8Array} bytes */
const latin1 = (bytes) => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
};

/**
 * The text that some bytes, given one per character, are in UTF-8.
 *
 * @param {string} text
 * @param {string} subject
 */
export const utf8 = (text, subject) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  } catch {
    throw malformed(`${subject} is not UTF-8`);
  }
};

/** @param {string} detail */
const malformed = (detail) =>
  new Fault([400], `The body is no multipart/form-data: ${detail}.`, {
    violations: [{ in: 'body', pointer: '', keyword: 'syntax', detail }],
  });
