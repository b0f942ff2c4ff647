import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import type { Known } from '../cache/index.ts';
import { configFile, readConfig } from '../read/config.ts';
import { relativePath } from '../read/paths.ts';
import type { Selection } from '../read/selection.ts';

export interface WatchedOptions extends Selection {
  readonly out: string;
}

/** The files and folders whose changes may change what a build gives, relative to the project. */
export const watchedPaths = async (
  { root, apis, inputs = [], out }: WatchedOptions,
  known: Known,
): Promise<readonly string[]> => {
  const named =
    inputs.length > 0
      ? inputs.map((input) =>
          /\.(?:ya?ml|json)$/iu.test(input) ? posix.dirname(shown(root, input)) : shown(root, input),
        )
      : await configured(root, apis);
  const evidence =
    known.record === undefined ? [] : [known.record.shared, ...known.record.folders.map((folder) => folder.inputs)];
  // Plugins, templates and whatever else was read, wherever it lies in the project; folders that were searched, for what is added to them.
  const read = evidence
    .flatMap(({ files, folders }) => [...files, ...folders])
    .map(([path]) => relative(root, path))
    .filter((path) => isOwn(path) && !isWithin(path, out));
  return [...new Set([...named, ...read.map((path) => path.split(sep).join('/'))])].sort();
};

const configured = async (root: string, asked: readonly string[] | undefined): Promise<readonly string[]> => {
  const { apis } = await readConfig(root);
  const chosen = apis.filter(({ name }) => asked === undefined || asked.includes(name));
  const specs = join(root, 'specs');
  // References may lead to anything in `specs/`; elsewhere they stay in the description's own folder.
  const folders = chosen.map(({ absolute }) => (isWithin(absolute, specs) ? 'specs' : shown(root, dirname(absolute))));
  return [configFile, ...folders];
};

const shown = (root: string, path: string): string => relativePath(root, resolve(root, path)) || '.';

const isOwn = (path: string): boolean =>
  !isAbsolute(path) && !path.startsWith('..') && !path.split(sep).includes('node_modules');

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);
