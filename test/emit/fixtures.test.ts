import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { emitFixtures, fixtureProblems } from '../../generator/emit/fixtures/index.ts';
import { emitTypes } from '../../generator/emit/types/index.ts';
import type { File } from '../../generator/file.ts';
import type { Api, JsonObject, JsonValue } from '../../generator/model/api.ts';
import { fixturesOf } from '../../generator/model/fixture.ts';
import { loadValidator } from '../../generator/validate.ts';
import { pathProblems } from '../../generator/write/path.ts';
import { apiOf, projectApis } from '../api.ts';
import { newFolder } from '../temporary.ts';

const createValidator = await loadValidator();
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = newFolder();

const described = (paths: JsonObject, components: JsonObject = {}): Api => apiOf({ paths, components });

/** One operation with a request and a response of the same schema. */
const creating = (schema: JsonValue, media: JsonObject = {}, operationId = 'createOffer'): JsonObject => ({
  [`/${operationId}`]: {
    post: {
      operationId,
      requestBody: { required: true, content: { 'application/json': { schema, ...media } } },
      responses: { 200: { description: '', content: { 'application/json': { schema } } } },
    },
  },
});

const offer = {
  type: 'object',
  required: ['name', 'kind'],
  properties: { name: { type: 'string' }, kind: { enum: ['cpa', 'cpc'] }, active: { type: 'boolean' }, tags: { type: 'array', items: { enum: ['new', 'old'] } } },
};

const textOf = (files: readonly File[], path: string): string => files.find((file) => file.path === path)?.text ?? '';
const writeTo = (name: string, files: readonly File[]): string => {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  return join(folder, name);
};
const load = async (files: readonly File[], name: string) => {
  const at = writeTo(name, [...files, { path: 'package.json', text: '{ "type": "module" }' }]);
  return import(/* @vite-ignore */ pathToFileURL(join(at, 'fixtures.js')).href);
};

