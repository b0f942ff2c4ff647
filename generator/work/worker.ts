import { parentPort, workerData } from 'node:worker_threads';
import type { Reply } from './thread.ts';
import { doWork, prepare, type Work } from './work.ts';

const reply = async (work: Work): Promise<Reply> => {
  try {
    return { answer: await doWork(work) };
  } catch (error) {
    return { error };
  }
};

const buffersOf = (one: Reply): readonly ArrayBuffer[] =>
  'answer' in one ? one.answer.files.map(({ bytes }) => bytes.buffer) : [];

parentPort?.on('message', (work: Work) => void reply(work).then((one) => parentPort?.postMessage(one, buffersOf(one))));

prepare(workerData as Work['kind']).catch(() => {}); // what the thread was started for
