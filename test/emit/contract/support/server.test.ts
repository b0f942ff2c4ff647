import { afterEach, describe, expect, test } from 'vitest';
import { startServer, type ContractServer, type Operation } from '../../../../generator/emit/contract/support/server.ts';

const operation: Operation = {
  name: 'createOffer',
  places: { operation: 'POST /offers, specs/rail.yaml:3:1', 'query ids': 'style form, explode false, specs/rail.yaml:212:9', 'header x-key': 'security scheme key, specs/rail.yaml:9:1' },
  secrets: ['x-key', 'api key', 'cookie', 'sid'],
};

const running: ContractServer[] = [];
const start = async (): Promise<ContractServer> => {
  const server = await startServer(operation);
  running.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const messageOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
};

test('keeps the raw target, the headers and the bytes of a request', async () => {
  const server = await start();
  server.answer({ status: 200 });
  await fetch(`${server.origin}/a%2Fb/../c?x=%41&y=|`, { method: 'POST', headers: { 'X-Key': 'k' }, body: new Uint8Array([0, 255]) });
  server.expectRequest({ method: 'POST', target: '/c?x=%41&y=|', headers: { 'x-key': 'k' }, base64: 'AP8=' });
});

test.each([
  ['JSON', { status: 201, type: 'application/json', json: { a: 'ü' } }, '{"a":"ü"}', 'application/json'],
  ['text', { status: 200, type: 'text/plain', text: 'hello' }, 'hello', 'text/plain'],
  ['bytes', { status: 200, base64: 'aGk=' }, 'hi', null],
  ['nothing', { status: 204 }, '', null],
])('answers with %s', async (_, answer, text, type) => {
  const server = await start();
  server.answer(answer);
  const response = await fetch(server.origin);
  expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([answer.status, text, type]);
  server.expectRequest({ method: 'GET', target: '/' });
});

test('says what differs, what was asked for and where, what came, and how to send it again, without its secrets', async () => {
  const server = await start();
  server.answer({ status: 200 });
  await fetch(`${server.origin}/offers?ids=1&ids=2&api%20key=hush`, { method: 'POST', headers: { 'x-key': 'hush' }, body: "it's" });
  const message = messageOf(() => server.expectRequest({ method: 'POST', target: '/offers?ids=1,2', headers: {} }));
  expect(message.replaceAll(server.origin, 'ORIGIN')).toBe(
    [
      'createOffer · query ids',
      '  expected  ids=1,2   (style form, explode false, specs/rail.yaml:212:9)',
      '  received  ids=1&ids=2&api%20key=***',
      "  sent      curl -X POST 'ORIGIN/offers?ids=1&ids=2&api%20key=***' -H 'x-key: ***' -H 'content-type: text/plain;charset=UTF-8' --data-raw 'it'\\''s'",
    ].join('\n'),
  );
});

test('leads to the parameter of a path that differs', async () => {
  const server = await startServer({ ...operation, path: '/trains/{ids}', places: { ...operation.places, 'path ids': 'style label, explode true, specs/rail.yaml:20:11' } });
  running.push(server);
  server.answer({ status: 200 });
  await fetch(`${server.origin}/v1/trains/.1,2`);
  expect(messageOf(() => server.expectRequest({ method: 'GET', target: '/v1/trains/.1.2' }))).toContain(
    'createOffer · path ids\n  expected  .1.2   (style label, explode true, specs/rail.yaml:20:11)\n  received  .1,2\n',
  );
});

test('hides a secret that is compared itself', async () => {
  const server = await start();
  server.answer({ status: 200 });
  await fetch(server.origin, { headers: { 'x-key': 'hush' } });
  const message = messageOf(() => server.expectRequest({ method: 'GET', target: '/', headers: { 'x-key': 'test-key' } }));
  expect(message).toContain('createOffer · header x-key');
  expect(message).toContain('security scheme key, specs/rail.yaml:9:1');
  expect(message).not.toContain('hush');
});

test('shows a header that is no secret', async () => {
  const server = await start();
  server.answer({ status: 200 });
  await fetch(server.origin, { headers: { 'x-other': 'seen' } });
  expect(messageOf(() => server.expectRequest({ method: 'GET', target: '/', headers: { 'x-other': 'wanted' } }))).toContain('received  seen');
});

test('fails a test whose client sends nothing', async () => {
  const server = await start();
  server.answer({ status: 200 });
  expect(messageOf(() => server.expectRequest({ method: 'GET', target: '/' }))).toContain('received  no request');
});

test.each<[title: string, play: (server: ContractServer) => Promise<void>, message: string]>([
  ['a request that no answer was prepared for', async (server) => void (await fetch(server.origin)), 'expected  no further request'],
  [
    'a request that is not looked at',
    async (server) => {
      server.answer({ status: 200 });
      await fetch(server.origin);
    },
    'The test has to call `expectRequest`.',
  ],
  [
    'an answer that nobody asked for',
    async (server) => {
      server.answer({ status: 204 });
    },
    'expected  a request that is answered with 204',
  ],
])('finds %s after a test, once', async (_, play, message) => {
  const server = await start();
  await play(server);
  expect(messageOf(() => server.verify())).toContain(message);
  expect(messageOf(() => server.verify())).toBe('');
});

