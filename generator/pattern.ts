import { packageFile } from './text/package-file.ts';

/** A pattern of a description, which takes a bounded time over any text. */
export interface Pattern {
  readonly test: (text: string) => boolean;
}

interface Runtime {
  readonly readPattern: (source: string) => Pattern;
  readonly isPattern: (source: string) => boolean;
  readonly takesLong: (source: string) => (text: string) => boolean;
}

// The same as in generated mocks and tests, so that all of them say the same about a text.
const runtime = (await import(packageFile('generator/runtime/mock/pattern.js').href)) as Runtime;

/** A schema's pattern. What is no regular expression accepts everything, and so does what cannot be told in time. */
export const readPattern = runtime.readPattern;

/** Whether a text is a regular expression of JavaScript. */
export const isPattern = runtime.isPattern;

/** Over which texts JavaScript's own engine could take long by a pattern: for libraries that use it. */
export const takesLong = runtime.takesLong;
