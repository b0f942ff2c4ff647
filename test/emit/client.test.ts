import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../generator/model/api.ts';
import { emitClient } from '../../generator/emit/client/index.ts';
import { apiOf } from '../api.ts';

const emit = (document: JsonObject): { readonly js: string; readonly declarations: string; readonly paths: readonly string[] } => {
  const api = apiOf({ openapi: '3.1.0', info: { title: 'Museum', version: '1' }, servers: [{ url: 'https://a.example' }], ...document });
  const files = emitClient(api);
  const text = (path: string): string => files.find((file) => file.path === path)?.text ?? '';
  return { js: text('index.js'), declarations: text('index.d.ts'), paths: files.map(({ path }) => path) };
};

const operation = (rest: JsonObject): JsonObject => ({
  paths: { '/a': { post: { operationId: 'a', responses: { 200: { description: '' } }, ...rest } } },
});

const body = (mediaType: string, schema: JsonObject, rest: JsonObject = {}): JsonObject =>
  operation({ requestBody: { content: { [mediaType]: { schema, ...rest } } } });

test('the comment of an operation has no lines of nothing', () => {
  expect(emit(operation({ summary: 'A', description: 'All of it.\n\n' })).declarations).toContain('   * A\n   *\n   * All of it.\n   *\n   * `POST /a`\n');
});

describe('a body', () => {
  test.each<{ title: string; given: JsonObject; want: string }>([
    {
      title: 'with fields in brackets',
      given: body('application/x-www-form-urlencoded', { properties: { tags: { type: 'array', 'x-array-format': 'brackets' } } }),
      want: "body: body(form({ tags: ['brackets', true] }))",
    },
    {
      title: 'with a stated encoding',
      given: body('application/x-www-form-urlencoded', {}, { encoding: { tags: { style: 'spaceDelimited' }, b: { explode: false } } }),
      want: "body: body(form({ tags: ['spaceDelimited', false], b: ['form', false] }))",
    },
    {
      title: 'with all booleans as numbers',
      given: body('application/x-www-form-urlencoded', { 'x-boolean-format': 'numeric' }),
      want: 'body: body(form({}, true))',
    },
    {
      title: 'with one boolean as a number',
      given: body('application/x-www-form-urlencoded', { properties: { a: { 'x-boolean-format': 'numeric' }, b: {} } }),
      want: "body: body(form({}, ['a']))",
    },
    {
      title: 'in parts',
      given: body('multipart/form-data', {}, { encoding: { picture: { contentType: 'image/png' } } }),
      want: "body: body(multipart({ picture: 'image/png' }))",
    },
    {
      title: 'in parts, of which some may be of several types',
      given: body('multipart/form-data', {}, { encoding: { picture: { contentType: 'image/png, image/jpeg' }, any: { contentType: 'image/*' }, note: { contentType: 'text/markdown' } } }),
      want: "body: body(multipart({ note: 'text/markdown' }))",
    },
    {
      title: 'in other JSON',
      given: body('application/merge-patch+json', {}),
      want: "body: body(json('application/merge-patch+json'))",
    },
    { title: 'that is a range', given: body('image/*', {}), want: "body: body(raw('image/*'))" },
    {
      title: 'of JSON or text',
      given: operation({ requestBody: { content: { 'text/plain': { schema: { type: 'string' } }, 'application/json': { schema: { type: 'object' } } } } }),
      want: "body: body(json('application/json', ['object']), raw('text/plain'))",
    },
    {
      title: 'of JSON that may be text, or of text',
      given: operation({ requestBody: { content: { 'application/json': { schema: { type: ['string', 'null'] } }, 'text/plain': {} } } }),
      want: "body: body(json('application/json', ['string', 'null']), raw('text/plain'))",
    },
    {
      title: 'of JSON in several types, with what tells them apart',
      given: operation({ requestBody: { content: { 'application/a+json': { schema: { type: 'object' } }, 'application/b+json': { schema: { type: ['integer', 'number', 'array'] } }, 'application/c+json': {} } } }),
      want: "json('application/a+json', ['object']),\n          json('application/b+json', ['number', 'array']),\n          json('application/c+json'),",
    },
    { title: 'in parts of any sort', given: body('multipart/*', {}), want: 'body: body(multipart())' },
    { title: 'in parts without names', given: body('multipart/mixed', {}), want: "body: body(raw('multipart/mixed'))" },
    { title: 'of any type', given: body('*/*', {}), want: "body: body(any('*/*'))" },
  ])('$title', ({ given, want }) => {
    expect(emit(given).js).toContain(want);
  });

  test('in plain JSON needs no word', () => {
    expect(emit(body('application/json', {})).js).not.toContain('body');
  });
});

