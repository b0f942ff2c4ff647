import { describe, expect, test } from 'vitest';
import type { Api, JsonObject } from '../../generator/model/api.ts';
import { buildApi } from '../../generator/model/build.ts';
import type { Source } from '../../generator/model/source.ts';
import { formatProblem } from '../../generator/problem/list.ts';
import { sourceOf } from '../api.ts';
import { frozen } from '../frozen.ts';

const museum = (document: JsonObject): Source =>
  frozen(sourceOf({ openapi: '3.1.0', info: { title: 'Museum', version: '1' }, ...document }, {
    name: 'museum',
    path: 'specs/museum/openapi.yaml',
    locate: (pointer) => ({ path: `specs/museum/openapi.yaml${pointer}` }),
  }));

const build = (document: JsonObject): Api => {
  const { api, problems } = buildApi(museum(document));
  expect(problems.filter(({ code }) => code !== 'operation-id-made')).toEqual([]);
  return api!; // without problems there is one
};

const responses = { 200: { description: 'Fine.' } };

describe('operations', () => {
  test('without an operationId get one from method and path, different where two would be alike', () => {
    const api = build({
      paths: {
        '/a/b': { get: { responses }, post: { operationId: 'add', responses } },
        '/a-b': { get: { responses } },
        '/pets/{petId}': { parameters: [{ name: 'petId', in: 'path', required: true, schema: {} }], get: { responses } },
      },
    });
    expect(api.operations.map(({ id }) => id)).toEqual([
      expect.stringMatching(/^getAB_[0-9a-f]{8}$/u),
      'add',
      expect.stringMatching(/^getAB_[0-9a-f]{8}$/u),
      'getPetsByPetId',
    ]);
    expect(new Set(api.operations.map(({ name }) => name)).size).toBe(4);
  });

  test('are called by nothing that has no words', () => {
    const { title, description, operations } = build({
      info: { title: ' ', description: '', version: '1' },
      paths: { '/a': { summary: 'A', get: { operationId: 'a', summary: '', description: ' ', responses } } },
    });
    expect({ title, description }).toEqual({ title: 'museum', description: undefined });
    expect(operations.map(({ summary, description: said }) => ({ summary, said }))).toEqual([{ summary: 'A', said: undefined }]);
  });

  test('take parameters from their path, unless they describe them themselves', () => {
    const query = (name: string, rest: JsonObject = {}): JsonObject => ({ name, in: 'query', ...rest });
    const api = build({
      paths: {
        '/a': {
          parameters: [query('page'), query('size', { style: 'pipeDelimited' })],
          get: { parameters: [query('size', { required: true }), { $ref: '#/components/parameters/Id' }], responses },
        },
      },
      components: { parameters: { Id: { name: 'id', in: 'header' } } },
    });
    expect(api.operations[0]?.parameters).toMatchObject([
      { name: 'page', style: 'form', explode: true, required: false, pointer: '/paths/~1a/parameters/0' },
      { name: 'size', style: 'form', required: true, pointer: '/paths/~1a/get/parameters/0' },
      { name: 'id', in: 'header', style: 'simple', explode: false, pointer: '/components/parameters/Id' },
    ]);
  });

  test('have the innermost servers and security that are written', () => {
    const api = build({
      servers: [{ url: 'https://a.example' }],
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
      paths: {
        '/a': { get: { responses } },
        '/b': { servers: [{ url: 'https://b.example' }], get: { responses, security: [] } },
        '/c': { get: { servers: [{ url: 'https://c.example' }], responses, security: [{}, { key: ['x'] }] } },
      },
    });
    expect(api.operations.map(({ servers: [server], security }) => [server?.url, security])).toEqual([
      ['https://a.example', [[{ scheme: 'key', scopes: [] }]]],
      ['https://b.example', []],
      ['https://c.example', [[], [{ scheme: 'key', scopes: ['x'] }]]],
    ]);
  });

  test('have each tag that says something, once', () => {
    const api = build({ paths: { '/a': { get: { operationId: 'a', tags: ['b', '', 'a', 'b', ' ', 5], responses } } } });
    expect(api.operations[0]?.tags).toEqual(['b', 'a']);
  });

  test('follow a path item that is a reference', () => {
    const api = build({
      paths: { '/a': { $ref: '#/components/pathItems/A' } },
      components: { pathItems: { A: { get: { operationId: 'a', responses } } } },
    });
    expect(api.operations).toMatchObject([{ id: 'a', path: '/a', pointer: '/components/pathItems/A/get' }]);
  });

  const called = (operationId: string): JsonObject => ({ get: { operationId, responses } });

  test('are refused when two have one operationId', () => {
    const { api, problems } = buildApi(museum({ paths: { '/a': called('list'), '/b': called('list') } }));
    expect(api).toBeUndefined();
    expect(problems.map(formatProblem)).toEqual([
      expect.stringContaining('/paths/~1b/get/operationId  error  duplicate-operation-id  Two operations are called `list`: GET /a and GET /b.'),
    ]);
  });

  test('are told apart when ids become one name, in the same way in any order', () => {
    const namesOf = (ids: readonly string[]): Record<string, string> => {
      const { api } = buildApi(museum({ paths: Object.fromEntries(ids.map((id) => [`/${id}`, called(id)])) }));
      return Object.fromEntries(api?.operations.map(({ id, name }) => [id, name]) ?? []);
    };
    const names = namesOf(['x-y', 'xY', 'x_y', 'other']);
    expect(names).toEqual({ 'x-y': 'xY_cc96fed8', xY: 'xY', x_y: 'xY_f9068e81', other: 'other' });
    expect(namesOf(['other', 'x_y', 'x-y', 'xY'])).toEqual(names);
    expect(namesOf(['x_y', 'x-y'])).toEqual({ x_y: names['x_y'], 'x-y': names['x-y'] });
    const { problems } = buildApi(museum({ paths: { '/c': called('x-y'), '/d': called('xY') } }));
    expect(problems.map(formatProblem)).toEqual([
      expect.stringContaining('/paths/~1c/get/operationId  warning  duplicate-name  `x-y` and `xY` would both be called `xY`; the former is called `xY_cc96fed8`.'),
    ]);
  });
});

