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

/**
 * The version that follows: what the contract asks for, or the one in redocly.yaml if somebody set it higher. Before
 * 1.0.0 a break raises the minor version, which is where npm's `^` draws the line there.
 */
export const nextVersion = (base: string, bump: Bump, configured: string): string => {
  const isEarly = semver.major(base) === 0;
  const asked = bump === 'none' ? base : (semver.inc(base, bump === 'major' && isEarly ? 'minor' : bump) ?? base);
  return semver.gt(configured, asked) ? configured : asked;
};

/** What npm is to call a published version: `latest`, unless a later one is there or it is a preview. */
export const distTag = (version: string, published: readonly string[]): string => {
  const [preview] = semver.prerelease(version) ?? [];
  if (preview !== undefined) return typeof preview === 'string' ? preview : 'next';
  return published.some((other) => semver.gt(other, version) && semver.prerelease(other) === null)
    ? `latest-${semver.major(version)}`
    : 'latest';
};
