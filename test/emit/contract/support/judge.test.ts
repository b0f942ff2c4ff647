import { describe, expect, test } from 'vitest';
import { differenceOf, valueAt } from '../../../../generator/emit/contract/support/json.ts';
import { partsOf } from '../../../../generator/emit/contract/support/multipart.ts';
import { judgeRequest, type Received, type WantedRequest } from '../../../../generator/emit/contract/support/request.ts';
import { judgeResult, type WantedResult } from '../../../../generator/emit/contract/support/result.ts';

const request = (given: Partial<Omit<Received, 'body'>> & { readonly body?: string }): Received => ({
  method: 'POST',
  target: '/v1/offers?a=1&b=2',
  headers: [['host', 'localhost'], ['x-key', 'secret'], ['content-type', 'application/json'], ['accept', '*/*']],
  ...given,
  body: Buffer.from(given.body ?? '{"name":"Rail","seats":2}'),
});
const wanted: WantedRequest = {
  method: 'POST',
  target: '/v1/offers?a=1&b=2',
  headers: { 'x-key': 'secret', 'content-type': 'application/json' },
  json: { seats: 2, name: 'Rail' },
};
const headers = (...pairs: Received['headers']): Pick<Received, 'headers'> => ({ headers: pairs });

describe('a request', () => {
  test('is fine when it is as wanted, whatever the order of JSON members and of headers', () => {
    expect(judgeRequest(request({}), wanted)).toBeUndefined();
  });

  test.each<[title: string, target: string, finding: object, wanted: string]>([
    ['one parameter in another style', '/v1/trains/a/.1,2?x=1', { part: 'path ids', expected: '.1.2', received: '.1,2' }, '/v1/trains/a/.1.2?x=1'],
    ['a parameter that is encoded in another way', '/v1/trains/%61/1', { part: 'path line', expected: 'a', received: '%61', hint: 'Only the percent-encoding differs.' }, '/v1/trains/a/1'],
    ['a parameter that is missing', '/v1/trains//1', { part: 'path line', expected: 'a', received: '' }, '/v1/trains/a/1'],
    ['two parameters, exchanged', '/v1/trains/1/a', { part: 'path', expected: '/v1/trains/a/1', received: '/v1/trains/1/a' }, '/v1/trains/a/1'],
    ['a parameter that became two segments', '/v1/trains/a/b/1', { part: 'path', expected: '/v1/trains/a%2Fb/1', received: '/v1/trains/a/b/1', hint: 'Only the percent-encoding differs.' }, '/v1/trains/a%2Fb/1'],
    ['what is no parameter', '/v2/trains/a/1', { part: 'path', expected: '/v1/trains/a/1', received: '/v2/trains/a/1' }, '/v1/trains/a/1'],
  ])('is refused for a path with %s', (_, target, finding, path) => {
    const found = judgeRequest(request({ target }), { ...wanted, target: path }, '/trains/{line}/{ids}');
    expect(found).toEqual(finding);
  });

  test.each<[title: string, received: Parameters<typeof request>[0], finding: object, wanted?: { [Name in keyof WantedRequest]?: WantedRequest[Name] | undefined }]>([
    ['another method', { method: 'PUT' }, { part: 'method', expected: 'POST', received: 'PUT' }],
    ['a path without its base', { target: '/offers?a=1&b=2' }, { part: 'path', expected: '/v1/offers', received: '/offers', hint: '`/v1` is missing at the start.' }],
    ['a query parameter of another value', { target: '/v1/offers?a=1&b=3' }, { part: 'query b', expected: 'b=2', received: 'b=3' }],
    ['a query parameter that is missing', { target: '/v1/offers?a=1' }, { part: 'query b', expected: 'b=2', received: 'nothing' }],
    ['a query parameter too many', { target: '/v1/offers?a=1&b=2&c%5Bx%5D=undefined' }, { part: 'query c', hint: 'A value that is no text was written as text.' }],
    ['a query in another order', { target: '/v1/offers?b=2&a=1' }, { part: 'query a', hint: 'The same pairs came in another order.' }],
    ['a query encoded in another way', { target: '/v1/offers?a=%31&b=2' }, { part: 'query a', hint: 'Only the percent-encoding differs.' }],
    ['a query encoded twice', { target: '/v1/offers?a=%2520' }, { part: 'query a', hint: 'It is percent-encoded twice.' }, { target: '/v1/offers?a=%20' }],
    ['a header that is missing', headers(['content-type', 'application/json']), { part: 'header x-key', expected: 'secret', received: 'no such header' }],
    ['a header of another value', headers(['x-key', 'other'], ['content-type', 'application/json']), { part: 'header x-key', received: 'other' }],
    ['a header that is sent twice', headers(['x-key', 'secret'], ['x-key', 'secret'], ['content-type', 'application/json']), { part: 'header x-key', hint: 'It is sent more than once.' }],
    ['a header that nobody asked for', headers(['x-key', 'secret'], ['content-type', 'application/json'], ['cookie', 'a=b']), { part: 'header cookie', expected: 'no such header', received: 'a=b' }],
    ['a secret in another place', { target: '/v1/offers?a=1&b=2&key=secret', ...headers(['content-type', 'application/json']) }, { part: 'header x-key', received: 'no such header', hint: 'The same value came as query key.' }, { target: '/v1/offers?a=1&b=2&key=secret' }],
    ['a query parameter that came as a header', { target: '/v1/offers?a=1', ...headers(['x-key', 'secret'], ['b', 'twenty']) }, { part: 'query b', expected: 'b=twenty', received: 'nothing', hint: 'The same value came as header b.' }, { target: '/v1/offers?a=1&b=twenty' }],
    ['a cookie of another name', headers(['x-key', 'secret'], ['cookie', 'a=1; session=abcd']), { part: 'cookie sid', expected: 'sid=abcd', received: 'no such cookie', hint: 'The same value came as cookie session.' }, { headers: { 'x-key': 'secret', cookie: 'a=1; sid=abcd' } }],
    ['a cookie of another value', headers(['x-key', 'secret'], ['cookie', 'sid=b']), { part: 'cookie sid', expected: 'sid=a', received: 'sid=b' }, { headers: { 'x-key': 'secret', cookie: 'sid=a' } }],
    ['no cookie at all', headers(['x-key', 'secret']), { part: 'cookie sid', expected: 'sid=a', received: 'no such cookie' }, { headers: { 'x-key': 'secret', cookie: 'sid=a' } }],
    ['several pairs in another style', { target: '/v1/offers?a=1&x=1&x=2&b=2' }, { part: 'query x', expected: 'x=1,2', received: 'x=1&x=2' }, { target: '/v1/offers?a=1&x=1,2&b=2' }],
    ['an empty query', { target: '/v1/offers?' }, { part: 'query', expected: '/v1/offers', received: '/v1/offers?' }, { target: '/v1/offers' }],
    ['a media type with a parameter too many', headers(['x-key', 'secret'], ['content-type', 'application/json;charset=utf-8']), { part: 'header content-type' }],
    ['JSON of another value', { body: '{"name":"Rail","seats":"2"}' }, { part: 'body /seats', expected: 2, received: '2' }],
    ['JSON with a member too many', { body: '{"name":"Rail","seats":2,"a/b":1}' }, { part: 'body /a~1b', expected: 'no such member', received: 1 }],
    ['JSON with a member missing', { body: '{"name":"Rail"}' }, { part: 'body /seats', received: 'no such member' }],
    ['no body', { body: '' }, { part: 'body', received: 'no body' }],
    ['what is no JSON', { body: '<a>' }, { part: 'body', received: '<a>', hint: 'The body is not JSON.' }],
    ['JSON with a member of another name', { body: '{"Name":"Rail","seats":2}' }, { part: 'body /name', received: 'no such member', hint: 'The same value came as `/Name`.' }],
    ['a form with a field in another style', { ...headers(['content-type', 'application/x-www-form-urlencoded']), body: `name=${'x'.repeat(999)}&ids=1&ids=2&to=3` }, { part: 'body /ids', expected: 'ids=1,2', received: 'ids=1&ids=2' }, { json: undefined, headers: { 'content-type': 'application/x-www-form-urlencoded' }, text: `name=${'x'.repeat(999)}&ids=1,2&to=3` }],
    ['a text of other bytes', { body: 'a=1+2' }, { part: 'body', expected: 'a=1%202', received: 'a=1+2' }, { json: undefined, text: 'a=1%202' }],
    ['a body where none is wanted', { body: 'x' }, { part: 'body', expected: 'no body', received: 'x' }, { json: undefined }],
    ['other bytes', { body: 'x' }, { part: 'body', expected: 'AA==', received: 'eA==' }, { json: undefined, base64: 'AA==' }],
    ['what is not multipart', { body: 'x' }, { part: 'body', hint: expect.stringContaining('not multipart') }, { json: undefined, headers: { 'x-key': 'secret', 'content-type': 'application/json' }, parts: [] }],
  ])('is refused for %s', (_, received, finding, other = {}) => {
    const found = judgeRequest(request(received), { ...wanted, ...other } as WantedRequest); // a member may be taken away
    // A multipart header ends in its boundary, so that row never gets to the body with another type.
    expect(found).toMatchObject('parts' in other ? { part: 'header content-type' } : finding);
  });
});

