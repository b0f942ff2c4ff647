import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emitApi } from '../../../generator/emit/index.ts';
import { root, run, temporaryFolder } from '../../consumer/tools.ts';
import { projectApis } from '../../api.ts';

let folder: string;
let recipes: readonly string[];

beforeAll(async () => {
  folder = await temporaryFolder((clean) => void afterAll(clean));
  const api = (await projectApis()).get('tracklysms')!;
  const home = join(folder, 'node_modules', api.package.name);
  for (const { path, text } of await emitApi(api, ['fixtures', 'mock'])) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  }
  // Everything else a consumer has is what this project has.
  for (const name of ['vitest', 'msw', 'openapi-fetch', 'openapi-typescript-helpers', '@types']) {
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
  const page = await readFile(join(root, 'docs/mock.md'), 'utf8');
  const blocks = [...page.matchAll(/^```ts (\S+)\n(.*?)^```$/gmsu)];
  for (const [, name = '', text = ''] of blocks) await writeFile(join(folder, name), text);
  recipes = blocks.map(([, name = '']) => name);
  await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
}, 60_000);

test('the recipes of docs/mock.md run in a project of their own', async () => {
  expect(recipes).toEqual(['offers.test.ts', 'shop.test.ts']);
  const { stdout, stderr, code } = await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--reporter=json'], folder);
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { numPassedTests: number; numFailedTests: number };
  expect([report.numPassedTests, report.numFailedTests, code], stdout + stderr).toEqual([4, 0, 0]);
}, 120_000);

test('the recipes of docs/mock.md compile', () => {
  const program = ts.createProgram(
    recipes.map((name) => join(folder, name)),
    { strict: true, noEmit: true, exactOptionalPropertyTypes: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] },
  );
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
}, 120_000);
