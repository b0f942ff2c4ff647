// Support for contract tests, the same in every package that Specwright generates. Do not edit.
/** Where two JSON values differ first; undefined when they are equal. The order of members does not matter. */
export interface Difference {
  /** A JSON Pointer. */
  readonly at: string;
  readonly expected: unknown;
  readonly received: unknown;
}

export const differenceOf = (expected: unknown, received: unknown, at = ''): Difference | undefined => {
  if (Object.is(expected, received) || (expected === 0 && received === 0)) return undefined;
  const here = { at, expected, received };
  if (!isContainer(expected) || !isContainer(received) || Array.isArray(expected) !== Array.isArray(received)) return here;
  const names = [...new Set([...Object.keys(expected), ...Object.keys(received)])];
  for (const name of names) {
    const place = `${at}/${escaped(name)}`;
    if (!Object.hasOwn(expected, name)) return { at: place, expected: 'no such member', received: received[name] };
    if (!Object.hasOwn(received, name)) return { at: place, expected: expected[name], received: 'no such member' };
    const found = differenceOf(expected[name], received[name], place);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A name as a JSON Pointer has it. */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The value at a JSON Pointer; undefined when there is none. */
export const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((inner, name) => (isContainer(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
