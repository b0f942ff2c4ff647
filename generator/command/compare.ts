import { resolve } from 'node:path';
import {
  acceptFile,
  applyAccepted,
  parseAccepted,
  reportOf,
  type Accepted,
  type Report,
  type State,
} from '../diff/index.ts';
import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/list.ts';
import { isOneDescription, readBase, readFormerNames, readNames, readState } from '../read/base.ts';
import { configFile, readConfig } from '../read/config.ts';
import { readDocument } from '../read/document.ts';
import { read, type Source } from '../read/index.ts';
import { defaultOut } from '../write/folder.ts';

/** Which two states of which APIs to compare. */
export interface CompareOptions {
  /** The project's folder, absolute: paths in problems are relative to it. */
  readonly root: string;
  /** Names of APIs in redocly.yaml; all of them when absent. */
  readonly apis?: readonly string[];
  /** A file, folder, tarball, installed package, commit, tag or branch; the last commit when absent. */
  readonly from?: string;
  /** The same; the descriptions as they are now when absent. */
  readonly to?: string;
  /** Where generated packages are, relative to `root`; `generated` unless given. */
  readonly out?: string;
  /** `2030-01-31`: what decides whether an accepted change has expired. */
  readonly today: string;
}

/** What changed, and what kept states from being read. */
export interface Compared {
  /** One per API whose two states can be read. */
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

/** Says what changed between two states of each API, and what that does to those who use it. */
export const compare = (options: CompareOptions): Promise<Compared> =>
  compareStates({ from: 'HEAD', out: defaultOut, ...options });

/** Options with what they mean when they are absent. */
type States = CompareOptions & Required<Pick<CompareOptions, 'from' | 'out'>>;

const compareStates = async (options: States): Promise<Compared> => {
  const { root, from, to, out } = options;
  const after = await readAfter(options);
  const pairs = await Promise.all(
    after.sources.map(async (source) => ({
      source,
      base: await after.readBefore({ root, api: source.name, from, out }),
    })),
  );
  const gone = await readGone(options);
  const accepted = await readAccepted(root);
  const compared = pairs.flatMap(({ source, base }) =>
    base.source === undefined ? [] : [reportOf(base.source, source)],
  );
  const judged = judge([...compared, ...gone.reports], accepted.accepted, options);
  const isWhole = options.apis === undefined && to === undefined && compared.length === after.names.length;
  return {
    reports: judged.reports,
    problems: sortProblems([
      ...after.problems,
      ...pairs.flatMap(({ base }) => base.problems),
      ...gone.problems,
      ...accepted.problems,
      // An entry may be about an API that was not looked at.
      ...judged.problems.filter(({ code }) => isWhole || code !== 'accept-unused'),
    ]),
  };
};

const readAfter = async ({ root, apis, from, to, out }: States) => {
  if (to === undefined) {
    const { names, sources, problems } = await read({ root, apis, lint: false });
    return { names, sources, problems, readBefore: readBase };
  }
  const { names, problems, readBefore } =
    apis === undefined ? await namesFor(root, from, to) : { names: apis, problems: [], readBefore: readBase };
  const results = await Promise.all(names.map((api) => readState({ root, api, from: to, out })));
  return {
    names,
    sources: results.flatMap(({ source }) => source ?? []),
    problems: [...problems, ...results.flatMap((result) => result.problems)],
    readBefore,
  };
};

const namesFor = async (root: string, from: string, to: string) => {
  const isOne = await isOneDescription(root, to);
  const { names, problems } =
    isOne && (await isOneDescription(root, from)) ? { names: [], problems: [] } : await readNames(root, to);
  // Two descriptions need no API of redocly.yaml: the name is for the heading only, and nothing is known of it.
  return isOne && names.length === 0
    ? { names: [nameOf(from)], problems: [], readBefore: readState }
    : { names, problems, readBefore: readBase };
};

const nameOf = (path: string): string =>
  path
    .split(/[/\\]/u)
    .at(-1)
    ?.replace(/\.(ya?ml|json|tgz)$/iu, '') ?? 'api';

/** Compares the APIs that had a package, and that the project no longer has, with nothing. */
const readGone = async ({ root, apis, from, to, out }: States): Promise<Compared> => {
  if (apis !== undefined || (to !== undefined && (await isOneDescription(root, to))))
    return { reports: [], problems: [] };
  const { names } = to === undefined ? await readConfig(root) : await readNames(root, to);
  // Where no name can be read, nobody knows what is gone.
  const gone = names.length === 0 ? [] : (await readFormerNames(root, from)).filter((name) => !names.includes(name));
  const results = await Promise.all(gone.map((api) => readState({ root, api, from, out })));
  const path = to === undefined ? configFile : `${to}:${configFile}`;
  return {
    reports: results.flatMap(({ source }) => (source === undefined ? [] : [reportOf(source, nothing(source, path))])),
    // It may never have been built.
    problems: results.flatMap(({ problems }) => problems.filter(({ code }) => code !== 'base-missing')),
  };
};

const nothing = ({ name, document }: Source, path: string): State => ({
  name,
  path,
  document: { openapi: document['openapi'] ?? '', info: document['info'] ?? {} },
  locate: () => ({ path }),
});

const readAccepted = async (
  root: string,
): Promise<{ readonly accepted: readonly Accepted[]; readonly problems: readonly Problem[] }> => {
  const result = await readDocument({ absolute: resolve(root, acceptFile), path: acceptFile });
  if ('problems' in result)
    return {
      accepted: [],
      problems: result.problems.filter(({ code }) => code !== 'file-missing' && code !== 'file-empty'),
    };
  const { file } = result;
  return parseAccepted(file.value, (pointer) => file.locate(pointer, 'key'));
};

/** Applies the accepted changes to all reports at once: an entry is used when any of them has the change. */
const judge = (reports: readonly Report[], accepted: readonly Accepted[], { today }: CompareOptions) => {
  const all = applyAccepted(
    reports.flatMap(({ changes }) => changes),
    accepted,
    today,
  );
  return {
    problems: all.problems,
    reports: reports.map((report) => ({ ...report, changes: applyAccepted(report.changes, accepted, today).changes })),
  };
};
