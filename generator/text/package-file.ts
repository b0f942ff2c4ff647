import { existsSync, readFileSync } from 'node:fs';

/**
 * The URL of a file that ships with the tool, given by its path from the package's root. Sources run from
 * `generator/` and, compiled, from `dist/generator/`; templates and the run-time files are not compiled.
 */
export const packageFile = (path: string): URL => new URL(path, root);

/**
 * The text of a file that ships with the tool, given by its path below `generator/`. Each is read once: it is like
 * importing source code, not like reading input.
 */
export const packageText = (path: string): string => textOf(`generator/${path}`);

/** The same of a file that compiling makes, even where sources run: what goes to output may not depend on that. */
export const compiledText = (path: string): string => textOf(`dist/generator/${path}`);

const textOf = (path: string): string => {
  const text = texts.get(path) ?? readFileSync(packageFile(path), 'utf8');
  texts.set(path, text);
  return text;
};

const texts = new Map<string, string>();

const root = [new URL('../../', import.meta.url), new URL('../../../', import.meta.url)].find((folder) =>
  existsSync(new URL('package.json', folder)),
)!; // the tool cannot run outside its package
