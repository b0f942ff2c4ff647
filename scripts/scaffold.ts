import { relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { planAdd, planInit, writeTogether, type Scaffold } from '../generator/index.ts';
import { printProblems } from './problems.ts';
import { count, styled } from './terminal.ts';
import { version } from './version.ts';

/** What `init` and `add` were told beside names. */
export interface ScaffoldFlags {
  readonly force: boolean;
  readonly json: boolean;
}

/** `specwright init`: makes a folder a project. Returns the exit code. */
export const init = async (folder: string, api: string, flags: ScaffoldFlags): Promise<number> => {
  const root = resolve(folder);
  const plan = await planInit({ root, api, version: version() });
  const way = relative(process.cwd(), root);
  return carryOut(root, way === '' ? plan : { ...plan, next: [`cd ${way}`, ...plan.next] }, flags);
};

/** `specwright add`: enters an API. Returns the exit code. */
export const add = async (
  api: string,
  from: string | undefined,
  folder: string,
  flags: ScaffoldFlags,
): Promise<number> => {
  const root = resolve(folder);
  return carryOut(root, await planAdd({ root, api, ...(from === undefined ? {} : { from }) }), flags);
};

const carryOut = async (root: string, plan: Scaffold, flags: ScaffoldFlags): Promise<number> => {
  const isFree = plan.inTheWay.length === 0 || flags.force;
  const stopped =
    plan.problems.length > 0 ? plan.problems : isFree || (await isAgreed(plan, flags)) ? [] : plan.inTheWay;
  const problems = stopped.length > 0 ? stopped : await writeTogether(root, plan.files);
  const failed = problems.length > 0;
  const files = failed
    ? []
    : plan.files.map(({ path, was }) => ({ path, change: was === undefined ? 'created' : 'updated' }));
  if (flags.json) {
    process.stdout.write(`${JSON.stringify({ files, next: failed ? [] : plan.next, problems }, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  printProblems(problems);
  if (failed) {
    process.stderr.write('Nothing was written.\n');
    return 1;
  }
  for (const { path, change } of files)
    process.stdout.write(`${styled(change === 'created' ? 'green' : 'yellow', change)}  ${path}\n`);
  if (files.length === 0) process.stdout.write('Everything is there already.\n');
  process.stdout.write(`\nNext:\n${plan.next.map((command) => `  ${command}\n`).join('')}`);
  return 0;
};

const isAgreed = async ({ inTheWay }: Scaffold, { json }: ScaffoldFlags): Promise<boolean> => {
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return false;
  for (const { place, message } of inTheWay) process.stdout.write(`${styled('bold', place.path)}  ${message}\n`);
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`Replace ${count(inTheWay.length, 'thing')}? [y/N] `);
  lines.close();
  return /^y(?:es)?$/iu.test(answer.trim());
};
