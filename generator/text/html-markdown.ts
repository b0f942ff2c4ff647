import { codeParts } from './code-part.ts';
import { decodeEntities } from './entity.ts';
import { markdownBlock, markdownCode } from './escape.ts';
import { readAttributes } from './attribute.ts';
import { closedIn, elementFor, isHeading, isMarkup, nameOf, tagOrComment } from './markup.ts';

/** Says in Markdown what an author says in HTML. It makes nothing safe: tags that are none stay as they are. */
export const markdownOfHtml = (text: string): string =>
  text.includes('<')
    ? convert(text, true)
        .replace(/[ \t]+$/gmu, '')
        .replace(/\n{3,}/gu, '\n\n')
    : text;

/** The same for one line, where code is the only markup. */
export const wordsOfHtml = (text: string): string =>
  text.includes('<') ? convert(text, false).replace(/\s+/gu, ' ').trim() : text;

interface Conversion {
  /** Whether it may have more than one line. */
  readonly hasBlocks: boolean;
  readonly closed: ReadonlySet<string>;
  readonly printed: string[];
  /** The end of what was printed. */
  tail: string;
  /** Whether a tag printed it. */
  isFresh: boolean;
  /** How many cells of the row have begun. */
  cells: number;
  /** The code that is open, and what was said in it. */
  code: 'code' | 'pre' | undefined;
  collected: string;
  /** The lists that are open, and the address of the link. */
  readonly lists: string[];
  address: string;
}

const convert = (text: string, hasBlocks: boolean): string => {
  const to: Conversion = {
    hasBlocks,
    closed: closedIn([...text.matchAll(tagOrComment)]),
    printed: [],
    tail: '',
    isFresh: false,
    cells: 0,
    code: undefined,
    collected: '',
    lists: [],
    address: '',
  };
  for (const part of codeParts(text)) {
    if (part.isCode) say(part.text, to);
    else convertPart(part.text, to);
  }
  print(decodeEntities(to.collected), to);
  return to.printed.join('').replace(/\n$/u, '');
};

const print = (text: string, to: Conversion): void => {
  to.printed.push(text);
  to.tail = `${to.tail}${text}`.slice(-200);
  to.isFresh = true;
};

const convertPart = (text: string, to: Conversion): void => {
  let done = 0;
  for (const tag of text.matchAll(tagOrComment)) {
    say(text.slice(done, tag.index), to);
    if (!tag[0].startsWith('<!')) convertTag(tag, to);
    done = tag.index + tag[0].length;
  }
  say(text.slice(done), to);
};

const say = (text: string, to: Conversion): void => {
  if (to.code !== undefined) {
    to.collected += text;
    return;
  }
  // What is indented between tags is no code.
  const isIndented = to.isFresh && /(?:^|\n) *(?:(?:-|1\.) +)?$/u.test(to.tail);
  const kept = to.cells > 0 ? text.replace(/\s+/gu, ' ') : isIndented ? text.replace(/^[ \t\n]+/u, '') : text;
  if (kept === '') return;
  print(kept, to);
  to.isFresh = false;
};

const convertTag = (tag: RegExpExecArray, to: Conversion): void => {
  const name = nameOf(tag);
  const isEnd = tag[0].startsWith('</') && name !== 'br';
  if (!isMarkup(tag, to.closed)) return say(tag[0], to);
  const element = isHeading(name) ? 'h' : elementFor(name);
  if (to.code !== undefined) {
    if (isEnd && element === to.code) endCode(to);
    return;
  }
  if (isEnd) endTag(element, to);
  else startTag(element, tag[0], to);
};

const endCode = (to: Conversion): void => {
  const code = decodeEntities(to.collected);
  if (to.code === 'pre' && to.hasBlocks) print(`\n\n${markdownBlock(code.replace(/^\n/u, ''), 'text').text}\n\n`, to);
  else print(code.trim() === '' ? ' ' : markdownCode(code).text, to);
  to.code = undefined;
  to.collected = '';
};

const startTag = (element: string, tag: string, to: Conversion): void => {
  const { lists } = to;
  if (element === 'code' || element === 'pre') to.code = element;
  else if (element === 'img') say(readAttributes('img', tag, noAnchors).get('alt') ?? '', to);
  else if (!to.hasBlocks) print(blocks.has(element) ? ' ' : '', to);
  else if (element === 'a') {
    to.address = readAttributes('a', tag, noAnchors).get('href') ?? '';
    print(to.address === '' ? '' : '[', to);
  } else if (element === 'ul' || element === 'ol') {
    print(lists.length > 0 ? '' : '\n', to);
    lists.push(element);
  } else if (element === 'li' || element === 'tr' || element === 'dt') {
    to.cells = element === 'dt' ? 1 : 0;
    print(`\n${'   '.repeat(Math.max(0, lists.length - 1))}${lists.at(-1) === 'ol' ? '1.' : '-'} `, to);
  } else if (element === 'td' || element === 'th') {
    print(to.cells === 0 ? '' : to.tail.endsWith(' ') ? '| ' : ' | ', to);
    to.cells += 1;
  } else if (element === 'dd') print(': ', to);
  else if (element === 'br') print(lists.length > 0 || to.cells > 0 ? ' ' : '\n', to);
  else print(`${gapBefore(element, to)}${emphasis.get(element) ?? ''}`, to);
};

// A paragraph that begins a list's item is on its line.
const gapBefore = (element: string, { tail, lists, cells }: Conversion): string =>
  !paragraphs.has(element) || cells > 0 || /(?:^|\n) *(?:-|1\.) +$/u.test(tail)
    ? ''
    : `\n\n${'   '.repeat(lists.length)}`;

const endTag = (element: string, to: Conversion): void => {
  if (!to.hasBlocks) print(blocks.has(element) ? ' ' : '', to);
  else if (element === 'a') {
    print(to.address === '' ? '' : `](${to.address})`, to);
    to.address = '';
  } else if (element === 'ul' || element === 'ol') {
    to.lists.pop();
    print(to.lists.length > 0 ? '\n' : '\n\n', to);
  } else if (element === 'tr' || element === 'dl') to.cells = 0;
  else
    print(
      `${emphasis.get(element) ?? ''}${paragraphs.has(element) && to.lists.length === 0 && to.cells === 0 ? '\n\n' : ''}`,
      to,
    );
};

const noAnchors: ReadonlySet<string> = new Set();
const paragraphs: ReadonlySet<string> = new Set([
  'p',
  'h',
  'blockquote',
  'hr',
  'details',
  'summary',
  'caption',
  'dl',
  'table',
]);
const blocks: ReadonlySet<string> = new Set([...paragraphs, 'br', 'ul', 'ol', 'li', 'dt', 'dd', 'tr', 'td', 'th']);
const emphasis: ReadonlyMap<string, string> = new Map([
  ['b', '**'],
  ['strong', '**'],
  ['h', '**'],
  ['i', '*'],
  ['em', '*'],
]);
