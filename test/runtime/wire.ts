import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** The raw request target. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type Answer = (
  response: ServerResponse,
  received: Received,
  request: IncomingMessage,
) => unknown;

/** A server on loopback which keeps what it receives and answers in order; the last answer stays. */
export interface Wire {
  readonly origin: string;
  readonly received: Received[];
  answer(...answers: Answer[]): void;
  close(): Promise<void>;
}

export const openWire = async (): Promise<Wire> => {
  const received: Received[] = [];
  let queue: Answer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const seen: Received = {
        method: request.method ?? '',
        target: request.url ?? '',
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: Buffer.concat(chunks).toString(),
      };
      received.push(seen);
      const next = queue.length > 1 ? queue.shift() : queue[0];
      (next ?? send(200, {}))(response, seen, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    answer: (...answers) => {
      received.length = 0;
      queue = answers;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

/** Answers with JSON. */
export const send =
  (status: number, value: unknown, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(value));

/** Answers with bytes as they are. */
export const sendRaw =
  (status: number, headers: Record<string, string>, text: string | Uint8Array = ''): Answer =>
  (response) =>
    response.writeHead(status, headers).end(text);
