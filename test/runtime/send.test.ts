import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApiClient } from '../../generator/runtime/client.js';
import { openWire, send, sendRaw, type Answer, type Wire } from './wire.ts';

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const create = (options: object = {}) =>
  createApiClient<any>(
    {
      server: 'https://api.example',
      operations: {
        pay: ['POST', '/pay', [200], { idempotencyKey: 'Idempotency-Key' }],
      },
    },
    { baseUrl: wire.origin, ...options },
  );

/** Answered at once: the wait is what the server asks for. */
const busy = (status: number): Answer => send(status, { status }, { 'retry-after': '0' });
const cutOff: Answer = (_response, _received, request) => request.socket.destroy();
const never: Answer = () => undefined;

const elapsed = async (run: () => Promise<unknown>) => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

describe('retries', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('repeat %s', async (method) => {
    wire.answer(busy(503), busy(429), send(200, { done: true }));
    const { response } = await create()[method]('/x');
    expect(response.status).toBe(200);
    expect(wire.received).toHaveLength(3);
  });

  test.each([408, 429, 502, 503, 504])('repeat after %i', async (status) => {
    wire.answer(busy(status), send(200, {}));
    await create().GET('/x');
    expect(wire.received).toHaveLength(2);
  });

  test.each([400, 401, 404, 409, 500, 501])('do not repeat after %i', async (status) => {
    wire.answer(busy(status), send(200, {}));
    const { response } = await create().GET('/x');
    expect([response.status, wire.received.length]).toEqual([status, 1]);
  });

  test.each(['POST', 'PATCH'])('do not repeat %s', async (method) => {
    wire.answer(busy(503), send(200, {}));
    const { response } = await create()[method]('/x', { body: {} });
    expect([response.status, wire.received.length]).toEqual([503, 1]);
  });

  test('repeat a POST that carries its idempotency key, body and all', async () => {
    wire.answer(cutOff, busy(503), send(200, {}));
    const init = { body: { amount: 1 }, headers: { 'Idempotency-Key': 'k1' } };
    expect((await create().pay(init)).ok).toBe(true);
    expect(wire.received.map(({ body, headers }) => [body, headers['idempotency-key']])).toEqual(
      Array(3).fill(['{"amount":1}', 'k1']),
    );
    wire.answer(busy(503), send(200, {}));
    expect((await create().pay({ body: {} })).ok).toBe(false);
  });

  test('repeat after a lost connection', async () => {
    wire.answer(cutOff, send(200, { done: 1 }));
    expect((await create().PUT('/x', { body: { a: 1 } })).data).toEqual({ done: 1 });
    expect(wire.received.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  test('repeat a body where the platform does not show it, as in Firefox', async () => {
    const shown = Object.getOwnPropertyDescriptor(Request.prototype, 'body') as PropertyDescriptor;
    Reflect.deleteProperty(Request.prototype, 'body');
    try {
      wire.answer(busy(503), cutOff, send(200, {}));
      expect((await create().PUT('/x', { body: { a: 1 } })).response.status).toBe(200);
      expect(wire.received.map(({ body }) => body)).toEqual(Array(3).fill('{"a":1}'));
    } finally {
      Object.defineProperty(Request.prototype, 'body', shown);
    }
  });

  test.each([
    [0, 1],
    [1, 2],
    [3, 4],
  ])('with %i retries give up after %i attempts', async (retries, attempts) => {
    wire.answer(busy(503));
    const { response } = await create({ retries }).GET('/x');
    expect([response.status, wire.received.length]).toEqual([503, attempts]);
    wire.answer(cutOff);
    if (retries < 2) await expect(create({ retries }).GET('/x')).rejects.toThrow('fetch failed');
  });

  test('are as many as the call says', async () => {
    wire.answer(busy(503));
    await create().GET('/x', { retries: 0 });
    expect(wire.received).toHaveLength(1);
    wire.answer(busy(503));
    await create({ retries: 0 }).pay({ retries: 1, body: {}, headers: { 'Idempotency-Key': 'k1' } });
    expect(wire.received).toHaveLength(2);
  });

  test('wait as long as the server asks', async () => {
    wire.answer(send(503, {}, { 'retry-after': '1' }), send(200, {}));
    expect(await elapsed(() => create().GET('/x'))).toBeGreaterThan(990);
    const soon = new Date(Date.now() + 1500).toUTCString();
    wire.answer(send(503, {}, { 'retry-after': soon }), send(200, {}));
    await create().GET('/x');
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(soon));
  });

  test.each([
    ['60', 'more than half a minute'],
    [new Date(Date.now() + 3_600_000).toUTCString(), 'a date in an hour'],
  ])('give the answer to the caller when asked to wait %s: %s', async (retryAfter) => {
    wire.answer(send(429, {}, { 'retry-after': retryAfter }), send(200, {}));
    const { response } = await create().GET('/x');
    expect([response.status, wire.received.length]).toEqual([429, 1]);
  });

  test('back off by themselves without Retry-After, or with one that says nothing', async () => {
    wire.answer(send(503, {}, { 'retry-after': 'later' }), send(503, {}), send(200, {}));
    expect(await elapsed(() => create().GET('/x'))).toBeLessThan(1600);
    expect(wire.received).toHaveLength(3);
  });

  test.each(['2.5', '-1', '1,2'])('back off when asked to wait %s, which is neither seconds nor a date', async (retryAfter) => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    try {
      wire.answer(send(503, {}, { 'retry-after': retryAfter }), send(200, {}));
      expect(await elapsed(() => create().GET('/x'))).toBeGreaterThan(240);
    } finally {
      random.mockRestore();
    }
  });

  test('do not wait for a date that has passed', async () => {
    wire.answer(send(503, {}, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }), send(200, {}));
    expect(await elapsed(() => create().GET('/x'))).toBeLessThan(500);
  });
});

