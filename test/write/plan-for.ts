import type { Plan } from '../../generator/plan.ts';
import { planWrites } from '../../generator/plan.ts';
import { createKeeper } from '../../generator/write/keep.ts';
import { readOutput } from '../../generator/write/read.ts';

/** Texts by path. */
export type Texts = Readonly<Record<string, string>>;

export const out = 'generated';

/** Plans one API's folder from what is on disk. */
export const planFor = async (root: string, folder: string, wanted: Texts, force = false): Promise<Plan> =>
  planWrites({
    folder,
    out,
    files: Object.entries(wanted).map(([path, text]) => ({ path, text })),
    disk: await readOutput({ root, out, folder }),
    force,
    keep: createKeeper(),
  });
