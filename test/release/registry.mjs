// Verdaccio as a process of its own: `node registry.mjs <its package.json> <storage> <upstream>` prints its address.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [manifest, storage, upstream] = process.argv.slice(2);
const { runServer } = createRequire(manifest)('verdaccio');
const self = join(storage, 'config.yaml');
const app = await runServer({
  storage,
  self_path: self,
  configPath: self,
  auth: { htpasswd: { file: join(storage, 'htpasswd'), max_users: 100 } },
  uplinks: { upstream: { url: upstream, cache: true, timeout: '60s' } },
  packages: {
    '@theirs/*': { access: '$all', publish: 'somebody-else' },
    '@books/*': { access: '$all', publish: '$authenticated' },
    '@offer-apis/*': { access: '$all', publish: '$authenticated' },
    '**': { access: '$all', proxy: 'upstream' },
  },
  web: { enable: false },
  log: { type: 'stdout', format: 'json', level: 'fatal' },
});
const server = app.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}/`));
process.on('disconnect', () => process.exit());
