import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { File } from '../../generator/file.ts';
import { artefacts, generate, type Problem } from '../../generator/index.ts';
import { root as repository, temporaryFolder } from '../consumer/tools.ts';
import { names } from './names.ts';
import { schemas } from './schemas.ts';
import type { Odd } from './suite.ts';
import { texts } from './texts.ts';
import { versions } from './versions.ts';

const groups: Readonly<Record<string, readonly Odd[]>> = { versions, names, schemas, texts };

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder(afterAll);
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  await mkdir(join(folder, 'support'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
});

// The same in every package, and so in one place here.
const support = 'contract/support';

interface Outcome {
  readonly said: readonly string[];
  readonly problems: readonly Problem[];
  readonly files: readonly File[];
}

const build = async ({ files, input = Object.keys(files)[0] ?? '' }: Odd, place: string): Promise<Outcome> => {
  const root = join(folder, place);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const { plan, problems } = await generate({ root, inputs: [input], out: 'out', artefacts });
  const emitted = plan.flatMap(({ creates }) => creates);
  if (emitted.some(({ path }) => path.startsWith(support))) {
    await mkdir(join(root, 'out/contract'), { recursive: true });
    await symlink(join(folder, 'support'), join(root, 'out', support));
  }
  for (const { path, text } of emitted) {
    await mkdir(dirname(join(root, 'out', path)), { recursive: true });
    await writeFile(join(root, 'out', path), text);
  }
  const said = problems.map(({ code, severity, place: { path, line, column } }) => [...(path === input ? [] : [path]), `${line}:${column}`, ...(severity === 'warning' ? ['warning'] : []), code].join(' '));
  return { said, problems, files: emitted };
};

const built: string[] = [];
const found: Record<string, readonly string[]> = {};
const refusals: Problem[] = [];

describe.each(Object.entries(groups))('%s', (group, cases) => {
  test.each(cases.map((odd, index) => ({ ...odd, index })))('$title', async (odd) => {
    const place = `${group}-${odd.index}`;
    const { said, problems, files } = await build(odd, place);
    const others = said.filter((one) => !one.endsWith('docs-clash'));
    expect({ said: odd.isClashing ? others : said, messages: problems.map(({ message }) => message) }).toMatchObject({ said: odd.problems ?? [] });
    expect(others.length < said.length).toBe(odd.isClashing === true);
    refusals.push(...problems.filter(({ severity }) => severity === 'error'));
    if (problems.some(({ severity }) => severity === 'error')) return;
    expect(files.length).toBeGreaterThan(0);
    expect(files.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(4_000_000);
    built.push(...files.filter(({ path }) => typed.test(path)).map(({ path }) => join(folder, place, 'out', path)));
    if (odd.finds !== undefined) found[place] = odd.finds;
    const script = files.filter(({ path }) => /\.[jt]s$/u.test(path)).flatMap(({ path, text }) => syntaxErrors(path, text));
    expect(script).toEqual([]);
    for (const name of ['index', 'fixtures', 'mock']) {
      if (files.some(({ path }) => path === `${name}.js`)) await import(join(folder, place, 'out', `${name}.js`));
    }
    if (odd.methods !== undefined) {
      const index = files.find(({ path }) => path === 'index.d.ts')?.text ?? '';
      expect([...index.matchAll(/^  (?:readonly )?([\p{ID_Continue}$]+): Call</gmu)].map(([, name]) => name)).toEqual(odd.methods);
    }
  });
});

const syntaxErrors = (path: string, text: string): readonly string[] => {
  const { parseDiagnostics = [] } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false) as { parseDiagnostics?: readonly ts.Diagnostic[] }; // what the parser found is there, though not in the public types
  return parseDiagnostics.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
};

// The run-time's declarations and the support of the tests are the same in every package.
const typed = /^(?!runtime\/|contract\/support\/).*(?:\.d\.ts|\.test\.ts|places\.ts)$/u;

test('all that was built type-checks strictly, its contract tests too', () => {
  const program = ts.createProgram(built, {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    typeRoots: [join(repository, 'node_modules/@types')],
    allowImportingTsExtensions: true,
  });
  const wanted = new Set(built);
  const sources = program.getSourceFiles().filter(({ fileName }) => wanted.has(fileName));
  expect(sources.length).toBe(built.length);
  const errors = sources.flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]);
  expect(errors.map(({ file, start = 0, messageText }) => `${file?.fileName.slice(folder.length)}:${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)).toEqual([]);
}, 300_000);

test('the contract tests of all that was built pass, but for examples that contradict their schemas', async () => {
  const report = join(folder, 'report.json');
  await promisify(execFile)(process.execPath, [join(repository, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder, '--no-isolate', '--pool=threads', '--maxWorkers=1', '--reporter=json', `--outputFile=${report}`], { cwd: folder }).catch(() => undefined);
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as Report;
  const failed = testResults.flatMap(({ name, message, status, assertionResults }) => {
    const tests = assertionResults.filter((one) => one.status === 'failed').map(({ title, failureMessages }) => ({ title, message: failureMessages.join() }));
    return (tests.length > 0 || status === 'passed' ? tests : [{ title: '', message }]).map((one) => ({ place: relative(folder, name).split(sep)[0] ?? '', ...one }));
  });
  expect(failed.filter(({ place, title }) => !(found[place] ?? []).includes(title))).toEqual([]);
  for (const [place, titles] of Object.entries(found)) expect(failed.filter((one) => one.place === place).map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
  expect(testResults.length).toBeGreaterThan(300);
}, 600_000);

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}

test('almost every refusal has a line, and each says what to do', () => {
  const placed = refusals.filter(({ place: { line, column } }) => line !== undefined && column !== undefined);
  expect(refusals.length).toBeGreaterThan(60);
  expect(placed.length / refusals.length).toBeGreaterThanOrEqual(0.95);
  expect(refusals.filter(({ message, remedy }) => !/[.!?]$/su.test(message) || !/^\p{Lu}.*[.!?`]$/su.test(remedy) || /\n {4}at |node:internal/u.test(message))).toEqual([]);
});
