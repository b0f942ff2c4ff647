import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../generator/problem/list.ts';
import { read } from '../../generator/read/index.ts';
import type { Source } from '../../generator/read/index.ts';
import { brief, description, project } from './project.ts';
import type { Files } from './project.ts';

const readOne = async (files: Files, lint = false): Promise<Source> => {
  const root = await project(files);
  const [input] = Object.keys(files);
  const { sources, problems } = await read({ root, inputs: [input ?? ''], lint });
  expect(brief(problems)).toEqual([]);
  const [source] = sources;
  if (source === undefined) throw new Error('There is no source.');
  return source;
};

const place = (source: Source, pointer: string): string => {
  const { path, line, column } = source.locate(pointer);
  return `${path}:${line}:${column}`;
};

describe('a description in several files', () => {
  const split = {
    'openapi.yaml': [
      'openapi: 3.1.1',
      'info: { $ref: info.yaml }',
      'paths:',
      '  /museum:',
      '    $ref: paths/museum.yaml',
      'components:',
      '  schemas:',
      '    Here: { type: string }',
      '    Tree:',
      '      $ref: schemas/tree.json',
    ].join('\n'),
    'info.yaml': 'title: T\nversion: "1"\n',
    'paths/museum.yaml': [
      'get:',
      '  operationId: getMuseum',
      '  parameters:',
      '    - $ref: ../parameters.yaml#/Limit',
      '  responses:',
      '    "200":',
      '      description: ok',
      '      content:',
      '        application/json:',
      '          schema: { $ref: ../openapi.yaml#/components/schemas/Tree }',
      '          example: { $ref: "../info.yaml", externalValue: x }',
    ].join('\n'),
    'parameters.yaml': 'Limit:\n  name: limit\n  in: query\n  schema:\n    $ref: "openapi.yaml#/components/schemas/Here"\n',
    'schemas/tree.json': '{\n\t"type": "object",\n\t"properties": {\n\t\t"left": { "$ref": "#" },\n\t\t"leaf": { "$ref": "leaf.yaml" }\n\t}\n}',
    'schemas/leaf.yaml': 'type: string\ndefault: { $ref: "#/nothing" }\n',
  };

  test('is joined into one, in which data stays data', async () => {
    const { document, files } = await readOne(split);
    expect(files).toEqual(['openapi.yaml', 'info.yaml', 'parameters.yaml', 'paths/museum.yaml', 'schemas/leaf.yaml', 'schemas/tree.json']);
    expect(document).toEqual({
      openapi: '3.1.1',
      info: { title: 'T', version: '1' },
      paths: {
        '/museum': {
          get: {
            operationId: 'getMuseum',
            parameters: [{ $ref: '#/components/parameters/Limit' }],
            responses: {
              '200': {
                description: 'ok',
                content: {
                  'application/json': {
                    schema: { $ref: '#/components/schemas/Tree' },
                    example: { $ref: '../info.yaml', externalValue: 'x' },
                  },
                },
              },
            },
          },
        },
      },
      components: {
        parameters: { Limit: { name: 'limit', in: 'query', schema: { $ref: '#/components/schemas/Here' } } },
        schemas: {
          Here: { type: 'string' },
          Tree: { type: 'object', properties: { left: { $ref: '#/components/schemas/Tree' }, leaf: { $ref: '#/components/schemas/leaf' } } },
          leaf: { type: 'string', default: { $ref: '#/nothing' } },
        },
      },
    });
  });

  test('leads every pointer back to the file where it was written', async () => {
    const source = await readOne(split);
    const want = {
      '/info/title': 'openapi.yaml:2:1',
      '/paths/~1museum': 'openapi.yaml:4:3',
      '/paths/~1museum/get': 'paths/museum.yaml:1:1',
      '/paths/~1museum/get/operationId': 'paths/museum.yaml:2:3',
      '/paths/~1museum/get/parameters/0/$ref': 'paths/museum.yaml:4:7',
      '/components/parameters/Limit': 'parameters.yaml:1:1',
      '/components/parameters/Limit/in': 'parameters.yaml:3:3',
      '/components/schemas/Here': 'openapi.yaml:8:5',
      '/components/schemas/Tree': 'schemas/tree.json:1:1',
      '/components/schemas/Tree/properties/leaf': 'schemas/tree.json:5:3',
      '/components/schemas/leaf/type': 'schemas/leaf.yaml:1:1',
      '/components/schemas/nothing': 'openapi.yaml:7:3',
    };
    expect(Object.fromEntries(Object.keys(want).map((pointer) => [pointer, place(source, pointer)]))).toEqual(want);
  });

  test('makes pointers of references by an `$id`, and leaves out the `$id` that they were relative to', async () => {
    const schemas = {
      A: { $id: 'https://a.example/a', $defs: { n: { type: 'integer' } }, properties: { n: { $ref: '#/$defs/n' }, whole: { $ref: '#' }, b: { $ref: 'b' } } },
      B: { $id: 'https://a.example/b', properties: { root: { $ref: '#/components/schemas/A' } } },
      C: { properties: { b: { $ref: 'https://a.example/b#/properties/root' } } },
    };
    const { sources, problems } = await read({ root: await project({ 'a.yaml': description(`components: ${JSON.stringify({ schemas })}`) }), inputs: ['a.yaml'], lint: false });
    expect(problems).toEqual([]);
    expect(sources[0]?.document['components']).toEqual({
      schemas: {
        A: { $defs: { n: { type: 'integer' } }, properties: { n: { $ref: '#/components/schemas/A/$defs/n' }, whole: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } } },
        B: schemas.B,
        C: { properties: { b: { $ref: '#/components/schemas/B/properties/root' } } },
      },
    });
  });

  test.each([
    ['#/$defs/none', 'ref-missing'],
    ['c', 'file-missing'],
    ['https://a.example/c', 'ref-remote'],
    ['#none', 'ref-missing'],
  ])('refuses what no `$id` names either: %s', async ($ref, code) => {
    const schemas = { A: { $id: 'https://a.example/a', properties: { a: { $ref } } } };
    const { problems } = await read({ root: await project({ 'a.yaml': description(`components: ${JSON.stringify({ schemas })}`) }), inputs: ['a.yaml'], lint: false });
    expect(problems.map((one) => one.code)).toEqual([code]);
  });

  test('has links that lead to the root lead there once the files are joined', async () => {
    const links = {
      Root: '../a.yaml#/paths/~1a%20b/get',
      Own: '#/get',
      Other: 'https://a.example/openapi.yaml#/paths/~1b/get',
      Out: '../../out.yaml#/paths/~1b/get',
    };
    const responses = { 204: { description: 'a', links: Object.fromEntries(Object.entries(links).map(([name, operationRef]) => [name, { operationRef }])) } };
    const { document } = await readOne({
      'a.yaml': `openapi: 3.1.1\ninfo: { title: T, version: '1' }\npaths: { "/a b": { $ref: paths/a.json } }\n`,
      'paths/a.json': JSON.stringify({ get: { operationId: 'a', responses } }),
    });
    expect(document['paths']).toMatchObject({
      '/a b': { get: { responses: { 204: { links: { Root: { operationRef: '#/paths/~1a%20b/get' }, Own: { operationRef: '#/get' }, Other: { operationRef: links.Other }, Out: { operationRef: links.Out } } } } } },
    });
  });

  test('has references that others lead on lead to where those end', async () => {
    const { document } = await readOne({
      'a.yaml': description(`components: ${JSON.stringify({ schemas: { A: { items: { $ref: '#/components/schemas/B' } }, B: { properties: { b: { type: 'string' } } }, C: { $ref: '#/components/schemas/A/items/properties/b' }, D: { $ref: 'd.yaml' } } })}`),
      'd.yaml': '$ref: "a.yaml#/components/schemas/A/items/properties/b"\n',
    });
    expect(document['components']).toMatchObject({ schemas: { C: { $ref: '#/components/schemas/B/properties/b' }, D: { type: 'string' } } });
  });

  test('says which of two schemas with one name was renamed', async () => {
    const files = {
      'a.yaml': description('components: { schemas: { X: { properties: { a: { $ref: b/P.yaml }, b: { $ref: c/P.yaml } } } } }'),
      'b/P.yaml': 'type: string\n',
      'c/P.yaml': 'type: number\n',
    };
    const { sources, problems } = await read({ root: await project(files), inputs: ['a.yaml'], lint: false });
    expect(problems.map(formatProblem)).toEqual([
      'a.yaml:4:71  warning  component-renamed  Another component is called `P`, so this one is `P-2`. Rename one of the files, or list what they describe under `components` by names of your own.',
    ]);
    expect(Object.keys(sources[0]?.document['components'] ?? {})).toEqual(['schemas']);
  });

  test('calls what the root lists by a name of its own by that name, of which discriminators without a mapping speak', async () => {
    const schemas = {
      Cat: { $ref: 'a/pet.yaml' },
      Dog: { $ref: 'b/pet.yaml' },
      Hound: { $ref: '#/components/schemas/Dog' },
      Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: 'b/pet.yaml' }], discriminator: { propertyName: 'kind', mapping: { cat: 'a/pet.yaml' } } },
    };
    const { document } = await readOne({
      'a.yaml': description(`components: ${JSON.stringify({ schemas })}`),
      'a/pet.yaml': 'properties: { kind: { type: string }, foe: { $ref: ../a.yaml#/components/schemas/Dog } }\n',
      'b/pet.yaml': 'properties: { kind: { type: string } }\n',
    });
    const kind = { type: 'string' };
    expect(document['components']).toEqual({
      schemas: {
        Cat: { properties: { kind, foe: { $ref: '#/components/schemas/Dog' } } },
        Dog: { properties: { kind } },
        Hound: { $ref: '#/components/schemas/Dog' },
        Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } } },
      },
    });
  });

  test('keeps the names that discriminators go by where a schema is called otherwise', async () => {
    const union = { oneOf: [{ $ref: 'b.yaml#/components/schemas/Cat' }, { $ref: 'dog.yaml' }, { $ref: 'b.yaml#/definitions/a%20fish' }], discriminator: { propertyName: 'kind', mapping: { cat: 'b.yaml#/components/schemas/Cat' } } };
    const files = {
      'a.yaml': description(`components: ${JSON.stringify({ schemas: { Cat: { type: 'string' }, dog: { type: 'string' }, Kept: { $ref: 'b.yaml#/components/schemas/Base' }, union } })}`),
      'b.yaml': JSON.stringify({ components: { schemas: { Base: { type: 'object', discriminator: { propertyName: 'kind' } }, Cat: { allOf: [{ $ref: '#/components/schemas/Base' }] } } }, definitions: { 'a fish': { type: 'object' } } }),
      'dog.yaml': 'type: object\n',
    };
    const { sources } = await read({ root: await project(files), inputs: ['a.yaml'], lint: false });
    expect(sources[0]?.document['components']).toMatchObject({
      schemas: {
        Kept: { discriminator: { propertyName: 'kind', mapping: { Cat: '#/components/schemas/Cat-2' } } },
        union: {
          oneOf: [{ $ref: '#/components/schemas/Cat-2' }, { $ref: '#/components/schemas/dog-2' }, { $ref: '#/components/schemas/a-fish' }],
          discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat-2', dog: '#/components/schemas/dog-2', 'a fish': '#/components/schemas/a-fish' } },
        },
      },
    });
  });

  test('calls no component what OpenAPI does not allow', async () => {
    const refs = ['T x', 'T/x', 'é', 'T-x'].map((name) => `b.yaml#/definitions/${encodeURIComponent(name.replaceAll('/', '~1'))}`);
    const { document } = await readOne({
      'a.yaml': description(`components: ${JSON.stringify({ schemas: { own: { anyOf: refs.map(($ref) => ({ $ref })) } } })}`),
      'b.yaml': JSON.stringify({ definitions: { 'T x': { title: '1' }, 'T/x': { title: '2' }, é: { title: '3' }, 'T-x': { title: '4' } } }),
    });
    expect(document['components']).toEqual({
      schemas: {
        own: { anyOf: ['T-x-2', 'T-x-3', 'component', 'T-x'].map((name) => ({ $ref: `#/components/schemas/${name}` })) },
        'T-x': { title: '4' },
        'T-x-2': { title: '1' },
        'T-x-3': { title: '2' },
        component: { title: '3' },
      },
    });
  });

  test('is read in a thousand files', async () => {
    const count = 1000;
    const files: Record<string, string> = {
      'a.yaml': description('components:', '  schemas:', ...Array.from({ length: count }, (_, index) => `    S${index}: { properties: { x: { $ref: s/${index}.yaml } } }`)),
    };
    for (let index = 0; index < count; index++) files[`s/${index}.yaml`] = `type: string\ntitle: S${index}\n`;
    expect((await readOne(files)).files).toHaveLength(count + 1);
  });
});

