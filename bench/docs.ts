import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compareReading, type Compared } from './docs-browser.ts';
import { measure } from './measure.ts';

/**
 * The site of one description beside `redocly build-docs --inlineBundle` on the same: what building takes, and what a
 * reader loads. `npm run compile && node dist/bench/docs.js <description>…`; without any, the project's own.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const listed = process.argv.slice(2);
const own = readdirSync(join(root, 'specs')).map((api) => join(root, 'specs', api, 'openapi.yaml'));

interface Page {
  readonly path: string;
  readonly bytes: number;
}

const rows: string[] = [];
const readings: string[] = [];
for (const description of (listed.length > 0 ? listed : own).map((path) => resolve(path))) {
  const folder = await mkdtemp(join(tmpdir(), 'specwright-docs-'));
  try {
    // V8 collects late while memory is plenty; the limit shows what is needed rather than what is lying about.
    const ours = await measure(['--max-old-space-size=160', join(root, 'bench/docs-site.mjs'), description, join(folder, 'site')], root);
    const theirs = await measure(
      [join(root, 'node_modules/@redocly/cli/bin/cli.js'), 'build-docs', description, '--inlineBundle', '-o', join(folder, 'redoc.html')],
      root,
    );
    rows.push(row(description, ours, theirs, folder));
    process.stdout.write(`${rows.at(-1)}\n`);
    const compared = await compareReading(folder);
    if (compared !== undefined) readings.push(readingRow(nameOf(description), compared));
    process.stdout.write(`${readings.at(-1) ?? 'no Chromium was found, so nothing was read'}\n`);
    writeResults();
  } finally {
    await rm(folder, { recursive: true });
  }
}

function row(description: string, ours: Awaited<ReturnType<typeof measure>>, theirs: Awaited<ReturnType<typeof measure>>, folder: string): string {
  const site = join(folder, 'site');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html') && !/(?:^|\/)print\.html$/u.test(path));
  const pages = files.map((path): Page => ({ path, bytes: gzipped(join(site, path)) })).sort((a, b) => a.bytes - b.bytes);
  const operations = pages.filter(({ path }) => path.split('/').length === 3 && !path.includes('/schemas/') && basename(path) !== 'index.html');
  const assets = readdirSync(join(site, 'assets')).filter((name) => !name.startsWith('search.'));
  const shared = assets.reduce((sum, name) => sum + gzipped(join(site, 'assets', name)), 0);
  const firstLoad = at(operations, 0.5) + shared;
  const redoc = existsSync(join(folder, 'redoc.html')) ? gzipped(join(folder, 'redoc.html')) : 0;
  const cells = [
    nameOf(description),
    operations.length,
    `${ours.cpu.toFixed(1)} s`,
    `${theirs.cpu.toFixed(1)} s`,
    `${ours.megabytes.toFixed(0)} MB`,
    kilobytes(at(pages, 0.5)),
    kilobytes(at(pages, 0.95)),
    kilobytes(at(pages, 1)),
    kilobytes(firstLoad),
    assets.length + 1,
    `1/${Math.round(redoc / firstLoad)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function nameOf(description: string): string {
  return basename(description).startsWith('openapi.') ? basename(dirname(description)) : basename(description);
}

function readingRow(name: string, { operation, ours, redoc }: Compared): string {
  const time = (seconds: number | undefined): string => (seconds === undefined ? 'over 60 s' : `${seconds.toFixed(2)} s`);
  const ratio = ours.text === undefined ? '' : `${redoc.text === undefined ? 'under ' : ''}${(ours.text / (redoc.text ?? 60)).toFixed(2)}x`;
  return `| ${[name, `\`${operation}\``, time(ours.text), time(redoc.text), ratio, time(ours.main), time(redoc.main)].join(' | ')} |`;
}

function at(pages: readonly Page[], share: number): number {
  return pages[Math.min(pages.length - 1, Math.floor(pages.length * share))]?.bytes ?? 0;
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(path)).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`;
}

/** Writes what is known so far: the large descriptions take minutes, and may be one too many for a machine. */
function writeResults(): void {
  if (listed.length === 0) return;
  const head = [
    '| Description | Operations | CPU | Redocly CPU | Memory | Median page | p95 | Largest | First load | Requests | Of Redocly\'s bytes |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const text = `# What the docs weigh

Sizes are gzipped; pages to print are left out. The first load is a median operation's page with its style sheet and script.
CPU is of the whole process, loading and writing included; Redocly's is \`build-docs --inlineBundle\`, which writes one page that
is drawn by its script. Memory is the peak with the heap held to 160 MB.

${[...head, ...rows].join('\n')}
`;
  const reading = `
## Until an operation can be read

A cold visit to the last operation that has a description of its own: our page, and the page of \`redocly build-docs\`
(Redoc 3) at its link to that operation, in turn, three times, medians. The text counts when it is in the document; the
main thread is what the page kept it busy for until then.

| Description | Operation | Ours | Redoc | Ratio | Main thread | Redoc's |
| --- | --- | ---: | ---: | ---: | ---: | ---: |
${readings.join('\n')}
`;
  writeFileSync(join(root, 'bench/DOCS.md'), `${text}${reading}`);
}