/** What the compiler has to say about every declaration of some packages, and about code that uses them. */
const compile = (packages: Readonly<Record<string, readonly File[]>>, use = ''): readonly string[] => {
  const home = mkdtempSync(join(folder, 'compile-'));
  const files = Object.entries(packages).flatMap(([name, list]) => list.map(({ path, text }) => ({ path: join(home, name, path), text })));
  for (const { path, text } of [...files, { path: join(home, 'use.ts'), text: use }]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const program = ts.createProgram(
    [...files.map(({ path }) => path).filter((path) => path.endsWith('.d.ts')), join(home, 'use.ts')],
    { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, skipDefaultLibCheck: true, types: [], target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  );
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => `${file?.fileName.slice(home.length + 1) ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? ''}`);
};

// Of the run-time only what takes types apart by direction, as the rest refers to a library that is not there.
const [directed = ''] = /export type Directed[^]+?(?=\n\/\*\* The table)/u.exec(readFileSync(join(root, 'generator/runtime/client.d.ts'), 'utf8')) ?? [];
const runtime = { path: 'runtime/client.d.ts', text: directed };
const packageOf = async (api: Api): Promise<readonly File[]> => [...(await emitTypes(api)), ...(await emitFixtures(api)), runtime];

describe('the four descriptions', async () => {
  const apis = [...(await projectApis()).values()];

  test.each(apis)('$name: every fixture that claims to fit is valid by its schema', (api) => {
    const validator = createValidator(api.document);
    const bodies = fixturesOf(api, createValidator).operations.flatMap(({ operation, bodies }) => bodies.map((body) => ({ operation, body })));
    expect(bodies.length).toBeGreaterThan(1);
    for (const { operation, body } of bodies) {
      const content = body.status === undefined ? operation.body?.content : operation.responses.find(({ status }) => status === body.status)?.content;
      for (const { fits, name, mediaType, value, kind } of body.fixtures) {
        const schema = content?.find((media) => media.mediaType === mediaType)?.schema;
        const errors = schema === undefined ? [] : validator.validate(schema.pointer, value, body.direction);
        expect([operation.name, body.status, name, errors.length === 0]).toEqual([operation.name, body.status, name, fits || kind === 'example']);
      }
      expect(body.base?.fits).toBe(true);
    }
    expect(fixturesOf(api, createValidator).impossible).toEqual([]);
  });

  test('the compiler proves that every fixture is of the type of its operation', async () => {
    const packages = Object.fromEntries(await Promise.all(apis.map(async (api) => [api.name, await packageOf(api)] as const)));
    expect(compile(packages)).toEqual([]);
  }, 120_000);

  test.each(apis)('$name: the module holds what the JSON files hold', async (api) => {
    const files = await emitFixtures(api);
    const module = await load(files, `module-${api.name}`);
    const values = files.filter(({ path }) => path.startsWith('fixtures/')).map(({ path, text }) => {
      const [operation = '', part = '', name = ''] = path.slice('fixtures/'.length, -'.json'.length).split('.');
      const { request, responses } = module[operation];
      return [path, part === 'request' ? request[name] : responses[part][name], JSON.parse(text)] as const;
    });
    expect(values.length).toBeGreaterThan(1);
    for (const [path, inModule, inFile] of values) expect([path, inModule]).toEqual([path, inFile]);
  });
});

describe('examples', () => {
  test('are exported by operation and name, and frozen', async () => {
    const files = await emitFixtures(described(creating(offer, { examples: { 'summer promo': { value: { name: 'A', kind: 'cpa', tags: ['new'] } } } })));
    const { createOffer } = await load(files, 'examples');
    expect(createOffer.request.summerPromo).toEqual({ name: 'A', kind: 'cpa', tags: ['new'] });
    expect(createOffer.responses[200]).toEqual({ required: { name: 'example name', kind: 'cpa' }, full: { name: 'example name', kind: 'cpa', active: true, tags: ['new'] } });
    expect(() => createOffer.request.summerPromo.tags.push('old')).toThrow(TypeError);
    expect(files.map(({ path }) => path)).toEqual([
      'fixtures.js', 'fixtures.d.ts', 'fixtures.check.d.ts',
      'fixtures/createOffer.request.summerPromo.json', 'fixtures/createOffer.200.required.json', 'fixtures/createOffer.200.full.json',
    ]);
  });

  const twin = { examples: { promo: { value: { name: 'A', kind: 'cpa', active: 'true' }, 'x-known-discrepancies': [{ pointer: '/active', documented: 'boolean', shown: 'the string "true"', corrected: true }] } } };

  test('that contradict their schema have a twin put right, and are kept as documented', async () => {
    const api = described(creating(offer, twin));
    const files = await emitFixtures(api);
    const { createOffer, createOfferRequest } = await load(files, 'twins');
    expect(createOffer.request).toEqual({ promo: { name: 'A', kind: 'cpa', active: true }, promoVerbatim: { name: 'A', kind: 'cpa', active: 'true' } });
    expect(createOfferRequest()).toEqual(createOffer.request.promo);
    expect(textOf(files, 'fixtures.d.ts')).toContain('`/active` is documented as boolean, and shown as the string "true".');
    expect(textOf(files, 'fixtures.check.d.ts')).not.toContain('Verbatim');
    expect(compile({ given: await packageOf(api) })).toEqual([]);
  });

  test('that are broken and not corrected lend their parts to a sample', async () => {
    const { createOffer } = await load(await emitFixtures(described(creating(offer, { example: { name: 'A', kind: 'none' } }))), 'broken');
    expect(createOffer.request).toEqual({
      exampleVerbatim: { name: 'A', kind: 'none' },
      required: { name: 'A', kind: 'cpa' },
      full: { name: 'A', kind: 'cpa', active: true, tags: ['new'] },
    });
  });

  test('do not send what is only received', async () => {
    const marked = { type: 'object', required: ['id', 'name'], properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' }, pin: { type: 'string', writeOnly: true } } };
    const api = described(creating(marked, { example: { id: 1, name: 'A', pin: '1234' } }));
    const { createOffer } = await load(await emitFixtures(api), 'marked');
    expect(createOffer.request).toEqual({ example: { name: 'A', pin: '1234' }, exampleVerbatim: { id: 1, name: 'A', pin: '1234' } });
    expect(createOffer.responses[200].full).toEqual({ id: 1, name: 'example name' });
    expect(compile({ given: await packageOf(api) })).toEqual([]);
  });

  test('in another notation than JSON are kept as they are', async () => {
    const api = described({ '/a': { get: { operationId: 'get', responses: { 200: { description: '', content: { 'application/xml': { schema: offer, example: '<offer/>' }, 'application/json': { schema: offer } } } } } } });
    const { get } = await load(await emitFixtures(api), 'xml');
    expect(get.responses[200]).toMatchObject({ example: '<offer/>', required: { kind: 'cpa' } });
    expect(compile({ given: await packageOf(api) })).toEqual([]);
  });

  test('of bytes are never taken for a value that is sent', async () => {
    const upload = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' }, note: { type: 'string' } } };
    const api = described({ '/a': { post: { operationId: 'upload', requestBody: { content: { 'multipart/form-data': { schema: upload, example: { file: 'x' } } } }, responses: { 200: { description: '', content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } } } } } });
    const { upload: fixtures, ...builders } = await load(await emitFixtures(api), 'bytes');
    expect(fixtures).toEqual({ request: { example: { file: 'x' } } });
    expect(builders).toEqual({});
    expect(compile({ given: await packageOf(api) })).toEqual([]);
  });
});

describe('builders', () => {
  test('give a fresh value each time, with what is overridden', async () => {
    const { createOfferRequest, createOfferResponse200, createOffer } = await load(await emitFixtures(described(creating(offer))), 'builders');
    const value = createOfferRequest({ name: 'B', active: undefined });
    expect(value).toEqual({ name: 'B', kind: 'cpa' });
    value.kind = 'cpc';
    expect(createOfferRequest()).toEqual(createOffer.request.required);
    expect(createOfferResponse200({ active: undefined })).toEqual({ name: 'example name', kind: 'cpa', tags: ['new'] });
    createOfferResponse200().tags.push('old');
    expect(createOffer.responses[200].full.tags).toEqual(['new']);
    expect(Object.keys(createOfferRequest(JSON.parse('{ "__proto__": 1 }')))).toContain('__proto__');
  });

  test('take no overrides where the body is not an object', async () => {
    const list = { type: 'array', minItems: 1, items: { type: 'string' } };
    const api = described(creating(list, { example: ['a'] }));
    const { createOfferRequest } = await load(await emitFixtures(api), 'list');
    expect(createOfferRequest()).toEqual(['a']);
    expect(textOf(await emitFixtures(api), 'fixtures.d.ts')).toContain('createOfferRequest():');
  });
});

describe('types', () => {
  const api = described(creating(offer, { examples: { promo: { value: { name: 'A', kind: 'cpa', tags: ['new'] } } } }));

  test('keep literals, and fit the operation', async () => {
    const use = `
      import { createOffer, createOfferRequest, type CreateOfferRequest } from './given/fixtures.js';
      const kind: 'cpa' = createOffer.request.promo.kind;
      const body: CreateOfferRequest = createOffer.request.promo;
      const mine: CreateOfferRequest = createOfferRequest({ kind: 'cpc', tags: ['old'] });
      // @ts-expect-error -- the example is of the other kind
      const other: 'cpc' = createOffer.request.promo.kind;
      // @ts-expect-error -- there is no such kind
      createOfferRequest({ kind: 'cpm' });
      // @ts-expect-error -- there is no such member
      createOfferRequest({ colour: 'red' });
      // @ts-expect-error -- there is no such example
      createOffer.request.missing;
      export { kind, body, mine, other };
    `;
    expect(compile({ given: await packageOf(api) }, use)).toEqual([]);
  });

  test.each([
    ['a value outside the enum', "kind: 'cpa'", "kind: 'cpm'"],
    ['a value of another type', "name: 'A'", 'name: 1'],
    ['a required member that is missing', "name: 'A', ", ''],
    ['a wrong item', "tags: ['new']", "tags: ['none']"],
  ])('fail to compile for %s', async (_, given, broken) => {
    const files = (await packageOf(api)).map((file) => (file.path === 'fixtures.d.ts' ? { ...file, text: file.text.replace(given, broken) } : file));
    expect(compile({ given: files })).toHaveLength(1);
    expect(compile({ given: files })[0]).toMatch(/^given\/fixtures\.check\.d\.ts: Type .* does not satisfy the constraint/u);
  });

  test('say what is only sent or only received, for builders too', async () => {
    const marked = { type: 'object', required: ['id', 'name', 'pin'], properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' }, pin: { type: 'string', writeOnly: true } } };
    const use = `
      import { createOfferRequest, createOfferResponse200, type CreateOfferRequest, type CreateOfferResponse200 } from './given/fixtures.js';
      const sent: CreateOfferRequest = createOfferRequest({ name: 'B', pin: '1234' });
      const got: CreateOfferResponse200 = createOfferResponse200({ id: 2 });
      // @ts-expect-error -- nobody sends an id
      createOfferRequest({ id: 1 });
      // @ts-expect-error -- nobody gets a pin back
      createOfferResponse200({ pin: '1234' });
      // @ts-expect-error -- nor can it be read
      got.pin;
      export { sent, got };
    `;
    const api = described(creating(marked));
    expect(compile({ given: await packageOf(api) }, use)).toEqual([]);
    const { createOfferRequest, createOfferResponse200 } = await load(await emitFixtures(api), 'directed');
    expect([createOfferRequest(), createOfferResponse200()]).toEqual([{ name: 'example name', pin: 'example pin' }, { id: 1, name: 'example name' }]);
  });

  const kinds = { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: 'kind' } };
  const pet = { type: 'object', properties: { kind: { type: 'string' }, name: { type: 'string' } } };
  const schemas = { Cat: { ...pet, required: ['name'] }, Dog: { ...pet, required: ['age'] } };

  test.each([
    { title: 'properties without a type', schema: { properties: { a: { type: 'string' } } }, example: null, base: {} },
    { title: 'a union that is told apart by a property', schema: kinds, example: { name: 'Tom' }, base: { kind: 'Cat', name: 'example name' } },
    { title: 'a variant of such a union', schema: { anyOf: [kinds, { type: 'array', items: { $ref: '#/components/schemas/Cat' } }] }, example: [{ name: 'Tom' }], base: { kind: 'Cat', name: 'example name' } },
    { title: 'optional members alone, of which none is there', schema: { allOf: [{ type: 'object', properties: { inner: pet } }] }, example: { inner: { other: 1 } }, base: {} },
  ])('are narrower than the schema for $title', async ({ title, schema, example, base }) => {
    const api = described(creating(schema, { example }), { schemas });
    const files = await packageOf(api);
    expect(compile({ given: files })).toEqual([]);
    const { createOffer, createOfferRequest } = await load(files, title.replaceAll(' ', '-'));
    expect(createOffer.request.example).toEqual(example);
    expect(createOfferRequest()).toEqual(base);
    // What cannot be proven of the example is proven of a value made beside it.
    const proven = textOf(files, 'fixtures.check.d.ts').match(/\['request'\]\['\w+'\]/gu);
    expect(proven).toContain("['request']['full']");
    expect(proven).not.toContain("['request']['example']");
  });

  test('of an answer of bytes are none of its text', async () => {
    const api = described({ '/a': { get: { operationId: 'get', responses: { 200: { description: '', content: { 'application/octet-stream': { schema: { type: 'string' }, example: 'MMM' } } } } } } });
    expect((await load(await emitFixtures(api), 'answer')).get.responses[200]).toEqual({ example: 'MMM' });
    expect(compile({ given: await packageOf(api) })).toEqual([]);
  });

  test('of a very long value are the type of its body', async () => {
    const long = described(creating(offer, { example: { name: 'A'.repeat(3000), kind: 'cpa' } }));
    expect(textOf(await emitFixtures(long), 'fixtures.d.ts')).toContain("readonly example: Operations['createOffer']['requestBody']['content']['application/json'];");
    expect(compile({ given: await packageOf(long) })).toEqual([]);
  });
});

describe('names', () => {
  test('are identifiers that the module does not use, and files that any system can store', async () => {
    const ids = ['delete', 'fresh', 'frozen', 'con', 'operations', 'createOffer', 'createOfferRequest', 'créer', 'a/b c', 'x'.repeat(200)];
    const api = described(Object.assign({}, ...ids.map((id) => creating(offer, { examples: { A: { value: { name: 'A', kind: 'cpa' } }, a: { value: { name: 'a', kind: 'cpa' } }, 'b-1': { value: { name: 'b', kind: 'cpa' } }, b1: { value: { name: 'b', kind: 'cpc' } }, '💥': { value: { name: 'c', kind: 'cpc' } } } }, id))));
    const files = await emitFixtures(api);
    expect(pathProblems('given', files.map(({ path }) => path))).toEqual([]);
    const module = await load(files, 'names');
    expect(Object.keys(module).filter((name) => !/(Request|Response200)$/u.test(name)).sort()).toEqual(
      ['aBC', 'con', 'createOffer', 'createOfferRequesta7744827', 'créer', 'deleteOperation', 'freshOperation', 'frozenOperation', 'operations', 'x'.repeat(200)].sort(),
    );
    // The operation `createOfferRequest` has the name, so the builder of `createOffer` has a hash.
    expect(module.createOfferRequest.request).toBeDefined();
    expect(Object.keys(module.con.request)).toEqual(['a', 'a', 'b1', 'b1', 'example'].map((name) => expect.stringMatching(name === 'example' ? /^example$/u : new RegExp(`^${name}[0-9a-f]{8}$`, 'u'))));
    expect(new Set(Object.keys(module.con.request)).size).toBe(5);
    expect(compile({ given: await packageOf(api) })).toEqual([]);
  });

  test('stay as they are when another operation comes', async () => {
    const before = await emitFixtures(described(creating(offer)));
    const after = await emitFixtures(described({ ...creating(offer, {}, 'another'), ...creating(offer) }));
    const kept = (files: readonly File[]) => files.filter(({ path }) => path.startsWith('fixtures/createOffer.'));
    expect(kept(after)).toEqual(kept(before));
    expect(kept(before)).toHaveLength(4);
    expect(textOf(after, 'fixtures.js')).toContain(textOf(before, 'fixtures.js').split('export const createOffer = ')[1]?.trim());
  });
});

describe('size', () => {
  test('a value that many operations show is written once', async () => {
    const error = { type: 'object', properties: { message: { type: 'string', examples: ['A very long message. '.repeat(20)] } } };
    const paths = Object.assign({}, ...Array.from({ length: 20 }, (_, index) => creating({ $ref: '#/components/schemas/Problem' }, {}, `operation${index}`)));
    const api = described(paths, { schemas: { Problem: error } });
    const files = await emitFixtures(api);
    expect(textOf(files, 'fixtures.js').match(/A very long message/gu)).toHaveLength(20);
    expect(textOf(files, 'fixtures.js')).toContain('const problemFull = {');
    const module = await load(files, 'shared');
    expect(module.operation3.responses[200].full.message).toHaveLength(420);
    expect(module.operation3Request({ message: 'short' })).toEqual({ message: 'short' });
    expect(compile({ given: await packageOf(api) })).toEqual([]);
  });
});

describe('what cannot be', () => {
  test('is a warning, and leaves out that body alone', async () => {
    const never = { type: 'object', required: ['a'], properties: { a: { type: 'string', minLength: 3, maxLength: 2 } } };
    const api = described({ ...creating(never, {}, 'never'), ...creating(offer) });
    const problems = await fixtureProblems(api, (pointer) => ({ path: `openapi.yaml#${pointer}` }));
    expect(problems.map(({ code, severity, place, message }) => ({ code, severity, path: place.path, message }))).toEqual(
      ['requestBody', 'responses/200'].map((part) => ({
        code: 'sample-impossible',
        severity: 'warning',
        path: `openapi.yaml#/paths/~1never/post/${part}/content/application~1json/schema`,
        message: expect.stringMatching(/^No value of this schema could be made; the nearest has a value at `\/a` that must NOT have (fewer|more) than \d characters \(`.*`\)\.$/u),
      })),
    );
    expect(Object.keys(await load(await emitFixtures(api), 'never'))).toEqual(['createOffer', 'createOfferRequest', 'createOfferResponse200']);
  });

  test('an API without bodies has no fixtures', async () => {
    expect(await emitFixtures(described({ '/a': { get: { operationId: 'a', responses: { 204: { description: '' } } } } }))).toEqual([]);
  });
});

test('text of a description never becomes code', async () => {
  const hostile = '*/ `${process.exit(1)}` \' " \\ </script> {{code}} \u2028 \u202e';
  const value = JSON.parse('{ "__proto__": "a", "constructor": 1, "a-b": [] }');
  const schema = { type: 'object', required: ['__proto__'], properties: JSON.parse('{ "__proto__": { "type": "string" } }'), description: hostile };
  const api = described(creating(schema, { examples: { [hostile]: { summary: hostile, description: hostile, value: { ...value, [hostile]: `${hostile}!` } }, __proto__x: { value } } }));
  const { createOffer, createOfferRequest } = await load(await emitFixtures(api), 'hostile');
  expect(Object.values(createOffer.request)).toContainEqual({ ...value, [hostile]: `${hostile}!` });
  expect(Object.keys(createOfferRequest())).toContain('constructor');
  expect(compile({ given: await packageOf(api) })).toEqual([]);
});

test('the same description gives the same bytes', async () => {
  const paths = creating(offer, { example: { name: 'A', kind: 'cpa' } });
  expect(await emitFixtures(described(paths))).toEqual(await emitFixtures(described(structuredClone(paths))));
  expect(textOf(await emitFixtures(described(paths)), 'fixtures.js').endsWith('\n')).toBe(true);
  expect(readFileSync(new URL('../../generator/emit/fixtures/index.ts', import.meta.url), 'utf8')).not.toContain('Date');
});
