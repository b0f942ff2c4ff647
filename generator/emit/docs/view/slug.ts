import { shortHash } from '../../../model/name.ts';

/** Readable text for an address, in lower case: `createPopupOffer` gives `create-popup-offer`. */
export const slug = (text: string): string => {
  const words = text
    .normalize('NFC')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return usable(words, text);
};

/** A schema's name as a file name: as it is, but for what a disk or an address cannot hold. */
export const fileSlug = (name: string): string => usable(name.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/gu, ''), name);

// Names of pages that every folder has, and of devices, which Windows keeps for itself whatever the extension.
const reserved = /^(?:index|print|schemas|webhooks|assets|con|prn|aux|nul|com\d|lpt\d)$/iu;

const usable = (words: string, text: string): string => {
  if (words === '') return `x-${shortHash(text)}`;
  if (words.length > 80) return `${words.slice(0, 70).replace(/[\ud800-\udfff-]+$/u, '')}-${shortHash(text)}`;
  return reserved.test(words) ? `${words}-page` : words;
};

/** Two things whose pages would be one file on a disk that ignores case. */
export interface SlugClash {
  readonly api: string;
  /** The file, from the site's root. */
  readonly path: string;
  /** Where the two are in the description. */
  readonly pointers: readonly [string, string];
  readonly names: readonly [string, string];
}
