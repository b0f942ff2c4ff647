import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, treeOf } from './cli/tool.ts';
import { node, root, run, temporaryFolder } from './consumer/tools.ts';

type Tree = Readonly<Record<string, string>>;

/** A project of the real descriptions in a folder of its own. */
const project = async (under = '.'): Promise<string> => {
  const folder = join(await temporaryFolder(afterAll), under);
  await cp(join(root, 'specs'), join(folder, 'specs'), { recursive: true });
  const names = await readdir(join(folder, 'specs'));
  const apis = names.map((name) => `  ${name}: { root: specs/${name}/openapi.yaml }\n`);
  await writeFile(join(folder, 'redocly.yaml'), `apis:\n${apis.join('')}rules: { struct: error }\n`);
  return folder;
};

const build = async (folder: string, env: NodeJS.ProcessEnv = {}, start: readonly string[] = []): Promise<Tree> => {
  const [file = process.execPath, ...parameters] = start;
  const { code, stderr } = await run(file, [...parameters, ...(start.length > 1 ? [process.execPath] : []), command, 'build'], folder, {
    PATH: process.env['PATH'],
    ...env,
  });
  if (code !== 0) throw new Error(stderr);
  return treeOf(join(folder, 'generated'));
};

let usual: Tree;
beforeAll(async () => {
  usual = await build(await project(), { TZ: 'UTC', LC_ALL: 'C' });
  expect(Object.keys(usual).length).toBeGreaterThan(50);
});

test.each<[title: string, make: () => Promise<Tree>]>([
  ['in another folder', async () => build(await project('a folder/ü/deep'))],
  ['in another time zone and language', async () => build(await project(), { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })],
  ['under another mask for new files', async () => build(await project(), {}, ['/bin/sh', '-c', 'umask 077; exec "$@"', 'sh'])],
  ['on Node 20', async () => build(await project(), {}, [await node('20')])],
  ['on Node 22', async () => build(await project(), {}, [await node('22')])],
  ['on Node 24', async () => build(await project(), {}, [await node('24')])],
  ['from a checkout with CRLF', async () => build(await withCrlf(await project()))],
  ['when nobody has a home', async () => build(await project(), { HOME: '/nonexistent' })],
  ['when a home is none that could be made', async () => build(await project(), { HOME: '/proc/nonexistent' })],
])('the same bytes %s', async (_, make) => {
  expect(await make()).toEqual(usual);
});

const withCrlf = async (folder: string): Promise<string> => {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths) await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
  return folder;
};
