import { breakdown } from './problem/breakdown.ts';
import { keepPlan, type Known } from './cache/index.ts';
import { emitWith, type Begun } from './emit/index.ts';
import type { Progress } from './generate.ts';
import type { Artefact } from './model/artefact.ts';
import type { Built } from './model/build.ts';
import { planWrites, type Plan } from './plan.ts';
import type { Problem } from './problem/problem.ts';
import { isSiteFolder } from './read/folder-name.ts';
import { nameTaken } from './site.ts';
import { summary, type Summary } from './summary.ts';
import type { OutputPlace } from './write/folder.ts';
import { createKeeper } from './write/keep.ts';
import { builtFolders, readOutput } from './write/read.ts';

export interface PackagesRequest {
  readonly place: OutputPlace;
  /** All that were asked for, in this order: those that are known, those with a model, and those with errors. */
  readonly names: readonly string[];
  readonly known: Known;
  readonly modelled: readonly Modelled[];
  /** What other threads have begun to make for an API that was read. */
  readonly begunFor: (name: string) => Begun;
  /** Whether there are docs, which no package may take the folder of. */
  readonly isDocumented: boolean;
  readonly force: boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** An API with what it asks for beside its client. */
export interface Modelled extends Built {
  readonly name: string;
  readonly artefacts: readonly Artefact[];
}

/** What became of the package of one API. */
export interface PlannedPackage {
  readonly name: string;
  /** Absent when something is wrong, as is what can be said of the API. */
  readonly plan?: Plan;
  readonly summary?: Summary;
  readonly problems: readonly Problem[];
  /** Those that are still true when nothing has changed; absent when nothing was made anew. */
  readonly warnings?: readonly Problem[];
}

/** Works out the packages. */
export const planPackages = async ({
  names,
  modelled,
  ...request
}: PackagesRequest): Promise<readonly PlannedPackage[]> => {
  const byName = new Map(modelled.map((one) => [one.name, one]));
  const packages: PlannedPackage[] = [];
  // One after the other: the largest thing in memory is one API's output, and progress reads in order.
  for (const name of names) packages.push({ name, ...(await planPackage(name, byName.get(name), request)) });
  return packages;
};

// In bytes: the package of a large description, without what may be beside it. Texts of packages are all there when they are planned.
const mostHeld = 32_000_000;

const planPackage = async (
  name: string,
  modelled: Modelled | undefined,
  { place, known, begunFor, isDocumented, force, onProgress }: Omit<PackagesRequest, 'names' | 'modelled'>,
): Promise<Omit<PlannedPackage, 'name'>> => {
  const kept = known.folders.get(name);
  if (kept?.api !== undefined) return { plan: keepPlan(kept), summary: { name, ...kept.api }, problems: kept.problems };
  const { api, artefacts = [], problems = [] } = modelled ?? {};
  if (api === undefined) return { problems };
  if (isDocumented && isSiteFolder(name)) return { problems: [...problems, nameTaken(api)] };
  onProgress({ stage: 'emit', api: name });
  const emitted = await emitWith(api, artefacts, begunFor(name)).catch((fault: unknown) =>
    breakdown(fault, api.source),
  );
  if ('code' in emitted) return { problems: [...problems, emitted] };
  onProgress({ stage: 'plan', api: name });
  const disk = await readOutput({ ...place, folder: name });
  const plan = planWrites({
    folder: name,
    out: place.out,
    files: emitted.files,
    disk,
    force,
    keep: createKeeper(mostHeld),
  });
  const warnings = [...problems, ...emitted.warnings];
  return { plan, summary: summary(api), problems: [...warnings, ...plan.problems], warnings };
};

/** What an earlier build made of an API that redocly.yaml no longer lists; only ever for a run over all of them. */
export const planRemovals = async (place: OutputPlace, names: readonly string[]): Promise<readonly Plan[]> => {
  const folders = (await builtFolders(place)).filter((folder) => !names.includes(folder));
  return Promise.all(
    folders.map(async (folder) =>
      planWrites({
        folder,
        out: place.out,
        files: [],
        disk: await readOutput({ ...place, folder }),
        force: false,
        keep: createKeeper(),
      }),
    ),
  );
};
