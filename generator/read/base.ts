import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isObject } from '../model/resolve.ts';
import type { Source } from '../model/source.ts';
import { problem, warning } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { configFile, readConfig } from './config.ts';
import { isCommit, readFromGit, type GitFile } from './git.ts';
import { packageInfo } from './package.ts';
import { parse } from './parse.ts';
import { relativePath } from './paths.ts';
import { readApi } from './read-api.ts';
import { loadRedocly } from './redocly.ts';
import { readFromTarball } from './tarball.ts';

export interface BaseRequest {
  /** The project's folder. */
  readonly root: string;
  /** The name of the API. */
  readonly api: string;
  /** A file, a folder, a tarball, the name of an installed package, or a commit, tag or branch. */
  readonly from: string;
  /** Where generated packages are, relative to the project. */
  readonly out: string;
}

export interface BaseResult {
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

/** Reads the description to compare with; that an API is new since a commit is no error. */
export const readBase = async (request: BaseRequest): Promise<BaseResult> => {
  const state = await readState(request);
  return state.source === undefined && (await isNew(request)) ? { problems: [newApi(request)] } : state;
};

/** Reads a description from wherever an earlier or later state of it is kept. */
export const readState = async (request: BaseRequest): Promise<BaseResult> => {
  const { root, api, from } = request;
  const place = await kindOf(resolve(root, from));
  if (place === 'file' && /\.(tgz|tar\.gz)$/iu.test(from)) return readPacked(request);
  if (place === 'file') return readFrom(root, api, resolve(root, from), relativePath(root, resolve(root, from)));
  if (place === 'folder') return readFolder(request, resolve(root, from));
  if (await isInstalled(root, from))
    return readFrom(root, api, join(root, 'node_modules', from, bundledName), `node_modules/${from}/${bundledName}`);
  return readCommitted(request);
};

/** Whether a state is one description, whatever its API is called; any other holds the APIs of a project. */
export const isOneDescription = async (root: string, from: string): Promise<boolean> => {
  const place = await kindOf(resolve(root, from));
  return place === 'folder'
    ? (await kindOf(resolve(root, from, bundledName))) === 'file'
    : place === 'file' || isInstalled(root, from);
};

/** What `specwright diff` is given without an option: names of APIs, two states of descriptions, or what is neither. */
export const kindOfOperands = async (
  root: string,
  operands: readonly string[],
): Promise<'apis' | 'states' | 'neither'> => {
  const { names, problems } = await readConfig(root);
  const strangers = operands.filter((name) => !names.includes(name));
  if (strangers.length === 0) return 'apis';
  const areStates = await Promise.all(strangers.map((name) => mayBeState(root, name)));
  if (operands.length === 2 && strangers.length === 2 && areStates.includes(true)) return 'states';
  // A name that is merely misspelled is told with those that there are.
  return strangers.some(isPath) || problems.some(({ code }) => code === 'config-missing') ? 'neither' : 'apis';
};

const mayBeState = async (root: string, text: string): Promise<boolean> =>
  isPath(text) ||
  (await kindOf(resolve(root, text))) !== undefined ||
  (await isInstalled(root, text)) ||
  isCommit(root, text);

const isPath = (text: string): boolean => /[/\\]|\.(?:ya?ml|json|tgz)$/iu.test(text);

/** The names of the APIs that a state of a project holds: those of redocly.yaml, as it was then. */
export const readNames = async (
  root: string,
  from: string,
): Promise<{ readonly names: readonly string[]; readonly problems: readonly Problem[] }> => {
  if ((await kindOf(resolve(root, from))) !== undefined || (await isInstalled(root, from))) return readConfig(root);
  const config = await readFromGit(root, from, configFile);
  const names = namesIn(config) ?? [];
  if (names.length > 0) return { names, problems: [] };
  const message =
    'missing' in config
      ? reasons[config.missing](quote(from), configFile)
      : `The \`${configFile}\` of ${quote(from)} names no APIs.`;
  return { names, ...missing(from, message) };
};

/** The names of the APIs whose packages an earlier state of a project may hold; one description is no project. */
export const readFormerNames = async (root: string, from: string): Promise<readonly string[]> => {
  if (await isOneDescription(root, from)) return [];
  const folder = resolve(root, from);
  if ((await kindOf(folder)) !== 'folder') return namesIn(await readFromGit(root, from, configFile)) ?? [];
  const names = await readdir(folder);
  const kinds = await Promise.all(names.map((name) => kindOf(join(folder, name, bundledName))));
  return names.filter((_, index) => kinds[index] === 'file').toSorted();
};

const bundledName = 'openapi.json';

const isInstalled = async (root: string, from: string): Promise<boolean> =>
  /^(@[^/\\]+\/)?[^/\\]+$/u.test(from) && (await kindOf(join(root, 'node_modules', from, bundledName))) === 'file';

const kindOf = (path: string): Promise<'file' | 'folder' | undefined> =>
  stat(path).then(
    (stats) => (stats.isDirectory() ? 'folder' : 'file'),
    () => undefined,
  );

const readFolder = async ({ root, api, from }: BaseRequest, folder: string): Promise<BaseResult> => {
  for (const path of [join(folder, bundledName), join(folder, api, bundledName)]) {
    if ((await kindOf(path)) === 'file') return readFrom(root, api, path, relativePath(root, path));
  }
  return missing(from, `The folder ${quote(from)} holds no \`${bundledName}\`.`);
};

const readPacked = async ({ root, api, from }: BaseRequest): Promise<BaseResult> => {
  try {
    const file = readFromTarball(await readFile(resolve(root, from)), bundledName);
    return file === undefined
      ? missing(from, `The tarball ${quote(from)} holds no \`${bundledName}\`.`)
      : await readBytes(api, file, `${from}/${bundledName}`);
  } catch {
    return missing(from, `${quote(from)} cannot be read as a packed package.`);
  }
};

const readCommitted = async ({ root, api, from, out }: BaseRequest): Promise<BaseResult> => {
  const path = `${out}/${api}/${bundledName}`;
  const file = await readFromGit(root, from, path);
  if ('bytes' in file) return readBytes(api, file.bytes, `${from}:${path}`);
  return missing(from, reasons[file.missing](quote(from), path));
};

// What redocly.yaml did not list yet is compared with nothing; a package that nobody committed is not.
const isNew = async ({ root, api, from }: BaseRequest): Promise<boolean> =>
  namesIn(await readFromGit(root, from, configFile))?.includes(api) === false;

const namesIn = (config: GitFile): readonly string[] | undefined => {
  if ('missing' in config) return config.missing === 'file' ? [] : undefined;
  const { value } = parse(config.bytes.toString('utf8'));
  if (!isObject(value)) return undefined;
  return isObject(value['apis']) ? Object.keys(value['apis']) : [];
};

const newApi = ({ api, from }: BaseRequest): Problem =>
  warning(
    'base-missing',
    { path: from },
    `The API ${quote(api)} is new since ${quote(from)}.`,
    'Nothing is compared, because nobody uses it yet.',
  );

const reasons = {
  git: (from) => `${from} is no file, folder or installed package, and git is not there to look for it.`,
  repository: (from) => `${from} is no file, folder or installed package, and the project is not in a git repository.`,
  reference: (from) => `${from} is no file, folder, installed package, commit, tag or branch.`,
  file: (from, path) => `There is no \`${path}\` in ${from}.`,
} as const satisfies Record<string, (from: string, path: string) => string>;

const missing = (from: string, message: string): BaseResult => ({
  problems: [problem('base-missing', { path: from }, message)],
});

/**
 * Reads a description that is in memory, through a folder of its own, so that the one reader of files makes all its checks; `path`
 * is what messages call it.
 */
export const readBytes = async (api: string, bytes: Uint8Array, path: string): Promise<BaseResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'specwright-'));
  try {
    await writeFile(join(folder, bundledName), bytes);
    return await readFrom(folder, api, join(folder, bundledName), path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const readFrom = (root: string, api: string, absolute: string, path: string): Promise<BaseResult> =>
  readApi(
    { name: api, absolute, path, package: packageInfo(api), artefacts: [] },
    { root, lint: false, rules: async () => ({ redocly: await loadRedocly(), problems: [] }) },
  );
