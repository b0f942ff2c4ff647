import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median, type Usage } from './measure.ts';
import { table, writeSection } from './section.ts';

/** How many contract tests run, and how many pages of docs are made, in a second of CPU. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = Number(process.argv.find((word) => word.startsWith('--rounds='))?.slice(9) ?? 3);
const folder = await mkdtemp(join(tmpdir(), 'specwright-bench-'));

const median3 = async (parameters: readonly string[], cwd: string): Promise<Usage> => {
  const taken: Usage[] = [];
  for (const _ of Array(rounds).keys()) taken.push(await measure(parameters, cwd));
  return {
    cpu: median(taken.map(({ cpu }) => cpu)),
    wall: median(taken.map(({ wall }) => wall)),
    megabytes: median(taken.map(({ megabytes }) => megabytes)),
  };
};

try {
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  // In one process, so that all of it is counted.
  const run = (...filter: readonly string[]): Promise<Usage> =>
    median3(
      [
        vitest,
        'run',
        ...filter,
        '--pool=threads',
        '--no-file-parallelism',
        '--reporter=json',
        `--outputFile=${report}`,
      ],
      root,
    );
  const tests = await run('generated');
  const { numTotalTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    numTotalTests: number;
    numFailedTests: number;
  }; // vitest's own
  if (numFailedTests > 0) throw new Error(`${numFailedTests} contract tests fail`);

  const specwright = join(root, 'dist/scripts/specwright.js');
  const specs = ['appcharge', 'billogram', 'trackfinity', 'tracklysms'].map((api) =>
    join(root, 'specs', api, 'openapi.yaml'),
  );
  const listed = process.argv.slice(2).filter((path) => existsSync(path));
  const rows: (string | number)[][] = [
    ['contract tests of the four APIs', numTotalTests, tests.cpu.toFixed(2), (numTotalTests / tests.cpu).toFixed(0)],
  ];
  for (const [name, inputs] of [
    ['pages of the four APIs', specs],
    ...listed.map((path) => [`pages of ${path.split(/[/\\]/u).at(-1)}`, [path]] as const),
  ] as const) {
    const build = [specwright, 'build', ...inputs, '--root', folder, '--no-cache'];
    const without = await median3([...build, '--out', 'without'], folder);
    const all = await median3([...build, '--with', 'docs', '--out', 'out'], folder);
    const manifest = JSON.parse(readFileSync(join(folder, 'out/site/.specwright.json'), 'utf8')) as Record<
      string,
      string
    >; // our own
    const pages = Object.keys(manifest).filter((path) => path.endsWith('.html')).length;
    const cpu = all.cpu - without.cpu;
    rows.push([name, pages, cpu.toFixed(2), (pages / cpu).toFixed(0)]);
  }
  writeSection(
    'Rates',
    `Contract tests with starting vitest; pages with their Markdown twins, less what the build takes without docs. CPU, medians of ${rounds}, Node ${process.versions.node}.\n\n${table(['what', 'how many', 'CPU s', 'in a second'], rows)}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
