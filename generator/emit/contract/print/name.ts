import { windowsDevice } from '../../../file.ts';
import { shortHash } from '../../../model/name.ts';

const ownFiles = /^(?:webhooks|schemas|places)$/iu;

/** File names for operations: portable, and different even where a system ignores case. */
export const fileNames = (names: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const plain = name.replace(/[^A-Za-z0-9_-]/gu, '');
      const isPortable = plain === name && !windowsDevice.test(plain) && !ownFiles.test(plain) && plain.length <= 100;
      const file = isPortable && !taken.has(plain.toLowerCase()) ? plain : `${plain.slice(0, 80)}-${shortHash(name)}`;
      taken.add(file.toLowerCase());
      return [name, file];
    }),
  );
};
