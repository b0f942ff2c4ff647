import { parentPort } from 'node:worker_threads';
import type { File } from '../file.ts';
import { emitTypes } from '../emit/types/index.ts';
import { normalise } from '../model/normalise.ts';
import { addOperationIds } from '../model/operation-id.ts';
import type { Done, Job } from './aside.ts';

// Does what the main thread would do, by the same code.
const typesOf = ({ path, document }: Job['api']): readonly File[] =>
  emitTypes({ source: path, document: addOperationIds(normalise(document), () => ({ path })).document });

const work = ({ id, api }: Job): Done => {
  try {
    return { id, files: typesOf(api) };
  } catch (error) {
    return { id, error };
  }
};

parentPort?.on('message', (job: Job) => parentPort?.postMessage(work(job)));
