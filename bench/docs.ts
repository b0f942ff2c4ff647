import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compareReading, type Compared } from './docs-browser.ts';
import { measure, median, type Usage } from './measure.ts';
import { table, writeSection } from './section.ts';

/**
 * The site of one description beside `redocly build-docs --inlineBundle` on the same: what building takes, and what a
 * reader loads. `npm run bench:docs -- <description>…`; without any, the project's own.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const listed = process.argv.slice(2);
const rounds = 3;
const own = readdirSync(join(root, 'specs')).map((api) => join(root, 'specs', api, 'openapi.yaml'));

interface Page {
  readonly path: string;
  readonly bytes: number;
}

const rows: (readonly (string | number)[])[] = [];
const readings: (readonly (string | number)[])[] = [];
for (const description of (listed.length > 0 ? listed : own).map((path) => resolve(path))) {
  const folder = await mkdtemp(join(tmpdir(), 'specwright-docs-'));
  try {
    const name = `${nameOf(description).replace(/\.\w+$/u, '')}${extname(description)}`;
    copyFileSync(description, join(folder, name));
    const runs: Usage[] = [];
    for (let round = 0; round < rounds; round++)
      runs.push(
        await measure(
          [
            join(root, 'dist/scripts/specwright.js'),
            'docs',
            name,
            '--root',
            folder,
            '--out',
            round === 0 ? 'docs' : `docs${round}`,
          ],
          folder,
        ),
      );
    const ours = {
      ...runs[0]!,
      cpu: median(runs.map(({ cpu }) => cpu)),
      megabytes: median(runs.map(({ megabytes }) => megabytes)),
    };
    const theirs = await measure(
      [
        join(root, 'node_modules/@redocly/cli/bin/cli.js'),
        'build-docs',
        description,
        '--inlineBundle',
        '-o',
        join(folder, 'redoc.html'),
      ],
      root,
    );
    rows.push(row(description, ours, theirs, folder));
    const compared = await compareReading(folder);
    if (compared !== undefined) readings.push(readingRow(nameOf(description), compared));
    else process.stdout.write('No Chromium was found, so nothing was read.\n');
    writeResults();
  } finally {
    await rm(folder, { recursive: true });
  }
}

function row(description: string, ours: Usage, theirs: Usage, folder: string): readonly (string | number)[] {
  const site = join(folder, 'docs/site');
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !/(?:^|\/)print(?:-\d+)?\.html$/u.test(path),
  );
  const pages = files
    .map((path): Page => ({ path, bytes: gzipped(join(site, path)) }))
    .sort((a, b) => a.bytes - b.bytes);
  const operations = pages.filter(
    ({ path }) => path.split('/').length === 3 && !path.includes('/schemas/') && basename(path) !== 'index.html',
  );
  // Those of search come when somebody searches, and those of other pages with these.
  const assets = readdirSync(join(site, 'assets')).filter((name) => !/^(?:search|pages)\./u.test(name));
  const shared = assets.reduce((sum, name) => sum + gzipped(join(site, 'assets', name)), 0);
  const firstLoad = at(operations, 0.5) + shared;
  const redoc = existsSync(join(folder, 'redoc.html')) ? gzipped(join(folder, 'redoc.html')) : 0;
  return [
    nameOf(description),
    operations.length,
    `${ours.cpu.toFixed(1)} s`,
    `${theirs.cpu.toFixed(1)} s`,
    `${ours.megabytes.toFixed(0)} MB`,
    kilobytes(at(pages, 0.5)),
    kilobytes(at(pages, 0.95)),
    kilobytes(at(pages, 1)),
    kilobytes(firstLoad),
    `1/${Math.round(redoc / firstLoad)}`,
  ];
}

function nameOf(description: string): string {
  return basename(description).startsWith('openapi.') ? basename(dirname(description)) : basename(description);
}

function readingRow(name: string, { operation, ours, redoc }: Compared): readonly string[] {
  const time = (seconds: number | undefined): string =>
    seconds === undefined ? 'over 60 s' : `${seconds.toFixed(2)} s`;
  const ratio =
    ours.text === undefined
      ? ''
      : `${redoc.text === undefined ? 'under ' : ''}${(ours.text / (redoc.text ?? 60)).toFixed(2)}x`;
  return [`${name}: \`${operation}\``, time(ours.text), time(redoc.text), ratio, time(ours.main), time(redoc.main)];
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

/** A few descriptions are no reason to forget the others that the file tells of. */
function section(title: string, text: string): void {
  if (listed.length > 0) writeSection(title, text);
  else console.log(`## ${title}\n\n${text}\n`);
}

/** Writes what is known so far: the large descriptions take minutes, and may be one too many for a machine. */
function writeResults(): void {
  section(
    'What the docs weigh',
    `The site of one description beside \`redocly build-docs --inlineBundle\`, which writes one page that is drawn by its script. CPU is
of the whole command, loading and writing included, and memory its peak; of ours the medians of three runs. Sizes are gzipped, pages to
print left out; the first load is a median operation's page with its style sheet and script, in three requests.

${table(['description', 'operations', 'CPU s', 'Redocly', 'memory', 'median page', 'p95', 'largest', 'first load', "of Redocly's bytes"], rows)}`,
  );
  if (readings.length === 0) return;
  section(
    'Until an operation of the docs can be read',
    `A cold visit to the last operation that has a description of its own: our page, and the page of \`redocly build-docs\`
(Redoc 3) at its link to that operation, in turn, in one Chromium; medians. The page's own clock runs from the beginning of the
navigation until an observer finds the text in the document; the main thread's is CPU time, of everything that the page had it do:
reading, laying out, scripts.

${table(['description', 'ours', 'Redoc', 'ratio', 'main thread', "Redoc's"], readings)}`,
  );
}
