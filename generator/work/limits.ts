import type { ResourceLimits } from 'node:worker_threads';

/** What a thread of the build may take: `lint` is one that applies rules, for seconds, `make` one that makes files, for minutes. */
export const resourceLimits = (use: 'lint' | 'make'): ResourceLimits => ({
  // For chains of thousands of schemas; what is not used of it takes no memory.
  stackSizeMb: 256,
  // Twice Node's own: fewer short-lived values outlive a collection, and all memory has to be looked through less often. To
  // fill that much for the first time takes longer than a short job saves by it.
  maxYoungGenerationSizeMb: use === 'lint' ? 24 : 96,
});
