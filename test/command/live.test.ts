import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadMocks } from '../../generator/index.ts';
import { addFiles, folderWith, specwright, treeOf } from '../cli/tool.ts';

const offer = { type: 'object', required: ['name'], properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string', maxLength: 5 } } };
const problem = { type: 'object', required: ['code'], properties: { code: { type: 'string' } } };
const json = (schema: object, examples: object) => ({ 'application/json': { schema, examples } });
const description = JSON.stringify({
  openapi: '3.1.1',
  info: { title: 'Offers', version: '1' },
  servers: [{ url: 'https://offers.example/v2' }],
  security: [{ key: [] }],
  paths: {
    '/offers': {
      get: {
        operationId: 'list',
        parameters: [{ name: 'kind', in: 'query', required: true, schema: { type: 'array', items: { type: 'string' } }, example: ['a', 'b c'] }],
        responses: { 200: { description: '', headers: { 'X-Left': { schema: { type: 'integer' } } }, content: json({ type: 'array', items: offer }, { all: { value: [{ id: 1, name: 'A' }] } }) }, 400: { description: 'No' }, 429: { description: 'Too many' } },
      },
      post: {
        operationId: 'create',
        requestBody: { required: true, content: json(offer, { banner: { value: { name: 'A' } }, tooLong: { value: { name: 'too long' } } }) },
        responses: {
          201: { description: '', content: json(offer, { banner: { value: { id: 1, name: 'A' } } }) },
          400: { description: '', content: json(problem, { tooLong: { value: { code: 'too_long' } } }) },
        },
      },
    },
  },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'token' } } },
});

const secret = 'secret-that-nobody/sees';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}
type Fault = (answer: Answer, request: IncomingMessage) => Answer;

/** The mock of the description on a port of its own, with a fault; what it was asked is kept. */
const sandbox = async (fault: Fault = (answer) => answer) => {
  const root = await folderWith({ 'offers.json': description });
  const { apis } = await loadMocks({ root, inputs: ['offers.json'] });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      asked.push(`${request.method} ${request.url}`);
      const answer = await apis[0]!.mock.answer({
        method: request.method ?? '',
        target: (request.url ?? '').replace('/sandbox', ''),
        header: (name) => [request.headers[name.toLowerCase()]].flat().join() || undefined,
        read: async () => Buffer.concat(chunks),
      });
      const { status, headers, body } = fault(answer, request);
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  const run = (flags: readonly string[] = [], env: NodeJS.ProcessEnv = {}, api = 'offers.json') =>
    specwright(root, ['test', api, '--live', ...flags], { CONTRACT_BASE_URL: `${origin}/sandbox`, OFFERS_TOKEN: secret, ...env });
  return { root, asked, origin, run };
};

test('what is documented is sent with the credentials of the environment, and writes only where they are allowed', async () => {
  const { asked, run } = await sandbox();
  const { code, stdout } = await run();
  expect(stdout).toMatch(/passed {3}list {2}what is required {2}200\n/u);
  expect(stdout).toContain('create  POST /offers changes something: allow it with --allow create\n1 request: 1 passed, 0 refused, 0 failed, 1 operation left.');
  expect(code).toBe(0);
  expect(asked).toEqual(['GET /sandbox/offers?kind=a&kind=b%20c&token=secret-that-nobody%2Fsees']);

  const allowed = await run(['--allow', 'create']);
  expect(allowed.stdout).toMatch(/create {2}example "banner" {2}201\n[\s\S]*create {2}example "tooLong" {2}400\n3 requests: 3 passed/u);
  expect(asked.map((line) => line.split('?')[0])).toEqual(['GET /sandbox/offers', 'GET /sandbox/offers', 'POST /sandbox/offers', 'POST /sandbox/offers']);
});

test('what the description refuses is sent on request only, and has to be refused', async () => {
  const { asked, run } = await sandbox((answer, { method }) => (method === 'POST' && answer.status === 400 ? { ...answer, status: 201, body: '{"name":"A"}' } : answer));
  const { code, stdout } = await run(['--allow', 'create', '--negatives']);
  expect(stdout).toContain('The server accepts what the description refuses: maxLength at /name.');
  expect(stdout).toContain('The server accepts what the description refuses: required at /name.');
  expect(code).toBe(1);
  const sane = await sandbox();
  expect((await sane.run(['--allow', 'create', '--negatives'])).stdout).toMatch(/ 0 failed/u);
  expect(asked.length).toBeGreaterThan(5);
});

