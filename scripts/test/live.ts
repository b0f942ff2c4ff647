import { resolve } from 'node:path';
import { isError, loadLive, type LiveApi, type LiveCase } from '../../generator/index.ts';
import { printProblems } from '../problems.ts';
import { selection } from '../selection.ts';
import { count, styled } from '../terminal.ts';
import { record } from './record.ts';
import { send } from './send.ts';

export interface LiveFlags {
  readonly root: string;
  readonly allow: readonly string[];
  readonly negatives: boolean;
  readonly record?: string;
}

/** `specwright test <api> --live`: tries a real server with what the description documents. Returns the exit code. */
export const testLive = async (names: readonly string[], flags: LiveFlags): Promise<number> => {
  const { CONTRACT_BASE_URL: address = '' } = process.env;
  const refuse = (reason: string): number => {
    process.stderr.write(`error: ${reason}\n`);
    return 2;
  };
  if (!/^https?:\/\//u.test(address) || !URL.canParse(address)) return refuse('Set CONTRACT_BASE_URL to the address of the server, such as https://sandbox.example.com/v2.');
  const base = new URL(address);
  if (base.search !== '' || base.hash !== '' || base.username !== '') return refuse('CONTRACT_BASE_URL is an address without credentials, query and fragment.');
  const root = resolve(flags.root);
  const { apis, problems } = await loadLive({ root, ...selection(names) }, { ...flags, environment: process.env });
  printProblems(problems.filter(isError));
  if (problems.some(isError)) return 1;
  const [api] = apis;
  if (api === undefined || apis.length > 1) return refuse('One server is one API: name it, as in `specwright test orders --live`.');
  if (api.unknown.length > 0) return refuse(`There is no operation \`${api.unknown.join('`, `')}\`.`);
  if (api.missing.length > 0) return refuse(`The credentials are missing: set ${api.missing.join(', ')}.`);
  return run(api, base, flags.record === undefined ? undefined : resolve(root, flags.record));
};

const run = async (api: LiveApi, base: URL, folder: string | undefined): Promise<number> => {
  const tally = { passed: 0, refused: 0, failed: 0 };
  process.stdout.write(`${styled('bold', api.name)}  ${base.href}\n`);
  // One after the other: a sandbox is somebody's, and its log should read like the list here.
  for (const [index, live] of api.cases.entries()) {
    const request = api.requestOf(live);
    const sent = await send(base, request, patience);
    if ('error' in sent) {
      tally.failed += 1;
      print(api, live, { outcome: 'failed', reasons: [sent.error] });
      continue;
    }
    const { observed, headers } = sent;
    if (folder !== undefined) await record(folder, { api: api.name, live, request, observed, headers, mask: api.mask, index });
    const verdict = api.judge(live, observed);
    tally[verdict.outcome] += 1;
    print(api, live, verdict, observed.status);
  }
  for (const { name, method, path } of api.left) process.stdout.write(`  ${styled('dim', 'left')}     ${name}  ${method.toUpperCase()} ${path} changes something: allow it with --allow ${name}\n`);
  const { passed, refused, failed } = tally;
  process.stdout.write(`${count(api.cases.length, 'request')}: ${passed} passed, ${refused} refused, ${failed} failed, ${count(api.left.length, 'operation')} left.\n`);
  return failed > 0 ? 1 : 0;
};

const patience = 30_000;
const colours = { passed: 'green', refused: 'yellow', failed: 'red' } as const;

const print = (api: LiveApi, { operation, title }: LiveCase, { outcome, reasons }: ReturnType<LiveApi['judge']>, status?: number): void => {
  const line = `${operation.name}  ${title}${status === undefined ? '' : `  ${status}`}`;
  process.stdout.write(`  ${styled(colours[outcome], outcome.padEnd(7))}  ${plain(api.mask(line))}\n`);
  for (const reason of reasons) process.stdout.write(`           ${plain(api.mask(reason))}\n`);
};

// What a server says must not steer the terminal.
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
