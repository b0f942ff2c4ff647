import { defaultOut, findInterruption, formatDrift, generate, hasDrift, isError } from '../generator/index.ts';
import { generateOptions, type CommonFlags } from './flags.ts';
import { planFiles } from './plan-files.ts';
import { printProblems } from './problems.ts';
import { count } from './terminal.ts';

/** `specwright check`: fails, with a diff, when the output is not what the descriptions give. Writes nothing. */
export const check = async (inputs: readonly string[], flags: CommonFlags): Promise<number> => {
  const options = generateOptions(inputs, flags);
  const place = { root: options.root, out: options.out ?? defaultOut };
  const { plan, problems: found, apis } = await generate(options);
  const problems = [...(await findInterruption(place)), ...found];
  const drift = await Promise.all(plan.filter(hasDrift).map((one) => formatDrift({ ...place, plan: one })));
  const failed = drift.length > 0 || problems.some(isError);
  if (flags.json) {
    process.stdout.write(
      `${JSON.stringify({ apis, upToDate: !failed, files: planFiles(plan), drift, problems }, null, 2)}\n`,
    );
    return failed ? 1 : 0;
  }
  printProblems(problems);
  for (const text of drift) process.stdout.write(`${text}\n`);
  if (drift.length > 0) process.stdout.write('Run `specwright build` and commit what it writes.\n');
  else if (!failed) process.stdout.write(`${count(apis.length, 'API')}: generated files are up to date.\n`);
  return failed ? 1 : 0;
};
