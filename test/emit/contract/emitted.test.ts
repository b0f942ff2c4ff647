import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { emitClient } from '../../../generator/emit/client/index.ts';
import { emitContract } from '../../../generator/emit/contract/index.ts';
import { annotationOf } from '../../../generator/emit/contract/support/annotation.ts';
import type { CoverageReport } from '../../../generator/emit/contract/support/coverage-report.ts';
import { emitTypes } from '../../../generator/emit/types/index.ts';
import type { File } from '../../../generator/file.ts';
import { newFolder } from '../../temporary.ts';
import { railApi } from './rail.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

interface Report {
  readonly numTotalTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly message: string; readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] }[] }[];
}

let folder = '';
let files: readonly File[] = [];

beforeAll(async () => {
  folder = newFolder();
  const api = await railApi();
  files = [...(await emitContract(api)), ...emitClient(api), ...(await emitTypes(api)), { path: 'package.json', text: '{"type":"module"}' }];
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
});

interface Change {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** Writes the package and runs its tests, after a change to the text of one of its files. */
const runTests = async (name: string, change?: Change, parameters: readonly string[] = []): Promise<Report> => {
  const target = join(folder, name);
  await Promise.all(
    files.map(async ({ path, text }) => {
      if (change?.path === path && !text.includes(change.from)) throw new Error(`\`${change.from}\` is not in ${path}`);
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), change?.path === path ? text.replaceAll(change.from, change.to) : text);
    }),
  );
  const report = join(folder, `${name}.json`);
  await run(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', target, '--no-isolate', '--reporter=json', `--outputFile=${report}`, ...parameters], { cwd: target }).catch(() => undefined);
  return JSON.parse(await readFile(report, 'utf8')) as Report;
};

const failuresOf = ({ testResults }: Report): readonly string[] =>
  testResults.flatMap(({ assertionResults, message }) => [...(assertionResults.length === 0 ? [message] : []), ...assertionResults.filter(({ status }) => status === 'failed').flatMap(({ failureMessages }) => failureMessages)]);

describe('emitted contract tests', () => {
  test('are the same, byte for byte, whenever they are made', async () => {
    expect([...(await emitContract(await railApi()))]).toEqual(files.filter(({ path }) => path.startsWith('contract/')));
  });

  test('have files of a readable size with unique, portable names', () => {
    const tests = files.filter(({ path }) => path.endsWith('.test.ts'));
    expect(tests.length).toBeGreaterThan(15);
    expect(new Set(tests.map(({ path }) => path.toLowerCase())).size).toBe(tests.length);
    expect(tests.filter(({ path }) => !/^contract\/[\w.-]+$/u.test(path))).toEqual([]);
    expect(tests.filter(({ text }) => text.split('\n').length > 500).map(({ path }) => path)).toEqual([]);
  });

  test('name nothing of the machine or the time that they were made on', () => {
    for (const { text } of files) expect(text.includes(root) || text.includes(tmpdir())).toBe(false);
  });

  test('pass for the client that is generated with them', async () => {
    const report = await runTests('fine');
    expect(failuresOf(report)).toEqual([]);
    expect(report.numTotalTests).toBeGreaterThan(400);
  });

  test('are taken by the compiler: what they pass to the client fits its types', async () => {
    await runTests('typed');
    const options = { extends: join(root, 'tsconfig.json'), compilerOptions: { incremental: false, exactOptionalPropertyTypes: false, typeRoots: [join(root, 'node_modules/@types')] }, include: ['contract/**/*.ts'] };
    await writeFile(join(folder, 'typed', 'tsconfig.json'), JSON.stringify(options));
    const { stdout } = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(folder, 'typed')]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });
});

