import type { ResourceLimits } from 'node:worker_threads';

/** What a thread of the build may take. */
export const resourceLimits: ResourceLimits = {
  // For chains of thousands of schemas; what is not used of it takes no memory.
  stackSizeMb: 256,
  // Twice Node's own: fewer short-lived values outlive a collection, and all memory has to be looked through less often.
  maxYoungGenerationSizeMb: 96,
};