describe('the timeout', () => {
  test('ends an attempt, and the next one may answer', async () => {
    wire.answer(never, send(200, { done: 1 }));
    expect((await create({ timeout: 50 }).GET('/x')).data).toEqual({ done: 1 });
  });

  test('is a TimeoutError at last', async () => {
    wire.answer(never);
    const call = create({ timeout: 50, retries: 0 }).GET('/x');
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError', message: 'No answer in 50 ms' });
  });

  test('covers a body that stalls', async () => {
    wire.answer((response) => response.writeHead(200).write('{"a":'));
    const call = create({ timeout: 50, retries: 0 }).GET('/x');
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('is what the call says, rather than the client', async () => {
    wire.answer(never);
    await expect(create({ retries: 0 }).GET('/x', { timeout: 50 })).rejects.toThrow('No answer in 50 ms');
    wire.answer((response) => setTimeout(() => response.end('1'), 50));
    expect((await create({ timeout: 10, retries: 0 }).GET('/x', { timeout: 0 })).data).toBe(1);
  });

  test('leaves a stream alone', async () => {
    wire.answer((response) => {
      response.writeHead(200).write('slow');
      setTimeout(() => response.end('ly'), 150);
    });
    const { data } = await create({ timeout: 50, retries: 0 }).GET('/x', { parseAs: 'stream' });
    expect(await new Response(data).text()).toBe('slowly');
  });

  test.each([0, Infinity])('of %d waits', async (timeout) => {
    wire.answer((response) => setTimeout(() => response.end('1'), 50));
    expect((await create({ timeout }).GET('/x')).data).toBe(1);
  });
});

describe("the caller's signal", () => {
  test('ends an attempt at once, and nothing is sent again', async () => {
    wire.answer(never);
    const controller = new AbortController();
    const call = create().GET('/x', { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 30);
    await expect(call).rejects.toThrow('enough');
    expect(wire.received).toHaveLength(1);
  });

  test('ends the wait between attempts at once', async () => {
    wire.answer(send(503, {}, { 'retry-after': '20' }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    const time = await elapsed(() =>
      expect(create().GET('/x', { signal: controller.signal })).rejects.toThrow('enough'),
    );
    expect(time).toBeLessThan(1000);
    expect(wire.received).toHaveLength(1);
  });

  test('ends the reading of a body', async () => {
    wire.answer((response) => response.writeHead(200).write('{"a":'));
    const controller = new AbortController();
    const call = create().GET('/x', { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('enough')), 50);
    await expect(call).rejects.toThrow('enough');
  });

  test('that has ended already sends nothing', async () => {
    wire.answer();
    await expect(create().GET('/x', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
    expect(wire.received).toEqual([]);
  });
});

test('a script ends when its calls have', async () => {
  wire.answer(busy(503), send(200, {}));
  const module = new URL('../../generator/runtime/client.js', import.meta.url).href;
  const script = `
    import { createApiClient } from ${JSON.stringify(module)};
    const client = createApiClient({ server: ${JSON.stringify(wire.origin)}, operations: {} });
    const { data } = await client.GET('/x');
    console.log(JSON.stringify(data));
  `;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { timeout: 10_000 });
  expect(stdout).toBe('{}\n');
});

test('a body that was cut off in transit is an error of the connection', async () => {
  wire.answer((response) => {
    response.writeHead(200, { 'content-length': '100' }).write('{"a":1}');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(create({ retries: 0 }).GET('/x')).rejects.toThrow(TypeError);
});

test('the fetch of the call, then the one of the client, takes the request', async () => {
  wire.answer(sendRaw(200, {}, '1'));
  const answering = (text: string) => async () => new Response(text);
  const client = create({ fetch: answering('2') });
  expect((await client.GET('/x')).data).toBe(2);
  expect((await client.GET('/x', { fetch: answering('3') })).data).toBe(3);
  expect(wire.received).toEqual([]);
});
