import type { JsonValue } from '../model/api.ts';
import { problem } from '../problem/problem.ts';
import type { Place, Problem } from '../problem/problem.ts';
import { plainText, quote } from '../problem/quote.ts';
import { parseDocument } from './document.ts';
import type { DocumentResult } from './document.ts';
import { decodeText, maxBytes } from './text.ts';
import { noteDoubt } from './trace.ts';

/** How long and how much is read from the network for one file. */
export interface RemoteLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

const remoteLimits: RemoteLimits = { milliseconds: 30_000, bytes: maxBytes };

/** The origin that an entry of `x-specwright.remoteRefs` stands for; `undefined` when it is none: no path, no wildcard. */
export const originOf = (entry: JsonValue): string | undefined => {
  if (typeof entry !== 'string' || !/^https?:\/\/[^/?#@*\\\s]+$/i.test(entry)) return undefined;
  return URL.canParse(entry) ? new URL(entry).origin : undefined;
};

/** Whether a file of a description came from the network: such a file is called by its address. */
export const isRemote = (absolute: string): boolean => /^https?:\/\//.test(absolute);

interface RemoteRequest {
  readonly url: string;
  /** Where the reference stands. */
  readonly asked: () => Place;
}

/** Fetches one file, and checks it like one from the disk. Redirects are not followed: the origin was chosen by hand. */
export const readRemote = async (
  { url, asked }: RemoteRequest,
  limits: RemoteLimits = remoteLimits,
): Promise<DocumentResult> => {
  noteDoubt(`${url} may hold something else by now.`);
  const answer = await fetchBytes(url, limits).catch((error: unknown) => ({ fault: reasonOf(error, limits) }));
  if ('fault' in answer) return { problems: [unfetched(url, asked(), answer)] };
  const read = decodeText(url, answer.bytes);
  return 'problem' in read ? { problems: [read.problem] } : parseDocument({ absolute: url, path: url }, read);
};

interface Fault {
  readonly fault: string;
  readonly remedy?: string;
}

const fetchBytes = async (
  url: string,
  { milliseconds, bytes }: RemoteLimits,
): Promise<{ readonly bytes: Uint8Array } | Fault> => {
  const response = await fetch(url, {
    redirect: 'manual',
    credentials: 'omit',
    headers: { accept: 'application/json, application/yaml, */*;q=0.5' },
    signal: AbortSignal.timeout(milliseconds),
  });
  const fault = faultOf(url, response);
  if (fault !== undefined) {
    await response.body?.cancel();
    return fault;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  // What was packed is counted as it is unpacked.
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    size += next.value.length;
    if (size > bytes) {
      await reader?.cancel();
      return { fault: `has more than ${megabytes(bytes)} MB, which is the limit` };
    }
    chunks.push(next.value);
  }
  return { bytes: Buffer.concat(chunks) };
};

const faultOf = (url: string, { status, headers }: Response): Fault | undefined => {
  const location = headers.get('location');
  if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url)) {
    const target = quote(new URL(location, url).href);
    return {
      fault: `leads on to ${target}, and redirects are not followed`,
      remedy: `Refer to ${target} itself, if its origin is in \`x-specwright.remoteRefs\`.`,
    };
  }
  if (status !== 200) return { fault: `is answered with the status ${status}` };
  const type = headers.get('content-type') ?? '';
  return /^\s*(?:text\/html|application\/xhtml\+xml|image\/|audio\/|video\/)/i.test(type)
    ? {
        fault: `is ${quote(type)}, neither JSON nor YAML`,
        remedy: 'Refer to the file itself, not to a page that shows it.',
      }
    : undefined;
};

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

// `fetch` hides the reason in the cause, and that of several addresses in a list of them.
const reasonOf = (error: unknown, { milliseconds }: RemoteLimits): string => {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `was not there after ${milliseconds / 1000} seconds`;
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'is on a host that is not found';
  if (code === 'ECONNREFUSED') return 'is on a host that refuses the connection';
  return `cannot be fetched (${typeof code === 'string' ? code : plainText(cause instanceof Error ? cause.message : String(cause))})`;
};

const unfetched = (url: string, place: Place, { fault, remedy }: Fault): Problem =>
  problem('ref-unfetched', place, `${quote(url)} ${fault}.`, remedy);
