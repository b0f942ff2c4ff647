import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplesOf, type SampleView } from '../../generator/emit/docs/view/sample/index.ts';
import { sampleRequest, type SampleRequest } from '../../generator/emit/docs/view/sample/request.ts';
import { variablesOf } from '../../generator/emit/docs/view/sample/script.ts';
import { loadMock, type Mock } from '../../generator/emit/mock/load.ts';
import type { Api, JsonObject, Operation } from '../../generator/model/api.ts';
import { fieldStyles, numericFields } from '../../generator/model/form-style.ts';
import { form } from '../../generator/runtime/form.js';
import { multipart } from '../../generator/runtime/multipart.js';
import { parameters as writeParameters } from '../../generator/runtime/parameters.js';
import { newFolder } from '../temporary.ts';
import { apiOf, realApis } from './apis.ts';
import { harbour } from './harbour.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What arrived, as far as it means something: the same for a JSON body however it is spaced. */
interface Received {
  readonly method: string;
  readonly url: string;
  readonly credentials: readonly string[];
  readonly contentType: string;
  readonly body: unknown;
}

const received: Received[] = [];
const answers: string[] = [];
let mock: Mock;
let basePath = '';
let server: Server;
let url: string;
let folder: string;

beforeAll(async () => {
  server = createServer((request, response) => void answer(request, response));
  // A sample that waits for what does not come waits until its test is out of time.
  server.keepAliveTimeout = 0;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  folder = newFolder();
  writeFileSync(join(folder, 'file'), 'bytes');
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Notes what arrives and answers as the API's mock does: what breaks the description gets an error for an answer. */
const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  received.push(receive(request, chunks));
  const { status, headers, body } = await mock.answer({
    method: request.method ?? 'GET',
    target: (request.url ?? '/').slice(basePath.length),
    header: (name) => [request.headers[name.toLowerCase()] ?? []].flat()[0],
    read: () => Promise.resolve(Buffer.concat(chunks)),
  });
  answers.push(`${status} ${status < 400 ? '' : String(body)}`);
  response.writeHead(status, headers).end(body);
};

const receive = (request: IncomingMessage, chunks: readonly Buffer[]): Received => {
  const contentType = request.headers['content-type'] ?? '';
  const own = Object.entries(request.headers).filter(([name]) => /authorization|cookie|key|token|username|^x-/u.test(name));
  return {
    method: request.method ?? '',
    url: request.url ?? '',
    credentials: own.map(([name, value]) => `${name}: ${String(value)}`).sort(),
    contentType: contentType.split(';')[0] ?? '',
    body: bodyOf(Buffer.concat(chunks).toString(), contentType),
  };
};

const bodyOf = (text: string, contentType: string): unknown => {
  if (/^application\/json(?:;|$)/u.test(contentType)) return JSON.parse(text);
  if (contentType.startsWith('application/x-www-form-urlencoded')) return fieldsOf(text);
  if (!contentType.startsWith('multipart/')) return text;
  const boundary = /boundary="?([^";]+)/u.exec(contentType)?.[1] ?? '';
  return text
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => `${/name="([^"]*)"/u.exec(part)?.[1]}=${part.slice(part.indexOf('\r\n\r\n') + 4).trim()}${typeOf(part)}`);
};

/** What a part says that it is, where that is more than text or a file. */
const typeOf = (part: string): string => {
  const type = /^Content-Type: (.*)$/imu.exec(part)?.[1]?.trim() ?? '';
  return /^(?:text\/plain|application\/octet-stream|)$/u.test(type) ? '' : ` as ${type}`;
};

/** Each field with its items: a comma parts them only where it is none of theirs. */
const fieldsOf = (text: string): unknown => text.split('&').map((field) => field.split('=').map((side) => side.split(',').map((item) => decodeURIComponent(item.replaceAll('+', ' ')))));

const has = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;

const runners: Readonly<Record<SampleView['language'], { readonly needs: boolean; readonly run: (text: string) => readonly [string, ...string[]] }>> = {
  curl: { needs: has('curl', '--version'), run: (text) => ['sh', '-c', text] },
  client: { needs: true, run: (text) => [process.execPath, script('client.mjs', text)] },
  fetch: { needs: true, run: (text) => [process.execPath, script('fetch.mjs', text)] },
  python: { needs: has('python3', '-c', 'import requests'), run: (text) => ['python3', script('sample.py', text)] },
  php: { needs: has('php', '-r', 'exit(function_exists("curl_init") ? 0 : 1);'), run: (text) => ['php', script('sample.php', text)] },
};

