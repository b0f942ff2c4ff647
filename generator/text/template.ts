import { readdirSync } from 'node:fs';
import type HandlebarsTypes from 'handlebars';
import { isCode, trust, type Code } from './code.ts';
import { CompileError, compileTemplate, type Callable, type Print } from './compile.ts';
import * as escape from './escape.ts';
import { Handlebars } from './handlebars.ts';
import { trustHtml, type SafeHtml } from './html.ts';
import { packageFile, packageText } from './package-file.ts';
import { text } from './slot.ts';

/**
 * The only door to Handlebars. Slots are not HTML-escaped: each names the encoder of its context (`{{string id}}`,
 * `{{code type}}`), and a slot without one does not compile, since the only helpers known are the encoders.
 */
const handlebars = Handlebars.create();

const encoders: Encoders = {
  /** Code that a view made with the encoders; anything else is refused. */
  code: (value) => codeText(value),
  /** The same in a cell of a table. */
  cell: (value) => escape.tableCell(trust(codeText(value))).text,
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

const options = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(encoderNames.map((name) => [name, true])),
  preventIndent: true,
};

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

  constructor(template: string, { line, column }: Place, cause: unknown) {
    super(messageOf(cause), { cause });
    this.template = template;
    this.line = line;
    this.column = column;
  }
}

const messageOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause);
  return cause instanceof RangeError && /call stack/u.test(cause.message)
    ? 'It includes itself without end, or is given what is nested too deeply.'
    : cause.message;
};

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Loads a folder of templates; each is compiled when it is first used. */
export const loadTemplateSet = ({ folder, overrides, encoders: encodersOf }: TemplateSetOptions): TemplateSet => {
  const partials = new Map<string, Print>();
  const render = (name: string, view: object): string => {
    const print = partials.get(name);
    if (print === undefined) throw new Error(`There is no template \`${name}\`.`);
    return print(view);
  };
  const set: TemplateSet = { render, renderHtml: (name, view) => trustHtml(render(name, view)) };
  const callable = { encoders: { ...encoders, ...encodersOf(set) }, partials };
  for (const [name, source] of shipped(folder))
    partials.set(
      name,
      onceUsed(() => compileTemplate(name.endsWith('.md') ? source : unindent(source), callable)),
    );
  for (const [name, source] of Object.entries(overrides))
    partials.set(
      name,
      onceUsed(() => compileGuarded(name, source, callable)),
    );
  return set;
};

const onceUsed = (compile: () => Print): Print => {
  let print: Print | undefined;
  return (view) => (print ??= compile())(view);
};

// Indentation is for those who read the template, not for those who load the page.
const unindent = (source: string): string => source.replace(/^[ \t]+/gmu, '');

/** A template of a user, which says its name and where it is at when it fails. It stays as it is, so that the place is the file's. */
const compileGuarded = (name: string, source: string, callable: Callable): Print => {
  let place: Place = { line: 1, column: 1 };
  const onPlace = (line: number, column: number): void => {
    place = { line, column };
  };
  const guarded = <Result>(make: () => Result): Result => {
    try {
      return make();
    } catch (error) {
      throw error instanceof TemplateError
        ? error
        : new TemplateError(name, error instanceof CompileError ? error : place, error);
    }
  };
  const print = guarded(() => compileTemplate(source, { ...callable, onPlace }));
  return (view) => guarded(() => print(view));
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
