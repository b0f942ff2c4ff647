// Run-time code, the same in every package that Specwright generates. Do not edit.
import { Fault } from './fault.js';
import { jsonErrorAt, placeIn } from './json.js';
import { readMultipart, utf8 } from './multipart.js';
import { holds, itemShape, memberShape, takes, valueOf } from './shape.js';
import { bracketPath, fromPairs } from './style.js';
import { readPairs } from './target.js';
import { asciiOf, essence, grouped, isJson, own, put } from './text.js';

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
  // What a body of any type is about, JSON alone tells.
  if (/^(?:\*|application)\/\*/i.test(described.type)) return undefined;
  if (type === 'application/x-www-form-urlencoded') return readForm(textOf(bytes), described);
  if (type === 'multipart/form-data') return readParts(bytes, contentType, described);
  return type.startsWith('text/') ? valueOf(described.shape, textOf(bytes)) : undefined;
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
  const value = {};
  for (const [name, pairs] of byField(readPairs(text, 'body'), shape, styles)) {
    const [style, explode] = own(styles, name) ?? ['form', true];
    const inner = memberShape(shape, name);
    const isJsonField = !own(styles, name) && takes(inner, 'object') && !takes(inner, 'string');
    const field = fromPairs(
      { name, in: 'body', style, explode, shape: isJsonField ? undefined : inner },
      pairs,
      new Set(),
    );
    if (field === undefined) continue;
    put(value, name, isJsonField && typeof field === 'string' ? parseJson(field, 'body', `The field \`${name}\``) : field);
  }
  return value;
};

/**
 * The pairs of each field: brackets taken off its name where a style writes them, and those of its members where it is
 * spread over them.
 *
 * @param {readonly (readonly [string, string])[]} pairs
 * @param {import('./types.js').BodyType['shape']} shape
 * @param {import('./types.js').BodyType['styles']} styles
 */
const byField = (pairs, shape, styles) => {
  const ownerOf = spreadFields(shape, styles);
  return grouped(
    pairs.map((pair) => {
      const plain = pair[0].replace(/\[.*$/s, '');
      const [style = ''] = own(styles, plain) ?? [];
      if (!bracketed.has(style)) return [ownerOf(pair[0]) ?? pair[0], pair];
      if (bracketPath(pair[0], plain) === undefined) throw new Fault([400], `The field \`${asciiOf(pair[0].slice(0, 200))}\` has brackets that cannot be read.`);
      return [plain, pair];
    }),
  );
};

/**
 * Tells the field that a name is a member of, if it is none of its own: an exploded object has a pair for each member.
 *
 * @param {import('./types.js').BodyType['shape']} shape
 * @param {import('./types.js').BodyType['styles']} styles
 */
const spreadFields = (shape, styles = {}) => {
  const spread = Object.entries(styles).flatMap(([name, [style, explode]]) => {
    const inner = memberShape(shape, name);
    return explode && !bracketed.has(style) && takes(inner, 'object') && !takes(inner, 'string') ? [/** @type {const} */ ([name, inner])] : [];
  });
  const names = new Set(spread.map(([name]) => name));
  /** @param {string} name */
  return (name) => {
    const isField = typeof shape === 'object' && own(shape.members, name) !== undefined && !names.has(name);
    return isField ? undefined : spread.find(([, inner]) => holds(inner, name))?.[0];
  };
};

const bracketed = new Set(['deepObject', 'brackets', 'indices']);

/**
 * @param {Uint8Array} bytes
 * @param {string} contentType
 * @param {import('./types.js').BodyType} described
 */
const readParts = (bytes, contentType, { shape }) => {
  const fields = readMultipart(bytes, contentType).map((part) => {
    const inner = memberShape(shape, part.name);
    return /** @type {const} */ ([part.name, partValue(part, takes(inner, 'array') ? itemShape(inner) : inner)]);
  });
  const value = {};
  for (const [name, values] of grouped(fields)) {
    put(value, name, takes(memberShape(shape, name), 'array') || values.length > 1 ? values : values[0]);
  }
  return value;
};

/**
 * @param {import('./multipart.js').Part} part
 * @param {import('./types.js').Shape | undefined} shape
 */
const partValue = ({ name, filename, type, text }, shape) => {
  // A file is bytes, and so is what says that it is in another encoding.
  const isBytes = (filename !== undefined && !isJson(type)) || /;\s*charset=(?!"?utf-8)/i.test(type);
  if (isBytes) return text;
  const plain = utf8(text, `the part \`${name}\``);
  return isJson(type) || takes(shape, 'object') ? parseJson(plain, 'body', `The part \`${name}\``) : valueOf(shape, plain);
};
