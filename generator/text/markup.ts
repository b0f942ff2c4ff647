/**
 * A tag or comment in an author's text. No value has a `<` in it: a tag's end would be looked for to the end of the
 * text, from every place where one might begin.
 */
export const tagOrComment =
  /<!--[^]*?(?:-->|$)|<(?<end>\/?)(?<name>[a-z][a-z0-9]*)(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?\/?>/giu;

export const nameOf = ({ groups }: RegExpMatchArray): string => (groups?.['name'] ?? '').toLowerCase();

export const isHeading = (name: string): boolean => /^h[1-6]$/u.test(name);

/** The elements that have an end tag somewhere in their text. */
export const closedIn = (tags: readonly RegExpMatchArray[]): ReadonlySet<string> =>
  new Set(tags.filter(({ groups }) => groups?.['end'] === '/').map(nameOf));

/** Whether a tag is one: descriptions write `<string>` and `Bearer <code>`, too, for what a reader fills in, but never with attributes. */
export const isMarkup = (tag: RegExpMatchArray, closed: ReadonlySet<string>): boolean => {
  const name = nameOf(tag);
  return (
    seldomClosed.has(name) ||
    ((closed.has(name) || tag[0].includes('=')) && (allowed.has(name) || elements.has(name) || dropped.has(name)))
  );
};

/** The element of a page that stands for an author's; empty where only what it holds is kept. */
export const elementFor = (name: string): string => (dropped.has(name) ? '' : (elements.get(name) ?? name));

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

const allowed = set(
  'b strong i em u s del ins kbd samp var sub sup small mark abbr q cite code span a br hr img p ul ol li dl dt dd blockquote pre ' +
    'table caption thead tbody tfoot tr th td details summary h1 h2 h3 h4 h5 h6',
);

// Their end tags are optional, or forgotten as often as not.
const seldomClosed = set(
  'b strong i em u br hr img p ul ol li dt dd blockquote pre table thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6 div',
);

const dropped = set('html head body font big label input button form nav');

/** What stands for an element that is not allowed, or that only one vendor's tools know. */
const elements: ReadonlyMap<string, string> = new Map([
  ...[
    'div',
    'section',
    'article',
    'aside',
    'header',
    'footer',
    'main',
    'center',
    'figure',
    'figcaption',
    'para',
    'fullname',
  ].map((name) => [name, 'p'] as const),
  ['note', 'blockquote'],
  ['important', 'blockquote'],
  ['tt', 'code'],
  ['strike', 's'],
]);
