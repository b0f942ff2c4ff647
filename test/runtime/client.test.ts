import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basic } from '../../generator/runtime/auth.js';
import { createApiClient } from '../../generator/runtime/client.js';
import { ApiError, DecodeError, unwrap } from '../../generator/runtime/result.js';
import { send, sendRaw, openWire, type Wire } from './wire.ts';

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const api = {
  server: 'https://api.example',
  security: [[basic('username', 'password')]],
  operations: {
    createOffer: ['POST', '/offer', [201, 400, '4XX', 'default']],
    listOffers: ['GET', '/offers', [200]],
    deleteOffer: ['DELETE', '/offer', ['2XX', 404]],
    ping: ['GET', '/ping', ['default'], { security: [] }],
  },
} as const;

const create = (options: object = {}) =>
  createApiClient<any>(api, {
    baseUrl: wire.origin,
    username: 'räksmörgås',
    password: 'p€ss:word',
    retries: 0,
    ...options,
  });

describe('a call', () => {
  test('sends the same request by path and by name', async () => {
    wire.answer(send(201, { id: 1 }));
    const client = create();
    await client.POST('/offer', { body: { title: 'Roof' } });
    await client.createOffer({ body: { title: 'Roof' } });
    await client.request('post', '/offer', { body: { title: 'Roof' } });

    const [byPath, ...others] = wire.received;
    expect(byPath).toMatchObject({
      method: 'POST',
      target: '/offer',
      body: '{"title":"Roof"}',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${Buffer.from('räksmörgås:p€ss:word').toString('base64')}`,
      },
    });
    expect(others).toEqual([byPath, byPath]);
  });

  test('gives openapi-fetch results by path', async () => {
    wire.answer(send(201, { id: 1 }), send(400, { fields: [] }), send(202, { id: 2 }));
    const client = create();
    const created = await client.POST('/offer', { body: {} });
    expect([created.data, created.error, created.response.status]).toEqual([{ id: 1 }, undefined, 201]);
    const failed = await client.POST('/offer', { body: {} });
    expect([failed.data, failed.error, failed.response.status]).toEqual([undefined, { fields: [] }, 400]);
    expect((await client.POST('/offer', { body: {} })).data).toEqual({ id: 2 });
  });

  const cases: readonly [name: string, operation: string, status: number, want: object][] = [
    ['exact status', 'createOffer', 201, { ok: true, case: 201, data: { a: 1 } }],
    ['exact status before its range', 'createOffer', 400, { ok: false, case: 400, error: { a: 1 } }],
    ['range before default', 'createOffer', 418, { ok: false, case: '4XX', error: { a: 1 } }],
    ['default', 'createOffer', 500, { ok: false, case: 'default', error: { a: 1 } }],
    ['default, not for a success beside documented ones', 'createOffer', 202, { ok: false, case: 'undocumented', error: { a: 1 } }],
    ['default as the only documented success', 'ping', 200, { ok: true, case: 'default', data: { a: 1 } }],
    ['success range', 'deleteOffer', 202, { ok: true, case: '2XX', data: { a: 1 } }],
    ['undocumented error', 'listOffers', 404, { ok: false, case: 'undocumented', error: { a: 1 } }],
    ['undocumented success', 'listOffers', 203, { ok: false, case: 'undocumented', error: { a: 1 } }],
  ];
  test.each(cases)('gives the documented case: %s', async (_, operation, status, want) => {
    wire.answer(send(status, { a: 1 }));
    const { response, ...result } = await create()[operation]({});
    expect(result).toEqual(want);
    expect(response.status).toBe(status);
  });

  test.each(['of the client', 'of the call'])('runs the middleware %s once around one logical request, without showing it secrets', async (whose) => {
    wire.answer(send(503, {}, { 'retry-after': '0' }), send(200, [1]));
    const client = create({ retries: 2 });
    const seen: unknown[] = [];
    const middleware = {
      onRequest: ({ request }: { request: Request }) => {
        request.headers.set('x-trace', '7');
      },
      onResponse: ({ request, response }: { request: Request; response: Response }) => {
        seen.push(response.status, request.headers.get('authorization'));
      },
    };
    if (whose === 'of the client') client.use(middleware);
    const result = await client.listOffers(whose === 'of the client' ? {} : { middleware: [middleware] });
    expect(result.data).toEqual([1]);
    expect(seen).toEqual([200, null]);
    expect(wire.received.map(({ headers }) => headers['x-trace'])).toEqual(['7', '7']);
    expect(wire.received.every(({ headers }) => headers.authorization)).toBe(true);
  });

  test('keeps an answer that a middleware gives without sending', async () => {
    wire.answer();
    const client = create();
    client.use({ onRequest: () => Response.json({ cached: true }) });
    expect((await client.listOffers()).data).toEqual({ cached: true });
    client.use({ onRequest: () => Response.json({ broken: true }, { status: 500 }) });
    expect(wire.received).toEqual([]);
  });

  test('decodes what the outermost middleware returns', async () => {
    wire.answer(send(500, { a: 1 }));
    const client = create();
    client.use({ onResponse: () => Response.json({ b: 2 }, { status: 400 }) });
    expect(await client.createOffer({ body: {} })).toMatchObject({ case: 400, error: { b: 2 } });
  });

  test('leaves a header that the caller has set, and prefers the headers of the call', async () => {
    wire.answer(send(200, []));
    const client = create({ headers: { 'x-tenant': 'a', 'x-other': 'b' } });
    await client.listOffers({ headers: { authorization: 'Bearer mine', 'x-tenant': 'c' } });
    expect(wire.received[0]?.headers).toMatchObject({
      authorization: 'Bearer mine',
      'x-tenant': 'c',
      'x-other': 'b',
    });
  });

  test('sends no secret where an operation needs none', async () => {
    wire.answer(send(200, []));
    await create().ping();
    expect(wire.received[0]?.headers).not.toHaveProperty('authorization');
  });

  test('calls paths that the description does not know', async () => {
    wire.answer(send(200, { ok: 1 }), sendRaw(200, {}, 'plain'), sendRaw(500, {}, 'oops'));
    const client = create();
    expect((await client.GET('/other')).data).toEqual({ ok: 1 });
    expect((await client.GET('/other')).data).toBe('plain');
    expect((await client.GET('/other')).error).toBe('oops');
  });

  test('lets the caller decode', async () => {
    wire.answer(sendRaw(200, { 'content-type': 'application/json' }, '[1]'));
    const client = create();
    expect((await client.GET('/offers', { parseAs: 'text' })).data).toBe('[1]');
    expect((await client.GET('/offers', { parseAs: 'blob' })).data).toBeInstanceOf(Blob);
    expect((await client.GET('/offers', { parseAs: 'stream' })).data).toBeInstanceOf(ReadableStream);
  });

  test('keeps many calls apart', async () => {
    wire.answer((response, { target }) => response.end(JSON.stringify({ target })));
    const client = create({ username: async () => 'u' });
    const targets = Array.from({ length: 50 }, (_, index) => `/n/${index}`);
    const results = await Promise.all(targets.map((target) => client.GET(target)));
    expect(results.map(({ data }) => data.target)).toEqual(targets);
  });

  test('says so when the server is not absolute', async () => {
    await expect(create({ baseUrl: '/v1' }).listOffers()).rejects.toThrow('Invalid URL');
  });
});

describe('secrets', () => {
  const secret = 'p€ss:word';
  const encoded = Buffer.from(`räksmörgås:${secret}`).toString('base64');
  const shown = (value: unknown) =>
    [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value), String(value)].join('\n');

  test('show nowhere: client, result, errors', async () => {
    wire.answer(send(200, []), send(400, { message: 'no' }));
    const client = create();
    const listed = await client.listOffers();
    const failure = await unwrap(client.createOffer({ body: { title: 'Roof' } })).catch((error: unknown) => error);
    const unreachable = await create({ baseUrl: 'http://127.0.0.1:1' }).listOffers().catch((error: unknown) => error);
    for (const value of [client, listed, failure, unreachable]) {
      expect(shown(value)).not.toContain(secret);
      expect(shown(value)).not.toContain(encoded);
    }
  });

  test.each([
    ['a line break', 'to\nken', 'Option `password` is no string, or has control characters'],
    ['no string', () => undefined, 'Option `password` is no string, or has control characters'],
  ])('are refused with %s, without being quoted', async (_, password, message) => {
    wire.answer();
    await expect(create({ password }).listOffers()).rejects.toThrow(new TypeError(message));
    expect(wire.received).toEqual([]);
  });

  test('do not follow a middleware to another origin', async () => {
    const other = await openWire();
    const client = create();
    client.use({ onRequest: ({ request }: { request: Request }) => new Request(`${other.origin}/x`, request) });
    await client.listOffers();
    expect(other.received[0]?.headers).not.toHaveProperty('authorization');
    await other.close();
  });

  test('go to the base URL of a call', async () => {
    wire.answer(send(200, []));
    await create({ baseUrl: 'https://elsewhere.example' }).listOffers({ baseUrl: `${wire.origin}/v2/` });
    expect(wire.received[0]).toMatchObject({ target: '/v2/offers' });
    expect(wire.received[0]?.headers).toHaveProperty('authorization');
  });
});

describe('unwrap', () => {
  test('gives the data', async () => {
    wire.answer(send(201, { id: 1 }));
    const client = create();
    expect(await unwrap(client.createOffer({ body: {} }))).toEqual({ id: 1 });
    expect(await unwrap(client.POST('/offer', { body: {} }))).toEqual({ id: 1 });
  });

  test('throws an ApiError that says what came', async () => {
    wire.answer(send(400, { fields: ['title'] }));
    const call = create().createOffer({ params: { query: { key: 'hidden' } }, body: {} });
    const error: any = await unwrap(call).catch((thrown: unknown) => thrown);
    expect(ApiError.is(error)).toBe(true);
    expect({ ...error, message: error.message, name: error.name, response: error.response.status }).toEqual({
      name: 'ApiError',
      message: 'createOffer answered 400',
      status: 400,
      case: 400,
      operation: 'createOffer',
      body: { fields: ['title'] },
      response: 400,
    });
    expect(inspect(error)).not.toContain('hidden');
    expect(ApiError.is(Object.assign(new Error('no'), { name: 'ApiError' }))).toBe(false);
  });

  test('throws an ApiError with the DecodeError as its cause', async () => {
    wire.answer(sendRaw(200, { 'content-type': 'text/html' }, '<h1>Sign in</h1>'));
    const error: any = await unwrap(create().GET('/offers')).catch((thrown: unknown) => thrown);
    expect(error.message).toBe('GET /offers: The body of this 200 is not JSON');
    expect(error.cause).toBeInstanceOf(DecodeError);
    expect(error.cause.text).toBe('<h1>Sign in</h1>');
  });
});
