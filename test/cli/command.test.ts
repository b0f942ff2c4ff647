import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addOutput, twoApis } from './built.ts';
import { configuration, description, ping } from './description.ts';
import { addFiles, command, folderWith, specwright, treeOf, type Files } from './tool.ts';

const project = async (more: Files = {}): Promise<string> => {
  const root = await folderWith({ ...twoApis, ...more });
  await addOutput(root);
  return root;
};

/** What a run takes differs from run to run, and no more than that. */
const withoutTimes = (text: string): string => text.replace(/\d+\.\d\d s/gu, '0.00 s');

describe.concurrent('help and usage', () => {
  const names = ['init', 'add', 'build', 'watch', 'check', 'lint', 'mock', 'serve', 'docs', 'pin', 'test', 'drift', 'diff', 'release', 'explain'];

  test.each([[['--help']], ...names.map((name) => [[name, '--help']])])(
    '%j teaches by examples',
    async (run) => {
      const { code, stdout, stderr } = await specwright('.', run);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: specwright/u);
      expect(stdout).toMatch(/\nExamples?:\n {2}specwright /u);
    },
  );

  test.each([
    [['frob'], "error: unknown command 'frob'"],
    [['explain', 'duplicate-nam'], '`duplicate-nam` is not a code of Specwright; did you mean `duplicate-name`?'],
    [['build', '--frob'], "error: unknown option '--frob'"],
    [['build', '--api'], "error: option '--api <name>' argument missing"],
    [['build', ''], 'error: A path or a name is empty.'],
    [['lint', '--api', ''], 'error: A path or a name is empty.'],
    ...[['init', '--api'], ['add', 'orders', '--from'], ['mock', '--root'], ['serve'], ['docs', '--out'], ['diff', '--from'], ['release'], ['test', '--live', '--record'], ['drift'], ['pin']].map((words): [string[], string] => [[...words, ''], 'error: A path or a name is empty.']),
    [['build', '--with', 'mocks'], 'error: `--with` does not take `mocks`. Choose among `fixtures`, `mock`, `contract`, `docs` and `all`.'],
    [['build', 'ping.yaml', '--api', 'ping'], 'error: Descriptions and `--api` exclude each other: `--api` chooses among the APIs of redocly.yaml.'],
    [['lint', '--out', 'x'], "error: unknown option '--out'"],
    [['explain', 'no-such-code'], '`no-such-code` is not a code of Specwright; it may be a lint rule of Redocly. `specwright explain` lists the codes.'],
  ])('%j is wrong usage', async (run, want) => {
    const { code, stdout, stderr } = await specwright('.', run);
    expect({ code, stdout, first: stderr.split('\n')[0] }).toEqual({ code: 2, stdout: '', first: want });
  });

  test('without a command, everything that there is is listed', async () => {
    const { code, stderr } = await specwright('.', []);
    expect(code).toBe(2);
    for (const name of names) expect(stderr).toContain(`\n  ${name} `);
  });

  test('`--version` is that of the package', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    expect((await specwright('.', ['--version'])).stdout).toBe(`${manifest.version}\n`);
  });
});

test('what a rule of redocly.yaml has said is not said again', async () => {
  const asking = description([...ping('ping'), '/{id}: { get: { operationId: id, responses: {} } }'], 'security: [{ key: [] }]');
  const codes = async (rules: string): Promise<readonly string[]> => {
    const root = await folderWith({ 'redocly.yaml': configuration({ ping: 'ping.yaml' }).replace('struct: error', rules), 'ping.yaml': asking });
    return [...(await specwright(root, ['lint'])).stderr.matchAll(/ {2}warning {2}(\S+)/gu)].map(([, code = '']) => code);
  };
  expect(await codes('struct: error')).toEqual(['path-parameter', 'security-undefined']);
  expect(await codes('struct: error, security-defined: warn, path-parameters-defined: warn')).toEqual(['path-parameters-defined', 'security-defined']);
});

