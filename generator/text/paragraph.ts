import { markdownOfHtml } from './html-markdown.ts';

const longest = 400;

/** The first paragraph of a text in Markdown, on one line and at most 400 characters: what fits a table cell or a summary. */
export const firstParagraph = (text: string): string => {
  const start = markdownOfHtml(text.slice(0, 4 * longest)).trim();
  const [first = ''] = start.split(/\r?\n[ \t]*\r?\n/u);
  const line = first.replace(/\s+/gu, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1).replace(/\s\S*$/u, '')}…`;
};
