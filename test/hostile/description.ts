import type { JsonObject, JsonValue } from '../../generator/model/api.ts';

/** What would end a comment, a string, a template, a tag, a fence or a line, or run where it should only be read. */
export const payloads = [
  '*/ globalThis.pwned = 1 /*',
  "'; globalThis.pwned = 1; '",
  '"; globalThis.pwned = 1; "',
  '`; globalThis.pwned = 1; `',
  '${globalThis.pwned = 1}',
  '\u2028globalThis.pwned = 1\u2029',
  '\nglobalThis.pwned = 1\r\n',
  '\n * @ts-ignore\n// @ts-nocheck\n@deprecated {@link x}',
  '</script><script>globalThis.pwned = 1</script>',
  '<img src=x onerror=globalThis.pwned=1>',
  '--> <!-- ]]>',
  '{{pwned}} {{{pwned}}} {{> pwned}} {{#each this}}',
  '$(touch pwned) `touch pwned` ; touch pwned',
  '../../../pwned',
  '\\',
  '\\u0027 \\x27 \\',
  '| # [x](javascript:pwned) ```\n~~~\n',
  '\u202e\u2066 reversed \u200b\ufeff',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '%2e%2e%2f%00',
] as const;

/** All of them at once, after a mark that makes one place differ from the next. */
export const nasty = (mark: string): string => `${mark} ${payloads.join(' ')} ${mark}`;

