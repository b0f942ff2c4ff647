import { trust, type Code } from './code.ts';
import { beforeCode, codeSpans, endsFence, fenceMark } from './code-part.ts';
import { escapeBars } from './escape.ts';
import { markdownOfHtml } from './html-markdown.ts';
import { leadsOutside } from './html.ts';
import { fenceIndented } from './indented-code.ts';
import { firstParagraph } from './paragraph.ts';

/**
 * An author's Markdown as part of a Markdown file: it keeps its markup, but not what would reach beyond it or
 * run in a viewer: raw HTML, headings, unclosed fences, images, links that are no addresses.
 */
export const markdownProse = (text: string): Code => trust(lines(converted(text)));

/** The first paragraph of it on one line. */
export const markdownParagraph = (text: string): Code => trust(oneLine(firstParagraph(text)));

/** All of it on one line. */
export const markdownLine = (text: string): Code => trust(wholeOnOneLine(markdownOfHtml(text)));

/** What of it stands on the line of a list's item: all up to its first list, table or block of code. */
export const markdownLead = (text: string): Code => trust(wholeOnOneLine(parted(text).lead));

/** What of it stands below that line; usually nothing. A list in it is none of those around it, whatever their marks. */
export const markdownRest = (text: string): Code => {
  const { rest } = parted(text);
  return trust(rest === '' ? '' : lines(rest, (line) => prose(line.replace(/^( {0,3})[-+](?=[ \t])/u, '$1*'))));
};

const converted = (text: string): string => markdownOfHtml(fenceIndented(text.replace(/\r\n?|[\u2028\u2029]/gu, '\n')));

const parted = (text: string): { readonly lead: string; readonly rest: string } => {
  // Most texts are a line.
  const whole = /[\n\r\u2028\u2029<]/u.test(text) ? converted(text) : text;
  const start = whole.search(structure);
  return start === -1 ? { lead: whole, rest: '' } : { lead: whole.slice(0, start), rest: whole.slice(start) };
};

// Where a list, a fence or the head of a table begins. A number that is not 1 begins a list after an empty line only.
const structure =
  /^ {0,3}(?:[-*+][ \t]+\S|1[.)][ \t]+\S|`{3,}[^`\n]*$|~{3,}|(?=[^\n]*\|)[^\n]+\n {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*(?::?-+:?[ \t]*)?)*$)/mu;

const wholeOnOneLine = (text: string): string => oneLine(text.replace(/\s+/gu, ' ').trim());

// What was a table of several lines would look like none.
const oneLine = (line: string): string =>
  codeSpans(prose(line) ?? '')
    .map(({ text, isCode }) => (isCode ? text : escapeBars(text)))
    .join('');

const lines = (text: string, print = prose): string => {
  const given = text.split('\n');
  const kept: string[] = [];
  let fence = '';
  given.forEach((line, index) => {
    if (fence !== '') {
      kept.push(line);
      if (endsFence(line, fence)) fence = '';
      return;
    }
    fence = fenceMark(line);
    const printed = fence === '' ? print(line) : fenceStart(given, index, fence);
    if (printed !== undefined) kept.push(printed);
  });
  return [...kept, ...(fence === '' ? [] : [fence])].join('\n').trim();
};

// Where a line of the block is not indented as its fence is, no list may hold it: the end of a list would end its fence too.
const fenceStart = (given: readonly string[], index: number, fence: string): string => {
  const [line = '', ...rest] = given.slice(index);
  const end = rest.findIndex((one) => endsFence(one, fence));
  const indent = line.length - line.trimStart().length;
  const isWithin =
    end !== -1 && rest.slice(0, end + 1).every((one) => one.trim() === '' || one.search(/[^ ]/u) >= indent);
  return isWithin ? line : line.trimStart();
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
  const masked = parts
    .map((part, index) => (part.isCode ? `${mask}${index}${mask}` : part.text.replaceAll(mask, ' ')))
    .join('');
  const pieces = change(masked).split(/\uFFFC(\d+)\uFFFC/u);
  return pieces
    .map((piece, index) =>
      index % 2 === 1 ? (parts[Number(piece)]?.text ?? '') : index + 1 < pieces.length ? beforeCode(piece) : piece,
    )
    .join('');
};

// A character that stands for what is no text.
const mask = '\uFFFC';

const inert = (text: string): string =>
  text
    // But the addresses that Markdown has in such brackets.
    .replace(/<(?=[a-z/!?])(?!https?:\/\/[^\s<>\uFFFC]+>)/giu, '&lt;')
    .replace(/!+\[(\s*\]\([^()]*\))?/gu, (_, nameless?: string) => (nameless === undefined ? '[' : ''))
    // A relative address was meant for the place that the description came from.
    .replace(
      /(?<!\\)\[([^[\]]*)\]\(\s*((?:[^\s()]|\([^\s()]*\))*)(?:\s[^()]*)?\)/gu,
      (whole, words: string, address: string) => (leads(address) ? whole : words),
    )
    // A mark without its fellow on the line could find one on another.
    .replace(/(?<!\\)(\\*)`/gu, (mark, before: string) => (before.length % 2 === 1 ? mark : `${before}\\\``))
    .replace(/\](?=\(\s*$)|(?<!^ {0,3}\[[^\]]*)\](?=:)|\](?=:\s*$)/gu, '\\]')
    .replace(/^( {0,3})(\[[^\]]*\]:\s*)([^\s)]+)(.*)$/su, definition)
    .replace(/(\]\(\s*)([^\s)]+)/gu, (whole, before: string, address: string) =>
      leads(address) ? whole : `${before}#`,
    )
    .replace(controls, ' ');

// What a link leads to, and a title at most; with more words behind it, it is a sentence.
const definition = (whole: string, indent: string, label: string, address: string, rest: string): string => {
  if (!/^\)*\s*(?:["'(]|$)/u.test(rest)) return `${indent}\\${label}${address}${rest}`;
  return leads(address) ? whole : `${indent}${label}#${rest}`;
};

const leads = (address: string): boolean => leadsOutside(address.replace(/&#?\w+;?/gu, ':'));

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
