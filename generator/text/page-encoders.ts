import * as escape from './escape.ts';
import { href, html, isSafeHtml } from './html.ts';
import { markdownLine, markdownProse } from './markdown-prose.ts';
import { inlineProse, prose, proseWords } from './prose.ts';
import { text } from './slot.ts';
import { highlightSample, type CodeText } from './token.ts';

/** The encoders of pages and their twins. They load a Markdown library, which nothing but the docs needs. */
export const pageEncoders = {
  /** Text in HTML, between tags or in quotes. */
  html: (value: unknown) => html(text(value)).text,
  /** The same between tags only, where a path may go on in the next line before each slash. */
  breakable: (value: unknown) => html(text(value)).text.replace(/(?<=[^\s/])\//gu, '<wbr>/'),
  /** The address in a link. */
  href: (value: unknown) => href(text(value)).text,
  /** HTML that the encoders or other templates made; anything else is refused. */
  safe: (value: unknown) => safeText(value),
  /** An author's Markdown, as HTML: paragraphs, or part of a sentence. */
  prose: (value: unknown) => prose(text(value)).text,
  inline: (value: unknown) => inlineProse(text(value)).text,
  /** The same as the text of a link, in which there is no other. */
  linkText: (value: unknown) => inlineProse(text(value)).text.replace(/<\/?a(?:\s[^>]*)?>/gu, ''),
  /** Its words alone, in quotes. */
  words: (value: unknown) => proseWords(text(value)).text,
  /** Code to show, coloured. */
  sample: (value: unknown) => highlightSample(codeSample(value)).text,
  /** An author's Markdown, in a Markdown file. */
  markdownProse: (value: unknown) => markdownProse(text(value)).text,
  /** The same on one line of it. */
  markdownLine: (value: unknown) => markdownLine(text(value)).text,
  /** Code to show, fenced. */
  fence: (value: unknown) => fence(codeSample(value)),
  /** The indentation of a list in a list. */
  spaces: (value: unknown) => '  '.repeat(Number(value)),
} as const;

const safeText = (value: unknown): string => {
  if (!isSafeHtml(value)) throw new Error('A template slot `safe` was given something that no encoder made.');
  return value.text;
};

const codeSample = (value: unknown): CodeText => {
  const { language, text: source } = value as CodeText; // the views' types say so, and `text` checks what matters
  return { language, text: text(source) };
};

const fence = ({ language, text: source }: CodeText): string => escape.markdownBlock(source, language).text;
