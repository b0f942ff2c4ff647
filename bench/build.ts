import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../generator/index.ts';
import { github } from './github.ts';
import { interleave, median, type Usage } from './measure.ts';
import { table, writeSection } from './section.ts';

/**
 * The whole build of one description (lint, types, client, package) as a ratio to `openapi-typescript` alone on the
 * same document in the same run. `npm run bench -- <description or folder>…` adds to the descriptions measured.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 5;

const listed = process.argv
  .slice(2)
  .flatMap((path) => (/\.(ya?ml|json)$/u.test(path) ? [path] : readdirSync(path).map((name) => join(path, name))));
const own = readdirSync(join(root, 'specs')).map((api) => join(root, 'specs', api, 'openapi.yaml'));
const descriptions = [...own, ...listed, github()].map((path) => resolve(path));

const rows: (string | number)[][] = [];
for (const description of descriptions) {
  const folder = await mkdtemp(join(tmpdir(), 'specwright-bench-'));
  try {
    const { apis } = await generate({ root: folder, inputs: [description], out: 'count' });
    const ours = [
      join(root, 'dist/scripts/specwright.js'),
      'build',
      description,
      '--root',
      folder,
      '--out',
      'out',
      '--no-cache',
    ];
    const floor = [
      join(root, 'node_modules/openapi-typescript/bin/cli.js'),
      description,
      '-o',
      join(folder, 'types.d.ts'),
    ];
    const pairs = await interleave(ours, floor, rounds, folder);
    const ratio = (pick: (usage: Usage) => number): string =>
      `${median(pairs.map(([a, b]) => pick(a) / pick(b))).toFixed(2)}x`;
    const name = basename(description, extname(description));
    const label = name === 'openapi' ? basename(dirname(description)) : name;
    const row = [
      label,
      apis[0]?.operations ?? 0,
      median(pairs.map(([a]) => a.cpu)).toFixed(2),
      ratio(({ cpu }) => cpu),
      ratio(({ wall }) => wall),
      ratio(({ megabytes }) => megabytes),
    ];
    console.log(row.join(' | '));
    rows.push(row);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

writeSection(
  'Build: lint, types, client and package, against `openapi-typescript` 7.13 alone',
  `Medians of ${rounds} pairs, taken in turns on Node ${process.versions.node}. Below 1x the whole package costs less than its types.\n\n${table(['description', 'operations', 'CPU s', 'CPU', 'wall', 'peak memory'], rows)}`,
);
