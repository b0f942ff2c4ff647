import { Agent, request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { loadMocks, type MockedApi } from '../../generator/index.ts';
import { folderWith } from '../cli/tool.ts';
import { pairsOf } from '../emit/mock/emitted.ts';
import { accepted, dial, offer, projectMocks, serving } from './serving.ts';

const all = await projectMocks();
const only = all.filter(({ name }) => name === 'tracklysms');

describe('APIs under one port', () => {
  test.each([
    { title: 'one of several by its prefix', apis: all, path: '/tracklysms/v2/offers', want: 200 },
    { title: "with its server's path", apis: all, path: '/tracklysms/api/v2/offers', want: 200 },
    { title: 'one of several without a prefix', apis: all, path: '/v2/offers', want: 404 },
    { title: 'a name that is no API', apis: all, path: '/__proto__/v2/offers', want: 404 },
    { title: 'the only one at the root', apis: only, path: '/v2/offers', want: 200 },
    { title: 'the only one by its prefix', apis: only, path: '/tracklysms/v2/offers', want: 200 },
    { title: 'the root itself', apis: all, path: '/', want: 404 },
  ])('$title gives $want', async ({ apis, path, want }) => {
    const { origin } = await serving(apis);
    expect((await fetch(origin + path, accepted())).status).toBe(want);
  });

  test('who is served is said where nobody is meant', async () => {
    const { origin } = await serving(all);
    expect(await (await fetch(`${origin}/offers`)).json()).toMatchObject({ apis: ['/billogram', '/appcharge', '/tracklysms', '/trackfinity'] });
  });

  test('what is served can change between two calls', async () => {
    let apis: readonly MockedApi[] = all.filter(({ name }) => name !== 'tracklysms');
    const { origin } = await serving(() => apis);
    const before = await fetch(`${origin}/tracklysms/v2/offers`, accepted());
    apis = all;
    const after = await fetch(`${origin}/tracklysms/v2/offers`, accepted());
    expect([before.status, after.status]).toEqual([404, 200]);
  });
});

describe('a page of another origin', () => {
  test('may ask first, and read the answer', async () => {
    const { origin } = await serving(all);
    const preflight = await fetch(`${origin}/tracklysms/v2/offers`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.test', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type, x-api-key' },
    });
    expect([preflight.status, Object.fromEntries(pairsOf(preflight.headers))]).toEqual([
      204,
      expect.objectContaining({
        'access-control-allow-origin': 'https://app.test',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type, x-api-key',
      }),
    ]);
    const answer = await fetch(`${origin}/tracklysms/v2/offers`, accepted(offer, { origin: 'https://app.test' }));
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.test');
  });

  test('may read every header of an answer, those of the description too', async () => {
    const described = { openapi: '3.1.1', info: { title: 'Limits', version: '1' }, paths: { '/a': { get: { responses: { 204: { description: '', headers: { 'X-Rate-Limit': { schema: { type: 'integer' }, example: 5 } } } } } } } };
    const root = await folderWith({ 'limits.json': JSON.stringify(described) });
    const { origin } = await serving((await loadMocks({ root, inputs: ['limits.json'] })).apis);
    const { headers } = await fetch(`${origin}/a`, { headers: { origin: 'https://app.test' } });
    const exposed = (headers.get('access-control-expose-headers') ?? '').toLowerCase().split(', ');
    expect([headers.get('x-rate-limit'), exposed]).toEqual(['5', expect.arrayContaining(['x-rate-limit', 'x-mock-operation'])]);
  });

  test('reads refusals too', async () => {
    const { origin } = await serving(all);
    const answer = await fetch(`${origin}/tracklysms/nowhere`, { headers: { origin: 'https://app.test' } });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([404, 'https://app.test']);
  });
});

test('a thousand calls at once are answered, each with its own answer', async () => {
  const { origin, exchanges } = await serving(all);
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
  const cases = [
    { path: '/tracklysms/v2/offers', body: offer, want: [200, 'summerPromo'] },
    { path: '/tracklysms/v2/offers', body: { ...offer, name: undefined }, want: [400, 'missing_name'] },
    { path: '/tracklysms/v2/offers', body: { ...offer, status: 'x' }, want: [400, 'invalid_status'] },
    { path: '/billogram/offer', body: offer, want: [401, undefined] },
    { path: '/tracklysms/v2/nothing', body: offer, want: [404, undefined] },
  ];
  const call = (index: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const { path, body } = cases[index % cases.length]!;
      const text = JSON.stringify(body);
      const sent = request(
        `${origin}${path}?call=${index}`,
        { method: 'POST', agent, headers: { 'content-type': 'application/json', 'x-api-key': 'k', 'content-length': Buffer.byteLength(text) } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const { code } = JSON.parse(Buffer.concat(chunks).toString()) as { code?: string };
            resolve([response.statusCode, code ?? response.headers['x-mock-example']]);
          });
        },
      );
      sent.on('error', reject);
      // Half of the body goes first, so that all calls are in flight before any is over.
      sent.write(text.slice(0, 5));
      started += 1;
      if (started === 1000) open();
      void allStarted.then(() => sent.end(text.slice(5)));
    });
  let started = 0;
  let open = (): void => {};
  const allStarted = new Promise<void>((resolve) => (open = resolve));
  const answers = await Promise.all(Array.from({ length: 1000 }, (_, index) => call(index)));
  expect(answers).toEqual(Array.from({ length: 1000 }, (_, index) => cases[index % cases.length]!.want));
  expect(new Set(exchanges.map(({ target }) => target)).size).toBe(1000);
});

