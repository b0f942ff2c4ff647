import { problem, type Problem } from '../problem/problem.ts';
import type { OwnFile } from '../write/together.ts';

/** What a command would write among the files of a person, before anything is written. */
export interface Scaffold {
  readonly files: readonly OwnFile[];
  /** What writing would replace; somebody has to agree first. */
  readonly inTheWay: readonly Problem[];
  /** What keeps the command from doing anything. */
  readonly problems: readonly Problem[];
  /** What to do next, as commands. */
  readonly next: readonly string[];
}

/** A plan that consists of problems. */
export const refused = (...problems: readonly Problem[]): Scaffold => ({ files: [], inTheWay: [], problems, next: [] });

/** A whole file: nothing to do where it is there already, and in the way where something else is. */
export const wholeFile = (
  path: string,
  text: string,
  was: string | undefined,
): Pick<Scaffold, 'files' | 'inTheWay'> => {
  if (was === undefined) return { files: [{ path, text }], inTheWay: [] };
  if (was === text) return { files: [], inTheWay: [] };
  return {
    files: [{ path, text, was }],
    inTheWay: [problem('file-in-the-way', { path }, 'A file of this name is there already.')],
  };
};