test('secrets are called after what carries them, and never like one of the client\'s own options', () => {
  const api = build({
    paths: {},
    components: {
      securitySchemes: {
        login: { type: 'http', scheme: 'Basic' },
        admin: { type: 'http', scheme: 'basic' },
        key: { type: 'apiKey', in: 'header', name: 'X-Publisher-Token' },
        timeoutKey: { type: 'apiKey', in: 'query', name: 'timeout' },
        headers: { type: 'apiKey', in: 'header', name: 'X-Headers' },
        oauth: { type: 'oauth2', flows: {} },
        fetch: { type: 'http', scheme: 'bearer' },
        baseUrl: { type: 'http', scheme: 'basic' },
        oidc: { type: 'openIdConnect', openIdConnectUrl: 'https://a.example' },
        tls: { type: 'mutualTLS' },
      },
    },
  });
  expect(api.securitySchemes.map(({ name, options }) => [name, options])).toEqual([
    ['login', ['username', 'password']],
    ['admin', ['adminUsername', 'adminPassword']],
    ['key', ['publisherToken']],
    ['timeoutKey', ['timeoutKey']],
    ['headers', ['headersKey']],
    ['oauth', ['token']],
    ['fetch', ['fetchToken']],
    ['baseUrl', ['baseUrlUsername', 'baseUrlPassword']],
    ['oidc', ['oidc']],
    ['tls', []],
  ]);
});

test('a key in a header that no request can have is nothing a client can send', () => {
  const key = (name: string) => ({ type: 'apiKey', in: 'header', name });
  const { securitySchemes } = build({ paths: {}, components: { securitySchemes: { plain: key('X-A_b.c'), spaced: key('X A'), broken: key('a\r\nb'), empty: key('') } } });
  expect(securitySchemes.map(({ name, kind }) => [name, kind])).toEqual([['plain', 'apiKey'], ['spaced', 'other'], ['broken', 'other'], ['empty', 'other']]);
});

test.each([
  [[{ url: 'https://sandbox.a.example' }, { url: 'https://a.example', description: 'Production server.' }], ['sandbox', 'production']],
  [[{ url: 'https://eu.a.example/v1' }, { url: 'https://us.a.example/v1' }], ['euAExample', 'usAExample']],
  [[{ url: '/v1' }, { url: '/v1', description: 'The very same server as before' }], ['v1', 'v12']],
])('servers get names that differ', (servers, want) => {
  expect(build({ servers, paths: {} }).servers.map(({ name }) => name)).toEqual(want);
});

test('examples are verbatim, with a corrected twin where the description declares one', () => {
  const api = build({
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          responses,
          requestBody: {
            content: {
              'application/json': {
                examples: {
                  page: {
                    value: { active: 'true', extra: 1 },
                    'x-known-discrepancies': [
                      { pointer: '/active', documented: 'boolean', shown: 'the string "true"', corrected: true },
                      { pointer: '/extra', documented: 'nothing', shown: 'a number', corrected: 'remove' },
                    ],
                  },
                },
              },
            },
          },
        },
      },
    },
  });
  expect(api.operations[0]?.body?.content[0]?.examples).toMatchObject([
    { name: 'page', value: { active: 'true', extra: 1 }, corrected: { active: true } },
  ]);
});
