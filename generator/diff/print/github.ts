import { posix } from 'node:path';
import type { Judged } from '../accept.ts';
import { byHarm, isOpenBreak, operationWords, type Report } from './report.ts';
import { commandMessage, commandProperty } from './safe.ts';

const levels = { breaking: 'error', 'possibly-breaking': 'warning', 'non-breaking': 'notice', docs: 'notice' } as const;

/**
 * A comparison as annotations of GitHub Actions; words alone are not worth one. GitHub knows files by their paths in the
 * repository, where the project may be in a folder such as `apis/`.
 */
export const printGithub = ({ api, changes }: Report, prefix: string): string =>
  byHarm(changes)
    .filter(({ verdict }) => verdict !== 'docs')
    .map((change) => `${annotation({ api, prefix }, change)}\n`)
    .join('');

const annotation = ({ api, prefix }: { readonly api: string; readonly prefix: string }, change: Judged): string => {
  const { verdict, rule, message, advice, accepted, after } = change;
  const level = isOpenBreak(change) ? levels[verdict] : 'notice';
  const properties = [
    ...(after.place === undefined ? [] : [`file=${commandProperty(inRepository(prefix, after.place.path))}`]),
    ...(after.place?.line === undefined ? [] : [`line=${after.place.line}`]),
    ...(after.place?.column === undefined ? [] : [`col=${after.place.column}`]),
    `title=${commandProperty(`${api}: ${verdict} (${rule})`)}`,
  ].join(',');
  const told = [
    operationWords(change, 3),
    message,
    advice,
    accepted === undefined ? '' : `Accepted: ${accepted}`,
  ].filter((part) => part !== '');
  return `::${level} ${properties}::${commandMessage(told.join(' '))}`;
};

// What was read from the network keeps its address.
const inRepository = (prefix: string, path: string): string =>
  prefix === '' || path.includes('://') ? path : posix.join(prefix, path);
