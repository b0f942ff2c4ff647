import { fold, windowsDevice } from '../file.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';

/** Where a path is unsafe or clashes with another, one problem each; `shown` is the folder as messages name it. */
export const pathProblems = (shown: string, paths: readonly string[]): readonly Problem[] => [
  ...paths.flatMap((path) => {
    const flaw = flawOf(path);
    return flaw === undefined
      ? []
      : [problem('output-path-unsafe', { path: shown }, `The file name ${JSON.stringify(path)} ${flaw}.`)];
  }),
  ...clashes(paths).map(([first, second]) =>
    problem(
      'output-path-clash',
      { path: shown },
      `${JSON.stringify(first)} and ${JSON.stringify(second)} are one and the same file on some systems.`,
    ),
  ),
];

/** What keeps a path from being stored inside the output folder on every system; `undefined` when nothing does. */
export const flawOf = (path: string): string | undefined => {
  if (path === '') return 'is empty';
  if (/^[/\\]|^[a-z]:/i.test(path)) return 'is absolute';
  return path
    .split('/')
    .map(flawOfSegment)
    .find((flaw) => flaw !== undefined);
};

const flawOfSegment = (segment: string): string | undefined => {
  if (segment === '') return 'has an empty segment';
  if (segment === '.' || segment === '..') return `has the segment \`${segment}\``;
  if (/\p{Cs}/u.test(segment)) return 'is not well-formed Unicode';
  if (/\p{Cc}/u.test(segment)) return 'has a control character';
  if (/[<>:"\\|?*]/.test(segment)) return 'has a character that Windows refuses';
  if (/[. ]$/.test(segment)) return 'has a segment that ends in a dot or a space';
  if (windowsDevice.test(segment)) return 'has a name that Windows reserves';
  if (Buffer.byteLength(segment) > 255) return 'has a segment of more than 255 bytes';
  return undefined;
};

/** Pairs of paths that fold into one, also where one names a file and the other a folder, or two spell one folder. */
const clashes = (paths: readonly string[]): readonly (readonly [string, string])[] => {
  const seen = new Map<string, { spelling: string; path: string; isFile: boolean }>();
  return paths.flatMap((path) => {
    for (const { spelling, isFile } of prefixes(path)) {
      const folded = fold(spelling);
      const other = seen.get(folded);
      if (other === undefined) seen.set(folded, { spelling, path, isFile });
      else if (isFile || other.isFile || other.spelling !== spelling) return [[other.path, path] as const];
    }
    return [];
  });
};

const prefixes = (path: string): readonly { readonly spelling: string; readonly isFile: boolean }[] =>
  [...path.matchAll(/\/|$/g)].map(({ index }) => ({ spelling: path.slice(0, index), isFile: index === path.length }));
