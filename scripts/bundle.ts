import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transformSync, type Loader } from 'esbuild';

/**
 * The last step of `npm run compile`. Makes one file each of what the tool uses of libraries that have hundreds: to find, open
 * and wrap them takes longer than to run them; whoever runs the sources runs the libraries themselves. And makes the files
 * that all pages of docs share as small as they get: with them the first load of a page begins.
 */
const bundled = ['generator/schema-engine/ajv.ts', 'generator/read/redocly-core.ts'];

const root = fileURLToPath(new URL('../../', import.meta.url));

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: bundled,
  outbase: '.',
  outdir: 'dist',
  write: false,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none', // all licences are beside the file
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" }, // libraries in CommonJS ask for Node's own modules
  metafile: true,
  logLevel: 'warning',
});

/** The licences of everything that is in the files, as each of them asks for. */
const licences = (): string => {
  const libraries = new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []),
  );
  return [...libraries]
    .sort()
    .map((library) => {
      const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(
        readFileSync(join(root, library, 'package.json'), 'utf8'),
      );
      const texts = readdirSync(join(root, library))
        .filter((file) => /^licen[cs]e/iu.test(file))
        .map((file) => readFileSync(join(root, library, file), 'utf8').trim());
      return [`${name} ${version} (${license})`, ...texts].join('\n\n');
    })
    .join('\n\n---\n\n');
};

// A file that is written again is another one to whoever looks at its time, such as a build that would find nothing changed.
const write = (path: string, text: string): void => {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
};

const assets = 'generator/emit/docs/assets';

const minified = (names: readonly string[], loader: Loader, define: Readonly<Record<string, string>> = {}): string => {
  const source = names.map((name) => readFileSync(join(root, assets, name), 'utf8')).join('');
  return transformSync(source, { loader, minify: true, charset: 'utf8', legalComments: 'none', define }).code;
};

mkdirSync(join(root, 'dist', assets), { recursive: true });
const writeAsset = (name: string, text: string): void => write(join(root, 'dist', assets, name), text);
writeAsset('style.css', minified(['style.css'], 'css'));
writeAsset('pages.css', minified(['pages.css'], 'css'));
writeAsset('app.js', minified(['app.js'], 'js'));
// A script makes its own style sheet: only those who search need it.
writeAsset(
  'search.js',
  minified(['search-items.js', 'search-rank.js', 'search.js'], 'js', {
    STYLE: JSON.stringify(minified(['search.css'], 'css').trim()),
  }),
);

for (const { path, text } of outputFiles) write(path, text);
write(join(root, 'dist/generator/LICENSES'), `${licences()}\n`);
