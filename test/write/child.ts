import { join } from 'node:path';
import { build } from 'esbuild';
import { newFolder } from '../temporary.ts';

/** The program of `crash-child.ts` as a file that every Node runs. */
export const bundleChild = async (): Promise<string> => {
  const folder = newFolder();
  const outfile = join(folder, 'child.mjs');
  const entryPoints = [join(import.meta.dirname, 'crash-child.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outfile;
};
