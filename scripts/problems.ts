import type { Problem } from '../generator/problem/problem.ts';
import { formatProblem, isError } from '../generator/problem/list.ts';
import { count, styled } from './terminal.ts';

/** Prints problems, one a line, and how many there were; nothing when there are none. */
export const printProblems = (problems: readonly Problem[]): void => {
  for (const problem of problems) {
    const line = formatProblem(problem);
    const end = line.indexOf('  ');
    const place = line.slice(0, end);
    const rest = line
      .slice(end)
      .replace(
        /^ {2}(error|warning)/u,
        (_, severity: string) => `  ${styled(severity === 'error' ? 'red' : 'yellow', severity, process.stderr)}`,
      );
    process.stderr.write(`${styled('bold', place, process.stderr)}${rest}\n`);
  }
  const errors = problems.filter(isError).length;
  if (problems.length === 0) return;
  process.stderr.write(`\n${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.\n`);
};
