import { existsSync } from 'node:fs';

/**
 * The URL of a file that ships with the tool, given by its path from the package's root. Sources run from
 * `generator/` and, compiled, from `dist/generator/`; templates and the run-time files are not compiled.
 */
export const packageFile = (path: string): URL => new URL(path, root);

const root = [new URL('../../', import.meta.url), new URL('../../../', import.meta.url)].find((folder) =>
  existsSync(new URL('package.json', folder)),
)!; // the tool cannot run outside its package
