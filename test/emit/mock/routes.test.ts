import { beforeAll, expect, test } from 'vitest';
import type { MockFetch } from '../../../generator/runtime/mock/types.js';
import { apiOf } from '../../api.ts';
import { emitted, seen } from './emitted.ts';

const answering = (id: string, more = {}, parameters: readonly object[] = []) => ({ operationId: id, parameters, responses: { 200: { description: 'Fine.', ...more } } });
const fixed = (name: string, place: string, value: string) => ({ name, in: place, required: true, schema: { enum: [value] } });
const named = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

let fetch: MockFetch;
beforeAll(async () => {
  const api = apiOf({
    servers: [{ url: 'https://api.example.com/v1/' }, { url: '/relative' }, { url: 'https://{host}/{stage}/api', variables: { host: { default: 'h' }, stage: { default: 's' } } }],
    paths: {
      '/offers': { get: answering('listOffers', { content: { 'text/plain': { schema: { type: 'string' }, example: 'all' } } }), post: answering('addOffer') },
      '/offers/{id}': { parameters: [named('id')], get: answering('getOffer') },
      '/offers/mine': { get: answering('myOffers') },
      '/offers/{id}.txt': { parameters: [named('id')], get: answering('offerAsText') },
      '/offers/{id}/files/{name}.{type}': { parameters: [named('id'), named('name'), named('type')], get: answering('getFile') },
      '/odd (path)+': { get: answering('odd') },
      '/calls/by/action?Action=List': { get: answering('list') },
      '/calls/by/action?Action=Get&Id={id}': { parameters: [named('id')], get: answering('get') },
      '/calls/by/target#start': { get: answering('start', {}, [fixed('X-Target', 'header', 'start'), fixed('on', 'query', 'yes')]) },
      '/calls/by/target#stop': { get: answering('stop', {}, [fixed('X-Target', 'header', 'stop'), fixed('on', 'query', 'no')]) },
      '/placeless': { parameters: [named('id')], get: answering('placeless') },
    },
  });
  fetch = (await emitted(api)).createMockFetch();
});

test.each([
  ['GET', '/offers', 'listOffers'],
  ['GET', '/v1/offers', 'listOffers'],
  ['GET', '/relative/offers', 'listOffers'],
  ['GET', '/staging/api/offers', 'listOffers'],
  ['POST', '/v1/offers', 'addOffer'],
  ['GET', '/v1/offers/5', 'getOffer'],
  ['GET', '/v1/placeless', 'placeless'],
  ['GET', '/offers/a%2Fb', 'getOffer'],
  ['GET', '/offers/constructor', 'getOffer'],
  ['GET', '/offers/__proto__', 'getOffer'],
  ['GET', '/offers/mine', 'myOffers'],
  ['GET', '/off%65rs/mine', 'myOffers'],
  ['GET', '/offers/5.txt', 'offerAsText'],
  ['GET', '/offers/1/files/a.b.png', 'getFile'],
  ['GET', '/odd%20(path)+', 'odd'],
  ['HEAD', '/offers', 'listOffers'],
  ['GET', '/v1/calls/by/action?Action=List', 'list'],
  ['GET', '/calls/by/action?more=1&Action=L%69st', 'list'],
  ['GET', '/calls/by/action?Action=Get&Id=a%2Fb', 'get'],
  ['GET', '/calls/by/target?on=yes', 'start', { 'x-target': 'start' }],
  ['GET', '/calls/by/target?on=no', 'stop', { 'x-target': 'stop' }],
])('%s %s is %s', async (method, path, operation, given: Record<string, string> = {}) => {
  const { status, headers } = await seen(fetch(`https://any.host${path}`, { method, headers: given }));
  expect([status, headers.get('x-mock-operation')]).toEqual([200, operation]);
});

test.each([
  ['/calls/by/action?Action=Get', 'get', 'The path parameter `id` is missing.'],
  ['/calls/by/target?on=maybe', 'start', 'The header parameter `X-Target` is missing. And 1 more.'],
])('%s lacks something of %s', async (path, operation, detail) => {
  const { status, headers, body } = await seen(fetch(`https://h${path}`));
  expect([status, headers.get('x-mock-operation'), body]).toMatchObject([400, operation, { detail }]);
});

test('HEAD has the headers of GET and no body', async () => {
  const { type, body } = await seen(fetch('https://h/offers', { method: 'HEAD' }));
  expect([type, body]).toEqual(['text/plain', '']);
});

test.each([
  ['/offer', 'GET /offers'],
  ['/v1/offerz', 'GET /offers'],
  ['/OFFERS', 'GET /offers'],
  ['/offers/', 'GET /offers'],
  ['/offers/1/file/a.png', 'GET /offers/{id}/files/{name}.{type}'],
  ['/', 'GET /offers'],
  ['//offers', 'GET /offers'],
])('GET %s is not found, and %s is near', async (path, nearest) => {
  const { status, type, body } = await seen(fetch(`https://h${path}`));
  expect([status, type]).toEqual([404, 'application/problem+json']);
  expect((body as { nearest: string[] }).nearest[0]).toBe(nearest);
});

test('a method that is not documented is told which are', async () => {
  const { status, headers } = await seen(fetch('https://h/offers', { method: 'DELETE' }));
  expect([status, headers.get('allow')]).toEqual([405, 'GET, POST, HEAD, OPTIONS']);
  const options = await seen(fetch('https://h/offers/mine', { method: 'OPTIONS' }));
  expect([options.status, options.headers.get('allow'), options.body]).toEqual([204, 'GET, HEAD, OPTIONS', '']);
});
