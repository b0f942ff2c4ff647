import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { isBuiltin } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { description } from './cli/description.ts';
import { root, run, temporaryFolder, type Ran } from './consumer/tools.ts';

let repository: string;
let fresh: string;
let tarballPath: string;
let packed: readonly string[];
let installed: Ran;

const files = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'redocly.yaml': 'rules: { struct: error }\nx-specwright: { scope: "@acme", license: MIT }\napis: { ping: { root: specs/ping/openapi.yaml } }\n',
  'specs/ping/openapi.yaml': description(),
  'generate.mjs': `
    import { formatProblem, generate } from 'specwright';
    const { plan, problems } = await generate({ root: process.cwd() });
    console.log(JSON.stringify({ problems: problems.map(formatProblem), creates: plan.flatMap(({ folder, creates }) => creates.map(({ path }) => folder + '/' + path)) }));`,
  'generate.ts': `
    import { formatProblem, generate, type GenerateOptions } from 'specwright';
    const options: GenerateOptions = { root: '/', apis: ['ping'] };
    const { plan, problems } = await generate(options);
    export const lines: readonly string[] = [...plan.map(({ folder }) => folder), ...problems.map(formatProblem)];
    // @ts-expect-error: there is no option of this name
    await generate({ root: '/', api: 'ping' });`,
  'tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true, "module": "nodenext", "target": "es2022" }, "files": ["generate.ts"] }\n',
};

const npx = (...parameters: readonly string[]): Promise<Ran> => run('npx', ['--no-install', ...parameters], repository);
const own = (text: string): string => text.replaceAll(/^npm (?:warn|notice).*\n/gmu, '');

// What npm would publish, installed in a repository that has nothing of this one.
beforeAll(async () => {
  repository = await temporaryFolder(afterAll);
  fresh = await temporaryFolder(afterAll);
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', repository], root);
  const [tarball] = JSON.parse(stdout);
  packed = tarball.files.map(({ path }: { path: string }) => path);
  tarballPath = join(repository, tarball.filename);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(repository, path)), { recursive: true });
    await writeFile(join(repository, path), text);
  }
  installed = await run('npm', ['install', '--no-audit', '--save-dev', `./${tarball.filename}`], repository);
});

const call = `
  import { createHelloClient } from './generated/hello/index.js';
  const hello = createHelloClient({ baseUrl: process.argv[2]! });
  const result = await hello.listItems({ params: { query: { limit: 2 } } });
  if (!result.ok) throw new Error(String(result.case));
  const names: readonly string[] = result.data.map(({ name }) => name);
  // @ts-expect-error: the description says nothing of a price
  result.data[0]?.price;
  // @ts-expect-error: a limit is a number
  void (() => hello.listItems({ params: { query: { limit: 'two' } } }));
  console.log(names.join(' and '));`;

test('from an empty folder to a typed call in three commands', { timeout: 300_000 }, async () => {
  expect((await run('npm', ['install', '--no-audit', '--prefer-offline', tarballPath], fresh)).code).toBe(0);
  expect(await run('npx', ['--no-install', 'specwright', 'init'], fresh)).toMatchObject({ code: 0 });
  expect(await run('npm', ['run', 'build'], fresh)).toMatchObject({ code: 0 });

  await writeFile(join(fresh, 'call.mts'), call);
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
  expect(await run('npx', ['--no-install', 'tsc', ...options, 'call.mts'], fresh)).toEqual({ code: 0, stdout: '', stderr: expect.anything() });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'application/json').end('[{"id":1,"name":"Compass"},{"id":2,"name":"Lantern"}]');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo; // it listens on a port
  const said = await run(process.execPath, ['call.mjs', `http://127.0.0.1:${port}`], fresh);
  expect(said).toEqual({ code: 0, stdout: 'Compass and Lantern\n', stderr: '' });
  expect(asked).toEqual(['GET /items?limit=2']);
});

