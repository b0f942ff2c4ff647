import { siteFiles, type SiteOptions } from '../../generator/emit/docs/index.ts';
import type { File } from '../../generator/file.ts';
import type { Api, JsonObject } from '../../generator/model/api.ts';
import { modelOf, projectApis, sourceOf } from '../api.ts';

/** The project's own descriptions, as the build reads them. */
export const realApis = async (): Promise<readonly Api[]> => [...(await projectApis()).values()];

/** An API as the build would make it, from a description in memory. */
export const apiOf = (document: JsonObject, name = 'harbour'): Api => {
  const path = `specs/${name}/openapi.yaml`;
  return modelOf(sourceOf(document, {
    name,
    path,
    package: { name: `@example/${name}`, version: '1.0.0', license: 'MIT', directory: `generated/${name}` },
    files: [path],
    locate: () => ({ path }),
  }));
};

/** A site of which nobody has configured anything. */
export const plainSite: SiteOptions = { templates: {}, words: {}, releases: {} };

/** The whole site, with what differs from a plain one. */
export const emitSite = (apis: readonly Api[], options: Partial<SiteOptions> = {}): readonly File[] => [...siteFiles(apis, { ...plainSite, ...options })];
