import { resolve } from 'node:path';
import {
  configFile,
  defaultOut,
  isError,
  loadMocks,
  loadSite,
  type Mocks,
  type Problem,
} from '../../generator/index.ts';
import { listenProblem, portFault, portOf } from '../mock/listen.ts';
import { logLine } from '../mock/log.ts';
import { createMockServer } from '../mock/server.ts';
import { printProblems } from '../problems.ts';
import { refuse } from '../refuse.ts';
import { selection } from '../selection.ts';
import { stopSignal } from '../stop-signal.ts';
import { count, seconds, styled } from '../terminal.ts';
import { watchFiles } from '../watch-files.ts';
import { createPages } from './pages.ts';

export interface ServeFlags {
  readonly port: string;
  readonly host: string;
  readonly root: string;
}

/** `specwright serve`: shows the docs, and answers below `/mock/`, until it is told to stop. Returns the exit code. */
export const serve = async (names: readonly string[], flags: ServeFlags): Promise<number> => {
  const port = portOf(flags.port);
  if (port === undefined) return refuse(portFault(flags.port));
  const options = { root: resolve(flags.root), ...selection(names) };
  const since = Date.now();
  const first = await load(options);
  printProblems(first.problems);
  if (first.site.files.size === 0) return 1;

  const serving: { apis: Mocks['apis'] } = { apis: first.mocks.apis };
  const pages = createPages();
  pages.show(first.site.files, []);
  const server = createMockServer({
    apis: () => serving.apis,
    onExchange: (exchange) => void process.stdout.write(`${logLine(exchange, new Date())}\n`),
    answersItself: pages.answer,
  });
  const started = await server.listen(port, flags.host);
  if ('error' in started) {
    printProblems([listenProblem(started.error, `${flags.host}:${port}`)]);
    return 1;
  }
  const stopped = stopSignal();
  // What cannot be read just now is waited for where it was.
  const watched = new Set([...first.paths]);
  const watching = await watchFiles(
    { root: options.root, paths: [...watched], except: [defaultOut], since },
    async () => {
      const begun = performance.now();
      const next = await load(options);
      for (const path of next.paths) watched.add(path);
      printProblems(next.problems);
      const isWhole = next.site.files.size > 0 && !next.problems.some(isError);
      pages.show(isWhole ? next.site.files : new Map(), isWhole ? [] : next.problems);
      if (isWhole) serving.apis = next.mocks.apis;
      process.stdout.write(
        isWhole
          ? styled('dim', `Reloaded ${count(serving.apis.length, 'API')} in ${seconds(performance.now() - begun)}.\n`)
          : 'The pages stay as they were.\n',
      );
      return [...watched];
    },
  );
  process.stdout.write(`${styled('bold', 'docs')}  ${started.origin}/\n`);
  for (const { name } of serving.apis)
    process.stdout.write(`${styled('bold', 'mock')}  ${started.origin}/mock/${name}\n`);
  process.stdout.write('Pages reload when a description changes. Press Ctrl+C to stop.\n\n');
  await stopped;
  pages.close();
  await watching.close();
  await server.close();
  process.stdout.write('\nStopped.\n');
  return 0;
};

const load = async (options: { readonly root: string }) => {
  const site = await loadSite({ ...options, out: defaultOut });
  const mocks: Mocks = await loadMocks(options);
  return {
    site,
    mocks,
    problems: distinct([...site.problems, ...mocks.problems]),
    paths: [configFile, ...mocks.folders, ...site.inputs],
  };
};

// Both read the same descriptions, and find the same faults.
const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((one) => [JSON.stringify(one), one])).values(),
];
