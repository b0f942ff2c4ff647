import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish, readChangelog } from '../../generator/index.ts';
import { node, nodes, npm, root, run, temporaryFolder, tool, type Ran } from '../consumer/tools.ts';
import { consumer, tsconfig } from './programs.ts';
import { projectWith, releaseIn, type Project } from './project.ts';
import { startRegistry, type Registry } from './registry.ts';

const out = 'generated';
const apis = ['appcharge', 'billogram', 'trackfinity', 'tracklysms'];
const tsc = join(root, 'node_modules/typescript/bin/tsc');
let registry: Registry;
let server: Server;
let address: string;

beforeAll(async () => {
  registry = await startRegistry(afterAll);
  server = createServer((request, response) => {
    const bodies: Readonly<Record<string, string>> = { GET: '[{"isbn":"1","state":"out"}]', POST: '{"isbn":"2","state":"out"}' };
    response.writeHead({ GET: 200, POST: 201 }[request.method ?? ''] ?? 204, { 'content-type': 'application/json' }).end(bodies[request.method ?? '']);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
}, 300_000);
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** An empty repository that installs from the registry. */
const repository = async (manifest: object): Promise<string> => {
  const folder = await temporaryFolder(afterAll);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', ...manifest }));
  await writeFile(join(folder, '.npmrc'), registry.npmrc());
  return folder;
};

const inProgram = async (version: keyof typeof nodes, folder: string, ...parameters: readonly string[]): Promise<Ran> => run(await node(version), parameters, folder);

describe('every generated package installs by its name, type-checks, and runs', () => {
  const dependencies = { ...Object.fromEntries(apis.map((api) => [`@offer-apis/${api}`, '*'])), '@types/node': '20.19.43' };

  beforeAll(async () => {
    const publisher = await temporaryFolder(afterAll);
    await writeFile(join(publisher, '.npmrc'), registry.npmrc('publisher'));
    for (const api of apis) await npm(['publish', join(root, out, api), '--ignore-scripts'], publisher);
  }, 120_000);

  test.each([
    ['npm', (folder: string) => run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder)],
    [
      'pnpm',
      async (folder: string) => run(process.execPath, [join(await tool('pnpm', 'pnpm@10.34.8'), 'bin/pnpm.cjs'), 'install', '--ignore-scripts', '--store-dir', join(folder, '.store')], folder),
    ],
  ])('with %s', async (_, install) => {
    const folder = await repository({ dependencies });
    const installed = await install(folder);
    expect(installed.code, installed.stdout + installed.stderr).toBe(0);
    await cp(join(root, 'test/consumer/programs'), folder, { recursive: true });
    await writeFile(join(folder, 'tsconfig.json'), tsconfig.replace('consumer.ts', 'types.ts'));
    expect(await run(process.execPath, [tsc, '-p', '.', '--noEmit'], folder)).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const version of ['20', '24'] as const) {
      const ran = await inProgram(version, folder, 'calls.mjs');
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(ran.stdout)).toMatchObject({ node: expect.stringMatching(new RegExp(`^${version}\\.`, 'u')), leaks: false });
      expect(JSON.parse(ran.stdout).seen).toHaveLength(7);
    }
  }, 120_000);
});

