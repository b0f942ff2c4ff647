import { fileURLToPath } from 'node:url';
import type { Api, JsonObject } from '../generator/model/api.ts';
import { buildApi } from '../generator/model/build.ts';
import { read } from '../generator/read/index.ts';
import type { Source } from '../generator/model/source.ts';
import { frozen } from './frozen.ts';

/** What reading would give of a description in memory. */
export const sourceOf = (document: JsonObject, more: Partial<Source> = {}): Source => ({
  name: 'given',
  path: 'given.yaml',
  document,
  package: { name: 'given', version: '1.0.0', license: 'MIT', directory: 'generated/given' },
  artefacts: [],
  files: ['given.yaml'],
  locate: () => ({ path: 'given.yaml', line: 1, column: 1 }),
  ...more,
});

/** The model of a source that can be built. It is frozen: whoever changes what others are given makes a test fail. */
export const modelOf = (source: Source): Api => {
  const { api, problems } = buildApi(frozen(source));
  if (api === undefined) throw new Error(JSON.stringify(problems));
  return frozen(api);
};

/** An API of the given members: `paths`, and what else it needs. */
export const apiOf = (members: object): Api =>
  modelOf(sourceOf({ openapi: '3.1.1', info: { title: 'Given', version: '1' }, ...members } as JsonObject)); // literals of tests

/** The APIs of this project, by name. */
export const projectApis = async (): Promise<ReadonlyMap<string, Api>> => {
  const { sources } = await read({ root: fileURLToPath(new URL('../', import.meta.url)), lint: false });
  return new Map(sources.map((source) => [source.name, modelOf(source)]));
};
