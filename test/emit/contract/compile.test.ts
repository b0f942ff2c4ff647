import { describe, expect, test } from 'vitest';
import type { ExchangeCase } from '../../../generator/emit/contract/case.ts';
import { compileCases } from '../../../generator/emit/contract/compile.ts';
import type { Api } from '../../../generator/model/api.ts';
import { loadCompiler, loadValidator } from '../../../generator/validate.ts';
import { apiOf } from '../../api.ts';
import { railApi } from './rail.ts';

const [createValidator, compileChecks] = await Promise.all([loadValidator(), loadCompiler()]);
const compile = (api: Api) => compileCases(api, { validator: createValidator(api.document), compileChecks });
const rail = compile(await railApi());
const casesOf = (name: string) => rail.operations.find(({ operation }) => operation.name === name)!;
const caseOf = (id: string): ExchangeCase => rail.operations.flatMap(({ exchanges }) => exchanges).find((one) => one.id === id)!;

const servers = ['server/default', 'server/production', 'server/sandbox', 'server/variable/region'];
const secrets = ['security/token', 'security/key', 'security/session+pin', 'security/none'];
const json = ['JSON without a content type', 'JSON with a charset', 'JSON under a type that ends in +json', 'JSON labelled as text', 'an empty body', 'JSON that is cut off', 'a web page', 'a web page labelled as JSON'].map((title) => `decoding/${title}`);
const variants = (direction: string) => [0, 1, 2].map((index) => `union/${direction}/components/schemas/NewBooking/properties/dog/oneOf/${index}`);
const lists = ['no items', 'one item', 'three items', 'items with reserved characters'];

/** Which cases an operation has, by their ids. */
test.each<[operation: string, ids: readonly string[]]>([
  [
    'createBooking',
    [
      ...['validity/request/dog', 'validity/request/broken', 'validity/request/broken/corrected', 'validity/201/dog'],
      ...['roundTrip/dog/dog', 'roundTrip/broken/dog', 'roundTrip/broken/corrected/dog'],
      ...['parameters/minimal', 'parameters/full', 'parameters/full/application/x-www-form-urlencoded', 'parameters/full/multipart/form-data'],
      ...['reserved characters', 'other scripts'].map((title) => `style/field.train/${title}/application/x-www-form-urlencoded`),
      ...lists.map((title) => `style/field.tags/${title}/application/x-www-form-urlencoded`),
      'style/field.more/members with reserved characters/application/x-www-form-urlencoded',
      ...['reserved characters', 'other scripts'].map((title) => `style/field.train/${title}/multipart/form-data`),
      'style/field.more/members with reserved characters/multipart/form-data',
      ...lists.map((title) => `style/field.tags/${title}/multipart/form-data`),
      ...secrets,
      ...['status/201/201/dog', 'status/422/422/full', 'status/422/too_many'],
      ...['status/undocumented/203', 'status/undocumented/418', 'status/undocumented/599'],
      ...json,
      ...variants('request'),
      ...variants('response'),
      ...servers,
      ...['link/Get', 'link/Cancel'],
    ],
  ],
  ['delete', ['roundTrip', 'security/open', 'status/204/204', 'status/302/302', 'status/304/304', 'status/undocumented/203', 'status/undocumented/418', 'status/undocumented/599', ...servers]],
  ['probe', ['roundTrip', 'security/token', 'security/none', 'status/200/200', 'status/404/404', ...servers]],
  ['text', ['roundTrip/body', ...secrets, 'status/200/200/body', 'status/default/418/body', 'status/default/500/body', 'status/undocumented/203', 'decoding/text in UTF-8', 'decoding/JSON instead', ...servers]],
])('%s has these cases, in this order', (name, ids) => {
  const { validity, exchanges, servers: places, links } = casesOf(name);
  expect([...validity, ...exchanges, ...places, ...links].map(({ id }) => id)).toEqual(ids.map((id) => `${name}/${id}`));
});