describe('coverage', () => {
  const measured = ['--reporter=./contract/support/coverage-reporter.ts'];
  const uncovered = async (name: string): Promise<readonly string[]> => {
    const { shares } = JSON.parse(await readFile(join(folder, name, 'coverage/contract', `${name}.json`), 'utf8')) as CoverageReport;
    return shares.flatMap((share) => share.uncovered);
  };

  test('is whole for a description that uses nearly everything', async () => {
    await runTests('covered', undefined, measured);
    expect(await uncovered('covered')).toEqual([]);
  });

  test('names what no test shows any more', async () => {
    const from = `['seats of 0', put('/seats', 0), 'minimum at /seats'],`;
    await runTests('uncovered', { path: 'contract/listTrains.request.boundary.test.ts', from, to: '' }, measured);
    expect(await uncovered('uncovered')).toEqual([expect.stringMatching(/\/parameters\/\d\/schema\/properties\/seats\/minimum#violated$/u)]);
  });
});

describe('a client with a fault', () => {
  test.each([
    ['loses the style of a parameter', { path: 'index.js', from: "tags: ['form', false]", to: "tags: ['form', true]" }, 'listTrains · query tags', /expected {2}tags=example,example2,example3 {3}\(style form, explode false, rail\.yaml:\d+:\d+\)/u],
    ['drops cookies', { path: 'runtime/parameters.js', from: "headers.set('cookie'", to: "void ('cookie'" }, 'listTrains · cookie lang', /\(style form, explode true, rail\.yaml:\d+:\d+\)\n {2}received {2}no such cookie/u],
    ['sends a secret in another scheme', { path: 'runtime/auth.js', from: '`Bearer ${', to: '`Token ${' }, 'header authorization', /expected {2}Bearer test-token/u],
    ['calls another method', { path: 'index.js', from: "'DELETE'", to: "'PUT'" }, 'delete · method', /expected {2}DELETE/u],
    ['gives an error as data', { path: 'runtime/client.js', from: "[ok ? 'data' : 'error']", to: "['data']" }, 'result data', /received/u],
    ['forgets a documented status', { path: 'index.js', from: '[201, 422],', to: '[200, 422],' }, 'createBooking · result case', /\(response 201, rail\.yaml:59:9\)\n {2}received {2}undocumented\n.*\n {2}answered {2}201 .*\n {2}hint {6}The client does not know 201/u],
    ['takes an undocumented success for one', { path: 'runtime/client.js', from: '(!name || !!documented)', to: 'true' }, 'result ok', /expected {2}false/u],
  ])('that %s is found, and the message leads to the rule', async (title, change, part, detail) => {
    const failures = failuresOf(await runTests(title.replaceAll(/\W/gu, '-'), change));
    expect(failures.join('\n')).toContain(part);
    expect(failures.join('\n')).toMatch(detail);
    expect(failures.every((failure) => !/Bearer test-token'.* -H/u.test(failure))).toBe(true);
  });
});

test('the path is known where a parameter is part of it', () => {
  const { text } = files.find(({ path }) => path === 'contract/places.ts')!;
  expect(text.match(/^ {4}path: .*$/gmu)).toEqual(["    path: '/trains/{line}/{ids}',", ...Array.from({ length: 3 }, () => "    path: '/bookings/{id}',")]);
});

test('the places of fields, statuses and examples are known where a test fails', () => {
  const { createBooking, webhooks } = JSON.parse(files.find(({ path }) => path === 'contract/places.json')?.text ?? '');
  expect(createBooking).toMatchObject({ 'body /seats': 'field of the request body, rail.yaml:123:9', 'response 422': 'response 422, rail.yaml:65:9', server: 'server, rail.yaml:4:5' });
  expect(Object.entries(createBooking).filter(([part]) => part.startsWith('example '))).toEqual([
    [expect.stringMatching(/^example createBookingRequest [\da-f]{12}$/u), 'example, rail.yaml:52:15'],
    [expect.stringMatching(/^example createBookingRequest /u), 'example, rail.yaml:53:15'],
    [expect.stringMatching(/^example createBookingResponse201 /u), expect.stringMatching(/^example, rail\.yaml:61:/u)],
  ]);
  expect(Object.keys(webhooks)).toHaveLength(2);
});

test('a failure is annotated on the line of the description', () => {
  const message = '100 %\nmore';
  expect(annotationOf({ message, place: 'specs/a,b.yaml:12:3' }, 'a: b')).toBe('::error file=specs/a%2Cb.yaml,line=12,col=3,title=a%3A b::100 %25%0Amore');
  expect(annotationOf({ message, place: 'specs/a.yaml:12' }, 'a')).toBe('::error file=specs/a.yaml,line=12,title=a::100 %25%0Amore');
  expect(annotationOf({ message }, 'a')).toBeUndefined();
});

test('a schema that loses a constraint is found by the row of that constraint', async () => {
  const failures = failuresOf(await runTests('schema', { path: 'contract/validators.js', from: '> 9 ||', to: '> 10 ||' }));
  expect(failures.join('\n')).toContain('expected  maximum at /seats');
  expect(failures.join('\n')).toContain('The schema no longer has this constraint.');
});