describe('a description in one file', () => {
  test('stays as it is', async () => {
    const { document } = await readOne({ 'a.yaml': description('components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: {} } }') });
    expect(document).toEqual({ openapi: '3.1.1', info: { title: 'T', version: '1' }, paths: {}, components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: {} } } });
  });

  test('has its anchors turned into pointers', async () => {
    const source = await readOne({ 'a.yaml': description('components: { schemas: { A: { $ref: "#b" }, B: { $anchor: b, x-data: { $ref: "#b" } } } }') });
    expect(source.document['components']).toEqual({
      schemas: { A: { $ref: '#/components/schemas/B' }, B: { $anchor: 'b', 'x-data': { $ref: '#b' } } },
    });
    expect(place(source, '/components/schemas/B/$anchor')).toBe('a.yaml:4:50');
  });

  test('has references that others lead on lead to where those end', async () => {
    const schemas = {
      A: { items: { $ref: '#/components/schemas/B' } },
      B: { $ref: '#/components/schemas/C' },
      C: { properties: { c: {} } },
      D: { $ref: '#/components/schemas/A/items/properties/c' },
    };
    const { document } = await readOne({ 'a.yaml': description(`components: ${JSON.stringify({ schemas })}`) });
    expect(document['components']).toEqual({ schemas: { ...schemas, D: { $ref: '#/components/schemas/C/properties/c' } } });
  });

  test('can refer to itself by its file name', async () => {
    const { document } = await readOne({ 'a.yaml': description('components: { schemas: { A: { $ref: "a.yaml#/components/schemas/B" }, B: {} } }') });
    expect(document['components']).toEqual({ schemas: { A: { $ref: '#/components/schemas/B' }, B: {} } });
  });

  test('locates members, items and what is not there', async () => {
    const source = await readOne({ 'a.yaml': description('tags:', '  - name: a', '  - name: b') });
    expect(['/tags', '/tags/1', '/tags/1/name', '/tags/1/x', '/x'].map((pointer) => place(source, pointer))).toEqual(['a.yaml:4:1', 'a.yaml:6:5', 'a.yaml:6:5', 'a.yaml:6:5', 'a.yaml:1:1']);
  });
});
