import semver from 'semver';
import type { Bump } from '../diff/index.ts';

/** What there is to release from: the version that comes before, or why there is none. */
export type Base =
  | { readonly kind: 'base'; readonly version: string }
  /** Nothing was ever released. */
  | { readonly kind: 'first' }
  /** A later version is released than this state of the project knows of. */
  | { readonly kind: 'behind'; readonly version: string };

/**
 * The released version that a state of the project continues: the highest one that is not above the version in
 * redocly.yaml. So a branch for an old major version continues that one, whatever was released since.
 */
export const baseOf = (released: readonly string[], configured: string): Base => {
  const known = semver.rsort(released.filter((version) => semver.valid(version) === version));
  const version = known.find((one) => semver.lte(one, configured));
  const [highest] = known;
  if (version === undefined) return highest === undefined ? { kind: 'first' } : { kind: 'behind', version: highest };
  const later = known.find((one) => semver.gt(one, version) && semver.satisfies(one, `^${version}`));
  return later === undefined ? { kind: 'base', version } : { kind: 'behind', version: later };
};

/** A stable version, and what the contract asks for since. */
export interface Stable {
  readonly version: string;
  readonly bump: Bump;
}

/**
 * The version that follows: what the contract asks for, or the one in redocly.yaml if somebody set it higher. Before
 * 1.0.0 a break raises the minor version, which is where npm's `^` draws the line there. A pre-release is followed by
 * another one, of a higher version if what changed since the last stable one asks for that; that it is over is for
 * people to say.
 */
export const nextVersion = (base: string, bump: Bump, configured: string, stable?: Stable): string => {
  const asked = isStable(base)
    ? raise(base, bump)
    : stable === undefined
      ? preparedBy(base)
      : raise(stable.version, stable.bump);
  const isSet = semver.gt(configured, base);
  const start = isSet ? configured : base;
  if (isStable(start)) return semver.gt(start, asked) ? start : asked;
  if (!isSet && bump === 'none') return base;
  if (semver.gt(asked, preparedBy(start))) return firstPreview(asked, start);
  return isSet ? start : (semver.inc(start, 'prerelease') ?? start);
};

const raise = (base: string, bump: Bump): string => {
  const isEarly = semver.major(base) === 0;
  return bump === 'none' ? base : (semver.inc(base, bump === 'major' && isEarly ? 'minor' : bump) ?? base);
};

/** The stable version that a pre-release leads to. */
const preparedBy = (preview: string): string => preview.split('-')[0] ?? preview;

const firstPreview = (version: string, like: string): string => {
  const [name] = semver.prerelease(like) ?? [];
  return typeof name === 'string' ? `${version}-${name}.1` : `${version}-1`;
};

/** The last stable version before a pre-release, if there is any. */
export const stableBefore = (released: readonly string[], base: string): string | undefined =>
  isStable(base)
    ? undefined
    : semver
        .rsort(released.filter((one) => semver.valid(one) === one))
        .find((one) => isStable(one) && semver.lt(one, base));

/** Whether a version is no pre-release. */
export const isStable = (version: string): boolean => semver.prerelease(version) === null;

/** What npm is to call a published version: `latest`, unless a later one is there or it is a preview. */
export const distTag = (version: string, published: readonly string[]): string => {
  const [preview] = semver.prerelease(version) ?? [];
  if (preview !== undefined) return typeof preview === 'string' ? preview : 'next';
  return published.some((other) => semver.gt(other, version) && isStable(other))
    ? `latest-${semver.major(version)}`
    : 'latest';
};
