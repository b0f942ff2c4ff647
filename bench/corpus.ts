import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { artefacts } from '../generator/index.ts';

/**
 * Builds every description of a folder with all artefacts, each in a process of its own with limits, compiles what
 * comes out and the samples that readers copy strictly, runs its contract tests and validates its docs: `npm run corpus -- <folder or file>…`.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const limits = { seconds: 1800, megabytes: 4096 };
const mostPages = 150;

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly seconds: number;
}

const run = (parameters: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  new Promise((done) => {
    const begun = performance.now();
    const child = spawn(process.execPath, [`--max-old-space-size=${limits.megabytes}`, ...parameters], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limits.seconds * 1000,
      killSignal: 'SIGKILL',
    });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk));
    child.stderr.on('data', (chunk: Buffer) => (stdout += chunk));
    child.on('close', (code) => done({ code, stdout, seconds: (performance.now() - begun) / 1000 }));
  });

interface Report {
  readonly apis: readonly { readonly title: string; readonly operations: number }[];
  readonly problems: readonly { readonly severity: string; readonly code: string }[];
}

interface Verdict {
  readonly said: string;
  readonly isGood: boolean;
}

const versionOf = (text: string): string => /["']?openapi["']?\s*:\s*["']?([\w.-]+)/u.exec(text)?.[1] ?? '';

const judge = async (description: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'specwright-corpus-'));
  try {
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const usage = join(folder, 'usage.json');
    const flags = artefacts.flatMap((name) => ['--with', name]);
    const built = await run(
      [
        '--import',
        new URL('../../bench/usage.mjs', import.meta.url).href,
        join(root, 'dist/scripts/specwright.js'),
        'build',
        description,
        '--root',
        folder,
        '--out',
        'out',
        '--json',
        ...flags,
      ],
      folder,
      { BENCH_USAGE: usage },
    );
    const report = reportOf(built.stdout);
    const used = JSON.parse(await readFile(usage, 'utf8').catch(() => '{"megabytes":0,"cpu":0}')) as {
      megabytes: number;
      cpu: number;
    }; // written by usage.mjs
    const errors = report?.problems.filter(({ severity }) => severity === 'error') ?? [];
    const verdicts =
      report === undefined
        ? [{ said: `broke down: ${built.stdout.slice(0, 200)}`, isGood: false }]
        : errors.length > 0
          ? [{ said: `refused: ${[...new Set(errors.map(({ code }) => code))].join(', ')}`, isGood: true }]
          : await judgeOutput(folder);
    const name = basename(description, extname(description));
    const cells = [
      name,
      versionOf(await readFile(description, 'utf8').catch(() => '')),
      report?.apis[0]?.operations ?? '',
      `${errors.length} + ${(report?.problems.length ?? 0) - errors.length}`,
      `${used.cpu.toFixed(1)} s`,
      `${Math.round(used.megabytes)} MB`,
      verdicts.map(({ said }) => said).join('; '),
    ];
    if (verdicts.some(({ isGood }) => !isGood)) process.exitCode = 1;
    return `| ${cells.join(' | ')} |`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const reportOf = (text: string): Report | undefined => {
  try {
    return JSON.parse(text) as Report; // `specwright build --json` printed it
  } catch {
    return undefined;
  }
};

const judgeOutput = async (folder: string): Promise<readonly Verdict[]> => {
  const [api = ''] = (await readdir(join(folder, 'out'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== 'site')
    .map(({ name }) => name);
  const { types, samples } = await compile(folder, api);
  const tests = await contract(join(folder, 'out', api));
  return [types, samples, tests, await pages(join(folder, 'out/site'))];
};

const compile = async (
  folder: string,
  api: string,
): Promise<{ readonly types: Verdict; readonly samples: Verdict }> => {
  const samples = await samplesOf(folder, api);
  const manifest = JSON.parse(await readFile(join(folder, 'out', api, 'package.json'), 'utf8')) as { name: string }; // a generated manifest has a name
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['node'],
    allowImportingTsExtensions: true,
    preserveSymlinks: true,
    paths: { [manifest.name]: [`./out/${api}/index.d.ts`] },
  };
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: [`out/${api}/**/*.ts`, 'out/sample-*.ts'] }),
  );
  for (const [index, text] of samples.entries()) await writeFile(join(folder, 'out', `sample-${index}.ts`), text);
  const { stdout, code } = await run([join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], folder);
  const errors = stdout.split('\n').filter((line) => line.includes('error TS'));
  const ofSamples = errors.filter((line) => line.startsWith('out/sample-'));
  const others = errors.filter((line) => !line.startsWith('out/sample-'));
  const wrong = ofSamples.filter((line) => !line.includes(ownSecret));
  const failed = new Set(wrong.map((line) => line.slice(0, line.indexOf('('))));
  return {
    types:
      others.length === 0 && (code === 0 || ofSamples.length > 0)
        ? { said: 'compiles', isGood: true }
        : { said: `${Math.max(1, others.length)} type errors (${(others[0] ?? stdout).slice(0, 160)})`, isGood: false },
    samples:
      failed.size === 0
        ? { said: `${samples.length} samples compile`, isGood: true }
        : {
            said: `${samples.length - failed.size} of ${samples.length} samples compile (${wrong[0]?.slice(0, 160)})`,
            isGood: false,
          },
  };
};

/** The README names a secret where the reader's own stands: a shorthand member without a variable. */
const ownSecret = 'error TS18004';

/** What readers copy: the first call of the README, and the client's samples of the docs, each with its page in a comment. */
const samplesOf = async (folder: string, api: string): Promise<readonly string[]> => {
  const site = join(folder, 'out/site', api);
  const twins = (await readdir(site, { recursive: true }).catch(() => []))
    .filter((path) => path.endsWith('.md'))
    .sort();
  const inDocs = await Promise.all(
    twins.map(async (path) =>
      codeAfter(/^TypeScript:$/gmu, await readFile(join(site, path), 'utf8')).map((text) => `// ${path}\n${text}`),
    ),
  );
  const readme = codeAfter(/^## First call$/gmu, await readFile(join(folder, 'out', api, 'README.md'), 'utf8'));
  return [...readme, ...inDocs.flat()];
};