test('answers an unexpected request with an error, so that nothing is taken for a success', async () => {
  const server = await start();
  const { status } = await fetch(server.origin);
  expect(status).toBe(500);
});

test('leads to the line of the description that a result breaks', async () => {
  const server = await start();
  expect(messageOf(() => server.expectResult({ ok: true, case: 200, data: 1, response: new Response() }, { status: 200, case: 200, data: 2 }))).toBe(
    ['createOffer · result data', '  expected  2   (POST /offers, specs/rail.yaml:3:1)', '  received  1'].join('\n'),
  );
});

describe('a message about a secret', () => {
  const about = async (headers: Record<string, string>, wanted: Readonly<Record<string, string>>, query = ''): Promise<string> => {
    const server = await start();
    server.answer({ status: 200 });
    await fetch(server.origin + query, { headers });
    return messageOf(() => server.expectRequest({ method: 'GET', target: '/', headers: wanted })).replaceAll(server.origin, 'ORIGIN');
  };

  test('shows the scheme', async () => {
    expect(await about({ authorization: 'Bearer hush' }, { authorization: 'Basic aHVzaA==' })).toContain('received  Bearer ***');
  });

  test('shows where it came instead, and not what', async () => {
    const message = await about({ 'x-ki': 'hush' }, { 'x-key': 'hush' });
    expect(message).toContain("  received  no such header\n  sent      curl -X GET 'ORIGIN/' -H 'x-ki: ***'\n  hint      The same value came as header x-ki.");
  });

  test('hides the value of a cookie that came as a header', async () => {
    expect(await about({ sid: 'hush' }, { cookie: 'sid=hush' })).toContain("  received  no such cookie\n  sent      curl -X GET 'ORIGIN/' -H 'sid: ***'\n  hint      The same value came as header sid.");
    expect(await about({ other: 'hush' }, { cookie: 'sid=hush' })).toContain("-H 'other: ***'");
  });

  test('masks no word of what is said about nothing', async () => {
    expect(await about({ 'x-key': 'hush', 'x-header': 'seen' }, { 'x-header': 'seen' })).toContain("expected  no such header   (security scheme key, specs/rail.yaml:9:1)\n  received  ***\n  sent      curl -X GET 'ORIGIN/' -H 'x-key: ***' -H 'x-header: seen'");
  });

  test('hides a value that ends like a pair', async () => {
    expect(await about({ 'x-ki': 'Basic aHVzaA==' }, { 'x-key': 'Basic aHVzaA==' })).toContain("-H 'x-ki: Basic ***'");
  });

  test('hides what is called like one, though the description knows nothing of it', async () => {
    const message = await about({ 'x-session': 'hush' }, {}, '/?access_token=hush');
    expect(message).toContain("curl -X GET 'ORIGIN/?access_token=***' -H 'x-session: ***'");
    expect(message).not.toContain('hush');
  });
});

test('shows long texts where they differ', async () => {
  const server = await start();
  server.answer({ status: 200 });
  await fetch(server.origin, { method: 'POST', body: `${'a'.repeat(900)}x${'b'.repeat(900)}` });
  const message = messageOf(() => server.expectRequest({ method: 'POST', target: '/', headers: { 'content-type': 'text/plain;charset=UTF-8' }, text: `${'a'.repeat(900)}y${'b'.repeat(900)}` }));
  expect(message).toMatch(/expected {2}…a{100}yb{299}… \(1801 characters\)/u);
  expect(message).toMatch(/received {2}…a{100}xb{299}… \(1801 characters\)/u);
});

test('shows what was answered where the result is at fault', async () => {
  const server = await start();
  server.answer({ status: 200, type: 'application/json', json: { a: 1 } });
  await fetch(server.origin);
  server.expectRequest({ method: 'GET', target: '/' });
  const message = messageOf(() => server.expectResult({ ok: false, case: 'undocumented', error: {}, response: new Response() }, { status: 200, case: 200, data: { a: 1 } }));
  expect(message).toContain('  answered  200 application/json {"a":1}\n  hint      The client does not know 200 for a documented status.');
});

test('judges an address, and what a link takes, like everything else', async () => {
  const server = await start();
  expect(messageOf(() => server.expectAddress(['https://b.example/'], 'https://a.example/'))).toBe('createOffer · server\n  expected  https://a.example/   (POST /offers, specs/rail.yaml:3:1)\n  received  https://b.example/');
  expect(messageOf(() => server.expectAt({ data: { id: 1 } }, '/id', 'b-1'))).toContain('createOffer · result data/id\n  expected  b-1');
  expect(messageOf(() => server.expectAt({ data: { id: 'b-1' } }, '/id', 'b-1'))).toBe('');
});
