import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, onTestFinished, test } from 'vitest';
import { registerMock } from '../../scripts/mock-command.ts';
import { logLine, masked } from '../../scripts/mock/log.ts';
import { startChild, type Child } from '../child.ts';
import { newFolder } from '../temporary.ts';

const run = new URL('../../dist/scripts/mock/run.js', import.meta.url).href;

const config = 'apis:\n  pets: { root: specs/pets/openapi.yaml }\n  toys: { root: specs/toys/openapi.yaml }\nextends: []\n';
const description = (title: string, path: string): string =>
  [
    'openapi: 3.1.1',
    `info: { title: ${title}, version: "1" }`,
    'paths:',
    `  ${path}:`,
    `    get: { operationId: get, parameters: [{ name: token, in: query, schema: { type: string } }], responses: { '200': { description: D., content: { text/plain: { schema: { type: string }, example: ${title} } } } } }`,
    '',
  ].join('\n');

const project = async (): Promise<{ readonly root: string; readonly write: (path: string, text: string) => Promise<void> }> => {
  const root = newFolder();
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    // As editors do it: another file takes the place of the old one.
    await writeFile(join(root, `${path}.new`), text);
    await rename(join(root, `${path}.new`), join(root, path));
  };
  await write('redocly.yaml', config);
  await write('specs/pets/openapi.yaml', description('Pets', '/pets'));
  await write('specs/toys/openapi.yaml', description('Toys', '/toys'));
  return { root, write };
};

const start = (root: string, names: readonly string[] = [], flags: Record<string, string> = {}): Child => {
  const all = JSON.stringify({ port: '0', host: '127.0.0.1', root, ...flags });
  const script = `import { mock } from '${run}'; process.exitCode = await mock(${JSON.stringify(names)}, ${all});`;
  return startChild(['--input-type=module', '--eval', script], { env: { ...process.env, NO_COLOR: '1' }, atEnd: onTestFinished });
};

/** Where an API is served, as the mock says. */
const originOf = async (mock: Child, pattern: RegExp): Promise<string> => pattern.exec(await mock.says(pattern))?.[1] ?? '';

const text = async (url: string): Promise<string> => (await fetch(url)).text();

test('it says where the APIs are, serves them, tells what it served, and stops on SIGINT', async () => {
  const { root } = await project();
  const mock = start(root);
  const origin = await originOf(mock, /Pets\s+(http:\S+)\/pets/u);
  expect(await text(`${origin}/pets/pets?token=hunter2`)).toBe('Pets');
  expect(await text(`${origin}/toys/toys`)).toBe('Toys');
  await mock.says(/GET \/toys\/toys/u);
  expect(mock.printed()).toMatch(/^\d\d:\d\d:\d\d {2}200 {2}GET \/pets\/pets\?token=\*\*\* {2}example example {2}[\d.]+ ms$/mu);
  expect(mock.printed()).not.toContain('hunter2');
  expect(await mock.stop()).toBe(0);
  expect(mock.printed()).toMatch(/Stopped\.\n$/u);
});

test('one API is chosen by its name, and is at the root as well', async () => {
  const { root } = await project();
  const mock = start(root, ['toys']);
  const origin = await originOf(mock, /(http:\S+)\/toys/u);
  expect([await text(`${origin}/toys`), await text(`${origin}/toys/toys`)]).toEqual(['Toys', 'Toys']);
  expect(mock.printed()).not.toContain('Pets');
});

test('a description needs no redocly.yaml', async () => {
  const { root } = await project();
  const mock = start(root, ['specs/pets/openapi.yaml']);
  const origin = await originOf(mock, /Pets\s+(http:\S+)\/\w+/u);
  expect(await text(`${origin}/pets`)).toBe('Pets');
});

