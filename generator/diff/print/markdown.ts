import { escapeBars, markdown, markdownCode } from '../../text/escape.ts';
import type { Judged } from '../accept.ts';
import { brokenAxes, byHarm, countWords, operationWords, placeWords, type Report } from './report.ts';
import { safeLine } from './safe.ts';

const mostRows = 200;

/** A comparison as a comment on a pull request: a table with the most harmful changes first. */
export const printMarkdown = ({ api, from, to, bump, changes }: Report): string => {
  const rows = byHarm(changes);
  const heading = `### ${markdown(safeLine(api)).text}: ${bump === 'none' ? 'no changes' : `${bump} (${countWords(changes)})`}\n`;
  if (rows.length === 0) return heading;
  const rest = rows.length - mostRows;
  return [
    heading,
    `${code(from)} → ${code(to)}\n`,
    '| | Change | Operations | Where |',
    '| --- | --- | --- | --- |',
    ...rows.slice(0, mostRows).map(row),
    ...(rest > 0 ? ['', `${rest} more changes are not shown.`] : []),
    '',
  ].join('\n');
};

const row = (change: Judged): string => {
  const { verdict, rule, direction, message, advice, accepted, fingerprint, after } = change;
  const axes = brokenAxes(change);
  const judged = [
    axes === '' ? verdict : `**${verdict}**`,
    ...(axes === '' ? [] : [axes]),
    ...(direction === undefined ? [] : [direction]),
  ].join('<br>');
  const told = [
    markdown(safeLine(message)).text,
    ...(advice === '' ? [] : [advice]),
    ...(accepted === undefined ? [] : [`Accepted: ${markdown(safeLine(accepted)).text}`]),
    `<sub>${rule}${axes === '' ? '' : ` ${fingerprint}`}</sub>`,
  ].join('<br>');
  const operations = change.operations.length === 0 ? '' : markdown(safeLine(operationWords(change, 3))).text;
  return `| ${[judged, told, operations, code(placeWords(after))].map(escapeBars).join(' | ')} |`;
};

const code = (text: string): string => markdownCode(safeLine(text)).text;
