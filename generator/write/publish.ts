import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { npmFault, patience, type NpmFault } from '../read/registry.ts';
import { run } from '../read/run.ts';

export interface Publication {
  /** The project's folder, whose `.npmrc` says where to and by whom. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What npm is to call the version: `latest`. */
  readonly tag: string;
}

/** Has npm publish a package from its files alone: no script of it runs, and nothing else of the project gets in. */
export const publishPackage = async ({ folder, files, tag }: Publication): Promise<NpmFault | undefined> => {
  const place = await mkdtemp(join(tmpdir(), 'specwright-'));
  try {
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(place, path)), { recursive: true });
      await writeFile(join(place, path), bytes);
    }
    return npmFault(
      await run('npm', ['publish', place, '--tag', tag, '--json', '--ignore-scripts', ...patience], folder),
    );
  } finally {
    await rm(place, { recursive: true, force: true });
  }
};
