import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { npm, run } from '../consumer/tools.ts';
import { copyOf, linesOf, projectWith, releaseIn, type Project } from './project.ts';
import { startRegistry, type Registry } from './registry.ts';
import { publish } from '../../generator/index.ts';

let registry: Registry;
let first: Project;
const out = 'generated';

// One registry and one project; each test goes on where the one before has stopped.
beforeAll(async () => {
  registry = await startRegistry(afterAll);
  first = await projectWith({ '.npmrc': registry.npmrc('publisher') });
}, 300_000);

const versions = async (name: string): Promise<unknown> => JSON.parse((await run('npm', ['view', name, 'versions', '--json'], first.root)).stdout);
const publishIn = async (project: Project, ...apis: readonly string[]) => {
  const { published, problems } = await publish({ root: project.root, out, ...(apis.length === 0 ? {} : { apis }) });
  return { published: published.map(({ api, version, state }) => `${api} ${version} ${state}`), lines: linesOf({ problems }) };
};

test('nothing is published that was not released', async () => {
  expect((await publishIn(first)).lines).toEqual([
    'generated/loans  error  release-untagged  There is no tag `loans@1.0.0` with a package in it. Release first, or fetch the tags with `git fetch --tags`.',
    'generated/rooms  error  release-untagged  There is no tag `rooms@1.0.0` with a package in it. Release first, or fetch the tags with `git fetch --tags`.',
  ]);
});

test('a release publishes only when told to, and then what the tags hold', async () => {
  expect((await first.run('release', '--first')).code).toBe(0);
  expect((await run('npm', ['view', '@books/loans'], first.root)).code).toBe(1);
  await writeFile(join(first.root, 'generated/loans/index.js'), 'not this\n');
  expect(await publishIn(first)).toEqual({ published: ['loans 1.0.0 published', 'rooms 1.0.0 published'], lines: [] });
  first.git('restore', '.');
  expect(await publishIn(first)).toEqual({ published: ['loans 1.0.0 already-published', 'rooms 1.0.0 already-published'], lines: [] });
  expect(await versions('@books/loans')).toEqual(['1.0.0']);
});

test('a clone without tags goes by what is published', async () => {
  const clone = await copyOf(first);
  clone.git('tag', '--delete', 'loans@1.0.0', 'rooms@1.0.0');
  const nothing = await releaseIn(clone.root, { offline: false, apis: ['loans'] });
  expect(nothing.apis.map(({ version, changes }) => [version, changes])).toEqual([['1.0.0', undefined]]);
  await clone.edit('specs/loans.yaml', 'required: [isbn]', 'required: [isbn, reader]');
  expect((await releaseIn(clone.root, { offline: false, apis: ['loans'] })).apis[0]).toMatchObject({ from: '1.0.0', version: '2.0.0', bump: 'major' });
  expect((await publishIn(clone, 'loans')).published).toEqual(['loans 2.0.0 published']);
});

test('the release that another clone made is not made again; one below the highest does not become the latest', async () => {
  const [here, there] = [await copyOf(first), await copyOf(first)];
  for (const clone of [here, there]) await clone.edit('specs/loans.yaml', 'summary: List loans', 'summary: List all loans');
  await releaseIn(here.root);
  await publishIn(here, 'loans');
  expect(JSON.parse(await npm(['view', '@books/loans', 'dist-tags', '--json'], first.root))).toEqual({ latest: '2.0.0', 'latest-1': '1.0.1' });
  expect(linesOf(await releaseIn(there.root, { offline: false, apis: ['loans'] }))).toEqual([
    expect.stringContaining('generated/loans  error  release-behind  Version 1.0.1 is released already, but the project continues 1.0.0.'),
  ]);
  // Offline nobody can know; publishing finds out.
  await there.edit('specs/loans.yaml', 'summary: List all loans', 'summary: List each loan');
  await releaseIn(there.root);
  expect((await publishIn(there, 'loans')).lines).toEqual([
    'generated/loans  error  publish-clash  `@books/loans@1.0.1` is published, and is not what the tag `loans@1.0.1` holds. Set `x-specwright.version` in `redocly.yaml` to a version that was never published, and release again.',
  ]);
});

