import { beforeAll, describe, expect, test } from 'vitest';
import type { MockFetch } from '../../../generator/runtime/mock/types.js';
import { apiOf, projectApis } from '../../api.ts';
import { emitted, pairsOf, seen } from './emitted.ts';

const thing = { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, name: { type: 'string' } } };
const fault = { type: 'object', required: ['error'], properties: { error: { type: 'string' } } };
const text = { type: 'string' };
const bytes = { type: 'string', format: 'binary' };
const json = (schema: object, examples?: object) => ({ 'application/json': { schema, ...(examples === undefined ? {} : { examples }) } });
const described = (content?: object, more: object = {}) => ({ description: 'D.', ...(content === undefined ? {} : { content }), ...more });

let fetch: MockFetch;
beforeAll(async () => {
  const api = apiOf({
    paths: {
      '/pairs': {
        post: {
          operationId: 'pairs',
          requestBody: { required: true, content: json(thing, { one: { value: { id: 1 } }, two: { value: { id: 2 } }, bad: { value: { id: 9 } } }) },
          responses: {
            201: described(json(thing, { zero: { value: { id: 10 } }, one: { value: { id: 11 } }, two: { value: { id: 12 } } })),
            409: described(json(fault, { bad: { value: { error: 'taken' } } })),
          },
        },
      },
      '/usual': {
        post: {
          operationId: 'usual',
          requestBody: { required: true, content: { 'application/json': { schema: thing, example: { id: 1 } } } },
          responses: { 200: described(), 409: described({ 'application/json': { schema: fault, example: { error: 'taken' } } }), 422: described({ 'application/json': { schema: fault, example: { error: 'long' } } }) },
        },
      },
      '/fallback': {
        post: {
          operationId: 'fallback',
          requestBody: { content: json(thing, { default: { value: { id: 1 } }, odd: { value: { id: 2 } } }) },
          responses: { 204: described(), 302: described(json(fault, { default: { value: { error: 'moved' } } })), '5XX': described(), default: described(json(fault, { default: { value: { error: 'any' } }, odd: { value: { error: 'odd' } } })) },
        },
      },
      '/texts': { get: { operationId: 'texts', responses: { 200: described({ 'text/*': { schema: { type: 'string' }, example: 'a' } }) } } },
      '/things': { get: { operationId: 'things', responses: { 200: described({ '*/*': { schema: thing, example: { id: 1 } } }) } } },
      '/ranges': { get: { operationId: 'ranges', responses: { 200: described({ '*/*': { schema: { type: 'string' }, example: 'a' } }) } } },
      '/search': {
        get: {
          operationId: 'search',
          parameters: [
            { name: 'q', in: 'query', schema: { type: 'string' }, examples: { a: { value: 'x' }, b: { value: 'y' } } },
            { name: 'n', in: 'query', schema: { type: 'integer' }, examples: { a: { value: 1 } } },
          ],
          responses: { 200: described(json(thing, { a: { value: { id: 1 } }, b: { value: { id: 2 } } })) },
        },
      },
      '/broken': {
        get: { operationId: 'broken', responses: { 200: described(json(thing, { first: { value: { id: 'one' } }, second: { value: { id: 2 } } })) } },
      },
      '/all-broken': { get: { operationId: 'allBroken', responses: { 200: described(json(thing, { only: { value: { id: 'one' } } })) } } },
      '/corrected': {
        get: {
          operationId: 'corrected',
          responses: {
            200: described(
              json(thing, {
                shown: {
                  value: { id: '7', name: 'ü' },
                  'x-known-discrepancies': [{ pointer: '/id', documented: 'integer', shown: 'the string "7"', corrected: 7 }],
                },
              }),
            ),
          },
        },
      },
      '/sampled': { get: { operationId: 'sampled', responses: { 200: described(json({ ...thing, required: ['id', 'name'] })) } } },
      '/types': {
        get: {
          operationId: 'types',
          responses: {
            200: described({
              'application/json': { schema: thing, example: { id: 1 } },
              'text/csv': { schema: { type: 'string' }, example: 'id\n1\n' },
              'application/vnd.x+json; version=2': { schema: thing, example: { id: 2 } },
            }),
          },
        },
      },
      '/xml': { get: { operationId: 'xml', responses: { 200: described({ 'application/xml': { schema: thing }, 'application/json': { schema: thing } }) } } },
      '/versions': { get: { operationId: 'versions', responses: { 200: described({ 'application/json;v=1': { example: 1 }, 'application/json;v=2': { example: 2 } }) } } },
      '/specific': {
        get: {
          operationId: 'specific',
          responses: { 200: described({ '*/*': { schema: bytes }, 'text/*': { schema: text, example: 'any' }, 'text/plain': { schema: text, example: 'plain' } }) },
        },
      },
      '/made': {
        get: {
          operationId: 'made',
          responses: {
            200: described({
              'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { a: { const: 'x y' }, b: { const: [1, 2] }, c: { const: { d: true } } } } },
              'text/event-stream': { schema: { const: 'on' } },
              'text/csv': { schema: { const: 'a,b' } },
              'application/jsonl': { schema: { const: { a: 1 } } },
              'application/json-seq': { schema: { const: [1, 2] } },
              'application/octet-stream': { schema: bytes },
              'application/zip': {},
              'application/vnd.any+json': {},
              'application/pdf': { schema: { const: 'PDF' } },
              'audio/*': { schema: bytes },
              'application/xml': { schema: thing },
              'multipart/mixed': { schema: thing },
            }),
          },
        },
      },
      '/bytes': { get: { operationId: 'bytes', responses: { 200: described({ '*/*': { schema: bytes } }) } } },
      '/reset': { get: { operationId: 'reset', responses: { 205: described(json(thing)) } } },
      '/headers': {
        get: {
          operationId: 'headers',
          responses: {
            200: described(undefined, {
              headers: {
                'X-Limit': { schema: { type: 'integer' }, example: 60 },
                'X-Tags': { schema: { type: 'array', items: { type: 'string' } }, example: ['a', 'b'] },
                'X-Json': { content: { 'application/json': { schema: { const: { a: [1] } } } } },
                'X-Text': { content: { 'text/plain': { schema: { type: 'string' }, example: 'hi' } } },
                'X-Pair': { schema: { const: { a: 1, b: 'x' } } },
                'X-Spread': { explode: true, schema: { const: { a: 1, b: 'x' } } },
                'X-Made': { schema: { type: 'string', const: 'made' } },
                'Content-Length': { schema: { type: 'integer' }, example: 99 },
                'X-Bad': { schema: { type: 'string' }, example: 'a\r\nx-injected: 1' },
              },
            }),
          },
        },
      },
      '/statuses': {
        get: {
          operationId: 'statuses',
          parameters: [{ name: 'n', in: 'query', schema: { type: 'integer' } }],
          responses: { '4XX': described(json(fault)), default: described(json({ type: 'object', required: ['d'], properties: { d: { const: 1 } } })), 204: described() },
        },
      },
      '/errors': {
        post: {
          operationId: 'errors',
          requestBody: { content: json({ type: 'object', required: ['items'], properties: { items: { type: 'array', items: { type: 'object', required: ['sku'] } } } }) },
          responses: {
            200: described(),
            400: described(json(fault, { other: { value: { error: 'other' } }, no_sku: { value: { error: 'no_sku' } } }), {
              'x-error-codes': [{ code: 'no_sku', meaning: 'An item has no SKU.', rule: { pointer: '/items/*/sku', keyword: 'required' } }],
            }),
          },
        },
      },
      '/coded': {
        get: {
          operationId: 'coded',
          responses: { 200: described(), 422: described(json(fault), { 'x-error-codes': [{ code: 'late', meaning: 'Too late.', rule: { pointer: '/at', keyword: 'minimum' } }] }), 500: described(undefined, { content: { 'application/json': {} }, 'x-error-codes': [{ code: 'down', meaning: 'It is down.' }] }) },
        },
      },
      '/locked': { get: { operationId: 'locked', security: [{ key: [] }], responses: { 200: described(json(thing)), default: described(json(fault)) } } },
      '/redirect': { get: { operationId: 'redirect', responses: { 302: described(undefined, { headers: { Location: { schema: { type: 'string' }, example: '/elsewhere' } } }) } } },
      '/nothing': { get: { operationId: 'nothing', responses: {} } },
    },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
  });
  fetch = (await emitted(api)).createMockFetch();
});

