import { fillMark, href, html, markup, type SafeHtml } from '../../text/html.ts';
import { markdown } from '../../text/escape.ts';
import { pageEncoders } from '../../text/page-encoders.ts';
import { article } from '../../text/prose.ts';
import { markdownLead, markdownRest } from '../../text/markdown-prose.ts';
import { text } from '../../text/slot.ts';
import { encoderNames, loadTemplateSet, type Encoders, type TemplateSet } from '../../text/template.ts';
import { say, type Words } from './view/words.ts';
import type { TypePiece } from './view/schema/type.ts';
import type { FactsView } from './view/schema/view.ts';
import type { FieldSlot, TreeSlot } from './view/trees.ts';

/**
 * Marks in rendered text where the beginning of every anchor goes, and where the way to the API's folder goes.
 * No encoder lets these characters through, so no text of a description can hold one.
 */
const anchorMark = '\u0001';
const folderMark = '\u0002';

/** The same where a line begins that stands below one of a list, and in it. */
const belowMark = '\u0003';

/** How a link within the API's folder begins. */
export const folderStart: SafeHtml = markup`href="\u0002`;

/** The templates of the site, with a user's in place of ours where there are some. */
export const loadTemplates = (words: Words, overrides: Readonly<Record<string, string>>): TemplateSet =>
  loadTemplateSet({
    folder: 'emit/docs',
    overrides,
    encoders: (set) => ({ ...pageEncoders, ...siteEncoders(set, words) }),
  });

/** The names that may stand first in a slot of a page. */
export const pageEncoderNames = (): readonly string[] => [
  ...encoderNames,
  ...Object.keys(pageEncoders),
  ...siteEncoderNames,
];

const siteEncoderNames = [
  'article',
  'word',
  'wordMarkdown',
  'anchor',
  'page',
  'tree',
  'treeMarkdown',
  'facts',
  'factsMarkdown',
  'typeMarkdown',
  'markdownLead',
  'markdownBelow',
] as const;

/** The encoders that know of words, of addresses, and of what was rendered before. */
const siteEncoders = (set: TemplateSet, words: Words): Record<(typeof siteEncoderNames)[number], Encoders[string]> => {
  const slots = rememberSlots(set);
  const facts = rememberFacts(set, 'facts');
  const factsMarkdown = rememberFacts(set, 'facts.md');
  const said = new Map<unknown, string>();
  const saidMarkdown = new Map<unknown, string>();
  return {
    // Quotes in its text are entities, so these are attributes: anchors, and links to them.
    article: (value) => article(text(value)).text.replace(/ (id="|href="#)(?=about-)/gu, ` $1${anchorMark}`),
    word: (key) => said.get(key) ?? keep(said, key, html(say(words, String(key))).text),
    wordMarkdown: (key) => saidMarkdown.get(key) ?? keep(saidMarkdown, key, markdown(say(words, String(key))).text),
    anchor: (id) => `${anchorMark}${html(String(id)).text}`,
    page: (path) => `${folderMark}${href(String(path)).text}`,
    tree: (slot) => slots(slot).page,
    treeMarkdown: (slot) => slots(slot).markdown,
    facts,
    factsMarkdown,
    // The pieces of a type are parts of one sentence, with spaces at their ends.
    typeMarkdown: (pieces) => markdown((pieces as readonly TypePiece[]).map(({ text }) => text).join('')).text,
    markdownLead: (value) => markdownLead(text(value)).text,
    markdownBelow: (value) => below(markdownRest(text(value)).text),
  };
};

// A list may follow a line at once, nothing else may.
const below = (rest: string): string =>
  rest === '' ? '' : `${belowMark}${/^\* /u.test(rest) ? '' : belowMark}${rest.replaceAll('\n', belowMark)}`;

const keep = (memory: Map<unknown, string>, key: unknown, text: string): string => {
  memory.set(key, text);
  return text;
};

interface Rendered {
  readonly page: string;
  readonly markdown: string;
}

/** A tree or field is rendered once, for the page and its twin; its anchors get the prefix of where it is printed. */
const rememberSlots = (set: TemplateSet) => {
  const shared = new Map<string, Rendered>();
  // A page asks for the same tree twice: for itself and for its twin.
  const latest = new Map<string, Rendered>();
  const render = (slot: TreeSlot | FieldSlot): Rendered => {
    const [name, view] = 'field' in slot ? ['field', slot.field] : ['tree', slot.tree];
    return { page: set.render(name, view), markdown: fillBelow(set.render(`${name}.md`, view)) };
  };
  return (value: unknown): Rendered => {
    const slot = value as TreeSlot | FieldSlot; // the views' types say so
    const known = shared.get(slot.key) ?? latest.get(slot.key) ?? render(slot);
    if (latest.size > 24) latest.clear();
    (slot.isShared ? shared : latest).set(slot.key, known);
    return {
      page: known.page.replaceAll(anchorMark, `${anchorMark}${html(slot.prefix).text}`),
      markdown: known.markdown,
    };
  };
};

const fillBelow = (rendered: string): string =>
  rendered.includes(belowMark) ? rendered.split('\n').map(withBelow).join('\n') : rendered;

const withBelow = (line: string): string => {
  const [item = '', ...rest] = line.split(belowMark);
  const indent = ' '.repeat(line.search(/[^ ]/u) + 2);
  return [item.trimEnd(), ...rest.map((one) => (one === '' ? '' : `${indent}${one}`))].join('\n');
};

/** What is said of many values in the same words is printed once; nothing in it depends on where it stands. */
const rememberFacts = (set: TemplateSet, template: string) => {
  const known = new WeakMap<FactsView, string>();
  return (value: unknown): string => {
    const facts = value as FactsView; // the views' types say so
    const printed = known.get(facts) ?? set.render(template, facts);
    known.set(facts, printed);
    return printed;
  };
};

/** Fills in the way up to the API's folder, in a page or its twin. */
export const fillFolder = (text: string, up: string): string => text.replaceAll(folderMark, up);

/** Fills in the beginning of the anchors, and leaves the addresses to the page. */
export const fillAnchors = (rendered: SafeHtml, anchorPrefix: string): SafeHtml =>
  fillMark(rendered, anchorMark, html(anchorPrefix));
