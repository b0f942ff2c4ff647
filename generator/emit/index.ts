import type { File } from '../file.ts';
import type { Api } from '../model/api.ts';
import { artefacts, type Artefact } from '../model/artefact.ts';
import { emitClient } from './client/index.ts';
import type { Emit } from './emit.ts';
import { emitPackage } from './package/index.ts';
import { emitTypes } from './types/index.ts';
import type { Problem } from '../problem.ts';

/**
 * What a package has when redocly.yaml or the command line asks for it, loaded when it does; the docs are of all APIs,
 * and no part of one.
 */
const beside: Readonly<Record<Exclude<Artefact, 'docs'>, () => Promise<Emit>>> = {
  fixtures: async () => (await import('./fixtures/index.ts')).emitFixtures,
  mock: async () => (await import('./mock/index.ts')).emitMock,
  contract: async () => (await import('./contract/index.ts')).emitContract,
};

/** Every file of an API's package; its types may be under way already. The manifest comes last: it names what there is. */
export const emitApi = async (api: Api, wanted: readonly Artefact[], types?: Promise<readonly File[]>): Promise<readonly File[]> => {
  const emitters = artefacts.flatMap((artefact) => (artefact === 'docs' || !wanted.includes(artefact) ? [] : [beside[artefact]]));
  const files: File[] = [...(await emitClient(api))];
  for (const load of emitters) files.push(...(await (await load())(api)));
  files.unshift(...(await (types ?? emitTypes(api))));
  return [...files, ...emitPackage(api, files.map(({ path }) => path))];
};

/** What an author should know of the artefacts: bodies that no value could be made for. */
export const emitWarnings = async (api: Api, wanted: readonly Artefact[]): Promise<readonly Problem[]> =>
  wanted.includes('fixtures') ? (await import('./fixtures/index.ts')).fixtureProblems(api, api.locate) : [];
