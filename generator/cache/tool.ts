import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../hash.ts';

/** The tool itself: two of the same `content` give the same output. */
export interface Tool {
  readonly content: string;
  /** The state of the files in which they are known to have that content. */
  readonly state: string;
}

/** The tool as it is now; `undefined` when that is not what this process has loaded. */
export const toolNow = (): Tool | undefined => {
  const files = toolFiles();
  const isLoaded = files.every((path) => statSync(path).ctimeMs < performance.timeOrigin);
  return isLoaded && files.length > 0 ? { content: contentOf(files), state: stateOf(files) } : undefined;
};

/** Whether the tool is what it was. */
export const isSameTool = ({ content, state }: Tool): boolean => {
  const files = toolFiles();
  return stateOf(files) === state || contentOf(files) === content;
};

// From `generator/cache/`, or compiled, from `dist/generator/cache/`.
const code = fileURLToPath(new URL('../', import.meta.url));
const root = [join(code, '..'), join(code, '../..')].find((folder) => existsSync(join(folder, 'package.json')));

const toolFiles = (): readonly string[] => {
  if (root === undefined) return [];
  // In this file npm notes which version of everything it has installed.
  const lock = ['node_modules', '..', '../..']
    .map((folder) => join(root, folder, '.package-lock.json'))
    .find((path) => existsSync(path));
  const marks = [join(root, 'package.json'), ...(lock === undefined ? [] : [lock])];
  // What npm has installed is told apart by its version; a checkout is not.
  return root.includes('node_modules')
    ? marks
    : [...marks, ...codeIn(code), ...(code.startsWith(join(root, 'dist')) ? codeIn(join(root, 'generator')) : [])];
};

const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory()
      ? codeIn(path)
      : /\.(?:map|d\.ts)$/u.test(entry.name) && !path.includes('runtime')
        ? []
        : [path];
  });

const contentOf = (files: readonly string[]): string =>
  sha256(
    files
      .map((path) => `${sha256(readFileSync(path))} ${path}`)
      .sort()
      .join('\n'),
  );

const stateOf = (files: readonly string[]): string =>
  sha256(
    files
      .map((path) => {
        const { size, mtimeMs, ctimeMs, ino } = statSync(path);
        return `${path} ${size} ${mtimeMs} ${ctimeMs} ${ino}`;
      })
      .sort()
      .join('\n'),
  );
