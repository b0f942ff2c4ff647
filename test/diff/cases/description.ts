import { descriptionCase, type Case } from './case.ts';

const text = { type: 'string' } as const;
const json = (schema: object) => ({ 'application/json': { schema } }) as never;
const answer = { responses: { 204: { description: 'Done' } } } as const;
const get = (more: object = {}) => ({ get: { operationId: 'getLoan', ...answer, ...more } }) as never;
const id = (name: string) => ({ name, in: 'path', required: true, schema: text }) as const;
const page = { name: 'page', in: 'query', schema: { type: 'integer' } } as const;
const loans = (more: object = {}) => ({ paths: { '/loans': get(more) } });
const schemes = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  basic: { type: 'http', scheme: 'basic' },
  login: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://login.example.org/token', scopes: { read: 'Read', write: 'Write' } } } },
} as const;
const secured = (security: readonly object[] | undefined, own?: readonly object[], defined: object = schemes) =>
  ({ ...loans(own === undefined ? {} : { security: own }), components: { securitySchemes: defined }, ...(security === undefined ? {} : { security }) }) as never;
const serving = (...servers: object[]) => ({ ...loans(), servers }) as never;
const regional = (list: readonly string[], start = 'eu') => ({ url: 'https://{region}.example.org', variables: { region: { default: start, enum: list } } });
const hook = (operation: object) => ({ webhooks: { due: { post: { ...answer, ...operation } } } }) as never;
const named = (schemas: object) => ({ ...loans(), components: { schemas } }) as never;

const shown = (schema: object, schemas: object = {}, more: object = {}) =>
  ({ ...loans({ ...more, responses: { 200: { description: 'OK', content: json({ $ref: '#/components/schemas/Loan' }) } } }), components: { schemas: { Loan: schema, ...schemas } } }) as never;
const marked = (mark: object = {}, other: object = {}) => ({ type: 'object', properties: { a: { ...text, ...mark }, b: { ...text, ...other } } });

