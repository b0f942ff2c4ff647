import { posix } from 'node:path';
import type { File } from '../../generator/file.ts';

/** The text that a reader sees: no tags, entities resolved, white space as one space. */
export const visibleText = (page: string): string =>
  plain(
    page
      .replace(/<head>[\s\S]*?<\/head>/u, '')
      .replace(/<\/(?:p|li|td|th|div|h\d|dt|dd|summary|pre|span|a|label|code)>|<br>/gu, '$& ')
      .replace(/<[^>]*>/gu, ''),
  );

/** Text as it is compared: entities resolved, white space as one space. */
export const plain = (text: string): string =>
  text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ');

/** The addresses in a page's links, scripts and styles, entities resolved. */
export const addresses = (page: string): readonly string[] =>
  [...page.matchAll(/<[^>]*?\s(?:href|src|data-scripts)="([^"]*)"/gu)].flatMap(([tag, address = '']) =>
    (/data-scripts/u.test(tag) ? address.trim().split(/\s+/u) : [address]).map(plain),
  );

/** The anchors that a page has. */
export const anchors = (page: string): readonly string[] => [...page.matchAll(/<[^>]*?\sid="([^"]*)"/gu)].map(([, id = '']) => plain(id));

/** Whether an address leads out of the site. */
export const isExternal = (address: string): boolean => /^[a-z][a-z0-9+.-]*:/iu.test(address);

/** What an address means on a page, as a path of the site and an anchor. */
export const resolve = (page: string, address: string): { readonly path: string; readonly anchor: string } => {
  const [path = '', anchor = ''] = address.split('#');
  return {
    path: path === '' ? page : decodeURIComponent(posix.join(posix.dirname(page), path)),
    anchor: decodeURIComponent(anchor),
  };
};

/** The pages of a site. */
export const pagesOf = (files: readonly File[]): readonly File[] => files.filter(({ path }) => path.endsWith('.html'));
