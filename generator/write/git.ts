import { run } from '../read/run.ts';

/** What a release writes into the repository: one commit, and an annotated tag per API. */
export interface Recorded {
  /** Paths, relative to the folder, of everything that may have changed. */
  readonly paths: readonly string[];
  readonly message: string;
  readonly tags: readonly { readonly name: string; readonly message: string }[];
}

/** What was tagged before git refused something, and its own words. */
export interface Refused {
  readonly words: string;
  readonly tagged: readonly string[];
}

/** Commits what changed, if anything did, and tags it. */
export const recordRelease = async (
  folder: string,
  { paths, message, tags }: Recorded,
): Promise<Refused | undefined> => {
  const tagged: string[] = [];
  const refused = (text: string): Refused => ({ words: wordsOf(text), tagged });
  const staged = await run('git', ['add', '--all', '--', ...paths], folder);
  if (staged.code !== 0) return refused(staged.errors);
  const isNothing = (await run('git', ['diff', '--cached', '--quiet'], folder)).code === 0;
  if (!isNothing) {
    const committed = await run('git', ['commit', '--quiet', '--cleanup=verbatim', '--file=-'], folder, message);
    if (committed.code !== 0) return refused(`${committed.errors}\n${committed.output.toString('utf8')}`);
  }
  for (const { name, message: words } of tags) {
    const made = await run('git', ['tag', '--annotate', '--cleanup=verbatim', '--file=-', name], folder, words);
    if (made.code !== 0) return refused(made.errors);
    tagged.push(name);
  }
  return undefined;
};

export interface Begun {
  /** The commit before. */
  readonly head: string;
  readonly paths: readonly string[];
  readonly tagged: readonly string[];
}

/** Takes back what a release began, in a folder that was clean before: tags, commit, files. */
export const takeBack = async (folder: string, { head, paths, tagged }: Begun): Promise<void> => {
  for (const name of tagged) await run('git', ['tag', '--delete', name], folder);
  await run('git', ['reset', '--quiet', '--soft', head], folder);
  // One by one: a path that the commit before does not have would keep git from restoring the others.
  for (const path of paths) {
    await run('git', ['reset', '--quiet', head, '--', path], folder);
    await run('git', ['restore', '--worktree', '--', path], folder);
  }
  await run('git', ['clean', '--quiet', '-d', '--force', '--', ...paths], folder);
};

const wordsOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 3)
    .join(' ') || 'git failed';
