import { createRequire } from 'node:module';
import type { HLJSApi, LanguageFn } from 'highlight.js';
import { html, trustHtml, type SafeHtml } from './html.ts';
import { tokenElements } from './token.ts';

/**
 * Colours code that an author fenced in a description. The library is loaded when the first fence with a known
 * language appears; most descriptions have none.
 */
export const highlightFence = (text: string, language: string): SafeHtml => {
  const name = aliases.get(language.toLowerCase()) ?? language.toLowerCase();
  if (!languages.includes(name) || text.length > longest) return html(text);
  return trustHtml(inOurElements(library().highlight(text, { language: name, ignoreIllegals: true }).value));
};

/** The library's spans as the elements that samples have, so that a page needs one style for both; what has no colour there has none here. */
const inOurElements = (coloured: string): string => {
  const open: (string | undefined)[] = [];
  return coloured.replace(/<span class="hljs-([a-z_]+)[^"]*">|<\/span>/gu, (_, scope: string | undefined) => {
    const element = scope === undefined ? open.pop() : scopes.get(scope);
    if (scope !== undefined) open.push(element);
    return element === undefined ? '' : `<${scope === undefined ? '/' : ''}${element}>`;
  });
};

const scopes: ReadonlyMap<string, string> = new Map([
  ['attr', tokenElements.key],
  ['property', tokenElements.key],
  ['string', tokenElements.string],
  ['number', tokenElements.literal],
  ['literal', tokenElements.literal],
  ['keyword', tokenElements.word],
  ['built_in', tokenElements.word],
  ['comment', tokenElements.comment],
]);

// A highlighter is quadratic on some inputs, and nobody reads colours in a text of this size.
const longest = 20_000;

const languages: readonly string[] = [
  ...['bash', 'csharp', 'go', 'graphql', 'http', 'java', 'javascript', 'json', 'php'],
  ...['python', 'ruby', 'rust', 'sql', 'typescript', 'xml', 'yaml'],
];

const aliases: ReadonlyMap<string, string> = new Map([
  ['sh', 'bash'],
  ['shell', 'bash'],
  ['curl', 'bash'],
  ['console', 'bash'],
  ['js', 'javascript'],
  ['ts', 'typescript'],
  ['py', 'python'],
  ['rb', 'ruby'],
  ['cs', 'csharp'],
  ['yml', 'yaml'],
  ['html', 'xml'],
]);

let loaded: HLJSApi | undefined;

const library = (): HLJSApi => {
  if (loaded !== undefined) return loaded;
  const require = createRequire(import.meta.url);
  const core: HLJSApi = require('highlight.js/lib/core');
  for (const name of languages) {
    const grammar: LanguageFn = require(`highlight.js/lib/languages/${name}`);
    core.registerLanguage(name, grammar);
  }
  loaded = core;
  return core;
};
