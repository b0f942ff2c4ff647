import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isError, loadLive, plainText, type LiveApi } from '../../generator/index.ts';
import { printProblems } from '../problems.ts';
import { refuse } from '../refuse.ts';
import { selection } from '../selection.ts';
import { count, styled } from '../terminal.ts';
import { curlOf } from './curl.ts';
import { record } from './record.ts';
import { annotationsOf, junitOf, type LiveResult } from './report.ts';
import { send } from './send.ts';

export interface LiveFlags {
  readonly root: string;
  readonly allow: readonly string[];
  readonly negatives: boolean;
  readonly record?: string;
  readonly junit?: string;
}

/** `specwright test <api> --live`: tries a real server with what the description documents. Returns the exit code. */
export const testLive = async (names: readonly string[], flags: LiveFlags): Promise<number> => {
  const { CONTRACT_BASE_URL: address = '' } = process.env;
  if (!/^https?:\/\//u.test(address) || !URL.canParse(address))
    return refuse('Set CONTRACT_BASE_URL to the address of the server, such as https://sandbox.example.com/v2.');
  const base = new URL(address);
  if (base.search !== '' || base.hash !== '' || base.username !== '')
    return refuse('CONTRACT_BASE_URL is an address without credentials, query and fragment.');
  const root = resolve(flags.root);
  const { apis, problems } = await loadLive({ root, ...selection(names) }, { ...flags, environment: process.env });
  printProblems(problems.filter(isError));
  if (problems.some(isError)) return 1;
  const [api] = apis;
  if (api === undefined || apis.length > 1)
    return refuse('One server is one API: name it, as in `specwright test orders --live`.');
  if (api.unknown.length > 0) return refuse(`There is no operation \`${api.unknown.join('`, `')}\`.`);
  if (api.missing.length > 0) return refuse(`The credentials are missing: set ${api.missing.join(', ')}.`);
  const results = await run(api, base, flags.record === undefined ? undefined : resolve(root, flags.record));
  if (flags.junit !== undefined) await save(resolve(root, flags.junit), junitOf(api.name, results));
  if (process.env['GITHUB_ACTIONS'] === 'true') process.stdout.write(annotationsOf(results));
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
};

const save = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

const run = async (api: LiveApi, base: URL, folder: string | undefined): Promise<readonly LiveResult[]> => {
  const results: LiveResult[] = [];
  process.stdout.write(`${styled('bold', api.name)}  ${base.href}\n`);
  // One after the other: a sandbox is somebody's, and its log should read like the list here.
  for (const [index, live] of api.cases.entries()) {
    const request = api.requestOf(live);
    const began = performance.now();
    const sent = await send(base, request, patience);
    const seconds = (performance.now() - began) / 1000;
    if ('observed' in sent && folder !== undefined)
      await record(folder, { api: api.name, live, request, observed: sent.observed, mask: api.mask, index });
    const { outcome, reasons } =
      'error' in sent ? { outcome: 'failed' as const, reasons: [sent.error] } : api.judge(live, sent.observed);
    const repeat =
      outcome === 'failed'
        ? [
            `sent  ${curlOf(base, live, request)}`,
            ...('observed' in sent ? hintsFor(live, sent.observed.status) : [unreachable]),
          ]
        : [];
    const [title, ...said] = [live.title, ...reasons, ...repeat].map((text) => plainText(api.mask(text)));
    const result = {
      operation: live.operation.name,
      title: title ?? '',
      outcome,
      reasons: said,
      place: api.placeOf(live),
      seconds,
    };
    results.push(result);
    print(result, 'observed' in sent ? sent.observed.status : undefined);
  }
  for (const { name, method, path } of api.left)
    process.stdout.write(
      `  ${styled('dim', 'left')}     ${name}  ${method.toUpperCase()} ${path} changes something: allow it with --allow ${name}\n`,
    );
  const number = (wanted: LiveResult['outcome']): number => results.filter(({ outcome }) => outcome === wanted).length;
  process.stdout.write(
    `${count(results.length, 'request')}: ${number('passed')} passed, ${number('refused')} refused, ${number('failed')} failed, ${count(api.left.length, 'operation')} left.\n`,
  );
  return results;
};

/** What to look at first, where the status tells. */
const hintsFor = ({ wanted }: LiveApi['cases'][number], status: number): readonly string[] => {
  if (wanted.kind === 'refusal' && status < 400)
    return ['hint  The server is laxer than the description: one of them has to change.'];
  if (status === 401 || status === 403)
    return ['hint  Look at the variables that hold the credentials, and at what they may do.'];
  if (status === 404)
    return ['hint  Look at the path in CONTRACT_BASE_URL, and at what the examples expect to be there.'];
  if (status >= 300 && status < 400)
    return ['hint  Redirects are not followed: let CONTRACT_BASE_URL be where this one leads.'];
  return status >= 500 ? ['hint  The log of the server tells more; send the same again to see whether it lasts.'] : [];
};

const unreachable = 'hint  Look at CONTRACT_BASE_URL, and whether the server runs.';
const patience = 30_000;
const colours = { passed: 'green', refused: 'yellow', failed: 'red' } as const;

const print = ({ operation, title, outcome, reasons, place }: LiveResult, status: number | undefined): void => {
  process.stdout.write(
    `  ${styled(colours[outcome], outcome.padEnd(7))}  ${operation}  ${title}${status === undefined ? '' : `  ${status}`}\n`,
  );
  for (const reason of reasons) process.stdout.write(`           ${reason}\n`);
  if (outcome === 'failed') process.stdout.write(`           ${styled('dim', place)}\n`);
};
