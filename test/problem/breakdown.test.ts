import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breakdown } from '../../generator/problem/breakdown.ts';
import { folderWith, specwright, type Said } from '../cli/tool.ts';

// No description is known to break the tool down, so the tool is broken: one function of it, as the file that has it is loaded.
const hooks = (file: string, name: string, test: string): string => `export const load = async (url, context, next) => {
  const loaded = await next(url, context);
  if (!url.endsWith(${JSON.stringify(`/dist/generator/${file}`)})) return loaded;
  const source = String(loaded.source).replace('export const ${name} =', "export const ${name} = (given) => { if (${test} === 'Broken') throw new TypeError('No such member'); return whole(given); };\\nconst whole =");
  return { ...loaded, source };
};`;

const moduleOf = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;

const buildBroken = async (hook: string, flags: readonly string[]): Promise<Said & { readonly folders: readonly string[] }> => {
  const described = (title: string): string => `openapi: 3.1.0\ninfo: { title: ${title}, version: '1' }\npaths: { /a: { get: { operationId: a, responses: { '200': { description: ok } } } } }\n`;
  const root = await folderWith({ 'redocly.yaml': 'apis: { a: { root: a.yaml }, b: { root: b.yaml }, c: { root: c.yaml } }\n', 'a.yaml': described('First'), 'b.yaml': described('Broken'), 'c.yaml': described('Last') });
  const preload = moduleOf(`import { register } from 'node:module'; register(${JSON.stringify(moduleOf(hook))});`);
  const said = await specwright(root, ['build', ...flags], { NODE_OPTIONS: `--import ${preload}` });
  return { ...said, folders: (await readdir(join(root, 'generated'))).sort() };
};

const line = /^b\.yaml {2}error {2}breakdown {2}Specwright itself failed at `generator\/[\w/-]+\.js:\d+:\d+`: No such member\. Report it with the part of the description that causes it; until then, build the others, or leave out that part\.$/mu;

test('the APIs beside one that the tool breaks down over are built', async () => {
  const { code, stderr, stdout, folders } = await buildBroken(hooks('emit/client/index.js', 'emitClient', 'given.title'), []);
  expect(stderr).toMatch(line);
  expect([code, folders]).toEqual([1, ['a', 'c']]);
  expect(stdout).toMatch(/^b +not built$/mu);
});

test('the packages are built when the tool breaks down over pages, and the docs stay', async () => {
  const { code, stderr, stdout, folders } = await buildBroken(hooks('emit/docs/view/overview.js', 'overviewView', 'given.api.title'), ['--with', 'docs']);
  expect(stderr).toMatch(line);
  expect([code, folders]).toEqual([1, ['a', 'b', 'c']]);
  expect(stdout).toMatch(/^site +left as it is, because of the errors$/mu);
});

test('what the system refuses is no breakdown over one description', () => {
  const refused = Object.assign(new Error('EMFILE: too many open files, open'), { code: 'EMFILE', syscall: 'open' });
  expect(() => breakdown(refused, 'a.yaml')).toThrow(refused);
  expect(breakdown(new Error('Odd'), 'a.yaml').message).toMatch(/^Specwright itself failed(?: at `[^`]+`)?: Odd\.$/u);
});
