import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed, node } from './installed.ts';
import { median } from './measure.ts';

/**
 * Requests per second on the loopback: our mock, Prism on the Node that it needs, and a bare `node:http` server that
 * answers without looking, in turns within one run. `--without-prism` leaves out what has to be downloaded.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 5;
const seconds = 3;
const connections = 32;

const body = JSON.stringify({ name: 'Summer', tracking_url: 'https://track.example.com' });
const calls = {
  accepted: body,
  refused: JSON.stringify({
    name: 'Summer',
    tracking_url: 'https://track.example.com',
    external_platform: 'hasoffers',
  }),
};

interface Contestant {
  readonly name: string;
  readonly path: string;
  readonly start: (port: number) => ChildProcess;
}

const run = (script: string): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });

const mock: Contestant = {
  name: 'specwright mock',
  path: '/tracklysms/v2/offers',
  start: (port) =>
    run(
      `import { mock } from '${new URL('../scripts/mock/run.js', import.meta.url).href}'; await mock([], { port: '${port}', host: '127.0.0.1', root: ${JSON.stringify(root)} });`,
    ),
};

const bare: Contestant = {
  name: 'bare node:http',
  path: '/v2/offers',
  start: (port) =>
    run(
      `import { createServer } from 'node:http'; createServer((request, response) => { request.on('data', () => {}); request.on('end', () => response.writeHead(200, { 'content-type': 'application/json', 'content-length': 2 }).end('{}')); }).listen(${port}, '127.0.0.1');`,
    ),
};

/** Prism asks for a newer Node than we do. */
const prism = (): Contestant => {
  const modules = join(
    installed('prism', { [node.name]: node.version, '@stoplight/prism-cli': '5.16.0' }),
    'node_modules',
  );
  const command = [join(modules, '@stoplight/prism-cli/dist/index.js'), 'mock', '-h', '127.0.0.1', '-p'];
  return {
    name: `Prism 5.16, Node ${node.version.replace(/\.\d+$/u, '')}`,
    path: '/v2/offers',
    start: (port) =>
      spawn(
        join(modules, node.name, 'bin/node'),
        [...command, String(port), join(root, 'specs/tracklysms/openapi.yaml')],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      ),
  };
};

/** Resolves once something listens. */
const listening = async (port: number): Promise<void> => {
  for (;;) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

interface Measured {
  readonly perSecond: number;
  readonly statuses: ReadonlySet<string>;
  /** Milliseconds, of the slowest of a hundred. */
  readonly slow: number;
}

/** Calls as fast as answers come, on connections that stay open. */
const load = async (port: number, path: string, content: string): Promise<Measured> => {
  const request = `POST ${path} HTTP/1.1\r\nHost: x\r\nX-Api-Key: k\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
  const times: number[] = [];
  const statuses = new Set<string>();
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect(port, '127.0.0.1');
          let received = '';
          let sent = 0;
          const next = (): void => {
            if (performance.now() >= end) {
              socket.destroy();
              resolve();
              return;
            }
            sent = performance.now();
            socket.write(request);
          };
          socket.setEncoding('latin1');
          socket.on('connect', next);
          socket.on('error', reject);
          socket.on('data', (chunk: string) => {
            received += chunk;
            const gap = received.indexOf('\r\n\r\n');
            if (gap < 0) return;
            const length = Number(/\r\ncontent-length: (\d+)/iu.exec(received)?.[1] ?? 0);
            if (received.length < gap + 4 + length) return;
            statuses.add(received.slice(9, 12));
            received = received.slice(gap + 4 + length);
            times.push(performance.now() - sent);
            next();
          });
        }),
    ),
  );
  const sorted = times.sort((a, b) => a - b);
  return {
    perSecond: times.length / ((performance.now() - begun) / 1000),
    statuses,
    slow: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
  };
};

const contestants = [mock, bare, ...(process.argv.includes('--without-prism') ? [] : [prism()])];
const running = contestants.map((contestant, index) => {
  const port = 4710 + index;
  const child = contestant.start(port);
  // A log that nobody reads would fill up and stop the server; reading it is part of serving.
  child.stdout?.resume();
  return { contestant, port, child, measured: new Map<string, Measured[]>() };
});

try {
  for (const { port } of running) await listening(port);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [call, content] of Object.entries(calls)) {
      for (const { contestant, port, measured } of running) {
        const result = await load(port, contestant.path, content);
        // The first round warms up.
        if (round > 0) measured.set(call, [...(measured.get(call) ?? []), result]);
      }
    }
  }
} finally {
  for (const { child } of running) child.kill('SIGKILL');
}

const rows = running.flatMap(({ contestant, measured }) =>
  [...measured].map(([call, results]) => {
    const perSecond = Math.round(median(results.map((one) => one.perSecond)));
    const statuses = [...new Set(results.flatMap((one) => [...one.statuses]))].join(', ');
    return `| ${contestant.name} | ${call} | ${statuses} | ${perSecond.toLocaleString('en-US')} | ${median(results.map((one) => one.slow)).toFixed(1)} |`;
  }),
);
const page = `# Mock server

Written by \`npm run bench:mock\`: Tracklysms' operation, ${connections} connections, medians of ${rounds} rounds of ${seconds} s taken in turns on
Node ${process.versions.node}, the caller on the same machine. The bare server answers everything with 200 and looks at nothing: it is the
ceiling. A log line is written for each call.

| server | call | status | requests per second | p99, ms |
| --- | --- | --- | --: | --: |
${rows.join('\n')}
`;
process.stdout.write(page);
writeFileSync(join(root, 'bench/MOCK.md'), page);
