import { isAbsolute, resolve } from 'node:path';
import type { Source } from '../model/source.ts';
import { relativePath } from './paths.ts';

/** The same source, whose package knows where in the project it will lie; one outside of it does not. */
export const withDirectory = (
  source: Source,
  { root, out }: { readonly root: string; readonly out: string },
): Source => {
  const directory = relativePath(root, resolve(root, out, source.name));
  return isAbsolute(directory) || directory.startsWith('../')
    ? source
    : { ...source, package: { ...source.package, directory } };
};
