import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { beforeAll, afterAll, describe, expect, test } from 'vitest';
import type { File } from '../../generator/file.ts';
import { artefacts, generate } from '../../generator/index.ts';
import { root as repository, run, temporaryFolder } from '../consumer/tools.ts';
import { hostile, inherited, payloads } from './description.ts';

let folder: string;
let files: readonly File[];
let pages: readonly File[];
const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
const sources = () => files.filter(({ path }) => /\.(?:js|ts)$/u.test(path));

// What a build would write, in a folder where the compiler finds the one dependency.
beforeAll(async () => {
  const project = await temporaryFolder(afterAll);
  await writeFile(join(project, 'hostile.json'), JSON.stringify(hostile()));
  const { plan, problems } = await generate({ root: project, inputs: ['hostile.json'], out: 'out', artefacts });
  // A pattern that nothing fits leaves some samples out, some operations have no name, and not every name can be sent; nothing else is amiss.
  expect(problems.filter(({ code }) => !['sample-impossible', 'operation-id-made', 'path-parameter', 'server-variable', 'name-unsendable'].includes(code))).toEqual([]);
  const created = (name: string): readonly File[] => plan.flatMap(({ folder, creates }) => (folder === name ? creates : []));
  files = created('hostile');
  pages = created('site');
  folder = join(project, 'out/hostile');
  for (const file of files) {
    await mkdir(dirname(join(folder, file.path)), { recursive: true });
    await writeFile(join(folder, file.path), file.text);
  }
  await symlink(join(repository, 'node_modules'), join(project, 'node_modules'));
});

describe('what is generated from hostile text', () => {
  test('has files of plain names only, in the folders of the generator', () => {
    const paths = files.map(({ path }) => path);
    const folders = ['.', 'contract', 'contract/support', 'fixtures', 'mock', 'runtime', 'runtime/mock'];
    expect(paths.filter((path) => !folders.includes(posix.dirname(path)) || !/^[\w.-]{1,160}$/u.test(posix.basename(path)))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['index.js', 'index.d.ts', 'schema.d.ts', 'package.json', 'README.md']));
  });

  test('has pages of plain names only, however the tags and schemas are called', () => {
    const paths = pages.map(({ path }) => path).filter((path) => path !== '.specwright.json');
    expect(paths.filter((path) => !/^(?:[\w-][\w.-]{0,99}\/){0,3}[\w-][\w.-]{0,159}$/u.test(path))).toEqual([]);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(['index.html', 'llms.txt', 'hostile/index.md']));
  });

  test('parses without a syntax error, and without a directive to the compiler', () => {
    const faults = sources().flatMap(({ path, text }) => {
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
      // Not in the public types, but what the parser found is there.
      const { parseDiagnostics = [], commentDirectives, checkJsDirective } = file as { parseDiagnostics?: ts.Diagnostic[]; commentDirectives?: unknown; checkJsDirective?: unknown };
      return [...parseDiagnostics.map(({ messageText }) => ({ path, messageText })), ...[commentDirectives, checkJsDirective].filter((directive) => directive !== undefined)];
    });
    expect(faults).toEqual([]);
  });

  test('type-checks strictly', () => {
    const program = ts.createProgram(files.filter(({ path }) => path.endsWith('.d.ts') && !path.startsWith('contract/')).map(({ path }) => join(folder, path)), {
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  test('runs nothing of it when it is imported, and makes a client that works', async () => {
    await writeFile(join(folder, 'calls.mjs'), calls);
    const { code, stdout, stderr } = await run(process.execPath, ['calls.mjs'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const said = JSON.parse(stdout);
    expect(said).toEqual({
      canary: 'undefined',
      prototype: said.prototype,
      plain: { ok: true, data: { fine: true } },
      targets: ['/plain', '/inherited/__proto__', '/inherited/constructor', '/10--%3E%20%3C!--%20]]%3E'],
    });
    expect(said.prototype).toEqual(Object.getOwnPropertyNames(Object.prototype));
    expect((await readdir(folder)).filter((name) => name.startsWith('pwned'))).toEqual([]);
  });

  test('has contract tests that the client passes', async () => {
    const { stdout } = await run(process.execPath, [join(repository, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--no-isolate', '--reporter=json'], folder);
    const { numTotalTests, testResults } = JSON.parse(stdout) as { numTotalTests: number; testResults: readonly { name: string; status: string }[] };
    expect(numTotalTests).toBeGreaterThan(100);
    // The examples in its schemas are hostile texts, which no schema there allows.
    expect(testResults.filter(({ status, name }) => status === 'failed' && !/\/schemas(?:-\d+)?\.test\.ts$/u.test(name))).toEqual([]);
  });

  test('has a package.json of the expected members, without any script', () => {
    const manifest = JSON.parse(text('package.json'));
    expect(Object.keys(manifest)).toEqual(['name', 'version', 'description', 'license', 'type', 'sideEffects', 'engines', 'files', 'exports', 'dependencies']);
    expect(manifest.dependencies).toEqual({ 'openapi-fetch': '~0.17.0' });
    expect(manifest.description).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
  });

  test('has no HTML in its Markdown, and no link that the generator did not write', () => {
    const [banner, ...lines] = text('README.md').split('\n');
    expect(banner).toBe('<!-- Generated from hostile.json by Specwright. Do not edit. -->');
    const prose = lines.join('\n').replaceAll(/^(`{3,})\w+\n[\s\S]*?\n\1$/gmu, '').replaceAll(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/gu, '');
    expect(prose.match(/<[^\s=]/gu)).toBeNull();
    expect([...prose.matchAll(/(?<!\\)\]\(([^)]*)\)/gu)].map(([, href]) => href)).toEqual(['https://openapi-ts.dev/openapi-fetch/']);
    expect(prose).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008]/u);
  });

  test('keeps every name and text as data', () => {
    const document = JSON.parse(text('openapi.json'));
    expect(document).toEqual(hostile());
    expect(Object.keys(document.components.schemas.Hostile.properties)).toEqual(expect.arrayContaining([...payloads, ...inherited]));
  });
});

const calls = `
import { createServer } from 'node:http';
import { createHostileClient } from './index.js';

const targets = [];
const server = createServer((request, response) => {
  targets.push(request.url);
  if (request.url !== '/plain') return response.writeHead(204).end();
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"fine":true}');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = createHostileClient({ baseUrl: 'http://127.0.0.1:' + server.address().port });
for (const module of ['./fixtures.js', './mock.js']) await import(module);
const { ok, data } = await client.plain();
await client.proto();
await client.constructorOperation();
await client._10();
server.closeAllConnections();
server.close();
console.log(JSON.stringify({
  canary: typeof globalThis.pwned,
  prototype: Object.getOwnPropertyNames(Object.prototype),
  plain: { ok, data },
  targets,
}));
`;
