import { freemem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { File } from '../file.ts';
import type { OnDocument } from '../read/read-api.ts';

/** A description whose types are wanted. */
export interface Job {
  readonly id: number;
  readonly api: Parameters<OnDocument>[0];
}

/** What a thread answers. */
export type Done = { readonly id: number; readonly files: readonly File[] } | { readonly id: number; readonly error: unknown };

/** Emits the types of large descriptions on a thread of its own, while this one lints them and makes the rest. */
export interface Aside {
  /** Begins with a document, if it is large enough to be worth it. */
  readonly begin: OnDocument;
  /** The types of an API that was begun. */
  readonly types: (api: string) => Promise<readonly File[]> | undefined;
  /** Ends the thread, whatever it is doing. */
  readonly close: () => Promise<void>;
}

// From here on a thread repays what it takes to start it and to hand the document over (docs/performance.md).
const worthwhile = 6_000_000;

/** Opens a thread when there is work for it: descriptions of at least so many characters. */
export const openAside = (least = worthwhile): Aside => {
  const begun = new Map<string, Promise<readonly File[]>>();
  let thread: Thread | undefined;
  return {
    begin: ({ name, path, document }, size) => {
      if (size < least || !hasRoom(size)) return;
      thread ??= startThread();
      const files = thread.run({ name, path, document });
      // Nobody may ever ask: an API with errors is not emitted.
      files.catch(() => {});
      begun.set(name, files);
    },
    types: (api) => begun.get(api),
    close: async () => {
      await thread?.end();
    },
  };
};

// Until its types are printed, a description takes some fifty times its text. Sources that are not compiled run nowhere else.
const hasRoom = (size: number): boolean => freemem() > 50 * size && !import.meta.url.endsWith('.ts');

interface Thread {
  readonly run: (api: Job['api']) => Promise<readonly File[]>;
  readonly end: () => Promise<unknown>;
}

const startThread = (): Thread => {
  const worker = new Worker(new URL('worker.js', import.meta.url));
  const waiting = new Map<number, { readonly resolve: (files: readonly File[]) => void; readonly reject: (reason: unknown) => void }>();
  let last = 0;
  const fail = (reason: Error): void => {
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.on('message', (done: Done) => {
    const { resolve, reject } = waiting.get(done.id) ?? {};
    waiting.delete(done.id);
    if ('files' in done) resolve?.(done.files);
    else reject?.(done.error);
  });
  worker.on('error', (error) => fail(new Error(`A thread of the build ended: ${error.message}`, { cause: error })));
  worker.on('exit', (code) => fail(new Error(`A thread of the build ended with ${code} before its work was done.`)));
  return {
    run: (api) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, api } satisfies Job);
      }),
    end: () => worker.terminate(),
  };
};