// The same folder, which has what `init` made.
test('contract tests run in a project of anybody: those that it builds, and those of a package that it has installed', { timeout: 300_000 }, async () => {
  const packed = await run('npm', ['pack', '--pack-destination', fresh], join(root, 'generated/tracklysms'));
  const tarball = `./${packed.stdout.trim().split('\n').at(-1)}`;
  expect((await run('npm', ['install', '--no-audit', '--prefer-offline', tarball], fresh)).code).toBe(0);
  await symlink(join(root, 'node_modules/vitest'), join(fresh, 'node_modules/vitest'));
  expect(await run('npx', ['--no-install', 'specwright', 'build', '--with', 'contract'], fresh)).toMatchObject({ code: 0 });
  const page = await readFile(join(root, 'docs/contract.md'), 'utf8');
  const [, file = '', recipe = ''] = /^```ts (\S+)\n(.*?)^```$/msu.exec(page) ?? [];
  await writeFile(join(fresh, file), recipe);

  const plain = (...parameters: readonly string[]): Promise<Ran> => run('npx', ['--no-install', ...parameters], fresh, { ...process.env, NO_COLOR: '1' });
  const own = await plain('vitest', 'run');
  expect(own, own.stdout).toMatchObject({ code: 0, stdout: expect.stringMatching(/✓ hello\.test\.ts/u) });
  expect(own.stdout).toMatch(/✓ generated\/hello\/contract\/createItem\.test\.ts/u);

  const said = await plain('specwright', 'test', 'hello', '@offer-apis/tracklysms');
  expect(said, said.stdout).toMatchObject({ code: 0, stdout: expect.stringMatching(/contract coverage of hello\n {2}operations +2 of 2 /u) });
  expect(said.stdout).toMatch(/contract coverage of tracklysms\n {2}operations +1 of 1 /u);

  // What is tested is the package that is there, not what would be built now.
  const client = join(fresh, 'node_modules/@offer-apis/tracklysms/index.js');
  await writeFile(client, (await readFile(client, 'utf8')).replace('/v2/offers', '/v2/offer'));
  const broken = await plain('specwright', 'test', '@offer-apis/tracklysms');
  expect(broken.code).toBe(1);
  expect(broken.stdout + broken.stderr).toMatch(/ {2}expected {2}\/api\/v2\/offers {3}.*\n {2}received {2}\/api\/v2\/offer\n/u);
});

describe('the packed tool', () => {
  test('has what it needs, and nothing of its tests, descriptions or output', async () => {
    const generator = (await readdir(join(root, 'generator'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
    // Sources run compiled, and what all pages share is minified; everything else, and what is copied into packages as it is, is read at run time.
    const isCompiled = (path: string): boolean => path.endsWith('.ts') || path.startsWith('generator/emit/docs/assets/');
    const wanted = generator.filter((path) => !isCompiled(path) || /^generator\/(?:runtime|emit\/contract\/support)\//u.test(path));
    expect(packed).toEqual(expect.arrayContaining([...wanted, 'dist/scripts/specwright.js', 'dist/generator/index.js', 'dist/generator/index.d.ts', 'LICENSE', 'README.md', 'package.json', 'docs/templates.md']));
    expect(packed.filter((path) => /LICENSES|scripts\/bundle/u.test(path))).toEqual(['dist/generator/LICENSES']);
    const more = packed.filter((path) => !/^(?:dist\/(?:generator|scripts)\/|(?:LICENSE|README\.md|package\.json|docs\/[\w-]+\.md)$)/u.test(path));
    expect(more.filter((path) => !wanted.includes(path))).toEqual([]);
  });

  test.each(['read/redocly-core.js', 'schema-engine/ajv.js'])('has a library of many files in one: %s', async (path) => {
    const text = await readFile(join(root, 'dist/generator', path), 'utf8');
    expect([...text.matchAll(/\b(?:from ?|import\()["']([^"']+)["']/gu)].flatMap(([, name = '']) => (isBuiltin(name) ? [] : [name]))).toEqual([]);
  });

  test('installs without a word of alarm', () => {
    expect(installed.code, installed.stderr).toBe(0);
    expect(installed.stdout + installed.stderr).not.toMatch(/deprecated|vulnerabilit|ERR!|EBADENGINE/iu);
  });

  test('builds, checks and lints the descriptions of another repository', async () => {
    const built = await npx('specwright', 'build');
    expect({ ...built, stdout: built.stdout.split('\n').at(-2)?.replaceAll(/\d+(?:\.\d+)?/gu, '0'), stderr: own(built.stderr) }).toEqual({
      code: 0,
      stdout: '0 API, 0 operation: 0 files: 0 created, 0 updated, 0 unchanged in 0 s (read 0 s, model 0 s, emit 0 s, plan 0 s, write 0 s)',
      stderr: '',
    });
    expect(JSON.parse(await readFile(join(repository, 'generated/ping/package.json'), 'utf8')).name).toBe('@acme/ping');
    expect((await npx('specwright', 'check')).stdout).toBe('1 API: generated files are up to date.\n');
    expect((await npx('specwright', 'lint')).stdout).toBe('1 API: no problems.\n');
  });

  test('is a library too', { timeout: 300_000 }, async () => {
    const { code, stdout, stderr } = await run(process.execPath, ['generate.mjs'], repository);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ problems: [], creates: [] });
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    // The library is for programs of Node, whose types such a program has.
    const node = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    expect((await run(process.execPath, [tsc, '-p', '.', ...node], repository)).stdout).toBe('');
  });

  test('brings its lint rules, for whoever wants them', async () => {
    const config = 'plugins: [specwright/redocly-plugin]\nrules: { specwright/operation-complete: error }\napis: { ping: { root: specs/ping/openapi.yaml } }\n';
    await writeFile(join(repository, 'redocly.yaml'), config);
    const { code, stderr } = await npx('specwright', 'lint');
    expect(code).toBe(1);
    expect(stderr).toContain('specs/ping/openapi.yaml:6:5  error  specwright/operation-complete  ');
    await writeFile(join(repository, 'redocly.yaml'), files['redocly.yaml']);
  });
});
