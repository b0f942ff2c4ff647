import type { JsonObject } from '../../generator/model/api.ts';
import { json, openapi, operation, withPaths, withSchema, type Odd } from './suite.ts';

const header = (name: string) => ({ name, in: 'header', required: true, schema: { type: 'string' } });
const thing = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
const found = (content: JsonObject) => ({ '200': { description: 'Found.', content } });

/** Forms that specifications hardly mention and that many descriptions in use have. */
export const usual: readonly Odd[] = [
  { title: 'headers that are described elsewhere, as required parameters', files: withPaths({ '/a': { get: operation({ parameters: ['Authorization', 'accept', 'Content-Type', 'X-A'].map(header) }) }, '/b/{id}': { post: operation({ operationId: 'b', parameters: [header('authorization'), { name: 'id', in: 'path', required: true, schema: { type: 'string' } }], requestBody: { required: true, content: { 'application/json': { schema: thing } } } }) } }) },
  { title: 'JSON under ranges before its name', files: withPaths({ '/a': { post: operation({ requestBody: { content: { 'application/*+json': { schema: thing }, 'text/json': { schema: thing }, 'application/json': { schema: thing } } } }) }, '/b': { post: operation({ operationId: 'b', requestBody: { content: { '*/*': { schema: { type: 'string' } }, 'text/plain': { schema: { type: 'string' } } } } }) }, '/c': { post: operation({ operationId: 'c', requestBody: { content: { 'application/*+json': { schema: thing } } } }) }, '/d': { post: operation({ operationId: 'd', requestBody: { content: { 'application/octet-stream': { schema: {} }, 'application/x-www-form-urlencoded': { schema: thing } } } }) } }) },
  { title: 'answers of any media type', files: withPaths({ '/a': { get: operation({ responses: { ...found({ '*/*': { schema: thing } }), '404': { description: 'No.', content: { '*/*': { schema: thing } } } } }) } }) },
  { title: 'answers of a media type with parameters', files: withPaths({ '/a': { get: operation({ responses: found({ 'application/rdf+xml;charset=UTF-8': { schema: { type: 'string' } } }) }) } }) },
  { title: 'errors that are bytes', files: withPaths({ '/a': { get: operation({ responses: { ...found({ 'application/jwt': { schema: thing } }), '404': { description: 'No.', content: { 'application/jwt': { schema: thing } } } } }) } }) },
  { title: 'an operationId without a character', files: withPaths({ '/a': { get: operation({ operationId: '', parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string' } }] }) } }), problems: ['9:4 warning operation-id-made'] },
  { title: 'a path parameter that keeps reserved characters', files: withPaths({ '/a/{path}': { get: operation({ parameters: [{ name: 'path', in: 'path', required: true, allowReserved: true, example: 'b/../c', schema: { type: 'string' } }] }) } }) },
  { title: 'parameters that are bytes', files: withPaths({ '/a/{b}': { get: operation({ parameters: ['path', 'query', 'header'].map((place) => ({ name: place === 'path' ? 'b' : place, in: place, required: place === 'path', schema: { type: 'string', ...(place === 'path' ? {} : { format: 'binary' }) } })) }) } }) },
  { title: 'an API whose name begins with a digit', files: { '1a.json': JSON.stringify(openapi({ paths: { '/a': { get: operation({ security: [{ key: [] }] }) } }, components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } } })) } },
  { title: 'members that are demanded and not described', files: withSchema({ type: 'object', required: ['url'], properties: { events: { type: 'array', items: { type: 'string' } } } }) },
  { title: 'an example of a request with members that are read-only', files: withPaths({ '/a': { post: operation({ requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' }, examples: { one: { value: { list: [{ a: 'so', b: 'x'.repeat(90) }] } } } } } } }) } }, { components: { schemas: { A: { type: 'object', properties: { list: { type: 'array', items: { type: 'object', properties: { a: { type: 'string', readOnly: true }, b: { type: 'string' } } } } } } } } }) },
  { title: 'a list of objects without a type in a query', files: withPaths({ '/a': { get: operation({ parameters: [{ name: 'data', in: 'query', schema: { type: 'array', items: { properties: { a: { type: 'string' }, b: { type: 'integer' } } } } }] }) } }) },
  { title: 'a member that is read-only in one of two parts', files: withSchema({ allOf: [{ type: 'object', properties: { at: { type: 'string' }, of: { type: 'integer' } } }, { type: 'object', properties: { at: { type: 'string', readOnly: true }, of: { type: 'integer', writeOnly: true } } }] }) },
  { title: 'a discriminator that is inherited, in a member', files: withSchema({ type: 'object', properties: { heartbeat: { $ref: '#/components/schemas/Heartbeat' } } }, { Message: { discriminator: { propertyName: 'op' }, properties: { op: { type: 'string' } } }, Heartbeat: { allOf: [{ $ref: '#/components/schemas/Message' }, { type: 'object' }] } }) },
  { title: 'a discriminator that is inherited and declared again', files: withSchema({ type: 'object', properties: { a: { $ref: '#/components/schemas/Named' }, b: { $ref: '#/components/schemas/Plain' } } }, { Base: { type: 'object', discriminator: { propertyName: 'class', mapping: { Other: '#/components/schemas/Other' } }, required: ['class'], properties: { class: { type: 'string' } } }, Other: { type: 'object', allOf: [{ $ref: '#/components/schemas/Base' }] }, Named: { type: 'object', allOf: [{ $ref: '#/components/schemas/Base' }], properties: { class: { type: 'string', enum: ['named'] } } }, Plain: { type: 'object', allOf: [{ $ref: '#/components/schemas/Base' }], properties: { class: { type: 'string' }, more: { type: 'string' } } } }) },
  { title: 'an example whose inherited discriminator names no variant', files: withSchema({ $ref: '#/components/schemas/Heartbeat' }, { Message: { type: 'object', discriminator: { propertyName: 'op' }, properties: { op: { type: 'string' } } }, Heartbeat: { allOf: [{ $ref: '#/components/schemas/Message' }], example: { op: 'beat' } } }) },
  { title: 'nothing but failures, with alternatives', files: withPaths({ '/a': { post: operation({ responses: { '404': { description: 'No.', content: { 'application/json': { schema: { oneOf: [thing, { type: 'boolean' }] } } } } } }) } }) },
  { title: 'an example of a callback that is an empty list', files: withPaths({ '/a': { post: operation({ callbacks: { done: { '{$request.query.url}': { post: operation({ operationId: 'done', requestBody: { content: { 'application/json': { schema: { type: 'array', items: thing }, example: [] } } } }) } } } }) } }) },
  { title: 'examples of webhooks that repeat themselves', files: { 'a.json': json(openapi({ webhooks: { ping: { post: operation({ requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { l: { type: 'array', items: { enum: [0, 1] } }, k: { enum: ['k'.repeat(90)] } } }, examples: { row: { value: { l: Array(8).fill(0), k: 'k'.repeat(90) } } } } } } }) } } })) } },
  { title: 'an example of a webhook that contradicts its schema', files: { 'a.json': json(openapi({ webhooks: { ping: { post: operation({ requestBody: { content: { 'application/json': { schema: thing, examples: { right: { value: { a: 'a' } }, wrong: { value: { a: 1 } } } } } } }) } } })) }, finds: ['example "wrong" is valid'], problems: ['38:11 warning example-contradicts'] },
  { title: 'security that one alternative asks for more of', files: withPaths({ '/a': { get: operation({ security: [{ key: [] }, { other: [] }, {}, { key: [], as: [] }] }) } }, { components: { securitySchemes: Object.fromEntries(['key', 'as', 'other'].map((name) => [name, { type: 'apiKey', in: 'header', name: `X-${name}` }])) } }) },
  { title: 'names that are listed as the values of an object', files: withSchema({ type: 'object', properties: { kind: { $ref: '#/components/schemas/Kind' }, named: thing } }, { Kind: { type: 'object', enum: ['small', 'large'], properties: { name: { type: 'string' } } } }), problems: ['40:6 warning no-enum-type-mismatch', '41:6 warning no-enum-type-mismatch'] },
  { title: 'two keys in the query at once', files: withPaths({ '/a': { get: operation({ security: [{ key: [], secret: [] }] }) } }, { components: { securitySchemes: Object.fromEntries(['key', 'secret'].map((name) => [name, { type: 'apiKey', in: 'query', name: `api_${name}` }])) } }) },
  { title: 'paths that hold a query', files: withPaths({ '/?Action=List': { get: operation({ parameters: [{ name: 'page', in: 'query', required: true, schema: { type: 'integer' } }] }) }, '/a?lat={lat}&lon={lon}': { parameters: ['lat', 'lon'].map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })), get: operation({ operationId: 'at', parameters: [{ name: 'units', in: 'query', required: true, schema: { type: 'string' } }] }) } }) },
  { title: 'paths that differ in their fragments', files: withPaths(Object.fromEntries(['Get', 'List'].map((name) => [`/#X-Target=${name}`, { post: operation({ operationId: name, parameters: [{ name: 'X-Target', in: 'header', required: true, schema: { enum: [name] } }, { name: 'page', in: 'query', required: true, schema: { type: 'integer' } }] }) }]))) },
  { title: 'components that refer to others', files: withPaths(
    { '/a': { post: operation({ parameters: [{ $ref: '#/components/parameters/A' }], requestBody: { $ref: '#/components/requestBodies/A' }, responses: { '200': { $ref: '#/components/responses/A' } } }) }, '/b': { $ref: '#/components/pathItems/Q' } },
    {
      webhooks: { w: { $ref: '#/components/pathItems/P' }, v: { $ref: '#/components/pathItems/Q' } },
      components: {
        parameters: { A: { $ref: '#/components/parameters/B' }, B: { name: 'q', in: 'query', required: true, schema: { type: 'integer' } } },
        requestBodies: { A: { $ref: '#/components/requestBodies/B' }, B: { required: true, content: { 'application/json': { schema: thing } } } },
        responses: { A: { $ref: '#/components/responses/B' }, B: { description: 'B', headers: { 'x-a': { $ref: '#/components/headers/A' } }, content: { 'application/json': { schema: thing } } } },
        headers: { A: { $ref: '#/components/headers/B' }, B: { required: true, schema: { type: 'integer' } } },
        pathItems: { P: { post: operation({ operationId: 'p', requestBody: { content: { 'application/json': { schema: { type: 'string' } } } } }) }, Q: { $ref: '#/components/pathItems/P' } },
      },
    },
  ) },
  ...[
    ['application/xml', '<r><a>1</a></r>'],
    ['text/xml', '<r/>'],
    ['application/x-www-form-urlencoded', 'a=1'],
  ].map(([type = '', example = '']) => ({ title: `an example of ${type} as it is written`, files: withPaths({ '/a': { post: operation({ requestBody: { content: { [type]: { schema: thing, example } } } }) } }) })),
  { title: 'a path with a fragment, of a server that is known', files: withPaths({ '/a#part': { get: operation() } }, { servers: [{ url: 'https://a.example/v1' }] }) },
  { title: 'five hundred parameters', files: withPaths({ '/a': { get: operation({ parameters: Array.from({ length: 500 }, (_, index) => ({ name: `a parameter of some length, number ${index}`, in: 'query', schema: { type: 'boolean' } })) }) } }) },
  { title: 'extensions that others use in another way', files: withPaths({ '/a': { get: operation({ 'x-codeSamples': 5, 'x-code-samples': { lang: 'sh' }, 'x-hideTryItPanel': 'no', responses: found({ 'application/json': { schema: { type: 'object', 'x-tags': 'a', properties: { 'x-tags': { type: 'string', 'x-explicitMappingOnly': 1 } } } } }) }) } }, { 'x-tagGroups': 'none', 'x-ignoredHeaderParameters': {}, tags: [{ name: 'a', 'x-displayName': 5, 'x-traitTag': 'yes' }] }) },
  { title: 'webhooks of an extension that has an extension of its own', files: withPaths({ '/a': { get: operation() } }, { 'x-webhooks': { 'x-sdk-exclude': true, ping: { post: operation({ operationId: 'ping' }) } } }, '3.0.3') },
  { title: 'a schema in an extension that is wrong', files: withPaths({ '/a': { post: operation({ requestBody: { content: { 'application/json': { schema: { $ref: '#/x-mine/A' } } } } }) } }, { 'x-mine': { A: { type: 'strng' } } }), problems: ['30:12 struct'] },
  { title: 'a member that is called like an extension and is wrong', files: withSchema({ type: 'object', properties: { 'x-tags': { type: 'strng' } } }), problems: ['41:15 struct'] },
  ...['image/png', 'application/octet-stream', 'application/text', 'application/xml', 'text/plain', 'text/csv', '*/*', 'multipart/mixed'].flatMap((type) =>
    [thing, { type: 'string' }, { type: 'integer' }, { type: 'array', items: thing }].map((schema) => ({ title: `a body of ${type} described as ${schema.type}`, files: withPaths({ '/a': { post: operation({ requestBody: { required: true, content: { [type]: { schema } } } }) } }) })),
  ),
  ...[
    { title: 'of another type', example: { a: true }, at: '32:9' },
    { title: 'that lacks a member', example: {}, at: '31:8' },
    { title: 'of another form', example: [{ a: 'x' }], at: '31:8' },
    { title: 'with a member of which nothing is said', example: { a: 'x', b: 1 } },
  ].map(({ title, example, at }) => ({ title: `an example of a body ${title}`, files: withPaths({ '/a': { post: operation({ requestBody: { required: true, content: { 'application/json': { schema: thing, example } } } }) } }), ...(at === undefined ? {} : { finds: ['request example "example" is valid'], problems: [`${at} warning example-contradicts`] }) })),
];