const codeAfter = (line: RegExp, text: string): readonly string[] =>
  [...text.matchAll(line)].flatMap(
    ({ index }) => /^[^\n]*\n\n(`{3,})ts\n([\s\S]*?)\n\1\n/u.exec(text.slice(index))?.[2] ?? [],
  );

interface Tests {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const contract = async (folder: string): Promise<Verdict> => {
  if (
    !(await stat(join(folder, 'contract')).then(
      () => true,
      () => false,
    ))
  )
    return { said: 'no tests', isGood: true };
  const file = join(folder, 'tests.json');
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  await run(
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--root',
      folder,
      '--no-isolate',
      '--reporter=json',
      `--outputFile=${file}`,
    ],
    folder,
  );
  const tests = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Tests,
    () => undefined,
  ); // vitest's report
  if (tests === undefined) return { said: 'the tests did not end', isGood: false };
  const all = tests.testResults.flatMap(({ message, assertionResults }) =>
    assertionResults.length === 0
      ? [{ status: 'failed', fullName: message, failureMessages: [message] }]
      : assertionResults,
  );
  const failed = all.filter(({ status }) => status === 'failed');
  // A test that finds an example to contradict its schema has done its work; `specwright pin` would put it on record.
  const others = failed.filter(
    ({ fullName, failureMessages }) =>
      !isOfExample.test(fullName) || !failureMessages.every((message) => isOfSchema.test(message)),
  );
  const passed = `${tests.numPassedTests} tests pass`;
  if (others.length > 0)
    return { said: `${passed}, ${others.length} fail (${others[0]?.fullName.slice(0, 160)})`, isGood: false };
  return {
    said: failed.length === 0 ? passed : `${passed}, ${failed.length} name an example that contradicts its schema`,
    isGood: true,
  };
};

const isOfExample = / example "[^"]*" is valid$|: (?:example(?: \d+)?|default)$/u;
const isOfSchema = /^Mismatch: [^\n]* · schema\n {2}expected {2}a valid value/u;

const pages = async (folder: string): Promise<Verdict> => {
  const all = (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((path) => path.endsWith('.html'))
    .sort();
  const step = Math.max(1, Math.ceil(all.length / mostPages));
  const some = all.filter((_, index) => index % step === 0);
  const checker = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'require-sri': 'off', 'long-title': 'off' },
  });
  const faults: string[] = [];
  for (const path of some) {
    const { results } = await checker.validateString(await readFile(join(folder, path), 'utf8'));
    faults.push(
      ...results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${path}: ${ruleId} ${message}`)),
    );
  }
  return faults.length === 0
    ? { said: `${all.length} pages${step > 1 ? `, ${some.length} validated` : ''}`, isGood: true }
    : { said: `${faults.length} faults of HTML (${faults[0]?.slice(0, 160)})`, isGood: false };
};

const listed: string[] = [];
for (const path of process.argv.slice(2)) {
  const isFolder = (await stat(path)).isDirectory();
  const names = isFolder ? (await readdir(path)).filter((name) => /\.(?:ya?ml|json)$/u.test(name)).sort() : [''];
  listed.push(...names.map((name) => resolve(path, name)));
}
console.log(
  '| description | version | operations | errors + warnings | CPU | peak memory | verdict |\n| --- | --- | --: | --- | --: | --: | --- |',
);
for (const description of listed) console.log(await judge(description));
