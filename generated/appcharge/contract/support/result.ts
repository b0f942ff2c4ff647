// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { differenceOf } from './json.ts';
import type { Finding } from './mismatch.ts';

/** What a call has to come to; a member that is absent must be undefined in the result. */
export interface WantedResult {
  readonly status: number;
  /** The status as documented, or `'undocumented'`. */
  readonly case: number | string;
  readonly data?: unknown;
  readonly error?: unknown;
  /** The error is a DecodeError that holds this text: the body is not what is documented. */
  readonly broken?: string;
  /** Documented headers of the response. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Tells an error without a body from a success without one. */
  readonly ok?: boolean;
}

/** The first thing about a result that is not as wanted. */
export const judgeResult = (result: unknown, wanted: WantedResult): Finding | undefined => {
  if (!isResult(result)) return { part: 'result', expected: 'a result with a response', received: result };
  const ok = wanted.ok ?? (wanted.error === undefined && wanted.broken === undefined);
  const { response, data, error } = result;
  if (response.status !== wanted.status) return { part: 'result response.status', expected: wanted.status, received: response.status };
  if (result.case !== wanted.case) return { part: 'result case', expected: wanted.case, received: result.case, ...caseHint(result, wanted) };
  if (result.ok !== ok) return { part: 'result ok', expected: ok, received: result.ok };
  for (const [name, value] of Object.entries(wanted.headers ?? {})) {
    const received = response.headers.get(name);
    if (received !== value) return { part: `result response header ${name}`, expected: value, received };
  }
  if (wanted.broken !== undefined) return judgeBroken(error, wanted.broken);
  const [part, expected, received] = ok ? (['data', wanted.data, data] as const) : (['error', wanted.error, error] as const);
  const other = ok ? error : data;
  if (other !== undefined) return { part: `result ${ok ? 'error' : 'data'}`, expected: undefined, received: other };
  const found = differenceOf(expected, received);
  return found && { part: `result ${part}${found.at}`, expected: found.expected, received: found.received };
};

const caseHint = ({ case: found, error }: Result, { case: wanted }: WantedResult): { readonly hint?: string } => {
  if (error instanceof Error) return { hint: `${error.message}.` };
  return found === 'undocumented' ? { hint: `The client does not know ${wanted} for a documented status.` } : {};
};

const judgeBroken = (error: unknown, text: string): Finding | undefined => {
  const isDecodeError = error instanceof Error && error.name === 'DecodeError' && 'text' in error;
  if (!isDecodeError) return { part: 'result error', expected: 'a DecodeError', received: error };
  return error.text === text ? undefined : { part: 'result error.text', expected: text, received: error.text };
};

interface Result {
  readonly ok: unknown;
  readonly case: unknown;
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

const isResult = (value: unknown): value is Result =>
  typeof value === 'object' && value !== null && 'response' in value && value.response instanceof Response;

/** A result whose Blob is its bytes in base64, to be compared with a literal. */
export const withBytes = async (result: unknown): Promise<unknown> =>
  isResult(result) ? { ...result, data: await bytesOf(result.data), error: await bytesOf(result.error) } : result;

const bytesOf = async (value: unknown): Promise<unknown> =>
  value instanceof Blob ? Buffer.from(await value.arrayBuffer()).toString('base64') : value;