test('without a configuration, what OpenAPI forbids and can be built is warned of', async () => {
  const root = await folderWith({
    'ping.yaml': description([
      '/a/{b}: { get: { operationId: ab, security: [{ key: [write] }], parameters: [{ name: b, in: path, required: true, schema: { type: string, enum: [1] } }], responses: {} } }',
      '/a/{c}: { get: { operationId: ac, parameters: [{ name: c, in: path, required: true, schema: {} }, { name: d, in: query, schema: {} }, { name: d, in: query, schema: {} }], responses: {} } }',
    ], 'components: { securitySchemes: { key: { type: oauth2, flows: {} } } }'),
  });
  const said = [...(await specwright(root, ['lint', 'ping.yaml'])).stderr.matchAll(/^ping\.yaml:(\d+:\d+ {2}warning {2}\S+)/gmu)].map(([, one]) => one);
  expect(said).toEqual(['5:56  warning  security-scopes-defined', '5:148  warning  no-enum-type-mismatch', '6:3  warning  no-identical-paths', '6:137  warning  operation-parameters-unique']);
});

test('without a configuration, what is said of a description does not depend on those beside it', async () => {
  const path = '/a: { get: { operationId: a, parameters: [{ name: b, in: query, schema: { type: string, enum: [1] } }], responses: {} } }';
  // The first has a reference that is data and goes round, which Redocly follows until its copy has none.
  const root = await folderWith({ 'round.yaml': description([path], 'x-a: { $ref: "#/x-a" }'), 'straight.yaml': description([path]) });
  const said = [...(await specwright(root, ['lint', 'round.yaml', 'straight.yaml'])).stderr.matchAll(/^\S+ {2}warning {2}\S+/gmu)].map(([one]) => one);
  expect(said).toEqual(['round.yaml:5:98  warning  no-enum-type-mismatch', 'straight.yaml:5:98  warning  no-enum-type-mismatch']);
});

test('`diff` of two files compares the first with the second, without redocly.yaml', async () => {
  const root = await folderWith({ 'old.yaml': description(ping('ping')), 'new.json': JSON.stringify({ openapi: '3.1.1', info: { title: 'Ping', version: '1' }, paths: {} }) });
  const { code, stdout, stderr } = await specwright(root, ['diff', 'old.yaml', 'new.json']);
  expect({ code, stderr, first: stdout.split('\n')[0] }).toEqual({ code: 0, stderr: '', first: 'old  old.yaml -> new.json' });
  expect(stdout).toContain('breaking  api-removed  GET /ping');
  expect((await specwright(root, ['diff', '--from', 'old.yaml', '--to', 'new.json'])).stdout).toBe(stdout);
});

describe.concurrent('`diff` of two states', () => {
  const states: Files = {
    'new.yaml': description(ping('pong')),
    'shop/openapi.json': JSON.stringify({ openapi: '3.1.1', info: { title: 'Shop', version: '1' }, paths: { '/ping': { get: { operationId: 'ping', responses: {} } } } }),
    'node_modules/@acme/shop/openapi.json': '{ "openapi": "3.1.1", "info": { "title": "Shop", "version": "1" }, "paths": {} }',
  };

  test.each([
    ['a folder and a file', ['shop', 'new.yaml'], 'shop  shop/openapi.json -> new.yaml'],
    ['an installed package and a file', ['@acme/shop', 'new.yaml'], 'shop  node_modules/@acme/shop/openapi.json -> new.yaml'],
    ['two folders', ['shop', 'node_modules/@acme/shop'], 'shop  shop/openapi.json -> node_modules/@acme/shop/openapi.json'],
  ])('takes %s', async (_, operands, first) => {
    const { code, stdout, stderr } = await specwright(await folderWith(states), ['diff', ...operands]);
    expect({ code, stderr, first: stdout.split('\n')[0] }).toEqual({ code: 0, stderr: '', first });
  });

  test('takes two commits of a project', async () => {
    const root = await project();
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['add', '-A'], { cwd: root });
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'One'], { cwd: root });
    execFileSync('git', ['tag', 'one'], { cwd: root });
    expect((await specwright(root, ['diff', 'one', 'HEAD'])).stdout).toContain('ping  one:generated/ping/openapi.json -> HEAD:generated/ping/openapi.json\nno changes');
    expect((await specwright(root, ['diff', 'ping', 'pong'])).stdout).toContain('pong  HEAD:generated/pong/openapi.json -> specs/pong.yaml\n');
    expect((await specwright(root, ['diff', 'ping', 'pogn'])).stderr).toContain('There is no API `pogn`.');
  });

  test.each([[['new.yaml']], [['shop', 'new.yaml', 'new.yaml']], [['a', 'b']]])('says what is taken instead of %j', async (operands) => {
    const { code, stderr } = await specwright(await folderWith(states), ['diff', ...operands]);
    expect({ code, first: stderr.split('\n')[0] }).toEqual({
      code: 2,
      first: `error: Name APIs of redocly.yaml, or two states, before and after, not ${operands.map((name) => `\`${name}\``).join(', ')}. A state is a file, folder, tarball, installed package, commit, tag or branch; \`--from\` alone is compared with the descriptions as they are.`,
    });
  });
});

