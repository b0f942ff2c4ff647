import { describe, expect, test } from 'vitest';
import { read } from '../../generator/read/index.ts';
import { brief, description, project } from './project.ts';

const text = description();

describe('redocly.yaml', () => {
  test('names the APIs, and what their packages are called', async () => {
    const root = await project({
      'redocly.yaml': [
        'x-specwright: { scope: "@offers", license: MIT, repository: "https://example.com/offers.git" }',
        'apis:',
        '  one: { root: ./specs/one/openapi.yaml }',
        '  two:',
        '    root: specs/two/openapi.yaml',
        '    x-specwright: { package: "second", version: 2.0.0-beta.1, license: Apache-2.0 }',
      ].join('\n'),
      'specs/one/openapi.yaml': text,
      'specs/two/openapi.yaml': text,
    });
    const { sources, problems } = await read({ root, lint: true });
    expect(brief(problems)).toEqual([]);
    expect(sources.map(({ name, path, package: info, files }) => ({ name, path, info, files }))).toEqual([
      {
        name: 'one',
        path: 'specs/one/openapi.yaml',
        info: { name: '@offers/one', version: '0.1.0', license: 'MIT', repository: 'https://example.com/offers.git' },
        files: ['specs/one/openapi.yaml'],
      },
      {
        name: 'two',
        path: 'specs/two/openapi.yaml',
        info: { name: 'second', version: '2.0.0-beta.1', license: 'Apache-2.0', repository: 'https://example.com/offers.git' },
        files: ['specs/two/openapi.yaml'],
      },
    ]);
  });

  test('has no package that Node has a module of', async () => {
    const nameIn = async (settings: string): Promise<string | undefined> => {
      const { sources } = await read({ root: await project({ 'redocly.yaml': `apis:\n  dns: { root: a.yaml }\n${settings}`, 'a.yaml': description() }), lint: false });
      return sources[0]?.package.name;
    };
    expect([await nameIn(''), await nameIn('x-specwright: { scope: "@a" }')]).toEqual(['dns-api', '@a/dns']);
  });

  test('needs to say nothing about packages', async () => {
    const root = await project({ 'redocly.yaml': 'apis: { one: { root: a.yaml } }', 'a.yaml': text });
    const { sources } = await read({ root, lint: false });
    expect(sources[0]?.package).toEqual({ name: 'one', isUnclaimed: true, version: '0.1.0', license: 'UNLICENSED' });
  });

  test.each<[title: string, config: string, want: readonly string[]]>([
    ['is empty', '', ['redocly.yaml:1:1 file-empty']],
    ['is not YAML', 'apis: [', ['redocly.yaml:1:8 yaml-syntax']],
    ['repeats a key', 'apis: {}\napis: {}', ['redocly.yaml:2:1 duplicate-key']],
    ['is a list', '- a', ['redocly.yaml:1:1 config-invalid']],
    ['names no APIs', 'rules: {}', ['redocly.yaml:1:1 nothing-to-build']],
    ['has no APIs', 'apis: {}', ['redocly.yaml:1:1 nothing-to-build']],
    ['lists APIs', 'apis: [a.yaml]', ['redocly.yaml:1:1 config-invalid']],
    ['gives a text for an API', 'apis:\n  a: a.yaml', ['redocly.yaml:2:3 config-invalid']],
    ['leaves a root out', 'apis:\n  a: {}', ['redocly.yaml:2:3 config-invalid']],
    ['has a root that is no path', 'apis:\n  a: { root: 1 }', ['redocly.yaml:2:8 config-invalid']],
    ['has a root on the network', 'apis:\n  a: { root: "https://example.com/a.yaml" }', ['redocly.yaml:2:8 config-invalid']],
    ['has a root that is missing', 'apis:\n  a: { root: b.yaml }\n  b: { root: ../b.yaml }', ['redocly.yaml:2:14 file-missing', 'redocly.yaml:3:14 file-missing']],
    ['has names that cannot be folders', 'apis:\n  a/b: { root: a.yaml }\n  "..": { root: a.yaml }\n  aux: { root: a.yaml }\n  a b: { root: a.yaml }\n  v@1: { root: a.yaml }\n  "": { root: a.yaml }\n  é: { root: a.yaml }', ['redocly.yaml:2:3 api-name', 'redocly.yaml:3:3 api-name', 'redocly.yaml:4:3 api-name', 'redocly.yaml:5:3 api-name', 'redocly.yaml:6:3 api-name', 'redocly.yaml:7:3 api-name', 'redocly.yaml:8:3 api-name']],
    ['has names that differ in case only', 'apis:\n  api: { root: a.yaml }\n  Api: { root: a.yaml, x-specwright: { package: b } }', ['redocly.yaml:3:3 api-name']],
    ['has a name that cannot be a package', 'apis:\n  Api: { root: a.yaml }', ['redocly.yaml:2:3 config-invalid']],
    ['has a package that Node has a module of', 'apis:\n  a: { root: a.yaml, x-specwright: { package: dns } }', ['redocly.yaml:2:38 config-invalid']],
    ['has two packages with one name', 'apis:\n  a: { root: a.yaml, x-specwright: { package: p } }\n  b: { root: a.yaml, x-specwright: { package: p } }', ['redocly.yaml:3:38 config-invalid']],
    ['has settings that are wrong', 'x-specwright: { scope: offers, license: [], repository: "x y", version: 1.0, packages: a }\napis: { a: { root: a.yaml } }', ['redocly.yaml:1:17 config-invalid', 'redocly.yaml:1:32 config-invalid', 'redocly.yaml:1:45 config-invalid', 'redocly.yaml:1:64 config-invalid', 'redocly.yaml:1:78 config-invalid']],
    ['has settings of an API that are wrong', 'apis:\n  a:\n    root: a.yaml\n    x-specwright: { package: A B, version: v1, scope: "@a" }', ['redocly.yaml:4:21 config-invalid', 'redocly.yaml:4:35 config-invalid', 'redocly.yaml:4:48 config-invalid']],
    ['has settings that are no object', 'x-specwright: 1\napis: { a: { root: a.yaml, x-specwright: [] } }', ['redocly.yaml:1:1 config-invalid', 'redocly.yaml:2:28 config-invalid']],
  ])('is refused when it %s', async (_, config, want) => {
    const root = await project({ 'redocly.yaml': config, 'a.yaml': text });
    expect(brief((await read({ root, lint: false })).problems)).toEqual(want);
  });

  test('is needed unless descriptions are named', async () => {
    const root = await project({ 'a.yaml': text });
    expect(brief((await read({ root, lint: false })).problems)).toEqual(['redocly.yaml config-missing']);
    expect((await read({ root, inputs: ['a.yaml'], lint: false })).problems).toEqual([]);
  });

  test('lets APIs be chosen by name', async () => {
    const apis = ['museum', 'musical', 'rail'].map((name) => `  ${name}: { root: a.yaml }`);
    const root = await project({ 'redocly.yaml': ['apis:', ...apis].join('\n'), 'a.yaml': text });
    const { sources, names, problems } = await read({ root, apis: ['rail', 'musem'], lint: false });
    expect({ sources, names }).toEqual({ sources: [], names: ['rail'] });
    expect((await read({ root, apis: ['rail', 'museum'], lint: false })).sources.map(({ name }) => name)).toEqual(['museum', 'rail']);
    expect(problems).toMatchObject([{ code: 'api-unknown', place: { path: 'redocly.yaml', line: 1, column: 1 }, remedy: 'The configuration has `museum`, `musical`, `rail`.' }]);
  });

  test('builds the APIs that are fine beside those that are not', async () => {
    const root = await project({ 'redocly.yaml': 'apis: { good: { root: a.yaml }, bad: { root: b.yaml } }', 'a.yaml': text, 'b.yaml': 'swagger: "2.0"' });
    const { sources, problems } = await read({ root, lint: true });
    expect(sources.map(({ name }) => name)).toEqual(['good']);
    expect(brief(problems)).toEqual(['b.yaml:1:1 swagger-2']);
  });
});
