import { readdirSync } from 'node:fs';
import Handlebars from 'handlebars';
import { isCode, type Code } from './code.ts';
import { packageFile, packageText } from './package-file.ts';
import * as escape from './escape.ts';
import { href, html, isSafeHtml, trustHtml, type SafeHtml } from './html.ts';
import { markdownProse } from './markdown-prose.ts';
import { article, inlineProse, prose } from './prose.ts';
import { highlightSample, type CodeText } from './token.ts';

/**
 * The only door to Handlebars. Slots are not HTML-escaped: each names the encoder of its context (`{{string id}}`,
 * `{{code type}}`), and a slot without one does not compile, since the only helpers known are the encoders.
 */
const handlebars = Handlebars.create();

const encoders = {
  /** Code that a view made with the encoders; anything else is refused. */
  code: (value: unknown) => codeText(value),
  string: (value: unknown) => escape.string(text(value)).text,
  identifier: (value: unknown) => escape.identifier(text(value)).text,
  markdown: (value: unknown) => escape.markdown(text(value)).text,
  markdownCode: (value: unknown) => escape.markdownCode(text(value)).text,
  /** An author's Markdown, in a Markdown file. */
  markdownProse: (value: unknown) => markdownProse(text(value)).text,
  /** The indentation of a list in a list. */
  spaces: (value: unknown) => '  '.repeat(Number(value)),
  /** Code to show, fenced. */
  fence: (value: unknown) => fence(codeSample(value)),
  /** Text in HTML, between tags or in quotes. */
  html: (value: unknown) => html(text(value)).text,
  /** The address in a link. */
  href: (value: unknown) => href(text(value)).text,
  /** HTML that the encoders or other templates made; anything else is refused. */
  safe: (value: unknown) => safeText(value),
  /** An author's Markdown, as HTML: paragraphs, the text of a whole page, or part of a sentence. */
  prose: (value: unknown) => prose(text(value)).text,
  article: (value: unknown) => article(text(value)).text,
  inline: (value: unknown) => inlineProse(text(value)).text,
  /** Code to show, coloured. */
  sample: (value: unknown) => highlightSample(codeSample(value)).text,
} as const;

for (const [name, encode] of Object.entries(encoders)) handlebars.registerHelper(name, encode);

/** Encoders that a set of templates brings itself, such as `word` for the words of a site. */
const setEncoders = ['word', 'wordMarkdown', 'tree', 'treeMarkdown', 'anchor', 'page'] as const;
type SetEncoder = (typeof setEncoders)[number];

/** The names that may stand first in a slot. */
export const encoderNames: readonly string[] = [...Object.keys(encoders), ...setEncoders];

const options = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(encoderNames.map((name) => [name, true])),
  preventIndent: true,
} as const;

/**
 * Compiles a template that lies beside the generator's sources, given by its path below `generator/`. The view
 * must be total: Handlebars' strict mode reports a missing slot, but not a missing list or condition.
 */
export const loadTemplate = <View extends object>(path: string): ((view: View) => string) => {
  let render: Handlebars.TemplateDelegate<View> | undefined;
  return (view) => {
    render ??= handlebars.compile<View>(packageText(path), options);
    return render(view);
  };
};

/** Templates that know each other as partials, by their file names without `.hbs`. */
export interface TemplateSet {
  /** The text of a template. */
  render(name: string, view: object): string;
  /** The same of a template that is HTML: safe, since every slot of it names its encoder. */
  renderHtml(name: string, view: object): SafeHtml;
}

export interface TemplateSetOptions {
  /** Where the templates lie, below `generator/`. */
  readonly folder: string;
  /** Texts that take the place of templates, or add partials, by name. */
  readonly overrides: Readonly<Record<string, string>>;
  readonly encoders: (set: TemplateSet) => Readonly<Record<SetEncoder, (value: unknown) => string>>;
}

/** Loads a folder of templates; each is compiled when it is first used. */
export const loadTemplateSet = ({ folder, overrides, encoders: encodersOf }: TemplateSetOptions): TemplateSet => {
  const own = Handlebars.create();
  const texts = new Map([...shipped(folder), ...Object.entries(overrides)]);
  const compiled = new Map<string, Handlebars.TemplateDelegate<object>>();
  for (const [name, source] of texts) {
    // `@index` and its kind cost a frame for every item of every list, and views have decided all that already.
    const delegate = own.compile<object>(name.endsWith('.md') ? source : source.replace(/^[ \t]+/gmu, ''), { ...options, data: false });
    compiled.set(name, delegate);
    own.registerPartial(name, delegate);
  }
  const render = (name: string, view: object): string => {
    const delegate = compiled.get(name);
    if (delegate === undefined) throw new Error(`There is no template \`${name}\`.`);
    return delegate(view);
  };
  const set: TemplateSet = { render, renderHtml: (name, view) => trustHtml(render(name, view)) };
  for (const [name, encode] of Object.entries({ ...encoders, ...encodersOf(set) })) own.registerHelper(name, encode);
  return set;
};

/** A template as Handlebars reads it; throws when it is malformed. */
export const parseTemplate = (source: string): hbs.AST.Program => Handlebars.parse(source);

/** The names of the templates in a folder. */
export const templateNames = (folder: string): readonly string[] => shipped(folder).map(([name]) => name);

const shipped = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(packageFile(`generator/${folder}`))
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => [file.slice(0, -'.hbs'.length), packageText(`${folder}/${file}`)]);

const codeText = (value: unknown): string => {
  if (!isCode(value)) throw new Error('A template slot `code` was given something that no encoder made.');
  return (value satisfies Code).text;
};

const safeText = (value: unknown): string => {
  if (!isSafeHtml(value)) throw new Error('A template slot `safe` was given something that no encoder made.');
  return value.text;
};

const codeSample = (value: unknown): CodeText => {
  const { language, text: source } = value as CodeText; // the views' types say so, and `text` checks what matters
  return { language, text: text(source) };
};

const fence = ({ language, text: source }: CodeText): string =>
  escape.markdownBlock(source, language).text;

// Handlebars trusts objects with `toHTML`, and looks like text only when it is text.
const text = (value: unknown): string => {
  if (typeof value !== 'string') throw new Error('A template slot was given something other than text.');
  return value;
};
