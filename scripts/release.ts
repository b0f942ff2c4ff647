import { resolve } from 'node:path';
import {
  generate,
  isError,
  jsonText,
  mendOutput,
  printRelease,
  publish,
  release as releaseApis,
  writePlans,
  type PublishedApi,
  type Rebuild,
  type ReleasedApi,
} from '../generator/index.ts';
import { printProblems } from './problems.ts';
import { styled } from './terminal.ts';

/** What `specwright release` was told. */
export interface ReleaseFlags {
  readonly root: string;
  readonly out: string;
  readonly dryRun: boolean;
  readonly publish: boolean;
  readonly first: boolean;
  readonly offline: boolean;
  readonly json: boolean;
}

/** `specwright release`: versions, changelogs, a commit and tags; publishes only when told to. Returns the exit code. */
export const release = async (names: readonly string[], flags: ReleaseFlags): Promise<number> => {
  const { out, dryRun, first, offline } = flags;
  const project = { root: resolve(flags.root), out, ...(names.length === 0 ? {} : { apis: names }) };
  const { apis, problems: found } = await releaseApis(
    { ...project, dryRun, first, offline, date: new Date().toISOString().slice(0, 10) },
    rebuild(project),
  );
  const isOpen = flags.publish && !dryRun && !found.some(isError);
  const { published, problems: refused } = isOpen ? await publish(project) : { published: [], problems: [] };
  const problems = [...found, ...refused];
  if (flags.json) process.stdout.write(jsonText({ dryRun, releases: apis, published, problems }));
  else {
    printProblems(problems);
    process.stdout.write(
      [...apis.map(releaseText), ...published.map(publishedText), ending(apis, published, flags)].join(''),
    );
  }
  return problems.some(isError) ? 1 : 0;
};

/** What `specwright build` does, without its words. */
export const rebuild =
  ({ root, out }: { readonly root: string; readonly out: string }): Rebuild =>
  async () => {
    const mended = await mendOutput({ root, out });
    const generated = await generate({ root, out });
    const before = [...mended.problems, ...generated.problems];
    return before.some(isError)
      ? before
      : [...before, ...(await writePlans({ root, out, plans: generated.plan })).problems];
  };

const releaseText = ({ api, from, version, bump, changes }: ReleasedApi): string => {
  if (changes === undefined) return `${styled('bold', api)}  ${version}: nothing to release\n`;
  const [, ...body] = printRelease(changes).split('\n');
  const heading =
    from === undefined ? `${version}: the first release` : `${from} -> ${version} (the contract asks for: ${bump})`;
  return `${styled('bold', api)}  ${heading}\n${body.map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('')}\n`;
};

const publishedText = ({ package: name, version, state }: PublishedApi): string =>
  `${name}@${version}  ${state === 'published' ? 'published' : 'is published already'}\n`;

const ending = (apis: readonly ReleasedApi[], published: readonly PublishedApi[], flags: ReleaseFlags): string => {
  const due = apis.filter(({ changes }) => changes !== undefined);
  if (due.length === 0) return '';
  if (flags.dryRun) return 'Nothing was written.\n';
  const tags = due.map(({ api, version }) => `${api}@${version}`).join(', ');
  const next = published.length > 0 ? '' : ', and `specwright release --publish` publishes it';
  return `Committed and tagged: ${tags}. \`git push --follow-tags\` shares it${next}.\n`;
};
