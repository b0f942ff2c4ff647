import { Worker } from 'node:worker_threads';
import type { GenerateOptions } from '../generate.ts';
import { resourceLimits } from './limits.ts';

/** What is done again. */
export interface DeepJob {
  readonly work: 'generate' | 'lint';
  readonly options: GenerateOptions;
}

/**
 * Does something again on a thread with a stack for chains of thousands of schemas, which libraries follow by recursion.
 * It is far more than almost any description needs, and a thread takes time to start. Temporary files that it opened outlive it:
 * what it made waits there.
 */
export const goDeeper = <Result>(
  work: DeepJob['work'],
  { onProgress: _, known: __, ...options }: GenerateOptions,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('deep-worker.js', import.meta.url), {
      workerData: { work, options } satisfies DeepJob,
      resourceLimits: resourceLimits('make'),
      trackUnmanagedFds: false,
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of the build ended with ${code}.`)));
  });
