import { lint as lintDescriptions } from '../generator/generate.ts';
import { isError } from '../generator/problem/list.ts';
import { generateOptions, type CommonFlags } from './flags.ts';
import { printProblems } from './problems.ts';
import { count } from './terminal.ts';

/** `specwright lint`: reports the problems of the descriptions. Returns the exit code. */
export const lint = async (inputs: readonly string[], flags: CommonFlags): Promise<number> => {
  const { problems, apis } = await lintDescriptions(generateOptions(inputs, flags));
  if (flags.json) process.stdout.write(`${JSON.stringify({ apis, problems }, null, 2)}\n`);
  else {
    printProblems(problems);
    if (problems.length === 0) process.stdout.write(`${count(apis.length, 'API')}: no problems.\n`);
  }
  return problems.some(isError) ? 1 : 0;
};
