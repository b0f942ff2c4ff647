import { parentPort, workerData } from 'node:worker_threads';
import { generate, lint } from '../generate.ts';
import type { DeepJob } from './deep.ts';

const { work, options } = workerData as DeepJob; // `goDeeper` gave them
parentPort?.postMessage(await (work === 'lint' ? lint(options) : generate(options)));
