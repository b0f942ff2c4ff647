import type { Disk, Obstacle } from '../plan.ts';
import type { Problem } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';
import { fold } from '../file.ts';

type Taken = { readonly path: string; readonly kind: 'file' | 'folder' | Obstacle['kind'] };

/** What stands where a wanted file, or a folder above it, has to be; `there` is what a build would leave in place. */
export const obstructions = (
  shown: string,
  wanted: readonly string[],
  there: Pick<Disk, 'files' | 'obstacles'>,
): readonly Problem[] => {
  const taken = takenPlaces(there);
  const inTheWay = new Map(
    wanted.flatMap((path) => {
      const found = places(path)
        .map((place) => ({ place, taken: taken.get(fold(place)) }))
        .find(({ place, taken }) => taken !== undefined && !fits(taken, place, place === path));
      return found?.taken === undefined ? [] : [[found.taken.path, { taken: found.taken, path }] as const];
    }),
  );
  return [...inTheWay.values()].map(({ taken, path }) =>
    problem(
      taken.kind === 'link' ? 'output-link' : 'output-foreign-file',
      { path: taken.path === '' ? shown : `${shown}/${taken.path}` },
      `This ${nouns[taken.kind]} is where the build has to put \`${path}\`.`,
    ),
  );
};

// Prefixes of spelled paths are folded, so that a system that ignores case gets the same answer as one that does not.
const takenPlaces = ({ files, obstacles }: Pick<Disk, 'files' | 'obstacles'>): ReadonlyMap<string, Taken> =>
  new Map(
    [...files.map(({ path }) => ({ path, kind: 'file' as const })), ...obstacles]
      .flatMap((entry): Taken[] => [
        ...places(entry.path).map((path) => (path === entry.path ? entry : { path, kind: 'folder' as const })),
      ])
      .map((entry) => [fold(entry.path), entry]),
  );

const fits = (taken: Taken, place: string, isFile: boolean): boolean =>
  isFile ? taken.kind === 'file' && taken.path === place : taken.kind === 'folder' || taken.kind === 'empty-folder';

/** The folder itself, every folder above the path, and the path. */
const places = (path: string): readonly string[] =>
  path === '' ? [''] : ['', ...[...path.matchAll(/\/|$/g)].map(({ index }) => path.slice(0, index))];

const nouns = {
  file: 'file',
  folder: 'folder',
  link: 'link',
  'empty-folder': 'empty folder',
  other: 'special file',
} as const satisfies Record<Taken['kind'], string>;
