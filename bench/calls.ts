import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import createClient from 'openapi-fetch';
import { median } from './measure.ts';
import { table, writeSection } from './section.ts';

/** What a call by a generated client takes over `fetch` alone: 1 kB of JSON over loopback, in CPU time of the caller. */
const callsPerBatch = 500;
const batches = 15;

const answer = JSON.stringify({
  id: 1,
  name: 'Thing',
  tags: [...Array(60).keys()].map((index) => `label number ${index}`),
}).padEnd(1024);

if (process.send !== undefined) {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer),
  );
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port)); // it listens on TCP
} else {
  const server = fork(fileURLToPath(import.meta.url));
  const [port] = (await once(server, 'message')) as [number]; // sent above
  const baseUrl = `http://127.0.0.1:${port}`;
  // What a generated package does: its table of operations, over the run time that is copied into it.
  const runtime = new URL('../../generator/runtime/', import.meta.url);
  const { createApiClient } = (await import(
    new URL('client.js', runtime).href
  )) as typeof import('../generator/runtime/client.js');
  const { bearer } = (await import(new URL('auth.js', runtime).href)) as typeof import('../generator/runtime/auth.js');
  const api = {
    server: baseUrl,
    security: [[bearer('token')]],
    operations: { getThing: ['GET', '/things/{id}', [200, 404]] },
  };
  const client = createApiClient(api as never, { token: 'secret' }) as {
    getThing: (init: object) => Promise<{ ok: boolean }>;
  }; // as its declarations say
  const openapiFetch = createClient<any>({ baseUrl, headers: { authorization: 'Bearer secret' } });
  const params = { params: { path: { id: 1 } } };
  const cases: readonly (readonly [string, () => Promise<unknown>])[] = [
    [
      '`fetch` and `response.json()`',
      async () => (await fetch(`${baseUrl}/things/1`, { headers: { authorization: 'Bearer secret' } })).json(),
    ],
    ['openapi-fetch 0.17.0', () => openapiFetch.GET('/things/{id}' as never, params as never)],
    ['a generated client: auth, retry, timeout, results by status', () => client.getThing(params)],
  ];
  const taken = new Map<string, number[]>();
  for (let batch = 0; batch <= batches; batch++) {
    for (const [name, call] of cases) {
      const before = process.cpuUsage();
      for (let index = 0; index < callsPerBatch; index++) await call();
      const { user, system } = process.cpuUsage(before);
      // The first warms up.
      if (batch > 0) taken.set(name, [...(taken.get(name) ?? []), (user + system) / callsPerBatch]);
    }
  }
  server.kill();
  const middle = (name: string): number => median(taken.get(name) ?? []);
  const rows = cases.map(([name]) => [
    name,
    middle(name).toFixed(0),
    `${(middle(name) / middle(cases[0]![0])).toFixed(2)}x`,
  ]);
  writeSection(
    'A call',
    `CPU microseconds of the caller for a GET of 1 kB of JSON over loopback; medians of ${batches} batches of ${callsPerBatch}, in turns. Node ${process.versions.node}.\n\n${table(['by', 'µs', 'of `fetch`'], rows)}`,
  );
}
