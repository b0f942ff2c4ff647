import { relative, sep } from 'node:path';

/** A path relative to the project, with `/` on every system. */
export const relativePath = (root: string, absolute: string): string => relative(root, absolute).split(sep).join('/');
