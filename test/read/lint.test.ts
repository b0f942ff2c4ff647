import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { formatProblem } from '../../generator/problem/list.ts';
import { read } from '../../generator/read/index.ts';
import { brief, description, project } from './project.ts';
import type { Files } from './project.ts';

const readAll = async (files: Files, inputs?: readonly string[]): Promise<{ names: readonly string[]; problems: readonly string[] }> => {
  const { sources, problems } = await read({ root: await project(files), lint: true, ...(inputs === undefined ? {} : { inputs }) });
  return { names: sources.map(({ name }) => name), problems: problems.map(formatProblem) };
};

const operation = description().replace('paths: {}', 'paths:\n  /a:\n    get:\n      responses: { "200": { description: ok } }');

describe('lint', () => {
  test('obeys the rules of redocly.yaml, with places, warnings and remedies', async () => {
    const files = { 'redocly.yaml': 'apis: { a: { root: a.yaml } }\nrules: { operation-summary: error, operation-operationId: warn }', 'a.yaml': operation };
    expect(await readAll(files)).toEqual({
      names: [],
      problems: [
        'a.yaml:5:5  warning  operation-operationId  Operation object should contain `operationId` field. Meet the rule, or change `operation-operationId` in redocly.yaml.',
        'a.yaml:5:5  error  operation-summary  Operation object should contain `summary` field. Meet the rule, or change `operation-summary` in redocly.yaml.',
      ],
    });
  });

  test('obeys the rules of one API, and only for that one', async () => {
    const files = {
      'redocly.yaml': 'apis:\n  a: { root: a.yaml, rules: { operation-summary: error } }\n  b: { root: b.yaml }\nrules: { struct: error }',
      'a.yaml': operation,
      'b.yaml': operation,
    };
    const { names, problems } = await readAll(files);
    expect(names).toEqual(['b']);
    expect(problems).toHaveLength(1);
  });

  test('runs the plugins of the project, and its decorators', async () => {
    const files = {
      'redocly.yaml': 'apis: { a: { root: a.yaml } }\nplugins: [./plugin.js]\nrules: { house/no-title-t: error }\ndecorators: { house/mark: on }',
      'package.json': '{"type": "module"}',
      'plugin.js': `export default () => ({
        id: 'house',
        rules: { oas3: { 'no-title-t': () => ({ Info: { enter(info, { report, location }) { if (info.title === 'T') report({ message: 'T is no title', location: location.child('title') }); } } }) } },
        decorators: { oas3: { mark: () => ({ Info: { leave(info) { info['x-mark'] = true; } } }) } },
      });`,
      'a.yaml': description(),
    };
    expect((await readAll(files)).problems).toEqual([
      'a.yaml:2:16  error  house/no-title-t  T is no title. Meet the rule, or change `house/no-title-t` in redocly.yaml.',
    ]);
    const fine = await read({ root: await project({ ...files, 'a.yaml': description().replace('title: T', 'title: Ts') }), lint: true });
    expect(brief(fine.problems)).toEqual([]);
    expect(fine.sources[0]?.document['info']).toEqual({ title: 'Ts', version: '1', 'x-mark': true });
  });

  test('reports a problem in the file that has it', async () => {
    const files = {
      'redocly.yaml': 'apis: { a: { root: a.yaml } }\nrules: { struct: error }',
      'a.yaml': description('components: { schemas: { A: { $ref: b.yaml } } }'),
      'b.yaml': 'type: object\nproperties:\n  x: { tipe: string }\n',
    };
    expect((await readAll(files)).problems).toEqual([
      'b.yaml:3:8  error  struct  Property `tipe` is not expected here. Did you mean `type` or `title`?',
    ]);
  });

  test('says once that a schema is none, and nothing of its examples', async () => {
    const files = {
      'redocly.yaml': 'apis: { a: { root: a.yaml } }\nrules: { struct: error, no-invalid-schema-examples: error, no-invalid-media-type-examples: error }',
      'a.yaml': operation.replace('description: ok', 'description: ok, content: { application/json: { example: 1, schema: { type: interger, examples: [1] } } }'),
    };
    expect((await readAll(files)).problems).toEqual([expect.stringMatching(/^a\.yaml:6:\d+ {2}error {2}struct {2}`type` can be one of the following only: .+ Did you mean `integer`\?$/u)]);
  });

  test('leaves out what the ignore file lists', async () => {
    const files = {
      'redocly.yaml': 'apis: { a: { root: a.yaml } }\nrules: { operation-summary: error }',
      '.redocly.lint-ignore.yaml': "a.yaml:\n  operation-summary:\n    - '#/paths/~1a/get/summary'\n",
      'a.yaml': operation,
    };
    expect(await readAll(files)).toEqual({ names: ['a'], problems: [] });
  });

  test.each<[title: string, text: string, want: readonly string[], names: readonly string[]]>([
    ['finds what breaks the structure', operation.replace('responses:', 'responses: []\n      x-a:'), ['a.yaml:6:18 struct'], []],
    ['only warns of members that OpenAPI does not know', description('components: { schemas: { A: { nullable: true, type: string } } }'), ['a.yaml:4:31 warning struct'], ['a']],
    ['only warns of a missing description', operation.replace('description: ok', ''), ['a.yaml:6:20 warning struct'], ['a']],
    ['is content with names of an object prototype', description('components: { schemas: { constructor: { properties: { __proto__: { type: string }, hasOwnProperty: {}, toString: {} }, x-a: { constructor: 1 } }, __proto__: { type: string } } }'), [], ['a']],
    ['finds no functions where references lead nowhere', description('components: { schemas: { A: { $ref: "#/components/schemas/constructor" }, B: { $ref: "#/components/schemas/__proto__" } }, responses: { A: { $ref: "#/components/responses/toString" } } }'), ['a.yaml:4:37 ref-missing', 'a.yaml:4:86 ref-missing', 'a.yaml:4:148 ref-missing'], []],
    ['names no scope that has no name', description('security: [{ A: [{ read: all }, 5, gone] }]', 'components: { securitySchemes: { A: { type: oauth2, flows: { clientCredentials: { tokenUrl: "https://example.com", scopes: {} } } } } }'), ['a.yaml:4:18 struct', 'a.yaml:4:33 struct', 'a.yaml:4:36 warning security-scopes-defined'], []],
    ['is spared references that are data and go round', description('x-a: { $ref: "#/x-a" }', 'components: { examples: { A: { value: { $ref: "#/components/examples/A/value" } } } }'), [], ['a']],
    ['finds problems beside names that trip Redocly', description('components: { schemas: { A: { hasOwnProperty: 1, type: strng } } }'), ['a.yaml:4:31 warning struct', 'a.yaml:4:56 struct'], []],
    ['is spared references to the whole description', description('components: { schemas: { A: { $ref: "#" } } }'), ['a.yaml:4:37 ref-invalid'], []],
    ['is spared references to nothing', description('components: { schemas: { A: { $ref: "" } } }'), ['a.yaml:4:37 ref-invalid'], []],
    ['says when it was too deep to be applied', description('components:', '  schemas:', ...Array.from({ length: 20000 }, (_, index) => `    S${index}: { items: { $ref: "#/components/schemas/S${(index + 1) % 20000}" } }`)), ['a.yaml:1:1 warning lint-failed'], ['a']],
  ])('%s without configuration', async (_, text, want, names) => {
    const { sources, problems } = await read({ root: await project({ 'a.yaml': text }), inputs: ['a.yaml'], lint: true });
    expect(brief(problems)).toEqual(want);
    expect(sources.map(({ name }) => name)).toEqual(names);
  });

  test.each<[title: string, config: string, want: readonly string[]]>([
    ['a rule without a proper severity', 'rules:\n  struct: loud', ['redocly.yaml:3:11 config-invalid']],
    ['an unknown rule', 'rules:\n  operation-sumary: error', ['redocly.yaml:3:3 config-invalid']],
    ['a missing plugin', 'plugins: [./missing.js]', ['redocly.yaml:2:11 config-invalid']],
  ])('refuses %s', async (_, config, want) => {
    const root = await project({ 'redocly.yaml': `apis: { a: { root: a.yaml } }\n${config}`, 'a.yaml': description() });
    expect(brief((await read({ root, lint: true })).problems)).toEqual(want);
  });

  test('reports that a rule of a plugin failed', async () => {
    const root = await project({
      'redocly.yaml': 'apis: { a: { root: a.yaml } }\nplugins: [./plugin.js]\nrules: { house/x: error }',
      'package.json': '{"type": "module"}',
      'plugin.js': `export default () => ({ id: 'house', rules: { oas3: { x: () => ({ Info() { throw new Error('Broken rule.'); } }) } } });`,
      'a.yaml': description(),
    });
    const { problems } = await read({ root, lint: true });
    expect(problems.map(formatProblem)).toEqual([
      'a.yaml:1:1  error  lint-failed  The lint rules could not be applied to the description: Broken rule. Shorten the chain of schemas, or correct the plugin that failed.',
    ]);
  });

  test('fetches no rules from the network', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('rules: {}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo; // it listens on a port
    const root = await project({ 'redocly.yaml': `apis: { a: { root: a.yaml } }\nextends: ["http://127.0.0.1:${port}/rules.yaml"]`, 'a.yaml': description() });
    expect(brief((await read({ root, lint: true })).problems)).toEqual(['redocly.yaml:2:11 config-invalid']);
    expect(requests).toBe(0);
  });

  test('takes no reference in an example or extension for one, whatever the rules', async () => {
    const files = {
      'redocly.yaml': 'apis: { a: { root: a.yaml } }\nrules: { no-unresolved-refs: error }',
      'a.yaml': description('x-a: { $ref: nowhere.yaml }', 'components: { examples: { A: { value: { $ref: nowhere.yaml } } } }'),
    };
    expect(await readAll(files)).toEqual({ names: ['a'], problems: [] });
  });

  test('leaves what was read untouched', async () => {
    const { sources } = await read({ root: await project({ 'a.yaml': operation }), inputs: ['a.yaml'], lint: true });
    expect(Object.keys(sources[0]?.document ?? {})).toEqual(['openapi', 'info', 'paths']);
  });
});
