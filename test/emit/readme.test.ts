import { expect, test } from 'vitest';
import { emitPackage } from '../../generator/emit/package/index.ts';
import type { JsonObject } from '../../generator/model/api.ts';
import { apiOf } from '../api.ts';
import { typescripts } from '../consumer/tools.ts';

const readmeOf = (members: JsonObject): string => emitPackage(apiOf(members), []).find(({ path }) => path === 'README.md')?.text ?? '';

const headings = (text: string): readonly string[] => text.match(/^#+ .*$/gmu) ?? [];
const securitySchemes = { used: { type: 'apiKey', in: 'header', name: 'X-Used' }, spare: { type: 'http', scheme: 'basic' } };
const responses = { 200: { description: 'Fine.' } };

test('the README of an API of webhooks says of no call how it is made', () => {
  const text = readmeOf({ webhooks: { ping: { post: { responses } } }, components: { securitySchemes } });
  expect(headings(text)).toEqual(['# given', '## Install', '## Options', '## Types and description']);
  expect(text).toContain('types of `webhooks`, which `given/schema` exports, too.');
});

test('the README names the secrets that some operation asks for', () => {
  const text = readmeOf({ paths: { '/a': { get: { operationId: 'a', security: [{ used: [] }], responses } } }, components: { securitySchemes } });
  expect(text).toContain('| `used` | header `X-Used` | used |');
  expect(text).not.toContain('HTTP basic');
});

test('the README lists what each call cannot do without, and says how to read types of two directions', () => {
  const schema = { type: 'string' };
  const parameters = [{ name: 'id', in: 'path', required: true, schema }, { name: 'X-A', in: 'header', required: true, schema }, { name: 'class', in: 'query', required: true, schema }, { name: 'q', in: 'query', schema }];
  const requestBody = { required: true, content: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'string', readOnly: true } } } } } };
  const text = readmeOf({ paths: { '/a/{id}': { put: { operationId: 'a', parameters, requestBody, responses }, post: { operationId: 'b', requestBody: { ...requestBody, required: false }, responses } } } });
  expect(text).toContain("| `given.a({ params: { path: { id }, header: { 'X-A': … }, query: { class: … } }, body })` | `PUT /a/{id}` |");
  expect(text).toContain('| `given.b()` | `POST /a/{id}` |');
  expect(text).toContain("`Readable<components['schemas'][…]>` of `given/schema`");
  expect(readmeOf({ paths: { '/a': { get: { operationId: 'a', responses } } } })).not.toContain('Readable');
});

test('the README names the schemes that the client does not send', () => {
  const schemes = { ...securitySchemes, digest: { type: 'http', scheme: 'digest' }, mtls: { type: 'mutualTLS' } };
  const readme = (security: JsonObject[]) => readmeOf({ paths: { '/a': { get: { operationId: 'a', security, responses } } }, components: { securitySchemes: schemes } } as JsonObject);
  expect(readme([{ digest: [] }])).toContain('## Authentication\n\nThe client does not send what `digest` asks for; the option `fetch`, or a middleware, can.\n\n## Options');
  expect(readme([{ digest: [], used: [] }, { mtls: [] }])).toContain('in no error.\n\nThe client does not send what `digest`, `mtls` ask for;');
  expect(readme([{ used: [] }])).toContain('in no error.\n\n## Options');
  expect(readme([])).toContain('## Authentication\n\nThe description asks for no credentials.\n\n## Options');
});

test('the README says how what has no end is read', () => {
  const stream = { 200: { description: 'Fine.', content: { 'text/event-stream; charset=utf-8': { schema: { type: 'string' } } } } };
  expect(readmeOf({ paths: { '/a': { get: { operationId: 'a', responses: stream } } } })).toContain("`given.GET('/a', { parseAs: 'stream' })`");
});

test.each([
  ['text/csv', "{ headers: { accept: 'text/csv' }, parseAs: 'text' }"],
  ['application/pdf', "{ headers: { accept: 'application/pdf' }, parseAs: 'blob' }"],
  ['text/*', undefined],
  ['application/hal+json', undefined],
])('the README says how an answer in %s is had, where JSON is documented, too', (other, options) => {
  const choice = { 200: { description: 'Fine.', content: { [other]: {}, 'application/json': {} } }, 400: { description: 'No.', content: { 'application/json': {}, 'text/html': {} } } };
  const text = readmeOf({ paths: { '/a': { get: { operationId: 'a', responses: choice } } } });
  expect(/`given\.GET\('\/a', (.*)\)`/u.exec(text)?.[1]).toBe(options);
});

test.each([
  [{}, 'npm install given', ["'given'", "'given/schema'", '`given/openapi.json`', '`given/mock`', '`given/schema` exports']],
  [{ isUnclaimed: true }, 'npm install openapi-fetch@~0.17.0', ["'./given/index.js'", "'./given/schema.js'", '`./given/openapi.json`', '`./given/mock.js`', '`./given/schema.js` exports']],
] as const)('the README has nobody install a package by a name that nobody has chosen: %o', (more, install, imported) => {
  const api = apiOf({ paths: { '/a': { get: { operationId: 'a', responses } } }, webhooks: { ping: { post: { responses } } } });
  const text = emitPackage({ ...api, package: { ...api.package, ...more } }, ['mock.js']).find(({ path }) => path === 'README.md')?.text ?? '';
  expect(/^npm install .*$/mu.exec(text)?.[0]).toBe(install);
  for (const one of imported) expect(text).toContain(one);
  expect(text.includes('gives it a name')).toBe('isUnclaimed' in more);
});

