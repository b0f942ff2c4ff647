import { trust, type Code } from './code.ts';
import { beforeCode, codeSpans, endsFence, fenceMark } from './code-part.ts';
import { escapeBars } from './escape.ts';
import { markdownOfHtml } from './html-markdown.ts';
import { leadsOutside } from './html.ts';
import { firstParagraph } from './paragraph.ts';

/**
 * An author's Markdown as part of a Markdown file: it keeps its markup, but not what would reach beyond it or
 * run in a viewer: raw HTML, headings, unclosed fences, images, links that are no addresses.
 */
export const markdownProse = (text: string): Code => trust(lines(text).join('\n').trim());

/** The first paragraph of it on one line. */
export const markdownParagraph = (text: string): Code => trust(oneLine(firstParagraph(text)));

/** All of it on one line. */
export const markdownLine = (text: string): Code => trust(oneLine(markdownOfHtml(text).replace(/\s+/gu, ' ').trim()));

// What was a table of several lines would look like none.
const oneLine = (line: string): string => codeSpans(prose(line) ?? '').map(({ text, isCode }) => (isCode ? text : escapeBars(text))).join('');

const lines = (text: string): readonly string[] => {
  let fence = '';
  const kept = markdownOfHtml(text.replace(/\r\n?|[\u2028\u2029]/gu, '\n')).split('\n').map((line) => {
    if (fence !== '') {
      if (endsFence(line, fence)) fence = '';
      return line;
    }
    fence = fenceMark(line);
    // At the first column, where no list can hold it: the end of a list would end its fence too.
    return fence === '' ? prose(line) : line.trimStart();
  });
  const whole = kept.filter((line) => line !== undefined);
  return fence === '' ? whole : [...whole, fence];
};

const prose = (line: string): string | undefined => {
  if (/^ {0,3}(?:=+|-+)\s*$/u.test(line)) return undefined;
  const [, heading] = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/u.exec(line) ?? [];
  const text = withCodeAside(heading ?? line, inert);
  return heading === undefined ? text : `**${text}**`;
};

/** Changes the text around code, in which a link may hold some. */
const withCodeAside = (line: string, change: (text: string) => string): string => {
  const parts = codeSpans(line);
  const masked = parts.map((part, index) => (part.isCode ? `${mask}${index}${mask}` : part.text.replaceAll(mask, ' '))).join('');
  const pieces = change(masked).split(/\uFFFC(\d+)\uFFFC/u);
  return pieces.map((piece, index) => (index % 2 === 1 ? (parts[Number(piece)]?.text ?? '') : index + 1 < pieces.length ? beforeCode(piece) : piece)).join('');
};

// A character that stands for what is no text.
const mask = '\uFFFC';

const inert = (text: string): string =>
  text
    .replace(/<(?=[a-z/!?])/giu, '&lt;')
    .replace(/!+\[(\s*\]\([^()]*\))?/gu, (_, nameless?: string) => (nameless === undefined ? '[' : ''))
    // A relative address was meant for the place that the description came from.
    .replace(/(?<!\\)\[([^[\]]*)\]\(\s*((?:[^\s()]|\([^\s()]*\))*)(?:\s[^()]*)?\)/gu, (whole, words: string, address: string) => (leads(address) ? whole : words))
    // A mark without its fellow on the line could find one on another.
    .replace(/(?<!\\)(\\*)`/gu, (mark, before: string) => (before.length % 2 === 1 ? mark : `${before}\\\``))
    .replace(/\](?=\(\s*$)|(?<!^ {0,3}\[[^\]]*)\](?=:)|\](?=:\s*$)/gu, '\\]')
    .replace(/(\]\(\s*|^ {0,3}\[[^\]]*\]:\s*)([^\s)]+)/gu, (whole, before: string, address: string) => (leads(address) ? whole : `${before}#`))
    .replace(controls, ' ');

const leads = (address: string): boolean => leadsOutside(address.replace(/&#?\w+;?/gu, ':'));

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
