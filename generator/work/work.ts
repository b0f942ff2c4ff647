import { emitBeside, emitTypes, emitWarnings } from '../emit/index.ts';
import type { JsonObject } from '../model/api.ts';
import type { Artefact } from '../model/artefact.ts';
import { buildApi } from '../model/build.ts';
import { normalise } from '../model/normalise.ts';
import { addOperationIds } from '../model/operation-id.ts';
import type { Problem } from '../problem.ts';
import type { ApiEntry } from '../read/api-entry.ts';
import { readApi } from '../read/read-api.ts';
import { emptyTrace, traced } from '../read/trace.ts';
import { pack, type Parcel } from './parcel.ts';

/** What a thread can do for an API: its types, from the document, or what is beside its client, from the description. */
export type Work =
  | { readonly kind: 'types'; readonly path: string; readonly document: JsonObject }
  | { readonly kind: 'beside'; readonly entry: Omit<ApiEntry, 'asked'>; readonly root: string; readonly artefacts: readonly Artefact[] };

export interface Answer {
  readonly files: readonly Parcel[];
  readonly warnings: readonly Problem[];
  /** The files that were read for it, and what they held. */
  readonly read: readonly (readonly [path: string, sha256: string | null])[];
}

/** Does what the main thread would do, by the same code. */
export const doWork = async (work: Work): Promise<Answer> => {
  if (work.kind === 'types') {
    const { path, document } = work;
    return { files: emitTypes({ source: path, document: addOperationIds(normalise(document), () => ({ path })).document }).map(pack), warnings: [], read: [] };
  }
  // To read a description again is cheaper than to hand over what was made of it.
  const { entry, root, artefacts } = work;
  const trace = emptyTrace();
  const { source } = await traced(trace, () => readApi(entry, { root, lint: false, rules: () => Promise.resolve({ problems: [] }) }));
  const api = source === undefined ? undefined : buildApi(source).api;
  const read = [...trace.files];
  if (api === undefined) return { files: [], warnings: [], read };
  return { files: await emitBeside(api, artefacts, pack), warnings: await emitWarnings(api, artefacts), read };
};
