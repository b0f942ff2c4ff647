// Run-time code, the same in every package that Specwright generates. Do not edit.
/**
 * What comes first, what between exploded items, what between the items of a list, and whether the
 * name is written.
 *
 * @type {Readonly<Record<string, readonly [string, string, string, boolean]>>}
 */
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
 * One value in a style; undefined when there is nothing to write.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 * @type {typeof import('./style.js').expand}
 */
export const expand = (name, value, [style, explode], encode) => {
  const described = styles[style];
  const [first, between, comma, named] = described ?? ['', '&', '', true];
  const isArray = Array.isArray(value);
  const isObject = isMap(value) && !isArray;
  const pairs = (described ? pairsOf : flatten)(name, value, style === 'brackets').map(
    ([key, item]) => [encode(key), encode(item)],
  );
  if (!pairs.length) return undefined;

  if (!described || explode || !isMap(value)) {
    const texts = pairs.map(([key, text]) => {
      if (!named && !isObject) return text;
      return style === 'matrix' && text === '' ? key : `${key}=${text}`;
    });
    return first + texts.join(between);
  }
  const list = (isObject ? pairs.flat() : pairs.map(([, text]) => text)).join(comma);
  return `${first}${named ? `${encode(name)}=` : ''}${list}`;
};

/** @type {typeof import('./style.js').own} */
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

/**
 * An object or array; a Date is a value.
 *
 * @param {any} value
 */
const isMap = (value) => typeof value === 'object' && value !== null && !value.toJSON;

/** @type {import('./style.js').PairsOf} */
const pairsOf = (name, value) => {
  /** @type {[string, unknown][]} */
  const pairs = isMap(value) ? Object.entries(/** @type {object} */ (value)) : [[name, value]];
  return pairs
    .filter(([, item]) => item !== undefined && item !== null)
    .map(([key, item]) => [Array.isArray(value) ? name : key, item]);
};

/**
 * `a[b][0]`, or `a[b][]` if the items are anonymous.
 *
 * @type {import('./style.js').PairsOf}
 */
const flatten = (name, value, anonymous) =>
  isMap(value)
    ? Object.entries(/** @type {object} */ (value)).flatMap(([key, item]) =>
        flatten(`${name}[${anonymous && Array.isArray(value) ? '' : key}]`, item, anonymous),
      )
    : pairsOf(name, value);
