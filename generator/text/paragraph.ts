import { markdownOfHtml } from './html-markdown.ts';

const longest = 400;

/** The first paragraph of a text in Markdown, below its headings, on one line and at most 400 characters: what fits a table cell or a summary. */
export const firstParagraph = (text: string): string => {
  const start = markdownOfHtml(text.slice(0, 4 * longest)).trim();
  const [first = ''] = start
    .replace(headings, '')
    .replace(/^(?:#{1,6}|[-*+])[ \t]+/u, '')
    .split(end);
  const line = first.replace(/\s+/gu, ' ').trim();
  return line.length <= longest
    ? line
    : `${line
        .slice(0, longest - 1)
        .replace(/\s\S*$/u, '')
        .replace(openLink, '')
        .trimEnd()}…`;
};

// "Introduction" says nothing by itself; where nothing follows, a heading is all there is.
const headings = /^(?:#{1,6}[ \t][^\n]*\n\s*|[^\n]+\n(?:=+|-+)[ \t]*\r?\n\s*)+(?=\S)/u;

// A heading or a list needs no empty line before it.
const end = /\n\s*\n|\n(?=[ \t]*(?:#{1,6}|[-*+])[ \t])/u;

// Half of a link is shown as it is written.
const openLink = /!?\[[^[\]]*(?:\]\([^()]*)?$/u;
