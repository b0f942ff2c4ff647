import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, temporaryFolder, tool } from '../consumer/tools.ts';

/** A real registry on this machine. */
export interface Registry {
  readonly url: string;
  /** The `.npmrc` of somebody who may read, and who may publish when logged in. */
  readonly npmrc: (as?: 'publisher') => string;
  /** Ends it, as if the machine had gone. */
  readonly stop: () => Promise<void>;
}

const script = fileURLToPath(new URL('./registry.mjs', import.meta.url));

/** Starts Verdaccio with nothing in it; what it does not have comes from the registry that npm is set up for. */
export const startRegistry = async (atEnd: (clean: () => Promise<void>) => void): Promise<Registry> => {
  const storage = await temporaryFolder(atEnd);
  // One of its parts asks for `node-fetch@cjs`, a name that not every mirror of npm knows.
  const manifest = join(await tool('verdaccio', 'verdaccio@6.8.0', { 'node-fetch': '2.7.0' }), 'package.json');
  const configured = async (name: string): Promise<string> => (await run('npm', ['config', 'get', name], storage)).stdout.trim();
  // Where npm is told of a certificate authority, such as a company's, the registry behind it needs it as well.
  const authority = await configured('cafile');
  const env = { ...process.env, ...(authority === 'null' ? {} : { NODE_EXTRA_CA_CERTS: authority }) };
  const server = fork(script, [manifest, storage, await configured('registry')], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  atEnd(stop);
  const [url] = (await once(server, 'message')) as [string]; // the script's only message
  const token = await register(url);
  const host = url.replace(/^http:/u, '');
  return {
    url,
    stop,
    npmrc: (as) => `registry=${url}\n${as === undefined ? '' : `${host}:_authToken=${token}\n`}`,
  };
};

const register = async (url: string): Promise<string> => {
  const user = { name: 'publisher', password: 'only-for-this-test', type: 'user', roles: [], date: '2025-01-01' };
  const answer = await fetch(`${url}-/user/org.couchdb.user:publisher`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  const { token } = (await answer.json()) as { token: string }; // what npm itself relies on
  return token;
};
