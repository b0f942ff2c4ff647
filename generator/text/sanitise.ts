import { printAttributes, readAttributes } from './attribute.ts';
import { entityText } from './entity.ts';
import { html, trustHtml, type SafeHtml } from './html.ts';
import { createNesting, type Nesting } from './nesting.ts';

/** Where a text stands: below the title of its page, among other blocks, or within a sentence. */
export type Place = 'article' | 'prose' | 'sentence';

/**
 * What an author's HTML may hold: text markup, lists, tables. Few attributes, no image from another host, no element
 * that loads, runs, asks or positions, and every element where HTML lets it be.
 */
export const sanitise = (source: string, place: Place): SafeHtml => {
  const tags = [...source.matchAll(markup)];
  const nesting = createNesting(place !== 'sentence');
  const text: Text = {
    nesting,
    isArticle: place === 'article',
    closed: new Set(tags.filter(({ groups }) => groups?.['end'] === '/').map(nameOf)),
    anchors: new Set(place === 'article' ? [...source.matchAll(/<h[1-6] id="(about-[^"]*)"/gu)].map(([, id = '']) => id) : []),
    given: new Map(),
    top: tags.map(nameOf).filter((name) => heading.test(name)).reduce((least, name) => Math.min(least, Number(name[1])), 6),
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

// No value with a `<` in it: a tag would be looked for to the end of the text, from every place where one might begin.
const markup = /<!--[^]*?(?:-->|$)|<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?\/?>/giu;
const heading = /^h[1-6]$/u;

const nameOf = ({ groups }: RegExpMatchArray): string => (groups?.['name'] ?? '').toLowerCase();

/** What is known of the text at hand. */
interface Text {
  readonly nesting: Nesting;
  /** Whether its headings are headings of the page. */
  readonly isArticle: boolean;
  /** The elements that have an end tag somewhere. */
  readonly closed: ReadonlySet<string>;
  /** Of its headings. */
  readonly anchors: ReadonlySet<string>;
  /** How often an anchor was given. */
  readonly given: Map<string, number>;
  /** The highest level that its headings have. */
  readonly top: number;
  /** Of the heading before. */
  level: number;
}

const putTag = (match: RegExpExecArray, text: Text): void => {
  const [tag] = match;
  const name = nameOf(match);
  if (!isMarkup(name, text)) text.nesting.text(html(tag).text);
  else if (tag.startsWith('</') && name !== 'br') closeTag(name, text);
  else openTag(name, tag, text);
};

// What looks like a tag and is none is text: descriptions write `<string>` and `Bearer <code>` for "yours here".
const isMarkup = (name: string, { closed }: Text): boolean =>
  seldomClosed.has(name) || (closed.has(name) && (allowed.has(name) || elements.has(name) || dropped.has(name)));

const openTag = (name: string, tag: string, text: Text): void => {
  const { nesting } = text;
  if (dropped.has(name)) return;
  if (heading.test(name)) return openHeading(Number(name[1]), tag, text);
  const element = elements.get(name) ?? name;
  const attributes = readAttributes(element, tag, text.anchors);
  // An image that is not loaded is none, but has a text; a link to nowhere has one too.
  if (element === 'img' && !attributes.has('src')) return nesting.text(html(attributes.get('alt') ?? '').text);
  if (element === 'a' && !attributes.has('href')) return;
  nesting.open(element, printAttributes(attributes));
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
  const before = given.get(id) ?? 0;
  given.set(id, before + 1);
  nesting.open(`h${text.level}`, printAttributes(new Map([['id', before === 0 ? id : `${id}-${before}`]])));
};

const closeTag = (name: string, { nesting, isArticle, level }: Text): void => {
  if (heading.test(name)) nesting.close(isArticle ? `h${level}` : 'p');
  else if (!dropped.has(name)) nesting.close(elements.get(name) ?? name);
};

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

const allowed = set(
  'b strong i em u s del ins kbd samp var sub sup small mark abbr q cite code span a br hr img p ul ol li dl dt dd blockquote pre ' +
    'table caption thead tbody tfoot tr th td details summary h1 h2 h3 h4 h5 h6',
);

// Their end tags are optional, or forgotten as often as not.
const seldomClosed = set('b strong i em u br hr img p ul ol li dt dd blockquote pre table thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6 div');

const dropped = set('html head body font big label input button form nav');

/** What stands for an element that is not allowed, or that only one vendor's tools know. */
const elements: ReadonlyMap<string, string> = new Map([
  ...['div', 'section', 'article', 'aside', 'header', 'footer', 'main', 'center', 'figure', 'figcaption', 'para', 'fullname'].map((name) => [name, 'p'] as const),
  ['note', 'blockquote'],
  ['important', 'blockquote'],
  ['tt', 'code'],
  ['strike', 's'],
]);
