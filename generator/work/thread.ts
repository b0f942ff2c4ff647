import { Worker } from 'node:worker_threads';
import { resourceLimits } from './limits.ts';
import type { Answer, Work } from './work.ts';

/** A thread, which does one thing after the other. */
export interface Thread {
  readonly run: (work: Work) => Promise<Answer>;
  /** Whether it is gone, by itself or because it was ended. */
  readonly isGone: () => boolean;
  readonly end: () => Promise<unknown>;
}

/** What a thread sends back. */
export type Reply = { readonly answer: Answer } | { readonly error: unknown };

/** Starts a thread for a kind of work; it can do any other too. Sources that are not compiled have none. */
export const startThread = (kind: Work['kind']): Thread => {
  const worker = new Worker(new URL('worker.js', import.meta.url), {
    workerData: kind,
    resourceLimits: resourceLimits(kind === 'lint' ? 'lint' : 'make'),
  });
  let isGone = false;
  let settle: ((reply: Reply) => void) | undefined;
  const fail = (error: Error): void => {
    isGone = true;
    settle?.({ error });
  };
  worker.on('message', (reply: Reply) => settle?.(reply));
  worker.on('error', (error) => fail(new Error(`A thread of the build ended: ${error.message}`, { cause: error })));
  worker.on('exit', (code) => fail(new Error(`A thread of the build ended with ${code} before its work was done.`)));
  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        settle = (reply) => ('answer' in reply ? resolve(reply.answer) : reject(reply.error));
        worker.postMessage(work);
      }),
    isGone: () => isGone,
    end: () => worker.terminate(),
  };
};
