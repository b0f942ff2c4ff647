import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type HandlebarsTypes from 'handlebars';
import { isCode, type Code } from './code.ts';
import * as escape from './escape.ts';
import { trustHtml, type SafeHtml } from './html.ts';
import { packageFile, packageText } from './package-file.ts';
import { text } from './slot.ts';
import { MissingMember, strictView } from './strict-view.ts';

// The same in one file: the package's own entry is forty, and a library for source maps.
const Handlebars = createRequire(import.meta.url)('handlebars/dist/handlebars.js') as typeof HandlebarsTypes;

/**
 * The only door to Handlebars. Slots are not HTML-escaped: each names the encoder of its context (`{{string id}}`,
 * `{{code type}}`), and a slot without one does not compile, since the only helpers known are the encoders.
 */
const handlebars = Handlebars.create();

const encoders: Encoders = {
  /** Code that a view made with the encoders; anything else is refused. */
  code: (value) => codeText(value),
  string: (value) => escape.string(text(value)).text,
  identifier: (value) => escape.identifier(text(value)).text,
  markdown: (value) => escape.markdown(text(value)).text,
  markdownCode: (value) => escape.markdownCode(text(value)).text,
};

for (const [name, encode] of Object.entries(encoders)) handlebars.registerHelper(name, encode);

/** Functions that turn a value of a view into text of one context, by the names that slots give them. */
export type Encoders = Readonly<Record<string, (value: unknown) => string>>;

/** The encoders that every template has. */
export const encoderNames: readonly string[] = Object.keys(encoders);

const optionsWith = (names: readonly string[]) => ({
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(names.map((name) => [name, true])),
  preventIndent: true,
});

const options = optionsWith(encoderNames);

/**
 * Compiles a template that lies beside the generator's sources, given by its path below `generator/`. The view
 * must be total: Handlebars' strict mode reports a missing slot, but not a missing list or condition.
 */
export const loadTemplate = <View extends object>(path: string): ((view: View) => string) => {
  let render: HandlebarsTypes.TemplateDelegate<View> | undefined;
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
  /** Encoders beside those that every template has. */
  readonly encoders: (set: TemplateSet) => Encoders;
}

/** A user's template that gave up on a view. */
export class TemplateError extends Error {
  readonly template: string;
  readonly line: number;
  readonly column: number;

  constructor(template: string, source: string, cause: unknown) {
    const said = cause instanceof Error ? cause.message : String(cause);
    super(said.replace(/ - \d+:\d+$/u, '').replace(/^"(.*?)" not defined in .*$/su, 'The view has no `$1`.'), { cause });
    const [, line = '1', column = '0'] = / - (\d+):(\d+)$/u.exec(said) ?? [];
    const place = cause instanceof MissingMember ? placeOf(source, cause.member) : { line: Number(line), column: Number(column) + 1 };
    this.template = template;
    this.line = place.line;
    this.column = place.column;
  }
}

/** Where a template first names a member of its view. */
const placeOf = (source: string, member: string): { readonly line: number; readonly column: number } => {
  const name = member.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const at = new RegExp(`\\{\\{[^{}]*?(?<![\\w-])(?=${name}(?![\\w-]))`, 'u').exec(source);
  const before = source.slice(0, at === null ? 0 : at.index + at[0].length).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** Loads a folder of templates; each is compiled when it is first used. */
export const loadTemplateSet = ({ folder, overrides, encoders: encodersOf }: TemplateSetOptions): TemplateSet => {
  const own = Handlebars.create();
  const texts = new Map([...shipped(folder), ...Object.entries(overrides)]);
  const compiled = new Map<string, HandlebarsTypes.TemplateDelegate<object>>();
  const render = (name: string, view: object): string => {
    const delegate = compiled.get(name);
    if (delegate === undefined) throw new Error(`There is no template \`${name}\`.`);
    return delegate(view);
  };
  const set: TemplateSet = { render, renderHtml: (name, view) => trustHtml(render(name, view)) };
  const all = { ...encoders, ...encodersOf(set) };
  for (const [name, encode] of Object.entries(all)) own.registerHelper(name, encode);
  // `@index` and its kind cost a frame for every item of every list, and views have decided all that already.
  const setOptions = { ...optionsWith(Object.keys(all)), data: false };
  for (const [name, source] of texts) {
    // A user's stays as it is, so that line and column of a fault are those of the file.
    const isOverride = Object.hasOwn(overrides, name);
    const delegate = own.compile<object>(isOverride || name.endsWith('.md') ? source : unindent(source), setOptions);
    compiled.set(name, isOverride ? named(name, source, delegate) : delegate);
    own.registerPartial(name, compiled.get(name)!); // set above
  }
  return set;
};

// Indentation is for those who read the template, not for those who load the page.
const unindent = (source: string): string => source.replace(/^[ \t]+/gmu, '');

/** A template of a user, which says its name when it fails. */
const named =
  (name: string, source: string, delegate: HandlebarsTypes.TemplateDelegate<object>): HandlebarsTypes.TemplateDelegate<object> =>
  (view, given) => {
    try {
      return delegate(typeof view === 'object' && view !== null ? strictView(view) : view, given);
    } catch (error) {
      throw error instanceof TemplateError ? error : new TemplateError(name, source, error);
    }
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
