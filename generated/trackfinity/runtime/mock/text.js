// Run-time code, the same in every package that Specwright generates. Do not edit.
/**
 * Text that a header can carry: in ASCII, without control characters.
 *
 * @param {string} text
 */
export const asciiOf = (text) =>
  text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * An own member of an object: names in a request are anybody's.
 *
 * @template Value
 * @param {Readonly<Record<string, Value>> | undefined} members
 * @param {string} name
 * @returns {Value | undefined}
 */
export const own = (members, name) => (members && Object.hasOwn(members, name) ? members[name] : undefined);

/**
 * Adds a member under any name, `__proto__` included.
 *
 * @param {object} target
 * @param {string} name
 * @param {unknown} value
 */
export const put = (target, name, value) =>
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });

/**
 * Values by their names, in time that grows with their number: a caller may send as many as fit a body.
 *
 * @template Value
 * @param {readonly (readonly [name: string, value: Value])[]} entries
 * @returns {Map<string, Value[]>}
 */
export const grouped = (entries) => {
  /** @type {Map<string, Value[]>} */
  const groups = new Map();
  for (const [name, value] of entries) {
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return groups;
};

/**
 * A media type without its parameters, in lower case.
 *
 * @param {string} mediaType
 */
export const essence = (mediaType) => (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();

/**
 * The parameters of a media type, in lower case: `v=1`.
 *
 * @param {string} mediaType
 */
export const parametersOf = (mediaType) =>
  mediaType.split(';').slice(1).map((parameter) => parameter.replace(/\s*=\s*/, '=').replaceAll('"', '').trim().toLowerCase());

/** @param {string} mediaType */
export const isJson = (mediaType) => /[/+]json$/.test(essence(mediaType));

/**
 * A segment of a JSON Pointer.
 *
 * @param {string | number} name
 */
export const segment = (name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
