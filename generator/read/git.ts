import { execFile } from 'node:child_process';
import { maxBytes } from './text.ts';

/** What git said: the content of a file, or why there is none. */
export type GitFile =
  | { readonly bytes: Buffer }
  | { readonly missing: 'git' | 'repository' | 'reference' | 'file' };

/** A file as it was in a commit, tag or branch; `path` is relative to the folder. No shell, and no filter of the repository, sees it. */
export const readFromGit = async (folder: string, reference: string, path: string): Promise<GitFile> => {
  if (!isReference(reference)) return { missing: 'reference' };
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
  if (commit.code === 'ENOENT') return { missing: 'git' };
  if (commit.code !== 0) return { missing: (await git(folder, ['rev-parse', '--git-dir'])).code === 0 ? 'reference' : 'repository' };
  const hash = commit.output.toString('latin1').trim();
  const file = await git(folder, ['cat-file', 'blob', `${hash}:./${path}`]);
  return file.code === 0 ? { bytes: file.output } : { missing: 'file' };
};

// Git takes a leading hyphen for an option and a colon for the beginning of a path.
const isReference = (text: string): boolean => /^[^\s:\p{Cc}-][^\s:\p{Cc}]*$/u.test(text);

const git = (folder: string, parameters: readonly string[]): Promise<{ readonly code: unknown; readonly output: Buffer }> =>
  new Promise((resolve) => {
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: 2 * maxBytes, windowsHide: true } as const;
    execFile('git', parameters, options, (error, output) => resolve({ code: error === null ? 0 : (error.code ?? 1), output }));
  });
