import type { JsonObject } from '../model/api.ts';
import type { Artefact } from '../model/artefact.ts';
import type { Problem } from '../problem/problem.ts';
import type { ApiEntry } from '../read/api-entry.ts';
import type { AloneRequest } from '../read/lint-alone.ts';
import { emptyTrace, type Trace } from '../read/trace.ts';
import { pack, textOf, type Parcel } from './parcel.ts';

/** What a thread can do for an API: apply the rules, make its types, from the document, or what is beside its client, from the description. */
export type Work =
  | ({ readonly kind: 'lint'; readonly text: SharedArrayBuffer } & Omit<AloneRequest, 'text'>)
  | { readonly kind: 'types'; readonly path: string; readonly document: JsonObject }
  | {
      readonly kind: 'beside';
      readonly entry: Omit<ApiEntry, 'asked'>;
      readonly root: string;
      readonly artefacts: readonly Artefact[];
    };

type Of<Kind extends Work['kind']> = Extract<Work, { readonly kind: Kind }>;

export interface Answer {
  readonly files: readonly Parcel[];
  readonly problems: readonly Problem[];
  /** What was looked at for it. */
  readonly trace: Trace;
}

/** Loads what takes longest to load for a kind of work, before there is any. What fails now fails again then, and is told. */
export const prepare = async (kind: Work['kind']): Promise<void> => {
  if (kind !== 'lint') return;
  const { loadCore } = await import('../read/redocly.ts');
  await Promise.all([loadCore(), import('../read/lint-alone.ts')]);
};

/** Does what the main thread would do, by the same code, of which a thread loads what it needs. */
export const doWork = (work: Work): Promise<Answer> => {
  if (work.kind === 'lint') return lint(work);
  return work.kind === 'types' ? makeTypes(work) : makeBeside(work);
};

const lint = async ({ text, ...work }: Of<'lint'>): Promise<Answer> => {
  const { lintAlone } = await import('../read/lint-alone.ts');
  return { files: [], ...(await lintAlone({ ...work, text: textOf(text) })) };
};

const makeTypes = async ({ path, document }: Of<'types'>): Promise<Answer> => {
  const [{ emitTypes }, { normalise }, { addOperationIds }] = await Promise.all([
    import('../emit/types/index.ts'),
    import('../model/normalise.ts'),
    import('../model/operation-id.ts'),
  ]);
  return {
    files: emitTypes({ source: path, document: addOperationIds(normalise(document), () => ({ path })).document }).map(
      pack,
    ),
    problems: [],
    trace: emptyTrace(),
  };
};

// To read a description again is cheaper than to hand over what was made of it.
const makeBeside = async ({ entry, root, artefacts }: Of<'beside'>): Promise<Answer> => {
  const [{ emitBeside, emitWarnings }, { buildApi }, { readApi }, { traced }] = await Promise.all([
    import('../emit/index.ts'),
    import('../model/build.ts'),
    import('../read/read-api.ts'),
    import('../read/trace.ts'),
  ]);
  const trace = emptyTrace();
  const { source } = await traced(trace, () =>
    readApi(entry, { root, lint: false, rules: () => Promise.resolve({ problems: [] }) }),
  );
  const api = source === undefined ? undefined : buildApi(source).api;
  if (api === undefined) return { files: [], problems: [], trace };
  return { files: await emitBeside(api, artefacts, pack), problems: await emitWarnings(api, artefacts), trace };
};
