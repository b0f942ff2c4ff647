import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isError, loadDrift, plainText } from '../../generator/index.ts';
import { printProblems } from '../problems.ts';
import { refuse } from '../refuse.ts';
import { selection } from '../selection.ts';
import { count, styled } from '../terminal.ts';
import type { Recorded } from './record.ts';

export interface DriftFlags {
  readonly root: string;
  readonly json: boolean;
}

interface Drift {
  readonly api: string;
  readonly operation: string;
  readonly file: string;
  readonly kind: string;
  readonly message: string;
}

/** `specwright drift`: in what recorded answers differ from the descriptions. Returns the exit code. */
export const drift = async (
  folder: string,
  names: readonly string[],
  { root: given, json }: DriftFlags,
): Promise<number> => {
  const root = resolve(given);
  const refuseFolder = (reason: string): number =>
    refuse(`${reason}: \`specwright test <api> --live --record ${folder}\` makes it.`);
  const files = await filesIn(resolve(root, folder));
  if (files === undefined) return refuseFolder(`There is no folder \`${folder}\``);
  const { judges, problems } = await loadDrift({ root, ...selection(names) });
  printProblems(problems.filter(isError));
  if (problems.some(isError)) return 1;
  const found: Drift[] = [];
  let read = 0;
  for (const file of files) {
    const recorded = parse(await readFile(join(resolve(root, folder), file), 'utf8'));
    const judge = recorded && judges.get(recorded.api);
    if (recorded === undefined || judge === undefined) continue;
    read += 1;
    const { api, operation, response, wanted } = recorded;
    const differences = judge(operation, response, wanted) ?? [
      { kind: 'operation', message: `There is no operation \`${operation}\` any more.` },
    ];
    found.push(...differences.map(({ kind, message }) => ({ api, operation, file, kind, message })));
  }
  // A folder that is mistyped would be as documented for ever.
  if (read === 0)
    return refuseFolder(`There is no recording of \`${[...judges.keys()].join('`, `')}\` in \`${folder}\``);
  if (json) process.stdout.write(`${JSON.stringify({ exchanges: read, differences: found }, null, 2)}\n`);
  else print(found, read);
  return found.length > 0 ? 1 : 0;
};

const print = (found: readonly Drift[], read: number): void => {
  for (const { operation, file, message } of found)
    process.stdout.write(`${styled('bold', operation)}  ${plainText(message)}  ${styled('dim', file)}\n`);
  process.stdout.write(
    `${count(read, 'exchange')}: ${found.length === 0 ? 'as documented' : count(found.length, 'difference')}.\n`,
  );
};

const filesIn = async (folder: string): Promise<readonly string[] | undefined> => {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return undefined;
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.json')).sort();
};

// A folder may hold other files as well.
const parse = (text: string): Recorded | undefined => {
  try {
    const value = JSON.parse(text) as Recorded | null;
    const isRecorded =
      typeof value?.api === 'string' &&
      typeof value.operation === 'string' &&
      typeof value.response?.status === 'number' &&
      typeof value.response.text === 'string' &&
      typeof value.response.contentType === 'string' &&
      value.response.headers !== null &&
      typeof (value.response.headers ?? {}) === 'object' &&
      (value.wanted === undefined || typeof value.wanted?.kind === 'string');
    return isRecorded ? value : undefined;
  } catch {
    return undefined;
  }
};
