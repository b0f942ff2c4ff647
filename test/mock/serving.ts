import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { loadMocks, type MockedApi } from '../../generator/index.ts';
import type { Exchange } from '../../scripts/mock/log.ts';
import { createMockServer, type ServerLimits } from '../../scripts/mock/server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The mocks of this project's APIs, or of the named ones. */
export const projectMocks = async (...apis: readonly string[]): Promise<readonly MockedApi[]> =>
  (await loadMocks({ root, ...(apis.length > 0 ? { apis } : {}) })).apis;

export interface Serving {
  readonly origin: string;
  readonly exchanges: readonly Exchange[];
  /** Resolves when as many exchanges are over. */
  readonly exchanged: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves on a free port of the loopback until the test has ended. */
export const serving = async (apis: readonly MockedApi[] | (() => readonly MockedApi[]), limits?: ServerLimits): Promise<Serving> => {
  const exchanges: Exchange[] = [];
  const waiting: { readonly count: number; readonly done: () => void }[] = [];
  const server = createMockServer({
    apis: typeof apis === 'function' ? apis : () => apis,
    onExchange: (exchange) => {
      exchanges.push(exchange);
      for (const { count, done } of waiting) if (exchanges.length >= count) done();
    },
    ...(limits === undefined ? {} : { limits }),
  });
  const started = await server.listen(0, '127.0.0.1');
  if ('error' in started) throw started.error;
  onTestFinished(() => server.close());
  return {
    origin: started.origin,
    exchanges,
    exchanged: (count) => (exchanges.length >= count ? Promise.resolve() : new Promise((done) => waiting.push({ count, done }))),
    close: server.close,
  };
};

/** A bare connection: what it is told is sent as it is, and `answer` is all that comes back until it is closed. */
export const dial = (origin: string): Promise<{ readonly socket: Socket; readonly answer: Promise<string> }> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    const chunks: Buffer[] = [];
    const answer = new Promise<string>((done) => {
      socket.on('data', (chunk) => chunks.push(chunk));
      socket.on('close', () => done(Buffer.concat(chunks).toString()));
    });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.on('error', () => {});
      resolve({ socket, answer });
    });
  });

export const offer = { name: 'Summer', tracking_url: 'https://track.example.com' };

/** A call that Tracklysms accepts. */
export const accepted = (body: unknown = offer, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-api-key': 'k', ...headers },
  body: JSON.stringify(body),
});
