import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { onTestFinished } from 'vitest';

/** The program of `crash-child.ts` as a file that every Node runs; it goes when the test ends. */
export const bundleChild = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'specwright-child-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'child.mjs');
  const entryPoints = [join(import.meta.dirname, 'crash-child.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
  return outfile;
};