test('a tag that holds another version is not published', async () => {
  const clone = await copyOf(first);
  await clone.edit('redocly.yaml', 'version: 1.0.0', 'version: 1.5.0');
  clone.git('tag', '--annotate', '--message', 'x', 'loans@1.5.0');
  expect((await publishIn(clone, 'loans')).lines).toEqual([
    'generated/loans  error  release-untagged  The tag `loans@1.5.0` holds `@books/loans@1.0.0`, not `@books/loans@1.5.0`. Release first, or fetch the tags with `git fetch --tags`.',
  ]);
});

test('a name that belongs to somebody else, and nobody logged in, are refused', async () => {
  const clone = await copyOf(first);
  await clone.edit('redocly.yaml', 'root: specs/rooms.yaml', 'root: specs/rooms.yaml\n    x-specwright: { package: "@theirs/rooms", version: 1.0.0 }\n    # was:');
  await clone.edit('redocly.yaml', '    x-specwright: { version: 1.0.0 }\nx-specwright:', 'x-specwright:');
  await clone.edit('specs/loans.yaml', 'isbn: { type: string }', 'isbn: { type: string }\n        until: { type: string }');
  clone.git('tag', '--delete', 'rooms@1.0.0');
  expect(linesOf(await releaseIn(clone.root, { first: true }))).toEqual([]);

  await writeFile(join(clone.root, '.npmrc'), registry.npmrc());
  const stranger = await publishIn(clone);
  expect(stranger.published).toEqual([]);
  expect(stranger.lines).toEqual([expect.stringMatching(/^@books\/loans {2}error {2}registry-refused {2}The registry does not give or take `@books\/loans`; npm says `(?:ENEEDAUTH|E401)`/u)]);

  await writeFile(join(clone.root, '.npmrc'), registry.npmrc('publisher'));
  const foreign = await publishIn(clone);
  expect(foreign.published).toEqual(['loans 1.1.0 published']);
  expect(foreign.lines).toEqual([expect.stringMatching(/^@theirs\/rooms {2}error {2}registry-refused {2}The registry does not give or take `@theirs\/rooms`; npm says `E403`/u)]);

});

test.each(['0.1.0', '0.7.0'])('a package of the same name that holds no description is told, before %s follows it', async (version) => {
  const clone = await copyOf(first);
  await clone.edit('redocly.yaml', 'root: specs/rooms.yaml', `root: specs/rooms.yaml\n    x-specwright: { package: "@books/hello", version: ${version} }\n    # was:`);
  await clone.edit('redocly.yaml', '    x-specwright: { version: 1.0.0 }\nx-specwright:', 'x-specwright:');
  clone.git('tag', '--delete', 'rooms@1.0.0');
  await mkdir(join(clone.root, 'hello'), { recursive: true });
  await writeFile(join(clone.root, 'hello/package.json'), '{ "name": "@books/hello", "version": "0.6.2" }\n');
  await run('npm', ['publish', './hello'], clone.root);
  expect(linesOf(await releaseIn(clone.root, { first: true, offline: false, dryRun: true, apis: ['rooms'] }))).toEqual([
    '@books/hello@0.6.2  error  base-missing  The released package `@books/hello@0.6.2` holds no `openapi.json`. It is in the registry, maybe as somebody else\'s: give yours another name, with `x-specwright.scope` or `package` in `redocly.yaml`.',
  ]);
});

test('a registry that is down is told, and nothing is released by guess', async () => {
  await registry.stop();
  const clone = await copyOf(first);
  await clone.edit('specs/loans.yaml', 'summary: List loans', 'summary: List all loans');
  const head = clone.git('rev-parse', 'HEAD');
  const { problems } = await releaseIn(clone.root, { offline: false, apis: ['loans'] });
  expect(linesOf({ problems })).toEqual([expect.stringMatching(/^@books\/loans {2}error {2}registry-unreachable {2}The registry of `@books\/loans` cannot be reached; npm says `ECONNREFUSED`: .* Try again later;/u)]);
  expect(clone.git('rev-parse', 'HEAD')).toBe(head);
  expect((await releaseIn(clone.root)).apis[0]).toMatchObject({ version: '1.0.1' });
});
