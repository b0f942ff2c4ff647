import { problem, type Problem } from '../problem/problem.ts';
import { readTreeFromGit } from '../read/git.ts';
import { readConfig } from '../read/config.ts';
import { chooseApis } from '../read/choose.ts';
import { readPublished, type NpmFault } from '../read/registry.ts';
import { readReleased, tagOf, unanswered } from '../read/released.ts';
import { contentDiffers } from '../release/differs.ts';
import { distTag } from '../release/version.ts';
import { publishPackage } from '../write/publish.ts';

/** Which packages to publish; the version of each stands in redocly.yaml. */
export interface PublishOptions {
  /** The project's folder, absolute. */
  readonly root: string;
  /** Names of APIs in redocly.yaml; all of them when absent. */
  readonly apis?: readonly string[];
  /** Where generated packages are, relative to `root`. */
  readonly out: string;
}

/** What became of one package. */
export interface PublishedApi {
  readonly api: string;
  readonly package: string;
  readonly version: string;
  readonly state: 'published' | 'already-published';
}

/**
 * Publishes the version that each API has in redocly.yaml, as its tag holds it, unless the registry has it. One
 * package after the other: a second run goes on where a first one was stopped.
 */
export const publish = async ({
  root,
  apis,
  out,
}: PublishOptions): Promise<{ readonly published: readonly PublishedApi[]; readonly problems: readonly Problem[] }> => {
  const config = await readConfig(root);
  const chosen = chooseApis(config, apis);
  const before = [...config.problems, ...chosen.problems];
  if (before.length > 0) return { published: [], problems: before };
  // Everything that can be known beforehand is asked for all packages before one is published.
  const prepared = await Promise.all(
    chosen.apis.map(async ({ name, package: info }) =>
      prepare({ root, api: name, name: info.name, out, offline: false, version: info.version }),
    ),
  );
  const problems = prepared.flatMap((one) => one.problems);
  if (problems.length > 0) return { published: [], problems };
  const published: PublishedApi[] = [];
  for (const { request, files, tag } of prepared) {
    const { api, name, version } = request;
    const fault = files === undefined ? undefined : await publishPackage({ folder: root, files, tag });
    if (fault !== undefined) return { published, problems: [refusal(request, fault)] };
    published.push({ api, package: name, version, state: files === undefined ? 'already-published' : 'published' });
  }
  return { published, problems };
};

// Between looking and publishing, somebody else may have been quicker.
const refusal = ({ api, name, out, version }: Request, fault: NpmFault): Problem =>
  /previously published/u.test(fault.summary)
    ? problem(
        'publish-clash',
        { path: `${out}/${api}` },
        `\`${name}@${version}\` has just been published by somebody else.`,
      )
    : unanswered(name, fault);

interface Request {
  readonly root: string;
  readonly api: string;
  readonly name: string;
  readonly out: string;
  readonly offline: boolean;
  readonly version: string;
}

interface Prepared {
  readonly request: Request;
  /** Absent when the registry has them. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  readonly tag: string;
  readonly problems: readonly Problem[];
}

const prepare = async (request: Request): Promise<Prepared> => {
  const { root, api, name, out, version } = request;
  const versions = await readReleased(request);
  const tag = distTag(version, versions.published);
  const isPublished = versions.published.includes(version);
  const reference = tagOf(api, version);
  const files = versions.tagged.includes(version) ? await readTreeFromGit(root, reference, `${out}/${api}`) : undefined;
  if (versions.problems.length > 0) return { request, tag, problems: versions.problems };
  if (files === undefined) {
    // Published, but there is no tag to compare it with: leave it.
    return {
      request,
      tag,
      problems: isPublished
        ? []
        : [
            problem(
              'release-untagged',
              { path: `${out}/${api}` },
              `There is no tag \`${reference}\` with a package in it.`,
            ),
          ],
    };
  }
  const held = manifestOf(files);
  if (held !== `${name}@${version}`) {
    return {
      request,
      tag,
      problems: [
        problem(
          'release-untagged',
          { path: `${out}/${api}` },
          `The tag \`${reference}\` holds \`${held}\`, not \`${name}@${version}\`.`,
        ),
      ],
    };
  }
  if (!isPublished) return { request, tag, files, problems: [] };
  const there = await readPublished(root, `${name}@${version}`);
  if ('fault' in there) return { request, tag, problems: [unanswered(name, there.fault)] };
  const problems = contentDiffers(files, there.files)
    ? [
        problem(
          'publish-clash',
          { path: `${out}/${api}` },
          `\`${name}@${version}\` is published, and is not what the tag \`${reference}\` holds.`,
        ),
      ]
    : [];
  return { request, tag, problems };
};

/** What a package calls itself. */
const manifestOf = (files: ReadonlyMap<string, Uint8Array>): string => {
  const manifest = JSON.parse(Buffer.from(files.get('package.json') ?? new Uint8Array()).toString('utf8') || '{}') as {
    name?: unknown;
    version?: unknown;
  };
  return `${String(manifest.name)}@${String(manifest.version)}`;
};
