import type { File } from '../../file.ts';
import { sha256 } from '../../hash.ts';
import { packageText } from '../../text/package-file.ts';
import { say, type Words } from './view/words.ts';

/** The style sheet and the scripts, with names that change with their content, so that they can be cached for ever. */
export interface Assets {
  readonly files: readonly File[];
  readonly style: string;
  readonly script: string;
  readonly search: string;
}

/** The files that all pages share. */
export const assetFiles = (words: Words): Assets => {
  const hashed = (name: string, extension: string): File => {
    const source = (parts[name] ?? [name]).map((part) => packageText(`emit/docs/assets/${part}.${extension}`)).join('');
    const text = (extension === 'css' ? compactStyle(source) : compactScript(source))
      .replace('WORDS', () => wordsOf(name, words))
      .replace('STYLE', () => JSON.stringify(compactStyle(packageText('emit/docs/assets/search.css'))));
    return { path: `assets/${name}.${sha256(text).slice(0, 10)}.${extension}`, text };
  };
  const [style, script, search] = [hashed('style', 'css'), hashed('app', 'js'), hashed('search', 'js')];
  return { files: [style, script, search], style: style.path, script: script.path, search: search.path };
};

/** Scripts that are one file to a browser. */
const parts: Readonly<Record<string, readonly string[]>> = { search: ['search-items', 'search-rank', 'search'] };

// Enough for these very files: what is read by nobody but a browser needs no comments and no indentation.
const compactStyle = (text: string): string => text.replace(/\s*([{};,>])\s*/gu, '$1').replace(/: /gu, ':').replace(/="([a-z]+)"/gu, '=$1').replaceAll(';}', '}');
const compactScript = (text: string): string => text.replace(/^\s*\/\/.*\n|^\s+/gmu, '').replace(/ (=>|[!=]==|&&|\|\||[=?:+<>]) /gu, '$1');

/** The words that only scripts say; in the script, so that no page has to carry them. */
const wordsOf = (script: string, words: Words): string =>
  JSON.stringify(Object.fromEntries(Object.entries(scriptKeys[script] ?? {}).map(([name, key]) => [name, say(words, key)])));

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
