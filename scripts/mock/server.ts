import { createServer, STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Mock, MockedApi } from '../../generator/index.ts';
import { corsHeaders, isPreflight, preflightHeaders } from './cors.ts';
import type { Exchange } from './log.ts';
import { chooseApi, type Route } from './prefix.ts';

export interface MockServer {
  readonly listen: (
    port: number,
    host: string,
  ) => Promise<{ readonly origin: string } | { readonly error: NodeJS.ErrnoException }>;
  /** Takes no more requests, lets those in flight end for a moment, then ends them. */
  readonly close: () => Promise<void>;
}

export interface ServerLimits {
  /** Milliseconds that a whole request may take to arrive. */
  readonly request: number;
  /** Milliseconds that its headers may take. */
  readonly headers: number;
  /** Milliseconds that requests in flight have when the server stops. */
  readonly grace: number;
}

const usual: ServerLimits = { request: 30_000, headers: 10_000, grace: 1_000 };

export interface MockServerOptions {
  /** Asked anew for every request, so that what is served can change. */
  readonly apis: () => readonly MockedApi[];
  readonly onExchange: (exchange: Exchange) => void;
  /** Answers what is no call of an API, such as a page, and says whether it did. */
  readonly answersItself?: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly limits?: ServerLimits;
}

/** Serves mocks over HTTP. */
export const createMockServer = ({
  apis,
  onExchange,
  answersItself = () => false,
  limits = usual,
}: MockServerOptions): MockServer => {
  const server = createServer({
    requestTimeout: limits.request,
    headersTimeout: limits.headers,
    connectionsCheckingInterval: Math.min(1_000, limits.headers),
  });
  server.on('request', (request, response) => {
    if (!answersItself(request, response)) void serve(request, response, apis(), onExchange);
  });
  server.on('clientError', refuse);

  return {
    listen: (port, host) =>
      new Promise((resolve) => {
        server.once('error', (error) => resolve({ error }));
        server.listen(port, host, () => resolve({ origin: originOf(server.address() as AddressInfo) })); // it listens on a port
      }),
    close: () =>
      new Promise((resolve) => {
        const end = setTimeout(() => server.closeAllConnections(), limits.grace);
        server.close(() => {
          clearTimeout(end);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
};

const originOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;

const serve = async (
  request: IncomingMessage,
  response: ServerResponse,
  apis: readonly MockedApi[],
  onExchange: (exchange: Exchange) => void,
): Promise<void> => {
  const begun = performance.now();
  const { method = 'GET', url: target = '/' } = request;
  const route = chooseApi(apis, target);
  const report = (status: number | undefined, note: string): void =>
    onExchange({
      method,
      target,
      note,
      ...(status === undefined ? {} : { status }),
      milliseconds: performance.now() - begun,
      secrets: route.secrets,
    });
  // A socket that breaks is the caller's business; unheard, the error would end the process.
  request.on('error', () => {});
  response.on('error', () => {});
  try {
    if (isPreflight(request)) {
      response.writeHead(204, preflightHeaders(request)).end();
      report(204, 'preflight');
      return;
    }
    const { status, headers, body, note } = await answer(route, request);
    if (isCut(request)) throw new Cut();
    const text = body ?? '';
    const length =
      status === 204 || status === 304 || method === 'HEAD' ? {} : { 'content-length': Buffer.byteLength(text) };
    response.writeHead(status, { ...headers, ...length, ...corsHeaders(request, Object.keys(headers)) }).end(body);
    report(status, note);
  } catch (error) {
    if (error instanceof Cut || isCut(request)) {
      report(undefined, 'the caller left');
      return;
    }
    const detail = `The mock failed: ${error instanceof Error ? error.message : String(error)}`;
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/problem+json' });
    response.end(JSON.stringify({ title: STATUS_CODES[500], status: 500, detail }));
    report(500, detail);
  }
};

const answer = async (route: Route, request: IncomingMessage): ReturnType<Mock['answer']> => {
  // Read once, however many mocks are asked.
  let body: Promise<Uint8Array | undefined> | undefined;
  const incoming = {
    method: request.method ?? 'GET',
    header: (name: string): string | undefined => headerOf(request, name),
    read: (limit: number) => (body ??= readUpTo(request, limit)),
  };
  const [first, ...others] = route.ways;
  if (first === undefined) return route.unknown;
  let outgoing = await first.mock.answer({ ...incoming, target: first.target });
  for (const { mock, target } of others) {
    if (outgoing.operation !== undefined) break;
    outgoing = await mock.answer({ ...incoming, target });
  }
  return outgoing;
};

const headerOf = (request: IncomingMessage, name: string): string | undefined => {
  const value = Object.hasOwn(request.headers, name.toLowerCase()) ? request.headers[name.toLowerCase()] : undefined;
  return Array.isArray(value) ? value.join(', ') : value;
};

class Cut extends Error {}

const isCut = (request: IncomingMessage): boolean =>
  request.socket.destroyed || (request.destroyed && !request.complete);

const readUpTo = (request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        chunks.length = 0;
        // What is still coming is thrown away, so that the caller gets to read the answer.
        resolve(undefined);
      } else {
        chunks.push(chunk);
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('close', () => reject(new Cut()));
  });

const refusals: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

// What is no HTTP never becomes a request.
const refuse = (error: NodeJS.ErrnoException & { readonly rawPacket?: Buffer }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = hasLongTarget(error.rawPacket) ? 414 : (refusals[error.code ?? ''] ?? 400);
  const detail = status === 414 ? 'The request target is too long.' : error.message;
  const body = JSON.stringify({ title: STATUS_CODES[status], status, detail });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
};

// The parser counts a target among the headers, and gives up before there is a request.
const hasLongTarget = (packet: Buffer | undefined): boolean =>
  /^[A-Z]+ [^\r\n]{8192}/u.test(packet?.toString('latin1', 0, 8300) ?? '');
