import { posix, relative, sep } from 'node:path';
import type { OutputFolder } from './folder.ts';
import type { Problem, ProblemCode } from '../problem/problem.ts';
import { problem } from '../problem/problem.ts';

/** The system's name for what went wrong, such as `ENOSPC`; `undefined` for anything that is no failure of the system. */
export const faultCode = (fault: unknown): string | undefined =>
  fault instanceof Error && 'code' in fault && 'syscall' in fault && typeof fault.code === 'string'
    ? fault.code
    : undefined;

/** Gives `undefined` in place of a failure with one of these codes; any other is thrown on. */
export const unless = async <T>(codes: readonly string[], attempt: Promise<T>): Promise<T | undefined> => {
  try {
    return await attempt;
  } catch (fault) {
    if (codes.includes(faultCode(fault) ?? '')) return undefined;
    throw fault;
  }
};

export const missing = ['ENOENT', 'ENOTDIR'] as const;

/** Words a failure of the system as a problem, with a path relative to the project. A bug is thrown on. */
export const faultProblem = (code: ProblemCode, out: OutputFolder, fault: unknown): Problem => {
  if (faultCode(fault) === undefined) throw fault;
  const { message, path } = fault as NodeJS.ErrnoException; // it has a code, so it is the system's
  // Node's messages go on with the call and absolute paths.
  const cause = message.replace(/, \w+(?: '.*)?$/s, '');
  return problem(code, { path: shownPath(out, path) }, `The operating system says: ${cause}.`);
};

// A file that could not be staged is named as the file it was to become.
const shownPath = (out: OutputFolder, path: string | undefined): string => {
  const inside = path === undefined ? '' : relative(out.path, path).split(sep).join('/');
  const staged = /\.specwright\/(?:new|old)(?:\/.*)?$/s.exec(inside)?.[0];
  return posix.join(out.shown, staged?.split('/').slice(2).join('/') ?? inside);
};
