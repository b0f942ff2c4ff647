import type { File } from '../../file.ts';
import { sha256 } from '../../hash.ts';
import { compiledText } from '../../text/package-file.ts';
import { say, type Words } from './view/words.ts';

/** The style sheets and the scripts, with names that change with their content, so that they can be cached for ever. */
export interface Assets {
  readonly files: readonly File[];
  readonly style: string;
  /** Style of what no page of an operation has; these pages do without, as they are the first that many readers see. */
  readonly pages: string;
  readonly script: string;
  readonly search: string;
}

/** The files that all pages share, as compiling made them small. */
export const assetFiles = (words: Words): Assets => {
  const hashed = (name: string, extension: string): File => {
    const text = compiledText(`emit/docs/assets/${name}.${extension}`).replace('WORDS', () => wordsOf(name, words));
    return { path: `assets/${name}.${sha256(text).slice(0, 10)}.${extension}`, text };
  };
  const [style, pages, script, search] = [
    hashed('style', 'css'),
    hashed('pages', 'css'),
    hashed('app', 'js'),
    hashed('search', 'js'),
  ];
  return {
    files: [style, pages, script, search],
    style: style.path,
    pages: pages.path,
    script: script.path,
    search: search.path,
  };
};

/** The words that only scripts say; in the script, so that no page has to carry them. */
const wordsOf = (script: string, words: Words): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(scriptKeys[script] ?? {}).map(([name, key]) => [name, say(words, key)])),
  );

const scriptKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  app: { copy: 'copy', copied: 'copied', expandAll: 'expandAll', collapseAll: 'collapseAll', failed: 'searchFailed' },
  search: {
    results: 'searchResults',
    nothing: 'searchNothing',
    operation: 'kind.operation',
    webhook: 'webhook',
    page: 'pageSummary',
    error: 'errorCode',
    status: 'status',
    schema: 'schema',
    field: 'kind.field',
  },
};
