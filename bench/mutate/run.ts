import { build, type Plugin } from 'esbuild';
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The contract tests of a package as one program that needs no test runner: hundreds of starts of vitest would take
 * hours. It stops at the first failure, and finds its checks in a file of their own, as most mutants differ in these
 * alone.
 */
export const bundle = async (
  packaged: ReadonlyMap<string, string>,
  folder: string,
  first: 'wire' | 'schemas',
): Promise<string> => {
  const order = first === 'wire' ? 1 : -1;
  const tests = [...packaged.keys()].filter((path) => path.endsWith('.test.ts')).sort((a, b) => order * byWire(a, b));
  const files = tests
    .map((path) => `if (!ran.failure) { await import('./${path}'); await runTests('${path}'); }`)
    .join('\n');
  return bundled(
    new Map([...packaged, ['all.js', `import { ran, runTests } from 'vitest';\n${files}\nexport { ran };\n`]]),
    folder,
    'all.js',
  );
};

/** What the checks of a package import. */
export const bundleEngine = (packaged: ReadonlyMap<string, string>, folder: string): Promise<string> =>
  bundled(packaged, folder, 'contract/support/schema.js');

const bundled = async (files: ReadonlyMap<string, string>, folder: string, entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: false,
    logLevel: 'silent',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(`${folder}/contract/support/coverage.ts`).href) },
    plugins: [inMemory(files, entry)],
  });
  return outputFiles[0]?.text ?? '';
};

// What is most likely to find a fault comes first.
const byWire = (a: string, b: string): number =>
  Number(/boundary|schemas/u.test(a)) - Number(/boundary|schemas/u.test(b)) || (a < b ? -1 : 1);

/** Stands for the file of the checks until it is known which. */
export const checksPath = './checks-of-the-package.mjs';

const inMemory = (files: ReadonlyMap<string, string>, entry: string): Plugin => ({
  name: 'in-memory',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'package' }));
    onResolve({ filter: /validators\.js$/ }, () => ({ path: checksPath, external: true }));
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'entry-point' && path === entry ? { path, namespace: 'package' } : undefined,
    );
    onResolve({ filter: /^\./ }, ({ path, importer, namespace }) =>
      namespace === 'package' ? { path: posix.join(posix.dirname(importer), path), namespace } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
      contents: path === 'vitest' ? runner : (files.get(path) ?? ''),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
      resolveDir: root,
    }));
  },
});

// As much of vitest as the generated tests use.
const runner = `
import { isDeepStrictEqual, format } from 'node:util';

export const ran = { tests: 0 };
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
    ran.tests += 1;
    try {
      await body();
      for (const check of each) check();
    } catch (error) {
      ran.failure = file + ' > ' + name + ': ' + String(error.message).split('\\n')[0];
      break;
    }
  }
  for (const end of all) await end();
};

const at = (value, path) => path.reduce((inner, name) => inner?.[name], value);
globalThis.spoil = (answer, operation) => {
  const fault = globalThis.fault;
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
