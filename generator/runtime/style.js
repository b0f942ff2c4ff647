/** What stands before, between exploded items, and between items of a list; whether the name is written. */
const styles = {
  simple: ['', ',', ',', false],
  label: ['.', '.', ',', false],
  matrix: [';', ';', ',', true],
  form: ['', '&', ',', true],
  spaceDelimited: ['', '&', '%20', true],
  pipeDelimited: ['', '&', '%7C', true],
  cookie: ['', '; ', ',', true],
};

/**
 * One value in an OpenAPI style; undefined when there is nothing to write.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 * @param {string} name
 * @param {any} value
 * @param {import('./style.js').Style} style
 * @param {(value: unknown) => string} encode
 * @returns {string | undefined}
 */
export const expand = (name, value, [style, explode], encode) => {
  if (!isPresent(value)) return undefined;
  if (style === 'deepObject' || style === 'brackets' || style === 'indices') {
    const pairs = flatten(name, value, style === 'brackets');
    return pairs.length ? pairs.map((pair) => pair.map(encode).join('=')).join('&') : undefined;
  }
  const [first, joiner, comma, named] = styles[style];
  const isList = Array.isArray(value);
  const isObject = !isList && isMap(value);
  const pairs = (isList ? value.map((item) => [name, item]) : isObject ? Object.entries(value) : [[name, value]])
    .filter(([, item]) => isPresent(item))
    .map((pair) => pair.map(encode));
  if (!pairs.length) return undefined;

  const equals = (key, text) => (style === 'matrix' && text === '' ? key : `${key}=${text}`);
  if (explode || !(isList || isObject)) {
    return first + pairs.map(([key, text]) => (named || isObject ? equals(key, text) : text)).join(joiner);
  }
  const list = (isObject ? pairs.flat() : pairs.map(([, text]) => text)).join(comma);
  return first + (named ? equals(encode(name), list) : list);
};

/**
 * An own member: a parameter may be called `constructor`.
 *
 * @template T
 * @param {Readonly<Record<string, T>> | undefined} members
 * @param {string} name
 * @returns {T | undefined}
 */
export const own = (members, name) =>
  members && Object.hasOwn(members, name) ? members[name] : undefined;

/**
 * The text of one value. Styles say nothing of objects inside arrays: they are written as JSON.
 *
 * @param {any} value
 */
export const textOf = (value) => {
  const plain = value?.toJSON ? value.toJSON() : value;
  return typeof plain === 'object' ? JSON.stringify(plain) : String(plain);
};

const isPresent = (value) => value !== undefined && value !== null;
const isMap = (value) => typeof value === 'object' && value !== null && !value.toJSON;

/** `a[b][0]=…`, or `a[b][]=…` */
const flatten = (name, value, anonymous) => {
  if (!isPresent(value)) return [];
  if (!isMap(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, item]) =>
    flatten(`${name}[${anonymous && Array.isArray(value) ? '' : key}]`, item, anonymous),
  );
};
