import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samples } from './samples.ts';
import { node, nodes, npm, root, run, temporaryFolder, tsc, typescripts } from './tools.ts';

const apis = ['appcharge', 'billogram', 'trackfinity', 'tracklysms'];
const programs = join(root, 'test/consumer/programs');
let consumer: string;
let tarballs: string;

// A repository like anybody's: the packed tarballs and nothing else of this project.
beforeAll(async () => {
  consumer = await temporaryFolder(afterAll);
  tarballs = await temporaryFolder(afterAll);
  for (const api of apis) await npm(['pack', '--pack-destination', tarballs], join(root, 'generated', api));
  await writeFile(join(consumer, 'package.json'), '{"private":true,"type":"module"}');
  const files = (await readdir(tarballs)).map((file) => join(tarballs, file));
  await npm(['install', '--ignore-scripts', ...files, '@types/node@20.19.43'], consumer);
  await cp(programs, consumer, { recursive: true });
}, 300_000);

describe('types compile as strictly as TypeScript can, negative cases included', () => {
  test.each(
    (Object.keys(typescripts) as (keyof typeof typescripts)[]).flatMap((version) => // the keys of a literal
      (['nodenext', 'bundler'] as const).flatMap((resolution) =>
        // One version answers for the others: the option changes how types relate, not what a version supports.
        (version === '5.9' ? [true, false] : [true]).map((exactOptionalPropertyTypes) => ({
          version,
          resolution,
          exactOptionalPropertyTypes,
        })),
      ),
    ),
  )('TypeScript $version, $resolution, exact optional properties $exactOptionalPropertyTypes', async (given) => {
    const folder = join(consumer, `tsc-${given.version}-${given.resolution}-${given.exactOptionalPropertyTypes}`);
    await mkdir(folder);
    const compilerOptions = {
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: given.exactOptionalPropertyTypes,
      target: 'es2022',
      lib: ['es2022'],
      types: ['node'],
      module: given.resolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution: given.resolution,
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['../types.ts'] }));
    const [compiler, ...parameters] = await tsc(given.version);
    const { stdout } = await run(compiler, [...parameters, '-p', folder], consumer);
    expect(stdout).toBe('');
  });
});

describe('the five calls send what the pages show', () => {
  const json = (target: string, body: string, headers: Record<string, string>) => ({
    method: 'POST',
    target,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const form = (body: string) => ({
    method: 'POST',
    target: '/api/offer/add_offer',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'api-key': 'key-to-hide', 'api-username': 'user' },
    body,
  });
  const basic = { authorization: `Basic ${Buffer.from('käte:pässword-to-hide', 'utf8').toString('base64')}` };
  const token = { 'x-publisher-token': 'token-to-hide' };

  test.each(Object.keys(nodes) as (keyof typeof nodes)[])('on Node %s', async (version) => { // the keys of a literal
    const { stdout, stderr, code } = await run(await node(version), ['calls.mjs'], consumer);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const printed = JSON.parse(stdout);
    expect(printed.node).toMatch(new RegExp(`^${version}\\.`, 'u'));
    const sent = printed.seen.map((one: { body: string }) => ({
      ...one,
      body: Buffer.from(one.body, 'base64').toString('utf8'),
    }));
    expect(sent).toEqual([
      json('/api/v2/offer', samples.billogram, basic),
      json('/offering/offer/popup', samples.popup, token),
      json('/v2/offer', samples.progressBar, token),
      json('/api/v2/offers', samples.tracklysms, { 'x-api-key': 'key-to-hide' }),
      form(samples.addOffer),
      form(samples.addOfferPhp),
      json('/api/v2/offer', samples.billogram, basic),
    ]);
    expect(printed.urls).toEqual([
      'POST https://sandbox.billogram.com/api/v2/offer',
      'POST https://api-sandbox.appcharge.com/offering/offer/popup',
      'POST https://api.appcharge.com/v2/offer',
      'POST https://app.tracklysms.com/api/v2/offers',
      'POST https://offers.example/api/offer/add_offer',
    ]);
    expect(printed.data).toHaveLength(6);
    expect(printed.data[0]).toEqual({ status: 'OK', result: 'Success' });
    expect(printed.path).toEqual(printed.data[0]);
    expect(printed.leaks).toBe(false);
  });
});

test('fixtures are values for those with types, and files of JSON for those without', async () => {
  const program = `
    import { createOffer, createOfferRequest } from '@offer-apis/tracklysms/fixtures';
    import shown from '@offer-apis/tracklysms/fixtures/createOffer.request.summerPromo.json' with { type: 'json' };
    import { createRequire } from 'node:module';
    const required = createRequire(import.meta.url)('@offer-apis/appcharge/fixtures/createPopupOffer.request.popupOfferVerbatim.json');
    const same = JSON.stringify(shown) === JSON.stringify(createOffer.request.summerPromo);
    console.log(JSON.stringify([same, required.active, createOfferRequest({ name: 'Mine' }).name]));
  `;
  await writeFile(join(consumer, 'fixtures.mjs'), program);
  const { stdout } = await run(process.execPath, ['fixtures.mjs'], consumer);
  expect(JSON.parse(stdout)).toEqual([true, 'true', 'Mine']);
});

test('one Billogram call bundles to at most 4.5 kB, openapi-fetch included', async () => {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createBillogramClient } from '@offer-apis/billogram';
        const billogram = createBillogramClient({ username: 'u', password: 'p' });
        console.log((await billogram.createOffer({ body: {} })).ok);`,
      resolveDir: consumer,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length; // one entry, one file
  expect(size).toBeLessThanOrEqual(4500);
  expect(size).toBeGreaterThan(2600);
});

describe.each(apis)('the package %s', (api) => {
  const folder = join(root, 'generated', api);

  test('has nothing that publint would mend', async () => {
    const { publint } = await import('publint');
    const { messages } = await publint({ pkgDir: folder, strict: true });
    expect(messages).toEqual([]);
  });

  test('resolves everywhere that ES modules do', async () => {
    const tarball = (await readdir(tarballs)).find((file) => file.includes(api))!; // packed above
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { code, stdout } = await run(process.execPath, [attw, join(tarballs, tarball), '--profile', 'esm-only', '--no-emoji'], consumer);
    expect(code, stdout).toBe(0);
  });

  test('holds what it says and depends on openapi-fetch alone', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch']);
    expect(Object.keys(manifest.exports)).toEqual([
      ...['.', './schema', './fixtures', './mock', './fixtures/*.json', './openapi.json', './package.json'],
    ]);
    expect(await readdir(join(consumer, 'node_modules/@offer-apis', api))).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'index.d.ts', 'index.js', 'openapi.json', 'runtime', 'schema.d.ts']),
    );
  });
});
