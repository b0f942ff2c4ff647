import { Marked, type Token, type Tokens, type TokensList } from 'marked';
import { highlightFence } from './highlight.ts';
import { html, safeAddress, trustHtml, type SafeHtml } from './html.ts';
import { isShownImage, linkAddress, sanitise } from './sanitise.ts';
import { isTame } from './tame.ts';

/**
 * A description's Markdown (CommonMark with GFM's tables) as HTML that is inert in a page. Its headings become
 * bold paragraphs: in the middle of a page they would break its outline.
 */
export const prose = (text: string): SafeHtml => remembered(paragraphs, text, () => render(text, flatten));

/** The same for the text of a whole page, below its only `h1`: headings keep their order, from `h2` on. */
export const article = (text: string): SafeHtml => remembered(articles, text, () => render(text, outline));

/** Markdown within a sentence: code, emphasis and links, without any block. */
export const inlineProse = (text: string): SafeHtml =>
  remembered(inlines, text, () => plain(text) ?? (isTame(text) ? sanitise(String(marked.parseInline(text)).replace(blocks, '')) : html(text)));

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

const render = (text: string, arrange: (tokens: TokensList) => void): SafeHtml => {
  const simple = plain(text);
  if (simple !== undefined) return trustHtml(`<p>${simple.text}</p>`);
  if (!isTame(text)) return trustHtml(`<pre tabindex="0">${html(text).text}</pre>`);
  const tokens = marked.lexer(text.replace(alerts, alert));
  arrange(tokens);
  return sanitise(marked.parser(tokens).trimEnd());
};

// GitHub's way to say what kind of remark a quotation is.
const alerts = /^( {0,3}> ?)\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/gmu;
const alert = (_: string, mark: string, kind: string): string => `${mark}**${kind.charAt(0)}${kind.slice(1).toLowerCase()}**\n${mark}`;

/** Text in which only code spans can be markup needs no parser; it is most of what descriptions hold. */
const plain = (text: string): SafeHtml | undefined => {
  if (!/^(?![-+=\d\s])[^\n\r<>*_[\]#|~\\&@]+$/u.test(text) || /www\.|:\/\/|``| {2}/u.test(text)) return undefined;
  const parts = text.trim().split('`');
  if (parts.length % 2 === 0) return undefined;
  return trustHtml(
    parts.map((part, index) => (index % 2 === 0 ? html(part).text : `<code>${html(part.trim()).text}</code>`)).join(''),
  );
};

const blocks = /<\/?(?:p|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|th|td|blockquote|pre|hr|details|summary|div)\b[^>]*>/giu;

const marked = new Marked({
  gfm: true,
  async: false,
  renderer: {
    code({ text, lang = '' }: Tokens.Code) {
      return `<pre tabindex="0"><code>${highlightFence(text, lang.split(/[\s{]/u)[0] ?? '').text}</code></pre>\n`;
    },
    link({ href, tokens }: Tokens.Link) {
      const text = this.parser.parseInline(tokens);
      const address = linkAddress(decodeAddress(href));
      return address === undefined ? text : `<a href="${html(address).text}">${text}</a>`;
    },
    image({ href, text }: Tokens.Image) {
      return isShownImage(href) ? `<img src="${html(href).text}" alt="${html(text).text}">` : html(text).text;
    },
    checkbox({ checked }: Tokens.Checkbox) {
      return checked ? '&#9745; ' : '&#9744; ';
    },
    heading({ depth, tokens, text }: Tokens.Heading) {
      const inner = this.parser.parseInline(tokens);
      if (depth > 6) return `<p><strong>${inner}</strong></p>\n`;
      return `<h${depth} id="${html(headingId(text)).text}">${inner}</h${depth}>\n`;
    },
  },
});

const decodeAddress = (address: string): string => safeAddress(address) ?? '';

/** Beyond 6 there is no heading: the renderer makes a paragraph of it. */
const flatten = (tokens: TokensList): void => {
  eachToken(tokens, (token) => {
    if (token.type === 'heading') token['depth'] = 7;
  });
};

const outline = (tokens: TokensList): void => {
  const headings: Token[] = [];
  eachToken(tokens, (token) => {
    if (token.type === 'heading') headings.push(token);
  });
  const top = headings.reduce((least, heading) => Math.min(least, Number(heading['depth' as keyof Token])), 6);
  let previous = 1;
  for (const heading of headings as Tokens.Heading[]) {
    heading.depth = Math.min(heading.depth - top + 2, previous + 1, 6);
    previous = heading.depth;
  }
};

const eachToken = (tokens: readonly Token[], visit: (token: Token & Record<string, unknown>) => void): void => {
  marked.walkTokens([...tokens], (token) => visit(token as Token & Record<string, unknown>));
};

/** The anchor of a heading in a page's own text. */
export const headingId = (text: string): string =>
  `about-${text.toLowerCase().replace(/<[^>]*>/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '')}`;
