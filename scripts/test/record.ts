import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LiveCase, LiveRequest, Observed } from '../../generator/index.ts';

/** An exchange as it is kept: a file of JSON, without secrets. */
export interface Recorded {
  readonly api: string;
  /** The operation's id. */
  readonly operation: string;
  readonly title: string;
  /** What was expected of the answer; absent from what older versions kept. */
  readonly wanted?: LiveCase['wanted'];
  readonly request: {
    readonly method: string;
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly response: Observed;
}

const private_ =
  /^(?:authorization|proxy-authorization|cookie|set-cookie|.*(?:api-?key|token|secret|password|signature).*)$/iu;

/** Keeps an exchange in a folder, under a name that says which it is. */
export const record = async (
  folder: string,
  {
    api,
    live,
    request,
    observed,
    mask,
    index,
  }: {
    readonly api: string;
    readonly live: LiveCase;
    readonly request: LiveRequest;
    readonly observed: Required<Observed>;
    readonly mask: (text: string) => string;
    readonly index: number;
  },
): Promise<void> => {
  const { operation, title, wanted } = live;
  const body = request.json ?? request.text ?? request.parts;
  const exchange: Recorded = {
    api,
    operation: operation.id,
    title,
    wanted,
    request: {
      method: request.method,
      target: request.target,
      headers: withoutSecrets(request.headers),
      ...(body === undefined ? {} : { body }),
    },
    response: { ...observed, headers: withoutSecrets(observed.headers) },
  };
  const name = `${String(index + 1).padStart(3, '0')}-${operation.name.replace(/[^\w-]+/gu, '-').slice(0, 60)}.json`;
  await mkdir(join(folder, api), { recursive: true });
  await writeFile(join(folder, api, name), `${mask(JSON.stringify(exchange, null, 2))}\n`);
};

const withoutSecrets = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, private_.test(name) ? '***' : value]));
