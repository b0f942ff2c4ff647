import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package of npm that holds Node itself, for this machine; the version is one that all contestants accept. */
export const node = {
  name: `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  version: '24.21.0',
};

/** A folder in the cache whose `node_modules` has exact versions of packages of others, by name; from npm when any is missing. */
export const installed = (folderName: string, versions: Readonly<Record<string, string>>): string => {
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/specwright/${folderName}`, import.meta.url));
  const isThere = ([name, version]: readonly [string, string]): boolean => {
    const manifest = join(folder, 'node_modules', name, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  };
  if (Object.entries(versions).every(isThere)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--force', ...packages], {
    cwd: folder,
  });
  return folder;
};
