import type { File } from '../file.ts';
import type { Api } from '../model/api.ts';
import { artefacts, type Artefact } from '../model/artefact.ts';
import { emitClient } from './client/index.ts';
import type { Emit } from './emit.ts';
import { emitPackage } from './package/index.ts';
import { emitTypes } from './types/index.ts';
import type { Problem } from '../problem/problem.ts';

export { emitTypes };

/**
 * What a package has when redocly.yaml or the command line asks for it, loaded when it does; the docs are of all APIs,
 * and no part of one.
 */
const beside: Readonly<Record<Exclude<Artefact, 'docs'>, () => Promise<Emit>>> = {
  fixtures: async () => (await import('./fixtures/index.ts')).emitFixtures,
  mock: async () => (await import('./mock/index.ts')).emitMock,
  contract: async () => (await import('./contract/index.ts')).emitContract,
};

/** What is under way already. */
export interface Begun {
  readonly types: Promise<readonly File[]> | undefined;
  /** Of another description, and no use, when it gives nothing. */
  readonly beside: Promise<Beside | undefined> | undefined;
}

export interface Beside {
  readonly files: readonly File[];
  readonly warnings: readonly Problem[];
}

/** Every file of an API's package. */
export const emitApi = async (api: Api, wanted: readonly Artefact[]): Promise<readonly File[]> =>
  (await emitWith(api, wanted)).files;

/** The same, and what its author should know. The manifest comes last: it names what there is. */
export const emitWith = async (api: Api, wanted: readonly Artefact[], begun?: Begun): Promise<Beside> => {
  const client = await emitClient(api);
  const besides = (await begun?.beside) ?? {
    files: await emitBeside(api, wanted, (file) => file),
    warnings: await emitWarnings(api, wanted),
  };
  const files = [...(await (begun?.types ?? emitTypes(api))), ...client, ...besides.files];
  return {
    files: [
      ...files,
      ...emitPackage(
        api,
        files.map(({ path }) => path),
      ),
    ],
    warnings: besides.warnings,
  };
};

/** What the package has beside its client, each file as `keep` makes it before the next is there. */
export const emitBeside = async <Kept>(
  api: Api,
  wanted: readonly Artefact[],
  keep: (file: File) => Kept,
): Promise<readonly Kept[]> => {
  const files: Kept[] = [];
  for (const artefact of artefacts) {
    if (artefact === 'docs' || !wanted.includes(artefact)) continue;
    const emit = await beside[artefact]();
    for (const file of await emit(api)) files.push(keep(file));
  }
  return files;
};

/** What an author should know of the artefacts: bodies that no value could be made for, and examples that contradict their schemas. */
export const emitWarnings = async (api: Api, wanted: readonly Artefact[]): Promise<readonly Problem[]> => {
  const impossible = wanted.includes('fixtures')
    ? await (await import('./fixtures/index.ts')).fixtureProblems(api, api.locate)
    : [];
  // These hold each example against its schema anyway.
  if (!wanted.some((artefact) => artefact === 'fixtures' || artefact === 'contract')) return impossible;
  const [{ contradictionProblems }, { loadValidator }] = await Promise.all([
    import('./contradiction.ts'),
    import('../validate.ts'),
  ]);
  return [...impossible, ...contradictionProblems(api, (await loadValidator('refused'))(api.document))];
};
