import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../generator/command/compare.ts';
import { diffDocuments } from '../../generator/diff/diff.ts';
import { newFolder } from '../temporary.ts';
import { operating } from './example.ts';

let root: string;
const page = { name: 'page', in: 'query', schema: { type: 'integer' } } as const;
const before = JSON.stringify(operating({ parameters: [page] }), null, 2);
const after = `${JSON.stringify(operating({}), null, 2)}\n`;
const today = '2025-06-01';

const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' } as const;

const git = (...parameters: string[]): void => {
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main', ...parameters], { cwd: root, stdio: 'pipe' });
};

const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** A package as npm packs it: one file in a tar archive. */
const packed = (name: string, text: string): Uint8Array => {
  const header = Buffer.alloc(512);
  header.write(`package/${name}`, 0);
  header.write(Buffer.byteLength(text).toString(8).padStart(11, '0'), 124);
  header.write('0', 156);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
  body.write(text);
  return gzipSync(Buffer.concat([header, body, Buffer.alloc(1024)]));
};

beforeAll(() => {
  root = newFolder();
  write('redocly.yaml', 'apis:\n  loans:\n    root: specs/loans.json\n');
  write('specs/loans.json', after);
  write('generated/loans/openapi.json', before);
  write('old.json', before);
  write('loans-1.0.0.tgz', packed('openapi.json', before));
  write('node_modules/@books/loans/openapi.json', before);
  git('init');
  git('add', 'generated', 'redocly.yaml');
  git('commit', '-m', 'First');
  git('tag', 'v1');
  write('generated/loans/openapi.json', after);
  write('later/loans/openapi.json', after);
  git('commit', '-a', '-m', 'Later');
  git('tag', 'v2');
  git('reset', '-q', '--hard', 'v1');
  git('tag', 'v0', execFileSync('git', ['commit-tree', '4b825dc642cb6eb9a060e54bf8d69288fbee4904', '-m', 'Nothing'], { cwd: root, env: { ...process.env, ...author } }).toString().trim());
});


const rulesOf = async (options: { readonly from?: string; readonly to?: string; readonly apis?: readonly string[] }) => {
  const { reports, problems } = await compare({ root, today, ...options });
  return { rules: reports.flatMap(({ changes }) => changes.map(({ rule }) => rule)), codes: problems.map(({ code }) => code), problems };
};

describe('what is compared with the descriptions as they are', () => {
  test.each([
    ['the package in the last commit', {}],
    ['a tag', { from: 'v1' }],
    ['a file', { from: 'old.json' }],
    ['a folder', { from: 'generated' }],
    ['the folder of a package', { from: 'generated/loans' }],
    ['a tarball', { from: 'loans-1.0.0.tgz' }],
    ['an installed package', { from: '@books/loans' }],
    ['another file, without redocly.yaml', { from: 'old.json', to: 'specs/loans.json' }],
    ['one API by name', { apis: ['loans'] }],
    ['a commit, for the APIs that redocly.yaml lists', { from: 'old.json', to: 'v2' }],
    ['two commits', { from: 'v1', to: 'v2' }],
    ['a commit and a folder', { from: 'v1', to: 'later' }],
    ['a commit and a file', { from: 'v1', to: 'specs/loans.json' }],
  ])('%s', async (_, options) => {
    expect(await rulesOf(options)).toEqual({ rules: ['parameter-removed'], codes: [], problems: [] });
  });
});

test('gives the places in both states', async () => {
  const { reports } = await compare({ root, today });
  expect(reports[0]).toMatchObject({ api: 'loans', from: 'HEAD:generated/loans/openapi.json', to: 'specs/loans.json', bump: 'major' });
  expect(reports[0]?.changes[0]?.before.place).toEqual({ path: 'HEAD:generated/loans/openapi.json', line: 22, column: 11 });
  expect(reports[0]?.changes[0]?.after.place).toEqual({ path: 'specs/loans.json', line: 14, column: 7 });
});

describe('a later state that cannot be read is a problem', () => {
  test.each([
    ['a commit that does not exist', { to: 'v9' }, '`v9` is no file, folder, installed package, commit, tag or branch.'],
    ['a commit that is no project', { to: 'v0' }, 'There is no `redocly.yaml` in `v0`.'],
    ['a commit without the API', { to: 'v1', apis: ['laons'] }, 'There is no `generated/laons/openapi.json` in `v1`.'],
  ])('%s', async (_, options, message) => {
    const { rules, problems } = await rulesOf({ from: 'v1', ...options });
    expect({ rules, said: problems.map((one) => [one.code, one.message]) }).toEqual({ rules: [], said: [['base-missing', message]] });
  });
});

describe('a state that cannot be read is a problem', () => {
  test.each([
    ['a commit that does not exist', 'v9', '`v9` is no file, folder, installed package, commit, tag or branch.'],
    ['an option for git', '--output=x', '`--output=x` is no file, folder, installed package, commit, tag or branch.'],
    ['a path for git', 'HEAD:old.json', '`HEAD:old.json` is no file, folder, installed package, commit, tag or branch.'],
    ['a folder without a description', 'specs', 'The folder `specs` holds no `openapi.json`.'],
    ['a tarball that is none', 'broken.tgz', '`broken.tgz` cannot be read as a packed package.'],
  ])('%s', async (_, from, message) => {
    write('broken.tgz', 'no');
    const { problems } = await rulesOf({ from });
    expect(problems.map((one) => [one.code, one.message])).toEqual([['base-missing', message]]);
  });

  test('a commit without the package', async () => {
    const { problems } = await rulesOf({ from: 'v1', apis: ['loans'] });
    expect(problems).toEqual([]);
    git('rm', '-q', '--cached', 'generated/loans/openapi.json');
    git('commit', '-m', 'Second');
    const result = await rulesOf({});
    expect(result.problems.map(({ message }) => message)).toEqual(['There is no `generated/loans/openapi.json` in `HEAD`.']);
    git('reset', '-q', '--soft', 'v1');
  });

  test('a description with faults', async () => {
    write('faulty.json', '{ "openapi": "3.1.0", "info": {}, "paths": {}, "paths": {} }');
    expect((await rulesOf({ from: 'faulty.json' })).codes).toEqual(['duplicate-key']);
  });
});

