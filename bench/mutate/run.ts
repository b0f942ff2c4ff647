import { build, type Plugin } from 'esbuild';
import { rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AnswerFault } from './mutant.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Ran {
  readonly tests: number;
  /** The first test that failed, or what else went wrong. */
  readonly failure?: string;
}

/**
 * The contract tests of a package as one program that needs no test runner: hundreds of starts of vitest would take
 * hours. It stops at the first failure.
 */
export const bundle = async (files: ReadonlyMap<string, string>, folder: string, first: 'wire' | 'schemas'): Promise<string> => {
  const order = first === 'wire' ? 1 : -1;
  const tests = [...files.keys()].filter((path) => path.endsWith('.test.ts')).sort((a, b) => order * byWire(a, b));
  const entry = `import { runTests } from 'vitest';\n${tests.map((path) => `await import('./${path}');\nawait runTests('${path}');`).join('\n')}\n`;
  const { outputFiles } = await build({
    entryPoints: ['all.js'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: false,
    logLevel: 'silent',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(`${folder}/contract/support/coverage.ts`).href) },
    plugins: [inMemory(new Map([...files, ['all.js', entry]]), tests.at(-1) ?? '')],
  });
  return outputFiles[0]?.text ?? '';
};

// What is most likely to find a fault comes first.
const byWire = (a: string, b: string): number => Number(/boundary|schemas/u.test(a)) - Number(/boundary|schemas/u.test(b)) || (a < b ? -1 : 1);

const inMemory = (files: ReadonlyMap<string, string>, last: string): Plugin => ({
  name: 'in-memory',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'package' }));
    onResolve({ filter: /^all\.js$/ }, ({ path }) => ({ path, namespace: 'package' }));
    onResolve({ filter: /^\./ }, ({ path, importer, namespace }) => (namespace === 'package' ? { path: posix.join(posix.dirname(importer), path), namespace } : undefined));
    onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
      contents: path === 'vitest' ? `const last = ${JSON.stringify(last)};${runner}` : (files.get(path) ?? ''),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      resolveDir: root,
    }));
  },
});

/** Runs a bundle in a thread of its own, which is stopped when it takes too long. */
let count = 0;

export const run = (text: string, folder: string, given: { readonly answers?: AnswerFault | undefined; readonly coverage?: string } = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const path = join(folder, `${(count += 1)}.mjs`);
    writeFileSync(path, text);
    const worker = new Worker(path, {
      env: { ...process.env, CONTRACT_COVERAGE: given.coverage ?? '' },
      workerData: given.answers,
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => finish({ tests: 0, failure: 'took longer than 20 s' }), 20_000);
    const finish = (ran: Ran): void => {
      clearTimeout(timer);
      resolve(ran);
      void worker.terminate().then(() => rmSync(path, { force: true }));
    };
    worker.on('message', finish);
    worker.on('error', (error) => finish({ tests: 0, failure: String(error) }));
    worker.on('exit', () => finish({ tests: 0, failure: 'ended without a result' }));
  });

// As much of vitest as the generated tests use.
const runner = `
import { isDeepStrictEqual, format } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';

let tests = 0;
let queue = [], afterEachTest = [], afterAllTests = [];
export const afterEach = (run) => afterEachTest.push(run);
export const afterAll = (run) => afterAllTests.push(run);
export const describe = (name, run) => run();
export const test = (name, run) => queue.push([name, run]);
test.each = (rows) => (name, run) => rows.forEach((row) => queue.push([format(name, ...row), () => run(...row)]));
export const expect = (actual) => ({
  toEqual: (wanted) => {
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(actual) ?? 'null'), JSON.parse(JSON.stringify(wanted) ?? 'null'))) throw new Error(format('%j is not %j', actual, wanted));
  },
});
export const runTests = async (file) => {
  const [run, each, all] = [queue, afterEachTest, afterAllTests];
  [queue, afterEachTest, afterAllTests] = [[], [], []];
  for (const [name, body] of run) {
    tests += 1;
    try {
      await body();
      for (const check of each) check();
    } catch (error) {
      parentPort.postMessage({ tests, failure: file + ' > ' + name + ': ' + String(error.message).split('\\n')[0] });
      await new Promise(() => {});
    }
  }
  for (const end of all) await end();
  if (file === last) parentPort.postMessage({ tests });
};

const at = (value, path) => path.reduce((inner, name) => inner?.[name], value);
globalThis.spoil = (answer, operation) => {
  const fault = workerData;
  if (!fault || !answer || fault.operation !== operation || fault.status !== answer.status) return answer;
  const path = (fault.at ?? '').split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const json = answer.json === undefined ? undefined : structuredClone(answer.json);
  const owner = at(json, path.slice(0, -1));
  const name = path.at(-1);
  switch (fault.kind) {
    case 'drop': if (owner?.[name] === undefined) return answer; delete owner[name]; return { ...answer, json };
    case 'replace': if (path.length === 0) return { ...answer, json: fault.value }; if (owner?.[name] === undefined) return answer; owner[name] = fault.value; return { ...answer, json };
    case 'add': if (typeof json !== 'object' || json === null || Array.isArray(json)) return answer; return { ...answer, json: { ...json, unexpected: true } };
    case 'status': return { ...answer, status: fault.value };
    case 'type': return { ...answer, type: fault.value };
    case 'header': return { ...answer, headers: Object.fromEntries(Object.entries(answer.headers ?? {}).filter(([header]) => header !== fault.at)) };
    case 'truncate': return answer.json === undefined ? answer : { status: answer.status, type: answer.type, headers: answer.headers, text: JSON.stringify(answer.json).slice(0, -1) };
  }
  return answer;
};
`;
