import { isMainThread } from 'node:worker_threads';

/** Whether the stack was used up: by a description of long chains, not by a mistake of the tool. */
export const isOverflow = (fault: unknown): boolean => fault instanceof RangeError && /call stack/u.test(fault.message);

/** Whether there is a thread with a deeper stack to go to. Sources that are not compiled run on the main thread only. */
export const canGoDeeper = (): boolean => isMainThread && !import.meta.url.endsWith('.ts');