describe('a server with a fault', () => {
  const list = (change: Partial<Answer>): Fault => (answer, { method }) => (method === 'GET' ? { ...answer, ...change } : answer);
  const type = { 'content-type': 'application/json' };
  test.each<{ title: string; fault: Fault; want: string; exit?: number }>([
    { title: 'that fails', fault: list({ status: 503, body: '' }), want: 'The server failed with 503.' },
    { title: 'with a status that nobody documented', fault: list({ status: 418 }), want: 'The status 418 is not documented.' },
    { title: 'that breaks its schema', fault: list({ headers: type, body: '[{"id":"1"}]' }), want: 'The body of the 200 breaks its schema: required at /0/name.' },
    { title: 'with another media type', fault: list({ headers: { 'content-type': 'text/html' }, body: '<p>' }), want: 'The 200 is documented as application/json, and came as text/html.' },
    { title: 'whose JSON is cut off', fault: list({ headers: type, body: '[{' }), want: 'The body of the 200 is no JSON.' },
    { title: 'that sends nothing where JSON is documented', fault: list({ headers: type, body: '' }), want: 'The 200 has no body, and is documented as application/json.' },
    { title: 'with a header that breaks its schema', fault: list({ headers: { ...type, 'x-left': 'many' } }), want: 'The header `X-Left` of the 200 breaks its schema: type at the whole value.' },
    { title: 'that refuses the credentials', fault: list({ status: 401 }), want: 'The status 401 is not documented.' },
    { title: 'that tells the secret', fault: list({ headers: { 'content-type': secret } }), want: 'The 200 is documented as application/json, and came as ***.' },
    { title: 'that says too many', fault: list({ status: 429, headers: {}, body: '' }), want: '429, which is documented.', exit: 0 },
  ])('$title', async ({ fault, want, exit = 1 }) => {
    const { run } = await sandbox(fault);
    const { code, stdout, stderr } = await run();
    expect(stdout).toContain(want);
    expect(code).toBe(exit);
    expect(stdout + stderr).not.toContain(secret);
    expect(stdout + stderr).not.toContain(encodeURIComponent(secret));
  });

  test('is told with a command that sends the same again, and a hint', async () => {
    const { origin, run } = await sandbox((answer) => ({ ...answer, status: 401 }));
    const { stdout } = await run(['--allow', 'create'], { OFFERS_TOKEN: 'xyz' });
    expect(stdout).toContain(`           sent  curl -X GET '${origin}/sandbox/offers?kind=a&kind=b%20c&token=***'\n           hint  Look at the variables that hold the credentials, and at what they may do.\n`);
    expect(stdout).toContain(`sent  curl -X POST '${origin}/sandbox/offers?token=***' -H 'content-type: application/json' --data-raw '{"name":"A"}'\n`);
  });

  test('is not followed to another place', async () => {
    const other = await sandbox();
    const { run } = await sandbox(() => ({ status: 302, headers: { location: `${other.origin}/offers` }, body: '' }));
    const { code, stdout } = await run();
    expect(stdout).toContain('The status 302 is not documented.');
    expect(code).toBe(1);
    expect(other.asked).toEqual([]);
  });

  test('or none at all', async () => {
    const { run } = await sandbox();
    const { code, stdout } = await run([], { CONTRACT_BASE_URL: 'http://127.0.0.1:9' });
    expect(stdout).toMatch(/failed {3}list {2}what is required\n {11}\S/u);
    expect(code).toBe(1);
  });
});

