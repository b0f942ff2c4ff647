// How long it takes from saving a small description to its regenerated files: 20 edits, each by one rename.
import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { firstConfig } from '../generator/scaffold/config.ts';
import { firstDescription } from '../generator/scaffold/description.ts';

const tool = fileURLToPath(new URL('../../', import.meta.url));
const edits = 20;

const root = mkdtempSync(join(tmpdir(), 'specwright-watch-bench-'));
const description = join(root, 'specs/hello/openapi.yaml');
const generated = ['index.d.ts', 'openapi.json', 'mock/operations.js', 'README.md', '.specwright.json'].map((file) =>
  join(root, 'generated/hello', file),
);
const text = firstDescription({ name: 'hello', hasSource: false });
mkdirSync(join(root, 'specs/hello'), { recursive: true });
mkdirSync(join(root, 'node_modules'));
symlinkSync(tool, join(root, 'node_modules/specwright'));
writeFileSync(
  join(root, 'redocly.yaml'),
  firstConfig({ api: 'hello', root: 'specs/hello/openapi.yaml', license: 'MIT' }),
);
writeFileSync(description, text);

const child = spawn(process.execPath, [join(tool, 'dist/scripts/specwright.js'), 'watch'], { cwd: root });
const begun = performance.now();
await new Promise<void>((resolve) =>
  child.stdout.on('data', (chunk: Buffer) => void (String(chunk).includes('Watching') && resolve())),
);
const ready = performance.now() - begun;

const written = generated.filter((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
const stateOf = (): string => written.map((path) => statSync(path).mtimeMs).join();
const times: number[] = [];
for (let edit = 1; edit <= edits; edit++) {
  const before = written.map((path) => statSync(path).mtimeMs);
  writeFileSync(`${description}~`, text.replace('List the items', `List the items, ${edit}`));
  const saved = performance.now();
  renameSync(`${description}~`, description);
  // The manifest is written with the others, and changes whenever one of them does.
  while (statSync(written.at(-1)!).mtimeMs === before.at(-1)) await pause(1);
  times.push(performance.now() - saved);
  for (let state = ''; state !== stateOf(); await pause(100)) state = stateOf();
}
child.kill('SIGINT');
await new Promise((resolve) => child.on('close', resolve));
rmSync(root, { recursive: true });

times.sort((a, b) => a - b);
const at = (share: number): string =>
  `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]!)} ms`;
console.log(
  `| start, with the first build | median of ${edits} saves | 9 in 10 | slowest |\n| --: | --: | --: | --: |`,
);
console.log(`| ${Math.round(ready)} ms | ${at(0.5)} | ${at(0.9)} | ${at(1)} |`);
