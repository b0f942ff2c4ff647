// Writes the site of one description, as the build does but without the rest of it: `node docs-site.mjs <file> <folder>`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { siteFiles } from '../dist/generator/emit/docs/index.js';
import { buildApi } from '../dist/generator/model/build.js';
import { read } from '../dist/generator/read/index.js';

const [file, out] = process.argv.slice(2).map((path) => resolve(path));
const { sources, problems } = await read({ root: dirname(file), inputs: [basename(file)], lint: false });
const apis = sources.flatMap((source) => buildApi(source).api ?? []);
if (apis.length === 0) throw new Error(JSON.stringify(problems));
const made = new Set();
for (const { path, text } of siteFiles(apis)) {
  const folder = join(out, dirname(path));
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(join(out, path), text);
}
