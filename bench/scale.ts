import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median } from './measure.ts';
import { table, writeSection } from './section.ts';
import { describeThings } from './things.ts';

/** CPU time by the number of operations, and the exponent between each two: 1 is linear. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const sizes = [10, 100, 1_000, 5_000];
// What little a hundred operations take beyond ten is as much as one run differs from the next.
const runs = [7, 7, 3, 1];
const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['package', []],
  ['and fixtures, mock', ['--with', 'fixtures', '--with', 'mock']],
  ['and contract tests', ['--with', 'fixtures', '--with', 'mock', '--with', 'contract']],
  ['docs', ['--with', 'docs']],
];

const folder = await mkdtemp(join(tmpdir(), 'specwright-bench-'));
try {
  for (const size of sizes) writeFileSync(join(folder, `things${size}.json`), JSON.stringify(describeThings(size)));
  const idle = await measure(['-e', '0'], folder);
  const rows: (string | number)[][] = [];
  for (const [name, flags] of kinds) {
    const taken: number[] = [];
    for (const [index, size] of sizes.entries()) {
      const cpus: number[] = [];
      for (let run = 0; run < runs[index]!; run++) {
        const { cpu } = await measure(
          [
            join(root, 'dist/scripts/specwright.js'),
            'build',
            `things${size}.json`,
            '--out',
            `out${size}`,
            '--no-cache',
            ...flags,
          ],
          folder,
        );
        cpus.push(cpu - idle.cpu);
        await rm(join(folder, `out${size}`), { recursive: true });
      }
      taken.push(median(cpus));
    }
    const exponent = (from: number, to: number): string =>
      (Math.log((taken[to]! - taken[0]!) / (taken[from]! - taken[0]!)) / Math.log(sizes[to]! / sizes[from]!)).toFixed(
        2,
      );
    rows.push([name, ...taken.map((cpu) => cpu.toFixed(2)), exponent(1, 2), exponent(2, 3)]);
    console.log(rows.at(-1)?.join(' '));
  }
  writeSection(
    'Scale',
    `CPU seconds by operations, each with schemas of its own; the exponents are fitted between 100 and 1,000, and 1,000 and\n5,000, less what ten operations take, which is loading. Medians of ${runs.join(', ')} runs; Node ${process.versions.node}.\n\n${table(['build', ...sizes.map((size) => size.toLocaleString('en-US')), '100 to 1,000', '1,000 to 5,000'], rows)}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