test('`diff --format github` names files from the root of the repository, or of the project where there is none', async () => {
  const root = await folderWith({ 'apis/old.yaml': description(ping('ping')), 'apis/new.yaml': description(ping('pong')) });
  const shown = async (): Promise<string> => (await specwright(join(root, 'apis'), ['diff', 'old.yaml', 'new.yaml', '--format', 'github'])).stdout;
  expect(await shown()).toMatch(/^::error file=new\.yaml,line=/mu);
  execFileSync('git', ['init', '-q'], { cwd: root });
  expect(await shown()).toMatch(/^::error file=apis\/new\.yaml,line=/mu);
});

describe.concurrent('build', () => {
  test('says what it wrote per API, and in which stage the time went', async () => {
    const root = await folderWith(twoApis);
    const { code, stdout, stderr } = await specwright(root, ['build']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const files = Object.values(await treeOf(join(root, 'generated/ping'))).filter((text) => text !== '(folder)').length;
    expect(withoutTimes(stdout)).toBe(
      [
        `ping  1 operation     ${files} files: ${files} created, 0 updated, 0 unchanged  0.00 s`,
        `pong  1 operation     ${files} files: ${files} created, 0 updated, 0 unchanged  0.00 s`,
        `2 APIs, 2 operations: ${2 * files} files: ${2 * files} created, 0 updated, 0 unchanged in 0.00 s (read 0.00 s, model 0.00 s, emit 0.00 s, plan 0.00 s, write 0.00 s)`,
        '',
      ].join('\n'),
    );
  });

  test('writes nothing the second time, and keeps the time of every file', async () => {
    const root = await project();
    const times = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.keys(await treeOf(root)).map(async (path) => [path, (await stat(join(root, path), { bigint: true })).mtimeNs]),
        ),
      );
    const was = await times();
    const { code, stdout } = await specwright(root, ['build']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n2 APIs, 2 operations: \d+ files: 0 created, 0 updated, \d+ unchanged in /u);
    expect(await times()).toEqual(was);
  });

  test('says what the description changed since the last build, and what that breaks, once', async () => {
    const root = await project();
    const said = async (...flags: readonly string[]): Promise<string> => (await specwright(root, ['build', ...flags])).stdout;
    const limited = (limit: string) => description([...ping('ping'), `    parameters: [{ name: limit, in: query, schema: { type: integer, maximum: ${limit} } }]`]);
    const report = /\nSince the last build of ping: .+\n(?: {2}.+\n)*$/u;

    await addFiles(root, { 'specs/ping.yaml': limited('100') });
    expect(report.exec(await said())?.[0]).toBe(
      '\nSince the last build of ping: 1 non-breaking: minor\n  specs/ping.yaml:9:20  non-breaking  parameter-added  GET /ping  An optional parameter was added: `limit (query)`.\n',
    );
    await addFiles(root, { 'specs/ping.yaml': limited('50') });
    expect(report.exec(await said())?.[0]).toBe(
      '\nSince the last build of ping: 1 breaking: major\n  specs/ping.yaml:9:71  breaking  maximum-lowered  GET /ping  sent  The maximum was lowered: `limit`, from `100` to `50`. Send numbers up to the new maximum.\n',
    );
    expect(await said()).not.toMatch(report);
    await addFiles(root, { 'specs/ping.yaml': limited('50 # written otherwise') });
    expect(await said()).not.toMatch(report);

    await addFiles(root, { 'specs/ping.yaml': limited('60') });
    const { changes } = JSON.parse(await said('--json')) as { readonly changes: readonly { readonly api: string; readonly bump: string; readonly from: string }[] };
    expect(changes.map(({ api, bump, from }) => [api, bump, from])).toEqual([['ping', 'minor', 'generated/ping/openapi.json']]);
    // What somebody edited was no contract.
    await addFiles(root, { 'specs/ping.yaml': limited('10'), 'generated/ping/openapi.json': '{}' });
    expect(await said()).not.toMatch(report);
  });

  test('leaves what people wrote into the output, and removes what it no longer makes', async () => {
    const root = await project({ 'generated/ping/notes.md': 'Mine.\n', 'generated/README.md': 'Mine too.\n' });
    await addFiles(root, { 'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }) });
    const { code, stdout } = await specwright(root, ['build']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/: 0 created, 0 updated, \d+ unchanged, \d+ deleted in/u);
    const tree = await treeOf(root);
    expect(tree['generated/ping/notes.md']).toBe('Mine.\n');
    expect(tree['generated/README.md']).toBe('Mine too.\n');
    expect(Object.keys(tree).filter((path) => path.startsWith('generated/pong'))).toEqual([]);
  });

  test('keeps an edited file beside the one that it writes', async () => {
    const root = await project();
    await appendFile(join(root, 'generated/ping/index.js'), '// mine\n');
    const { code, stderr } = await specwright(root, ['build']);
    expect(code).toBe(0);
    expect(stderr).toContain('generated/ping/index.js  warning  output-edited  ');
    const tree = await treeOf(join(root, 'generated/ping'));
    expect(tree['index.js.orig']).toBe(`${tree['index.js']}// mine\n`);
  });

  test('builds the other APIs when one fails, and leaves the old output of that one', async () => {
    const root = await project({ 'specs/ping.yaml': 'openapi: 3.1.1\n' });
    await addFiles(root, { 'specs/pong.yaml': description([...ping('pong'), ...ping('pung')]) });
    const was = await treeOf(join(root, 'generated/ping'));
    const { code, stdout } = await specwright(root, ['build']);
    expect(code).toBe(1);
    expect(withoutTimes(stdout)).toMatch(
      /^pong {2}2 operations {4}\d+ files: 0 created, \d+ updated, \d+ unchanged {2}0\.00 s\nping {2}not built\n1 of 2 APIs, 2 operations: /u,
    );
    expect(await treeOf(join(root, 'generated/ping'))).toEqual(was);
    expect((await treeOf(join(root, 'generated/pong')))['index.d.ts']).toContain('pung');
  });

  test('builds the APIs that `--api` names, and lets the others be', async () => {
    const root = await folderWith({
      'redocly.yaml': configuration({ a: 'a.yaml', b: 'b.yaml', c: 'missing.yaml' }),
      'a.yaml': description(),
      'b.yaml': description(),
      'generated/old/': '',
    });
    const { code, stderr } = await specwright(root, ['build', '--api', 'a', '--api', 'b']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const folders = Object.keys(await treeOf(join(root, 'generated'))).filter((path) => !path.includes('/'));
    expect(folders).toEqual(['a', 'b', 'old']);
  });

  test('needs no configuration: files, folders, and names that would be one', async () => {
    const root = await folderWith({
      'museum/openapi.yaml': description(),
      'specs/ping.yaml': description(),
      'specs/old/ping.json': '{"openapi":"3.0.3","info":{"title":"P","version":"1"},"paths":{"/p":{"get":{"operationId":"ping","responses":{"200":{"description":"Fine."}}}}}}',
      'specs/notes.yaml': 'no: description\n',
    });
    const { code, stderr } = await specwright(root, ['build', 'museum/openapi.yaml', 'specs', '--out', 'made/here']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const tree = await treeOf(join(root, 'made/here'));
    expect(Object.keys(tree).filter((path) => path.endsWith('package.json'))).toEqual([
      'museum/package.json',
      'ping-specs/package.json',
      'ping/package.json',
    ]);
    expect(tree['ping/index.d.ts']).toContain('ping: Call<');
    const again = await specwright(root, ['build', '.', '--out', 'made/here']);
    expect({ ...again, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(again.stdout).toMatch(/\n3 APIs, 3 operations: \d+ files: 0 created, 0 updated, /u);
    const checked = await specwright(root, ['check', 'museum/openapi.yaml', 'specs', '--out', 'made/here']);
    expect(checked).toEqual({ code: 0, stdout: '3 APIs: generated files are up to date.\n', stderr: '' });
  });

  test('`--root` is the folder that everything else is relative to', async () => {
    const root = await folderWith({ 'in/redocly.yaml': configuration({ ping: 'ping.yaml' }), 'in/ping.yaml': '' });
    const { code, stderr } = await specwright(root, ['build', '--root', 'in']);
    expect({ code, first: stderr.split('  ')[0] }).toEqual({ code: 1, first: 'ping.yaml:1:1' });
  });
});

describe.concurrent('check', () => {
  test('is content with what a build wrote', async () => {
    const said = await specwright(await project(), ['check']);
    expect(said).toEqual({ code: 0, stdout: '2 APIs: generated files are up to date.\n', stderr: '' });
  });

  test('shows what differs, what is missing and what is too much, and writes nothing', async () => {
    const root = await project();
    await addFiles(root, {
      'redocly.yaml': configuration({ ping: 'specs/ping.yaml' }),
      'specs/ping.yaml': description([...ping('ping'), ...ping('pung')]),
    });
    await rm(join(root, 'generated/ping/LICENSE'));
    const was = await treeOf(root);
    const { code, stdout } = await specwright(root, ['check']);
    expect(code).toBe(1);
    expect(stdout).toContain('missing   generated/ping/LICENSE\n');
    expect(stdout).toContain('differs   generated/ping/index.js\n');
    expect(stdout).toMatch(/\n {2}\+ +pung: /u);
    expect(stdout).toContain('unwanted  generated/pong/index.js\n');
    expect(stdout).toMatch(/\nRun `specwright build` and commit what it writes\.\n$/u);
    expect(await treeOf(root)).toEqual(was);
  });

  test('does not mind how a checkout ends its lines', async () => {
    const root = await project();
    const path = join(root, 'generated/ping/README.md');
    await writeFile(path, (await treeOf(root))['generated/ping/README.md']!.replaceAll('\n', '\r\n')); // a build made it
    expect((await specwright(root, ['check'])).code).toBe(0);
  });
});

describe.concurrent('--json prints one object and nothing else', () => {
  const keys = { build: ['apis', 'changes', 'failed', 'files', 'problems'], check: ['apis', 'drift', 'files', 'problems', 'upToDate'], lint: ['apis', 'problems'] };

  test('check, of each file what a build would do to it', async () => {
    const root = await project();
    expect((await specwright(root, ['build'])).code).toBe(0);
    await rm(join(root, 'generated/ping/schema.d.ts'));
    await addFiles(root, { 'generated/ping/README.md': 'Mine.\n' });
    const { files } = JSON.parse((await specwright(root, ['check', '--json'])).stdout) as { readonly files: readonly { readonly path: string; readonly change: string }[] };
    expect(files.filter(({ change }) => change !== 'unchanged')).toEqual([
      { path: 'ping/schema.d.ts', change: 'created' },
      { path: 'ping/README.md', change: 'updated' },
    ]);
  });

  test.each(
    (Object.entries(keys)).flatMap(([name, members]) => [
      { name, members, state: 'fine', more: {}, code: 0, problems: [] as readonly string[] },
      { name, members, state: 'wrong', more: { 'specs/ping.yaml': 'a: 1\na: 1\n' }, code: 1, problems: ['duplicate-key'] },
    ]),
  )('$name, when all is $state', async ({ name, members, more, code: want, problems }) => {
    const root = await project();
    await addFiles(root, more);
    const { code, stdout, stderr } = await specwright(root, [name, '--json']);
    expect({ code, stderr }).toEqual({ code: want, stderr: '' });
    const said: { readonly problems: readonly { readonly code: string }[] } = JSON.parse(stdout);
    expect(Object.keys(said).sort()).toEqual(members);
    expect(said.problems.map((one) => one.code)).toEqual(problems);
    if (problems.length > 0) {
      expect(said.problems[0]).toEqual({
        code: 'duplicate-key',
        severity: 'error',
        place: { path: 'specs/ping.yaml', line: 2, column: 1 },
        message: 'The key `a` occurs twice in one map.',
        remedy: 'Remove or rename one of the two.',
      });
    }
  });
});

test('a reader that has read enough is no fault', () => {
  // `true` reads nothing, and is gone long before Node has started; its end of the pipe is closed by then.
  const script = `{ '${process.execPath}' '${command}' explain --all; } 2>&3 | true`;
  expect(execFileSync('sh', ['-c', `{ ${script}; } 3>&1`], { encoding: 'utf8' })).toBe('');
});

describe('a limit of the system is said as what it is', () => {
  const said = (script: string): string => execFileSync('sh', ['-c', `{ ${script}; } 2>&1; echo "exit $?"`], { encoding: 'utf8' });

  test.skipIf(!existsSync('/dev/full'))('a disk that takes nothing more of what is printed', () => {
    expect(said(`'${process.execPath}' '${command}' explain --all >/dev/full`)).toMatch(/^What there is to say cannot be written: .*ENOSPC.*\.\nexit 2\n$/u);
  });

  test.skipIf(process.platform !== 'linux')('a folder that is gone', async () => {
    const root = await folderWith({ 'gone/': '' });
    const runs = ['build', 'lint --json'].map((run) => said(`cd '${root}/gone' && rmdir '${root}/gone' && '${process.execPath}' '${command}' ${run}; code=$?; mkdir '${root}/gone'; (exit $code)`));
    const text = 'The folder that this command runs in is gone. Change to one that exists, and run the command again.\nexit 2\n';
    expect(runs).toEqual([text, text]);
  });

  test('files that may be open', async () => {
    const root = await folderWith(twoApis);
    const text = said(`ulimit -n 40 && cd '${root}' && '${process.execPath}' '${command}' build`);
    expect(text).toContain('The system lets this process open no more files.');
    expect(text).toContain('exit 2');
    expect(text).not.toContain('    at ');
  });

  test('files that may be open, before the command line is read', async () => {
    const hook = 'export const resolve = (name, context, next) => { if (name.endsWith("/command-line.js")) throw Object.assign(new Error("too many open files"), { code: "EMFILE" }); return next(name, context); };';
    const refusal = `data:text/javascript,import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hook)}');`;
    expect(await specwright('.', ['lint', 'ping.yaml'], { NODE_OPTIONS: `--import "${refusal}"` })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'The system lets this process open no more files. Raise the limit (`ulimit -n`) and run the command again.\n',
    });
  });
});

describe.concurrent('on a terminal', () => {
  /** Runs the command on a terminal of its own, and gives all that it would show. */
  const onTerminal = (root: string, run: readonly string[], env: NodeJS.ProcessEnv): string => {
    const line = [process.execPath, command, ...run].map((part) => `'${part}'`).join(' ');
    return execFileSync('script', ['-qec', line, '/dev/null'], {
      cwd: root,
      env: { PATH: process.env['PATH'], TERM: 'xterm', ...env },
      encoding: 'utf8',
    });
  };
  const hasTerminal = (() => {
    try {
      return execFileSync('script', ['-qec', 'echo here', '/dev/null'], { encoding: 'utf8' }).includes('here');
    } catch {
      console.log('Skipped what a terminal shows: `script` of util-linux is not here.');
      return false;
    }
  })();

  test.skipIf(!hasTerminal)('progress is shown while it works, and gone at the end', async () => {
    const text = onTerminal(await project(), ['build'], {});
    for (const stage of ['read', 'model ping', 'emit pong']) expect(text).toContain(`\r\u001b[2K${stage}`);
    expect(text.slice(text.lastIndexOf('\r\u001b[2K'))).toMatch(/^\r\u001b\[2K\u001b\[1mping\u001b\[22m {2}1 operation/u);
  });

  test.skipIf(!hasTerminal)('NO_COLOR is obeyed', async () => {
    expect(onTerminal(await project(), ['build'], { NO_COLOR: '1' })).not.toContain('\u001b');
  });
});
