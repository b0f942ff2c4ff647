// Support for contract tests, the same in every package that Specwright generates. Do not edit.
/** A change to one place of a value, to make it faulty or to bring it to a limit. */
export type Change = (value: unknown) => unknown;

/** The value as it is. */
export const same: Change = (value) => value;

/** The value with another one at a JSON Pointer. */
export const put =
  (at: string, replacement: unknown): Change =>
  (value) =>
    changed(value, segmentsOf(at), () => replacement);

/** The value without the members or items at some JSON Pointers. */
export const drop =
  (...places: readonly string[]): Change =>
  (value) =>
    places.reduce((rest, at) => changed(rest, segmentsOf(at), () => absent), value);

const absent = Symbol('absent');

const changed = (value: unknown, [name, ...rest]: readonly string[], last: () => unknown): unknown => {
  if (name === undefined) return last();
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const index = name === '-' ? items.length : Number(name);
    return [...items.slice(0, index), changed(items[index], rest, last), ...items.slice(index + 1)].filter((item) => item !== absent);
  }
  const members = value as Readonly<Record<string, unknown>>; // a pointer leads through nothing else
  const member = changed(Object.hasOwn(members, name) ? members[name] : undefined, rest, last);
  if (member !== absent) return { ...members, [name]: member };
  const { [name]: left, ...others } = members;
  return others;
};

const segmentsOf = (pointer: string): readonly string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A list of so many times the same item. */
export const times = <const Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