test('failures go to JUnit and to the lines of the description', async () => {
  const { root, run } = await sandbox((answer, { method }) => (method === 'GET' ? { ...answer, status: 418, headers: { 'content-type': `<"${secret}"&>` } } : answer));
  const { code, stdout } = await run(['--allow', 'create', '--junit', 'reports/live.xml'], { GITHUB_ACTIONS: 'true' });
  expect(code).toBe(1);
  expect(stdout).toMatch(/The status 418 is not documented\.\n {11}sent {2}curl .*\n {11}offers\.json:1:152\n/u);
  expect(stdout).toContain('::error file=offers.json,line=1,col=152,title=list%2C what is required::The status 418 is not documented.%0Asent  curl -X GET');
  const report = await readFile(join(root, 'reports/live.xml'), 'utf8');
  expect(report.replaceAll(/time="[\d.]+"/gu, 'time=""').replace(/(sent {2}curl -X GET) [^<]*(?=&#10;)/u, '$1 …')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="specwright test --live" tests="3" failures="1" errors="0" skipped="0" time="">
  <testsuite name="offers" tests="3" failures="1" errors="0" skipped="0" time="">
    <testcase classname="list" name="what is required" file="offers.json" line="1" time="">
      <failure message="The status 418 is not documented.">The status 418 is not documented.&#10;sent  curl -X GET …&#10;offers.json:1:152</failure>
    </testcase>
    <testcase classname="create" name="example &#34;banner&#34;" file="offers.json" line="1" time=""/>
    <testcase classname="create" name="example &#34;tooLong&#34;" file="offers.json" line="1" time=""/>
  </testsuite>
</testsuites>
`);
});

test('a report has no secret, and nothing that XML cannot hold', async () => {
  const { root, run } = await sandbox((answer) => ({ ...answer, headers: { 'content-type': `<"${secret}"&\t>` } }));
  await run(['--junit', 'live.xml']);
  const report = await readFile(join(root, 'live.xml'), 'utf8');
  expect(report).toContain('and came as &#60;&#34;***&#34;&#38;');
  expect(report).not.toContain(secret);
});

test('exchanges are kept without secrets, and tell later what has drifted', async () => {
  const { root, run } = await sandbox((answer, { method }) => (method === 'GET' ? { ...answer, headers: { ...answer.headers, 'set-cookie': 'session=1', 'x-left': 'many' }, body: '[{"id":1,"name":"A","colour":"red"},{"name":"too long"}]' } : answer));
  await run(['--record', 'kept', '--allow', 'create']);
  const tree = await treeOf(root);
  const kept = Object.entries(tree).filter(([path]) => /^kept\/.*json$/u.test(path));
  expect(kept.map(([path]) => path)).toEqual(['kept/offers/001-list.json', 'kept/offers/002-create.json', 'kept/offers/003-create.json']);
  expect(JSON.stringify(kept)).not.toMatch(/nobody|session=1/u);
  expect(JSON.parse(kept[0]![1])).toMatchObject({ request: { target: '/offers?kind=a&kind=b%20c&token=***' }, response: { status: 200, headers: { 'set-cookie': '***' } } });
  const { code, stdout } = await specwright(root, ['drift', 'kept', 'offers.json']);
  expect(stdout).toBe(
    [
      'list  The header `X-Left` of the 200 breaks its schema: type at the whole value.  offers/001-list.json',
      'list  The body of the 200 breaks its schema: maxLength at /1/name.  offers/001-list.json',
      'list  The 200 has `/*/colour`, of which nothing is documented.  offers/001-list.json',
      '3 exchanges: 3 differences.\n',
    ].join('\n'),
  );
  expect(code).toBe(1);
});

test('what was wrong about an answer that is documented is drift as well', async () => {
  const { root, run } = await sandbox((answer, { method }) => (method === 'GET' ? { ...answer, status: 429, body: '' } : { status: 201, headers: { 'content-type': 'application/json' }, body: '{"name":"A"}' }));
  await run(['--record', 'kept', '--allow', 'create', '--negatives']);
  const { code, stdout } = await specwright(root, ['drift', 'kept', 'offers.json']);
  expect(stdout).toContain('create  400 is what the example stands for, and 201 came.  offers/005-create.json\n');
  expect(stdout).toContain('create  The server accepts what the description refuses: required at /name.  offers/');
  expect(stdout).not.toMatch(/00[123]-list|004-create/u);
  expect(code).toBe(1);
});

test('redocly.yaml says which writes are allowed', async () => {
  const { root, asked, run } = await sandbox();
  await addFiles(root, { 'redocly.yaml': 'extends: []\napis: { offers: { root: offers.json, x-specwright: { live: { allow: [create] } } } }\n' });
  const { code } = await run([], {}, 'offers');
  expect(asked.map((line) => line.split('?')[0])).toEqual(['GET /sandbox/offers', 'POST /sandbox/offers', 'POST /sandbox/offers']);
  expect(code).toBe(0);
});

describe('what cannot be meant', () => {
  test.each<{ flags?: readonly string[]; env: NodeJS.ProcessEnv; want: string }>([
    { env: { CONTRACT_BASE_URL: '' }, want: 'Set CONTRACT_BASE_URL to the address of the server' },
    { env: { CONTRACT_BASE_URL: 'ftp://a' }, want: 'Set CONTRACT_BASE_URL' },
    { env: { CONTRACT_BASE_URL: 'https://u:p@a.example' }, want: 'an address without credentials' },
    { env: { OFFERS_TOKEN: '' }, want: 'The credentials are missing: set OFFERS_TOKEN.' },
    { flags: ['--allow', 'delete'], env: {}, want: 'There is no operation `delete`.' },
  ])('$want', async ({ flags, env, want }) => {
    const { asked, run } = await sandbox();
    const { code, stderr } = await run(flags, env);
    expect(stderr).toContain(want);
    expect(code).toBe(2);
    expect(asked).toEqual([]);
  });

  test.each<{ title: string; files: Readonly<Record<string, string>>; want: string }>([
    { title: 'a folder that is not there', files: {}, want: 'error: There is no folder `kept`: `specwright test <api> --live --record kept` makes it.' },
    { title: 'a folder of something else', files: { 'kept/package.json': '{}' }, want: 'There is no recording of `offers` in `kept`' },
    { title: 'recordings of another API', files: { 'kept/other/001-list.json': JSON.stringify({ api: 'other', operation: 'list', response: { status: 200, contentType: '', text: '' } }) }, want: 'There is no recording of `offers` in `kept`' },
  ])('$title', async ({ files, want }) => {
    const root = await folderWith({ 'offers.json': description, ...files });
    expect(await specwright(root, ['drift', 'kept', 'offers.json'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(want) });
  });

  test('flags of a live run without one', async () => {
    const { root } = await sandbox();
    expect(await specwright(root, ['test', '--negatives'])).toMatchObject({ code: 2, stderr: expect.stringContaining('go with `--live`') });
  });
});
