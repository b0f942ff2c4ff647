import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { specwright, treeOf } from '../cli/tool.ts';
import { copyOf, linesOf, projectWith, releaseIn, type Project } from './project.ts';

let fresh: Project;
let first: Project;
beforeAll(async () => {
  fresh = await projectWith();
  first = await copyOf(fresh);
  expect(linesOf(await releaseIn(first.root, { first: true }))).toEqual([]);
}, 60_000);

const released = (): Promise<Project> => copyOf(first);

const spec = 'specs/loans.yaml';
const added = ['        isbn: { type: string }\n    Loan:', '        isbn: { type: string }\n        until: { type: string }\n    Loan:'] as const;
const broken = ['required: [isbn]', 'required: [isbn, reader]'] as const;
const worded = ['summary: List loans', 'summary: List all loans'] as const;

/** Everything that a release could leave behind. */
const stateOf = async ({ root, git }: Project) => ({
  tree: await treeOf(root).then((tree) => Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('.git/')))),
  head: git('rev-parse', 'HEAD'),
  tags: git('tag'),
  status: git('status', '--porcelain'),
});

describe.concurrent('a release', () => {
  test('follows the last released contract, however many commits ago, and is one commit with a tag', async () => {
    const project = await released();
    await project.edit(spec, ...added);
    await project.edit(spec, ...worded);
    const dry = await project.run('release', '--offline', '--dry-run');
    const { code, stdout } = await project.run('release', '--offline');
    expect(code).toBe(0);
    expect(stdout).toBe(`loans  1.0.0 -> 1.1.0 (the contract asks for: minor)

  ### Added

  - \`createLoan\`, in what is sent: An optional property was added: \`NewLoan.until\`.

  ### Fixed

  - \`listLoans\`: The documentation changed: \`summary\`.

rooms  1.0.0: nothing to release
Committed and tagged: loans@1.1.0. \`git push --follow-tags\` shares it, and \`specwright release --publish\` publishes it.
`);
    expect(dry.stdout).toBe(`${stdout.slice(0, stdout.indexOf('Committed'))}Nothing was written.\n`);
    expect(project.git('log', '-1', '--format=%s')).toBe('Release loans 1.1.0\n');
    expect(project.git('tag', '--points-at', 'HEAD')).toBe('loans@1.1.0\n');
    expect(project.git('status', '--porcelain')).toBe('');
    expect(JSON.parse(await project.read('generated/loans/package.json')).version).toBe('1.1.0');
    expect(await project.read('redocly.yaml')).toContain('  loans: # the lending desk\n    root: specs/loans.yaml\n    x-specwright: { version: 1.1.0 }\n');
    expect((await project.read('generated/loans/CHANGELOG.md')).replace(/^(## [\d.]+) \(\d{4}-\d\d-\d\d\)$/gmu, '$1 (a day)')).toBe(`# Changes of @books/loans

## 1.1.0 (a day)

### Added

- \`createLoan\`, in what is sent: An optional property was added: \`NewLoan.until\`.

### Fixed

- \`listLoans\`: The documentation changed: \`summary\`.

## 1.0.0 (a day)

The first release.
`);
    // The changelog is no part of what a build makes, and a build leaves it alone.
    expect((await project.run('check')).code).toBe(0);
    expect((await project.run('build')).code).toBe(0);
    expect(project.git('status', '--porcelain')).toBe('');
    expect((await project.run('release', '--offline')).stdout).toBe('loans  1.1.0: nothing to release\nrooms  1.0.0: nothing to release\n');
  });

  test.each([
    ['a break', [broken], '2.0.0'],
    ['words alone', [worded], '1.0.1'],
    ['an addition taken back', [added, [added[1], added[0]] as const], undefined],
    ['a licence, which is no part of the contract', [], '1.0.1'],
  ] as const)('of %s', async (title, edits, version) => {
    const project = await released();
    for (const [from, to] of edits) await project.edit(spec, from, to);
    if (title.startsWith('a licence')) await project.edit('redocly.yaml', 'license: MIT', 'license: ISC');
    const { apis } = await releaseIn(project.root, { apis: ['loans'] });
    expect(apis.map((one) => (one.changes === undefined ? undefined : one.version))).toEqual([version]);
    expect(project.git('tag', '--list', 'loans@*').trim().split('\n')).toEqual(['loans@1.0.0', ...(version === undefined ? [] : [`loans@${version}`])]);
  });

  test('of the same contract, written in another way, has nothing to list', async () => {
    const project = await released();
    await project.edit(spec, 'in: path, required: true, schema', 'in: path, required: true, deprecated: false, schema');
    expect((await releaseIn(project.root, { apis: ['loans'] })).apis[0]).toMatchObject({ version: '1.0.1', changes: { intro: 'The contract is the same.', parts: [] } });
  });

  test('before 1.0.0 raises the minor version for a break; a version that somebody set higher is taken', async () => {
    const project = await copyOf(fresh);
    const asked = async (options: { readonly first?: boolean } = {}) => (await releaseIn(project.root, { apis: ['loans'], ...options })).apis[0];
    await project.edit('redocly.yaml', 'version: 1.0.0', 'version: 0.3.1');
    expect(await asked({ first: true })).toMatchObject({ version: '0.3.1', changes: { intro: 'The first release.' } });
    await project.edit(spec, ...broken);
    expect(await asked()).toMatchObject({ from: '0.3.1', version: '0.4.0', bump: 'major' });
    await project.edit('redocly.yaml', 'version: 0.4.0', 'version: 1.0.0');
    expect(await asked()).toMatchObject({ from: '0.4.0', version: '1.0.0', bump: 'none', changes: { intro: 'The contract is the same.' } });
  });

  test('of a pre-release is a pre-release, until somebody sets the version; then all since the last stable one is told', async () => {
    const project = await released();
    const next = async () => (await releaseIn(project.root, { apis: ['loans'] })).apis[0];
    await project.edit(spec, ...broken);
    await project.edit('redocly.yaml', 'version: 1.0.0', 'version: 2.0.0-rc.1');
    expect(await next()).toMatchObject({ from: '1.0.0', version: '2.0.0-rc.1' });
    await project.edit(spec, ...worded);
    expect(await next()).toMatchObject({ from: '2.0.0-rc.1', version: '2.0.0-rc.2', bump: 'patch' });
    await project.edit('redocly.yaml', 'version: 2.0.0-rc.2', 'version: 2.0.0');
    const stable = await next();
    expect(stable).toMatchObject({ from: '2.0.0-rc.2', version: '2.0.0', bump: 'none' });
    expect(stable?.changes?.parts.map(({ title }) => title)).toEqual(['Breaking', 'Fixed']);
  });

  test('of an old version goes on on its own branch', async () => {
    const project = await released();
    project.git('branch', 'one');
    await project.edit(spec, ...broken);
    await releaseIn(project.root);
    project.git('switch', '--quiet', 'one');
    await project.edit(spec, ...added);
    expect((await releaseIn(project.root)).apis[0]).toMatchObject({ from: '1.0.0', version: '1.1.0' });
  });

  test('that was killed between its commit and its tags is completed by the next one', async () => {
    const project = await released();
    await project.edit(spec, ...added);
    await releaseIn(project.root);
    const head = project.git('rev-parse', 'HEAD');
    project.git('tag', '--delete', 'loans@1.1.0');
    expect(linesOf(await releaseIn(project.root))).toEqual([]);
    expect(project.git('rev-parse', 'loans@1.1.0^{commit}')).toBe(head);
    expect((await project.read('generated/loans/CHANGELOG.md')).match(/^## 1\.1\.0 \(2026-02-03\)$/gmu)).toHaveLength(1);
  });
});

/** What cannot be released, why, and how that comes about. */
const refusals: readonly (readonly [title: string, prepare: (project: Project) => unknown, want: string])[] = [
  [
    'changes that are not committed',
    ({ root }) => writeFile(join(root, 'notes.md'), 'Mine.\n'),
    '.  error  release-dirty  There are changes that are not committed: `notes.md`. Commit them, or take them back with `git restore`; then release again.',
  ],
  [
    'an API without any release',
    ({ git }) => git('tag', '--delete', 'loans@1.0.0'),
    'generated/loans  error  release-first  No version of `@books/loans` is tagged here or published. Fetch the tags with `git fetch --tags`; if this is the first release indeed, add `--first`.',
  ],
  [
    'a base without a description',
    ({ git }) => {
      git('rm', '--quiet', 'generated/loans/openapi.json');
      git('commit', '--quiet', '--message', 'Remove');
      git('tag', '--force', '--annotate', '--message', 'x', 'loans@1.0.0');
    },
    'loans@1.0.0  error  base-missing  The released package `loans@1.0.0` holds no `openapi.json`. Correct the tag, or delete it if the version was never used.',
  ],
  [
    'a base that cannot be read',
    async ({ git, root }) => {
      await writeFile(join(root, 'generated/loans/openapi.json'), '{ "openapi": "3.1.0", "paths": {}, "paths": {} }');
      git('commit', '--quiet', '--all', '--message', 'Damage');
      git('tag', '--force', '--annotate', '--message', 'x', 'loans@1.0.0');
    },
    'loans@1.0.0/openapi.json:1:36  error  duplicate-key  The key `paths` occurs twice in one map. Remove or rename one of the two.',
  ],
  [
    'a version that is released elsewhere',
    ({ git }) => git('tag', '--annotate', '--message', 'x', 'loans@1.4.0'),
    'generated/loans  error  release-behind  Version 1.4.0 is released already, but the project continues 1.0.0. Fetch the commit and the tag of that release, or set `x-specwright.version` in `redocly.yaml` to the version that this state continues.',
  ],
  [
    'a mistake in a description',
    ({ edit }) => edit(spec, "$ref: '#/components/schemas/NewLoan'", "$ref: '#/components/schemas/OldLoan'"),
    'specs/loans.yaml:14:85  error  ref-missing  The reference `#/components/schemas/OldLoan` leads nowhere: `/components/schemas` has no `OldLoan`. Correct the `$ref`, or add what it refers to.',
  ],
  [
    'a configuration that shares its settings',
    ({ edit }) => edit('redocly.yaml', '{ version: 1.0.0 }\n  rooms:\n    root: specs/rooms.yaml\n    x-specwright: { version: 1.0.0 }', '&same { version: 1.0.0 }\n  rooms:\n    root: specs/rooms.yaml\n    x-specwright: *same'),
    'redocly.yaml:2:3  error  config-invalid  The version of `loans` cannot be changed here without changing more than that. Write `x-specwright: { version: 1.1.0 }` below the API, commit that, and release again.',
  ],
  [
    'a hook that refuses the commit',
    ({ root }) => writeFile(join(root, '.git/hooks/commit-msg'), '#!/bin/sh\necho "No releases on Fridays" >&2\nexit 1\n', { mode: 0o755 }),
    '.  error  release-failed  The release could not be recorded: No releases on Fridays. Put right what is named, then release again.',
  ],
  [
    'a tag that cannot be made',
    async ({ root }) => writeFile(join(root, '.git/refs/tags/loans@1.1.0.lock'), ''),
    ".  error  release-failed  The release could not be recorded: fatal: cannot lock ref 'refs/tags/loans@1.1.0': Unable to create",
  ],
];

describe.concurrent('what keeps a release from being made leaves everything as it was', () => {
  test.each(refusals)('%s', async (_, prepare, want) => {
    const project = await released();
    await project.edit(spec, ...added);
    await prepare(project);
    const before = await stateOf(project);
    const result = await releaseIn(project.root);
    expect(result.apis).toEqual([]);
    expect(linesOf(result).map((line) => line.slice(0, want.length))).toEqual([want]);
    expect(await stateOf(project)).toEqual(before);
  });

  test('no repository, and one without a commit', async () => {
    const project = await copyOf(fresh);
    await rm(join(project.root, '.git'), { recursive: true });
    const remedy = 'Release in a git repository with at least one commit.';
    expect(linesOf(await releaseIn(project.root))).toEqual([`.  error  release-repository  The project is not in a git repository. ${remedy}`]);
    project.git('init', '--quiet');
    expect(linesOf(await releaseIn(project.root))).toEqual([`.  error  release-repository  The repository has no commit yet. ${remedy}`]);
  });

  test('wrong usage', async () => {
    const both = await specwright('.', ['release', '--publish', '--offline']);
    expect({ code: both.code, first: both.stderr.split('\n')[0] }).toEqual({ code: 2, first: 'error: `--publish` and `--offline` exclude each other.' });
  });
});
