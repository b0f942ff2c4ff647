import type { Api } from './api.ts';

/**
 * What code imports a package from, or the entry point of it that is named: `@acme/rail/schema`. A name that nobody has
 * chosen may be a stranger's package; then it is the folder that the client is made in: `./rail/schema.js`.
 */
export const moduleOf = (
  { name: folder, package: { isUnclaimed, name } }: Pick<Api, 'name' | 'package'>,
  entry?: string,
): string => {
  if (isUnclaimed === true) return `./${folder}/${fileOf(entry ?? 'index')}`;
  return entry === undefined ? name : `${name}/${entry}`;
};

const fileOf = (entry: string): string => (entry.includes('.') ? entry : `${entry}.js`);
