import { resolve } from 'node:path';
import { isError, planPins, writeTogether, type Pinned } from '../generator/index.ts';
import { selection } from './selection.ts';
import { printProblems } from './problems.ts';
import { count, styled } from './terminal.ts';

export interface PinFlags {
  readonly root: string;
  readonly reason?: string;
  readonly json: boolean;
}

/** `specwright pin`: pins every example that contradicts its schema to what it is now. Returns the exit code. */
export const pin = async (names: readonly string[], { root: folder, reason, json }: PinFlags): Promise<number> => {
  const root = resolve(folder);
  const plan = await planPins({ root, ...selection(names), ...(reason === undefined ? {} : { reason }) });
  const stopped = plan.problems.some(isError);
  const problems = [...plan.problems, ...(stopped ? [] : await writeTogether(root, plan.files))];
  const failed = problems.some(isError);
  if (json) {
    process.stdout.write(`${JSON.stringify({ pinned: plan.pinned, problems }, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  printProblems(problems);
  if (failed) {
    process.stderr.write('Nothing was written.\n');
    return 1;
  }
  for (const one of plan.pinned) print(one);
  return 0;
};

const print = ({ api, path, added, renewed, kept, removed }: Pinned): void => {
  const words = [
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(renewed.length > 0 ? [`${renewed.length} pinned anew`] : []),
    ...(kept.length > 0 ? [`${kept.length} as before`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
  ];
  const total = added.length + renewed.length + kept.length;
  process.stdout.write(
    `${styled('bold', api)}  ${count(total, 'pinned example')}${words.length > 0 ? `: ${words.join(', ')}` : ''}\n`,
  );
  for (const { pointer, errors } of [...added, ...renewed])
    process.stdout.write(`  ${pointer}  ${styled('dim', errors.join(', '))}\n`);
  for (const { pointer } of removed) process.stdout.write(`  ${pointer}  ${styled('dim', 'valid, or gone')}\n`);
  if ([...added, ...renewed].some(({ reason }) => reason.trim() === '')) {
    process.stdout.write(`Say in ${path} why each of them stays as it is: an empty \`reason\` is an error.\n`);
  }
};
