// Support for contract tests, the same in every package that Specwright generates. Do not edit.
/** Percent-decoded where it can be. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Whether a text says that something is missing. */
export const isNothing = (text: string): boolean => text === 'nothing' || text.startsWith('no such ');

/** What is secret of a header such as `Bearer token`, or of a pair such as `sid=token`. */
export const secretIn = (place: string, text: string): string => (place === 'header' ? (text.split(' ').at(-1) ?? '') : text.slice(text.indexOf('=') + 1));
