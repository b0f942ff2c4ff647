import { join, resolve } from 'node:path';
import { emitApi } from '../emit/index.ts';
import { bumpOf, diffDocuments, type Bump } from '../diff/index.ts';
import { buildApi } from '../model/build.ts';
import { callOf } from '../model/operation.ts';
import { problem, type Problem } from '../problem/problem.ts';
import { isError } from '../problem/list.ts';
import { configFile } from '../read/config.ts';
import { withDirectory } from '../read/directory.ts';
import { readDocument } from '../read/document.ts';
import { readStanding, type Standing } from '../read/git.ts';
import { read, type Source } from '../read/index.ts';
import { readReleased, readReleasedPackage, tagOf, type ReleasedRequest, type Versions } from '../read/released.ts';
import { addRelease, printRelease, type Release } from '../release/changelog.ts';
import { differs } from '../release/differs.ts';
import { firstSection, sectionOf } from '../release/section.ts';
import { baseOf, isStable, nextVersion, stableBefore } from '../release/version.ts';
import { editVersion } from '../scaffold/version.ts';
import { recordRelease, takeBack } from '../write/git.ts';
import { readOptional, replaceText } from '../write/text.ts';

/** Which APIs to release, and by what rules. */
export interface ReleaseOptions {
  /** The project's folder, absolute. */
  readonly root: string;
  /** Names of APIs in redocly.yaml; all of them when absent. */
  readonly apis?: readonly string[];
  /** Where generated packages are, relative to `root`. */
  readonly out: string;
  /** Whether an API of which nothing was ever released may be released. */
  readonly first: boolean;
  /** Whether to go by the tags alone, without asking the registry what is published. */
  readonly offline: boolean;
  /** Whether to say what would be done, and do nothing. */
  readonly dryRun: boolean;
  /** The day of the release, such as `2026-11-21`: it is written down once, so that builds need no clock. */
  readonly date: string;
}

/** What a release does, or would do, to one API. */
export interface ReleasedApi {
  readonly api: string;
  readonly package: string;
  /** The released version that this one follows; absent for the first. */
  readonly from?: string;
  readonly version: string;
  readonly bump: Bump;
  /** Absent when there is nothing to release. */
  readonly changes?: Release;
}

/** What was released, or would be. */
export interface Releases {
  readonly apis: readonly ReleasedApi[];
  /** Any error among them means that nothing was written. */
  readonly problems: readonly Problem[];
}

/** Builds everything as `specwright build` does: after a release, nothing of the output is left behind. */
export type Rebuild = () => Promise<readonly Problem[]>;

/**
 * Gives each API whose package is no longer the released one the version that its contract asks for: in redocly.yaml,
 * in the package, in its CHANGELOG.md, as one commit with a tag per API. All of it, or nothing.
 */
export const release = async (options: ReleaseOptions, rebuild: Rebuild): Promise<Releases> => {
  const standing = await readStanding(options.root);
  const unfit = standingProblems(standing, options);
  if (unfit.length > 0 || 'missing' in standing) return { apis: [], problems: unfit };
  const planned = await planReleases(options);
  if (options.dryRun) return planned;
  const due = planned.apis.flatMap(({ changes, ...api }) =>
    changes === undefined ? [] : [{ ...api, changes: { ...changes, date: options.date } }],
  );
  if (planned.problems.some(isError)) return { apis: [], problems: planned.problems };
  if (due.length === 0) return planned;
  const problems = await carryOut(due, standing.head, options, rebuild);
  return { apis: problems.some(isError) ? [] : planned.apis, problems: [...planned.problems, ...problems] };
};

const standingProblems = (standing: Standing, { dryRun }: ReleaseOptions): readonly Problem[] => {
  if ('missing' in standing) return [problem('release-repository', { path: '.' }, reasons[standing.missing])];
  if (dryRun || standing.changed.length === 0) return [];
  const shown = standing.changed
    .slice(0, 3)
    .map((path) => `\`${path}\``)
    .join(', ');
  const rest = standing.changed.length - 3;
  return [
    problem(
      'release-dirty',
      { path: '.' },
      `There are changes that are not committed: ${shown}${rest > 0 ? ` and ${rest} more` : ''}.`,
    ),
  ];
};

const reasons = {
  git: 'git is not there.',
  repository: 'The project is not in a git repository.',
  reference: 'The repository has no commit yet.',
} as const;

const planReleases = async (options: ReleaseOptions): Promise<Releases> => {
  const { root, apis } = options;
  const { sources, problems } = await read({ root, apis, lint: true });
  if (problems.some(isError)) return { apis: [], problems };
  const plans = await Promise.all(sources.map((source) => planOne(source, options)));
  return {
    apis: plans.flatMap(({ api }) => api ?? []),
    problems: [...problems, ...plans.flatMap((plan) => plan.problems)],
  };
};

interface PlannedOne {
  readonly api?: ReleasedApi;
  readonly problems: readonly Problem[];
}

