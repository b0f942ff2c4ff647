import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emitApi } from '../../generator/emit/index.ts';
import { createBench } from '../../generator/emit/contract/bench.ts';
import { compileCases } from '../../generator/emit/contract/compile.ts';
import type { CoverageData } from '../../generator/emit/contract/support/coverage-data.ts';
import { reportOf } from '../../generator/emit/contract/support/coverage-report.ts';
import type { Api } from '../../generator/model/api.ts';
import { buildApi } from '../../generator/model/build.ts';
import { read } from '../../generator/read/index.ts';
import { loadCompiler, loadValidator } from '../../generator/validate.ts';
import { clientMutants } from './client.ts';
import { exampleMutants } from './example.ts';
import type { Mutant } from './mutant.ts';
import { bundle, run } from './run.ts';
import { constraintMutants, descriptionMutants } from './schema.ts';
import { serverMutants } from './server.ts';
import { markdown, printed, type Outcome } from './table.ts';

/**
 * Puts one fault at a time into the client, the server, the description or its examples, runs the contract tests, and
 * says which faults they find. `npm run mutate -- <description>…` adds to the descriptions, `--only=billogram` tries one.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const named = process.argv.slice(2).filter((path) => !path.startsWith('--')).map((path) => resolve(path));
const missing = named.filter((path) => !existsSync(path));
for (const path of missing) console.log(`${relative(root, path)} is not there: left out`);
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const descriptions = [
  ...readdirSync(join(root, 'specs')).sort().map((api) => join(root, 'specs', api, 'openapi.yaml')),
  join(root, 'test/emit/contract/rail/rail.yaml'),
  ...named.filter((path) => !missing.includes(path)),
].filter((path) => only === undefined || path.includes(only));

const apisOf = async (path: string): Promise<Api> => {
  const isOwn = basename(path) === 'openapi.yaml' && dirname(dirname(path)) === join(root, 'specs');
  const { sources } = await read(isOwn ? { root, apis: [basename(dirname(path))], lint: false } : { root: dirname(path), inputs: [basename(path)], lint: false });
  const { api, problems } = buildApi(sources[0]!); // a description that is there has one
  if (api === undefined) throw new Error(JSON.stringify(problems));
  return api;
};

const [createValidator, compileChecks] = await Promise.all([loadValidator(), loadCompiler()]);
const outcomes: Outcome[] = [];
const baselines: { readonly api: string; readonly tests: number; readonly uncovered: number }[] = [];

for (const path of descriptions) {
  const api = await apisOf(path);
  const files = new Map((await emitApi(api, ['contract'])).map((file) => [file.path, file.text]));
  const folder = mkdtempSync(join(tmpdir(), 'mutate-'));
  try {
    const uncovered = await baseline(api, files, folder);
    const compiled = compileCases(api, { validator: createValidator(api.document), compileChecks });
    const bench = createBench(api, createValidator(api.document));
    const judged = { api, checks: compiled.checks, compileChecks, items: compiled.coverage.items, schemas: new Map(Object.entries(compiled.coverage.schemas)), reasons: compiled.coverage.reasons };
    const mutants = [...clientMutants(api, files), ...serverMutants(bench), ...constraintMutants(judged), ...descriptionMutants(judged)];
    const plain = await bundle(spoiled(files), folder, 'wire');
    outcomes.push(...(await inTurn(mutants, (mutant) => tried(api, mutant, { files, folder, plain, uncovered }))));
    const { functions } = compileChecks(api.document, new Map(compiled.checks.map(({ name, schema, direction }) => [name, { schema, direction }])));
    const cases = [...compiled.operations.flatMap(({ validity }) => validity), ...compiled.schemas, ...compiled.payloads.flatMap(({ validity }) => validity)];
    for (const { operator, id, items, isKilled } of exampleMutants(bench, cases, functions)) {
      outcomes.push({ api: api.name, group: 'examples', operator, id, isKilled, isExcused: isListed(items, uncovered) });
    }
    console.log(printed(api.name, outcomes));
    for (const { operator, id } of outcomes.filter((one) => one.api === api.name && isOpen(one))) console.log(`  survived, though covered: ${operator}  ${id}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tests of an unchanged package have to pass; what they do not cover then is what a survivor may lie in. */
async function baseline(api: Api, files: ReadonlyMap<string, string>, folder: string): Promise<ReadonlySet<string>> {
  const data = JSON.parse(files.get('contract/coverage.json') ?? '{}') as CoverageData; // generated with the tests
  mkdirSync(join(folder, 'contract'));
  writeFileSync(join(folder, 'contract/coverage.json'), JSON.stringify(data));
  const seenIn = join(folder, 'seen');
  writeFileSync(seenIn, '');
  const ran = await run(await bundle(spoiled(files), folder, 'wire'), folder, { coverage: seenIn });
  if (ran.failure !== undefined) throw new Error(`The unchanged tests of ${api.name} fail: ${ran.failure}`);
  const seen = new Set(readFileSync(seenIn, 'utf8').split('\n').filter(Boolean).flatMap((line) => (JSON.parse(line) as readonly string[]).slice(1)));
  const report = reportOf(data, seen);
  const uncovered = new Set([...report.shares.flatMap((share) => share.uncovered), ...report.excused.map(({ item }) => item)]);
  baselines.push({ api: api.name, tests: ran.tests, uncovered: uncovered.size });
  return uncovered;
}

interface Scene {
  readonly files: ReadonlyMap<string, string>;
  readonly folder: string;
  readonly plain: string;
  readonly uncovered: ReadonlySet<string>;
}

async function tried(api: Api, mutant: Mutant, { files, folder, plain, uncovered }: Scene): Promise<Outcome> {
  const changed = mutant.change?.(files);
  const text = changed === undefined ? plain : await bundle(new Map([...spoiled(files), ...changed.map((file) => [file.path, file.text] as const)]), folder, mutant.group === 'client' ? 'wire' : 'schemas');
  const { failure } = await run(text, folder, { answers: mutant.answers });
  return { api: api.name, group: mutant.group, operator: mutant.operator, id: mutant.id, isKilled: failure !== undefined, isExcused: isListed(mutant.items, uncovered), ...(failure === undefined ? {} : { failure }) };
}

/** Two at a time, and the results in the order of what was given. */
async function inTurn<Given, Made>(all: readonly Given[], make: (one: Given) => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < all.length; index = next++) made[index] = await make(all[index]!); // below the length
  };
  await Promise.all([work(), work()]);
  return made;
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
  return new Map([...files, [path, text.replace(from, '// @ts-ignore\n      send(globalThis.spoil(answer, operation.name) ?? {')]]);
}

// The table is of all of them.
if (only === undefined) writeFileSync(join(root, 'docs/mutation.md'), markdown(outcomes, baselines));
process.exitCode = outcomes.some(isOpen) ? 1 : 0;
