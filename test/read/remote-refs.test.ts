import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatProblem } from '../../generator/problem/list.ts';
import { read } from '../../generator/read/index.ts';
import { readRemote } from '../../generator/read/remote.ts';
import { brief, description, project } from './project.ts';

/** A server on the loopback that lasts as long as the test, and what it was asked for. */
const serve = async (answer: RequestListener): Promise<{ readonly origin: string; readonly asked: string[] }> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? ''}${request.headers.cookie ?? ''}`.trim());
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
};

const serveFiles = (files: Readonly<Record<string, string>>): ReturnType<typeof serve> =>
  serve(({ url = '' }, response) => {
    const file = files[url];
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': 'text/plain' }).end(file);
  });

const referring = (...refs: readonly string[]): string =>
  description('components:', '  schemas:', ...refs.map((ref, index) => `    A${index}: { $ref: ${JSON.stringify(ref)} }`));

const readProject = async (origins: readonly unknown[], text: string, own?: readonly unknown[]) => {
  const root = await project({
    'redocly.yaml': JSON.stringify({
      apis: { a: { root: 'specs/a.yaml', ...(own === undefined ? {} : { 'x-specwright': { remoteRefs: own } }) } },
      'x-specwright': { remoteRefs: origins },
    }),
    'specs/a.yaml': text,
    'specs/b.yaml': 'type: string\n',
  });
  return read({ root, apis: ['a'], lint: true });
};

const errors = (problems: Awaited<ReturnType<typeof read>>['problems']) => problems.filter(({ severity }) => severity === 'error');

describe('a reference to the network', () => {
  test('is fetched from a listed origin, with what it refers to itself, and each file once', async () => {
    const { origin, asked } = await serveFiles({
      '/deep/one.yaml': 'type: object\nproperties:\n  two: { $ref: ../two.json#/Two }\n  again: { $ref: "#/properties/two" }\n',
      '/two.json': '{ "Two": { "type": "string", "description": "From afar." } }',
    });
    const { sources, problems, own } = await readProject([origin], referring(`${origin}/deep/one.yaml`, `${origin}/two.json#/Two`));
    expect(errors(problems)).toEqual([]);
    expect(JSON.stringify(sources[0]?.document)).toContain('From afar.');
    expect(JSON.stringify(sources[0]?.document)).not.toContain(origin);
    expect(asked.toSorted()).toEqual(['/deep/one.yaml', '/two.json']);
    expect(sources[0]?.files).toEqual(['specs/a.yaml']);
    expect(own.get('a')?.trace.doubts).not.toEqual([]); // so that no build says without a look that nothing changed
  });

  test('is fetched from what the API lists, which takes the place of what all APIs have', async () => {
    const { origin, asked } = await serveFiles({ '/a.yaml': 'type: string\n' });
    expect(errors((await readProject([], referring(`${origin}/a.yaml`), [origin])).problems)).toEqual([]);
    const refused = await readProject([origin], referring(`${origin}/a.yaml`), []);
    expect(brief(errors(refused.problems))).toEqual(['specs/a.yaml:6:17 ref-remote']);
    expect(asked).toEqual(['/a.yaml']);
  });

  test('is not fetched from another host, port or scheme, with a password, or without a list', async () => {
    const { origin, asked } = await serveFiles({ '/a.yaml': 'type: string\n' });
    const { port, host } = new URL(origin);
    const refs = [`http://localhost:${port}/a.yaml`, `https://${host}/a.yaml`, 'http://127.0.0.1:1/a.yaml', `http://me:secret@${host}/a.yaml`, `//${host}/a.yaml`, `file:///a.yaml`];
    const { sources, problems } = await readProject([origin], referring(...refs));
    expect(sources).toEqual([]);
    expect(brief(errors(problems))).toEqual(refs.map((_, index) => `specs/a.yaml:${6 + index}:17 ref-remote`));
    expect(problems.map(formatProblem).join('\n')).not.toContain('secret');
    expect(brief(errors((await readProject([], referring(`${origin}/a.yaml`))).problems))).toEqual(['specs/a.yaml:6:17 ref-remote']);
    expect(asked).toEqual([]);
  });

  test('leads neither back to the disk nor to another origin from what was fetched', async () => {
    const other = await serveFiles({ '/a.yaml': 'type: string\n' });
    const { origin } = await serveFiles({
      '/a.yaml': `anyOf:\n  - { $ref: "file:///etc/hostname" }\n  - { $ref: "${other.origin}/a.yaml" }\n  - { $ref: /etc/hostname }\n`,
    });
    const { sources, problems } = await readProject([origin], referring(`${origin}/a.yaml`));
    expect(sources).toEqual([]);
    expect(brief(errors(problems)).toSorted()).toEqual([
      `${origin}/a.yaml:2:13 ref-remote`,
      `${origin}/a.yaml:3:13 ref-remote`,
      `${origin}/a.yaml:4:13 ref-unfetched`, // an absolute path is one of the same server
    ]);
    expect(other.asked).toEqual([]);
  });

  test.each<[title: string, answer: RequestListener, want: string]>([
    ['a missing file', (_, response) => response.writeHead(404).end(), 'is answered with the status 404'],
    ['a redirect to another origin', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/b.yaml' }).end(), 'leads on to `http://127.0.0.1:1/b.yaml`'],
    ['a redirect to a file', (_, response) => response.writeHead(301, { location: 'file:///etc/passwd' }).end(), 'leads on to `file:///etc/passwd`'],
    ['a page', (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>'), 'neither JSON nor YAML'],
    ['a broken connection', (request) => request.socket.destroy(), 'cannot be fetched'],
  ])('to %s is a problem at its place', async (_, answer, want) => {
    const { origin, asked } = await serve(answer);
    const { sources, problems } = await readProject([origin], referring(`${origin}/a.yaml`));
    expect(sources).toEqual([]);
    expect(brief(errors(problems))).toEqual(['specs/a.yaml:6:17 ref-unfetched']);
    expect(errors(problems)[0]?.message).toContain(want);
    expect(errors(problems)[0]?.remedy).not.toBe('');
    expect(asked).toEqual(['/a.yaml']);
  });

  test.each([
    ['a repeated key', 'a: 1\na: 2\n', '2:1 duplicate-key'],
    ['no YAML', 'a: [\n', '2:1 yaml-syntax'],
    ['UTF-16', 'a\0:\0', '1:1 not-utf8'],
    ['nothing', '', '1:1 file-empty'],
    ['a reference that leads nowhere', 'items:\n  $ref: "#/x"\n', '2:9 ref-missing'],
  ])('to a file with %s is a problem of that file', async (_, text, want) => {
    const { origin } = await serveFiles({ '/a.yaml': text });
    const { problems } = await readProject([origin], referring(`${origin}/a.yaml`));
    expect(brief(errors(problems))).toEqual([`${origin}/a.yaml:${want}`]);
  });
});

describe('a file of the network', () => {
  const asked = () => ({ path: 'a.yaml', line: 1, column: 1 });

  test.each<[title: string, answer: RequestListener]>([
    ['is never answered', () => {}],
    ['never ends', (_, response) => void response.writeHead(200).write('a: 1\n')],
  ])('that %s is given up after the time limit', async (_, answer) => {
    const { origin } = await serve(answer);
    const result = await readRemote({ url: `${origin}/a.yaml`, asked }, { milliseconds: 100, bytes: 1000 });
    expect('problems' in result && result.problems.map(formatProblem).join('\n')).toContain('was not there after 0.1 seconds');
  });

  test('is given up where it has more than the limit, whatever length it claims', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200);
      const more = (): void => void response.write('# '.repeat(5000), (error) => (error ? undefined : more()));
      more();
    });
    const result = await readRemote({ url: `${origin}/a.yaml`, asked }, { milliseconds: 10_000, bytes: 1024 * 1024 });
    expect('problems' in result && brief(result.problems)).toEqual(['a.yaml:1:1 ref-unfetched']);
    expect('problems' in result && result.problems[0]?.message).toContain('has more than 1 MB');
  });
});

test.each([
  'https://example.com/', 'https://example.com/schemas', 'https://*.example.com', '*', 'example.com', 'ftp://example.com',
  'file:///a', 'https://me:secret@example.com', 'https://example.com?a', 'https://example.com#a', 'https://', 'https://a b', 'https://a:99999', 1, null,
])('the entry %j of `remoteRefs` is refused', async (entry) => {
  const { problems, sources } = await readProject(['https://example.com', entry], referring());
  expect(sources).toEqual([]);
  expect(errors(problems).map(({ code, message }) => `${code} ${message}`)).toEqual([expect.stringMatching(/^config-invalid In `remoteRefs`, .+ is not an origin\.$/u)]);
  expect(errors(problems)[0]?.place.line).toBe(1);
});
