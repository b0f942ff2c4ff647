import type { ResourceLimits } from 'node:worker_threads';

/** What a thread of the build may take: `lint` is one that applies rules, in about 3 s at most, `make` one that makes files. */
export const resourceLimits = (use: 'lint' | 'make'): ResourceLimits => ({
  // For chains of thousands of schemas; what is not used of it takes no memory.
  stackSizeMb: 256,
  // Twice Node's own, or half: fewer short-lived values outlive a collection, and all memory has to be looked through less
  // often, but to fill a larger one for the first time takes longer than a short job saves.
  maxYoungGenerationSizeMb: use === 'lint' ? 24 : 96,
});