describe('a multipart body', () => {
  const body = (...lines: readonly string[]): Received =>
    request({ headers: [['content-type', 'multipart/form-data; boundary=xyz']], body: lines.join('\r\n') });
  const fine = body('--xyz', 'Content-Disposition: form-data; name="a"', '', 'one', '--xyz', 'Content-Disposition: form-data; name="ü"; filename="f.json"', 'Content-Type: application/json', '', '{"b":\r\n1}', '--xyz--', '');

  test('gives its parts, byte for byte', () => {
    expect(partsOf(fine)).toEqual([{ name: 'a', text: 'one' }, { name: 'ü', type: 'application/json', filename: 'f.json', text: '{"b":\r\n1}' }]);
  });

  test('is compared part by part', () => {
    const parts = { method: 'POST', target: '/v1/offers?a=1&b=2', headers: { 'content-type': 'multipart/form-data' } };
    expect(judgeRequest(fine, { ...parts, parts: [{ name: 'a', text: 'one' }, { name: 'ü', type: 'application/json', filename: 'f.json', text: '{"b":\r\n1}' }] })).toBeUndefined();
    expect(judgeRequest(fine, { ...parts, parts: [{ name: 'a', text: 'two' }] })).toMatchObject({ part: 'body', expected: ['a'], received: ['a', 'ü'], hint: 'These are the names of the parts.' });
    const [first, second] = [{ name: 'a', text: 'two' }, { name: 'ü', type: 'application/json', filename: 'f.json', text: '{"b":\r\n1}' }];
    expect(judgeRequest(fine, { ...parts, parts: [first, second] })).toMatchObject({ part: 'body /a', expected: 'two', received: 'one' });
    expect(judgeRequest(fine, { ...parts, parts: [{ ...first, text: 'one' }, { ...second, type: 'text/plain' }] })).toMatchObject({ part: 'body /ü', expected: 'text/plain', hint: 'This is its content type.' });
  });

  test.each([
    ['has another boundary', body('--abc', '', '', '--abc--', '')],
    ['has no end', body('--xyz', 'Content-Disposition: form-data; name="a"', '', 'one')],
    ['has no type', request({ headers: [], body: '--xyz--' })],
    ['names no boundary in its type', request({ headers: [['content-type', 'multipart/form-data']], body: '--undefined--' })],
    ['begins with something else', body('hello', '--xyz', 'Content-Disposition: form-data; name="a"', '', 'one', '--xyz--', '')],
  ])('is none when it %s', (_, received) => {
    expect(partsOf(received)).toBeUndefined();
  });
});

