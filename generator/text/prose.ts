import { Marked, type Tokens } from 'marked';
import { headingId } from './attribute.ts';
import { highlightFence } from './highlight.ts';
import { html, trustHtml, type SafeHtml } from './html.ts';
import { sanitise, type Place } from './sanitise.ts';
import { isTame } from './tame.ts';

/**
 * A description's Markdown (CommonMark with GFM's tables) as HTML that is inert in a page. Its headings become
 * bold paragraphs: in the middle of a page they would break its outline.
 */
export const prose = (text: string): SafeHtml => remembered(paragraphs, text, () => render(text, 'prose'));

/** The same for the text of a whole page, below its only `h1`: headings keep their order, from `h2` on. */
export const article = (text: string): SafeHtml => remembered(articles, text, () => render(text, 'article'));

/** Markdown within a sentence: code, emphasis and links, without any block. */
export const inlineProse = (text: string): SafeHtml =>
  remembered(
    inlines,
    text,
    () => plain(text) ?? (isTame(text) ? sanitise(String(marked.parseInline(text)), 'sentence') : html(text)),
  );

/** The words of a text alone, as many as a search engine shows: for an attribute, where neither markup nor addresses can stand. */
export const proseWords = (text: string): SafeHtml => {
  const words = prose(text)
    .text.replace(/<[^>]*>/gu, '')
    .replaceAll('"', '&quot;')
    .replace(/\s+/gu, ' ')
    .trim();
  return trustHtml(words.length <= mostWords ? words : `${words.slice(0, mostWords - 1).replace(halfWord, '')}…`);
};

const mostWords = 200;

// Where there is no space, an entity or a character of two units may have been cut.
const halfWord = /\s\S*$|&[^;]*$|[\ud800-\udbff]$/u;

const paragraphs = new Map<string, SafeHtml>();
const articles = new Map<string, SafeHtml>();
const inlines = new Map<string, SafeHtml>();

// The same text stands in hundreds of places of a large description.
const remembered = (memory: Map<string, SafeHtml>, text: string, make: () => SafeHtml): SafeHtml => {
  const known = memory.get(text);
  if (known !== undefined) return known;
  if (memory.size >= 20_000) memory.clear();
  const made = make();
  memory.set(text, made);
  return made;
};

const render = (text: string, place: Place): SafeHtml => {
  const simple = plain(text);
  if (simple !== undefined) return trustHtml(`<p>${simple.text}</p>`);
  if (!isTame(text)) return trustHtml(`<pre tabindex="0">${html(text).text}</pre>`);
  return sanitise(String(marked.parse(text.replace(alerts, alert))).trimEnd(), place);
};

// GitHub's way to say what kind of remark a quotation is.
const alerts = /^( {0,3}> ?)\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/gmu;
const alert = (_: string, mark: string, kind: string): string =>
  `${mark}**${kind.charAt(0)}${kind.slice(1).toLowerCase()}**\n${mark}`;

/** Text in which only code spans can be markup needs no parser; it is most of what descriptions hold. */
const plain = (text: string): SafeHtml | undefined => {
  if (!/^(?![-+=\d\s])[^\n\r<>*_[\]#|~\\&@]+$/u.test(text) || /www\.|:\/\/|``| {2}/u.test(text)) return undefined;
  const parts = text.trim().split('`');
  if (parts.length % 2 === 0) return undefined;
  return trustHtml(
    parts.map((part, index) => (index % 2 === 0 ? html(part).text : `<code>${html(part.trim()).text}</code>`)).join(''),
  );
};

const marked = new Marked({
  gfm: true,
  async: false,
  renderer: {
    code({ text, lang = '' }: Tokens.Code) {
      return `<pre tabindex="0"><code>${highlightFence(text, lang.split(/[\s{]/u)[0] ?? '').text}</code></pre>\n`;
    },
    link({ href, tokens }: Tokens.Link) {
      return `<a href="${html(href).text}">${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text }: Tokens.Image) {
      return `<img src="${html(href).text}" alt="${html(text).text}">`;
    },
    checkbox({ checked }: Tokens.Checkbox) {
      return checked ? '&#9745; ' : '&#9744; ';
    },
    heading({ depth, tokens, text }: Tokens.Heading) {
      return `<h${depth} id="${html(headingId(text)).text}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});
