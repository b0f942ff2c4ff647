import { defaultOut, recall, remember, type Known } from '../generator/cache/index.ts';
import type { Generated, GenerateOptions } from '../generator/generate.ts';
import type { Plan } from '../generator/index.ts';
import { isError } from '../generator/problem/list.ts';
import { generateOptions, type CommonFlags } from './flags.ts';
import { changesData, printChanges } from './changes.ts';
import { compileLess } from './compile-less.ts';
import { planFiles } from './plan-files.ts';
import { printProblems } from './problems.ts';
import { stopwatch } from './stopwatch.ts';
import { count, progressLine, seconds, styled } from './terminal.ts';

/** `specwright build`: generates, writes, and says what it did. Returns the exit code. */
export const build = async (inputs: readonly string[], flags: CommonFlags): Promise<number> => {
  const watch = stopwatch();
  const line = progressLine();
  const options = generateOptions(inputs, flags);
  const known = flags.cache === false ? undefined : recall(options);
  const onProgress: GenerateOptions['onProgress'] = (progress) => {
    watch.begin(progress);
    line.show(`${progress.stage} ${progress.api ?? ''}`);
  };
  const { generated, problems, isWritten } =
    known?.generated === undefined
      ? await make({ ...options, onProgress }, known, () => watch.begin({ stage: 'write' }))
      : { generated: known.generated, problems: known.generated.problems, isWritten: true };
  watch.stop();
  line.clear();
  const failed = problems.some(isError);
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(await report(generated, problems), null, 2)}\n`);
    return failed ? 1 : 0;
  }
  printProblems(problems);
  if (isWritten) {
    printSummary(generated, watch);
    await printChanges(generated.changes);
  }
  return failed ? 1 : 0;
};

const make = async (options: GenerateOptions, known: Known | undefined, onWrite: () => void) => {
  // Loaded here: it is most of the work when nothing has changed.
  compileLess();
  const { generate, mendOutput, writePlans } = await import('../generator/generate.ts');
  const place = { root: options.root, out: options.out ?? defaultOut };
  const mended = await mendOutput(place);
  const generated = await generate({ ...options, ...(known === undefined ? {} : { known }) });
  onWrite();
  const isOpen = !mended.problems.some(isError);
  const written = isOpen ? await writePlans({ ...place, plans: generated.plan }) : { problems: [] };
  const problems = [...mended.problems, ...generated.problems, ...written.problems];
  const isWritten = isOpen && !written.problems.some(isError);
  if (isWritten) remember(options, generated, known);
  return { generated, problems, isWritten };
};

const printSummary = ({ apis, plan, failed, site }: Generated, watch: ReturnType<typeof stopwatch>): void => {
  const plans = new Map(plan.map((one) => [one.folder, one]));
  const shown = apis.filter(({ name }) => plans.has(name));
  const width = Math.max(0, ...[...shown.map(({ name }) => name), ...failed].map((name) => name.length));
  for (const { name, operations } of shown) {
    const { text } = filesOf([plans.get(name)!]); // filtered above
    process.stdout.write(
      `${styled('bold', name.padEnd(width))}  ${count(operations, 'operation').padEnd(14)}  ${text}  ${styled('dim', seconds(watch.apis.get(name) ?? 0))}\n`,
    );
  }
  for (const name of failed)
    process.stdout.write(`${styled('bold', name.padEnd(width))}  ${styled('red', 'not built')}\n`);
  if (site !== undefined)
    process.stdout.write(`${styled('bold', 'site'.padEnd(width))}  ${siteLine(site, plans.get('site'))}\n`);
  if (plan.length === 0) return;
  const operations = shown.reduce((sum, api) => sum + api.operations, 0);
  const stages =
    watch.stages.size === 0
      ? ['nothing changed']
      : [...watch.stages].map(([stage, spent]) => `${stage} ${seconds(spent)}`);
  process.stdout.write(
    `${failed.length > 0 ? `${shown.length} of ` : ''}${count(shown.length + failed.length, 'API')}, ${count(operations, 'operation')}: ${filesOf(plan).text} in ${seconds(watch.total())} (${stages.join(', ')})\n`,
  );
};

const siteLine = (site: NonNullable<Generated['site']>, plan: Plan | undefined): string => {
  if (site === 'planned' && plan !== undefined) {
    const pages = [plan.creates, plan.updates]
      .flat()
      .map(({ path }) => path)
      .concat(plan.unchanged);
    return `${count(pages.filter((path) => path.endsWith('.html')).length, 'page').padEnd(14)}  ${filesOf([plan]).text}`;
  }
  return styled(
    'yellow',
    site === 'some'
      ? 'left as it is: it is of all APIs; `specwright docs` renews it'
      : 'left as it is, because of the errors',
  );
};

const filesOf = (plans: readonly Plan[]) => {
  const sum = (size: (plan: Plan) => number): number => plans.reduce((total, plan) => total + size(plan), 0);
  const created = sum((plan) => plan.creates.length);
  const updated = sum((plan) => plan.updates.length);
  const deleted = sum((plan) => plan.deletes.length);
  const unchanged = sum((plan) => plan.unchanged.length);
  const text = [
    `${count(created + updated + unchanged, 'file')}: ${created} created, ${updated} updated, ${unchanged} unchanged`,
    ...(deleted > 0 ? [`${deleted} deleted`] : []),
  ].join(', ');
  return { text };
};

const report = async ({ apis, plan, failed, changes }: Generated, problems: Generated['problems']) => ({
  apis,
  failed,
  files: planFiles(plan),
  changes: await changesData(changes),
  problems,
});
