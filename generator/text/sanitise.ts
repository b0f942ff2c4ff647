import { FilterXSS } from 'xss';
import { html, safeAddress, trustHtml, type SafeHtml } from './html.ts';

/**
 * What an author's HTML may hold: text markup, lists, tables. No attribute but the few below, no image from
 * another host, no element that loads, runs, asks or positions, and every element closed where it was opened.
 */
export const sanitise = (source: string): SafeHtml => {
  open.length = 0;
  const text = filter.process(source);
  return trustHtml(text + closing(0));
};

// One filter for all texts, and so one list of what is open in the text at hand.
const open: string[] = [];

const classed = ['class'];

const allowed: Readonly<Record<string, string[]>> = {
  ...Object.fromEntries(
    (
      'b strong i em u s del ins kbd samp var sub sup small mark abbr q cite br hr p ul li dl dt dd blockquote ' +
      'table caption thead tbody tfoot tr details summary h2 h3 h4 h5 h6'
    )
      .split(' ')
      .map((tag) => [tag, []]),
  ),
  a: ['href'],
  img: ['src', 'alt'],
  ol: ['start'],
  th: ['align'],
  td: ['align', 'colspan', 'rowspan'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  pre: ['tabindex'],
  code: classed,
  span: classed,
};

const dropped: ReadonlySet<string> = new Set(
  'html head body div section article aside header footer main nav center font big tt label input button form'.split(' '),
);

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

// Outside their own container these would close the element of the page that the text stands in.
const containers: readonly (readonly [parts: readonly string[], within: readonly string[]])[] = [
  [['caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'], ['table']],
  [['li'], ['ul', 'ol']],
  [['dt', 'dd'], ['dl']],
  [['summary'], ['details']],
];

// The filter prints a tag as it comes, so one that was never opened would close ours.
const balance = (tag: string, isClosing: boolean): string | undefined => {
  if (voids.has(tag)) return isClosing ? '' : undefined;
  if (isClosing) return open.includes(tag) ? closing(open.lastIndexOf(tag)) : '';
  const within = containers.find(([parts]) => parts.includes(tag))?.[1];
  if (within !== undefined && !within.some((container) => open.includes(container))) return '';
  open.push(tag);
  return undefined;
};

const closing = (from: number): string =>
  open
    .splice(from)
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('');

const filter = new FilterXSS({
  whiteList: allowed,
  // What looks like a tag and is none is text: descriptions write `<string>` for "your text here".
  onIgnoreTag: (tag, text) => (dropped.has(tag) ? '' : html(text).text),
  allowCommentTag: false,
  css: false,
  onTag: (tag, text, { isClosing }) => {
    // An image that is not loaded is none.
    if (tag === 'img' && !isShownImage(decode(/\bsrc\s*=\s*["']?\s*([^"'\s>]*)/iu.exec(text)?.[1] ?? ''))) return '';
    return Object.hasOwn(allowed, tag) ? balance(tag, isClosing === true) : undefined;
  },
  onTagAttr: (tag, name, value, isAllowed) => {
    const safe = isAllowed ? attributeValue(tag, name, value) : '';
    return safe === '' ? '' : `${name}="${safe}"`;
  },
});

/** Whether an image is in its own address, and of a kind that holds pixels only. */
export const isShownImage = (address: string): boolean => /^data:image\/(?:png|gif|jpeg|webp);base64,[A-Za-z0-9+/=]+$/u.test(address);

const attributeValue = (tag: string, name: string, value: string): string => {
  const text = decode(value);
  switch (name) {
    case 'href':
      return html(linkAddress(text) ?? '').text;
    case 'src':
      return isShownImage(text) ? text : '';
    case 'class':
      return /^(?:hljs-[a-z_ -]+|h)$/u.test(text) ? text : '';
    case 'id':
      return /^about-[\p{L}\p{N}-]+$/u.test(text) ? html(text).text : '';
    case 'tabindex':
      return tag === 'pre' && text === '0' ? text : '';
    case 'align':
      return /^(?:left|right|center)$/u.test(text) ? text : '';
    case 'alt':
      return html(text).text;
    default:
      return /^\d{1,4}$/u.test(text) ? text : '';
  }
};

/**
 * The address of a link in a description: absolute, or to a heading of the same text. What is relative was
 * meant for the place that the description came from, which a published page is not.
 */
export const linkAddress = (address: string): string | undefined => {
  const safe = safeAddress(address);
  return safe !== undefined && /^(?:https?:\/\/|mailto:|#about-)/iu.test(safe) ? safe : undefined;
};

const decode = (value: string): string =>
  value
    .replace(/&#x([0-9a-f]{1,6});?/giu, (_, code: string) => fromCode(parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/gu, (_, code: string) => fromCode(parseInt(code, 10)))
    .replace(/&(colon|tab|newline|quot|apos|lt|gt|amp);?/giu, (_, name: string) => named.get(name.toLowerCase()) ?? '');

const fromCode = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const named: ReadonlyMap<string, string> = new Map([
  ['colon', ':'],
  ['tab', '\t'],
  ['newline', '\n'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
]);
