// Support for contract tests, the same in every package that Specwright generates. Do not edit.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { seen } from './coverage.ts';
import { differenceOf, valueAt } from './json.ts';
import { Mismatch, type Finding } from './mismatch.ts';
import { judgeRequest, type Received, type WantedRequest } from './request.ts';
import { judgeResult, type WantedResult } from './result.ts';

/** Where an operation stands in its description, for messages that lead there. */
export interface Operation {
  readonly name: string;
  /** `/trains/{line}`, where parameters are part of it. */
  readonly path?: string;
  /** By part, such as `query ids`: what the description asks for, and its file, line and column. */
  readonly places: Readonly<Record<string, string>>;
  /** Names of headers, query parameters and cookies that no message may show. */
  readonly secrets: readonly string[];
}

/** What the server answers next. */
export interface Answer {
  readonly status: number;
  /** The content type; none when absent. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly text?: string;
  /** Raw bytes, in base64. */
  readonly base64?: string;
}

export interface ContractServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** Queues the answer to one request; a request without an answer fails the test. */
  answer(answer: Answer): void;
  /** The one request since the last check has to be this one, and nothing else. */
  expectRequest(wanted: WantedRequest): void;
  /** The same, after a link of the operation's answer led to another operation. */
  expectLinked(name: string, wanted: WantedRequest): void;
  expectResult(result: unknown, wanted: WantedResult): void;
  /** The data of a result have this value at a JSON Pointer: a link takes it from there. */
  expectAt(result: unknown, at: string, value: unknown): void;
  /** What a `fetch` that sends nothing was called with is this one address. */
  expectAddress(addresses: readonly string[], wanted: string): void;
  /** After each test: every answer was asked for, and every request was expected. */
  verify(): void;
  stop(): Promise<void>;
}

/** A real server on a free port of this machine, which keeps requests as they came: raw target, header pairs, bytes. */
export const startServer = async (operation: Operation): Promise<ContractServer> => {
  const answers: Answer[] = [];
  const requests: (readonly [request: Received, answer: Answer])[] = [];
  const unexpected: Received[] = [];
  let last: Received | undefined;
  let given: Answer | undefined;

  // Far more than Node's own limit: thousands of parameters in an address are odd, and no mistake.
  const server = createServer({ maxHeaderSize: 1_000_000 }, (incoming, outgoing) => {
    void receive(incoming).then((received) => {
      const answer = answers.shift();
      if (answer === undefined) unexpected.push(received);
      else requests.push([received, answer]);
      send(answer ?? { status: 500, text: 'No answer was prepared for this request.' }, outgoing);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const complain = (finding: Finding, received = last, answered?: Answer): never => {
    throw new Mismatch({ operation, finding, received, answered, origin });
  };

  const take = (wanted: WantedRequest, path?: string): Received => {
    const [received, answer] = requests.shift() ?? [];
    last = received;
    given = answer;
    if (received === undefined) {
      return complain({ part: 'request', expected: `${wanted.method} ${wanted.target}`, received: 'no request', hint: 'The client sent nothing: did the call throw before?' });
    }
    const finding = judgeRequest(received, wanted, path);
    return finding === undefined ? received : complain(finding);
  };

  return {
    origin,
    answer: (answer) => {
      last = undefined;
      answers.push(answer);
    },
    expectRequest: (wanted) => {
      seen.request(operation.name, take(wanted, operation.path));
      if (wanted.json !== undefined) seen.example(wanted.json, 'exchanged');
    },
    expectLinked: (name, wanted) => {
      take(wanted);
      seen.link(operation.name, name);
    },
    expectResult: (result, wanted) => {
      const finding = judgeResult(result, wanted);
      if (finding !== undefined) complain({ rule: `response ${wanted.case}`, ...finding }, last, given);
      if (given !== undefined && wanted.broken === undefined) seen.answer(operation.name, given);
      if (given?.json !== undefined) seen.example(given.json, 'exchanged');
    },
    expectAt: (result, at, value) => {
      const found = differenceOf(value, valueAt(result, `/data${at}`));
      if (found !== undefined) complain({ part: `result data${at}${found.at}`, expected: found.expected, received: found.received, hint: 'A link takes this value from here.' }, last, given);
    },
    expectAddress: (addresses, wanted) => {
      last = undefined;
      if (addresses.length !== 1 || addresses[0] !== wanted) complain({ part: 'server', expected: wanted, received: addresses.join(', ') || 'no request' });
    },
    verify: () => {
      const [surplus] = unexpected.splice(0);
      const [unread] = requests.splice(0);
      const [unused] = answers.splice(0);
      if (surplus !== undefined) {
        complain({ part: 'request', expected: 'no further request', received: `${surplus.method} ${surplus.target}`, hint: 'The client sends more often than the test expects: a retry or a redirect?' }, surplus);
      }
      if (unread !== undefined) {
        const [received] = unread;
        complain({ part: 'request', expected: 'a check of this request', received: `${received.method} ${received.target}`, hint: 'The test has to call `expectRequest`.' }, received);
      }
      if (unused !== undefined) {
        complain({ part: 'request', expected: `a request that is answered with ${unused.status}`, received: 'no request', hint: 'The client sent nothing.' });
      }
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
};

const receive = async (incoming: IncomingMessage): Promise<Received> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = '', url = '', rawHeaders } = incoming;
  const headers = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ''] as const] : []));
  return { method, target: url, headers, body: Buffer.concat(chunks) };
};

const send = ({ status, type, headers: others = {}, json, text, base64 }: Answer, outgoing: ServerResponse): void => {
  const headers = type === undefined ? others : { ...others, 'content-type': type };
  const body = json === undefined ? (text ?? Buffer.from(base64 ?? '', 'base64')) : JSON.stringify(json);
  // A response without a body must not have the headers of one.
  if (body.length === 0) outgoing.writeHead(status, headers).end();
  else outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
};