/** What is left of it where HTTP carries nothing else: in a media type, and in the name of a header or a cookie. */
const nastyType = (mark: string): string => nasty(mark).replace(/[^ -~]+/gu, ' ');
const nastyToken = (mark: string): string => nasty(mark).replace(/[^\w!#$%&'*+.^`|~-]+/gu, '-');

/** Names that mean something on every JavaScript object. */
export const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'] as const;

/** Entries as an object that owns even a `__proto__`. */
export const record = (entries: readonly (readonly [string, JsonValue])[]): JsonObject => {
  const made: Record<string, JsonValue> = {};
  for (const [name, value] of entries) {
    Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
};

const text = (mark: string): JsonObject => ({
  type: 'string',
  title: nasty(`${mark} title`),
  description: nasty(`${mark} description`),
  default: nasty(`${mark} default`),
  example: nasty(`${mark} example`),
  examples: [nasty(`${mark} examples`)],
  enum: [...payloads, nasty(`${mark} enum`)],
  pattern: "^[*/'\"`${}]*$",
  format: nasty(`${mark} format`),
  contentMediaType: nasty(`${mark} contentMediaType`),
  [`x-${nasty(`${mark} extension`)}`]: nasty(`${mark} value`),
  externalDocs: { url: 'https://example.com/*/', description: nasty(`${mark} docs`) },
  xml: { name: nasty(`${mark} xml`), namespace: nasty('https://example.com/'), prefix: nasty('prefix'), attribute: true },
});

const properties = (mark: string): JsonObject =>
  record([...payloads, ...inherited, nasty(mark)].map((name, index) => [name, text(`${mark} property ${index}`)]));

const parameter = (place: string, name: string): JsonObject => ({
  name,
  in: place,
  ...(place === 'path' ? { required: true } : {}),
  description: nasty(`${place} parameter`),
  schema: text(`${place} parameter`),
  examples: record([
    [nasty(`${place} example`), { summary: nasty('summary'), description: nasty('description'), value: nasty('value') }],
    [nasty(`${place} elsewhere`), { summary: nasty('summary'), description: nasty('description'), externalValue: nasty('https://example.com/') }],
  ]),
});

const link: JsonObject = { operationId: 'plain', description: nasty('link'), parameters: record([[nasty('query.parameter'), nasty('$response.body#/')]]), requestBody: nasty('$request.body'), server: { url: nasty('https://linked.example/') } };

const operation = (id: string): JsonObject => ({
  operationId: id,
  summary: nasty('summary'),
  description: nasty('operation description'),
  deprecated: true,
  tags: [nasty('tag'), ...inherited],
  parameters: [
    ...payloads.map((name) => parameter('query', name)),
    ...[nasty, nastyToken].flatMap((named) => [parameter('header', named('header')), parameter('cookie', named('cookie'))]),
    ...inherited.map((name) => parameter('query', name)),
  ],
  requestBody: {
    description: nasty('body'),
    content: record([
      ['application/json', { schema: { $ref: '#/components/schemas/Hostile' }, examples: record([...inherited, nasty('example')].map((name) => [name, { summary: nasty('summary'), value: properties('value') }])) }],
      ['application/x-www-form-urlencoded', { schema: { $ref: '#/components/schemas/Hostile' }, encoding: record([...payloads, ...inherited].map((name) => [name, { style: 'form', explode: false, contentType: nasty('content type') }])) }],
      ['multipart/form-data', { schema: { $ref: '#/components/schemas/Hostile' }, encoding: record([...payloads, ...inherited].map((name) => [name, { contentType: nastyType('content/type'), headers: record([[nasty('part header'), { description: nasty('part header'), schema: text('part header') }]]) }])) }],
      ['application/xml', { schema: { $ref: '#/components/schemas/Hostile' } }],
      ...[nasty, nastyType].map((named) => [named('text/plain'), { schema: text('text') }] as const),
    ]),
  },
  responses: record([
    ['200', { description: nasty('answer'), headers: record([...inherited, nasty('header'), nastyToken('header')].map((name) => [name, { description: nasty('header'), schema: text('header') }])), content: { 'application/json': { schema: { $ref: '#/components/schemas/Choice' } } }, links: record([...inherited, nasty('link')].map((name) => [name, link])) }],
    ['4XX', { description: nasty('refusal'), 'x-error-codes': [...payloads, ...inherited].map((code) => ({ code, meaning: nasty('meaning') })) }],
    ['default', { description: nasty('other'), content: record([nasty, nastyType].map((named) => [named('application/x'), { schema: text('other') }])) }],
  ]),
  callbacks: record([...inherited, nasty('callback')].map((name) => [name, record([[nasty('{$request.body#/url}'), { post: { summary: nasty('callback'), parameters: [parameter('header', nasty('callback header'))], requestBody: { description: nasty('callback body'), content: { 'application/json': { schema: { $ref: '#/components/schemas/Choice' } } } }, responses: { '200': { description: nasty('callback answer') } } } }]])])),
  security: [record([['basic', []], ['key', [nasty('scope')]]]), { 'token_.-1': [nasty('scope')] }],
  servers: [{ url: nasty('https://{name}.example/'), description: nasty('server'), variables: { name: { default: nasty('default'), enum: [nasty('default'), nasty('enum')], description: nasty('variable') } } }],
  'x-source': { page: nasty('page'), unsaid: nasty('unsaid') },
});

/** A description with something nasty at every place that holds free text, or a name that OpenAPI does not restrict. */
export const hostile = (): JsonObject => ({
  openapi: '3.1.1',
  info: {
    title: nasty('title'),
    summary: nasty('summary'),
    description: nasty('description'),
    version: nasty('version'),
    termsOfService: nasty('https://example.com/'),
    contact: { name: nasty('name'), url: nasty('https://example.com/'), email: nasty('email') },
    license: { name: nasty('licence'), identifier: nasty('MIT') },
    'x-logo': { url: nasty('https://example.com/') },
  },
  tags: [nasty('tag'), ...inherited].map((name) => ({ name, description: nasty('tag'), externalDocs: { url: nasty('https://example.com/') } })),
  servers: [
    { url: nasty('https://{name}.example/'), description: nasty('server'), variables: record([['name', { default: nasty('default'), description: nasty('variable') }], ...inherited.map((name) => [name, { default: name }] as const), [nasty('variable'), { default: '' }]]) },
    ...inherited.map((name) => ({ url: `https://${name}.example`, description: name })),
  ],
  externalDocs: { url: nasty('https://example.com/'), description: nasty('docs') },
  paths: record([
    ['/plain', { summary: nasty('path'), get: { operationId: 'plain', responses: { '200': { description: 'Fine.', content: { 'application/json': { schema: { type: 'object' } } } } } } }],
    [`/${nasty('path')}/{${nasty('id')}}`, { description: nasty('path'), parameters: [parameter('path', nasty('id'))], post: operation(nasty('operation')) }],
    ...payloads.map((payload, index) => [`/${index}${payload}`, { get: { operationId: `${index} ${payload}`, responses: { '204': { description: payload } } } }] as const),
    ...payloads.map((payload, index) => [`/unnamed/${index}${payload}`, { put: { responses: { '204': { description: payload } } } }] as const),
    ...inherited.map((name) => [`/inherited/${name}`, { get: { operationId: name, responses: { '204': { description: name } } } }] as const),
  ]),
  webhooks: record([...inherited, nasty('webhook')].map((name) => [name, { post: { operationId: `hook ${name}`, summary: nasty('webhook'), responses: { '200': { description: nasty('answer') } } } }])),
  components: {
    schemas: record([
      ['Hostile', { type: 'object', description: nasty('schema'), required: [...payloads, ...inherited], properties: properties('schema'), patternProperties: { "^['\"`*/]": text('pattern') }, additionalProperties: text('additional'), example: properties('example') }],
      ...inherited.map((name) => [name, { type: 'object', properties: properties(name) }] as const),
      ['Choice', { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/constructor' }], discriminator: { propertyName: payloads[1], mapping: record([...payloads, ...inherited].map((name) => [name, '#/components/schemas/Cat'])) } }],
      ['Cat', { type: 'object', required: [payloads[1]], properties: properties('cat') }],
      ['Constant', { const: nasty('constant'), description: nasty('constant') }],
    ]),
    securitySchemes: record([
      ['basic', { type: 'http', scheme: 'basic', description: nasty('basic') }],
      ['key', { type: 'apiKey', in: 'header', name: nasty('X-Key'), description: nasty('key') }],
      ['token_.-1', { type: 'http', scheme: 'bearer', bearerFormat: nasty('format'), description: nasty('token') }],
      ['oauth', { type: 'oauth2', flows: { implicit: { authorizationUrl: nasty('https://example.com/'), scopes: record([...inherited, nasty('scope')].map((name) => [name, nasty('scope')])) } } }],
      ...inherited.map((name) => [name, { type: 'apiKey', in: 'query', name }] as const),
    ]),
    examples: record(inherited.map((name) => [name, { summary: nasty('example'), value: properties('component') }])),
  },
  [`x-${nasty('extension')}`]: nasty('extension'),
});