const planOne = async (source: Source, { root, out, offline, first }: ReleaseOptions): Promise<PlannedOne> => {
  const { name: api, package: info } = source;
  const request: ReleasedRequest = { root, api, name: info.name, out, offline };
  const versions = await readReleased(request);
  if (versions.problems.length > 0) return versions;
  const base = baseOf([...versions.tagged, ...versions.published], info.version);
  const place = { path: `${out}/${api}` };
  if (base.kind === 'behind') {
    // A version that was not tagged here may be that of a stranger's package.
    const released = versions.tagged.includes(base.version)
      ? { problems: [] }
      : await readReleasedPackage(request, base.version, versions);
    return {
      problems: released.problems.length > 0 ? released.problems : [behind(place.path, info.version, base.version)],
    };
  }
  if (base.kind === 'base') return follow({ source, request, versions, base: base.version });
  if (!first)
    return {
      problems: [problem('release-first', place, `No version of \`${info.name}\` is tagged here or published.`)],
    };
  return {
    api: { api, package: info.name, version: info.version, bump: 'major', changes: firstSection(info.version) },
    problems: [],
  };
};

interface Following {
  readonly source: Source;
  readonly request: ReleasedRequest;
  readonly versions: Versions;
  readonly base: string;
}

const follow = async ({ source, request, versions, base }: Following): Promise<PlannedOne> => {
  const { api, name, out } = request;
  const released = await readReleasedPackage(request, base, versions);
  if (released.source === undefined) return { problems: released.problems };
  const placed = withDirectory(source, request);
  const after = buildApi({ ...placed, package: { ...placed.package, version: base } });
  const problems = after.problems;
  if (after.api === undefined) return { problems };
  const changes = diffDocuments(released.source.document, source.document);
  const emitted = await emitApi(after.api, source.artefacts);
  const isRegenerated = changes.length === 0 && differs(emitted, released.files);
  const bump = isRegenerated ? 'patch' : bumpOf(changes);
  const known = [...versions.tagged, ...versions.published];
  const stable = stableBefore(known, base);
  const past = stable === undefined ? released : await readReleasedPackage(request, stable, versions);
  if (past.source === undefined) return { problems: past.problems };
  const since = stable === undefined ? changes : diffDocuments(past.source.document, source.document);
  const version = nextVersion(
    base,
    bump,
    source.package.version,
    stable === undefined ? undefined : { version: stable, bump: bumpOf(since) },
  );
  const result = { api, package: name, from: base, version, bump };
  if (version === base) return { api: result, problems };
  if (known.includes(version)) return { problems: [behind(`${out}/${api}`, base, version)] };
  // Those who waited for the stable version learn all that it changes.
  const told = isStable(version) ? since : changes;
  // Consumers know an operation by the name that it had.
  const operations = [...after.api.operations, ...(buildApi(past.source).api?.operations ?? [])];
  const methods = new Map(operations.map((operation) => [callOf(operation), operation.name]));
  return { api: { ...result, changes: sectionOf({ version, changes: told, methods, isRegenerated }) }, problems };
};

const behind = (path: string, known: string, released: string): Problem =>
  problem('release-behind', { path }, `Version ${released} is released already, but the project continues ${known}.`);

/** Writes, commits and tags; whatever goes wrong, the project is as it was. */
const carryOut = async (
  due: readonly ReleasedApi[],
  head: string,
  options: ReleaseOptions,
  rebuild: Rebuild,
): Promise<readonly Problem[]> => {
  const { root, out } = options;
  const begun = { head, paths: [configFile, out] };
  const give = async (problems: readonly Problem[], tagged: readonly string[] = []): Promise<readonly Problem[]> => {
    if (problems.some(isError)) await takeBack(root, { ...begun, tagged });
    return problems;
  };
  try {
    const unwritten = await writeVersions(due, root);
    if (unwritten.length > 0) return await give(unwritten);
    for (const { api, package: name, changes } of due) {
      const path = join(resolve(root, out), api, 'CHANGELOG.md');
      if (changes !== undefined) await replaceText(path, addRelease(await readOptional(path), name, changes));
    }
    const built = await rebuild();
    if (built.some(isError)) return await give(built);
    const refused = await recordRelease(root, {
      paths: begun.paths,
      message: commitMessage(due),
      tags: due.map(tagging),
    });
    return refused === undefined ? built : await give([failed(refused.words)], refused.tagged);
  } catch (error) {
    return await give([failed(error instanceof Error ? error.message : String(error))]);
  }
};

const failed = (words: string): Problem =>
  problem('release-failed', { path: '.' }, `The release could not be recorded: ${words.replace(/[.\s]+$/u, '')}.`);

const writeVersions = async (due: readonly ReleasedApi[], root: string): Promise<readonly Problem[]> => {
  const path = resolve(root, configFile);
  const result = await readDocument({ absolute: path, path: configFile });
  if ('problems' in result) return result.problems;
  const was = result.file.text();
  let text = was;
  for (const { api, version } of due) {
    const edited = editVersion(text, api, version);
    if (edited === undefined) {
      const remedy = `Write \`x-specwright: { version: ${version} }\` below the API, commit that, and release again.`;
      return [
        problem(
          'config-invalid',
          result.file.locate(`/apis/${api}`, 'key'),
          `The version of \`${api}\` cannot be changed here without changing more than that.`,
          remedy,
        ),
      ];
    }
    text = edited;
  }
  if (text !== was) await replaceText(path, text);
  return [];
};

const commitMessage = (due: readonly ReleasedApi[]): string => {
  const names = due.map(({ api, version }) => `${api} ${version}`);
  const [first = ''] = names;
  return names.length === 1
    ? `Release ${first}\n`
    : `Release ${names.length} packages\n\n${names.map((name) => `- ${name}\n`).join('')}`;
};

const tagging = ({ api, version, changes }: ReleasedApi) => ({
  name: tagOf(api, version),
  message: `${api} ${version}\n\n${changes === undefined ? '' : `${printRelease(changes)}\n`}`,
});
