import type { JsonObject } from '../../../model/api.ts';
import { isObject, own, ownText } from '../../../model/resolve.ts';
import { outsideAddress } from './outside.ts';
import { say, type Words } from './words.ts';

/** A link to further documentation. Without an address that a page can lead to, the text has it. */
export interface ExternalDocs {
  readonly text: string;
  readonly url: string;
}

/** The `externalDocs` of an object of the description; none when it has none. */
export const externalDocs = (holder: JsonObject, words: Words): readonly ExternalDocs[] => {
  const docs = own(holder, 'externalDocs');
  const url = isObject(docs) ? ownText(docs, 'url') : undefined;
  if (!isObject(docs) || url === undefined) return none;
  const text = ownText(docs, 'description') ?? say(words, 'externalDocs');
  return [outsideAddress(url) === '' ? { url: '', text: `${text} (${url})` } : { url, text }];
};

const none: readonly never[] = [];
