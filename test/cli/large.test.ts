import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { description, ping } from './description.ts';
import { folderWith, specwright } from './tool.ts';

/** So many characters that the rules are applied on another thread, where there is one. */
const large = 1_100_000;

const textOf = (operation: object): string =>
  JSON.stringify({
    openapi: '3.1.1',
    info: { title: 'Large', version: '1', description: 'word '.repeat(large / 5) },
    servers: [{ url: 'https://large.example' }],
    paths: { '/large': { get: { operationId: 'getLarge', ...operation } } },
  }, null, 2);

const sound = { responses: { 204: { description: 'Done.' } } };

/** A project of a small API and a large one. */
const projectOf = (operation: object, rules: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  folderWith({
    'redocly.yaml': `apis:\n  ping: { root: specs/ping.yaml }\n  large: { root: specs/large.json }\n${rules}\n`,
    'specs/ping.yaml': description(ping('ping')),
    'specs/large.json': textOf(operation),
    'node_modules/': '',
    ...more,
  });

const built = (root: string): readonly string[] => ['ping', 'large'].filter((name) => existsSync(join(root, 'generated', name, 'index.js')));

/** Place, severity and code of each line of problems. */
const briefly = (stderr: string): readonly string[] => stderr.split('\n').filter((line) => line !== '').map((line) => line.split('  ').slice(0, 3).join('  '));

describe.concurrent('a large description', () => {
  test('is built, and warned of, and known the next time', async () => {
    const root = await projectOf(sound, 'rules: { struct: error, operation-summary: warn }');
    const first = await specwright(root, ['build']);
    expect([first.code, briefly(first.stderr)]).toEqual([0, ['specs/large.json:15:7  warning  operation-summary', 'specs/ping.yaml:6:5  warning  operation-summary', '0 errors, 2 warnings.']]);
    expect(built(root)).toEqual(['ping', 'large']);
    const again = await specwright(root, ['build']);
    expect(again.stdout).toContain('nothing changed');
    expect(again.stderr).toBe(first.stderr);
  });

  test('that breaks a rule keeps the output that it had, and no other from being built', async () => {
    const root = await projectOf(sound, 'rules: { struct: error, operation-operationId-url-safe: error }');
    expect((await specwright(root, ['build'])).code).toBe(0);
    expect(built(root)).toEqual(['ping', 'large']);
    const output = join(root, 'generated/large/openapi.json');
    const before = await readFile(output, 'utf8');
    await writeFile(join(root, 'specs/large.json'), textOf({ ...sound, operationId: 'get large' }));
    const { code, stderr, stdout } = await specwright(root, ['build']);
    expect([code, briefly(stderr)]).toEqual([1, ['specs/large.json:16:24  error  operation-operationId-url-safe', '1 error, 0 warnings.']]);
    expect(stdout).toMatch(/large +not built/u);
    expect(stdout).toMatch(/ping .* 1 operation/u);
    expect(await readFile(output, 'utf8')).toBe(before);
  });

  test.each([
    { what: 'a number for its parameters', operation: { ...sound, parameters: 5 }, place: '22:23' },
    { what: 'a text for its body', operation: { ...sound, requestBody: 'x' }, place: '22:24' },
  ])('of which nothing can be made, with $what, is told what the rules say', async ({ operation, place }) => {
    const root = await projectOf(operation, 'rules: { struct: error }');
    const { code, stderr } = await specwright(root, ['build']);
    expect([code, briefly(stderr)]).toEqual([1, [`specs/large.json:${place}  error  struct`, '1 error, 0 warnings.']]);
    expect(built(root)).toEqual(['ping']);
  });

  test('is told of its mistakes beside those of the output folder', async () => {
    const root = await projectOf({ ...sound, parameters: 5 }, 'rules: { struct: error }');
    const { code, stderr } = await specwright(root, ['build', '--out', 'specs']);
    expect([code, briefly(stderr)]).toEqual([1, ['specs  error  output-refused', 'specs/large.json:22:23  error  struct', '2 errors, 0 warnings.']]);
  });

  test('obeys the plugins of the project', async () => {
    const plugin = "export default () => ({ id: 'own', rules: { oas3: { never: () => ({ Info: (_, { report, location }) => report({ message: 'Never.', location }) }) } } });\n";
    const root = await projectOf(sound, 'plugins: [own.mjs]\nrules: { own/never: error }', { 'own.mjs': plugin });
    const { code, stderr } = await specwright(root, ['build']);
    expect([code, briefly(stderr)]).toEqual([1, ['specs/large.json:3:11  error  own/never', 'specs/ping.yaml:2:7  error  own/never', '2 errors, 0 warnings.']]);
  });
});