const script = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

for (const [language, { needs }] of Object.entries(runners)) {
  if (!needs) console.warn(`${language} samples are not run: the machine lacks what they need`);
}

const cases = async (): Promise<readonly (readonly [Api, Operation])[]> => {
  const own = apiOf(harbour);
  return [...(await realApis()), own].flatMap((api) => api.operations.map((operation) => [api, operation] as const));
};

const run = async (api: Api, request: SampleRequest, { language, code }: SampleView, secret = 'secret-of-'): Promise<Received | undefined> => {
  const base = request.url.slice(0, request.url.indexOf('/', 'https://'.length));
  const address = language === 'client' ? code.text.replace(/(create\w+Client\()(?:\{)?/u, (start) => (start.endsWith('{') ? `${start} baseUrl: '${url}${pathOf(api, request)}',` : `${start}{ baseUrl: '${url}${pathOf(api, request)}' }`)) : code.text.replaceAll(base, url);
  const secrets = request.secrets.flatMap(variablesOf).map(({ name }) => [name, secret === 'secret-of-' ? `${secret}${name}` : secret]);
  received.length = 0;
  answers.length = 0;
  mock = await loadMock(api);
  basePath = pathOf(api, request);
  const [program, ...args] = runners[language].run(address);
  await new Promise<void>((done, fail) => {
    execFile(program, args, { cwd: folder, env: { PATH: process.env['PATH'], ...Object.fromEntries(secrets), NO_PROXY: '*' } }, (error, _, stderr) =>
      error === null ? done() : fail(new Error(`${language}: ${stderr}\n${address}`)),
    );
  });
  expect(received.length, language).toBe(1);
  expect(answers, `${language}: ${address}`).toEqual([expect.stringMatching(/^[23]\d\d $/u)]);
  return received[0];
};

/** The path of the server's address, which the client keeps before the operation's. */
const pathOf = (api: Api, request: SampleRequest): string => {
  const server = new URL(request.url).pathname;
  const operation = api.operations.find(({ path }) => server.endsWith(path));
  return operation === undefined ? '' : server.slice(0, -operation.path.length);
};

describe('the samples of an operation', () => {
  test('send the same request in every language', async () => {
    for (const [api, operation] of await cases()) {
      const isGenerated = api.name !== 'harbour';
      if (isGenerated) link(api);
      const request = sampleRequest(api, operation);
      const samples = samplesOf(api, operation, request).filter(({ language }) => runners[language].needs && (isGenerated || language !== 'client'));
      const [first, ...others] = samples;
      if (first === undefined || !request.url.startsWith('https://')) continue;
      const want = await run(api, request, first);
      for (const sample of others) expect(await run(api, request, sample), `${operation.id} in ${sample.language}`).toEqual(want);
    }
  }, 240_000);

  test.each([
    { given: { k: 'v w', n: [1] }, properties: { f: { type: 'object' } }, encoding: {}, want: 'f={"k":"v w"%2C"n":[1]}' },
    { given: { k: 'v w', l: 'x' }, properties: {}, encoding: { f: { style: 'form' } }, want: 'k=v w&l=x' },
    { given: { k: 'v w', l: 'x' }, properties: { f: { type: 'object' } }, encoding: { f: { style: 'form', explode: false } }, want: 'f=k,v w,l,x' },
    { given: { k: { l: 'x' } }, properties: { f: { type: 'object' } }, encoding: { f: { style: 'deepObject', explode: true } }, want: 'f[k][l]=x' },
    { given: [{ k: 'a' }, { k: 'b' }], properties: { f: { type: 'array' } }, encoding: {}, want: 'f={"k":"a"}&f={"k":"b"}' },
    { given: ['p', 'q,r', 'é'], properties: { f: { type: 'array', items: { type: 'string' } } }, encoding: {}, want: 'f=p&f=q%2Cr&f=é' },
    { given: ['p', 'q,r', 'é&'], properties: { f: { type: 'array', items: { type: 'string' } } }, encoding: { f: { explode: false } }, want: 'f=p,q%2Cr,é%26' },
    { given: ['p', 'q,r'], properties: { f: { type: 'array', items: { type: 'string' } } }, encoding: { f: { style: 'pipeDelimited', explode: false } }, want: 'f=p|q%2Cr' },
    { given: ['p', 'q,r'], properties: { f: { type: 'array', items: { type: 'string' } } }, encoding: { f: { style: 'spaceDelimited', explode: false } }, want: 'f=p q%2Cr' },
    { given: ['p', 'q'], properties: { f: { anyOf: [{ type: 'array', items: { type: 'string' }, 'x-array-format': 'brackets' }] } }, encoding: {}, want: 'f[]=p&f[]=q' },
    { given: true, properties: { f: { type: 'boolean', 'x-boolean-format': 'numeric' } }, encoding: {}, want: 'f=1' },
  ])('send a form as the client does: $want', async ({ given, properties, encoding, want }) => {
    const schema = { type: 'object', properties };
    const content = { 'application/x-www-form-urlencoded': { schema, encoding, example: { f: given } } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Forms', version: '1' }, servers: [{ url: 'https://forms.example' }], paths: { '/a': { post: { operationId: 'a', requestBody: { content }, responses: { 204: { description: 'Done.' } } } } } });
    const [operation] = api.operations;
    const request = sampleRequest(api, operation!);
    const [media] = operation!.body!.content;
    const styles = Object.fromEntries([...fieldStyles(api.document, media!)].map(([name, { style, explode }]) => [name, [style, explode] as const]));
    const [, write] = form(styles, [...numericFields(api.document, media!)]);
    expect(fieldsOf(write({ f: given })[0] as string), 'the client').toEqual(fieldsOf(want));
    for (const sample of samplesOf(api, operation!, request).filter(({ language }) => runners[language].needs && language !== 'client')) {
      expect((await run(api, request, sample))?.body, sample.language).toEqual(fieldsOf(want));
    }
  });

  const file = { type: 'string', format: 'binary' };
  test.each([
    { given: ['p', 'q,r', 'é'], member: { type: 'array', items: { type: 'string' } }, encoding: {}, want: ['f=p', 'f=q,r', 'f=é'] },
    { given: [1, null, true], member: { type: 'array' }, encoding: {}, want: ['f=1', 'f=true'] },
    { given: { k: 'v w' }, member: { type: 'object' }, encoding: {}, want: ['f={"k":"v w"} as application/json'] },
    { given: [{ k: 'a;"b"' }, { k: "it's" }], member: { type: 'array' }, encoding: {}, want: ['f={"k":"a;\\"b\\""} as application/json', 'f={"k":"it\'s"} as application/json'] },
    { given: [['p'], ['q']], member: { type: 'array' }, encoding: {}, want: ['f=["p"] as application/json', 'f=["q"] as application/json'] },
    { given: ['p', 'q'], member: { type: 'array' }, encoding: { f: { contentType: 'application/json' } }, want: ['f="p" as application/json', 'f="q" as application/json'] },
    { given: ['a,b;c', '@d', '(e'], member: { type: 'array' }, encoding: { f: { contentType: 'text/csv' } }, want: ['f=a,b;c as text/csv', 'f=@d as text/csv', 'f=(e as text/csv'] },
    { given: [], member: { type: 'array' }, encoding: {}, want: [] },
    { given: '', member: file, encoding: { f: { contentType: 'image/png' } }, want: ['f=bytes as image/png'] },
    { given: ['', ''], member: { type: 'array', items: file }, encoding: {}, want: ['f=bytes', 'f=bytes'] },
    { given: ['', ''], member: { type: 'array', items: file }, encoding: { f: { contentType: 'image/png' } }, want: ['f=bytes as image/png', 'f=bytes as image/png'] },
  ])('send parts as the client does: $want', async ({ given, member, encoding, want }) => {
    const schema = { type: 'object', properties: { f: member, g: { type: 'string' } } };
    const content = { 'multipart/form-data': { schema, encoding, example: { f: given, g: 'x' } } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Parts', version: '1' }, servers: [{ url: 'https://parts.example' }], paths: { '/a': { post: { operationId: 'a', requestBody: { content }, responses: { 204: { description: 'Done.' } } } } } } as JsonObject);
    const [operation] = api.operations;
    const request = sampleRequest(api, operation!);
    const [, write] = multipart(Object.fromEntries(Object.entries(encoding).map(([name, { contentType }]) => [name, contentType])));
    const bytes = new Blob(['bytes']);
    const isFile = request.call.body?.files.has('f') === true;
    const [written, contentType] = write({ f: !isFile ? given : Array.isArray(given) ? given.map(() => bytes) : bytes, g: 'x' });
    const all = [...want, 'g=x'];
    expect(bodyOf(await (written as Blob).text(), contentType ?? ''), 'the client').toEqual(all);
    for (const sample of samplesOf(api, operation!, request).filter(({ language }) => runners[language].needs && language !== 'client')) {
      expect((await run(api, request, sample))?.body, sample.language).toEqual(all);
    }
  });

  test('keep the method of a form without a part', () => {
    const content = { 'multipart/form-data': { schema: { type: 'object' }, example: { f: [] } } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Parts', version: '1' }, paths: { '/a': { post: { operationId: 'a', requestBody: { content }, responses: {} } } } });
    const [curl] = samplesOf(api, api.operations[0]!, sampleRequest(api, api.operations[0]!));
    expect(curl?.code.text).toBe('curl https://example.com/a \\\n  --request POST');
  });

  test('have no bracket in an address, which curl takes for a range', () => {
    const parameters = ['page[size]', '$filter', 'a b'].map((name) => ({ name, in: 'query', required: true, schema: { type: 'integer' } }));
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Brackets', version: '1' }, paths: { '/a': { get: { operationId: 'a', parameters, responses: {} } } } });
    expect(sampleRequest(api, api.operations[0]!).url).toBe('https://example.com/a?page%5Bsize%5D=1&$filter=1&a%20b=1');
  });

  test.each([
    { given: 'a/b?c=d&e#f', want: 'a/b?c=d&e%23f' },
    { given: 'x%20y [z]', want: 'x%20y%20%5Bz%5D' },
  ])('keep what is reserved as the client does: $given', async ({ given, want }) => {
    const parameters = [{ name: 'r', in: 'query', required: true, allowReserved: true, schema: { type: 'string' }, example: given }];
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Reserved', version: '1' }, paths: { '/a': { get: { operationId: 'a', parameters, responses: {} } } } });
    expect(sampleRequest(api, api.operations[0]!).url).toBe(`https://example.com/a?r=${want}`);
    const { querySerializer } = writeParameters({ query: { r: ['form', true, true] } }, {}, new Headers());
    expect(new URL(`https://example.com/a?${querySerializer({ r: given })}`).search.replaceAll('[', '%5B').replaceAll(']', '%5D')).toBe(`?r=${want}`);
  });

  test('of a deep value are no longer than its parts', () => {
    const nested = (depth: number): JsonObject => (depth === 0 ? { leaf: 1 } : { a: nested(depth - 1) });
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Deep', version: '1' }, servers: [{ url: 'https://deep.example' }], paths: { '/a': { post: { operationId: 'a', requestBody: { content: { 'application/json': { schema: { type: 'object' }, example: nested(300) } } }, responses: { 204: { description: 'Done.' } } } } } });
    for (const { language, code } of samplesOf(api, api.operations[0]!, sampleRequest(api, api.operations[0]!))) {
      expect(code.text.length, language).toBeLessThan(300 * 2 * 100);
    }
  });

  test('send a header without a text', async () => {
    const parameters = [{ name: 'X-Empty', in: 'header', required: true, schema: { type: 'string' }, example: '' }];
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Empty', version: '1' }, servers: [{ url: 'https://empty.example' }], paths: { '/a': { get: { operationId: 'a', parameters, responses: { 204: { description: 'Done.' } } } } } });
    const request = sampleRequest(api, api.operations[0]!);
    for (const sample of samplesOf(api, api.operations[0]!, request).filter(({ language }) => runners[language].needs && language !== 'client')) {
      expect((await run(api, request, sample))?.credentials, sample.language).toEqual(['x-empty: ']);
    }
  });

  test.each([
    { types: ['application/json'], want: undefined },
    { types: ['application/json', 'application/xml'], want: 'application/json' },
    { types: ['application/pdf', 'application/vnd.a+json', 'application/json'], want: 'application/vnd.a+json' },
    { types: ['text/csv', 'application/pdf'], want: 'text/csv' },
    { types: ['*/*'], want: undefined },
    { types: [], want: undefined },
  ])('ask for JSON where a server may choose, as the client does: $types', ({ types, want }) => {
    const responses = { 200: { description: 'Done.', content: Object.fromEntries(types.map((type) => [type, {}])) } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Types', version: '1' }, paths: { '/a': { get: { operationId: 'a', responses } } } });
    expect(sampleRequest(api, api.operations[0]!).headers).toEqual(want === undefined ? [] : [['Accept', want]]);
  });

  test.each([
    { style: 'matrix', explode: true, value: { R: 1, G: 'a b' }, want: ';R=1;G=a%20b' },
    { style: 'matrix', explode: false, value: { R: 1, G: 2 }, want: ';f=R,1,G,2' },
    { style: 'matrix', explode: true, value: ['p', 'q;r'], want: ';f=p;f=q%3Br' },
    { style: 'label', explode: true, value: { R: 1, G: 2 }, want: '.R=1.G=2' },
    { style: 'label', explode: false, value: ['p', null, 'q'], want: '.p,q' },
    { style: 'simple', explode: true, value: { R: 1, G: 2 }, want: 'R=1,G=2' },
  ])('write a parameter in its style: $want', ({ style, explode, value, want }) => {
    const parameters = [{ name: 'f', in: 'path', required: true, style, explode, schema: {}, example: value }];
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Styles', version: '1' }, paths: { '/{f}': { get: { operationId: 'a', parameters, responses: {} } } } });
    expect(sampleRequest(api, api.operations[0]!).url).toBe(`https://example.com/${want}`);
  });

  test.each([
    { title: 'alone', parameters: [], method: 'get', body: {}, want: '/a?the%20key=' },
    { title: 'beside another parameter', parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string' }, example: 'é' }], method: 'delete', body: {}, want: '/a?q=%C3%A9&the%20key=' },
    { title: 'beside a body', parameters: [], method: 'post', body: { requestBody: { content: { 'application/json': { schema: { type: 'object' }, example: { a: 1 } } } } }, want: '/a?the%20key=' },
  ])('encode a key in the query $title', async ({ parameters, method, body, want }) => {
    const keys = { one: { type: 'apiKey', in: 'query', name: 'the key' } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Key', version: '1' }, servers: [{ url: 'https://key.example' }], paths: { '/a': { [method]: { operationId: 'a', parameters, ...body, security: [{ one: [] }], responses: { 204: { description: 'Done.' } } } } }, components: { securitySchemes: keys } });
    const request = sampleRequest(api, api.operations[0]!);
    for (const sample of samplesOf(api, api.operations[0]!, request).filter(({ language }) => runners[language].needs && language !== 'client')) {
      const sent = await run(api, request, sample, 'a+b&c=d e%');
      expect(sent?.url.replaceAll('+', '%20').replace(/%../gu, (escape) => escape.toUpperCase()), sample.language).toBe(`${want}a%2Bb%26c%3Dd%20e%25`);
      expect(sent?.body, sample.language).toEqual('requestBody' in body ? { a: 1 } : '');
    }
  });

  test('send all cookies in one header, whatever they are', async () => {
    const parameters = [
      { name: 'theme', in: 'cookie', required: true, schema: { type: 'string' }, example: 'dark "$blue"; é' },
      { name: 'tags', in: 'cookie', required: true, schema: { type: 'array', items: { type: 'string' } }, example: ['a', 'b'] },
    ];
    const keys = Object.fromEntries(['one', 'two'].map((name) => [name, { type: 'apiKey', in: 'cookie', name }]));
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Jar', version: '1' }, servers: [{ url: 'https://jar.example' }], paths: { '/a': { get: { operationId: 'a', parameters, security: [{ one: [], two: [] }], responses: { 204: { description: 'Done.' } } } } }, components: { securitySchemes: keys } });
    const request = sampleRequest(api, api.operations[0]!);
    const samples = samplesOf(api, api.operations[0]!, request).filter(({ language }) => runners[language].needs && language !== 'client');
    for (const sample of samples) {
      expect((await run(api, request, sample))?.credentials, sample.language).toEqual(['cookie: theme=dark%20%22%24blue%22%3B%20%C3%A9; tags=a; tags=b; one=secret-of-HARBOUR_ONE; two=secret-of-HARBOUR_TWO']);
    }
  });

  test.each(['application/x-ndjson', 'application/json-seq', 'application/vnd.a.jsonl; charset=utf-8'])('send lines of JSON as they are shown: %s', async (mediaType) => {
    const example = '{"a":"it\'s $1"}\n{"a":2}\n';
    const content = { [mediaType]: { schema: { type: 'string' }, example } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Lines', version: '1' }, servers: [{ url: 'https://lines.example' }], paths: { '/a': { post: { operationId: 'a', requestBody: { content }, responses: { 204: { description: 'Done.' } } } } } });
    const request = sampleRequest(api, api.operations[0]!);
    expect(request.call.body?.value).toBe(example);
    for (const sample of samplesOf(api, api.operations[0]!, request).filter(({ language }) => runners[language].needs && language !== 'client')) {
      expect(await run(api, request, sample), sample.language).toMatchObject({ contentType: mediaType.split(';')[0], body: example });
    }
  });

  test.each([
    { security: [{ mtls: [] }, { key: [] }], want: 'X-Key: $' },
    { security: [{ mtls: [], key: [] }, { token: [] }], want: 'Authorization: Bearer $' },
    { security: [{ unknown: [] }, { token: [] }], want: 'Authorization: Bearer $' },
    { security: [{ mtls: [], key: [] }], want: 'X-Key: $' },
    { security: [{ mtls: [] }, {}, { key: [] }], want: undefined },
  ])('have the credentials of the first alternative that they can send: $security', ({ security, want }) => {
    const securitySchemes = { mtls: { type: 'mutualTLS' }, key: { type: 'apiKey', in: 'header', name: 'X-Key' }, token: { type: 'oauth2', flows: {} } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Ways', version: '1' }, paths: { '/a': { get: { operationId: 'a', security, responses: {} } } }, components: { securitySchemes } });
    const [curl] = samplesOf(api, api.operations[0]!, sampleRequest(api, api.operations[0]!));
    expect(/--header "([^$]*\$)/u.exec(curl?.code.text ?? '')?.[1]).toBe(want);
  });

  test.each<{ method: string; body: object; without: readonly string[] }>([
    { method: 'head', body: {}, without: [] },
    { method: 'options', body: {}, without: [] },
    { method: 'trace', body: {}, without: ['client', 'fetch'] },
    { method: 'get', body: { requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' }, example: { a: 1 } } } } }, without: ['client', 'fetch'] },
    { method: 'get', body: { requestBody: { content: { 'application/json': { schema: { type: 'object' }, example: { a: 1 } } } } }, without: [] },
    { method: 'delete', body: { requestBody: { content: { 'application/json': { schema: { type: 'object' }, example: { a: 1 } } } } }, without: [] },
    { method: 'put', body: { requestBody: { content: { 'application/json': { schema: { type: ['object', 'null'] }, example: null } } } }, without: [] },
  ])('are there in the languages that can send them, and end: $method $body', async ({ method, body, without }) => {
    const responses = { 200: { description: 'Done.', content: { 'text/plain': { schema: { type: 'string' }, example: 'as long as it is' } } } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Methods', version: '1' }, servers: [{ url: 'https://methods.example' }], paths: { '/a': { [method]: { operationId: 'a', ...body, responses } } } });
    const request = sampleRequest(api, api.operations[0]!);
    const samples = samplesOf(api, api.operations[0]!, request);
    expect(samples.map(({ language }) => language)).toEqual(['curl', 'client', 'fetch', 'python', 'php'].filter((language) => !without.includes(language)));
    for (const sample of samples.filter(({ language }) => runners[language].needs && language !== 'client')) {
      const sent = await run(api, request, sample);
      expect(sent?.method, sample.language).toBe(method.toUpperCase());
      if (method === 'put') expect(sent?.body, sample.language).toBe(null);
    }
  }, 30_000);

  test('send one header once, though two schemes have it', () => {
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Both', version: '1' }, paths: { '/a': { get: { operationId: 'a', security: [{ one: [], two: [] }], responses: {} } } }, components: { securitySchemes: Object.fromEntries(['one', 'two'].map((name) => [name, { type: 'oauth2', flows: {} }])) } });
    const [operation] = api.operations;
    const texts = samplesOf(api, operation!, sampleRequest(api, operation!)).map(({ language, code }) => [language, code.text.split('_TOKEN').length - 1, code.text.split('_TWO').length - 1]);
    expect(texts).toEqual([['curl', 1, 0], ['client', 1, 1], ['fetch', 1, 0], ['python', 1, 0], ['php', 1, 0]]);
  });

  test.each([
    { servers: undefined, base: 'https://example.com' },
    { servers: [{ url: '/' }], base: 'https://example.com' },
    { servers: [{ url: '../api/{version}/', variables: { version: { default: 'v1' } } }], base: 'https://example.com/api/v1' },
    { servers: [{ url: '//host.example/v1' }], base: 'https://host.example/v1' },
  ])('name a host where the description names none: $servers', ({ servers, base }) => {
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Placeless', version: '1' }, ...(servers === undefined ? {} : { servers }), paths: { '/a': { get: { operationId: 'a', responses: {} } } } });
    const [operation] = api.operations;
    const request = sampleRequest(api, operation!);
    expect(request.url).toBe(`${base}/a`);
    expect(samplesOf(api, operation!, request).find(({ language }) => language === 'client')?.code.text).toContain(`baseUrl: '${base}'`);
  });

  test.each([
    { servers: [{ url: '/api/v1' }, { url: 'https://x.example/{v}', variables: { v: { default: '2' } } }], base: 'https://x.example/2', client: "environment: 'xExample',\n  variables: { v: '2' },", isStandIn: false },
    { servers: [{ url: '{root}/v1', variables: { root: { default: 'https://y.example' } } }, { url: '/' }], base: 'https://y.example/v1', client: "({\n  variables: { root: 'https://y.example' },", isStandIn: false },
    { servers: [{ url: 'https://x.example' }, { url: '/' }], base: 'https://x.example', client: 'Client();', isStandIn: false },
    { servers: [{ url: '//x.example' }], base: 'https://x.example', client: "baseUrl: 'https://x.example',", isStandIn: false },
    { servers: [{ url: '/rest' }], base: 'https://example.com/rest', client: "baseUrl: 'https://example.com/rest',", isStandIn: true },
  ])('call the first server that names a host: $servers', ({ servers, base, client, isStandIn }) => {
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Places', version: '1' }, servers, paths: { '/a': { get: { operationId: 'a', responses: {} } } } } as JsonObject);
    const [operation] = api.operations;
    const request = sampleRequest(api, operation!);
    expect(request.url).toBe(`${base}/a`);
    expect(request.isStandIn).toBe(isStandIn);
    expect(samplesOf(api, operation!, request).find(({ language }) => language === 'client')?.code.text).toContain(client);
  });

  test('give the client a Blob for each file of a form, and values for the rest', () => {
    const file = { type: 'string', format: 'binary' };
    const schema = { type: 'object', required: ['one', 'many', 'page'], properties: { one: file, many: { type: 'array', items: file }, page: { type: 'integer', example: 2 } } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Files', version: '1' }, servers: [{ url: 'https://files.example' }], paths: { '/a': { post: { operationId: 'a', requestBody: { content: { 'multipart/form-data': { schema } } }, responses: {} } } } });
    const [operation] = api.operations;
    const client = samplesOf(api, operation!, sampleRequest(api, operation!)).find(({ language }) => language === 'client');
    expect(client?.code.text).toContain("  body: {\n    one: new Blob(['…']),\n    many: [new Blob(['…'])],\n    page: 2,\n  },\n");
  });

  test('send the example of a form with the files that it cannot hold', () => {
    const file = { type: 'string', format: 'binary' };
    const schema = { type: 'object', required: ['file', 'name'], properties: { file, other: file, name: { type: 'string' } } };
    const api = apiOf({ openapi: '3.1.1', info: { title: 'Files', version: '1' }, servers: [{ url: 'https://files.example' }], paths: { '/a': { post: { operationId: 'a', requestBody: { content: { 'multipart/form-data': { schema, example: { name: 'Mine' } } } }, responses: {} } } } });
    const { body } = sampleRequest(api, api.operations[0]!);
    expect(body?.kind === 'multipart' ? body.parts.map(({ name, value, isFile }) => [name, value, isFile]) : []).toEqual([['name', 'Mine', false], ['file', '', true]]);
  });

  test('send the example of the description, corrected', async () => {
    const [api, operation] = (await cases()).find(([one]) => one.name === 'appcharge') ?? [];
    if (api === undefined || operation === undefined) throw new Error('There is no such API.');
    const request = sampleRequest(api, operation);
    const [curl] = samplesOf(api, operation, request);
    if (curl === undefined || !runners.curl.needs) return;
    const example = operation.body?.content[0]?.examples[0];
    expect((await run(api, request, curl))?.body).toEqual(example?.corrected ?? example?.value);
  });
});

/** Makes a generated package importable by its name, as an installed one is. */
const link = (api: Api): void => {
  const place = join(folder, 'node_modules', api.package.name);
  mkdirSync(dirname(place), { recursive: true });
  rmSync(place, { force: true });
  symlinkSync(join(root, 'generated', api.name), place);
};
