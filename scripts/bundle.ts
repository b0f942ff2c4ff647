import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Makes one file each of what the tool uses of libraries that have hundreds: to find, open and wrap them takes longer than to
 * run them. The last step of `npm run compile`; whoever runs the sources runs the libraries themselves.
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
  const libraries = new Set(Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? []));
  return [...libraries].sort().map((library) => {
    const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(readFileSync(join(root, library, 'package.json'), 'utf8'));
    const texts = readdirSync(join(root, library)).filter((file) => /^licen[cs]e/iu.test(file)).map((file) => readFileSync(join(root, library, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  }).join('\n\n---\n\n');
};

// A file that is written again is another one to whoever looks at its time, such as a build that would find nothing changed.
const write = (path: string, text: string): void => {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
};

for (const { path, text } of outputFiles) write(path, text);
write(join(root, 'dist/generator/LICENSES'), `${licences()}\n`);
