// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { differenceOf, escaped, valueAt } from './json.ts';
import type { Finding } from './mismatch.ts';
import { partsOf, type Part } from './multipart.ts';
import { decode, isNothing, secretIn } from './text.ts';

/** A request as it came. */
export interface Received {
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly target: string;
  /** In order, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A request as the description has it: nothing may be missing, and nothing else may be sent. */
export interface WantedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as JSON, whatever its white space and order of members. */
  readonly json?: unknown;
  /** The body byte for byte. */
  readonly text?: string;
  readonly base64?: string;
  readonly parts?: readonly Part[];
}

/** The first thing about a request that is not as wanted; with the template of its path, which parameter it is about. */
export const judgeRequest = (received: Received, wanted: WantedRequest, template = ''): Finding | undefined => {
  const found = judgeMethod(received, wanted) ?? judgeTarget(received.target, wanted.target, template) ?? judgeHeaders(received, wanted) ?? judgeBody(received, wanted);
  const elsewhere = found?.hint === undefined && found !== undefined ? placeOf(received, found) : undefined;
  return found === undefined || elsewhere === undefined ? found : { ...found, hint: `The same value came as ${elsewhere}.` };
};

/** Where in a request a value came that is missing where it belongs: a header, a parameter or a cookie. */
const placeOf = ({ target, headers }: Received, { part, expected, received }: Finding): string | undefined => {
  const [place = ''] = part.split(' ');
  if (!['header', 'query', 'cookie'].includes(place) || typeof expected !== 'string' || !isNothing(String(received))) return undefined;
  const value = secretIn(place, expected);
  if (value.length < 4) return undefined;
  const header = headers.find(([name, text]) => name !== 'cookie' && (text === value || text.endsWith(` ${value}`)));
  if (header !== undefined) return `header ${header[0]}`;
  const nameIn = (text: string, separator: RegExp): string | undefined => text.split(separator).find((pair) => pair.slice(pair.indexOf('=') + 1) === value)?.split('=')[0];
  const query = nameIn(split(target)[1] ?? '', /&/u);
  if (query !== undefined) return `query ${decode(query)}`;
  const cookie = nameIn(headers.find(([name]) => name === 'cookie')?.[1] ?? '', /; */u);
  return cookie === undefined ? undefined : `cookie ${cookie}`;
};

const judgeMethod = ({ method }: Received, wanted: WantedRequest): Finding | undefined =>
  method === wanted.method ? undefined : { part: 'method', expected: wanted.method, received: method };

const judgeTarget = (received: string, expected: string, template: string): Finding | undefined => {
  if (received === expected) return undefined;
  const [path, query = ''] = split(received);
  const [wantedPath, wantedQuery = ''] = split(expected);
  if (path !== wantedPath) return judgePath(wantedPath, path, template);
  return query === wantedQuery ? { part: 'query', expected, received } : judgePairs('query', wantedQuery, query);
};

/** A path that differs: only the segment of one parameter, if that is all. */
const judgePath = (expected: string, received: string, template: string): Finding => {
  const [wanted, given, names] = [expected, received, template].map((text) => text.split('/')) as [string[], string[], string[]]; // three texts
  const [index = 0, ...others] = wanted.flatMap((segment, place) => (segment === given[place] ? [] : [place]));
  const isOne = others.length === 0 && wanted.length === given.length;
  // The server's path comes first, so they are counted from the end.
  const name = isOne ? /^\{([^{}]*)\}$/u.exec(names.at(index - wanted.length) ?? '')?.[1] : undefined;
  if (name === undefined) return { part: 'path', expected, received, ...hintAbout(expected, received) };
  const [segment = '', other = ''] = [wanted[index], given[index]];
  return { part: `path ${name}`, expected: segment, received: other, ...hintAbout(segment, other) };
};

