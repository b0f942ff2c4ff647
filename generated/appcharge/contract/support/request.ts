// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { differenceOf } from './json.ts';
import type { Finding } from './mismatch.ts';
import { partsOf, type Part } from './multipart.ts';

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

/** The first thing about a request that is not as wanted. */
export const judgeRequest = (received: Received, wanted: WantedRequest): Finding | undefined =>
  judgeMethod(received, wanted) ?? judgeTarget(received.target, wanted.target) ?? judgeHeaders(received, wanted) ?? judgeBody(received, wanted);

const judgeMethod = ({ method }: Received, wanted: WantedRequest): Finding | undefined =>
  method === wanted.method ? undefined : { part: 'method', expected: wanted.method, received: method };

const judgeTarget = (received: string, expected: string): Finding | undefined => {
  if (received === expected) return undefined;
  const [path, query = ''] = split(received);
  const [wantedPath, wantedQuery = ''] = split(expected);
  if (path !== wantedPath) return { part: 'path', expected: wantedPath, received: path, ...hintAbout(wantedPath, path) };
  const pairs = query.split('&');
  const wantedPairs = wantedQuery.split('&');
  const index = wantedPairs.findIndex((pair, place) => pair !== pairs[place]);
  const differing = (index < 0 ? pairs[wantedPairs.length] : wantedPairs[index]) ?? '';
  const name = decode(differing.split('=')[0] ?? '').replace(/\[.*$/u, '');
  const isReordered = [...pairs].sort().join('&') === [...wantedPairs].sort().join('&');
  const hint = isReordered ? { hint: 'The same pairs came in another order.' } : hintAbout(wantedQuery, query);
  return { part: `query ${name}`, expected: wantedQuery, received: query, ...hint };
};

const split = (target: string): readonly [path: string, query?: string] => {
  const mark = target.indexOf('?');
  return mark < 0 ? [target] : [target.slice(0, mark), target.slice(mark + 1)];
};

const hintAbout = (expected: string, received: string): { readonly hint?: string } => {
  if (decode(expected) === decode(received)) return { hint: 'Only the percent-encoding differs.' };
  if (decode(decode(received)) === decode(expected)) return { hint: 'It is percent-encoded twice.' };
  if (expected.endsWith(received)) return { hint: `\`${expected.slice(0, expected.length - received.length)}\` is missing at the start.` };
  if (/undefined|null|\[object/u.test(received)) return { hint: 'A value that is no text was written as text.' };
  return {};
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

// What HTTP and the platform add by themselves.
const transport = /^(?:host|connection|content-length|transfer-encoding|accept|accept-encoding|accept-language|sec-fetch-mode|user-agent|cache-control|pragma)$/u;

const judgeHeaders = ({ headers }: Received, wanted: WantedRequest): Finding | undefined => {
  const expected = Object.entries(wanted.headers ?? {});
  const isMultipart = wanted.parts !== undefined;
  for (const [name, value] of expected) {
    const values = headers.filter(([other]) => other === name).map(([, text]) => text);
    if (values.length === 0) return { part: `header ${name}`, expected: value, received: 'no such header' };
    if (values.length > 1) return { part: `header ${name}`, expected: value, received: values, hint: 'It is sent more than once.' };
    const [text = ''] = values;
    const isFine = isMultipart && name === 'content-type' ? text.startsWith(`${value};`) : text === value;
    if (!isFine) return { part: `header ${name}`, expected: value, received: text };
  }
  const names = new Set(expected.map(([name]) => name));
  const surplus = headers.find(([name]) => !names.has(name) && !transport.test(name));
  if (surplus === undefined) return undefined;
  const [name, value] = surplus;
  return { part: `header ${name}`, expected: 'no such header', received: value, hint: 'Nothing that was passed to the call puts it there.' };
};

const judgeBody = (received: Received, wanted: WantedRequest): Finding | undefined => {
  if (wanted.json !== undefined) return judgeJson(received.body.toString('utf8'), wanted.json);
  if (wanted.parts !== undefined) return judgeParts(received, wanted.parts);
  const [expected, text] = wanted.base64 === undefined ? [wanted.text ?? '', received.body.toString('utf8')] : [wanted.base64, received.body.toString('base64')];
  return text === expected ? undefined : { part: 'body', expected: expected === '' ? 'no body' : expected, received: text === '' ? 'no body' : text, ...hintAbout(expected, text) };
};

const judgeJson = (text: string, expected: unknown): Finding | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { part: 'body', expected, received: text === '' ? 'no body' : text, hint: 'The body is not JSON.' };
  }
  const found = differenceOf(expected, value);
  return found && { part: `body ${found.at}`.trim(), expected: found.expected, received: found.received };
};

const judgeParts = (received: Received, expected: readonly Part[]): Finding | undefined => {
  const parts = partsOf(received);
  if (parts === undefined) return { part: 'body', expected, received: received.body.toString('utf8'), hint: 'The body is not multipart, or its boundary is not the one in its header.' };
  const found = differenceOf(expected, parts);
  return found && { part: `body ${found.at}`, expected: found.expected, received: found.received };
};
