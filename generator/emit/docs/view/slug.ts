import { fold, windowsDevice } from '../../../file.ts';
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
export const fileSlug = (name: string): string =>
  usable(
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-')
      .replace(/^[.-]+|[.-]+$/gu, ''),
    name,
  );

// Names of pages that every folder has.
const reserved = /^(?:index|print(?:-\d+)?|schemas|webhooks|assets)$/iu;

const usable = (words: string, text: string): string => {
  if (words === '') return `x-${shortHash(text)}`;
  if (words.length > 80) return `${words.slice(0, 70).replace(/[\ud800-\udfff-]+$/u, '')}-${shortHash(text)}`;
  return reserved.test(words) ? `${words}-page` : words.replace(windowsDevice, '$&-page');
};

/** Two things whose pages would be one file on a disk that ignores case, if the second had not been given another address. */
export interface SlugClash {
  readonly api: string;
  /** The file that both would be, from the site's root. */
  readonly path: string;
  /** Where the second is instead. */
  readonly instead: string;
  /** Where the two are in the description. */
  readonly pointers: readonly [string, string];
  readonly names: readonly [string, string];
}

/** What a page is about. */
export interface Subject {
  readonly name: string;
  readonly pointer: string;
}

export interface Addresses {
  /** An address nobody has yet, from one without extension; the first who asks gets it as it is, later ones with a mark of their name. */
  readonly claim: (address: string, subject: Subject, ending?: string) => string;
  readonly clashes: readonly SlugClash[];
}

/** Hands out the addresses of one API's pages. */
export const addressesOf = (api: string): Addresses => {
  const taken = new Map<string, Subject>();
  const clashes: SlugClash[] = [];
  const claim: Addresses['claim'] = (address, subject, ending = '.html') => {
    const file = fold(address);
    const earlier = taken.get(file);
    if (earlier === undefined) {
      taken.set(file, subject);
      return address;
    }
    const instead = claim(`${address}-${shortHash(subject.name)}`, subject, ending);
    clashes.push({
      api,
      path: `${api}/${address}${ending}`,
      instead: `${api}/${instead}${ending}`,
      pointers: [earlier.pointer, subject.pointer],
      names: [earlier.name, subject.name],
    });
    return instead;
  };
  return { claim, clashes };
};