/** What comes over the wire, written down by hand. */
test.each<[id: string, request: object]>([
  ['createBooking/roundTrip/dog/dog', { method: 'POST', target: '/v1/bookings', headers: { authorization: 'Bearer test-token', 'content-type': 'application/json' }, json: { train: 't1', seats: 2, dog: { kind: 'dog', leash: true } } }],
  ['createBooking/roundTrip/broken/dog', { json: { train: 't1', seats: '2' } }],
  ['createBooking/roundTrip/broken/corrected/dog', { json: { train: 't1', seats: 2 } }],
  ['createBooking/security/key', { target: '/v1/bookings?api_key=test-api-key', headers: { 'content-type': 'application/json' } }],
  ['createBooking/security/session+pin', { target: '/v1/bookings', headers: { 'content-type': 'application/json', cookie: 'sid=test-sid', 'x-pin': 'test-pin' } }],
  ['createBooking/security/none', { target: '/v1/bookings', headers: { 'content-type': 'application/json' } }],
  ['createBooking/style/field.tags/three items/application/x-www-form-urlencoded', { text: 'train=example+train&tags=example&tags=example2&tags=example3' }],
  ['createBooking/style/field.more/members with reserved characters/multipart/form-data', { parts: [{ name: 'train', text: 'example train' }, { name: 'more', type: 'application/json', text: '{"a":"a b&c=d/e?f#g+h%i,j;k:l@m"}' }] }],
  ['createBooking/status/422/too_many', { json: { train: 't1', seats: 10 } }],
  ['delete/security/open', { method: 'DELETE', target: '/v1/bookings/b-1', headers: {} }],
  ['list-trains/style/query.sort/three items', { target: '/v1/trains/;line=example%20line/.1?sort=a%7Cb%7Ca' }],
  ['list-trains/style/query.tags/no items', { target: '/v1/trains/;line=example%20line/.1' }],
  ['list-trains/style/path.ids/three items', { target: '/v1/trains/;line=example%20line/.1.2.3' }],
  ['list-trains/style/query.near/three items', { target: '/v1/trains/;line=example%20line/.1?near=1%202%203' }],
  ['list-trains/style/query.q/reserved characters', { target: '/v1/trains/;line=example%20line/.1?q=a%20b&c=d/e?f%23g+h%25i,j;k:l@m' }],
  ['list-trains/style/header.X-Trace/three items', { headers: { authorization: 'Bearer test-token', 'x-trace': 'example,example2,example3' } }],
  ['list-trains/style/cookie.seen/three items', { headers: { authorization: 'Bearer test-token', cookie: 'seen=1,2,3' } }],
])('%s goes over the wire as the description says', (id, request) => {
  expect(caseOf(id).request).toMatchObject(request);
});

/** What the client has to make of an answer. */
test.each<[id: string, outcome: object]>([
  ['list-trains/status/404/404/example', { status: 404, case: 404, ok: false, error: { title: 'Not found', status: 404 } }],
  ['list-trains/status/4XX/400/full', { status: 400, case: '4XX', ok: false }],
  ['list-trains/status/4XX/499/full', { status: 499, case: '4XX', ok: false }],
  ['list-trains/status/default/500', { status: 500, case: 'default', ok: false }],
  ['list-trains/status/200/200/full', { status: 200, case: 200, ok: true, headers: { 'x-total': '1000' } }],
  ['getBooking/status/200/200/full', { status: 200, headers: { location: '/example', 'retry-after': '1' } }],
  ['createBooking/status/undocumented/203', { status: 203, case: 'undocumented', ok: false }],
  ['createBooking/status/422/too_many', { status: 422, case: 422, ok: false, error: { code: 'too_many' } }],
  ['delete/status/304/304', { status: 304, case: 304, ok: false }],
  ['probe/status/404/404', { status: 404, case: 404, ok: false }],
  ['text/decoding/JSON instead', { status: 200, case: 'undocumented', ok: false, broken: '{"message":"no"}' }],
])('%s is decoded as documented', (id, outcome) => {
  expect(caseOf(id).reply.outcome).toMatchObject(outcome);
});

