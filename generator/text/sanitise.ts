import { printAttributes, readAttributes } from './attribute.ts';
import { entityText } from './entity.ts';
import { html, trustHtml, type SafeHtml } from './html.ts';
import { closedIn, elementFor, isHeading, isMarkup, nameOf, tagOrComment } from './markup.ts';
import { createNesting, type Nesting } from './nesting.ts';

/** Where a text stands: below the title of its page, among other blocks, or within a sentence. */
export type Place = 'article' | 'prose' | 'sentence';

/**
 * What an author's HTML may hold: text markup, lists, tables. Few attributes, no image from another host, no element
 * that loads, runs, asks or positions, and every element where HTML lets it be.
 */
export const sanitise = (source: string, place: Place): SafeHtml => {
  const tags = [...source.matchAll(tagOrComment)];
  const nesting = createNesting(place !== 'sentence');
  const text: Text = {
    nesting,
    isArticle: place === 'article',
    closed: closedIn(tags),
    anchors: new Set(
      place === 'article' ? [...source.matchAll(/<h[1-6] id="(about-[^"]*)"/gu)].map(([, id = '']) => id) : [],
    ),
    given: new Map(),
    top: tags
      .map(nameOf)
      .filter(isHeading)
      .reduce((least, name) => Math.min(least, Number(name[1])), 6),
    level: 1,
  };
  let done = 0;
  for (const tag of tags) {
    nesting.text(entityText(source.slice(done, tag.index)));
    if (!tag[0].startsWith('<!')) putTag(tag, text);
    done = tag.index + tag[0].length;
  }
  nesting.text(entityText(source.slice(done)));
  return trustHtml(nesting.finish());
};

/** What is known of the text at hand. */
interface Text {
  readonly nesting: Nesting;
  /** Whether its headings are headings of the page. */
  readonly isArticle: boolean;
  /** The elements that have an end tag somewhere. */
  readonly closed: ReadonlySet<string>;
  /** Of its headings. */
  readonly anchors: ReadonlySet<string>;
  /** The anchors that are taken, each with the last number behind it. */
  readonly given: Map<string, number>;
  /** The highest level that its headings have. */
  readonly top: number;
  /** Of the heading before. */
  level: number;
}

const putTag = (match: RegExpExecArray, text: Text): void => {
  const [tag] = match;
  const name = nameOf(match);
  if (!isMarkup(match, text.closed)) text.nesting.text(html(tag).text);
  else if (tag.startsWith('</') && name !== 'br') closeTag(name, text);
  else openTag(name, tag, text);
};

const openTag = (name: string, tag: string, text: Text): void => {
  const { nesting } = text;
  if (isHeading(name)) return openHeading(Number(name[1]), tag, text);
  const element = elementFor(name);
  if (element === '') return;
  const attributes = readAttributes(element, tag, text.anchors);
  // An image that is not loaded is none, but has a text; a link to nowhere has one too.
  if (element === 'img' && !attributes.has('src')) return nesting.text(html(attributes.get('alt') ?? '').text);
  if (element === 'a' && !attributes.has('href')) return;
  // A table that is too wide scrolls by itself, for those without a mouse too.
  nesting.open(
    element,
    printAttributes(element === 'table' ? new Map([...attributes, ['tabindex', '0']]) : attributes),
  );
};

const openHeading = (wanted: number, tag: string, text: Text): void => {
  const { nesting, top, given } = text;
  if (!text.isArticle) {
    nesting.open('p', '');
    return nesting.open('strong', '');
  }
  text.level = Math.min(wanted - top + 2, text.level + 1, 6);
  const attributes = readAttributes('h', tag, text.anchors);
  const id = attributes.get('id');
  if (id === undefined) return nesting.open(`h${text.level}`, '');
  nesting.open(`h${text.level}`, printAttributes(new Map([['id', freeId(id, given)]])));
};

/** An anchor that no other heading has: its own, or one with a number behind it. */
const freeId = (wanted: string, given: Map<string, number>): string => {
  let number = given.get(wanted) ?? 0;
  let id = wanted;
  for (; given.has(id); id = `${wanted}-${number}`) number += 1;
  given.set(wanted, number);
  given.set(id, given.get(id) ?? 0);
  return id;
};

const closeTag = (name: string, { nesting, isArticle, level }: Text): void => {
  nesting.close(isHeading(name) ? (isArticle ? `h${level}` : 'p') : elementFor(name));
};
