import { setTimeout as pause } from 'node:timers/promises';
import {
  defaultOut,
  generate,
  isError,
  mendOutput,
  recall,
  remember,
  watchedPaths,
  writePlans,
  type Generated,
  type GenerateOptions,
  type Held,
  type Known,
  type Plan,
  type Problem,
} from '../generator/index.ts';
import { changesData, printChanges } from './changes.ts';
import { generateOptions, type CommonFlags } from './flags.ts';
import { printProblems } from './problems.ts';
import { stopSignal } from './stop-signal.ts';
import { count, seconds, styled } from './terminal.ts';
import { watchFiles } from './watch-files.ts';

interface Round {
  readonly generated: Generated;
  /** What was known before the round, and what is known after it. */
  readonly known: Known;
  readonly held: Held | undefined;
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}

/**
 * `specwright watch`: builds, and builds again what a saved file changes. Returns the exit code. A file that is wrong, or an
 * API that is gone, may be about to change again for `graceMs`: some editors write in two steps.
 */
export const watch = async (inputs: readonly string[], flags: CommonFlags, graceMs = 200): Promise<number> => {
  const options = generateOptions(inputs, flags);
  const place = { root: options.root, out: options.out ?? defaultOut };
  const stopped = stopSignal();
  const since = Date.now();
  const mended = await mendOutput(place);
  if (mended.problems.some(isError)) {
    await report({ problems: mended.problems, plan: [], changes: [], milliseconds: 0 }, flags);
    return 1;
  }
  const first = await build(options, graceMs);
  await report(newsOf(first), flags);
  if (first.known.generated !== undefined) await warmUp(options, first.generated);

  let last = first;
  const paths = async ({ known }: Round): Promise<readonly string[]> =>
    watchedPaths({ ...options, out: place.out }, known);
  const watched = new Set(await paths(first));
  const watching = await watchFiles(
    { root: options.root, paths: [...watched], except: [place.out], since },
    async (changed) => {
      const next = await build(options, graceMs, last.held);
      const isNews =
        changesOf(next.generated.plan) > 0 || JSON.stringify(next.problems) !== JSON.stringify(last.problems);
      const isConcerned = next.known.generated === undefined;
      last = next;
      if (isNews || isConcerned) await report(newsOf(next), flags);
      for (const path of changed.filter((one) => /\.[cm]?js$/u.test(one))) warnOfCode(path);
      // A description that cannot be read just now is waited for where it was.
      for (const path of await paths(next)) watched.add(path);
      return [...watched];
    },
  );
  if (!flags.json)
    process.stdout.write(
      `${styled('dim', `Watching ${count(first.generated.apis.length + first.generated.failed.length, 'API')}. Press Ctrl+C to stop.`)}\n`,
    );
  await stopped;
  await watching.close();
  if (!flags.json) process.stdout.write('\nStopped.\n');
  return 0;
};

const build = async (options: GenerateOptions, graceMs: number, held?: Held): Promise<Round> => {
  const begun = performance.now();
  const end = (round: Omit<Round, 'milliseconds'>): Round => ({ ...round, milliseconds: performance.now() - begun });
  const known = recall(options, held);
  if (known.generated !== undefined)
    return end({ generated: known.generated, known, held, problems: known.generated.problems });
  const first = { known, generated: await generate({ ...options, known }) };
  const last = isDubious(first.generated) ? await again(options, graceMs, held) : first;
  const { generated } = last;
  const written = await writePlans({ root: options.root, out: options.out ?? defaultOut, plans: generated.plan });
  const isWritten = !written.problems.some(isError);
  const problems = [...generated.problems, ...written.problems];
  return end({ generated, known, held: isWritten ? remember(options, generated, last.known) : undefined, problems });
};

const again = async (options: GenerateOptions, graceMs: number, held: Held | undefined) => {
  await pause(graceMs);
  const known = recall(options, held);
  return { known, generated: known.generated ?? (await generate({ ...options, known })) };
};

const isDubious = ({ problems, plan }: Generated): boolean =>
  problems.some(isError) || plan.some(({ wanted, deletes }) => wanted.length === 0 && deletes.length > 0);

// When all was as the last build left it, nothing has been loaded yet: better now than at the first save.
const warmUp = async (options: GenerateOptions, { apis }: Generated): Promise<void> => {
  const [smallest] = [...apis].sort((a, b) => a.operations - b.operations);
  if (smallest === undefined || options.inputs !== undefined) return;
  for (let time = 0; time < 2; time++) await generate({ ...options, apis: [smallest.name] });
};

interface News extends Pick<Generated, 'plan' | 'changes'> {
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}

const newsOf = ({ problems, milliseconds, generated: { plan, changes } }: Round): News => ({
  problems,
  plan,
  changes,
  milliseconds,
});

const report = async ({ problems, plan, changes, milliseconds }: News, { json }: CommonFlags): Promise<void> => {
  const files = plan.flatMap(({ folder, creates, updates, deletes }) => [
    ...creates.map(({ path }) => ({ path: `${folder}/${path}`, change: 'created' })),
    ...updates.map(({ path }) => ({ path: `${folder}/${path}`, change: 'updated' })),
    ...deletes.map(({ path }) => ({ path: `${folder}/${path}`, change: 'deleted' })),
  ]);
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ files, changes: await changesData(changes), problems, milliseconds: Math.round(milliseconds) })}\n`,
    );
    return;
  }
  printProblems(problems);
  const time = styled('dim', new Date().toTimeString().slice(0, 8));
  const changed = plan.filter((one) => changesOf([one]) > 0).map(({ folder }) => folder);
  const deleted = files.filter(({ change }) => change === 'deleted').length;
  const written = files.length - deleted;
  const done = [
    ...(written > 0 ? [`${count(written, 'file')} written`] : []),
    ...(deleted > 0 ? [`${written > 0 ? deleted : count(deleted, 'file')} deleted`] : []),
  ];
  const what = files.length === 0 ? 'nothing to write' : `${changed.join(', ')}: ${done.join(', ')}`;
  process.stdout.write(`${time}  ${what}  ${styled('dim', seconds(milliseconds))}\n`);
  await printChanges(changes);
};

const changesOf = (plan: readonly Plan[]): number =>
  plan.reduce((sum, { creates, updates, deletes }) => sum + creates.length + updates.length + deletes.length, 0);

const warnOfCode = (path: string): void => {
  process.stderr.write(`${path} is code, which is loaded once: start again to have it as it is now.\n`);
};
