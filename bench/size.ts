import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { table, writeSection } from './section.ts';

/** How much a consumer ships for one call: bundled and minified for a browser, gzipped. */
const root = fileURLToPath(new URL('../../', import.meta.url));

const sizeOf = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length; // one entry, one file
};

const call = (more: string): string => `import { createBillogramClient${more} } from './generated/billogram/index.js';
const billogram = createBillogramClient({ username: 'u', password: 'p' });
console.log(${more === '' ? 'await billogram.createOffer({ body: {} })' : 'await unwrap(billogram.createOffer({ body: {} })).catch(ApiError.is)'});`;

const rows = await Promise.all(
  [
    [
      'openapi-fetch 0.17.0, `createClient` alone',
      "import createClient from 'openapi-fetch'; console.log(createClient({ baseUrl: 'https://a.example' }));",
    ],
    ['one call of Billogram', call('')],
    ['the same with `unwrap` and `ApiError`', call(', unwrap, ApiError')],
  ].map(async ([name = '', program = '']) => [name, await sizeOf(program)]),
);
writeSection('Size', `Bytes after gzip.\n\n${table(['bundle', 'bytes'], rows)}`);
