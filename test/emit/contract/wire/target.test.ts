import { describe, expect, test } from 'vitest';
import { credentialsOf, schemesOf, secretsOf, usedSecretNames } from '../../../../generator/emit/contract/wire/credentials.ts';
import { basePath, serverUrl, targetOf, type Params } from '../../../../generator/emit/contract/wire/target.ts';
import type { JsonObject, Server } from '../../../../generator/model/api.ts';
import { apiOf } from '../../../api.ts';

const operationWith = (path: string, parameters: readonly JsonObject[]) => {
  const [operation] = apiOf({ paths: { [path]: { get: { operationId: 'find', parameters, responses: {} } } } }).operations;
  return operation!;
};
const text = { type: 'string' };
const list = { type: 'array', items: text };

describe('the target of a request', () => {
  test.each<[title: string, path: string, parameters: readonly JsonObject[], params: Params, target: string | undefined, headers?: Readonly<Record<string, string>>]>([
    ['is the path below the server', '/a', [], {}, '/base/a'],
    ['has path parameters in their places', '/a/{x}/b/{y}', [{ name: 'y', in: 'path', schema: text }, { name: 'x', in: 'path', schema: text }], { path: { x: '1/2', y: 'ü' } }, '/base/a/1%2F2/b/%C3%BC'],
    ['has query parameters in the order in which they are given', '/a', [{ name: 'b', in: 'query', schema: text }, { name: 'a', in: 'query', schema: list }], { query: { a: ['1', '2'], b: 'x' } }, '/base/a?a=1&a=2&b=x'],
    ['has no question mark without a query', '/a', [{ name: 'b', in: 'query', schema: list }], { query: { b: [] } }, '/base/a'],
    ['takes the style of a parameter', '/a', [{ name: 'b', in: 'query', schema: list, style: 'pipeDelimited', explode: false }], { query: { b: ['1', '2'] } }, '/base/a?b=1%7C2'],
    ['keeps reserved characters where a parameter allows it', '/a', [{ name: 'b', in: 'query', schema: text, allowReserved: true }], { query: { b: 'c/d e' } }, '/base/a?b=c/d%20e'],
    ['writes a parameter with content in its media type', '/a', [{ name: 'b', in: 'query', content: { 'application/json': { schema: {} } } }], { query: { b: { c: 1 } } }, '/base/a?b=%7B%22c%22%3A1%7D'],
    ['leaves text with content as it is', '/a', [{ name: 'b', in: 'query', content: { 'text/plain': { schema: text } } }], { query: { b: 'c d' } }, '/base/a?b=c%20d'],
    ['is open for an object as text', '/a', [{ name: 'b', in: 'query', content: { 'text/plain': { schema: {} } } }], { query: { b: { c: 1 } } }, undefined],
    ['leaves headers as they are', '/a', [{ name: 'X-List', in: 'header', schema: list }], { header: { 'X-List': ['a b', 'c'] } }, '/base/a', { 'x-list': 'a b,c' }],
    ['joins cookies', '/a', [{ name: 'a', in: 'cookie', schema: text }, { name: 'b', in: 'cookie', schema: list, explode: false }], { cookie: { a: '1 2', b: ['3', '4'] } }, '/base/a', { cookie: 'a=1%202; b=3,4' }],
    ['is open for an exploded list in a cookie', '/a', [{ name: 'b', in: 'cookie', schema: list }], { cookie: { b: ['3', '4'] } }, undefined],
    ['is open for a segment that would be resolved away', '/a/{x}', [{ name: 'x', in: 'path', schema: text }], { path: { x: '..' } }, undefined],
    ['is open for a template that no parameter fills', '/a/{x}', [], {}, undefined],
    ['has the query that a path holds before its own', '/a?b=c&d={x}', [{ name: 'x', in: 'path', schema: text }, { name: 'e', in: 'query', schema: text }], { path: { x: '1/2' }, query: { e: 'f' } }, '/base/a?b=c&d=1%2F2&e=f'],
    ['has no fragment', '/a#b=c', [{ name: 'e', in: 'query', schema: text }], { query: { e: 'f' } }, '/base/a?e=f'],
    ['is open for a path that platforms read in another way', '/a\\b', [], {}, undefined],
    ['is open for a header that is the platform\'s own', '/a', [{ name: 'TE', in: 'header', schema: text }], { header: { TE: 'a' } }, undefined],
    ['is open for half a character', '/a', [{ name: 'b', in: 'query', schema: text }], { query: { b: '\ud800' } }, undefined],
    ['encodes what a URL cannot hold in the path itself', '/a b/ü', [], {}, '/base/a%20b/%C3%BC'],
    ['knows a parameter called constructor', '/a', [{ name: 'constructor', in: 'query', schema: text }], { query: {} }, '/base/a'],
  ])('%s', (_, path, parameters, params, target, headers = {}) => {
    expect(targetOf(operationWith(path, parameters), '/base', params)).toEqual(target === undefined ? undefined : { target, headers });
  });
});