const get = (path: string, headers: Record<string, string> = {}) => seen(fetch(`http://mock.test${path}`, { headers }));
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  seen(fetch(`http://mock.test${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }));

describe('the example of the same name answers', () => {
  test.each([
    [{ id: 1 }, 201, { id: 11 }],
    [{ id: 2 }, 201, { id: 12 }],
    [{ id: 3 }, 201, { id: 10 }],
    [{ id: 9 }, 409, { error: 'taken' }],
  ])('%j gives %i %j', async (body, status, want) => {
    expect(await post('/pairs', body)).toMatchObject({ status, body: want });
  });

  test('the name of what has none gives no failure', async () => {
    expect(await post('/usual', { id: 1 })).toMatchObject({ status: 200 });
  });

  test.each([
    [{ id: 1 }, 204, ''],
    [{ id: 2 }, 400, { error: 'odd' }],
  ])('the default is a failure where a success is documented: %j gives %i', async (body, status, want) => {
    expect(await post('/fallback', body)).toMatchObject({ status, body: want });
  });

  test.each([
    ['?q=x&n=1', 1],
    ['?q=y', 2],
    ['?q=y&n=5', 2],
    ['?q=x&n=2', 1],
    ['?q=y&n=1', 2],
    ['', 1],
  ])('/search%s gives %i', async (query, id) => {
    expect((await get(`/search${query}`)).body).toEqual({ id });
  });
});

describe('no invalid example is given silently', () => {
  test('the first valid one is the default', async () => {
    const { body, headers } = await get('/broken');
    expect([body, headers.get('x-mock-example'), headers.get('x-mock-discrepancy')]).toEqual([{ id: 2 }, 'second', null]);
  });

  test('a sample takes the place of examples that are all invalid', async () => {
    const { body, headers } = await get('/all-broken');
    expect([body, headers.get('x-mock-example')]).toEqual([{ id: expect.any(Number), name: expect.any(String) }, null]);
  });

  test('by its name it comes as shown, with what is wrong', async () => {
    const { body, headers } = await get('/broken', { prefer: 'example=first' });
    expect([body, headers.get('x-mock-discrepancy')]).toEqual([{ id: 'one' }, '/id must be integer']);
  });

  test('the corrected twin is the default, the shown one comes by name with its declaration', async () => {
    const corrected = await get('/corrected');
    expect([corrected.body, corrected.headers.get('x-mock-discrepancy')]).toEqual([{ id: 7, name: 'ü' }, null]);
    const shown = await get('/corrected', { prefer: 'example=shown' });
    expect([shown.body, shown.headers.get('x-mock-discrepancy')]).toEqual([
      { id: '7', name: 'ü' },
      '/id: documented integer, shown the string "7"',
    ]);
  });
});

describe('Prefer', () => {
  test.each<[prefer: string, status: number, body: unknown]>([
    ['example=two', 201, { id: 12 }],
    ['example="two"', 201, { id: 12 }],
    ['respond-async, wait=10; example=two', 201, { id: 12 }],
    ['example=two, example=one', 201, { id: 12 }],
    ['code=409', 409, { error: 'taken' }],
    ['code=409, example=bad', 409, { error: 'taken' }],
    ['dynamic=false', 201, { id: 10 }],
    ['dynamic=true', 201, { id: expect.any(Number), name: expect.any(String) }],
    ['example=nope', 400, expect.objectContaining({ detail: 'The 201 has no example `nope`; it has `zero`, `one`, `two`.' })],
    ['example=__proto__', 400, expect.objectContaining({ detail: 'The 201 has no example `__proto__`; it has `zero`, `one`, `two`.' })],
    ['code=500', 400, expect.objectContaining({ detail: '500 is not documented; 201, 409 are.' })],
    ['code=abc', 400, expect.objectContaining({ detail: '`Prefer: code=abc` is no status that can be answered.' })],
    ['code=100', 400, expect.objectContaining({ detail: '`Prefer: code=100` is no status that can be answered.' })],
    ['', 201, { id: 10 }],
  ])('%s gives %i', async (prefer, status, body) => {
    expect(await post('/pairs', { id: 3 }, { prefer })).toMatchObject({ status, body });
  });

  test.each<[prefer: string, status: number, body: unknown]>([
    ['code=422, example=late', 422, { error: expect.any(String) }],
    ['code=422, example=nope', 400, expect.objectContaining({ detail: 'The 422 has no example `nope`; it has `late`.' })],
    ['code=500, example=down', 500, { title: 'Internal Server Error', status: 500, detail: 'It is down.', code: 'down' }],
    ['code=500, example=nope', 400, expect.objectContaining({ detail: 'The 500 has no example `nope`; it has `down`.' })],
  ])('%s asks for a code like for an example', async (prefer, status, body) => {
    const { headers, ...answer } = await get('/coded', { prefer });
    expect(answer).toMatchObject({ status, body });
    expect(headers.has('preference-applied')).toBe(!prefer.endsWith('nope'));
  });

  test('what was applied is said', async () => {
    const { headers } = await post('/pairs', { id: 3 }, { prefer: 'code=201, example=two, wait=5' });
    expect(headers.get('preference-applied')).toBe('code=201, example="two"');
  });

  test.each([
    ['dynamic', 'dynamic=true'],
    ['dynamic=true', 'dynamic=true'],
    ['dynamic=false', 'dynamic=false'],
    ['dynamic=maybe', null],
  ])('%s is said to be applied as %s', async (prefer, applied) => {
    const { headers } = await post('/pairs', { id: 3 }, { prefer });
    expect(headers.get('preference-applied')).toBe(applied);
  });

  test('it does not make an invalid request a valid one', async () => {
    expect(await post('/pairs', { id: 'x' }, { prefer: 'code=409' })).toMatchObject({ status: 400 });
  });

  test('an option says it for calls that say nothing', async () => {
    const mock = (await emitted((await projectApis()).get('tracklysms')!)).createMockFetch({ prefer: 'code=500' });
    const call = (headers: Record<string, string>) =>
      seen(
        mock('https://app.tracklysms.com/api/v2/offers', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-api-key': 'k', ...headers },
          body: '{"name":"x","tracking_url":"https://e.com"}',
        }),
      );
    expect(await call({})).toMatchObject({ status: 500 });
    expect(await call({ prefer: 'code=201' })).toMatchObject({ status: 201 });
  });
});

test.each([
  ['application/json', 200, 'application/json'],
  ['text/csv', 200, 'text/csv'],
  ['text/*', 200, 'text/csv'],
  ['text/csv;q=0.5, application/json;q=0.4', 200, 'text/csv'],
  ['application/json;q=0, */*', 200, 'text/csv'],
  ['*/*, application/json;q=0', 200, 'text/csv'],
  ['application/vnd.x+json', 200, 'application/vnd.x+json; version=2'],
  ['*/*', 200, 'application/json'],
  ['', 200, 'application/json'],
  ['image/png', 406, 'application/problem+json'],
  ['text/csv;q=0', 406, 'application/problem+json'],
  [',;,=q', 406, 'application/problem+json'],
])('Accept: %s gives %i %s', async (accept, status, type) => {
  expect(await get('/types', { accept })).toMatchObject({ status, type });
});

test.each([
  ['application/json; v=2', 2],
  ['application/json;v=1', 1],
  ['application/json;v=3', 1],
  ['application/json;v=2;q=0.5, application/json;v=1;q=0.4', 2],
])('Accept: %s of two versions gives %i', async (accept, body) => {
  expect(await get('/versions', { accept })).toMatchObject({ status: 200, body: String(body) });
});

test.each([
  ['/ranges', '*/*', 'application/json', 'a'],
  ['/ranges', 'application/vnd.x+json', 'application/vnd.x+json', 'a'],
  ['/ranges', 'text/csv', 'text/csv', 'a'],
  ['/things', 'text/csv, application/json', 'application/json', { id: 1 }],
  ['/things', 'text/csv', 'text/csv', '{"id":1}'],
  ['/texts', 'application/json, text/csv', 'text/csv', 'a'],
  ['/texts', 'application/json, text/*', 'text/plain', 'a'],
])('a range of media types at %s for Accept: %s gives %s', async (path, accept, type, body) => {
  expect(await get(path, { accept })).toMatchObject({ status: 200, type, body });
});

test.each([
  ['', 'text/plain', 'plain'],
  ['text/plain', 'text/plain', 'plain'],
  ['text/*', 'text/plain', 'plain'],
  ['text/html', 'text/html', 'any'],
  ['text/plain;q=0.1, text/html', 'text/html', 'any'],
  ['text/csv;q=0.1, text/plain;q=0.2, text/html;q=0.3', 'text/html', 'any'],
  ['image/png', 'image/png', 'example'],
])('beside ranges, what is documented by its name applies: Accept: %s gives %s', async (accept, type, body) => {
  expect(await get('/specific', { accept })).toMatchObject({ status: 200, type, body });
});

test.each([
  ['application/x-www-form-urlencoded', 'a=x+y&b=1&b=2&c=%7B%22d%22%3Atrue%7D'],
  ['text/event-stream', 'data: on\n\n'],
  ['text/csv', 'a,b'],
  ['application/jsonl', '{"a":1}\n'],
  ['application/json-seq', '\x1e1\n\x1e2\n'],
  ['application/octet-stream', 'example'],
  ['application/zip', 'example'],
  ['application/vnd.any+json', {}],
  ['application/pdf', 'PDF'],
  ['audio/ogg', 'example'],
])('without an example, %s is made as what it is', async (accept, body) => {
  const { headers, ...answer } = await get('/made', { accept });
  expect([answer, headers.get('x-mock-discrepancy')]).toMatchObject([{ status: 200, type: accept, body }, null]);
});

test.each(['application/xml', 'multipart/mixed'])('%s, which is not made, is left out and says so', async (accept) => {
  const { headers, ...answer } = await get('/made', { accept });
  expect(answer).toMatchObject({ status: 200, type: accept, body: '' });
  expect(headers.get('x-mock-discrepancy')).toBe(`documented ${accept}, and no body is made of it here`);
});

test('bytes of any type are labelled as bytes', async () => {
  expect(await get('/bytes')).toMatchObject({ type: 'application/octet-stream', body: 'example' });
});

test('a status without a body has none, whatever is documented', async () => {
  expect(await get('/reset')).toMatchObject({ status: 205, body: '' });
});

test.each([
  ['*/*', 'application/json', { id: expect.any(Number), name: expect.any(String) }],
  ['application/xml', 'application/xml', ''],
])('Accept: %s of XML and JSON without examples gives %s', async (accept, type, body) => {
  expect(await get('/xml', { accept })).toMatchObject({ status: 200, type, body });
});

test('documented headers come with their examples, and none that would break the message', async () => {
  const { headers } = await get('/headers');
  expect(pairsOf(headers).filter(([name]) => name !== 'x-mock-operation')).toEqual([
    ['x-json', '{"a":[1]}'],
    ['x-limit', '60'],
    ['x-made', 'made'],
    ['x-pair', 'a,1,b,x'],
    ['x-spread', 'a=1,b=x'],
    ['x-tags', 'a,b'],
    ['x-text', 'hi'],
  ]);
});

test.each([
  ['/statuses', {}, 204, ''],
  ['/statuses?n=x', {}, 400, { error: expect.any(String) }],
  ['/statuses', { prefer: 'code=418' }, 418, { error: expect.any(String) }],
  ['/statuses', { prefer: 'code=503' }, 503, { d: 1 }],
  ['/sampled', {}, 200, { id: expect.any(Number), name: expect.any(String) }],
  ['/redirect', {}, 302, ''],
  ['/nothing', {}, 200, ''],
] as const)('%s %j gives %i', async (path, headers, status, body) => {
  expect(await get(path, headers)).toMatchObject({ status, body });
});

test('a documented error keeps its shape, takes the example of its code, and tells the rest in a header', async () => {
  const { status, type, headers, body } = await post('/errors', { items: [{ sku: 1 }, {}] });
  expect({ status, type, body }).toEqual({ status: 400, type: 'application/json', body: { error: 'no_sku' } });
  expect(JSON.parse(headers.get('x-mock-violations') ?? '')).toEqual([
    { in: 'body', pointer: '/items/1/sku', keyword: 'required', detail: '`/items/1/sku` is missing.' },
  ]);
});

test.each([
  ['lacks credentials', {}, 401, 'The request lacks the API key in header `X-Key`.'],
  ['accepts nothing that is documented', { 'x-key': 'k', accept: 'text/csv' }, 406, 'The response is documented as application/json, which `Accept: text/csv` leaves out.'],
  ['asks for an example that is not there', { 'x-key': 'k', prefer: 'example=nope' }, 400, 'The 200 has no example `nope`.'],
  ['asks for what is no status', { 'x-key': 'k', prefer: 'code=abc' }, 400, '`Prefer: code=abc` is no status that can be answered.'],
])('a documented error tells a caller who %s', async (_, given, want, detail) => {
  const { status, headers, body } = await get('/locked', given);
  expect([status, body]).toEqual([want, { error: expect.any(String) }]);
  expect(JSON.parse(headers.get('x-mock-violations') ?? '[]')).toEqual([{ detail }]);
});

test('a request that repeats the documentation is answered as documented, and marked', async () => {
  const api = (await projectApis()).get('appcharge')!;
  const mock = (await emitted(api)).createMockFetch();
  const shown = api.operations[0]!.body!.content[0]!.examples[0]!.value;
  const call = (value: unknown) =>
    seen(
      mock('https://api-sandbox.appcharge.com/offering/offer/popup', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-publisher-token': 't' },
        body: JSON.stringify(value),
      }),
    );
  const { status, headers } = await call(shown);
  expect([status, headers.get('x-mock-discrepancy')]).toEqual([200, expect.stringContaining('/active: documented boolean')]);
  expect(await call({ ...(shown as object), name: 'Another' })).toMatchObject({ status: 400 });
});

test('what was decided is told to whoever asks', async () => {
  const notes: string[] = [];
  const mock = (await emitted(apiOf({ paths: { '/x': { get: { operationId: 'x', responses: { 204: described() } } } } }))).createMockFetch({
    onAnswer: (request, { status, operation, note }) => notes.push(`${request.method} ${status} ${operation} ${note}`),
  });
  await mock(new URL('http://mock.test/x'));
  await mock(new Request('http://mock.test/y'));
  expect(notes).toEqual(['GET 204 x ', 'GET 404 undefined The description has no path /y. The nearest is GET /x.']);
});

test('a call that was given up is no answer', async () => {
  await expect(fetch('http://mock.test/types', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});