test('the README names the oldest TypeScript that packages are compiled with', () => {
  const [oldest] = Object.keys(typescripts);
  expect(readmeOf({ paths: { '/a': { get: { operationId: 'a', responses } } } })).toContain(` TypeScript >= ${oldest}. `);
});

test('the README keeps the Markdown of a description, on one line', () => {
  const text = readmeOf({
    info: { title: 'A | B', version: '1', description: '# About\nSee **[the guide](https://example.com)**\nfor `a|b`.\n\nMore.' },
    paths: { '/a': { get: { operationId: 'a', deprecated: true, description: 'Gets *all*, `a|b`:\n\n* one', responses } } },
  });
  expect(text).toContain('Typed client for A \\| B. See **[the guide](https://example.com)** for `a|b`.\n');
  expect(text).toContain('| `given.a()` | `GET /a` | Deprecated. Gets *all*, `a\\|b`: |');
});

test('the README says where the API is when its description does not', () => {
  const paths = { '/a': { get: { operationId: 'a', responses } } };
  expect(readmeOf({ paths, servers: [{ url: '/v1' }] })).toContain("createGivenClient({ baseUrl: 'https://example.com/v1' });");
  expect(readmeOf({ paths, servers: [{ url: 'https://host.example/v1' }] })).toContain('createGivenClient();');
});

test.each([
  { servers: [{ url: '/api' }, { url: 'https://x.example/{v}', variables: { v: { default: '2' } } }], want: "{ environment: 'xExample', variables: { v: '2' } }" },
  { servers: [{ url: 'https://x.example' }, { url: 'https://{v}.example', variables: { v: { default: '2' } } }], want: '' },
  { servers: [{ url: '/api' }, { url: '//x.example' }], want: "{ baseUrl: 'https://x.example' }" },
])('the first call of the README goes where those of the reference go: $servers', ({ servers, want }) => {
  expect(readmeOf({ paths: { '/a': { get: { operationId: 'a', responses } } }, servers } as JsonObject)).toContain(`createGivenClient(${want});`);
});

test.each([
  { security: [{ mtls: [] }, { used: [] }], want: '{ used }' },
  { security: [{ mtls: [], used: [] }, { spare: [] }], want: '{ username, password }' },
  { security: [{ unknown: [] }, { spare: [] }], want: '{ username, password }' },
  { security: [{ mtls: [], used: [] }], want: '{ used }' },
  { security: [{ mtls: [] }, {}, { used: [] }], want: '' },
])('the first call of the README has the secrets of the first alternative that can be sent: $security', ({ security, want }) => {
  const schemes = { ...securitySchemes, mtls: { type: 'mutualTLS' } };
  const text = readmeOf({ servers: [{ url: 'https://x.example' }], paths: { '/a': { get: { operationId: 'a', security, responses } } }, components: { securitySchemes: schemes } } as JsonObject);
  expect(text).toContain(`createGivenClient(${want});`);
});

test('the first call of the README gives what its types ask for', () => {
  const callOf = (members: JsonObject): string => /const result = (await unwrap[\s\S]*?\);)\n```/u.exec(readmeOf({ paths: { '/a/{id}': { post: { operationId: 'a', responses, ...members } } } }))?.[1] ?? '';
  const given = (name: string, schema: JsonObject, more: JsonObject = {}): JsonObject => ({ name, in: 'query', required: true, schema, ...more });
  const body = (mediaType: string, media: JsonObject): JsonObject => ({ requestBody: { content: { [mediaType]: media } } });
  expect(callOf({ parameters: [{ ...given('id', { type: 'integer' }), in: 'path' }, given('as', { enum: ['xml', 'json'] }), given('more', { type: 'string' }, { required: false, example: 'x' })] })).toBe(
    "await unwrap(given.a({\n  params: { path: { id: 1 }, query: { as: 'xml' } },\n}));",
  );
  expect(callOf(body('application/json', { schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' }, note: {} } } }))).toBe("await unwrap(given.a({\n  body: { name: 'string' },\n}));");
  expect(callOf(body('multipart/form-data', { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }))).toBe("await unwrap(given.a({\n  body: {\n    file: new Blob(['…']),\n  },\n}));");
  expect(callOf(body('application/octet-stream', {}))).toBe("await unwrap(given.a({\n  body: new Blob(['…']),\n}));");
});

test('the README offers the servers that calls go to', () => {
  const named = (names: readonly string[], variable: string): JsonObject[] => names.map((name) => ({ url: `https://${name}.example/{${variable}}`, description: name, variables: { [variable]: { default: 'v' } } }));
  const optionsOf = (servers: JsonObject, ...own: readonly JsonObject[]): readonly string[] => {
    const paths = Object.fromEntries(own.map((more, index) => [`/${index}`, { get: { operationId: `op${index}`, responses, ...more } }]));
    return [...readmeOf({ paths, ...servers }).matchAll(/^\| `((?:environment|variables)[^`]*)` \| (.*) \|$/gmu)].map(([, name, meaning]) => `${name}: ${meaning}`);
  };
  const api = { servers: named(['live', 'test'], 'area') };
  const other = { servers: named(['lab'], 'bench') };
  expect(optionsOf(api, {})).toEqual(["environment: `'live'` https://live.example/{area}, `'test'` https://test.example/{area}", 'variables.area: A part of the server address.']);
  expect(optionsOf(api, {}, other).map((one) => one.split(':')[0])).toEqual(['environment', 'variables.area', 'variables.bench']);
  expect(optionsOf(api, other)).toEqual(['variables.bench: A part of the server address.']);
});
