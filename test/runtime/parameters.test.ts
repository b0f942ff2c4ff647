import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiClient, type Location, type Styled } from '../../generator/runtime/client.js';
import { cookieKey } from '../../generator/runtime/keys.js';
import { parameters } from '../../generator/runtime/parameters.js';
import { openWire, send, type Wire } from './wire.ts';

let wire: Wire;
beforeAll(async () => {
  wire = await openWire();
  wire.answer(send(200, {}));
});
afterAll(() => wire.close());

/** Sends one parameter called `color`, described as given. */
const sent = async (location: Location, described: Styled | undefined, value: unknown, name = 'color') => {
  const client = createApiClient<any>(
    {
      server: wire.origin,
      parameters,
      operations: {
        call: ['GET', location === 'path' ? `/p/{${name}}/z` : '/p', [200], { parameters: described ? { [location]: { [name]: described } } : {} }],
      },
    },
    { retries: 0 },
  );
  wire.answer(send(200, {}));
  await client.call({ params: { [location]: { [name]: value } } });
  const received = wire.received[0];
  if (location === 'header') return received?.headers[name];
  if (location === 'cookie') return received?.headers.cookie;
  return received?.target;
};

const string = 'blue';
const list = ['blue', 'black', 'brown'];
const map = { R: 100, G: 200, B: 150 };

