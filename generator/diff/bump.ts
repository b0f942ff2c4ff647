import { isBreaking, type Change } from './change.ts';

/** The part of a version that has to be raised. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** What the contract asks of the version: major when something breaks, minor for additions, patch for words. */
export const bumpOf = (changes: readonly Pick<Change, 'verdict'>[]): Bump => {
  if (changes.some(({ verdict }) => isBreaking(verdict))) return 'major';
  if (changes.some(({ verdict }) => verdict === 'non-breaking')) return 'minor';
  return changes.length > 0 ? 'patch' : 'none';
};
