import { describe, expect, test } from 'vitest';
import { accepted, dial, offer, projectMocks, serving } from './serving.ts';

const all = await projectMocks();
const target = '/tracklysms/v2/offers';
const head = (line: string, ...headers: readonly string[]): string =>
  [line, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n');
const withBody = (body: string, ...headers: readonly string[]): string =>
  head(`POST ${target} HTTP/1.1`, 'X-Api-Key: k', `Content-Length: ${Buffer.byteLength(body)}`, ...headers) + body;
const json = 'Content-Type: application/json';
const deep = (count: number): string => '['.repeat(count) + ']'.repeat(count);

// Raw, since no client sends such things.
test.each<{ title: string; raw: string | Buffer; want: readonly number[] }>([
  { title: 'a broken percent-encoding in the path', raw: head('GET /tracklysms/v2/%E4%zz HTTP/1.1'), want: [400] },
  { title: 'a NUL in the path', raw: head('GET /tracklysms/v2/%00 HTTP/1.1'), want: [404] },
  { title: 'a raw NUL in the path', raw: head('GET /tracklysms/v2/\0 HTTP/1.1'), want: [400] },
  { title: 'a path upwards', raw: head('GET /tracklysms/../../../../etc/passwd HTTP/1.1'), want: [404] },
  { title: 'a path of encoded dots', raw: head('GET /tracklysms/%2e%2e/%2e%2e/etc/passwd HTTP/1.1'), want: [404] },
  { title: 'names of prototypes as path', raw: head('GET /__proto__/constructor/toString HTTP/1.1'), want: [404] },
  { title: 'names of prototypes as an API', raw: head('GET /constructor HTTP/1.1'), want: [404] },
  { title: 'a long path', raw: head(`GET /tracklysms/${'a/'.repeat(5000)} HTTP/1.1`), want: [414] },
  { title: 'a long query', raw: withBody(JSON.stringify(offer), json).replace(target, `${target}?${'a'.repeat(9000)}`), want: [414] },
  { title: 'a query of the longest kind', raw: withBody(JSON.stringify(offer), json).replace(target, `${target}?${'a'.repeat(8192 - '/v2/offers?'.length)}`), want: [200] },
  { title: 'a target beyond all headers', raw: head(`GET ${target}?${'a'.repeat(40_000)} HTTP/1.1`), want: [414] },
  { title: 'a target that is a whole address', raw: head(`GET http://evil.example${target} HTTP/1.1`), want: [405] },
  { title: 'a target that is an asterisk', raw: head('OPTIONS * HTTP/1.1'), want: [404] },
  { title: 'an authority as target', raw: head('CONNECT evil.example:443 HTTP/1.1'), want: [] },
  { title: 'a method nobody knows', raw: head('BREW /tracklysms/v2/offers HTTP/1.1'), want: [400] },
  { title: 'no HTTP at all', raw: '\x16\x03\x01\x02\x00\x01\x00', want: [400] },
  { title: 'huge headers', raw: head(`GET ${target} HTTP/1.1`, `X-Huge: ${'a'.repeat(100_000)}`), want: [431] },
  { title: 'a thousand headers', raw: head(`GET ${target} HTTP/1.1`, ...Array.from({ length: 900 }, (_, index) => `x${index}: 1`)), want: [405] },
  { title: 'headers named like prototypes', raw: head(`POST ${target} HTTP/1.1`, '__proto__: 1', 'constructor: 1', 'Content-Length: 0'), want: [401] },
  { title: 'a header with control characters', raw: head(`GET ${target} HTTP/1.1`, 'X-Bad: a\0b'), want: [400] },
  { title: 'two lengths', raw: head(`POST ${target} HTTP/1.1`, 'Content-Length: 1', 'Content-Length: 2') + 'ab', want: [400] },
  { title: 'a length and chunks', raw: head(`POST ${target} HTTP/1.1`, 'Content-Length: 1', 'Transfer-Encoding: chunked') + '0\r\n\r\n', want: [400] },
  { title: 'a negative length', raw: head(`POST ${target} HTTP/1.1`, 'Content-Length: -1'), want: [400] },
  { title: 'a body that is a key of prototypes', raw: withBody('{"__proto__":{"name":"x","tracking_url":"https://e.com"}}', json), want: [400] },
  { title: 'a body nested 100,000 deep', raw: withBody(deep(100_000), json), want: [400] },
  { title: 'metadata nested 100,000 deep', raw: withBody(`{"name":"a","tracking_url":"https://e.com","metadata":{"a":${deep(100_000)}}}`, json), want: [400] },
  { title: 'a number without end', raw: withBody(`{"payout":${'9'.repeat(400_000)}}`, json), want: [400] },
  { title: 'half a surrogate', raw: withBody('{"name":"\\ud800","tracking_url":"https://e.com"}', json), want: [200] },
  { title: 'a NUL in a name', raw: withBody('{"name":"a\\u0000b","tracking_url":"https://e.com"}', json), want: [200] },
  { title: 'bytes that are no UTF-8', raw: Buffer.concat([Buffer.from(withBody('xx', json).slice(0, -2)), Buffer.from([0xff, 0xfe])]), want: [400] },
  { title: 'a media type without end', raw: withBody('{}', `Content-Type: ${'a/'.repeat(3000)}`), want: [415] },
  { title: 'an Accept without end', raw: withBody(JSON.stringify(offer), json, `Accept: ${'text/x;q=0.1,'.repeat(700)}`), want: [406] },
  { title: 'a Prefer without sense', raw: withBody(JSON.stringify(offer), json, `Prefer: =;,"\\"", code==, example="${'\\'.repeat(1000)}`), want: [400] },
  { title: 'a Prefer of equals signs', raw: withBody(JSON.stringify(offer), json, `Prefer: ${'a='.repeat(5000)}`), want: [200] },
  { title: 'a cookie without sense', raw: withBody(JSON.stringify(offer), json, `Cookie: ${';='.repeat(5000)}`), want: [200] },
  { title: 'a query without sense', raw: withBody(JSON.stringify(offer), json).replace(target, `${target}?&&=&[]=1&a[b=%2B&__proto__[x]=1`), want: [200] },
])('$title', { timeout: 20_000 }, async ({ raw, want }) => {
  const { origin } = await serving(all);
  const { socket, answer } = await dial(origin);
  socket.write(raw);
  if (want.length === 0) socket.end();
  const statuses = [...(await answer).matchAll(/^HTTP\/1\.1 (\d{3})/gmu)].map(([, status]) => Number(status));
  expect(statuses).toEqual(want);
  // Whatever it was, the next caller is served, and nothing has leaked into the prototypes.
  expect((await fetch(origin + target, accepted())).status).toBe(200);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('fields of a form named like prototypes', () => {
  const call = async (body: string) => {
    const { origin } = await serving(all);
    return fetch(`${origin}/trackfinity/offer/add_offer`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'api-key': 'k', 'api-username': 'u' },
      body,
    });
  };
  test.each([
    '__proto__=1&constructor=2&toString=3&name=a&url=b',
    '__proto__[name]=a&constructor[prototype][x]=1&name=a&url=b',
    'name=a&url=b&device_types[__proto__]=1',
    'name=a&url=b&device_types[0][1][2]=1',
    `name=a&url=b&${'device_types[0]'.repeat(500)}=1`,
    // What takes the square of their number takes minutes here.
    `name=a&url=b${Array.from({ length: 100_000 }, (_, index) => `&a${index}=1`).join('')}`,
    `name=a&url=b${'&device_types[0]=1'.repeat(100_000)}`,
  ].map((body) => [body.slice(0, 60), body] as const))('%s', async (_, body) => {
    expect([200, 400]).toContain((await call(body)).status);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
