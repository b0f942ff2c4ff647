import { cp, mkdir, readdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../generator/hash.ts';
import { generate, recall, remember, writePlans, type Generated } from '../../generator/index.ts';
import { addOutput, twoApis } from '../cli/built.ts';
import { configuration, description, ping } from '../cli/description.ts';
import { folderWith, specwright, treeOf, type Files } from '../cli/tool.ts';

const rules = fileURLToPath(new URL('rules/', import.meta.url));
const withPlugin = (path: string): string =>
  configuration({ ping: 'specs/ping.yaml', pong: 'specs/pong.yaml' }, 'extends: [shared.yaml]', `plugins: ['${path}']`);

const project: Files = {
  ...twoApis,
  'redocly.yaml': withPlugin(join(rules, 'plugin.mjs')),
  'shared.yaml': 'rules: { own/quiet: warn, operation-4xx-response: warn }\n',
  'specs/pong.yaml': description(ping('pong'), 'components: { schemas: { Part: { $ref: part.yaml } } }'),
  'specs/part.yaml': 'type: string\n',
  'node_modules/': '',
};

interface Built extends Generated {
  /** Names of the APIs that were read anew; none when the cache answered. */
  readonly read: readonly string[];
}

const build = async (root: string, options: { readonly apis?: readonly string[] } = {}): Promise<Built> => {
  const known = recall({ root, ...options });
  if (known.generated !== undefined) return { ...known.generated, read: [] };
  const generated = await generate({ root, known, ...options });
  const { problems } = await writePlans({ root, out: 'generated', plans: generated.plan });
  if (problems.length === 0) remember({ root, ...options }, generated, known);
  return { ...generated, read: [...(generated.findings?.folders.keys() ?? [])].filter((name) => name !== 'site') };
};

const afresh = async (root: string): Promise<Generated> => generate({ root });

const cacheFile = async (root: string): Promise<string> => {
  const folder = join(root, 'node_modules/.cache/specwright');
  const [name = ''] = await readdir(folder);
  return join(folder, name);
};

const built = async (): Promise<string> => {
  const root = await folderWith(project);
  expect((await build(root)).read).toEqual(['ping', 'pong']);
  expect((await build(root)).read).toEqual([]);
  return root;
};

// As an attacker or a careless tool would: the size and the time of the last change stay what they were.
const swap = async (path: string, from: string, to: string): Promise<void> => {
  const { atime, mtime } = await stat(path);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
  await utimes(path, atime, mtime);
};

test('a build that has nothing to do says what one without a cache says, and touches nothing', async () => {
  const root = await built();
  // The record itself may take note that files have been as they are for long enough to be told by their dates.
  const tree = async () => Object.entries(await treeOf(root)).filter(([path]) => !path.includes('.cache/specwright/'));
  const before = await tree();
  const { read, findings: _, ...again } = await build(root);
  expect(read).toEqual([]);
  expect(again.problems).not.toEqual([]);
  const { findings: __, ...full } = await afresh(root);
  expect(again).toEqual(full);
  expect(await tree()).toEqual(before);
});

const all = ['ping', 'pong'];
const spec = 'specs/ping.yaml';

describe('what has changed is made anew', () => {
  test.each<[what: string, change: (root: string) => Promise<unknown>, read: readonly string[]]>([
    ['a description', (root) => writeFile(join(root, spec), description(ping('pang'))), ['ping']],
    ['a description, in secret', (root) => swap(join(root, spec), 'title: Ping', 'title: Pong'), ['ping']],
    ['a part of a description', (root) => writeFile(join(root, 'specs/part.yaml'), 'type: number\n'), ['pong']],
    ['a description that is now a link to another', async (root) => {
      await rename(join(root, spec), join(root, 'specs/other.yaml'));
      await writeFile(join(root, 'specs/other.yaml'), description(ping('pang')));
      await symlink('other.yaml', join(root, spec));
    }, ['ping']],
    ['an output file', (root) => writeFile(join(root, 'generated/ping/index.js'), '// mine\n'), ['ping']],
    ['an output file, in secret', (root) => swap(join(root, 'generated/ping/index.js'), 'Generated', 'Degenerat'), ['ping']],
    ['an output file that is gone', (root) => rm(join(root, 'generated/ping/index.js')), ['ping']],
    ['an output folder that is gone', (root) => rm(join(root, 'generated/ping'), { recursive: true }), all],
    ['an output folder that is a link', async (root) => {
      await rename(join(root, 'generated/ping/runtime'), join(root, 'elsewhere'));
      await symlink(join(root, 'elsewhere'), join(root, 'generated/ping/runtime'));
    }, ['ping']],
    ['a manifest', (root) => writeFile(join(root, 'generated/ping/.specwright.json'), '{'), ['ping']],
    ['a file in the output that no build made', (root) => writeFile(join(root, 'generated/ping/notes.md'), 'mine'), ['ping']],
    ['a folder beside the outputs', (root) => mkdir(join(root, 'generated/old')), all],
    ['what an interrupted build left', (root) => mkdir(join(root, '.generated.specwright')), all],
    ['the configuration', (root) => writeFile(join(root, 'redocly.yaml'), `${project['redocly.yaml']}# why\n`), all],
    ['what the configuration extends', (root) => writeFile(join(root, 'shared.yaml'), 'rules: { own/quiet: off }\n'), all],
    ['a list of what lint is to ignore', (root) => writeFile(join(root, '.redocly.lint-ignore.yaml'), 'specs/ping.yaml: {}\n'), all],
  ])('%s', async (_, change, read) => {
    const root = await built();
    await change(root);
    const want = await afresh(root);
    const { findings: _f, read: readNow, ...got } = await build(root);
    expect(readNow).toEqual(read);
    expect({ ...got, plan: got.plan.map(changed) }).toEqual({ ...want, findings: undefined, plan: want.plan.map(changed) });
    if (read.length > 0) {
      const after = await afresh(root);
      expect(after.plan.flatMap(({ creates, updates, deletes }) => [...creates, ...updates, ...deletes])).toEqual([]);
    }
  });
});

test('an API that is called like the folder of the docs is made anew when its description has changed', async () => {
  const root = await folderWith({ 'redocly.yaml': configuration({ site: 'specs/site.yaml' }), 'specs/site.yaml': description(ping('ping')), 'node_modules/': '' });
  await build(root);
  await writeFile(join(root, 'specs/site.yaml'), description(ping('pang')));
  expect((await build(root)).plan.flatMap(({ updates }) => updates.map(({ path }) => path))).toContain('openapi.json');
});

const changed = ({ folder, creates, updates, deletes, unchanged, problems }: Generated['plan'][number]) => ({
  folder,
  creates,
  updates,
  deletes,
  unchanged,
  problems,
});

describe('a cache that is of no use gives what none gives', () => {
  test.each<[what: string, spoil: (path: string, text: string) => Promise<unknown>]>([
    ['empty', (path) => writeFile(path, '')],
    ['cut off', (path, text) => writeFile(path, text.slice(0, text.length / 2))],
    ['without its last file', (path, text) => writeFile(path, text.replace(/,\["[^"]*index\.d\.ts","[0-9a-f]{64}"[^\]]*\]/u, ''))],
    ['of another form', (path, text) => writeFile(path, text.replace('record 1', 'record 0'))],
    ['a folder', async (path) => {
      await rm(path);
      await mkdir(path);
    }],
    ['a link to what has no end', async (path) => {
      await rm(path);
      await symlink('/dev/zero', path);
    }],
    ['of another tool', (path) => forge(path, (record) => ({ ...record, tool: { content: sha256('another'), state: '' } }))],
    ['of another request', (path) => forge(path, (record) => ({ ...record, asked: '[]' }))],
    ['forged: null', (path) => forge(path, () => null)],
    ['forged: nothing in it', (path) => forge(path, () => ({}))],
    ['forged: no lists', (path) => forge(path, (record) => ({ ...record, folders: { length: 1 } }))],
    ['forged: no evidence', (path) => forge(path, (record) => ({ ...record, shared: { files: [[1]], folders: [], links: [] } }))],
    ['forged: of a file that is not there', (path) => forge(path, (record) => ({ ...record, shared: { files: [['/nowhere', sha256('')]], folders: [], links: [] } }))],
    ['forged: __proto__', (path) => writeFile(path, sealed('{"__proto__":{"asked":"x"},"folders":[{"__proto__":null}]}'))],
  ])('%s', async (_, spoil) => {
    const root = await built();
    const before = await treeOf(join(root, 'generated'));
    const path = await cacheFile(root);
    await spoil(path, await readFile(path, 'utf8'));
    const { read, failed } = await build(root);
    expect({ read, failed }).toEqual({ read: all, failed: [] });
    expect(await treeOf(join(root, 'generated'))).toEqual(before);
  });
});

const sealed = (body: string): string => `specwright build record 1 ${sha256(body)}\n${body}\n`;

const forge = async (path: string, change: (record: object) => unknown): Promise<void> => {
  const [, body = ''] = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, sealed(JSON.stringify(change(JSON.parse(body)))));
};

test('an API with errors does not keep the others from being known, and is reported each time', async () => {
  const root = await built();
  await writeFile(join(root, spec), 'openapi: 3.1.1\n');
  const first = await build(root);
  const second = await build(root);
  expect([first, second].map(({ read, failed }) => ({ read, failed }))).toEqual(Array(2).fill({ read: [], failed: ['ping'] }));
  expect(second.problems).toEqual(first.problems);
  expect(second.plan.map(({ folder }) => folder)).toEqual(['pong']);
});

test('one of several is known apart from all of them', async () => {
  const root = await built();
  expect((await build(root, { apis: ['ping'] })).read).toEqual(['ping']);
  expect((await build(root, { apis: ['ping'] })).read).toEqual([]);
  expect((await build(root)).read).toEqual([]);
});

test('a plugin that looks at more than can be known is asked each time', async () => {
  const root = await folderWith({ ...project, 'redocly.yaml': withPlugin(join(rules, 'curious.mjs')) });
  expect((await build(root)).read).toEqual(all);
  expect((await build(root)).read).toEqual(all);
});

test('a change to any file of a plugin is seen', async () => {
  const root = await folderWith({ ...project, 'redocly.yaml': withPlugin('./rules/plugin.mjs') });
  await cp(rules, join(root, 'rules'), { recursive: true });
  const builds = async (): Promise<string> => {
    const { stdout } = await specwright(root, ['build']);
    return stdout.includes('(nothing changed)') ? 'known' : 'built';
  };
  expect([await builds(), await builds()]).toEqual(['built', 'known']);
  await writeFile(join(root, 'rules/rule.mjs'), 'export const rule = () => ({ Info: () => {} });\n');
  expect([await builds(), await builds()]).toEqual(['built', 'known']);
});

// The libraries are made impossible to load; whoever asks for one fails.
const guard = `data:text/javascript,import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(
  "export const resolve = (name, context, next) => { if (/redocly|typescript|ajv|handlebars|yaml|marked|generator.index/.test(name)) throw new Error(name); return next(name, context); };",
)}');`;

test('the command answers from its cache alone, unless it is told not to', async () => {
  const root = await folderWith({ ...twoApis, 'node_modules/': '' });
  const lines = async (parameters: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const { code, stdout, stderr } = await specwright(root, ['build', ...parameters], env);
    return { code, said: stdout.replaceAll(/ +[\d.]+ s| in .*/gu, '') + stderr };
  };
  await addOutput(root);
  const first = await lines([]);
  const guarded = { NODE_OPTIONS: `--import "${guard}"` };
  expect(await lines([], guarded)).toEqual(first);
  expect((await lines(['--no-cache'], guarded)).code).not.toBe(0);
  expect(JSON.parse((await specwright(root, ['build', '--json'], guarded)).stdout)).toEqual(JSON.parse((await specwright(root, ['build', '--json', '--no-cache'])).stdout));
});

test('builds side by side leave a cache that is whole', async () => {
  const root = await folderWith({ ...project, 'node_modules/': '' });
  await Promise.all([build(root), specwright(root, ['build']), specwright(root, ['build'])]);
  expect((await readdir(join(root, 'node_modules/.cache/specwright'))).filter((name) => !/^build-[0-9a-f]+\.json$/u.test(name))).toEqual([]);
  await build(root);
  expect((await build(root)).read).toEqual([]);
});