describe('a result', () => {
  const result = (given: object, status = 200): object => ({ ok: true, case: 200, response: new Response(null, { status, headers: { 'x-total': '3' } }), ...given });
  class DecodeError extends Error {
    override readonly name = 'DecodeError';
    readonly text = '<html>';
  }

  test.each<[title: string, result: unknown, wanted: WantedResult, finding: object | undefined]>([
    ['data as wanted', result({ data: { a: 1 } }), { status: 200, case: 200, data: { a: 1 } }, undefined],
    ['no data where none is wanted', result({ data: undefined }), { status: 200, case: 200 }, undefined],
    ['another status', result({}, 201), { status: 200, case: 200 }, { part: 'result response.status', received: 201 }],
    ['another case', result({ case: 'undocumented' }), { status: 200, case: 200 }, { part: 'result case' }],
    ['data that differ', result({ data: { a: 1 } }), { status: 200, case: 200, data: { a: 2 } }, { part: 'result data/a', expected: 2, received: 1 }],
    ['data where none are wanted', result({ data: 1 }), { status: 200, case: 200 }, { part: 'result data' }],
    ['an error beside data', result({ data: 1, error: 2 }), { status: 200, case: 200, data: 1 }, { part: 'result error' }],
    ['an error as wanted', result({ ok: false, case: 404, error: { a: 1 } }, 404), { status: 404, case: 404, error: { a: 1 } }, undefined],
    ['an error that counts as a success', result({ case: 404, error: { a: 1 } }, 404), { status: 404, case: 404, error: { a: 1 } }, { part: 'result ok' }],
    ['an error that is given as data', result({ ok: false, case: 404, data: { a: 1 } }, 404), { status: 404, case: 404, error: { a: 1 } }, { part: 'result data' }],
    ['an error without a body', result({ ok: false, case: 404 }, 404), { status: 404, case: 404, ok: false }, undefined],
    ['a header as wanted', result({}), { status: 200, case: 200, headers: { 'x-total': '3' } }, undefined],
    ['another header', result({}), { status: 200, case: 200, headers: { 'x-total': '4' } }, { part: 'result response header x-total' }],
    ['a body that is broken as wanted', result({ ok: false, case: 'undocumented', error: new DecodeError() }), { status: 200, case: 'undocumented', broken: '<html>' }, undefined],
    ['a body that is broken in another way', result({ ok: false, case: 'undocumented', error: new DecodeError() }), { status: 200, case: 'undocumented', broken: '' }, { part: 'result error.text' }],
    ['no DecodeError', result({ ok: false, case: 'undocumented', error: 'x' }), { status: 200, case: 'undocumented', broken: '' }, { part: 'result error' }],
    ['no result at all', undefined, { status: 200, case: 200 }, { part: 'result' }],
  ])('is judged: %s', (_, given, want, finding) => {
    const found = judgeResult(given, want);
    if (finding === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(finding);
  });
});

test.each<[a: unknown, b: unknown, at: string | undefined]>([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, undefined],
  [0, -0, undefined],
  [NaN, NaN, undefined],
  [{ a: [1, { b: null }] }, { a: [1, { b: undefined }] }, '/a/1/b'],
  [[1, 2], [1], '/1'],
  [[], {}, ''],
  [null, {}, ''],
  ['1', 1, ''],
  [{ 'a/b~': 1 }, { 'a/b~': 2 }, '/a~1b~0'],
  [JSON.parse('{"__proto__":1}'), {}, '/__proto__'],
])('finds where %j and %j differ', (a, b, at) => {
  expect(differenceOf(a, b)?.at).toBe(at);
});

test.each<[pointer: string, want: unknown]>([
  ['', { 'a/b': [{ '~': 1 }] }],
  ['/a~1b/0/~0', 1],
  ['/a~1b/1', undefined],
  ['/constructor', undefined],
])('looks up %j', (pointer, want) => {
  expect(valueAt({ 'a/b': [{ '~': 1 }] }, pointer)).toEqual(want);
});
