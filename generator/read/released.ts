import { problem, type Problem } from '../problem/problem.ts';
import { readBytes, type BaseResult } from './base.ts';
import { readTags, readTreeFromGit } from './git.ts';
import { isUnreachable, readPublished, readVersions, type NpmFault } from './registry.ts';

export interface ReleasedRequest {
  /** The project's folder. */
  readonly root: string;
  /** The name of the API. */
  readonly api: string;
  /** The name of its package. */
  readonly name: string;
  /** Where generated packages are, relative to the project. */
  readonly out: string;
  /** Whether to go by the tags alone. */
  readonly offline: boolean;
}

/** The versions of an API that people may use. */
export interface Versions {
  readonly tagged: readonly string[];
  readonly published: readonly string[];
  readonly problems: readonly Problem[];
}

/** The tag of a version. */
export const tagOf = (api: string, version: string): string => `${api}@${version}`;

/** Finds every version that was tagged here or is in the registry. */
export const readReleased = async ({ root, api, name, offline }: ReleasedRequest): Promise<Versions> => {
  const start = tagOf(api, '');
  const tagged = (await readTags(root)).filter((tag) => tag.startsWith(start)).map((tag) => tag.slice(start.length));
  const answer = offline ? { versions: [] } : await readVersions(root, name);
  return 'fault' in answer
    ? { tagged, published: [], problems: [unanswered(name, answer.fault)] }
    : { tagged, published: answer.versions, problems: [] };
};

/** A released package: its files by path, the description in it, and how to call it. */
export interface ReleasedPackage extends BaseResult {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Reads a released version, from its tag if it has one. */
export const readReleasedPackage = async (
  request: ReleasedRequest,
  version: string,
  { tagged }: Versions,
): Promise<ReleasedPackage> => {
  const { root, api, name, out } = request;
  const isTagged = tagged.includes(version);
  const shown = isTagged ? tagOf(api, version) : `${name}@${version}`;
  const read = isTagged
    ? { files: (await readTreeFromGit(root, shown, `${out}/${api}`)) ?? new Map<string, Uint8Array>() }
    : await readPublished(root, shown);
  if ('fault' in read) return { files: new Map(), problems: [unanswered(name, read.fault)] };
  const description = read.files.get('openapi.json');
  if (description === undefined)
    return {
      files: read.files,
      problems: [
        problem(
          'base-missing',
          { path: shown },
          `The released package \`${shown}\` holds no \`openapi.json\`.`,
          isTagged ? strayTag : strangersName,
        ),
      ],
    };
  return { files: read.files, ...(await readBytes(api, description, `${shown}/openapi.json`)) };
};

const strayTag = 'Correct the tag, or delete it if the version was never used.';
const strangersName =
  "It is in the registry, maybe as somebody else's: give yours another name, with `x-specwright.scope` or `package` in `redocly.yaml`.";

/** What a registry's refusal or silence means for those who asked. */
export const unanswered = (name: string, fault: NpmFault): Problem => {
  const told = `npm says \`${fault.code}\`: ${fault.summary.replace(/[.\s]+$/u, '')}.`;
  return isUnreachable(fault)
    ? problem('registry-unreachable', { path: name }, `The registry of \`${name}\` cannot be reached; ${told}`)
    : problem('registry-refused', { path: name }, `The registry does not give or take \`${name}\`; ${told}`);
};
