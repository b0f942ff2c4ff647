import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median, type Usage } from './measure.ts';
import { table, writeSection } from './section.ts';

/** What a build takes when nothing, or one of the project's four APIs, has changed; next to Node doing nothing at all. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'specwright-bench-'));
const rounds = 9;

try {
  cpSync(join(root, 'specs'), join(folder, 'specs'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'redocly.yaml'),
    readFileSync(join(root, 'redocly.yaml'), 'utf8').replace('./dist/', join(root, 'dist/')),
  );
  const build = [join(root, 'dist/scripts/specwright.js'), 'build'];
  const cases: readonly (readonly [string, readonly string[], () => void])[] = [
    ['`node -e 0`', ['-e', '0'], () => {}],
    ['nothing changed', build, () => {}],
    [
      'one of four APIs changed',
      build,
      () => appendFileSync(join(folder, 'specs/billogram/openapi.yaml'), '# again\n'),
    ],
    ['everything (`--no-cache`)', [...build, '--no-cache'], () => {}],
  ];
  const taken = new Map<string, Usage[]>();
  for (const round of Array(rounds + 1).keys()) {
    for (const [name, command, change] of cases) {
      change();
      const usage = await measure(command, folder);
      if (round > 0) taken.set(name, [...(taken.get(name) ?? []), usage]);
      // What was just written is looked at once more before its state is known.
      if (name !== '`node -e 0`') await measure(build, folder);
    }
  }
  const middle = (name: string, pick: (usage: Usage) => number): number => median((taken.get(name) ?? []).map(pick));
  const [first] = cases;
  const ratio = (name: string, pick: (usage: Usage) => number): string =>
    `${(middle(name, pick) / middle(first![0], pick)).toFixed(2)}x`;
  const rows = cases.map(([name]) => [
    name,
    middle(name, ({ cpu }) => cpu).toFixed(3),
    ratio(name, ({ cpu }) => cpu),
    middle(name, ({ wall }) => wall).toFixed(3),
    ratio(name, ({ wall }) => wall),
  ]);
  writeSection(
    'Nothing changed',
    `The project's four APIs with fixtures, mocks, contract tests and docs; medians of ${rounds}, Node ${process.versions.node}.\n\n${table(['build', 'CPU s', 'of Node', 'wall s', 'of Node'], rows)}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
