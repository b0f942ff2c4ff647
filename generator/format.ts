import { packageFile } from './text/package-file.ts';

type Format = ((text: string) => boolean) | RegExp | { readonly type: 'number' };

// The same as in generated mocks, so that all of them say the same about a text.
const { formats } = (await import(packageFile('generator/runtime/mock/formats.js').href)) as {
  readonly formats: Readonly<Record<string, Format>>;
};

/** Whether a text is of a `format`; it is of every one that is not known, or not about texts. */
export const isOfFormat = (text: string, format: string): boolean => {
  const check = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (check instanceof RegExp) return check.test(text);
  return typeof check !== 'function' || check(text);
};
