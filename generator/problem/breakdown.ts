import { isOverflow } from './overflow.ts';
import { problem, type Problem } from './problem.ts';

/**
 * What to say when the tool itself has broken down over one description, so that the others are built all the same. What
 * another description would meet as well (the stack, the disk, the limits of the system) is thrown on.
 */
export const breakdown = (fault: unknown, source: string): Problem => {
  if (isOverflow(fault) || (fault instanceof Error && 'syscall' in fault)) throw fault;
  const message = fault instanceof Error ? fault.message : String(fault);
  return problem(
    'breakdown',
    { path: source },
    `Specwright itself failed${placeOf(fault)}: ${message.replace(/\.?$/u, '.')}`,
  );
};

/** Where in the tool that was: the first line of the stack that is the tool's own, without the folder where it is installed. */
const placeOf = (fault: unknown): string => {
  const [, place] = /[/\\](generator[/\\][^\s()]+:\d+:\d+)/u.exec((fault instanceof Error && fault.stack) || '') ?? [];
  return place === undefined ? '' : ` at \`${place.replaceAll('\\', '/')}\``;
};
