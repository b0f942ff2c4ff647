import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { newFolder } from '../temporary.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache/specwright/tools');
const execute = promisify(execFile);

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program without a shell and returns what it printed, whatever its exit code. */
export const run = async (
  file: string,
  parameters: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ran> => {
  try {
    const { stdout, stderr } = await execute(file, [...parameters], { cwd, env, maxBuffer: 64e6 });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
    return { code: typeof code === 'number' ? code : 1, stdout, stderr: stderr || String(error) };
  }
};

/** Runs npm quietly; throws with what it printed when it fails. */
export const npm = async (parameters: readonly string[], cwd: string): Promise<string> => {
  const { code, stdout, stderr } = await run('npm', [...parameters, '--no-audit', '--no-fund', '--no-update-notifier'], cwd);
  if (code !== 0) throw new Error(`npm ${parameters.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout;
};

/** Versions that consumers may use; they come from npm when a test first needs them, and stay in the cache. */
export const typescripts = { '5.4': '5.4.5', '5.9': '5.9.3', '6.0': '6.0.3', '7.0': '7.0.2' } as const;
export const nodes = { '20': 'this', '22': '22.23.3', '24': '24.21.0' } as const;

/**
 * The folder of a package from npm, at an exact version; `overrides` settle what it leaves open. It is installed once, elsewhere,
 * and moved here whole: files of tests run side by side, and may want it at the same time.
 */
export const tool = async (name: string, specifier: string, overrides: Readonly<Record<string, string>> = {}): Promise<string> => {
  const folder = join(cache, `${name}-${specifier.replace(/[^\w.-]/gu, '_')}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const young = await mkdtemp(join(cache, 'new-'));
    await writeFile(join(young, 'package.json'), JSON.stringify({ private: true, overrides }));
    await npm(['install', '--ignore-scripts', `${name}@npm:${specifier}`], young);
    await rename(young, folder).catch(() => rm(young, { recursive: true }));
  }
  return join(folder, 'node_modules', name);
};

/** The command line of a TypeScript compiler: arguments follow. */
export const tsc = async (version: keyof typeof typescripts): Promise<readonly [string, ...string[]]> => [
  process.execPath,
  join(await tool('typescript', `typescript@${typescripts[version]}`), 'bin/tsc'),
];

/** The executable of a Node version; `20` is the one that runs the tests, when it is a 20. */
export const node = async (version: keyof typeof nodes): Promise<string> => {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const exact = nodes[version] === 'this' ? '20.20.2' : nodes[version];
  const folder = await tool('node', `node-${platform}-${process.arch}@${exact}`);
  return join(folder, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
};

/** A new folder for what is large; `atEnd` (vitest's afterAll or onTestFinished) removes it before the run ends. */
export const temporaryFolder = async (atEnd: (clean: () => Promise<void>) => void): Promise<string> => {
  const path = newFolder();
  atEnd(() => rm(path, { recursive: true, force: true }));
  return path;
};