/** The table "Style Examples" of OpenAPI 3.1.1, by hand. */
const styles: readonly [Location, Exclude<Styled, 'json'>[0], boolean, empty: string | undefined, string, array: string | undefined, object: string | undefined][] = [
  ['path', 'matrix', false, ';color', ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
  ['path', 'matrix', true, ';color', ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
  ['path', 'label', false, undefined, '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
  ['path', 'label', true, undefined, '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
  ['path', 'simple', false, undefined, 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
  ['path', 'simple', true, undefined, 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
  ['query', 'form', false, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
  ['query', 'form', true, 'color=', 'color=blue', 'color=blue&color=black&color=brown', 'R=100&G=200&B=150'],
  ['query', 'spaceDelimited', false, 'color=', 'color=blue', 'color=blue%20black%20brown', 'color=R%20100%20G%20200%20B%20150'],
  ['query', 'pipeDelimited', false, 'color=', 'color=blue', 'color=blue%7Cblack%7Cbrown', 'color=R%7C100%7CG%7C200%7CB%7C150'],
  ['query', 'deepObject', true, 'color=', 'color=blue', 'color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown', 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
  ['header', 'simple', false, '', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
  ['header', 'simple', true, '', 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
  ['cookie', 'form', false, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
  ['cookie', 'form', true, 'color=', 'color=blue', 'color=blue; color=black; color=brown', 'R=100; G=200; B=150'],
];

describe('a parameter', () => {
  const rows = styles.flatMap(([location, style, explode, empty, ...texts]) =>
    [['', empty] as const, [string, texts[0]] as const, [list, texts[1]] as const, [map, texts[2]] as const]
      .filter(([, want]) => want !== undefined)
      .map(([value, want]) => [location, style, explode, value, want] as const),
  );
  test.each(rows)('in %s, style %s, explode %s: %j is %s', async (location, style, explode, value, want) => {
    const target = location === 'path' ? `/p/${want}/z` : location === 'query' ? `/p?${want}` : want;
    expect(await sent(location, [style, explode], value)).toBe(target);
  });

  test.each([
    ['path', '/p/blue,black,brown/z', '/p/R,100,G,200,B,150/z'],
    ['query', '/p?color=blue&color=black&color=brown', '/p?R=100&G=200&B=150'],
    ['header', 'blue,black,brown', 'R,100,G,200,B,150'],
    ['cookie', 'color=blue; color=black; color=brown', 'R=100; G=200; B=150'],
  ] as const)('in %s without a style is in the default one', async (location, array, object) => {
    expect(await sent(location, undefined, list)).toBe(array);
    expect(await sent(location, undefined, map)).toBe(object);
  });

  const values: readonly [Location, Styled | undefined, unknown, want: string | undefined][] = [
    ['path', undefined, 'a/b?c#d%e f', '/p/a%2Fb%3Fc%23d%25e%20f/z'],
    ['path', undefined, "å!'()*;=@", '/p/%C3%A5%21%27%28%29%2A%3B%3D%40/z'],
    ['path', undefined, ['a,b', 'c'], '/p/a%2Cb,c/z'],
    ['path', undefined, '...', '/p/.../z'],
    ['path', undefined, '%2e%2e', '/p/%252e%252e/z'],
    ['path', undefined, 0, '/p/0/z'],
    ['path', undefined, false, '/p/false/z'],
    ['path', 'json', { a: [1] }, '/p/%7B%22a%22%3A%5B1%5D%7D/z'],
    ['query', undefined, 'a&b=c+d', '/p?color=a%26b%3Dc%2Bd'],
    ['query', undefined, undefined, '/p'],
    ['query', undefined, null, '/p'],
    ['query', undefined, [], '/p'],
    ['query', undefined, {}, '/p'],
    ['query', undefined, ['a', null, undefined, 'b'], '/p?color=a&color=b'],
    ['query', ['form', false], { a: 1, b: undefined, c: 'x,y' }, '/p?color=a,1,c,x%2Cy'],
    ['query', ['form', true, true], ':/?@!$&\'()*+,;=[]%20 %', // The platform's URL encodes the apostrophe.
      "/p?color=:/?@!$&%27()*+,;=[]%20%20%25"],
    ['query', ['form', true, true], 'a#b', '/p?color=a%23b'],
    ['query', ['form', false, true], ['a/b', 'c'], '/p?color=a/b,c'],
    ['query', ['pipeDelimited', true], list, '/p?color=blue&color=black&color=brown'],
    ['query', ['deepObject', true], { a: { b: [1, { c: 'x y' }] }, d: null }, '/p?color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=x%20y'],
    ['query', ['deepObject', true], { a: [] }, '/p'],
    ['query', 'json', { a: 'b c' }, '/p?color=%7B%22a%22%3A%22b%20c%22%7D'],
    ['query', 'json', undefined, '/p'],
    ['query', 'json', [1, 2], '/p?color=%5B1%2C2%5D'],
    ['query', undefined, [{ a: 1 }], '/p?color=%7B%22a%22%3A1%7D'],
    ['query', undefined, new Date(0), '/p?color=1970-01-01T00%3A00%3A00.000Z'],
    ['query', undefined, 1e21, '/p?color=1e%2B21'],
    ['header', undefined, 'a b/c,å', 'a b/c,å'],
    ['header', undefined, undefined, undefined],
    ['header', undefined, [1, true], '1,true'],
    ['header', 'json', { a: 1 }, '{"a":1}'],
    ['cookie', undefined, 'a b;c', 'color=a%20b%3Bc'],
    ['cookie', undefined, null, undefined],
  ];
  test.each(values)('in %s, described as %j: %j is %s', async (location, described, value, want) => {
    expect(await sent(location, described, value)).toBe(want);
  });

  test('may have any name', async () => {
    expect(await sent('query', undefined, 1, 'a[b]&c')).toBe('/p?a%5Bb%5D%26c=1');
    expect(await sent('query', ['form', false], [1, 2], 'constructor')).toBe('/p?constructor=1,2');
    expect(await sent('query', undefined, [1, 2], 'toString')).toBe('/p?toString=1&toString=2');
    expect(await sent('path', undefined, 1, 'constructor')).toBe('/p/1/z');
  });
});

describe('a path', () => {
  const create = (path: string) =>
    createApiClient<any>({ server: `${wire.origin}/base`, parameters, operations: { call: ['GET', path, [200]] } }, { retries: 0 });

  test.each([
    ['/a/{id}', { id: '.' }],
    ['/a/{id}', { id: '..' }],
    ['/a/{id}/b', { id: '' }],
    ['/a/{id}/b', { id: [] }],
    ['/a/{x}{y}', { x: '.', y: '.' }],
    ['/a/.{id}', { id: '.' }],
    ['/a/%2E{id}', { id: '.' }],
    ['/a/{id}?b=c', { id: '..' }],
  ])('%s is not sent with %j', async (path, values) => {
    wire.answer();
    await expect(create(path).call({ params: { path: values } })).rejects.toThrow(TypeError);
    expect(wire.received).toEqual([]);
  });

  test.each([undefined, {}, { params: {} }, { params: { path: {} } }, { params: { path: { id: null } } }])(
    'without its parameter is not sent: %j',
    async (init) => {
      await expect(create('/a/{id}').call(init)).rejects.toThrow('Path parameter `id` is missing');
    },
  );

  test('says which segment is refused', async () => {
    await expect(create('/a/{id}.{format}').GET('/a/{id}', { params: { path: { id: '..' } } })).rejects.toThrow(
      'Path segment `{id}` cannot be empty, `.` or `..`',
    );
  });

  test('takes several parameters in a segment, and dots beside text', async () => {
    wire.answer(send(200, {}));
    await create('/a/{from}-{to}.json').call({ params: { path: { from: '.', to: '..' } } });
    expect(wire.received[0]?.target).toBe('/base/a/.-...json');
  });
});

test.each([
  ['/a?b=c', {}, '/a?b=c'],
  ['/a?b=c', { query: { d: 1 } }, '/a?b=c&d=1'],
  ['/a?b={x}&y', { path: { x: 'c&d' }, query: { d: 1 } }, '/a?b=c%26d&y&d=1'],
  ['/a?', { query: { d: 1 } }, '/a?d=1'],
  ['/a#b=c', { query: { d: 1 } }, '/a?d=1'],
  ['/a{?b#}', { path: { '?b#': 'x' }, query: { d: 1 } }, '/ax?d=1'],
])('a path that is more than one, %s with %j, goes to %s', async (path, params, target) => {
  wire.answer(send(200, {}));
  await createApiClient<any>({ server: wire.origin, parameters, operations: { call: ['GET', path, [200]] } }).call({ params });
  expect(wire.received[0]?.target).toBe(target);
});

test('all locations together, with a key in a cookie and the cookies of the caller', async () => {
  wire.answer(send(200, {}));
  const client = createApiClient<any>(
    {
      server: wire.origin,
      parameters,
      security: [[cookieKey('sid', 'key')]],
      operations: { call: ['GET', '/a/{id}', [200], { parameters: { query: { tags: ['form', false] } } }] },
    },
    { key: 's' },
  );
  await client.call({
    params: { path: { id: 7 }, query: { tags: ['x', 'y'], q: 'z' }, header: { 'X-Trace': [1, 2] }, cookie: { lang: 'sv' } },
    headers: { cookie: 'mine=1' },
  });
  expect(wire.received[0]).toMatchObject({
    target: '/a/7?tags=x,y&q=z',
    headers: { 'x-trace': '1,2', cookie: 'mine=1; lang=sv; sid=s' },
  });
});

test("the caller's own serialisers win", async () => {
  wire.answer(send(200, {}));
  const client = createApiClient<any>({ server: wire.origin, parameters, operations: {} });
  await client.GET('/a/{id}', { params: { path: { id: 1 }, query: { a: 1 } }, querySerializer: () => 'mine', pathSerializer: (url: string) => url.replace('{id}', 'x') });
  expect(wire.received[0]?.target).toBe('/a/x?mine');
});