/** Pairs of a query or a form that differ: those before and after them are left out. */
const judgePairs = (place: 'query' | 'body', expected: string, received: string): Finding => {
  const [wanted, given] = [expected, received].map((text) => (text === '' ? [] : text.split('&'))) as [string[], string[]]; // two texts
  const longest = Math.max(wanted.length, given.length);
  const start = Array.from({ length: longest }, (_, index) => index).find((index) => wanted[index] !== given[index]) ?? 0;
  const room = Math.min(wanted.length, given.length) - start;
  const end = Array.from({ length: room }, (_, index) => index + 1).find((index) => wanted.at(-index) !== given.at(-index)) ?? room + 1;
  const [missing, surplus] = [wanted, given].map((pairs) => pairs.slice(start, pairs.length - end + 1)) as [string[], string[]]; // two lists
  const name = decode((missing[0] ?? surplus[0] ?? '').split('=')[0] ?? '').replace(/\[.*$/su, '');
  const isReordered = [...given].sort().join('&') === [...wanted].sort().join('&');
  return {
    part: place === 'query' ? `query ${name}` : `body /${name}`,
    expected: missing.join('&') || 'nothing',
    received: surplus.join('&') || 'nothing',
    ...(isReordered ? { hint: 'The same pairs came in another order.' } : hintAbout(missing.join('&'), surplus.join('&'))),
  };
};

const split = (target: string): readonly [path: string, query?: string] => {
  const mark = target.indexOf('?');
  return mark < 0 ? [target] : [target.slice(0, mark), target.slice(mark + 1)];
};

const hintAbout = (expected: string, received: string): { readonly hint?: string } => {
  if (decode(expected) === decode(received)) return { hint: 'Only the percent-encoding differs.' };
  if (decode(decode(received)) === decode(expected)) return { hint: 'It is percent-encoded twice.' };
  if (received !== '' && expected.endsWith(received)) return { hint: `\`${expected.slice(0, expected.length - received.length)}\` is missing at the start.` };
  if (/undefined|null|\[object/u.test(received)) return { hint: 'A value that is no text was written as text.' };
  return {};
};

// What HTTP and the platform add by themselves.
const transport = /^(?:host|connection|content-length|transfer-encoding|accept|accept-encoding|accept-language|sec-fetch-mode|user-agent|cache-control|pragma)$/u;

const judgeHeaders = ({ headers }: Received, wanted: WantedRequest): Finding | undefined => {
  const expected = Object.entries(wanted.headers ?? {});
  const isMultipart = wanted.parts !== undefined;
  for (const [name, value] of expected) {
    const values = headers.filter(([other]) => other === name).map(([, text]) => text);
    if (name === 'cookie' && values.join('; ') !== value) return judgeCookies(value, values.join('; '));
    if (values.length === 0) return { part: `header ${name}`, expected: value, received: 'no such header' };
    if (values.length > 1) return { part: `header ${name}`, expected: value, received: values, hint: 'It is sent more than once.' };
    const [text = ''] = values;
    const lacksBoundary = isMultipart && name === 'content-type' && !text.startsWith(`${value};`);
    if (lacksBoundary) return { part: `header ${name}`, expected: `${value}; boundary=…`, received: text };
    if (text !== value && !(isMultipart && name === 'content-type')) return { part: `header ${name}`, expected: value, received: text };
  }
  const names = new Set(expected.map(([name]) => name));
  const surplus = headers.find(([name]) => !names.has(name) && !transport.test(name));
  if (surplus === undefined) return undefined;
  const [name, value] = surplus;
  return { part: `header ${name}`, expected: 'no such header', received: value, hint: 'Nothing that was passed to the call puts it there.' };
};

const judgeCookies = (expected: string, received: string): Finding => {
  const [wanted, given] = [expected, received].map((text) => text.split(/; */u).filter((pair) => pair !== '')) as [string[], string[]]; // two texts
  const index = wanted.findIndex((pair, place) => pair !== given[place]);
  const pair = wanted[index] ?? given[wanted.length] ?? '';
  const isOf = (name: string) => (other: string): boolean => other.split('=')[0] === name;
  const name = pair.split('=')[0] ?? '';
  return { part: `cookie ${name}`, expected: wanted.find(isOf(name)) ?? 'no such cookie', received: given.find(isOf(name)) ?? 'no such cookie' };
};

const judgeBody = (received: Received, wanted: WantedRequest): Finding | undefined => {
  if (wanted.json !== undefined) return judgeJson(received.body.toString('utf8'), wanted.json);
  if (wanted.parts !== undefined) return judgeParts(received, wanted.parts);
  const [expected, text] = wanted.base64 === undefined ? [wanted.text ?? '', received.body.toString('utf8')] : [wanted.base64, received.body.toString('base64')];
  if (text === expected) return undefined;
  const isForm = wanted.headers?.['content-type']?.startsWith('application/x-www-form-urlencoded') === true && text !== '' && expected !== '';
  if (isForm) return judgePairs('body', expected, text);
  return { part: 'body', expected: expected === '' ? 'no body' : expected, received: text === '' ? 'no body' : text, ...hintAbout(expected, text) };
};

const judgeJson = (text: string, expected: unknown): Finding | undefined => {
  if (text === '') return { part: 'body', expected, received: 'no body' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { part: 'body', expected, received: text, hint: 'The body is not JSON.' };
  }
  const found = differenceOf(expected, value);
  if (found === undefined) return undefined;
  const other = found.received === 'no such member' ? renamedTo(found.at, expected, value) : undefined;
  return { part: `body ${found.at}`.trim(), expected: found.expected, received: found.received, ...(other === undefined ? {} : { hint: `The same value came as \`${other}\`.` }) };
};

/** Where a member that is missing came under another name. */
const renamedTo = (at: string, expected: unknown, received: unknown): string | undefined => {
  const parent = at.slice(0, at.lastIndexOf('/'));
  const [wanted, given] = [valueAt(expected, parent), valueAt(received, parent)] as [object, object]; // one has the member, the other lacks it
  const name = Object.keys(given).find((one) => !Object.hasOwn(wanted, one) && differenceOf(valueAt(expected, at), valueAt(given, `/${escaped(one)}`)) === undefined);
  return name === undefined ? undefined : `${parent}/${escaped(name)}`;
};

const judgeParts = (received: Received, expected: readonly Part[]): Finding | undefined => {
  const parts = partsOf(received);
  if (parts === undefined) return { part: 'body', expected, received: received.body.toString('utf8'), hint: 'The body is not multipart, or its boundary is not the one in its header.' };
  const names = (list: readonly Part[]): readonly string[] => list.map(({ name }) => name);
  if (differenceOf(names(expected), names(parts)) !== undefined) return { part: 'body', expected: names(expected), received: names(parts), hint: 'These are the names of the parts.' };
  const found = differenceOf(expected, parts);
  if (found === undefined) return undefined;
  const [, index = '', what = ''] = found.at.split('/');
  return { part: `body /${escaped(expected[Number(index)]?.name ?? '')}`, expected: found.expected, received: found.received, ...(what === 'text' ? {} : { hint: `This is its ${what === 'type' ? 'content type' : 'file name'}.` }) };
};