describe('a description that changes', () => {
  test('is served anew, and a broken one leaves what there was', { timeout: 30_000 }, async () => {
    const { root, write } = await project();
    const mock = start(root);
    const origin = await originOf(mock, /Pets\s+(http:\S+)\/pets/u);

    await write('specs/pets/openapi.yaml', description('Animals', '/animals'));
    await mock.says(/Reloaded 2 APIs/u);
    expect(await text(`${origin}/pets/animals`)).toBe('Animals');

    await write('specs/pets/openapi.yaml', 'openapi: [');
    await mock.says(/specs\/pets\/openapi\.yaml:\d+:\d+ {2}error {2}yaml-syntax[\s\S]*keeps serving/u);
    expect(await text(`${origin}/pets/animals`)).toBe('Animals');

    await write('specs/pets/openapi.yaml', description('Plants', '/plants'));
    await mock.says(/Reloaded/u);
    expect(await text(`${origin}/pets/plants`)).toBe('Plants');

    await write('redocly.yaml', config.replace('  toys: { root: specs/toys/openapi.yaml }\n', ''));
    await mock.says(/Reloaded 1 API /u);
    expect((await fetch(`${origin}/toys/toys`)).status).toBe(404);
    expect(await mock.stop()).toBe(0);
  });
});

describe('what cannot be served is a problem', () => {
  test('a port that is taken', async () => {
    const { root } = await project();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const mock = start(root, [], { port: String(port) });
    expect(await mock.ended).toBe(1);
    expect(mock.printed()).toContain(`127.0.0.1:${port}  error  port-taken  Another program listens on this port already. Stop the other program`);
  });

  test.each([
    { title: 'a host of another machine', names: [], flags: { host: '192.0.2.1' }, code: 1, want: 'port-refused' },
    { title: 'an unknown API', names: ['dogs'], flags: {}, code: 1, want: 'api-unknown' },
    { title: 'a name of prototypes', names: ['__proto__'], flags: {}, code: 1, want: 'api-unknown' },
    { title: 'a file that is missing', names: ['specs/none.yaml'], flags: {}, code: 1, want: 'file-missing' },
    { title: 'a port that is no number', names: [], flags: { port: 'http' }, code: 2, want: '--port has to be a number from 0 to 65535, not `http`' },
    { title: 'a port that is too high', names: [], flags: { port: '65536' }, code: 2, want: '--port has to be a number' },
  ])('$title', async ({ names, flags, code, want }) => {
    const { root } = await project();
    const mock = start(root, names, flags);
    expect(await mock.ended).toBe(code);
    expect(mock.printed()).toContain(want);
  });
});

test('the command is known with its options', async () => {
  const program = new Command('specwright').exitOverride();
  registerMock(program);
  const help = program.commands[0]!.helpInformation();
  expect(help).toMatch(/specwright mock \[options\] \[api\.\.\.\]/u);
  expect(help).toMatch(/--port <number>[\s\S]*"4010"[\s\S]*--host <address>[\s\S]*"127\.0\.0\.1"/u);
});

describe('the log', () => {
  const exchange = { method: 'GET', target: '/a', status: 200, note: '', milliseconds: 1.234, secrets: ['code'] };
  const time = new Date(2026, 0, 1, 9, 5, 7);

  test.each([
    [{}, '09:05:07  200  GET /a  1.2 ms'],
    [{ status: 400, note: 'missing_name: `/name` is missing.', milliseconds: 12.6 }, '09:05:07  400  GET /a  missing_name: `/name` is missing.  13 ms'],
    [{ note: 'a\u001b[31m\nb\u202e' }, '09:05:07  200  GET /a  a\\u{1b}[31m\\u{a}b\\u{202e}  1.2 ms'],
    [{ target: `/${'x'.repeat(400)}` }, `09:05:07  200  GET /${'x'.repeat(295)}…  1.2 ms`],
  ])('%j reads %s', (more, want) => {
    expect(logLine({ ...exchange, ...more }, time)).toBe(want);
  });

  test('a call without an answer was cut', () => {
    const { status: _, ...cut } = exchange;
    expect(logLine({ ...cut, note: 'the caller left' }, time)).toBe('09:05:07  cut  GET /a  the caller left  1.2 ms');
  });

  test.each([
    ['/a?api_key=s&b=1', '/a?api_key=***&b=1'],
    ['/a?code=s', '/a?code=***'],
    ['/a?c%6Fde=s', '/a?c%6Fde=***'],
    ['/a?access_token=s&X-Amz-Signature=s', '/a?access_token=***&X-Amz-Signature=***'],
    ['/a?Password=s&page=2&%zz=1', '/a?Password=***&page=2&%zz=1'],
    ['/a?monkey=s', '/a?monkey=s'],
  ])('%s is printed as %s', (target, want) => {
    expect(masked(target, ['code'])).toBe(want);
  });
});
