import { readFile, stat } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { noteDoubt, noteFile } from './trace.ts';

/** Notes every file that a lint plugin consists of, so that a change to any of them is seen; what cannot be told is a doubt. */
export const notePlugin = async (path: string): Promise<void> => {
  const seen = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const bytes = await readFile(file).catch(() => null);
    noteFile(file, bytes);
    // A module is loaded once in a process: what was edited since is not what runs.
    const { ctimeMs = Infinity } = (await stat(file).catch(() => undefined)) ?? {};
    if (ctimeMs > performance.timeOrigin) return noteDoubt(`${file} was edited since this process began.`);
    const text = bytes?.toString('utf8') ?? '';
    if (/\bprocess\b|\bfetch\s*\(|\b(?:import|require)\s*\(\s*[^'"\s]|\beval\b|\bDate\b|Math\.random/u.test(text)) {
      noteDoubt(`${file} may look at anything.`);
    }
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"]+)['"]/gu)) {
      if (name.startsWith('.')) await visit(resolve(dirname(file), name));
      else await notePackage(file, name);
    }
  };
  await visit(path);
};

const harmless = new Set([
  'path',
  'url',
  'util',
  'assert',
  'events',
  'buffer',
  'querystring',
  'punycode',
  'string_decoder',
]);

const notePackage = async (file: string, name: string): Promise<void> => {
  if (isBuiltin(name)) {
    if (!harmless.has(name.replace(/^node:/u, '').split('/')[0]!)) noteDoubt(`${file} imports ${name}.`); // split never gives nothing
    return;
  }
  try {
    await noteManifest(createRequire(file).resolve(name));
  } catch {
    noteDoubt(`${file} imports ${name}, which is not found.`);
  }
};

// A package's version stands for its files.
const noteManifest = async (file: string): Promise<void> => {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    const bytes = await readFile(manifest).catch(() => undefined);
    if (bytes === undefined || !/"version"\s*:/u.test(bytes.toString('utf8'))) continue;
    return noteFile(manifest, bytes);
  }
  noteDoubt(`${file} belongs to no package.`);
};
