import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

export interface SuiteFlags {
  readonly root: string;
  readonly out: string;
  readonly junit?: string;
}

/** `specwright test`: runs the generated contract tests with the project's vitest. Returns the exit code. */
export const testSuite = async (names: readonly string[], { root: given, out, junit }: SuiteFlags): Promise<number> => {
  const root = resolve(given);
  const refuse = (reason: string): number => {
    process.stderr.write(`error: ${reason}\n`);
    return 2;
  };
  const built = foldersIn(join(root, out)).filter((name) => existsSync(join(root, out, name, 'contract')));
  const unknown = names.filter((name) => !built.includes(name));
  if (unknown.length > 0) return refuse(`\`${unknown.join('`, `')}\` has no contract tests in ${out}/. Build them: \`specwright build --with contract\`.`);
  if (built.length === 0) return refuse(`There are no contract tests in ${out}/. Build them: \`specwright build --with contract\`.`);
  const vitest = vitestOf(root);
  if (vitest === undefined) return refuse('vitest is not installed in this project: `npm install --save-dev vitest openapi-fetch`.');

  const chosen = names.length > 0 ? names : built;
  const annotations = chosen.map((name) => join(root, out, name, 'contract/support/annotations.ts')).find((path) => existsSync(path));
  const reporters = [
    '--reporter=default',
    ...(junit === undefined ? [] : ['--reporter=junit', `--outputFile.junit=${resolve(root, junit)}`]),
    ...(process.env['GITHUB_ACTIONS'] === 'true' && annotations !== undefined ? [`--reporter=${annotations}`] : []),
  ];
  const folders = chosen.map((name) => `${join(out, name, 'contract')}/`);
  const child = spawn(process.execPath, [vitest, 'run', '--root', root, ...reporters, ...folders], { stdio: 'inherit', cwd: root });
  return new Promise((resolve_) => child.on('close', (code) => resolve_(code === 0 ? 0 : 1)));
};

const foldersIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const vitestOf = (root: string): string | undefined => {
  try {
    return join(dirname(createRequire(join(root, 'package.json')).resolve('vitest/package.json')), 'vitest.mjs');
  } catch {
    return undefined;
  }
};
