import type { Plan } from '../generator/index.ts';

/** Every file of some plans and what a build does to it, as programs are told. */
export const planFiles = (
  plans: readonly Plan[],
): readonly { readonly path: string; readonly change: 'created' | 'updated' | 'deleted' | 'unchanged' }[] =>
  plans.flatMap(({ folder, creates, updates, deletes, unchanged }) => [
    ...creates.map(({ path }) => ({ path: `${folder}/${path}`, change: 'created' as const })),
    ...updates.map(({ path }) => ({ path: `${folder}/${path}`, change: 'updated' as const })),
    ...deletes.map(({ path }) => ({ path: `${folder}/${path}`, change: 'deleted' as const })),
    ...unchanged.map((path) => ({ path: `${folder}/${path}`, change: 'unchanged' as const })),
  ]);
