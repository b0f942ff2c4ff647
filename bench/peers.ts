import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { github } from './github.ts';
import { installed, node } from './installed.ts';
import { measure, median, type Usage } from './measure.ts';
import { table, writeSection } from './section.ts';

/**
 * Other generators on the same descriptions, all on one Node that all of them accept, as ratios to `openapi-typescript`
 * in the same run: `node dist/bench/peers.js [--rounds=3] [description]…`. They come from npm and stay in the cache.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const versions = {
  '@hey-api/openapi-ts': '0.99.0',
  orval: '8.31.0',
  oazapfts: '7.5.0',
  'swagger-typescript-api': '13.13.0',
  typescript: '5.9.3',
  '@kubb/cli': '4.39.0',
  '@kubb/core': '4.39.0',
  '@kubb/plugin-oas': '4.39.0',
  '@kubb/plugin-ts': '4.39.0',
  '@kubb/plugin-client': '4.39.0',
};
const folder = installed('peers', { ...versions, [node.name]: node.version });

const peer = (path: string): string => join(folder, 'node_modules', path);

interface Contestant {
  readonly name: string;
  readonly makes: string;
  /** What to run; what it needs beside the description it writes into `out` first. */
  readonly command: (description: string, out: string) => readonly string[];
}

// Kubb takes a file of settings only.
const kubbConfig = (from: string, out: string): string => {
  const path = join(out, 'kubb.config.mjs');
  const plugin = (name: string): string =>
    `import { plugin${name} } from ${JSON.stringify(peer(`@kubb/plugin-${name.toLowerCase()}/dist/index.js`))};\n`;
  writeFileSync(
    path,
    `${['Oas', 'Ts', 'Client'].map(plugin).join('')}export default { root: ${JSON.stringify(out)}, input: { path: ${JSON.stringify(from)} }, output: { path: 'gen', barrelType: 'named' }, plugins: [pluginOas(), pluginTs(), pluginClient({ client: 'fetch' })] };\n`,
  );
  return path;
};

const redocly: string = JSON.parse(readFileSync(join(root, 'node_modules/@redocly/cli/package.json'), 'utf8')).version; // npm's own

const contestants: readonly Contestant[] = [
  {
    name: 'openapi-typescript 7.13.0',
    makes: 'types',
    command: (from, out) => [
      join(root, 'node_modules/openapi-typescript/bin/cli.js'),
      from,
      '-o',
      join(out, 'types.d.ts'),
    ],
  },
  {
    name: 'specwright',
    makes: 'lint, types, client, package',
    command: (from, out) => [
      join(root, 'dist/scripts/specwright.js'),
      'build',
      from,
      '--root',
      out,
      '--out',
      'package',
      '--no-cache',
    ],
  },
  {
    name: `oazapfts ${versions.oazapfts}`,
    makes: 'types, client',
    command: (from, out) => [peer('oazapfts/dist/cli.js'), from, join(out, 'api.ts')],
  },
  {
    name: `hey-api ${versions['@hey-api/openapi-ts']}`,
    makes: 'types, client',
    command: (from, out) => [peer('@hey-api/openapi-ts/dist/run.mjs'), '-i', from, '-o', join(out, 'client')],
  },
  {
    name: `orval ${versions.orval}`,
    makes: 'types, client',
    command: (from, out) => [
      peer('orval/dist/bin/orval.mjs'),
      '--input',
      from,
      '--output',
      join(out, 'api.ts'),
      '--client',
      'fetch',
    ],
  },
  {
    name: `redocly generate-client ${redocly}`,
    makes: 'types, client',
    command: (from, out) => [
      join(root, 'node_modules/@redocly/cli/bin/cli.js'),
      'generate-client',
      from,
      '-o',
      join(out, 'client.ts'),
    ],
  },
  {
    name: `kubb ${versions['@kubb/cli']}`,
    makes: 'types, client',
    command: (from, out) => [peer('@kubb/cli/bin/kubb.cjs'), 'generate', '--config', kubbConfig(from, out)],
  },
  {
    name: `swagger-typescript-api ${versions['swagger-typescript-api']}`,
    makes: 'types, client',
    command: (from, out) => [peer('swagger-typescript-api/dist/cli.mjs'), 'generate', '-p', from, '-o', out],
  },
];

const rounds = Number(process.argv.find((word) => word.startsWith('--rounds='))?.slice(9) ?? 3);
const listed = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const descriptions = (listed.length > 0 ? listed : [join(root, 'specs/appcharge/openapi.yaml'), github()]).map((path) =>
  resolve(path),
);

const rows: (string | number)[][] = [];
for (const description of descriptions) {
  const name = basename(description, extname(description));
  const taken = new Map<Contestant, Usage[]>();
  for (const _ of Array(rounds).keys()) {
    for (const contestant of contestants) {
      const out = await mkdtemp(join(tmpdir(), 'specwright-bench-'));
      // Whoever fails on a description is shown without figures.
      const usage = await measure(contestant.command(description, out), out, peer(`${node.name}/bin/node`)).catch(
        () => undefined,
      );
      if (usage !== undefined) taken.set(contestant, [...(taken.get(contestant) ?? []), usage]);
      await rm(out, { recursive: true, force: true });
    }
  }
  const of = (contestant: Contestant, pick: (usage: Usage) => number): number =>
    median((taken.get(contestant) ?? []).map(pick));
  const [floor] = contestants;
  for (const contestant of contestants) {
    const ratio = (pick: (usage: Usage) => number): string =>
      `${(of(contestant, pick) / of(floor!, pick)).toFixed(2)}x`;
    const figures = taken.has(contestant)
      ? [
          of(contestant, ({ cpu }) => cpu).toFixed(2),
          ratio(({ cpu }) => cpu),
          ratio(({ wall }) => wall),
          ratio(({ megabytes }) => megabytes),
        ]
      : ['fails', '', '', ''];
    rows.push([
      `${name === 'openapi' ? basename(dirname(description)) : name}: ${contestant.name}`,
      contestant.makes,
      ...figures,
    ]);
    console.log(rows.at(-1)?.join(' | '));
  }
}
writeSection(
  'Peers',
  `All on Node ${node.version}; medians of ${rounds}, taken in turns. Ratios are to \`openapi-typescript\`, which makes types alone.\n\n${table(['description: tool', 'makes', 'CPU s', 'CPU', 'wall', 'peak memory'], rows)}`,
);
