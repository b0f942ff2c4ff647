import type { Api } from '../../model/api.ts';
import { optional } from '../../model/resolve.ts';

/** All that a generated package needs. */
export const dependencies = { 'openapi-fetch': '~0.17.0' } as const;

/** The artefacts that a package may have beside its client, each an entry point of its own. */
const artefacts = ['fixtures', 'mock'];

/** The generated `package.json`: ESM only, one entry point per thing that a consumer can use. */
export const packageJson = (api: Api, paths: readonly string[]): Readonly<Record<string, unknown>> => {
  const there = artefacts.filter((name) => paths.includes(`${name}.js`));
  const folders = [...new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0]))];
  return {
    name: api.package.name,
    version: api.package.version,
    description: `Typed client for ${plain(api.title)}, generated from its OpenAPI description.`,
    license: api.package.license,
    ...optional('homepage', homepage(api)),
    ...optional('repository', repository(api)),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    files: [
      // Written by a release, and never published by npm of its own accord.
      ...['index.js', 'index.d.ts', 'schema.d.ts', 'openapi.json', 'CHANGELOG.md'],
      ...there.flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
      ...folders.filter((folder) => published.includes(folder ?? '')),
    ],
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './schema': { types: './schema.d.ts' },
      ...Object.fromEntries(there.map((name) => [`./${name}`, { types: `./${name}.d.ts`, default: `./${name}.js` }])),
      ...(there.includes('fixtures') ? { './fixtures/*.json': './fixtures/*.json' } : {}),
      './openapi.json': './openapi.json',
      './package.json': './package.json',
    },
    dependencies,
  };
};

const published = ['fixtures', 'mock', 'runtime'];

const repository = ({ package: { repository: url, directory } }: Api): object | undefined =>
  url === undefined ? undefined : { type: 'git', url: gitUrl(url), ...optional('directory', directory) };

const homepage = ({ package: { docs } }: Api): string | undefined =>
  docs?.startsWith('http') === true ? docs : undefined;

const gitUrl = (url: string): string => (url.startsWith('git+') ? url : `git+${url.replace(/(\.git)?$/u, '.git')}`);

// JSON can hold any text, but registries and terminals show this one.
const plain = (text: string): string => text.replaceAll(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
