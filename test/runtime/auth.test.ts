import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { basic, bearer } from '../../generator/runtime/auth.js';
import { createApiClient, type Scheme } from '../../generator/runtime/client.js';
import { cookieKey, headerKey, queryKey } from '../../generator/runtime/keys.js';
import { openWire, send, sendRaw, type Answer, type Wire } from './wire.ts';

let wire: Wire;
let other: Wire;
beforeAll(async () => {
  [wire, other] = await Promise.all([openWire(), openWire()]);
});
afterAll(() => Promise.all([wire.close(), other.close()]));

const create = (security: readonly (readonly Scheme[])[], options: object) =>
  createApiClient<any>({ server: wire.origin, security, operations: {} }, { retries: 0, ...options });

const redirect = (status: number, location: string): Answer => sendRaw(status, { location });

const given = { user: 'u', password: 'p', token: 't', key: 'k-secret', account: 'a-secret' };
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a scheme', () => {
  const schemes: readonly [name: string, security: Scheme[][], target: string, headers: object][] = [
    ['basic', [[basic('user', 'password')]], '/x', { authorization: `Basic ${base64('u:p')}` }],
    ['bearer', [[bearer('token')]], '/x', { authorization: 'Bearer t' }],
    ['a key in a header', [[headerKey('api-key', 'key')]], '/x', { 'api-key': 'k-secret' }],
    ['a key in the query', [[queryKey('api key', 'key')]], '/x?api%20key=k-secret', {}],
    ['a key in a cookie', [[cookieKey('sid', 'key')]], '/x', { cookie: 'sid=k-secret' }],
    ['two keys together', [[headerKey('api-key', 'key'), headerKey('api-user', 'account')]], '/x', { 'api-key': 'k-secret', 'api-user': 'a-secret' }],
    ['all places together', [[queryKey('q', 'key'), cookieKey('c', 'key'), headerKey('h', 'key'), basic('user', 'password')]], '/x?q=k-secret', { cookie: 'c=k-secret', h: 'k-secret', authorization: `Basic ${base64('u:p')}` }],
    ['the first alternative that is complete', [[bearer('absent')], [headerKey('api-key', 'key'), bearer('absent')], [bearer('token')], [basic('user', 'password')]], '/x', { authorization: 'Bearer t' }],
  ];
  test.each(schemes)('%s is sent', async (_, security, target, headers) => {
    wire.answer(send(200, {}));
    await create(security, given).GET('/x');
    expect(wire.received[0]?.target).toBe(target);
    expect(wire.received[0]?.headers).toMatchObject(headers);
    const sent = wire.received[0]?.headers ?? {};
    for (const name of ['authorization', 'cookie', 'api-key', 'api-user', 'h']) {
      expect(name in sent).toBe(name in headers);
    }
  });

  test('is left out when its options are not given', async () => {
    wire.answer(send(200, {}));
    await create([[basic('user', 'password')]], { user: 'u' }).GET('/x');
    expect(wire.received[0]?.headers).not.toHaveProperty('authorization');
  });

  test('takes a function, asked once per request', async () => {
    wire.answer(send(503, {}, { 'retry-after': '0' }), send(200, {}));
    let count = 0;
    const client = create([[bearer('token')]], { retries: 1, token: async () => `t${(count += 1)}` });
    await client.GET('/x');
    await client.GET('/x');
    expect(wire.received.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2']);
  });

  test('whose function hangs is ended by the timeout and by the signal, and nothing is sent', async () => {
    wire.answer(send(200, {}));
    const client = create([[basic('user', 'password')]], { user: 'u', password: () => new Promise((resolve) => setTimeout(resolve, 100, 'p')) });
    await expect(client.GET('/x', { timeout: 30 })).rejects.toMatchObject({ name: 'TimeoutError' });
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 30);
    await expect(client.GET('/x', { signal: controller.signal })).rejects.toBe('enough');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(wire.received).toEqual([]);
  });

  test('gives way to what the caller sends', async () => {
    wire.answer(send(200, {}));
    const client = create([[headerKey('api-key', 'key'), queryKey('q', 'key'), cookieKey('c', 'key')]], given);
    await client.GET('/x', { params: { query: { q: 'mine' } }, headers: { 'Api-Key': 'mine', cookie: 'a=1; c=mine' } });
    expect(wire.received[0]).toMatchObject({ target: '/x?q=mine', headers: { 'api-key': 'mine', cookie: 'a=1; c=mine' } });
  });

  test('joins the cookies and the query that are there, byte for byte', async () => {
    wire.answer(send(200, {}));
    const client = create([[queryKey('q', 'key'), cookieKey('c', 'key')]], given);
    await client.POST('/x', {
      params: { query: { a: 'x y' } },
      querySerializer: () => 'a=x%20y,z',
      headers: { cookie: 'a=1' },
      body: { b: 1 },
    });
    expect(wire.received[0]).toMatchObject({
      target: '/x?a=x%20y,z&q=k-secret',
      body: '{"b":1}',
      headers: { cookie: 'a=1; c=k-secret', 'content-type': 'application/json', 'content-length': '7' },
    });
  });

  test('in a cookie refuses a semicolon', async () => {
    const call = create([[cookieKey('c', 'key')]], { key: 'a; admin=1' }).GET('/x');
    await expect(call).rejects.toThrow('Option `key` cannot hold a semicolon');
  });

  test('in the query does not show in the response', async () => {
    wire.answer(send(200, {}));
    const result = await create([[queryKey('q', 'key')]], given).GET('/x');
    expect(result.response.url).toBe(`${wire.origin}/x`);
    expect(inspect(result, { depth: 9 })).not.toContain('k-secret');
  });
});

