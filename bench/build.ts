import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../generator/index.ts';
import { interleave, median, type Usage } from './measure.ts';

/**
 * The whole build of one description (lint, types, client, package) as a ratio to `openapi-typescript` alone on the
 * same document in the same run. `npm run bench -- <description or folder>…` adds to the descriptions measured.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 5;

/** GitHub's description, 1,223 operations, from npm: too large to be kept here. */
const github = (): string => {
  const folder = join(root, 'node_modules/.cache/specwright/bench');
  const file = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '@octokit/openapi@23.0.2'], { cwd: folder });
  }
  return file;
};

const listed = process.argv.slice(2).flatMap((path) =>
  /\.(ya?ml|json)$/u.test(path) ? [path] : readdirSync(path).map((name) => join(path, name)),
);
const own = readdirSync(join(root, 'specs')).map((api) => join(root, 'specs', api, 'openapi.yaml'));
const descriptions = [...own, ...listed, github()].map((path) => resolve(path));

const rows: string[] = [];
for (const description of descriptions) {
  const folder = await mkdtemp(join(tmpdir(), 'specwright-bench-'));
  try {
    const { apis } = await generate({ root: folder, inputs: [description], out: 'count' });
    const ours = [join(root, 'dist/scripts/specwright.js'), 'build', description, '--root', folder, '--out', 'out'];
    const floor = [join(root, 'node_modules/openapi-typescript/bin/cli.js'), description, '-o', join(folder, 'types.d.ts')];
    const pairs = await interleave(ours, floor, rounds, folder);
    const ratio = (pick: (usage: Usage) => number): string =>
      `${median(pairs.map(([a, b]) => pick(a) / pick(b))).toFixed(2)}x`;
    const name = basename(description, extname(description));
    const label = name === 'openapi' ? basename(dirname(description)) : name;
    const row = `| ${label} | ${apis[0]?.operations ?? 0} | ${median(pairs.map(([a]) => a.cpu)).toFixed(2)} | ${ratio(({ cpu }) => cpu)} | ${ratio(({ wall }) => wall)} | ${ratio(({ megabytes }) => megabytes)} |`;
    console.log(row);
    rows.push(row);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const version = process.versions.node;
writeFileSync(
  join(root, 'bench/RESULTS.md'),
  `# Results

Written by \`npm run bench\`. Ratios are medians of ${rounds} pairs, interleaved in one run on Node ${version}; the absolute figures
are this machine's and say little.

## Build: lint, types, client and package, against \`openapi-typescript\` 7.13 alone

Every build starts from nothing changed on disk but a first round. Below 1x the whole package costs less than its types.

| description | operations | CPU s | CPU | wall | peak memory |
| --- | --: | --: | --: | --: | --: |
${rows.join('\n')}
`,
);