describe('the server', () => {
  const server = (url: string, variables: Server['variables'] = []): Server => ({ pointer: '', url, name: 'any', variables });
  const region = { name: 'region', default: 'eu', enum: [] };

  test.each<[title: string, server: Server, url: string, base: string]>([
    ['has its variables filled in', server('https://{region}.example/v{region}', [region]), 'https://eu.example/veu', '/veu'],
    ['keeps an unknown variable', server('https://example/{other}', [region]), 'https://example/{other}', '/%7Bother%7D'],
    ['gives a path without a slash at its end', server('https://example/v1/'), 'https://example/v1/', '/v1'],
    ['may be a path', server('/v1'), '/v1', '/v1'],
    ['may be the root', server('/'), '/', ''],
    ['has no path when it is no place', server('javascript:alert(1)//'), 'javascript:alert(1)//', ''],
    ['counts as the root when it is no address', server('https:// /v1'), 'https:// /v1', ''],
  ])('%s', (_, given, url, base) => {
    expect([serverUrl(given), basePath(given)]).toEqual([url, base]);
  });
});

describe('credentials', () => {
  const schemes = apiOf({
    paths: {},
    components: {
      securitySchemes: {
        basic: { type: 'http', scheme: 'basic' },
        bearer: { type: 'http', scheme: 'bearer' },
        header: { type: 'apiKey', in: 'header', name: 'X-Key' },
        query: { type: 'apiKey', in: 'query', name: 'key name' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
        mutual: { type: 'mutualTLS' },
      },
    },
  }).securitySchemes;
  const sent = (...names: readonly string[]) => credentialsOf(names.map((name) => schemes.find((scheme) => scheme.name === name)!));

  test.each([
    ['basic', { headers: { authorization: `Basic ${btoa('test-username:test-password')}` }, query: '', cookies: [] }],
    ['bearer', { headers: { authorization: 'Bearer test-token' }, query: '', cookies: [] }],
    ['header', { headers: { 'x-key': 'test-key' }, query: '', cookies: [] }],
    ['query', { headers: {}, query: 'key%20name=test-key-name', cookies: [] }],
    ['cookie', { headers: {}, query: '', cookies: ['sid=test-sid'] }],
    ['mutual', { headers: {}, query: '', cookies: [] }],
  ])('of the scheme %s go where the scheme says', (name, want) => {
    expect(sent(name)).toEqual(want);
  });

  test('of schemes that go together are all sent', () => {
    expect(sent('basic', 'cookie', 'query')).toMatchObject({ headers: { authorization: expect.stringContaining('Basic ') }, query: 'key%20name=test-key-name', cookies: ['sid=test-sid'] });
  });

  test('of which one takes the place of another are not sent', () => {
    expect(sent('bearer', 'basic')).toMatchObject({ headers: { authorization: 'Bearer test-token' } });
  });

  test('travel under names that no message shows', () => {
    const api = apiOf({ paths: {}, components: { securitySchemes: { a: { type: 'http', scheme: 'basic' }, b: { type: 'apiKey', in: 'header', name: 'X-Key' }, c: { type: 'apiKey', in: 'cookie', name: 'sid' }, d: { type: 'mutualTLS' } } } });
    const requirement = ['a', 'b', 'c', 'd', 'e'].map((scheme) => ({ scheme, scopes: [] }));
    expect(usedSecretNames(api, { security: [requirement, [{ scheme: 'b', scopes: [] }]] })).toEqual(['authorization', 'X-Key', 'cookie', 'sid']);
    expect(schemesOf(api, requirement).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  test('are named like the options of the client', () => {
    expect(schemes.map((scheme) => Object.keys(secretsOf(scheme)))).toEqual(schemes.map(({ options }) => options));
  });
});
