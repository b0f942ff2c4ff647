import { parentPort, workerData } from 'node:worker_threads';
import { generate, lint } from '../generate.ts';
import { packUp } from './baggage.ts';
import type { DeepJob } from './deep.ts';

const { work, options } = workerData as DeepJob; // `goDeeper` gave them
parentPort?.postMessage(work === 'lint' ? await lint(options) : packUp(await generate(options)));