describe('a redirect with a key', () => {
  const keyed = () => create([[headerKey('api-key', 'key'), queryKey('q', 'key'), cookieKey('c', 'key')]], given);

  const within: readonly [status: number, method: string, then: string, body: string][] = [
    [301, 'GET', 'GET', ''],
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [302, 'PUT', 'PUT', '{"a":1}'],
    [303, 'PUT', 'GET', ''],
    [303, 'HEAD', 'HEAD', ''],
    [307, 'POST', 'POST', '{"a":1}'],
    [308, 'DELETE', 'DELETE', ''],
  ];
  test.each(within)('%i of %s stays within the origin as %s', async (status, method, then, body) => {
    wire.answer(redirect(status, '../y?b=1'), send(200, { done: 1 }));
    const { response } = await keyed()[method]('/v1/x', body || method === 'POST' || method === 'PUT' ? { body: { a: 1 } } : {});
    expect(response.status).toBe(200);
    const last = wire.received[1];
    expect(last).toMatchObject({ method: then, target: '/y?b=1&q=k-secret', body });
    expect(last?.headers).toMatchObject({ 'api-key': 'k-secret', cookie: 'c=k-secret' });
    expect(last?.headers['content-type']).toBe(body ? 'application/json' : undefined);
  });

  test.each([301, 302, 303, 307, 308])('%i to another origin takes nothing along', async (status) => {
    wire.answer(redirect(status, `${other.origin}/file`));
    other.answer(send(200, { done: 1 }));
    const { data } = await keyed().GET('/x', { headers: { authorization: 'mine', accept: 'text/csv' } });
    expect(data).toEqual({ done: 1 });
    const { target, headers } = other.received[0] ?? { target: '', headers: {} };
    expect(target).toBe('/file');
    expect(headers).toMatchObject({ accept: 'text/csv' });
    for (const name of ['api-key', 'cookie', 'authorization']) expect(headers).not.toHaveProperty(name);
  });

  test('to another origin and back takes nothing along', async () => {
    wire.answer(redirect(302, `${other.origin}/file`), send(200, {}));
    other.answer(redirect(302, `${wire.origin}/back`));
    await keyed().GET('/x');
    expect(wire.received[1]?.target).toBe('/back');
    expect(wire.received[1]?.headers).not.toHaveProperty('api-key');
  });

  test('to another origin with a body is refused', async () => {
    wire.answer(redirect(307, `${other.origin}/take`));
    other.answer();
    const call = keyed().POST('/x', { body: { card: 1 } });
    await expect(call).rejects.toThrow(`A POST request is not redirected to another origin, ${other.origin}`);
    expect(other.received).toEqual([]);
  });

  test('keeps what fetch takes on every hop', async () => {
    const kept = { cache: 'no-store', keepalive: true, mode: 'cors', credentials: 'omit' } as const;
    const seen: object[] = [];
    const spy = (request: Request) => {
      const { cache, keepalive, mode, credentials } = request;
      seen.push({ cache, keepalive, mode, credentials });
      return fetch(request);
    };
    wire.answer(redirect(307, '/y'), send(200, {}));
    await keyed().POST('/x', { ...kept, body: { a: 1 }, fetch: spy });
    expect(seen).toEqual([kept, kept]);
  });

  test('goes by the dispatcher of the call on every hop, and when it is tried again', async () => {
    await fetch(wire.origin); // the platform's dispatcher is made by the first request
    const platform = (globalThis as any)[Symbol.for('undici.globalDispatcher.1')];
    const dispatch = vi.fn((...args: unknown[]) => platform.dispatch(...args));
    wire.answer(redirect(307, '/y'), send(503, {}, { 'retry-after': '0' }), send(200, {}));
    await keyed().PUT('/x', { body: { a: 1 }, dispatcher: { dispatch }, retries: 1 });
    expect([dispatch.mock.calls.length, wire.received.length]).toEqual([3, 3]);
  });

  test('is followed five times', async () => {
    wire.answer(redirect(302, '/again'));
    await expect(keyed().GET('/x')).rejects.toThrow('redirects too often');
    expect(wire.received).toHaveLength(6);
  });

  test('is the caller\'s when the caller wants it', async () => {
    wire.answer(redirect(302, '/y'));
    const { response } = await keyed().GET('/x', { redirect: 'manual' });
    expect([response.status, wire.received.length]).toEqual([302, 1]);
    await expect(keyed().GET('/x', { redirect: 'error' })).rejects.toThrow('fetch failed');
  });

  test('without a Location is an answer', async () => {
    wire.answer(sendRaw(302, {}));
    expect((await keyed().GET('/x')).response.status).toBe(302);
  });

  test('that a browser hides is refused', async () => {
    const hidden = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    const call = keyed().GET('/x', { fetch: async () => hidden });
    await expect(call).rejects.toThrow('redirects, and a browser would send the key along');
  });
});

test('a redirect drops the Authorization of basic and bearer at the border', async () => {
  for (const scheme of [basic('user', 'password'), bearer('token')]) {
    wire.answer(redirect(302, '/y'), redirect(307, `${other.origin}/z`));
    other.answer(send(200, { done: 1 }));
    const { data } = await create([[scheme]], given).GET('/x');
    expect(data).toEqual({ done: 1 });
    expect(wire.received[1]?.headers).toHaveProperty('authorization');
    expect(other.received[0]?.headers).not.toHaveProperty('authorization');
  }
});
