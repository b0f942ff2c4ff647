import { resolve } from 'node:path';
import { configFile, defaultOut, isError, loadMocks, type Mocks } from '../../generator/index.ts';
import { printProblems } from '../problems.ts';
import { refuse } from '../refuse.ts';
import { selection } from '../selection.ts';
import { stopSignal } from '../stop-signal.ts';
import { count, seconds, styled } from '../terminal.ts';
import { watchFiles } from '../watch-files.ts';
import { listenProblem, portFault, portOf } from './listen.ts';
import { logLine, type Exchange } from './log.ts';
import { createMockServer } from './server.ts';

export interface MockFlags {
  readonly port: string;
  readonly host: string;
  readonly root: string;
}

/** `specwright mock`: serves until it is told to stop. Returns the exit code. */
export const mock = async (names: readonly string[], flags: MockFlags): Promise<number> => {
  const port = portOf(flags.port);
  if (port === undefined) return refuse(portFault(flags.port));
  const options = { root: resolve(flags.root), ...selection(names) };
  const since = Date.now();
  const mocks = await loadMocks(options);
  printProblems(mocks.problems);
  if (mocks.problems.some(isError) || mocks.apis.length === 0) return 1;

  const serving: { apis: Mocks['apis'] } = { apis: mocks.apis };
  const server = createMockServer({ apis: () => serving.apis, onExchange: print });
  const started = await server.listen(port, flags.host);
  if ('error' in started) {
    printProblems([listenProblem(started.error, `${flags.host}:${port}`)]);
    return 1;
  }
  const stopped = stopSignal();
  // A description that cannot be read just now is waited for where it was.
  const watched = new Set([configFile, ...mocks.folders]);
  const place = { root: options.root, paths: [...watched], except: [defaultOut], since };
  const watching = await watchFiles(place, async () => {
    const begun = performance.now();
    const next = await loadMocks(options);
    for (const folder of next.folders) watched.add(folder);
    printProblems(next.problems);
    if (next.problems.some(isError) || next.apis.length === 0) {
      process.stderr.write('The mock keeps serving what it had.\n');
      return [...watched];
    }
    serving.apis = next.apis;
    process.stdout.write(
      styled('dim', `Reloaded ${count(next.apis.length, 'API')} in ${seconds(performance.now() - begun)}.\n`),
    );
    return [...watched];
  });
  // Last: whoever reads this may change a description, or stop the mock, at once.
  greet(serving.apis, started.origin);
  await stopped;
  await watching.close();
  await server.close();
  process.stdout.write('\nStopped.\n');
  return 0;
};

const greet = (apis: Mocks['apis'], origin: string): void => {
  const width = Math.max(...apis.map(({ title }) => title.length));
  for (const { name, title, operations } of apis) {
    process.stdout.write(
      `${styled('bold', title.padEnd(width))}  ${origin}/${name}  ${styled('dim', count(operations, 'operation'))}\n`,
    );
  }
  const [only] = apis;
  if (apis.length === 1 && only !== undefined) process.stdout.write(`${''.padEnd(width)}  ${origin}\n`);
  process.stdout.write('Any credentials of the documented form will do. Press Ctrl+C to stop.\n\n');
};

const print = (exchange: Exchange): void => {
  process.stdout.write(`${logLine(exchange, new Date())}\n`);
};
