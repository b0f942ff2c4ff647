import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitApi } from '../../generator/emit/index.ts';
import { createBench } from '../../generator/emit/contract/bench.ts';
import { compileCases, type Compiled } from '../../generator/emit/contract/compile.ts';
import type { CoverageData } from '../../generator/emit/contract/support/coverage-data.ts';
import { reportOf } from '../../generator/emit/contract/support/coverage-report.ts';
import type { Api, JsonObject } from '../../generator/model/api.ts';
import { buildApi } from '../../generator/model/build.ts';
import type { Source } from '../../generator/model/source.ts';
import { read } from '../../generator/read/index.ts';
import { loadCompiler, loadValidator } from '../../generator/validate.ts';
import { clientMutants } from './client.ts';
import { exampleMutants } from './example.ts';
import type { Mutant } from './mutant.ts';
import { movedMutants } from './moved.ts';
import { createPool, type Pool, type Ran } from './pool.ts';
import { bundle, bundleEngine } from './run.ts';
import { constraintMutants, descriptionMutants } from './schema.ts';
import { serverMutants } from './server.ts';
import { apisIn, markdown, printed, type Outcome } from './table.ts';

/**
 * Puts one fault at a time into the client, the server, the description or its examples, runs the contract tests, and
 * says which faults they find. `npm run mutate -- <description>…` adds to the descriptions, `--only=billogram` tries one.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const named = process.argv
  .slice(2)
  .filter((path) => !path.startsWith('--'))
  .map((path) => resolve(path));
const missing = named.filter((path) => !existsSync(path));
for (const path of missing) console.log(`${relative(root, path)} is not there: left out`);
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const descriptions = [
  ...readdirSync(join(root, 'specs'))
    .sort()
    .map((api) => join(root, 'specs', api, 'openapi.yaml')),
  join(root, 'test/emit/contract/rail/rail.yaml'),
  ...named.filter((path) => !missing.includes(path)),
].filter((path) => only === undefined || path.includes(only));

const sourceOf = async (path: string): Promise<Source> => {
  const isOwn = basename(path) === 'openapi.yaml' && dirname(dirname(path)) === join(root, 'specs');
  const { sources } = await read(
    isOwn
      ? { root, apis: [basename(dirname(path))], lint: false }
      : { root: dirname(path), inputs: [basename(path)], lint: false },
  );
  return sources[0]!; // a description that is there has one
};

const [createValidator, compileChecks] = await Promise.all([loadValidator(), loadCompiler()]);
const compile = (api: Api): Compiled => compileCases(api, { validator: createValidator(api.document), compileChecks });
const outcomes: Outcome[] = [];
const baselines: { readonly api: string; readonly tests: number; readonly uncovered: number }[] = [];

for (const path of descriptions) {
  const source = await sourceOf(path);
  const { api, problems } = buildApi(source);
  if (api === undefined) throw new Error(JSON.stringify(problems));
  const files = new Map((await emitApi(api, ['contract'])).map((file) => [file.path, file.text]));
  const folder = mkdtempSync(join(tmpdir(), 'mutate-'));
  const pool = createPool(folder);
  try {
    const compiled = compile(api);
    const scene = {
      files: spoiled(files),
      folder,
      pool,
      wire: await bundle(spoiled(files), folder, 'wire'),
      schemas: await bundle(files, folder, 'schemas'),
    };
    writeFileSync(join(folder, 'engine.mjs'), await bundleEngine(files, folder));
    const plain = await measured(scene, compiled.coverage);
    if (plain.failure !== undefined) throw new Error(`The unchanged tests of ${api.name} fail: ${plain.failure}`);
    const { uncovered } = plain;
    baselines.push({ api: api.name, tests: plain.tests, uncovered: uncovered.size });

    const bench = createBench(api, createValidator(api.document));
    const cases = [
      ...compiled.operations.flatMap(({ validity }) => validity),
      ...compiled.schemas,
      ...compiled.payloads.flatMap(({ validity }) => validity),
    ];
    const judged = {
      api,
      cases,
      checks: compiled.checks,
      compileChecks,
      items: compiled.coverage.items,
      schemas: new Map(Object.entries(compiled.coverage.schemas)),
      reasons: compiled.coverage.reasons,
    };
    const coverageOf = (document: JsonObject) => {
      const changed = buildApi({ ...source, document }).api;
      return changed === undefined ? undefined : compile(changed).coverage;
    };
    for (const mutant of [
      ...clientMutants(api, files),
      ...serverMutants(bench),
      ...constraintMutants(judged),
      ...descriptionMutants(judged),
      ...movedMutants(api, coverageOf),
    ]) {
      const failure = await faultFound(scene, mutant, uncovered);
      outcomes.push({
        api: api.name,
        group: mutant.group,
        operator: mutant.operator,
        id: mutant.id,
        isKilled: failure !== undefined,
        isExcused: isListed(mutant.items, uncovered),
        ...(failure === undefined ? {} : { failure }),
      });
    }
    const { functions } = compileChecks(
      api.document,
      new Map(compiled.checks.map(({ name, schema, direction }) => [name, { schema, direction }])),
    );
    for (const { operator, id, items, isKilled } of exampleMutants(bench, cases, functions)) {
      outcomes.push({
        api: api.name,
        group: 'examples',
        operator,
        id,
        isKilled,
        isExcused: isListed(items, uncovered),
      });
    }
    console.log(printed(api.name, outcomes));
    for (const { operator, id } of outcomes.filter((one) => one.api === api.name && isOpen(one)))
      console.log(`  survived, though covered: ${operator}  ${id}`);
  } finally {
    await pool.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Scene {
  readonly files: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly pool: Pool;
  /** The tests as they are, those of the wire first, or those of schemas. */
  readonly wire: string;
  readonly schemas: string;
}

