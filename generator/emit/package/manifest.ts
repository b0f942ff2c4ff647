import type { Api } from '../../model/api.ts';
import { optional } from '../../model/resolve.ts';

/** The generated `package.json`: ESM only, one entry point per thing that a consumer can use. */
export const packageJson = (api: Api): Readonly<Record<string, unknown>> => ({
  name: api.package.name,
  version: api.package.version,
  description: `Typed client for ${plain(api.title)}, generated from its OpenAPI description.`,
  license: api.package.license,
  ...optional('repository', repository(api)),
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  files: ['index.js', 'index.d.ts', 'runtime', 'schema.d.ts', 'openapi.json'],
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './schema': { types: './schema.d.ts' },
    './openapi.json': './openapi.json',
    './package.json': './package.json',
  },
  dependencies: { 'openapi-fetch': '~0.17.0' },
});

const repository = ({ package: { repository: url, directory } }: Api): object | undefined =>
  url === undefined ? undefined : { type: 'git', url: gitUrl(url), directory };

const gitUrl = (url: string): string => (url.startsWith('git+') ? url : `git+${url.replace(/(\.git)?$/u, '.git')}`);

// JSON can hold any text, but registries and terminals show this one.
const plain = (text: string): string => text.replaceAll(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
