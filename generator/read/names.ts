import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isObject } from '../model/resolve.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import type { ApiEntry } from './api-entry.ts';
import { toFolderName } from './folder-name.ts';
import { packageInfo } from './package.ts';
import { parse } from './parse.ts';
import { relativePath } from './paths.ts';
import { readText } from './text.ts';
import { noteFolder } from './trace.ts';

/** The APIs in files and folders that were named directly, without any configuration. */
export const findApis = async (
  root: string,
  inputs: readonly string[],
): Promise<{ readonly apis: readonly ApiEntry[]; readonly problems: readonly Problem[] }> => {
  const found = await Promise.all(inputs.map((input) => filesOf(root, input)));
  const files = [...new Set(found.flatMap(({ files: some }) => some))];
  const problems = found.flatMap((one) => one.problems);
  const apis = nameAll(files).map(({ absolute, name }) => ({
    name,
    absolute,
    path: relativePath(root, absolute),
    package: packageInfo(name),
    artefacts: [],
  }));
  return { apis, problems };
};

const filesOf = async (
  root: string,
  input: string,
): Promise<{ readonly files: readonly string[]; readonly problems: readonly Problem[] }> => {
  const absolute = resolve(root, input);
  const isFolder = await stat(absolute).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return { files: [absolute], problems: [] }; // a missing file is reported when it is read
  const files = await descriptionsIn(absolute);
  const path = relativePath(root, absolute) || '.';
  return {
    files,
    problems:
      files.length > 0
        ? []
        : [
            problem(
              'nothing-to-build',
              { path },
              `The folder ${quote(path)} holds no OpenAPI description.`,
              'Name a folder with descriptions in YAML or JSON, or a file.',
            ),
          ],
  };
};

/** Descriptions in a folder and the folders in it, in code point order. Links are not followed: they could go round. */
const descriptionsIn = async (folder: string): Promise<readonly string[]> => {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  noteFolder(folder, entries);
  // What a build made in this folder holds the bundled description; to build from that would breed.
  if (entries.some(({ name }) => name === '.specwright.json')) return [];
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name)) found.push(...(await descriptionsIn(path)));
    if (entry.isFile() && /\.(?:ya?ml|json)$/i.test(entry.name) && (await isDescription(path))) found.push(path);
  }
  return found;
};

// A folder holds fragments, examples and other YAML as well; a file that is no description is no mistake there. One
// that means to be a description and is broken must be reported, so the first look does not need the text to be right.
const isDescription = async (absolute: string): Promise<boolean> => {
  const read = await readText({ absolute, path: absolute });
  if ('problem' in read) return false;
  const { text } = read;
  if (/^(?:["']?openapi["']?\s*:|\s*\{\s*["']openapi["']\s*:)/m.test(text)) return true;
  if (!/["']openapi["']/.test(text)) return false;
  const { value } = parse(text);
  return isObject(value) && Object.hasOwn(value, 'openapi');
};

const nameAll = (files: readonly string[]): readonly { readonly absolute: string; readonly name: string }[] => {
  const taken = new Set<string>();
  return files.map((absolute) => {
    const name = firstFree(candidates(absolute), taken);
    taken.add(name);
    return { absolute, name };
  });
};

/** `museum.yaml` is `museum`; `museum/openapi.yaml` too, since that file name says nothing. */
const candidates = (absolute: string): readonly string[] => {
  const file = basename(absolute).replace(/(?:\.openapi)?\.(?:ya?ml|json)$/i, '');
  const folder = toFolderName(basename(dirname(absolute)));
  const own = /^(?:openapi|index|swagger|api|spec|main|root)$/i.test(file) ? undefined : toFolderName(file);
  const both = own === undefined || folder === undefined ? [] : [`${own}-${folder}`];
  return [own ?? folder ?? 'api', ...both];
};

const firstFree = (names: readonly string[], taken: ReadonlySet<string>): string => {
  const free = names.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  const [base = 'api'] = names;
  for (let count = 2; ; count++) {
    if (!taken.has(`${base}-${count}`)) return `${base}-${count}`;
  }
};