/** Paths, security, servers, webhooks and names. */
export const descriptionCases: readonly Case[] = [
  descriptionCase('a path joins', loans(), { paths: { '/loans': get(), '/readers': { get: answer } } }, 'n/n'),
  descriptionCase('a path leaves', { paths: { '/loans': get(), '/readers': { get: answer } } }, loans(), 'b/b'),
  descriptionCase('all paths leave', loans(), { paths: {} }, 'b/b'),
  descriptionCase('a path is renamed', loans(), { paths: { '/lendings': get() } }, 'b/b'),
  descriptionCase('a method leaves', { paths: { '/loans': { ...(get() as object), delete: answer } } }, loans(), 'b/b'),
  descriptionCase('a method becomes another', loans(), { paths: { '/loans': { post: { operationId: 'getLoan', ...answer } } } }, 'b/b'),
  descriptionCase('a path parameter is renamed', { paths: { '/loans/{id}': get({ parameters: [id('id')] }) } }, { paths: { '/loans/{loan}': get({ parameters: [id('loan')] }) } }, '-/b'),
  descriptionCase('a path parameter changes its type', { paths: { '/loans/{id}': get({ parameters: [id('id')] }) } }, { paths: { '/loans/{id}': get({ parameters: [{ ...id('id'), schema: { type: 'integer' } }] }) } }, 'b/b'),
  descriptionCase('a parameter moves from the operation to its path', loans({ parameters: [page] }), { paths: { '/loans': { parameters: [page], ...(get() as object) } } }, '-/-'),
  descriptionCase('a parameter of the path is overridden', { paths: { '/loans': { parameters: [page], ...(get() as object) } } }, { paths: { '/loans': { parameters: [{ ...page, required: true }], ...(get({ parameters: [page] }) as object) } } }, '-/-'),
  descriptionCase('a parameter is referred to', loans({ parameters: [page] }), { ...loans({ parameters: [{ $ref: '#/components/parameters/page' }] }), components: { parameters: { page } } }, '-/-'),
  descriptionCase('a path item is referred to', loans(), { paths: { '/loans': { $ref: '#/components/pathItems/loans' } }, components: { pathItems: { loans: get() } } }, '-/-'),
  descriptionCase('a body and a response are referred to', loans({ requestBody: { content: json(text) }, responses: { 200: { description: 'OK', content: json(text) } } }), { ...loans({ requestBody: { $ref: '#/components/requestBodies/a' }, responses: { 200: { $ref: '#/components/responses/b' } } }), components: { requestBodies: { a: { content: json(text) } }, responses: { b: { description: 'OK', content: json(text) } } } }, '-/-'),
  descriptionCase('a link is referred to', loans({ responses: { 200: { description: 'OK', links: { self: { operationId: 'getLoan' } } } } }), { ...loans({ responses: { 200: { description: 'OK', links: { self: { $ref: '#/components/links/self' } } } } }), components: { links: { self: { operationId: 'getLoan' } } } }, '-/-'),
  descriptionCase('a link names its operation in another way', loans({ operationId: 'getLoan', responses: { 200: { description: 'OK', links: { self: { operationId: 'getLoan' } } } } }), loans({ operationId: 'getLoan', responses: { 200: { description: 'OK', links: { self: { operationRef: '#/paths/~1loans/get' } } } } }), '-/-'),
  descriptionCase('OpenAPI 3.0 becomes 3.1', { openapi: '3.0.3', ...loans({ responses: { 200: { description: 'OK', content: json({ type: 'integer', nullable: true, minimum: 0, exclusiveMinimum: true }) } } }) }, loans({ responses: { 200: { description: 'OK', content: json({ type: ['integer', 'null'], exclusiveMinimum: 0 }) } } }), '-/-'),
  descriptionCase('an operation gets the name that it had anyway', { paths: { '/loans': { get: answer } } }, { paths: { '/loans': { get: { ...answer, operationId: 'getLoans' } } } }, '-/-'),
  descriptionCase('authentication is demanded', secured(undefined), secured([{ key: [] }]), 'b/b'),
  descriptionCase('authentication is demanded where it could be left out', secured([{}, { key: [] }]), secured([{ key: [] }]), 'b/b'),
  descriptionCase('authentication is no longer demanded', secured([{ key: [] }]), secured([]), 'n/b'),
  descriptionCase('authentication can be left out', secured([{ key: [] }]), secured([{ key: [] }, {}]), 'n/-'),
  descriptionCase('another scheme is demanded', secured([{ key: [] }]), secured([{ basic: [] }]), 'b/b'),
  descriptionCase('a second scheme is demanded as well', secured([{ key: [] }]), secured([{ key: [], basic: [] }]), 'b/b'),
  descriptionCase('one of two schemes is no longer demanded', secured([{ key: [], basic: [] }]), secured([{ key: [] }]), 'n/b'),
  descriptionCase('an alternative joins', secured([{ key: [] }]), secured([{ basic: [] }, { key: [] }]), 'n/-'),
  descriptionCase('an alternative leaves', secured([{ key: [] }, { basic: [] }]), secured([{ key: [] }]), 'b/b'),
  descriptionCase('alternatives change their order', secured([{ key: [] }, { basic: [] }]), secured([{ basic: [] }, { key: [] }]), '-/-'),
  descriptionCase('the security of the description moves to its operation', secured([{ key: [] }]), secured(undefined, [{ key: [] }]), '-/-'),
  descriptionCase('no security and an empty list', secured(undefined), secured([], []), '-/-'),
  descriptionCase('a scope is demanded', secured([{ login: ['read'] }]), secured([{ login: ['read', 'write'] }]), 'b/-'),
  descriptionCase('a scope is no longer demanded', secured([{ login: ['read', 'write'] }]), secured([{ login: ['read'] }]), 'n/-'),
  descriptionCase('scopes change their order', secured([{ login: ['read', 'write'] }]), secured([{ login: ['write', 'read'] }]), '-/-'),
  descriptionCase('a security scheme is renamed', secured([{ key: [] }], undefined, { key: schemes.key }), secured([{ token: [] }], undefined, { token: schemes.key }), '-/-'),
  descriptionCase('a key moves to a query parameter', secured([{ key: [] }]), secured([{ key: [] }], undefined, { ...schemes, key: { ...schemes.key, in: 'query' } }), 'b/-'),
  descriptionCase('the header of a key has another name', secured([{ key: [] }], undefined, { key: schemes.key }), secured([{ key: [] }], undefined, { key: { ...schemes.key, name: 'X-Secret' } }), 'b/b'),
  descriptionCase('the header of a key is spelled in lower case', secured([{ key: [] }]), secured([{ key: [] }], undefined, { ...schemes, key: { ...schemes.key, name: 'x-key' } }), '-/-'),
  descriptionCase('a scheme that nobody uses changes', secured([{ key: [] }]), secured([{ key: [] }], undefined, { ...schemes, login: { ...schemes.login, description: 'Log in' } }), '-/-'),
  descriptionCase('tokens come from another address', secured([{ login: [] }]), secured([{ login: [] }], undefined, { ...schemes, login: { type: 'oauth2', flows: { clientCredentials: { ...schemes.login.flows.clientCredentials, tokenUrl: 'https://id.example.org/token' } } } }), 'b/-'),
  descriptionCase('a variable of an address is renamed', serving({ url: 'https://{a}.example.org', variables: { a: { default: 'eu' } } }), serving({ url: 'https://{b}.example.org', variables: { b: { default: 'eu' } } }), '-/b'),
  descriptionCase('the only server is described in other words', serving({ url: 'https://a.example.org', description: 'Production' }), serving({ url: 'https://a.example.org', description: 'Live' }), '-/-'),
  descriptionCase('the server moves', serving({ url: 'https://a.example.org' }), serving({ url: 'https://b.example.org' }), 'b/-'),
  descriptionCase('a server joins', serving({ url: 'https://a.example.org' }), serving({ url: 'https://a.example.org' }, { url: 'https://b.example.org' }), 'n/-'),
  descriptionCase('a server leaves', serving({ url: 'https://a.example.org' }, { url: 'https://b.example.org' }), serving({ url: 'https://a.example.org' }), 'b/b'),
  descriptionCase('servers change their order', serving({ url: 'https://a.example.org' }, { url: 'https://b.example.org' }), serving({ url: 'https://b.example.org' }, { url: 'https://a.example.org' }), 'n/-'),
  descriptionCase('a slash at the end of a server', serving({ url: 'https://a.example.org/v1' }), serving({ url: 'https://A.example.org/v1/' }), '-/-'),
  descriptionCase('no server and the server `/`', { ...loans(), servers: [] }, serving({ url: '/' }), '-/-'),
  descriptionCase('the servers of the description move to its path', serving({ url: 'https://a.example.org' }), { servers: [{ url: 'https://a.example.org' }], paths: { '/loans': { servers: [{ url: 'https://a.example.org' }], ...(get() as object) } } }, '-/-'),
  descriptionCase('a part of an address becomes a variable', serving({ url: 'https://eu.example.org' }), serving(regional(['eu', 'us'])), 'n/-'),
  descriptionCase('a value of a variable leaves', serving(regional(['eu', 'us'])), serving(regional(['eu'])), 'b/b'),
  descriptionCase('a value of a variable joins', serving(regional(['eu'])), serving(regional(['eu', 'us'])), 'n/-'),
  descriptionCase('the default of a variable changes', serving(regional(['eu', 'us'])), serving(regional(['eu', 'us'], 'us')), 'n/-'),
  descriptionCase('a webhook joins', loans(), { ...loans(), ...(hook({}) as object) }, 'n/n'),
  descriptionCase('a webhook leaves', hook({}), { webhooks: {} }, 'b/b'),
  descriptionCase('the body of a webhook gains a required property', hook({ requestBody: { content: json({ type: 'object' }) } }), hook({ requestBody: { content: json({ type: 'object', required: ['a'], properties: { a: text } }) } }), 'n/n'),
  descriptionCase('the body of a webhook becomes looser', hook({ requestBody: { content: json({ type: 'object', required: ['a'], properties: { a: text } }) } }), hook({ requestBody: { content: json({ type: 'object', properties: { a: text } }) } }), 'b/b'),
  descriptionCase('a value joins a list in a webhook', hook({ requestBody: { content: json({ enum: ['a'] }) } }), hook({ requestBody: { content: json({ enum: ['a', 'b'] }) } }), 'b/b'),
  descriptionCase('a read-only member of a webhook leaves', hook({ requestBody: { content: json({ type: 'object', properties: { a: { ...text, readOnly: true } } }) } }), hook({ requestBody: { content: json({ type: 'object' }) } }), 'b/b'),
  descriptionCase('a header of a webhook joins', hook({}), hook({ parameters: [{ name: 'X-Signature', in: 'header', required: true, schema: text }] }), 'n/n'),
  descriptionCase('a header of a webhook may be missing', hook({ parameters: [{ name: 'X-Signature', in: 'header', required: true, schema: text }] }), hook({ parameters: [{ name: 'X-Signature', in: 'header', schema: text }] }), 'b/b'),
  descriptionCase('a named schema is renamed', named({ Loan: { type: 'object' } }), named({ Lending: { type: 'object' } }), '-/b'),
  descriptionCase('a named schema leaves that nobody uses', named({ Loan: { type: 'object' }, Old: text }), named({ Loan: { type: 'object' } }), '-/b'),
  descriptionCase('a named schema joins', named({}), named({ Loan: { type: 'object' } }), '-/n'),
  descriptionCase('the version, the title and the licence change', { ...loans(), info: { title: 'A', version: '1' } }, { ...loans(), info: { title: 'B', version: '2', license: { name: 'MIT' } } }, '-/-'),
  descriptionCase('tags are described', loans(), { ...loans(), tags: [{ name: 'loans', description: 'Loans' }] }, '-/-'),
  descriptionCase('members change their order', { paths: { '/a': { get: answer }, '/b': { get: answer } } }, { paths: { '/b': { get: answer }, '/a': { get: answer } } }, '-/-'),
  descriptionCase('the usual dialect of the schemas is written out', loans(), { ...loans(), jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }, '-/-'),
  descriptionCase('the usual dialect gives way to JSON Schema alone', { ...loans(), jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }, { ...loans(), jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema' }, '-/-'),
  descriptionCase('the dialect of the schemas changes', loans(), { ...loans(), jsonSchemaDialect: 'https://dialect.example.org' }, 'p/p'),
  descriptionCase('a schema that nothing uses changes its type', named({ A: text }), named({ A: { type: 'integer' } }), '-/b'),
  descriptionCase('a schema that nothing uses becomes stricter', named({ A: text }), named({ A: { ...text, maxLength: 5 } }), '-/-'),
  descriptionCase('a schema that nothing uses gets a member', named({ A: { type: 'object', properties: { a: text } } }), named({ A: { type: 'object', properties: { a: text, b: text } } }), '-/n'),
  descriptionCase('a schema that nothing uses must have a member more', named({ A: { type: 'object', properties: { a: text } } }), named({ A: { type: 'object', properties: { a: text, b: text }, required: ['b'] } }), '-/b'),
  descriptionCase('a schema that nothing uses takes one value more', named({ A: { enum: ['a'] } }), named({ A: { enum: ['a', 'b'] } }), '-/b'),
  descriptionCase('a schema that only another unused one uses changes', named({ A: { type: 'object', properties: { b: { $ref: '#/components/schemas/B' } } }, B: text }), named({ A: { type: 'object', properties: { b: { $ref: '#/components/schemas/B' } } }, B: { type: 'integer' } }), '-/b'),
  descriptionCase('a schema that an unused one uses, too, allows more in an answer', shown({ enum: ['a'] }, { A: { type: 'array', items: { $ref: '#/components/schemas/Loan' } } }), shown({ enum: ['a', 'b'] }, { A: { type: 'array', items: { $ref: '#/components/schemas/Loan' } } }), 'b/b'),
  descriptionCase('a schema that an unused one uses, too, allows less in an answer', shown({ enum: ['a', 'b'] }, { A: { type: 'array', items: { $ref: '#/components/schemas/Loan' } } }), shown({ enum: ['a'] }, { A: { type: 'array', items: { $ref: '#/components/schemas/Loan' } } }), 'n/n'),
  descriptionCase('a schema changes when it is no longer used', shown(text, { A: text }), { ...loans({ responses: { 200: { description: 'OK', content: json(text) } } }), components: { schemas: { Loan: { type: 'integer' }, A: text } } } as never, '-/b'),
  descriptionCase('a member of an answer becomes read-only', shown(marked()), shown(marked({ readOnly: true })), '-/b'),
  descriptionCase('a member of an answer becomes read-only by what it refers to', shown({ type: 'object', properties: { a: { $ref: '#/components/schemas/B' } } }, { B: text }), shown({ type: 'object', properties: { a: { $ref: '#/components/schemas/B' } } }, { B: { ...text, readOnly: true } }), '-/b'),
  descriptionCase('a member of an answer is no longer read-only', shown(marked({ readOnly: true }, { readOnly: true })), shown(marked({}, { readOnly: true })), '-/n'),
  descriptionCase('the last read-only member is one no longer', shown(marked({ readOnly: true })), shown(marked()), '-/b'),
  descriptionCase('a member of a schema without a name becomes read-only', loans({ responses: { 200: { description: 'OK', content: json(marked()) } } }), loans({ responses: { 200: { description: 'OK', content: json(marked({ readOnly: true })) } } }), '-/-'),
];
