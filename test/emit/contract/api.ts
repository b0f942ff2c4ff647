import { fileURLToPath } from 'node:url';
import type { Api, JsonObject } from '../../../generator/model/api.ts';
import { buildApi } from '../../../generator/model/build.ts';
import { read } from '../../../generator/read/index.ts';

/** An API of the given members: `paths`, and what else it needs. */
export const apiOf = (members: object): Api =>
  modelled(
    buildApi({
      name: 'given',
      path: 'given.yaml',
      document: { openapi: '3.1.1', info: { title: 'Given', version: '1' }, ...members } as JsonObject, // literals of tests
      package: { name: 'given', version: '1.0.0', license: 'MIT', directory: 'generated/given' },
      artefacts: [],
      files: ['given.yaml'],
      locate: () => ({ path: 'given.yaml', line: 1, column: 1 }),
    }),
  );

/** A description that uses nearly all that a request can be made of. */
export const railApi = async (): Promise<Api> => {
  const { sources } = await read({ root: fileURLToPath(new URL('./rail', import.meta.url)), inputs: ['rail.yaml'], lint: false });
  return modelled(buildApi(sources[0]!));
};

const modelled = ({ api, problems }: ReturnType<typeof buildApi>): Api => {
  if (api === undefined) throw new Error(JSON.stringify(problems));
  return api;
};
