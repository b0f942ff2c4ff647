import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printProblems } from '../problems.ts';
import { refuse } from '../refuse.ts';
import { findInstalled, testsOf } from './installed.ts';

export interface SuiteFlags {
  readonly root: string;
  readonly out: string;
  readonly junit?: string;
}

/** `specwright test`: runs the contract tests with the project's vitest. Returns the exit code. */
export const testSuite = async (names: readonly string[], { root: given, out, junit }: SuiteFlags): Promise<number> => {
  const root = resolve(given);
  const built = foldersIn(join(root, out)).filter((name) => existsSync(join(root, out, name, 'contract')));
  const chosen = names.length > 0 ? names : built;
  const found = chosen.map((name) =>
    built.includes(name) ? { folder: join(root, out, name) } : findInstalled(root, name),
  );
  const unknown = chosen.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0)
    return refuse(
      `\`${unknown.join('`, `')}\` has no contract tests in ${out}/, and is no installed package with a description. Build them: \`specwright build --with contract\`.`,
    );
  if (built.length === 0 && names.length === 0)
    return refuse(`There are no contract tests in ${out}/. Build them: \`specwright build --with contract\`.`);
  const vitest = vitestOf(root);
  if (vitest === undefined)
    return refuse('vitest is not installed in this project: `npm install --save-dev vitest openapi-fetch`.');

  const folders: string[] = [];
  for (const one of found) {
    if (one === undefined) continue;
    const made = 'folder' in one ? one : await testsOf(root, one);
    if ('problems' in made) {
      printProblems(made.problems);
      return 1;
    }
    folders.push(join(made.folder, 'contract'));
  }
  return run(vitest, { root, folders, junit });
};

/** What a contract test needs is in its folder: the project's own configuration is for the project's own tests. */
const run = async (
  vitest: string,
  {
    root,
    folders,
    junit,
  }: { readonly root: string; readonly folders: readonly string[]; readonly junit: string | undefined },
): Promise<number> => {
  const reporter = (name: string): readonly string[] =>
    folders
      .map((folder) => join(folder, 'support', `${name}.ts`))
      .filter((path) => existsSync(path))
      .slice(0, 1);
  const { startVitest } = (await import(pathToFileURL(vitest).href)) as typeof import('vitest/node');
  await startVitest(
    'test',
    folders.map((folder) => `${folder}/`),
    {
      root,
      config: false,
      watch: false,
      include: ['**/contract/**/*.test.ts'],
      exclude: [],
      isolate: false,
      server: { deps: { inline: [/[\\/]contract[\\/]/] } },
      reporters: [
        'default',
        ...(junit === undefined ? [] : ['junit']),
        ...(process.env['GITHUB_ACTIONS'] === 'true' ? reporter('annotations') : []),
        ...reporter('coverage-reporter'),
      ],
      ...(junit === undefined ? {} : { outputFile: { junit: resolve(root, junit) } }),
    },
  );
  return Number(process.exitCode ?? 0) === 0 ? 0 : 1;
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
    return createRequire(join(root, 'package.json')).resolve('vitest/node');
  } catch {
    return undefined;
  }
};