test('the fault that an error code is about is in the body, and the only one', () => {
  expect(caseOf('createBooking/status/422/too_many').faults?.violations).toEqual([['maximum', '/seats']]);
});

test('an example that is declared to contradict its schema is pinned, and one that is not declared is not', () => {
  const example = (discrepancies: object) =>
    compile(apiOf({ paths: { '/a': { post: { operationId: 'send', requestBody: { content: { 'application/json': { schema: { type: 'integer' }, examples: { shown: { value: '1', ...discrepancies } } } } }, responses: {} } } } })).operations[0]!.validity[0]!;
  expect(example({ 'x-known-discrepancies': [{ pointer: '', documented: 'integer', shown: 'a text', corrected: 1 }] }).pin).toEqual({
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/u),
    errors: ['type at the whole value'],
    reasons: ['The value: documented is integer, shown is a text.'],
  });
  expect(example({}).pin).toBeUndefined();
});

describe('what the API sends itself', () => {
  test('is tested by the examples of webhooks and callbacks', () => {
    expect(rail.payloads.map(({ title, validity }) => [title, validity.map(({ value }) => value)])).toEqual([
      ['POST webhook delayed', [{ id: 't1', kind: 'express', speed: 200.5 }]],
      ['POST callback paid of createBooking', [{ title: 'Paid', status: 200 }]],
    ]);
  });
});

test('a link takes its parameter from the documented answer', () => {
  const [link] = casesOf('createBooking').links;
  expect(link).toMatchObject({ taken: [{ at: '/id', value: 'b-1' }], target: { operation: { name: 'getBooking' }, request: { method: 'GET', target: '/v1/bookings/b-1' } } });
});

test('a link is followed by the client of the operation that has it: to its server, with its secrets', () => {
  const none = { description: 'None' };
  const api = apiOf({
    servers: [{ url: 'https://a.example/v1' }],
    paths: {
      '/a': { get: { operationId: 'a', security: [{ key: [] }], responses: { 204: { ...none, links: { open: { operationId: 'open' }, closed: { operationId: 'closed' } } } } } },
      '/open': { get: { operationId: 'open', servers: [{ url: 'https://b.example/v2' }], security: [{ token: [] }, { key: [] }], responses: { 204: none } } },
      '/closed': { get: { operationId: 'closed', security: [{ key: [], token: [] }], responses: { 204: none } } },
    },
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' }, token: { type: 'http', scheme: 'bearer' } } },
  });
  expect(compile(api).operations[0]?.links.map(({ target: { request } }) => [request.target, request.headers])).toEqual([
    ['/v1/open', { 'x-key': 'test-key' }],
    ['/v1/closed', {}],
  ]);
});

test('schemas are tested by the examples and defaults that they carry', () => {
  const { schemas } = compile(apiOf({ paths: {}, components: { schemas: { Given: { type: 'object', properties: { a: { type: 'integer', examples: [1, 2], default: 3 } }, example: { a: 4 } } } } }));
  expect(schemas.map(({ title, value }) => [title, value])).toEqual([
    ['/components/schemas/Given/properties/a: example 1', 1],
    ['/components/schemas/Given/properties/a: example 2', 2],
    ['/components/schemas/Given/properties/a: default', 3],
    ['/components/schemas/Given: example', { a: 4 }],
  ]);
});

test('a schema that is only a reference shares the check of its target', () => {
  const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Given' } } } };
  const { moduleText, checks } = compile(apiOf({ paths: { '/a': { post: { operationId: 'send', requestBody: body, responses: {} } } }, components: { schemas: { Given: { type: 'integer', default: 1 } } } }));
  expect(checks.map(({ schema }) => schema)).toEqual(['/paths/~1a/post/requestBody/content/application~1json/schema', '/components/schemas/Given']);
  for (const { name } of checks) expect(moduleText.match(new RegExp(`export const ${name} =`, 'gu'))).toHaveLength(1);
  const declared = [...moduleText.matchAll(/^function (\w+)\(/gmu)].map(([, name]) => name);
  expect(new Set(declared).size).toBe(declared.length);
});