/** Runs the unchanged tests, and lists what they do not cover: what a survivor may lie in. */
async function measured(
  { files, folder, pool, wire }: Scene,
  data: CoverageData,
): Promise<Ran & { readonly uncovered: ReadonlySet<string> }> {
  mkdirSync(join(folder, 'contract'), { recursive: true });
  writeFileSync(join(folder, 'contract/coverage.json'), JSON.stringify(data));
  const seenIn = join(folder, 'seen');
  writeFileSync(seenIn, '');
  const ran = await pool.run({ tests: wire, checks: checksOf(files), coverage: seenIn });
  const seen = new Set(
    readFileSync(seenIn, 'utf8')
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => (JSON.parse(line) as readonly string[]).slice(1)),
  );
  const report = reportOf(data, seen);
  return {
    ...ran,
    uncovered: new Set([
      ...report.shares.flatMap((share) => share.uncovered),
      ...report.excused.map(({ item }) => item),
    ]),
  };
}

/** The test that fails because of a fault, or what is no longer covered; undefined when nobody notices. */
async function faultFound(
  scene: Scene,
  { group, change, answers, coverage }: Mutant,
  uncovered: ReadonlySet<string>,
): Promise<string | undefined> {
  const { files, folder, pool, wire, schemas } = scene;
  if (coverage !== undefined) {
    const data = coverage();
    if (data === undefined) return 'nothing can be made of the description';
    return [...(await measured(scene, data)).uncovered].find((item) => !uncovered.has(item));
  }
  const changed = new Map([...files, ...(change?.(files) ?? []).map(({ path, text }) => [path, text] as const)]);
  const tests = group === 'client' ? await bundle(changed, folder, 'wire') : group === 'server' ? wire : schemas;
  return (await pool.run({ tests, checks: checksOf(changed), answers })).failure;
}

function checksOf(files: ReadonlyMap<string, string>): string {
  return (files.get('contract/validators.js') ?? '').replace('./support/schema.js', './engine.mjs');
}

function isOpen({ isKilled, isExcused }: Outcome): boolean {
  return !isKilled && !isExcused;
}

function isListed(items: readonly string[], uncovered: ReadonlySet<string>): boolean {
  return items.some((item) => uncovered.has(item));
}

/** The server's answers pass through what spoils them, where something does. */
function spoiled(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const path = 'contract/support/server.ts';
  const text = files.get(path) ?? '';
  const from = 'send(answer ?? {';
  if (!text.includes(from)) throw new Error(`\`${from}\` is not in ${path}`);
  return new Map([
    ...files,
    [path, text.replace(from, '// @ts-ignore\n      send(globalThis.spoil(answer, operation.name) ?? {')],
  ]);
}

// Two runs that agree about each fault print the same.
const verdicts = outcomes.map(({ api, group, operator, id, isKilled, isExcused }) => [
  api,
  group,
  operator,
  id,
  isKilled,
  isExcused,
]);
console.log(`verdicts: ${createHash('sha256').update(JSON.stringify(verdicts)).digest('hex')}`);

// The page is of all descriptions that it was of before.
const page = join(root, 'docs/mutation.md');
const absent = apisIn(existsSync(page) ? readFileSync(page, 'utf8') : '').filter(
  (name) => !baselines.some(({ api }) => api === name),
);
if (only === undefined && absent.length === 0) writeFileSync(page, markdown(outcomes, baselines));
else if (only === undefined)
  console.log(
    `docs/mutation.md stays as it is, as it is also about ${absent.join(' and ')}: say where that description is, as in \`npm run mutate -- museum.yaml\``,
  );
process.exitCode = outcomes.some(isOpen) ? 1 : 0;