describe('an API that is gone', () => {
  const gone = ['api-removed', 'The API was removed with all that it has: `Reading room`.', ['POST /loans']];
  const told = async (options: Parameters<typeof rulesOf>[0]) => {
    const { reports, problems } = await compare({ root, today, ...options });
    return {
      reports: reports.map(({ api, bump, changes }) => [api, bump, ...changes.map(({ rule, message, operations }) => [rule, message, operations])]),
      codes: problems.map(({ code }) => code),
    };
  };

  beforeAll(() => {
    write('redocly.yaml', 'apis:\n  loans:\n    root: specs/loans.json\n  desk:\n    root: specs/desk.json\n  plan:\n    root: specs/plan.json\n');
    write('generated/desk/openapi.json', before);
    write('before/desk/openapi.json', before);
    git('add', 'generated', 'redocly.yaml');
    git('commit', '-q', '-m', 'Two');
    git('tag', 'two');
    write('redocly.yaml', 'apis:\n  loans:\n    root: specs/loans.json\n  readers:\n    root: specs/loans.json\n');
    rmSync(join(root, 'generated/desk'), { recursive: true });
    git('commit', '-q', '-a', '-m', 'One');
    git('tag', 'one');
  });

  afterAll(() => git('reset', '-q', '--hard', 'v1'));

  test.each([
    ['since a commit', { from: 'two' }],
    ['between two commits', { from: 'two', to: 'one' }],
    ['since a folder of packages', { from: 'before' }],
  ])('is removed %s', async (_, options) => {
    expect((await told(options)).reports.filter(([api]) => api !== 'loans')).toEqual([['desk', 'major', gone]]);
  });

  test('stands beside what is compared and what is new', async () => {
    const { reports, codes } = await told({ from: 'two' });
    expect({ names: reports.map(([api]) => api), codes }).toEqual({ names: ['loans', 'desk'], codes: ['base-missing'] });
  });

  test('is no matter of an API that is named', async () => {
    expect((await told({ from: 'two', apis: ['loans'] })).reports.map(([api]) => api)).toEqual(['loans']);
  });

  test.each([
    ['cannot be read', 'apis:\n  loans:\n    root: specs/loans.json\n  desk:\n    root: specs/nowhere.json\n', 'file-missing'],
    ['has a faulty entry', 'apis:\n  loans:\n    root: specs/loans.json\n  desk: 1\n', 'config-invalid'],
    ['may be in a redocly.yaml that cannot be read', 'apis: [\n', 'yaml-syntax'],
  ])('is not one that %s', async (_, config, code) => {
    write('redocly.yaml', config);
    const { reports, codes } = await told({ from: 'two' });
    expect({ gone: reports.filter(([api]) => api === 'desk'), codes }).toEqual({ gone: [], codes: expect.arrayContaining([code]) });
  });
});

test('accepts what `changes.accept.yaml` names, and reports what it names in vain', async () => {
  const { reports } = await compare({ root, today });
  const fingerprint = reports[0]?.changes[0]?.fingerprint ?? '';
  write('changes.accept.yaml', `- { fingerprint: '${fingerprint}', reason: Nobody used it, expires: 2030-01-31 }\n- { fingerprint: '01234567', reason: So, expires: 2030-01-31 }\n`);
  const judged = await compare({ root, today });
  expect(judged.reports[0]?.changes[0]?.accepted).toBe('Nobody used it');
  expect(judged.problems.map(({ code, place }) => [code, place.line])).toEqual([['accept-unused', 2]]);
  const partly = await compare({ root, today, apis: ['loans'] });
  expect(partly.problems).toEqual([]);
  rmSync(join(root, 'changes.accept.yaml'));
});

describe('what is only written in another way is told at the first place that differs', () => {
  const parameter = (more: object) => operating({ parameters: [page, { name: 'sort', in: 'query', schema: { type: 'string', ...more } }] });
  const at = '/paths/~1loans/post/parameters/1/schema';
  test.each([
    ['a default that is written down', operating({ parameters: [page] }), operating({ parameters: [{ ...page, required: false }] }), '/paths/~1loans/post/parameters/0', '/paths/~1loans/post/parameters/0/required'],
    ['a list in another order', parameter({ enum: ['a', 'b'] }), parameter({ enum: ['b', 'a'] }), `${at}/enum/0`, `${at}/enum/0`],
    ['a member that is gone', parameter({ $comment: 'a' }), parameter({}), `${at}/$comment`, at],
    ['a list of another length', parameter({ type: ['string'] }), parameter({ type: ['string', 'string'] }), `${at}/type`, `${at}/type/1`],
  ])('%s', (_, from, to, old, young) => {
    const changes = diffDocuments(from as never, to as never);
    expect(changes.map((change) => [change.rule, change.before.pointer, change.after.pointer])).toEqual([['text-changed', old, young]]);
  });
});

test('reads 3.0 and 3.1 alike', async () => {
  write('three-zero.json', before.replace('3.1.0', '3.0.3'));
  expect((await rulesOf({ from: 'three-zero.json', to: 'old.json' })).rules).toEqual(['text-changed']);
  cpSync(join(root, 'old.json'), join(root, 'copy.json'));
  expect((await rulesOf({ from: 'copy.json', to: 'old.json' })).rules).toEqual([]);
});
