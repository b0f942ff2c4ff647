import { describe, expect, test } from 'vitest';
import { toFolderName } from '../../generator/read/folder-name.ts';
import { read } from '../../generator/read/index.ts';
import { brief, description, project } from './project.ts';
import type { Files } from './project.ts';

const text = description();
const readNames = async (files: Files, inputs: readonly string[]): Promise<readonly string[]> => {
  const { sources, problems } = await read({ root: await project(files), inputs, lint: false });
  expect(brief(problems)).toEqual([]);
  return sources.map(({ name, path }) => `${name} = ${path}`);
};

describe('without configuration', () => {
  test.each<[title: string, paths: readonly string[], inputs: readonly string[], want: readonly string[]]>([
    ['a file gives its name', ['museum.yaml'], ['museum.yaml'], ['museum = museum.yaml']],
    ['a file name that says nothing gives way to its folder', ['rail/openapi.json', 'bus/index.yml', 'boat/swagger.yaml'], ['rail/openapi.json', 'bus/index.yml', 'boat/swagger.yaml'], ['rail = rail/openapi.json', 'bus = bus/index.yml', 'boat = boat/swagger.yaml']],
    ['names are made portable', ['Museum API (v2).yaml', 'NUL.yaml', 'Straße.yaml', 'AcmeShop.openapi.json'], ['Museum API (v2).yaml', 'NUL.yaml', 'Straße.yaml', 'AcmeShop.openapi.json'], ['museum-api-v2 = Museum API (v2).yaml', 'nul-api = NUL.yaml', 'stra-e = Straße.yaml', 'acme-shop = AcmeShop.openapi.json']],
    ['names are unique', ['a/x.yaml', 'b/x.yaml', 'b/X.yml'], ['a/x.yaml', 'b/x.yaml', 'b/X.yml'], ['x = a/x.yaml', 'x-b = b/x.yaml', 'x-2 = b/X.yml']],
    ['a file named twice is one API', ['a.yaml'], ['a.yaml', './a.yaml', '.'], ['a = a.yaml']],
    ['a folder gives all its descriptions in order', ['in/b.yaml', 'in/a/openapi.yaml', 'in/A.json', 'in/node_modules/x.yaml', 'in/.git/x.yaml'], ['in'], ['a = in/A.json', 'a-2 = in/a/openapi.yaml', 'b = in/b.yaml']],
  ])('%s', async (_, paths, inputs, want) => {
    expect(await readNames(Object.fromEntries(paths.map((path) => [path, text])), inputs)).toEqual(want);
  });

  test('a folder may hold files that are no descriptions', async () => {
    const files = { 'a.yaml': text, 'b.yaml': 'type: string', 'c.json': '{', 'd.md': text, 'e.yaml': '' };
    expect(await readNames(files, ['.'])).toEqual(['a = a.yaml']);
  });

  test('a description in a folder that is broken is not passed over', async () => {
    const root = await project({ 'in/a.yaml': 'openapi: 3.1.1\ninfo: {}\ninfo: {}\n', 'in/b.yaml': text });
    expect(brief((await read({ root, inputs: ['in'], lint: false })).problems)).toEqual(['in/a.yaml:3:1 duplicate-key']);
  });

  test.each<[input: string, want: string]>([
    ['empty', 'empty nothing-to-build'],
    ['.', '. nothing-to-build'],
    ['missing', 'missing file-missing'],
  ])('nothing to build in %s is a problem', async (input, want) => {
    const root = await project({ 'empty/x.yaml': 'a: 1' });
    expect(brief((await read({ root, inputs: [input], lint: false })).problems)).toEqual([want]);
  });

  test('no configuration beside the description is read, and no plugin', async () => {
    const root = await project({
      'foreign/a.yaml': text,
      'foreign/redocly.yaml': 'plugins: [./plugin.js]\napis: { [',
      'foreign/plugin.js': 'throw new Error("loaded")',
      'foreign/@theme/plugin.js': 'throw new Error("loaded")',
      'redocly.yaml': 'plugins: [./plugin.js]',
      'plugin.js': 'throw new Error("loaded")',
    });
    const { sources, problems } = await read({ root, inputs: ['foreign/a.yaml'], lint: true });
    expect(brief(problems)).toEqual([]);
    expect(sources[0]?.package).toEqual({ name: 'a', isUnclaimed: true, version: '0.1.0', license: 'UNLICENSED' });
  });

  test.each([['漢字', undefined], ['...', undefined], ['Zoë', 'zoe'], ['com1', 'com1-api'], ['x'.repeat(100), 'x'.repeat(60)], ['__proto__', 'proto']])(
    'the folder name of %j is %j',
    (from, want) => expect(toFolderName(from)).toBe(want),
  );
});