describe('from an edit of a description to the code of a consumer', () => {
  let project: Project;
  let folder: string;

  const release = async (options: { readonly first?: boolean } = {}): Promise<string | undefined> => {
    const { apis: released, problems } = await releaseIn(project.root, options);
    expect(problems).toEqual([]);
    expect((await publish({ root: project.root, out, apis: ['loans'] })).problems).toEqual([]);
    return released.find(({ api }) => api === 'loans')?.version;
  };
  const installed = async (): Promise<string> => JSON.parse(await readFile(join(folder, 'node_modules/@books/loans/package.json'), 'utf8')).version;
  const compile = () => run(process.execPath, [tsc, '-p', '.'], folder);

  /** The functions of the consumer in which the compiler finds errors. */
  const functionsWithErrors = (said: string): readonly string[] => {
    const lines = consumer.split('\n');
    const functionAt = (line: number): string => /function (\w+)/u.exec(lines.slice(0, line).findLast((text) => text.includes('function ')) ?? '')?.[1] ?? '';
    return [...new Set([...said.matchAll(/^consumer\.ts\((\d+),/gmu)].map(([, line]) => functionAt(Number(line))))].toSorted();
  };

  beforeAll(async () => {
    project = await projectWith({ '.npmrc': registry.npmrc('publisher'), 'package.json': '{ "name": "reading-room", "version": "9.9.9" }\n' });
    expect(await release({ first: true })).toBe('1.0.0');
    folder = await repository({ dependencies: { '@books/loans': '^1.0.0', '@types/node': '20.19.43' } });
    await writeFile(join(folder, 'consumer.ts'), consumer);
    await writeFile(join(folder, 'tsconfig.json'), tsconfig);
    await npm(['install', '--ignore-scripts'], folder);
  }, 120_000);

  test('the first version type-checks and runs', async () => {
    expect(await installed()).toBe('1.0.0');
    expect(await compile()).toEqual({ code: 0, stdout: '', stderr: '' });
    for (const version of ['20', '24'] as const) {
      expect(await inProgram(version, folder, 'out/consumer.js', address)).toEqual({ code: 0, stdout: '[["1 out"],"2",true]\n', stderr: '' });
    }
  });

  test('an addition is a minor version, which `npm update` installs, and nothing has to be changed', async () => {
    await project.edit('specs/loans.yaml', '        isbn: { type: string }\n    Loan:', '        isbn: { type: string }\n        until: { type: string }\n    Loan:');
    expect(await release()).toBe('1.1.0');
    await npm(['update'], folder);
    expect(await installed()).toBe('1.1.0');
    expect(await compile()).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await inProgram('20', folder, 'out/consumer.js', address)).toEqual({ code: 0, stdout: '[["1 out"],"2",true]\n', stderr: '' });
  });

  test('a break is a major version, which `npm update` leaves alone; the errors are where the changelog says', async () => {
    await project.edit('specs/loans.yaml', 'required: [isbn]', 'required: [isbn, reader]');
    await project.edit('specs/loans.yaml', '        until: { type: string }', '        until: { type: string }\n        reader: { type: string }');
    await project.edit('specs/loans.yaml', 'operationId: endLoan', 'operationId: returnBook');
    expect(await release()).toBe('2.0.0');
    await npm(['update'], folder);
    expect(await installed()).toBe('1.1.0');
    await npm(['install', '@books/loans@2'], folder);
    expect(await installed()).toBe('2.0.0');
    const { code, stdout } = await compile();
    expect(code).not.toBe(0);
    const [latest] = readChangelog(await readFile(join(folder, 'node_modules/@books/loans/CHANGELOG.md'), 'utf8'));
    const breaking = latest?.parts.find(({ title }) => title === 'Breaking')?.items ?? [];
    expect(breaking).toEqual([
      '`endLoan`: The operation has another name, from `endLoan` to `returnBook`. Call the operation by its new name.',
      '`createLoan`, in what is sent: A required property was added: `NewLoan.reader`. Send the property.',
    ]);
    expect(functionsWithErrors(stdout)).toEqual(breaking.map((item) => /^`(\w+)`/u.exec(item)?.[1]).toSorted());
  });

  test('a tag that holds the package alone installs by git; a folder of the repository installs something else', async () => {
    const split = project.git('subtree', 'split', '--prefix', 'generated/loans', 'loans@1.1.0').trim();
    project.git('tag', 'loans-package@1.1.0', split);
    const byTag = await repository({});
    await npm(['install', '--ignore-scripts', `git+file://${project.root}#loans-package@1.1.0`], byTag);
    expect(JSON.parse(await readFile(join(byTag, 'node_modules/@books/loans/package.json'), 'utf8'))).toMatchObject({ name: '@books/loans', version: '1.1.0' });
    expect(await readdir(join(byTag, 'node_modules/@books/loans'))).toContain('index.js');

    const byFolder = await repository({});
    await npm(['install', '--ignore-scripts', `git+file://${project.root}#main::path:generated/loans`], byFolder);
    expect(JSON.parse(await readFile(join(byFolder, 'node_modules/@books/loans/package.json'), 'utf8'))).toMatchObject({ name: 'reading-room' });
  });

  test('a tarball of a folder installs', async () => {
    const place = join(folder, 'packed');
    await mkdir(place);
    await npm(['pack', join(project.root, out, 'loans'), '--pack-destination', place], folder);
    const byFile = await repository({});
    await npm(['install', '--ignore-scripts', join(place, 'books-loans-2.0.0.tgz')], byFile);
    expect(await readdir(join(byFile, 'node_modules/@books/loans'))).toContain('CHANGELOG.md');
  });
});
