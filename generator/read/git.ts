import { run, type Ran } from './run.ts';

/** What git said: the content of a file, or why there is none. */
export type GitFile = { readonly bytes: Buffer } | { readonly missing: 'git' | 'repository' | 'reference' | 'file' };

/** A file as it was in a commit, tag or branch; `path` is relative to the folder. No shell, and no filter of the repository, sees it. */
export const readFromGit = async (folder: string, reference: string, path: string): Promise<GitFile> => {
  const commit = await commitOf(folder, reference);
  if ('missing' in commit) return commit;
  const file = await git(folder, ['cat-file', 'blob', `${commit.hash}:./${path}`]);
  return file.code === 0 ? { bytes: file.output } : { missing: 'file' };
};

/** Every file of a folder as it was in a commit, tag or branch, by path; `undefined` when there is no such folder. */
export const readTreeFromGit = async (
  folder: string,
  reference: string,
  path: string,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> => {
  const commit = await commitOf(folder, reference);
  if ('missing' in commit) return undefined;
  const listed = await git(folder, ['ls-tree', '-r', '-z', '--full-tree', `${commit.hash}:./${path}`]);
  if (listed.code !== 0) return undefined;
  const entries = [...listed.output.toString('utf8').matchAll(/100(?:644|755) blob ([0-9a-f]+)\t([^\0]+)\0/gu)];
  const batch = await git(folder, ['cat-file', '--batch'], entries.map(([, hash]) => `${hash}\n`).join(''));
  const blobs = splitBatch(batch.output);
  return new Map(
    entries.flatMap(([, , name = ''], index) => (blobs[index] === undefined ? [] : [[name, blobs[index]] as const])),
  );
};

/** Whether a text names a commit, tag or branch. */
export const isCommit = async (folder: string, reference: string): Promise<boolean> =>
  'hash' in (await commitOf(folder, reference));

/** Where a folder is in its repository, such as `apis/`; empty at the root, and where there is no repository. */
export const readPrefix = async (folder: string): Promise<string> => {
  const { code, output } = await git(folder, ['rev-parse', '--show-prefix']);
  return code === 0 ? output.toString('utf8').replace(/\r?\n$/u, '') : '';
};

/** What the tags of a repository are called. */
export const readTags = async (folder: string): Promise<readonly string[]> => {
  const { output } = await git(folder, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']);
  return output
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
};

/** How a folder stands to its repository: the commit that it is at, and what differs from that; or why there is none. */
export type Standing =
  | { readonly head: string; readonly changed: readonly string[] }
  | { readonly missing: 'git' | 'repository' | 'reference' };

/** Compares a folder with the commit that it is at. */
export const readStanding = async (folder: string): Promise<Standing> => {
  const commit = await commitOf(folder, 'HEAD');
  if ('missing' in commit) return commit;
  const status = await git(folder, ['status', '--porcelain', '-z', '--untracked-files=all', '--', '.']);
  const changed = status.output
    .toString('utf8')
    .split('\0')
    .filter((line) => /^.. /u.test(line));
  return { head: commit.hash, changed: changed.map((line) => line.slice(3)) };
};

type Commit = { readonly hash: string } | { readonly missing: 'git' | 'repository' | 'reference' };

const commitOf = async (folder: string, reference: string): Promise<Commit> => {
  if (!isReference(reference)) return { missing: 'reference' };
  const commit = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
  if (commit.code === 'ENOENT') return { missing: 'git' };
  if (commit.code === 0) return { hash: commit.output.toString('latin1').trim() };
  return { missing: (await git(folder, ['rev-parse', '--git-dir'])).code === 0 ? 'reference' : 'repository' };
};

// Git takes a leading hyphen for an option and a colon for the beginning of a path.
const isReference = (text: string): boolean => /^[^\s:\p{Cc}-][^\s:\p{Cc}]*$/u.test(text);

const git = (folder: string, parameters: readonly string[], input?: string): Promise<Ran> =>
  run('git', parameters, folder, input);

// One after the other, each as `<hash> blob <size>`, its bytes, and a newline.
const splitBatch = (batch: Buffer): readonly Uint8Array[] => {
  const blobs: Uint8Array[] = [];
  for (let start = 0; start < batch.length;) {
    const begin = batch.indexOf(10, start) + 1;
    const size = Number(batch.toString('latin1', start, begin).split(' ')[2]);
    if (begin === 0 || Number.isNaN(size)) break;
    blobs.push(batch.subarray(begin, begin + size));
    start = begin + size + 1;
  }
  return blobs;
};
