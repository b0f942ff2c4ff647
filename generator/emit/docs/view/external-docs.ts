import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { pointerOfRef } from '../../../model/pointer.ts';
import { follow, isObject, own, ownEntries, ownText } from '../../../model/resolve.ts';
import { outsideAddress } from './outside.ts';
import type { ApiSite } from './site.ts';
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
  return !isObject(docs) || url === undefined
    ? none
    : [linkTo(ownText(docs, 'description') ?? say(words, 'externalDocs'), url)];
};

/** The examples of a body or parameter whose values are elsewhere. */
export const externalExamples = (holder: JsonObject, { api, words }: ApiSite): readonly ExternalDocs[] =>
  ownEntries(holder, 'examples').flatMap(([name, example]) => {
    const ref = isObject(example) ? ownText(example, '$ref') : undefined;
    return externalExample(ref === undefined ? example : follow(api.document, pointerOfRef(ref)).value, name, words);
  });

const externalExample = (example: JsonValue | undefined, name: string, words: Words): readonly ExternalDocs[] => {
  const url = isObject(example) && !Object.hasOwn(example, 'value') ? ownText(example, 'externalValue') : undefined;
  if (!isObject(example) || url === undefined) return none;
  const title = say(words, 'externalExample', { name: ownText(example, 'summary') ?? name });
  const description = ownText(example, 'description');
  return [linkTo(description === undefined ? title : `${title}: ${description}`, url)];
};

const linkTo = (text: string, url: string): ExternalDocs =>
  outsideAddress(url) === '' ? { url: '', text: `${text} (${url})` } : { url, text };

const none: readonly never[] = [];