describe('connections that do not behave', () => {
  const limits = { request: 600, headers: 300, grace: 50 };

  test('one that sends no request is ended with 408', async () => {
    const { origin } = await serving(all, limits);
    const { socket, answer } = await dial(origin);
    socket.write('POST /tracklysms/v2/offers HTTP/1.1\r\nHost: x\r\n');
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /u);
  });

  test('one whose body never ends is ended with 408', async () => {
    const { origin } = await serving(all, limits);
    const { socket, answer } = await dial(origin);
    socket.write('POST /tracklysms/v2/offers HTTP/1.1\r\nHost: x\r\nX-Api-Key: k\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"na');
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /u);
  });

  test('one that is cut in the middle of a body is noted, and the next is served', async () => {
    const { origin, exchanges, exchanged } = await serving(all);
    const { socket } = await dial(origin);
    socket.write('POST /tracklysms/v2/offers HTTP/1.1\r\nHost: x\r\nX-Api-Key: k\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"na');
    socket.end();
    socket.destroySoon();
    await exchanged(1);
    expect(exchanges[0]).toMatchObject({ note: 'the caller left' });
    expect(exchanges[0]).not.toHaveProperty('status');
    expect((await fetch(`${origin}/tracklysms/v2/offers`, accepted())).status).toBe(200);
  });

  test('one that waits for the go-ahead gets it', async () => {
    const { origin } = await serving(all);
    const text = JSON.stringify(offer);
    const { socket, answer } = await dial(origin);
    socket.write(`POST /tracklysms/v2/offers HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: 100-continue\r\nX-Api-Key: k\r\nContent-Type: application/json\r\nContent-Length: ${text.length}\r\n\r\n`);
    await new Promise((resolve) => socket.once('data', resolve));
    socket.write(text);
    expect(await answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/u);
  });

  test('calls in flight end when the server stops, and one that hangs does not hold it up', async () => {
    const { origin, close, exchanged } = await serving(all, limits);
    const hanging = await dial(origin);
    hanging.socket.write('POST /tracklysms/v2/offers HTTP/1.1\r\nHost: x\r\nX-Api-Key: k\r\nContent-Length: 50\r\n\r\n{');
    await fetch(`${origin}/tracklysms/v2/offers`, accepted());
    await exchanged(1);
    await close();
    expect(await hanging.answer).not.toContain('200 OK');
    await expect(fetch(`${origin}/tracklysms/v2/offers`)).rejects.toThrow();
  });
});

describe('a body that is too large', () => {
  test.each([
    { title: 'by its own word', length: `Content-Length: ${11 * 1024 * 1024}` },
    { title: 'by its chunks', length: 'Transfer-Encoding: chunked' },
  ])('$title is refused with 413, and the server goes on', async ({ length }) => {
    const { origin } = await serving(all);
    const { socket, answer } = await dial(origin);
    const head = `POST /tracklysms/v2/offers HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Api-Key: k\r\nContent-Type: application/json\r\n${length}\r\n\r\n`;
    socket.write(head);
    const chunk = 'x'.repeat(1024 * 1024);
    for (let sent = 0; sent < 11; sent += 1) socket.write(length.includes('chunked') ? `100000\r\n${chunk}\r\n` : chunk);
    if (length.includes('chunked')) socket.write('0\r\n\r\n');
    const [first] = (await answer).split('\r\n');
    expect(first).toBe('HTTP/1.1 413 Payload Too Large');
    expect((await fetch(`${origin}/tracklysms/v2/offers`, accepted())).status).toBe(200);
  });
});

test.each([
  ['GET / HTTP/1.1\r\nX-Huge: ' + 'a'.repeat(20_000), 431],
  ['no HTTP at all\r\n\r\n', 400],
])('what is no request is told so in problem details: %#', async (raw, status) => {
  const { origin } = await serving(all);
  const { socket, answer } = await dial(origin);
  socket.write(raw);
  const [head = '', body = ''] = (await answer).split('\r\n\r\n');
  expect(head).toMatch(/content-type: application\/problem\+json/u);
  expect(JSON.parse(body)).toMatchObject({ status });
});

test('a port that is taken is told, not thrown', async () => {
  const { createMockServer } = await import('../../scripts/mock/server.ts');
  const { origin } = await serving(all);
  const started = await createMockServer({ apis: () => all, onExchange: () => {} }).listen(Number(new URL(origin).port), '127.0.0.1');
  expect(started).toMatchObject({ error: { code: 'EADDRINUSE' } });
});