test.each<[title: string, responses: Record<string, readonly string[]>, want: string | undefined]>([
  ['JSON alone', { 200: ['application/json'] }, undefined],
  ['one other type', { 200: ['text/csv'], 204: [] }, undefined],
  ['a choice', { 200: ['text/csv', 'application/json'] }, 'application/json'],
  ['failures in JSON of their own', { 200: ['application/json'], 400: ['application/problem+json'] }, 'application/json, application/problem+json'],
  ['a success without JSON and failures in it', { 200: ['application/pdf'], default: ['application/json', 'text/plain'] }, 'application/pdf, application/json'],
])('asks for what each response has: %s', (_, responses, want) => {
  const described = Object.entries(responses).map(([status, types]) => [status, { description: '', content: Object.fromEntries(types.map((type) => [type, {}])) }]);
  const { js } = emit(operation({ responses: Object.fromEntries(described) }));
  expect(/headers: \{ accept: '(.*?)' \}/u.exec(js)?.[1]).toBe(want);
});

test('an answer that HTTP has no body for is neither read nor typed as one', () => {
  const responses = { 200: ['application/json'], 204: ['application/json'], 304: ['text/csv'] };
  const described = Object.fromEntries(Object.entries(responses).map(([status, types]) => [status, { description: '', content: Object.fromEntries(types.map((type) => [type, {}])) }]));
  const { js, declarations } = emit({ paths: { '/a': { get: { operationId: 'a', responses: described }, head: { operationId: 'b', responses: described } } } });
  expect([...js.matchAll(/content: \{(.*?)\}/gu)].map(([, content]) => content)).toEqual([' 204: none, 304: none ', ' 200: none, 204: none, 304: none ']);
  expect(declarations).toContain("import type { Call, ClientOptions, HeadCall } from './runtime/client.js';");
  expect(declarations).toMatch(/a: Call<.*>;[^]*b: HeadCall</u);
});

test('what no call needs is not copied', () => {
  expect(emit(operation({})).paths.filter((path) => path.endsWith('.js'))).toEqual([
    'index.js',
    'runtime/client.js',
    'runtime/content.js',
    'runtime/decode.js',
    'runtime/result.js',
    'runtime/send.js',
  ]);
});

test('parameters name their style only where it is not the usual one', () => {
  const { js } = emit(
    operation({
      parameters: [
        { name: 'q', in: 'query' },
        { name: 'ids', in: 'query', explode: false },
        { name: 'filter', in: 'query', content: { 'application/json': {} } },
        { name: 'Idempotency-Key', in: 'header' },
      ],
    }),
  );
  expect(js).toContain("parameters: { query: { ids: ['form', false], filter: 'json' } }");
  expect(js).toContain("idempotencyKey: 'Idempotency-Key'");
});

test('an alternative that asks for more than another stands before it', () => {
  const { js } = emit({
    security: [{ a: [] }, { c: [] }, { a: [], b: [], c: [] }, { a: [], b: [] }],
    paths: { '/a': { get: { operationId: 'a', responses: {} } } },
    components: { securitySchemes: Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { type: 'apiKey', in: 'query', name }])) },
  });
  expect(js.replace(/\s+/gu, '')).toContain('security:[[schemes.a,schemes.b,schemes.c],[schemes.a,schemes.b],[schemes.a],[schemes.c]]');
});

test('security that most operations share is written once', () => {
  const { js, declarations } = emit({
    security: [{ key: [], tls: [] }],
    paths: {
      '/a': { get: { operationId: 'a', responses: {} }, put: { operationId: 'b', responses: {} } },
      '/open': { get: { operationId: 'open', security: [], responses: {} } },
    },
    components: {
      securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' }, tls: { type: 'mutualTLS' } },
    },
  });
  expect(js).toContain("const schemes = { key: queryKey('key', 'key') };");
  expect(js).toContain('security: [[schemes.key]],');
  expect(js).toContain("open: ['GET', '/open', [], { security: [] }]");
  expect(declarations).toContain('key?: Secret;');
});

test('a description without a host asks for the address', () => {
  const { js, declarations } = emit({ ...operation({}), servers: [{ url: '/v1' }] });
  expect(js).toContain("server: relative('/v1')");
  expect(declarations).toContain('baseUrl: string;');
  expect(declarations).toContain('createGivenClient(options: GivenOptions)');
});

test('types are taken apart by direction only where a schema is read-only or write-only', () => {
  const schema = (readOnly: boolean): JsonObject => body('application/json', { properties: { id: { readOnly } } });
  expect(emit(schema(true)).declarations).toContain("a: Call<Directed<operations['a']>>;");
  expect(emit(schema(false)).declarations).toContain("a: Call<operations['a']>;");
});

test('a deprecated operation is marked for editors', () => {
  expect(emit(operation({ deprecated: true, summary: 'Old.' })).declarations).toContain('   * @deprecated\n');
});
