import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { File } from '../../generator/file.ts';
import { artefacts, generate, type Problem } from '../../generator/index.ts';
import { shortHash } from '../../generator/model/name.ts';
import { root as repository, temporaryFolder } from '../consumer/tools.ts';
import { names } from './names.ts';
import { schemas } from './schemas.ts';
import type { Odd } from './suite.ts';
import { texts } from './texts.ts';
import { usual } from './usual.ts';
import { versions } from './versions.ts';

const groups: Readonly<Record<string, readonly Odd[]>> = { versions, names, schemas, texts, usual };

let folder: string;
beforeAll(async () => {
  // As the system spells it: what is shared is known by its real path.
  folder = await realpath(await temporaryFolder(afterAll));
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
});

/** Nearly the same in every package: what is the same to the letter is written, loaded and judged once. */
const common = ['runtime', 'contract/support'];

const writeAll = async (root: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
};

const textsBelow = (files: readonly File[], within: string): Readonly<Record<string, string>> =>
  Object.fromEntries(files.filter(({ path }) => path.startsWith(`${within}/`)).map(({ path, text }) => [path.slice(within.length + 1), text]));

const share = async (out: string, path: string, texts: Readonly<Record<string, string>>): Promise<void> => {
  const place = join(folder, 'common', path, shortHash(JSON.stringify(texts)));
  if (!existsSync(place)) await writeAll(place, texts);
  await mkdir(dirname(join(out, path)), { recursive: true });
  await symlink(place, join(out, path));
};

interface Outcome {
  readonly said: readonly string[];
  readonly problems: readonly Problem[];
  readonly files: readonly File[];
  /** Those that no other package has. */
  readonly own: readonly File[];
}

const build = async ({ files, input = Object.keys(files)[0] ?? '' }: Odd, place: string): Promise<Outcome> => {
  const root = join(folder, place);
  await writeAll(root, files);
  const { plan, problems } = await generate({ root, inputs: [input], out: 'out', artefacts });
  const emitted = plan.flatMap(({ creates }) => creates);
  const own = emitted.filter(({ path }) => !common.some((within) => path.startsWith(`${within}/`)));
  await writeAll(join(root, 'out'), Object.fromEntries(own.map(({ path, text }) => [path, text])));
  for (const within of common) {
    const texts = textsBelow(emitted, within);
    if (Object.keys(texts).length > 0) await share(join(root, 'out'), within, texts);
  }
  const said = problems.map(({ code, severity, place: { path, line, column } }) => [...(path === input ? [] : [path]), `${line}:${column}`, ...(severity === 'warning' ? ['warning'] : []), code].join(' '));
  return { said, problems, files: emitted, own };
};

const built: string[] = [];
const found: Record<string, readonly string[]> = {};
const refusals: Problem[] = [];

describe.each(Object.entries(groups))('%s', (group, cases) => {
  test.each(cases.map((odd, index) => ({ ...odd, index })))('$title', async (odd) => {
    const place = `${group}-${odd.index}`;
    const { said, problems, files, own } = await build(odd, place);
    const others = said.filter((one) => !one.endsWith('docs-clash'));
    expect({ said: odd.isClashing ? others : said, messages: problems.map(({ message }) => message) }).toMatchObject({ said: odd.problems ?? [] });
    expect(others.length < said.length).toBe(odd.isClashing === true);
    refusals.push(...problems.filter(({ severity }) => severity === 'error'));
    if (problems.some(({ severity }) => severity === 'error')) return;
    expect(files.length).toBeGreaterThan(0);
    expect(files.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(5_000_000);
    // Of the oddest schemas, no value is as plain as those of samples.
    const [, sample = ''] = /^## First call$[^`]*```ts\n(.*?)\n```$/msu.exec(group === 'schemas' ? '' : files.find(({ path }) => path === 'README.md')?.text ?? '') ?? [];
    await writeFile(join(folder, place, 'out/sample.ts'), sample.replace(/ from '.*';$/mu, " from './index.js';"));
    built.push(join(folder, place, 'out/sample.ts'), ...own.filter(({ path }) => typed.test(path)).map(({ path }) => join(folder, place, 'out', path)));
    if (odd.finds !== undefined) found[place] = odd.finds;
    // The compiler tells about the rest below.
    const script = own.filter(({ path }) => path.endsWith('.js')).flatMap(({ path, text }) => syntaxErrors(path, text));
    expect(script).toEqual([]);
    for (const name of ['index', 'fixtures', 'mock']) {
      if (files.some(({ path }) => path === `${name}.js`)) await import(join(folder, place, 'out', `${name}.js`));
    }
    if (odd.methods !== undefined) {
      const index = files.find(({ path }) => path === 'index.d.ts')?.text ?? '';
      expect([...index.matchAll(/^  (?:readonly )?([\p{ID_Continue}$]+): (?:Head)?Call</gmu)].map(([, name]) => name)).toEqual(odd.methods);
    }
  });
});

const syntaxErrors = (path: string, text: string): readonly string[] => {
  const { parseDiagnostics = [] } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false) as { parseDiagnostics?: readonly ts.Diagnostic[] }; // what the parser found is there, though not in the public types
  return parseDiagnostics.map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
};

/** A host that knows a file by its real path, so that what is shared is read once: the compiler does so for packages only. */
const hostWithLinks = (options: ts.CompilerOptions): ts.CompilerHost => {
  const host = ts.createCompilerHost(options);
  const cache = ts.createModuleResolutionCache(host.getCurrentDirectory(), (name) => name, options);
  const resolve = (name: string, from: ts.SourceFile): ts.ResolvedModuleWithFailedLookupLocations => {
    const { resolvedModule } = ts.resolveModuleName(name, from.fileName, options, host, cache, undefined, from.impliedNodeFormat);
    return { resolvedModule: resolvedModule && { ...resolvedModule, resolvedFileName: realpathSync.native(resolvedModule.resolvedFileName) } };
  };
  return { ...host, resolveModuleNameLiterals: (literals, _, __, ___, source) => literals.map(({ text }) => resolve(text, source)) };
};

const typed = /(?:\.d\.ts|\.test\.ts|places\.ts)$/u;

/** A README names a secret where the reader's own stands: a name, or a shorthand member, without a variable. */
const ownSecret = [2304, 18004];

test('all that was built type-checks strictly, its contract tests and the first call of its README too', () => {
  const options: ts.CompilerOptions = {
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
  };
  const program = ts.createProgram(built, options, hostWithLinks(options));
  const wanted = new Set(built);
  const sources = program.getSourceFiles().filter(({ fileName }) => wanted.has(fileName));
  expect(sources.length).toBe(built.length);
  const errors = sources.flatMap((source) => [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]).filter(({ code }) => !ownSecret.includes(code));
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
