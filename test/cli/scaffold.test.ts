import { execFileSync } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root as project } from '../consumer/tools.ts';
import { configuration, description } from './description.ts';
import { command, folderWith, specwright, treeOf, type Files } from './tool.ts';

/** A folder in which the tool is installed. */
const installed = async (files: Files = {}): Promise<string> => {
  const root = await folderWith({ ...files, 'node_modules/': '' });
  await symlink(project, join(root, 'node_modules/specwright'));
  return root;
};

const written = async (root: string): Promise<readonly string[]> => {
  const tree = await treeOf(root);
  return Object.keys(tree).filter((path) => tree[path] !== '(folder)' && !path.startsWith('node_modules'));
};

const codes = (stdout: string): readonly string[] => {
  const { problems }: { readonly problems: readonly { readonly code: string; readonly place: { readonly path: string } }[] } = JSON.parse(stdout);
  return problems.map(({ code, place }) => `${place.path} ${code}`);
};

describe.concurrent('init', () => {
  test('makes an empty folder a project that lints clean, and does nothing the second time', async () => {
    const root = await installed();
    const { code, stdout, stderr } = await specwright(root, ['init']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const files = ['.github/workflows/apis.yml', '.gitignore', 'package.json', 'redocly.yaml', 'specs/hello/openapi.yaml'];
    expect(await written(root)).toEqual(files);
    for (const path of files) expect(stdout).toContain(`created  ${path}\n`);
    expect(stdout).toMatch(/\n\nNext:\n {2}npm install\n {2}npm run build\n$/u);
    expect(await specwright(root, ['lint'])).toEqual({ code: 0, stdout: '1 API: no problems.\n', stderr: '' });
    const was = await treeOf(root);
    expect((await specwright(root, ['init'])).stdout).toBe('Everything is there already.\n\nNext:\n  npm run build\n');
    expect(await treeOf(root)).toEqual(was);
  });

  test('makes the folder too, and calls the API as it is told', async () => {
    const root = await installed();
    expect((await specwright(root, ['init', 'in/here', '--api', 'shop'])).stdout).toContain('Next:\n  cd in/here\n');
    expect(await written(join(root, 'in/here'))).toContain('specs/shop/openapi.yaml');
  });

  test('fits in with what a repository has: its scripts, its formatting, its APIs', async () => {
    const manifest = '{\n\t"name": "@acme/apis",\n\t"license": "MIT",\n\t"scripts": { "build": "vite build" },\n\t"dependencies": { "specwright": "1" },\n\t"files": ["a", "b"]\n}';
    const root = await installed({ 'package.json': manifest });
    const { code, stdout } = await specwright(root, ['init']);
    expect({ code, end: stdout.slice(stdout.indexOf('Next')) }).toEqual({ code: 0, end: 'Next:\n  npm run api:build\n' });
    const tree = await treeOf(root);
    expect(tree['package.json']).toBe(
      manifest.replace(
        ' }',
        ['build', 'check', 'lint', 'watch', 'mock', 'diff', 'release'].map((name) => `, "api:${name}": "specwright ${name}"`).join('') + ' }',
      ),
    );
    expect(tree['redocly.yaml']).toMatch(/\n {2}scope: '@acme' #.*\n {2}license: MIT\n/u);
    expect(tree['.github/workflows/apis.yml']).toContain('npm run api:check\n');
  });

  test('leaves a redocly.yaml with APIs alone, and enters an API in one without', async () => {
    const config = configuration({ ping: 'specs/ping.yaml' });
    const full = await installed({ 'redocly.yaml': config, 'specs/ping.yaml': description() });
    await specwright(full, ['init']);
    expect((await treeOf(full))['redocly.yaml']).toBe(config);
    expect(await written(full)).not.toContain('specs/hello/openapi.yaml');

    const empty = await installed({ 'redocly.yaml': '# ours\nextends: [recommended] # for now\n' });
    await specwright(empty, ['init']);
    expect((await treeOf(empty))['redocly.yaml']).toBe(
      '# ours\nextends: [recommended] # for now\napis:\n  hello:\n    root: specs/hello/openapi.yaml\n',
    );
  });

  const inTheWay = {
    'package.json': '{ "scripts": { "build": "x", "api:build": "y" } }\n',
    '.github/workflows/apis.yml': 'on: push\n',
    'specs/hello/openapi.yaml': description(),
    '.gitignore': 'dist\n',
  };

  test('refuses to replace anything, says all that is in the way, and writes nothing', async () => {
    const root = await installed(inTheWay);
    const was = await treeOf(root);
    const { code, stdout, stderr } = await specwright(root, ['init']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'specs/hello/openapi.yaml  error  file-in-the-way  A file of this name is there already. Move or rename it, or run the command again with `--force` to replace it.',
      'package.json  error  file-in-the-way  The script `api:build` is something else already. Rename the script, or run the command again with `--force` to replace it.',
      '.github/workflows/apis.yml  error  file-in-the-way  A file of this name is there already. Move or rename it, or run the command again with `--force` to replace it.',
      '',
      '3 errors, 0 warnings.',
      'Nothing was written.',
      '',
    ]);
    expect(await treeOf(root)).toEqual(was);
    expect(codes((await specwright(root, ['init', '--json'])).stdout)).toHaveLength(3);
  });

  test('replaces when it is told to', async () => {
    const root = await installed(inTheWay);
    expect((await specwright(root, ['init', '--force'])).code).toBe(0);
    const tree = await treeOf(root);
    expect(JSON.parse(tree['package.json']!).scripts).toMatchObject({ build: 'x', 'api:build': 'specwright build' }); // it is there
    expect(tree['specs/hello/openapi.yaml']).toContain('title: Hello');
    expect(tree['.gitignore']).toBe('dist\n');
  });

  test('asks on a terminal, and takes no for no', async () => {
    const root = await installed(inTheWay);
    const was = await treeOf(root);
    const ask = (answer: string): string => {
      const line = [process.execPath, command, 'init'].map((part) => `'${part}'`).join(' ');
      try {
        return execFileSync('script', ['-qec', line, '/dev/null'], { cwd: root, input: `${answer}\n`, encoding: 'utf8', env: { PATH: process.env['PATH'], TERM: 'dumb' } });
      } catch (error) {
        return String((error as { readonly stdout?: string }).stdout); // the exit code is 1
      }
    };
    const no = ask('n');
    expect(no).toContain('Replace 3 things? [y/N]');
    expect(no).toContain('Nothing was written.');
    expect(await treeOf(root)).toEqual(was);
    expect(ask('y')).toContain('updated  .github/workflows/apis.yml');
  });

  test.each([
    ['a package.json that is no JSON', { 'package.json': '{ "scripts": ' }, 'package.json config-invalid'],
    ['a redocly.yaml that is no YAML', { 'redocly.yaml': 'apis: [' }, 'redocly.yaml yaml-syntax'],
    ['a redocly.yaml that is wrong', { 'redocly.yaml': 'apis: { a: {} }\n' }, 'redocly.yaml config-invalid'],
    ['a folder in place of a file', { '.gitignore/': '' }, '.gitignore file-missing'],
  ])('%s is a problem, and nothing is written', async (_, files, want) => {
    const root = await installed(files);
    const was = await treeOf(root);
    const { code, stdout } = await specwright(root, ['init', '--json']);
    expect({ code, problems: codes(stdout) }).toEqual({ code: 1, problems: [want] });
    expect(await treeOf(root)).toEqual(was);
  });

  test('writes all or nothing', async () => {
    const root = await installed({ '.github': 'a file where a folder is needed\n', 'package.json': '{}\n' });
    const was = await treeOf(root);
    const { code, stdout } = await specwright(root, ['init', '--json']);
    expect({ code, problems: codes(stdout) }).toEqual({ code: 1, problems: ['.github/workflows output-unwritable'] });
    expect(await treeOf(root)).toEqual(was);
  });
});

describe.concurrent('add', () => {
  const config = '# ours\napis:\n  ping: # the first\n    root: specs/ping.yaml\n\nrules: { struct: error } # more later\n';
  const given = { 'redocly.yaml': config, 'specs/ping.yaml': description() };
  const entered = (name: string, path: string): string => config.replace('\n\nrules', `\n  ${name}:\n    root: ${path}\n\nrules`);

  test('writes a description that lints clean, and enters it, comments kept', async () => {
    const root = await installed(given);
    const { code, stderr } = await specwright(root, ['add', 'orders']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await readFile(join(root, 'redocly.yaml'), 'utf8')).toBe(entered('orders', 'specs/orders/openapi.yaml'));
    expect((await specwright(root, ['lint', '--api', 'orders'])).stdout).toBe('1 API: no problems.\n');
  });

  test('lints clean by every rule of this project too', async () => {
    const root = await installed();
    for (const path of ['redocly.yaml', 'specs', 'dist']) await symlink(join(project, path), join(root, path)).catch(() => {});
    const text = (await readFile(join(project, 'redocly.yaml'), 'utf8')).replace('./dist/generator/lint/plugin.js', 'specwright/redocly-plugin');
    const own = await installed({ 'redocly.yaml': text });
    expect((await specwright(own, ['add', 'orders'])).code).toBe(0);
    expect((await specwright(own, ['lint', '--api', 'orders'])).stdout).toBe('1 API: no problems.\n');
  });

  test('takes a description that exists, with the files that it refers to', async () => {
    const parts = { 'in/api.yaml': description(['/a: { $ref: ./paths/a.yaml }']), 'in/paths/a.yaml': 'get: { responses: { "204": { description: Done. } } }\n' };
    const root = await installed({ ...given, ...parts });
    expect((await specwright(root, ['add', 'orders', '--from', 'in/api.yaml'])).code).toBe(0);
    const tree = await treeOf(root);
    expect(tree['redocly.yaml']).toBe(entered('orders', 'specs/orders/api.yaml'));
    expect([tree['specs/orders/api.yaml'], tree['specs/orders/paths/a.yaml']]).toEqual(Object.values(parts));

    expect((await specwright(root, ['add', 'single', '--from', join(root, 'specs/ping.yaml')])).code).toBe(0);
    expect(await readFile(join(root, 'redocly.yaml'), 'utf8')).toContain('  single:\n    root: specs/ping.yaml\n');
  });

  test.each([
    ['a name that is taken', ['ping'], ['redocly.yaml api-exists']],
    ['a name that is no folder', ['../up'], ['redocly.yaml api-name']],
    ['a name with capitals', ['Orders'], ['redocly.yaml api-name']],
    ['the name of the docs', ['site'], ['redocly.yaml api-name']],
    ['a description instead of a name', ['two/a.yaml'], ['two/a.yaml api-name']],
    ['a description that is missing', ['orders', '--from', 'none.yaml'], ['none.yaml file-missing']],
    ['an address', ['orders', '--from', 'https://api.example/openapi.json'], ['https://api.example/openapi.json file-missing']],
    ['a description that is none', ['orders', '--from', 'redocly.yaml'], ['redocly.yaml not-openapi']],
    ['a folder of several', ['orders', '--from', 'two'], ['two api-exists']],
    ['a file that is there', ['there'], ['specs/there/openapi.yaml file-in-the-way']],
  ])('%s is a problem, and nothing is written', async (_, run, want) => {
    const root = await installed({ ...given, 'two/a.yaml': description(), 'two/b.yaml': description(), 'specs/there/openapi.yaml': description() });
    const was = await treeOf(root);
    const { code, stdout } = await specwright(root, ['add', ...run, '--json']);
    expect({ code, problems: codes(stdout) }).toEqual({ code: 1, problems: want });
    expect(await treeOf(root)).toEqual(was);
  });

  test('without a project it says how to make one', async () => {
    const { code, stderr } = await specwright(await installed(), ['add', 'orders']);
    expect(code).toBe(1);
    expect(stderr).toContain('redocly.yaml  error  config-missing  There is no `redocly.yaml` in this folder. Run `specwright init` first: it makes the project.');
  });

  test('given a description instead of a name it says how to enter it', async () => {
    const root = await installed({ ...given, 'Big Shop.yaml': description() });
    const { code, stderr } = await specwright(root, ['add', 'Big Shop.yaml']);
    expect(code).toBe(1);
    expect(stderr).toContain('`Big Shop.yaml` is a description, and no name. Enter it with `specwright add big-shop --from` and its path.');
  });

  test('a redocly.yaml that cannot be added to is left to its author', async () => {
    const text = 'x: &x { ping: { root: specs/ping.yaml } }\napis: *x\n';
    const root = await installed({ ...given, 'redocly.yaml': text });
    expect(codes((await specwright(root, ['add', 'orders', '--json'])).stdout)).toEqual(['redocly.yaml config-invalid']);
    expect(await readFile(join(root, 'redocly.yaml'), 'utf8')).toBe(text);
  });
});
