import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

const sources = ['generator', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /(?<!\.d)\.[jt]s$/u.test(path)),
);

/** What a source file imports, by any form of import: project paths, and names of modules as written. */
const importsOf = (path: string): readonly string[] => {
  const text = readFileSync(join(root, path), 'utf8')
    // Types of a library may be named anywhere: they are gone when the code runs.
    .replace(/\bimport type [^;]+? from '(?!\.)[^']+';|typeof import\('[^']+'\)/gu, '');
  return [...text.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*'([^']+)'/gu)].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(dirname(path), name) : name,
  );
};

const edges = sources.flatMap((from) => importsOf(from).map((to) => ({ from, to })));
const own = edges.filter(({ to }) => to.startsWith('generator/') || to.startsWith('scripts/'));

/** Who may import whom. The first row that fits a file counts; a row lists the only places it may reach. */
const table: readonly (readonly [file: RegExp, ...mayImport: RegExp[]])[] = [
  // A build that finds nothing changed, and the lint, load no more than they run: the door would bring the whole library.
  [/^scripts\//u, /^scripts\//u, /^generator\/(index|generate|cache\/index|problem\/problem|problem\/list)\.ts$/u],
  [/^generator\/(index|generate)\.ts$/u, /^generator\//u],
  [/^generator\/changes\.ts$/u, /^generator\/(diff|model|write)\//u, /^generator\/(plan|problem\/overflow)\.ts$/u],
  [/^generator\/packages\.ts$/u, /^generator\/(cache|emit|model|read|write)\//u, /^generator\/(problem\/breakdown|generate|plan|problem\/problem|site|summary)\.ts$/u],
  [/^generator\/command\/mocks\.ts$/u, /^generator\/(emit\/mock|model|read)\//u, /^generator\/(problem\/problem|problem\/list|summary)\.ts$/u],
  [/^generator\/summary\.ts$/u, /^generator\/model\//u],
  [/^generator\/runtime\//u, /^generator\/runtime\//u],
  [/^generator\/emit\/(index|emit)\.ts$/u, /^generator\/(emit|file|problem\/problem|validate|model\/(api|artefact))/u],
  [/^generator\/emit\/(contradiction|example-fault)\.ts$/u, /^generator\/emit\/example-fault\.ts$/u, /^generator\/model\//u, /^generator\/(problem\/problem|problem\/quote|validate)\.ts$/u],
  [/^generator\/emit\/(?<emitter>[^/]+)\//u, /^generator\/emit\/(?<emitter>[^/]+)\//u, /^generator\/(file\.ts|hash\.ts|problem\/problem\.ts|pattern\.ts|emit\/(?:emit|contradiction|example-fault)\.ts|model\/|text\/|validate\.ts|schema-engine\/formats\.ts|release\/changelog\.ts)/u],
  [/^generator\/(pattern|format)\.ts$/u, /^generator\/text\/package-file\.ts$/u],
  [/^generator\/model\//u, /^generator\/model\//u, /^generator\/(problem\/problem|problem\/list|problem\/quote|pattern|format|hash)\.ts$/u],
  [/^generator\/text\//u, /^generator\/text\//u, /^generator\/model\/api\.ts$/u],
  [/^generator\/command\/compare\.ts$/u, /^generator\/(diff|read)\//u, /^generator\/(problem\/problem|problem\/list|write\/folder)\.ts$/u],
  [/^generator\/command\/(release|publish)\.ts$/u, /^generator\/(diff|emit\/index|model|problem|read|release|scaffold\/version|write)/u],
  [/^generator\/diff\//u, /^generator\/(diff|model|text)\//u, /^generator\/problem\/problem\.ts$/u],
  [/^generator\/release\//u, /^generator\/(release|diff|model|text)\//u, /^generator\/(problem\/problem|file)\.ts$/u],
  [/^generator\/command\/(live|pins)\.ts$/u, /^generator\/(emit\/contract|model|read)\//u, /^generator\/(problem\/problem|problem\/list|file)\.ts$/u],
  [/^generator\/command\/watched\.ts$/u, /^generator\/(cache|read)\//u],
  [/^generator\/scaffold\//u, /^generator\/(scaffold|read|write|model)\//u, /^generator\/(problem\/problem|problem\/quote)\.ts$/u],
  [/^generator\/lint\//u, /^generator\/(lint|model)\//u, /^generator\/(problem\/problem|validate)\.ts$/u],
  [/^generator\/read\//u, /^generator\/(read|model)\//u, /^generator\/(problem\/problem|problem\/list|problem\/quote|pattern|file|hash)\.ts$/u],
  [/^generator\/cache\//u, /^generator\/cache\//u, /^generator\/(generate|hash|problem\/problem|problem\/list|read\/(?:selection|trace)|write\/folder)\.ts$/u],
  [/^generator\/work\//u, /^generator\/(work|emit|model|read)\//u, /^generator\/(file|generate|pack|plan|problem\/problem|write\/(?:collect|spool))\.ts$/u],
  [/^generator\/write\//u, /^generator\/write\//u, /^generator\/read\/(run|registry)\.ts$/u, /^generator\/(plan|problem\/problem|problem\/kinds|problem\/quote|file|hash|pack)\.ts$/u],
  // What it needs of the disk it is given: nothing of this touches any.
  [/^generator\/plan\.ts$/u, /^generator\/write\/(folder|keep|manifest|obstruction|path)\.ts$/u, /^generator\/(problem\/problem|problem\/list|file|pack)\.ts$/u],
  [/^generator\/validate\.ts$/u, /^generator\/(schema-engine|model)\//u, /^generator\/problem\/overflow\.ts$/u],
  [/^generator\/schema-engine\//u, /^generator\/(schema-engine|model)\//u, /^generator\/pattern\.ts$/u],
  [/^generator\/problem\/page\.ts$/u, /^generator\/problem\/(?:kinds|rule-kinds)\.ts$/u],
  [/^generator\/problem\/rule-kinds\.ts$/u, /^generator\/problem\/kinds\.ts$/u],
  [/^generator\/command\/docs\.ts$/u, /^generator\/(read|write|emit\/docs|model)\//u, /^generator\/(site|plan|problem\/problem|problem\/list|file)\.ts$/u],
  [/^generator\/site\.ts$/u, /^generator\/(read|write|emit\/docs|model|release)\//u, /^generator\/(problem\/breakdown|plan|problem\/problem|problem\/list|file|pack|validate)\.ts$/u],
  [/^generator\/problem\/breakdown\.ts$/u, /^generator\/(problem\/overflow|problem\/problem)\.ts$/u],
  [/^generator\/pack\.ts$/u, /^generator\/file\.ts$/u],
  [/^generator\/problem\/problem\.ts$/u, /^generator\/problem\/kinds\.ts$/u],
  [/^generator\/problem\/list\.ts$/u, /^generator\/(problem\/problem|problem\/quote)\.ts$/u],
  [/^generator\/(problem\/kinds|problem\/quote|file|hash)\.ts$/u],
];

test('every import is one that the table allows', () => {
  const refused = own.filter(({ from, to }) => {
    const [file, ...allowed] = table.find(([pattern]) => pattern.test(from)) ?? [];
    const emitter = file?.exec(from)?.groups?.['emitter'];
    return !allowed.some((place) => {
      const found = place.exec(to);
      return found !== null && (found.groups === undefined || found.groups['emitter'] === emitter);
    });
  });
  expect(refused.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  expect(own.length).toBeGreaterThan(50);
});

test('no file needs itself to be loaded first', () => {
  const needed = new Map(
    sources.map((path) => [
      path,
      [...readFileSync(join(root, path), 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?\bfrom '(\.[^']+)';/gmu)]
        .filter(([statement]) => !/\{(?:\s*type \w+,?)+\s*\}/u.test(statement))
        .map(([, name = '']) => posix.join(dirname(path), name)),
    ]),
  );
  const from = (path: string, found = new Set<string>()): ReadonlySet<string> => {
    for (const next of needed.get(path) ?? []) if (!found.has(next)) from(next, found.add(next));
    return found;
  };
  expect(sources.filter((path) => from(path).has(path))).toEqual([]);
});

test('each library has one doorway: exactly one file of the tool imports it', () => {
  const importers = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    if (to.startsWith('node:') || to.startsWith('generator/') || to.startsWith('scripts/')) continue;
    const library = to.split('/').slice(0, to.startsWith('@') ? 2 : 1).join('/');
    importers.set(library, (importers.get(library) ?? new Set()).add(from));
  }
  const shared = [...importers].filter(([, files]) => files.size > 1).map(([library, files]) => [library, [...files]]);
  expect(shared).toEqual([]);
});

test('only the stages at the edges touch the disk, the process or the clock', () => {
  const impure = sources.filter((path) => {
    if (/^(scripts|generator\/(read|write|cache|work|runtime|emit\/contract\/support)\/|generator\/(read|write)\.ts|generator\/text\/(template|package-file))/u.test(path)) return false;
    const text = readFileSync(join(root, path), 'utf8');
    return /from 'node:(fs|fs\/promises|child_process|os|process)'|\bprocess\.[a-z]|\bconsole\.|Date\.now|new Date\(\)|Math\.random|\.toLocale|\.localeCompare\(/u.test(text);
  });
  expect(impure).toEqual([]);
});
