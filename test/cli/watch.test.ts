import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { startChild, type Child } from '../child.ts';
import { twoApis } from './built.ts';
import { configuration, description, ping } from './description.ts';
import { addFiles, command, folderWith, specwright, treeOf } from './tool.ts';

const ends: (() => void)[] = [];
afterAll(() => ends.forEach((end) => end()));

const startScript = (root: string, parameters: readonly string[]): Child =>
  startChild(parameters, { cwd: root, env: { PATH: process.env['PATH'] }, atEnd: (end) => ends.push(end) });

/** Runs `specwright watch`. */
const start = (root: string, ...flags: readonly string[]): Child => startScript(root, [command, 'watch', ...flags]);

/** The same, with another time that a file which is wrong may be about to change. */
const startPatient = (root: string, graceMs: number): Child =>
  startScript(root, ['--input-type=module', '--eval', `import { watch } from '${program}'; process.exitCode = await watch([], { api: [], json: false, root: '.' }, ${graceMs});`]);

const program = new URL('../../dist/scripts/watch.js', import.meta.url).href;

const line = (what: string): RegExp => new RegExp(`^\\d\\d:\\d\\d:\\d\\d  ${what}  \\d+\\.\\d\\d s\\n`, 'mu');

describe.concurrent('watch', () => {
  test('builds what a save changes and nothing else, shows problems in place, and stops', async () => {
    const root = await folderWith({ ...twoApis, 'node_modules/': '' });
    const path = join(root, 'specs/ping.yaml');
    const client = (api: string): Promise<string> => readFile(join(root, `generated/${api}/index.d.ts`), 'utf8');
    const times = async (api: string) =>
      Promise.all(['index.d.ts', 'LICENSE', 'package.json'].map(async (file) => (await stat(join(root, `generated/${api}`, file))).mtimeMs));

    const watch = start(root);
    expect(await watch.says(/Watching 2 APIs\. Press Ctrl\+C to stop\.\n/u)).toMatch(line('ping, pong: \\d+ files written'));
    const [other, own] = [await times('pong'), await times('ping')];

    await writeFile(path, description(ping('pung')));
    await watch.says(line('ping: \\d+ files written'));
    await watch.says(/\nSince the last build of ping: 1 breaking, 1 non-breaking: major\n {2}specs\/ping\.yaml:4:1 {2}breaking {2}operation-removed {2}GET \/ping {2}/u);
    expect(await client('ping')).toContain('pung: Call<');
    expect(await times('pong')).toEqual(other);
    const [changed, ...same] = await times('ping');
    expect([changed === own[0], same]).toEqual([false, own.slice(1)]); // only what has other bytes is written

    await writeFile(path, description(ping('pang')));
    await watch.says(line('ping: \\d+ files written'));
    expect(await client('ping')).toContain('pang: Call<');

    await writeFile(path, `${description()}a: 1\na: 2\n`);
    expect(await watch.says(line('nothing to write'))).toContain('specs/ping.yaml:10:1  error  duplicate-key  The key `a` occurs twice in one map.');
    expect(await client('ping')).toContain('pang: Call<');

    // An editor that puts another file in the place of the old one; and a file that is referred to.
    await addFiles(root, { 'specs/new.yaml': description(['/a: { $ref: ./parts/a.yaml }']) });
    await rename(join(root, 'specs/new.yaml'), path);
    expect(await watch.says(line('nothing to write'))).toMatch(/specs\/ping\.yaml:5:15 {2}error {2}file-missing/u);
    await addFiles(root, { 'specs/parts/a.yaml': 'get: { operationId: getA, responses: { "204": { description: Done. } } }\n' });
    expect(await watch.says(line('ping: \\d+ files written'))).not.toContain('error');
    await writeFile(join(root, 'specs/parts/a.yaml'), 'get: { operationId: getB, responses: { "204": { description: Done. } } }\n');
    await watch.says(line('ping: \\d+ files written'));
    expect(await client('ping')).toContain('getB: Call<');
    await rm(join(root, 'specs/parts'), { recursive: true });
    expect(await watch.says(line('nothing to write'))).toContain('error  file-missing');

    // A description that goes is a mistake; an API that goes is not.
    await rm(path);
    expect(await watch.says(line('nothing to write'))).toContain('redocly.yaml:2:17  error  file-missing  `specs/ping.yaml` does not exist.');
    expect(await client('ping')).toContain('getB: Call<');
    await writeFile(join(root, 'redocly.yaml'), configuration({ pong: 'specs/pong.yaml', more: 'specs/more.yaml' }));
    await addFiles(root, { 'specs/more.yaml': description(ping('more')) });
    await watch.says(line('more, ping: \\d+ files written, \\d+ deleted'));
    expect([existsSync(join(root, 'generated/ping')), await client('more')]).toEqual([false, expect.stringContaining('more: Call<')]);
    await writeFile(join(root, 'redocly.yaml'), configuration({ pong: 'specs/pong.yaml' }));
    await watch.says(line('more: \\d+ files deleted'));

    expect(await watch.stop()).toBe(0);
    expect(watch.printed()).toMatch(/\nStopped\.\n$/u);
    expect(await specwright(root, ['check'])).toMatchObject({ code: 0 });
    expect(Object.keys(await treeOf(root)).filter((one) => one.includes('.specwright/') || one.endsWith('.specwright'))).toEqual([]);
  });

  test('nobody is told of the moment in which an editor has emptied a file, and thinks', async () => {
    const root = await folderWith({ ...twoApis, 'node_modules/': '' });
    const path = join(root, 'specs/ping.yaml');
    const watch = startPatient(root, 3_000);
    await watch.says(/Watching 2 APIs/u);
    await truncate(path, 0);
    await pause(100);
    await writeFile(path, description(ping('pang')));
    expect(await watch.says(line('ping: \\d+ files written'))).not.toContain('error');
    expect(await watch.stop()).toBe(0);
  });

  test('neither loses a save nor repeats itself', async () => {
    const root = await folderWith({ ...twoApis, 'node_modules/': '' });
    const watch = start(root, '--json');
    await watch.says(/\}\n/u);
    const rounds = (): readonly { readonly files: readonly unknown[]; readonly problems: readonly unknown[] }[] =>
      watch.printed().split('\n').filter((one) => one !== '').map((one) => JSON.parse(one));
    // Saves come while it builds, too.
    for (let save = 1; save <= 20; save++) {
      // In one step, so that no build finds the file empty; that has a test of its own.
      await writeFile(join(root, 'next'), description(ping(`save${save}`)));
      await rename(join(root, 'next'), join(root, 'specs/ping.yaml'));
      await pause((save * 7) % 60);
    }
    while (!(await readFile(join(root, 'generated/ping/index.d.ts'), 'utf8')).includes('save20: Call<')) await watch.says(/\}\n/u);
    expect(await watch.stop()).toBe(0);
    expect(rounds().length).toBeLessThanOrEqual(21);
    expect(rounds().filter(({ files, problems }) => files.length === 0 || problems.length > 0)).toEqual([]);
  });

  test('has a build that is not needed behind it at once, and stops while it is busy', async () => {
    const root = await folderWith({ ...twoApis, 'node_modules/': '' });
    expect((await specwright(root, ['build'])).code).toBe(0);
    const watch = start(root);
    expect(await watch.says(/Watching 2 APIs/u)).toMatch(line('nothing to write'));
    await writeFile(join(root, 'specs/ping.yaml'), description(ping('last')));
    await pause(60);
    expect(await watch.stop()).toBe(0);
    const { stdout } = await specwright(root, ['build']);
    expect(stdout).toMatch(/\n2 APIs, 2 operations: /u);
  });

  test('a project without APIs, or without a configuration, is waited for', async () => {
    const root = await folderWith({});
    const watch = start(root);
    expect(await watch.says(/Press Ctrl/u)).toContain('redocly.yaml  error  config-missing');
    await addFiles(root, { 'specs/ping.yaml': description(), 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }) });
    await watch.says(line('ping: \\d+ files written'));
    expect(await watch.stop()).toBe(0);
  });
});
