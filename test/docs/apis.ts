import { fileURLToPath } from 'node:url';
import { siteFiles, type SiteOptions } from '../../generator/emit/docs/index.ts';
import type { File } from '../../generator/file.ts';
import type { Api, JsonObject } from '../../generator/model/api.ts';
import { buildApi } from '../../generator/model/build.ts';
import { read } from '../../generator/read/index.ts';

/** The project's own descriptions, as the build reads them. */
export const realApis = async (): Promise<readonly Api[]> => {
  const { sources } = await read({ root: fileURLToPath(new URL('../../', import.meta.url)), lint: false });
  return sources.map((source) => buildApi(source).api).filter((api) => api !== undefined);
};

/** An API as the build would make it, from a description in memory. */
export const apiOf = (document: JsonObject, name = 'harbour'): Api => {
  const { api, problems } = buildApi({
    name,
    path: `specs/${name}/openapi.yaml`,
    document,
    package: { name: `@example/${name}`, version: '1.0.0', license: 'MIT', directory: `generated/${name}` },
    artefacts: [],
    files: [`specs/${name}/openapi.yaml`],
    locate: () => ({ path: `specs/${name}/openapi.yaml` }),
  });
  if (api === undefined) throw new Error(JSON.stringify(problems));
  return api;
};

/** A site of which nobody has configured anything. */
export const plainSite: SiteOptions = { templates: {}, words: {}, releases: {} };

/** The whole site, with what differs from a plain one. */
export const emitSite = (apis: readonly Api[], options: Partial<SiteOptions> = {}): readonly File[] => [...siteFiles(apis, { ...plainSite, ...options })];
