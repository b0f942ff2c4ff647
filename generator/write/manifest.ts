import { flawOf } from './path.ts';

/** The manifest's name in each output folder: what the last build made there, by path, as SHA-256. */
export const manifestName = '.specwright.json';

/** What is known of the last build. */
export type Manifest =
  | { readonly kind: 'whole'; readonly hashes: ReadonlyMap<string, string> }
  | { readonly kind: 'absent' }
  /** There was a build, but what it made is not known. */
  | { readonly kind: 'damaged' };

/** The same bytes for the same files, whatever their order. */
export const formatManifest = (hashes: ReadonlyMap<string, string>): string => {
  const lines = [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `  ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
};

/** Trusts nothing: one entry that a build could not have written makes the whole manifest a damaged one. */
export const parseManifest = (text: string): Manifest => {
  const content = parseJson(text);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return { kind: 'damaged' };
  const entries = Object.entries(content);
  return entries.every(isEntry) ? { kind: 'whole', hashes: new Map(entries) } : { kind: 'damaged' };
};

const isEntry = (entry: [string, unknown]): entry is [string, string] =>
  flawOf(entry[0]) === undefined && typeof entry[1] === 'string' && /^[0-9a-f]{64}$/.test(entry[1]);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
