import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { JsonValue } from '../model/api.ts';
import { child } from '../model/pointer.ts';
import { isObject } from '../model/resolve.ts';
import { problem } from '../problem/problem.ts';
import type { Problem } from '../problem/problem.ts';
import { quote } from '../problem/quote.ts';
import { configFile } from './config.ts';
import { readDocument } from './document.ts';
import type { DocumentFile } from './document.ts';
import type { DocsSettings } from './package.ts';
import { invalid } from './setting.ts';
import { readText } from './text.ts';
import { noteFolder } from './trace.ts';

/** What redocly.yaml says about the docs, with the files that it names. */
export interface DocsInput {
  readonly title?: string;
  readonly url?: string;
  /** Texts by file name without `.hbs`. */
  readonly templates: Readonly<Record<string, string>>;
  /** The folder of the templates, as it is written in redocly.yaml. */
  readonly folder: string;
  /** Words of the interface, by their keys. */
  readonly words: Readonly<Record<string, string>>;
  /** The folder of the templates and the file of the words, relative to the project. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Without any configuration. */
export const plainDocs: DocsInput = { templates: {}, folder: '', words: {}, paths: [], problems: [] };

/**
 * Reads what redocly.yaml says about the docs, its templates and words included; `words` are those that there are, in English.
 * What is wrong with the configuration itself is reported by those who read the APIs from it.
 */
export const readDocs = async (root: string, words: Readonly<Record<string, string>>): Promise<DocsInput> => {
  const read = await readDocument({ absolute: resolve(root, configFile), path: configFile });
  if ('problems' in read || !isObject(read.file.value)) return plainDocs;
  const settings = read.file.value['x-specwright'];
  if (!isObject(settings)) return plainDocs;
  const { templates: folder, docs } = settings as { readonly templates?: string; readonly docs?: DocsSettings }; // checked where the APIs are read
  const place: Place = { root, file: read.file };
  const templates = typeof folder === 'string' ? await readTemplates(place, folder) : { texts: {}, problems: [] };
  const said =
    typeof docs?.words === 'string' ? await readWords(place, docs.words, words) : { words: {}, problems: [] };
  return {
    ...(docs?.title === undefined ? {} : { title: docs.title }),
    ...(docs?.url === undefined ? {} : { url: docs.url }),
    templates: templates.texts,
    folder: folder ?? '',
    words: said.words,
    paths: [...(typeof folder === 'string' ? [folder] : []), ...(docs?.words === undefined ? [] : [docs.words])],
    problems: [...templates.problems, ...said.problems],
  };
};

interface Place {
  readonly root: string;
  readonly file: DocumentFile;
}

const readTemplates = async ({ root, file }: Place, folder: string) => {
  const asked = file.locate('/x-specwright/templates', 'value');
  const entries = await readdir(resolve(root, folder), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    const message = `There is no folder ${quote(folder)}.`;
    return {
      texts: {},
      problems: [problem('file-missing', asked, message, 'Make the folder of templates, or correct its path.')],
    };
  }
  noteFolder(resolve(root, folder), entries);
  const files = entries
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.hbs'))
    .sort();
  const texts = await Promise.all(
    files.map((name) =>
      readText({ absolute: resolve(root, folder, name), path: join(folder, name).replaceAll('\\', '/') }),
    ),
  );
  return {
    texts: Object.fromEntries(
      texts.flatMap((read, index) =>
        'text' in read ? [[(files[index] ?? '').slice(0, -'.hbs'.length), read.text]] : [],
      ),
    ),
    problems: texts.flatMap((read) => ('problem' in read ? [read.problem] : [])),
  };
};

const readWords = async ({ root, file }: Place, path: string, known: Readonly<Record<string, string>>) => {
  const asked = file.locate('/x-specwright/docs/words', 'value');
  const read = await readDocument({ absolute: resolve(root, path), path, asked: () => asked });
  if ('problems' in read) return { words: {}, problems: read.problems };
  const { value } = read.file;
  if (!isObject(value))
    return {
      words: {},
      problems: [invalid(read.file, '', 'The words are not an object.', 'Write `{ "copy": "Kopier" }`.')],
    };
  const problems = Object.entries(value).flatMap(([key, word]) =>
    wordFaults(known, key, word).map(([message, remedy]) => invalid(read.file, child('', key), message, remedy)),
  );
  return { words: problems.length > 0 ? {} : (value as Readonly<Record<string, string>>), problems }; // every value is text
};

/** What is wrong with a word, and what to do. */
const wordFaults = (
  known: Readonly<Record<string, string>>,
  key: string,
  word: JsonValue,
): readonly (readonly [message: string, remedy?: string])[] => {
  const english = englishOf(known, key);
  if (english === undefined) return [[`There is no word ${quote(key)}.`, 'The keys are those of `words.en.json`.']];
  if (typeof word !== 'string') return [[`The word ${quote(key)} is no text.`]];
  if (key === 'lang' && !isLanguage(word))
    return [[`${quote(word)} is no tag of a language.`, 'Write one such as `nb` or `pt-BR`.']];
  return placesIn(english)
    .filter((place) => !word.includes(place) && !(place === '{count}' && /\.(?:zero|one|two)$/u.test(key)))
    .map((place) => [`The word ${quote(key)} leaves out ${quote(place)}.`, 'Put it where the value belongs.']);
};

/** The word in English; of the forms for numbers that other languages have, the one for many. */
const englishOf = (known: Readonly<Record<string, string>>, key: string): string | undefined => {
  if (Object.hasOwn(known, key)) return known[key];
  const many = /\.(?:zero|two|few|other)$/u.test(key) ? key.replace(/\.\w+$/u, '.many') : '';
  return Object.hasOwn(known, many) && known[many]?.includes('{count}') ? known[many] : undefined;
};

const placesIn = (word: string): readonly string[] => word.match(/\{\w+\}/gu) ?? [];

/** @see https://www.rfc-editor.org/rfc/rfc5646 */
const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
