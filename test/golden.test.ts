import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatProblem, generate } from '../generator/index.ts';
import { newFolder } from './temporary.ts';

/**
 * A golden case is a folder named for a behaviour: the input (`openapi.yaml` and what lies beside it), the files
 * expected of it, and `problems.txt` when it should complain. `expected/` lists only the files that show the
 * behaviour; each is compared whole. `npm run golden` writes what the generator gives now; review reads the diff.
 */
const cases = fileURLToPath(new URL('golden/', import.meta.url));
const rewrite = process.env['UPDATE_GOLDEN'] === '1';

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : [];

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

describe('golden', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const folder = join(cases, name);
    const root = join(newFolder(), name); // the API is called like the folder that it is in
    cpSync(folder, root, { recursive: true, filter: (path) => !/(\/expected|\/problems\.txt)$/u.test(path) });
    const configured = existsSync(join(root, 'redocly.yaml'));
    const { plan, problems } = await generate({ root, ...(configured ? {} : { inputs: ['openapi.yaml'] }) });
    const said = problems.map((problem) => `${formatProblem(problem)}\n`).join('');
    const files = new Map(plan.flatMap((one) => one.creates.map(({ path, text }) => [path, text])));
    if (rewrite) accept(folder, said, files);
    expect(said).toBe(textOf(join(folder, 'problems.txt')) ?? '');
    const expected = filesIn(join(folder, 'expected'));
    expect(expected.length + said.length, 'a case shows something').toBeGreaterThan(0);
    for (const path of expected) expect(files.get(path), path).toBe(textOf(join(folder, 'expected', path)));
  });
});

/** Rewrites the expectations that exist; a new case starts with an empty file for each path it wants to show. */
const accept = (folder: string, problems: string, files: ReadonlyMap<string, string>): void => {
  if (problems === '') rmSync(join(folder, 'problems.txt'), { force: true });
  else writeFileSync(join(folder, 'problems.txt'), problems);
  for (const path of filesIn(join(folder, 'expected'))) {
    const target = join(folder, 'expected', path);
    const text = files.get(path);
    if (text === undefined) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
};
