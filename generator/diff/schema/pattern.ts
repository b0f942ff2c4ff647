const compiled = new Map<string, RegExp | undefined>();

/** Whether a text matches a pattern; undefined when that cannot be found out safely. */
export const matches = (pattern: string, text: string): boolean | undefined => {
  if (!compiled.has(pattern)) compiled.set(pattern, isTame(pattern) ? compile(pattern) : undefined);
  return text.length > 100 ? undefined : compiled.get(pattern)?.test(text);
};

// A description is somebody else's text, and a pattern can be made to take for ever: repeated groups,
// back references and many open repetitions are where that comes from.
const isTame = (pattern: string): boolean =>
  !/\)[*+{]|\\[1-9k]/u.test(pattern) && (pattern.match(/[*+]|,\}/gu) ?? []).length <= 3;

const compile = (pattern: string): RegExp | undefined => {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
};
