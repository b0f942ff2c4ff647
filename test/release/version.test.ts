import { expect, test } from 'vitest';
import type { Bump } from '../../generator/diff/index.ts';
import { nextVersion, stableBefore } from '../../generator/release/version.ts';

test.each<readonly [base: string, bump: Bump, configured: string, want: string]>([
  ['1.2.3', 'none', '1.2.3', '1.2.3'],
  ['1.2.3', 'patch', '1.2.3', '1.2.4'],
  ['1.2.3', 'minor', '1.2.3', '1.3.0'],
  ['1.2.3', 'major', '1.2.3', '2.0.0'],
  ['0.2.3', 'major', '0.2.3', '0.3.0'],
  ['1.2.3', 'minor', '2.0.0-rc.1', '2.0.0-rc.1'],
  ['1.2.3', 'major', '2.0.0-rc.1', '2.0.0-rc.1'],
  ['1.2.3', 'major', '1.3.0-rc.1', '2.0.0-rc.1'],
  ['4.0.0-beta.4', 'patch', '4.0.0-rc.1', '4.0.0-rc.1'],
  ['4.0.0-rc.1', 'none', '4.0.0-rc.1', '4.0.0-rc.1'],
  ['4.0.0-rc.1', 'patch', '4.0.0-rc.1', '4.0.0-rc.2'],
  ['4.0.0-rc.1', 'minor', '4.0.0-rc.1', '4.0.0-rc.2'],
  ['4.0.0-rc.9', 'major', '4.0.0-rc.9', '4.0.0-rc.10'],
  ['4.0.0-beta', 'major', '4.0.0-beta', '4.0.0-beta.0'],
  ['4.0.0-1', 'major', '4.0.0-1', '4.0.0-2'],
  ['4.1.0-rc.3', 'major', '4.1.0-rc.3', '4.1.0-rc.4'],
  ['0.3.0-rc.1', 'major', '0.3.0-rc.1', '0.3.0-rc.2'],
  ['4.0.0-rc.2', 'none', '4.0.0', '4.0.0'],
  ['4.0.0-rc.2', 'major', '4.0.0', '4.0.0'],
])('%s, of which the contract asks for %s where %s is configured, is followed by %s', (base, bump, configured, want) => {
  expect(nextVersion(base, bump, configured)).toBe(want);
});

test.each<readonly [stable: string, since: Bump, base: string, want: string]>([
  ['4.0.0', 'minor', '4.1.0-rc.3', '4.1.0-rc.4'],
  ['4.0.0', 'major', '4.1.0-rc.3', '5.0.0-rc.1'],
  ['4.1.0', 'minor', '4.1.1-rc.3', '4.2.0-rc.1'],
  ['4.0.0', 'major', '4.1.0-3', '5.0.0-1'],
  ['3.1.0', 'major', '4.0.0-rc.1', '4.0.0-rc.2'],
  ['0.2.0', 'major', '0.2.1-rc.1', '0.3.0-rc.1'],
])('where, since %s, the contract asks for %s, %s is followed by %s', (version, bump, base, want) => {
  expect(nextVersion(base, 'major', base, { version, bump })).toBe(want);
});

test.each([
  ['the highest below it', ['3.0.0', '3.1.0', '4.0.0-rc.1', '4.0.0-rc.2', '5.0.0'], '4.0.0-rc.2', '3.1.0'],
  ['none where there is none', ['4.0.0-rc.1'], '4.0.0-rc.1', undefined],
  ['none for a stable version', ['3.0.0', '3.1.0'], '3.1.0', undefined],
])('the last stable version before a pre-release: %s', (_, released, base, want) => {
  expect(stableBefore(released, base)).toBe(want);
});
