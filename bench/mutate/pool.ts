import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnswerFault } from './mutant.ts';
import { checksPath } from './run.ts';

export interface Ran {
  readonly tests: number;
  /** The first test that failed, or what else went wrong. */
  readonly failure?: string;
}

export interface Program {
  readonly tests: string;
  readonly checks: string;
  readonly answers?: AnswerFault | undefined;
  /** A file for what is seen to be covered. */
  readonly coverage?: string;
}

export interface Pool {
  run(program: Program): Promise<Ran>;
  end(): Promise<unknown>;
}

/**
 * One thread that runs program after program: most mutants are found within a few milliseconds, and a thread takes far
 * longer to start. Another takes its place when a program does not end, and from time to time, as modules stay loaded.
 */
export const createPool = (folder: string): Pool => {
  let worker: Worker | undefined;
  let count = 0;
  let finish: (result: Result) => void = () => undefined;
  const start = (): Worker => {
    const thread = new Worker(runner, { eval: true, stdout: true, stderr: true });
    thread.on('message', (result: Result) => finish(result));
    thread.on('error', (error) => finish(lost(String(error))));
    thread.on('exit', () => thread === worker && finish(lost('ended without a result')));
    return thread;
  };
  const drop = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  // Checks that many programs share are written once.
  const written = new Map<string, string>();
  const write = (text: string): string => {
    const name = written.get(text) ?? `checks-${written.size}.mjs`;
    if (!written.has(text)) writeFileSync(join(folder, name), text);
    written.set(text, name);
    return name;
  };

  return {
    run: async ({ tests, checks, answers, coverage = '' }) => {
      count += 1;
      if (count % 200 === 0) await drop();
      worker ??= start();
      const path = join(folder, `tests-${count}.mjs`);
      writeFileSync(path, tests.replaceAll(checksPath, `./${write(checks)}?${count}`));
      const result = await new Promise<Result>((resolve) => {
        finish = resolve;
        setTimeout(() => resolve(lost('took longer than 20 s')), 20_000).unref();
        worker?.postMessage({ path, fault: answers, coverage });
      });
      rmSync(path);
      if (result.isLost === true) await drop();
      const { tests: ran, failure } = result;
      return { tests: ran, ...(failure === undefined ? {} : { failure }) };
    },
    end: drop,
  };
};

/** `isLost`: what the program started may still be there. */
type Result = Ran & { readonly isLost?: boolean };

const lost = (failure: string): Result => ({ tests: 0, failure, isLost: true });

// A rejection that nobody awaits fails the program that it comes from.
const runner = `
const { parentPort } = require('node:worker_threads');
const { pathToFileURL } = require('node:url');
let stray;
process.on('unhandledRejection', (error) => { stray ??= String(error); });
parentPort.on('message', async ({ path, fault, coverage }) => {
  stray = undefined;
  globalThis.fault = fault;
  process.env.CONTRACT_COVERAGE = coverage;
  try {
    const { ran } = await import(pathToFileURL(path));
    const failure = ran.failure ?? stray;
    parentPort.postMessage({ tests: ran.tests, ...(failure === undefined ? {} : { failure }) });
  } catch (error) {
    parentPort.postMessage({ tests: 0, failure: String(error), isLost: true });
  }
});
`;
