import { beforeCode, fenceFor } from './code-part.ts';
import { trust, type Code } from './code.ts';

const lineBreaks = /\r\n|[\r\n\u2028\u2029\u0085]/u;

/** A JavaScript string literal in single quotes; also inert inside a script element. */
export const string = (text: string): Code => trust(quote(text));

/** A comment in the order in which it is shown: marks that reorder a line, and with it the code behind, become spaces. @see https://trojansource.codes */
export const inOrder = (comment: string): string =>
  comment.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');

/** Strings in code with an escape for each such mark, and for whatever else nobody sees; the usual one means the same in JavaScript, JSON and Python. */
export const showHidden = (text: string, show = escapeUnit): string =>
  text.replace(hidden, (character) => show(character));

/** A property key: bare when it is a plain ASCII identifier, quoted otherwise. `__proto__` becomes computed. */
export const key = (name: string): Code => {
  if (name === '__proto__') return trust("['__proto__']");
  return trust(/^[A-Za-z_$][\w$]*$/u.test(name) ? name : quote(name));
};

/** A key in a type, such as a status: a number, a bare name or a string, where `__proto__` has no special meaning. */
export const typeKey = (name: string): Code =>
  trust(/^([A-Za-z_$][\w$]*|[1-9]\d{0,14})$/u.test(name) ? name : quote(name));

/** A documented status as a `case` label: `404`, `'4XX'`, `'default'`. */
export const caseLabel = (status: string): Code => trust(/^[1-9]\d{2}$/u.test(status) ? status : quote(status));

/** A member access: `.name`, or `['odd name']`. */
export const member = (name: string): Code => trust(/^[A-Za-z_$][\w$]*$/u.test(name) ? `.${name}` : `[${quote(name)}]`);

/** A name that `model/name.ts` made; anything that is not an ASCII or Unicode identifier is a bug of ours. */
export const identifier = (name: string): Code => {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) {
    throw new Error(`Not an identifier: ${JSON.stringify(name)}`);
  }
  return trust(name);
};

/** The name of an npm package, checked against the rules that leave nothing in it to quote or to execute. */
export const packageName = (name: string): Code => {
  if (!/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/u.test(name)) {
    throw new Error(`Not a package name: ${JSON.stringify(name)}`);
  }
  return trust(name);
};

/**
 * A doc comment with one ` * ` line per line of text, or nothing for an empty text. It cannot be closed from
 * inside, and no line of it is read as a JSDoc tag or compiler directive unless it comes in `tags`.
 */
export const docComment = (
  text: string,
  indent = '',
  tags: readonly { readonly tag: DocTag; readonly text?: string }[] = [],
): Code => {
  const lines = [
    ...commentLines(text),
    ...tags.flatMap(({ tag, text: value = '' }) => {
      const [first = '', ...rest] = commentLines(value);
      return [`@${tag} ${first}`.trimEnd(), ...rest];
    }),
  ];
  if (lines.length === 0) return trust('');
  const [only = ''] = lines;
  if (lines.length === 1) return trust(`${indent}/** ${only} */\n`);
  return trust(`${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`);
};

export type DocTag = 'deprecated' | 'default' | 'example' | 'see';

/** Text inside a `//` comment: kept on one line. */
export const lineComment = (text: string): Code =>
  trust(
    text
      .split(lineBreaks)
      .join(' ')
      .replace(controls, ' ')
      .replace(/@(?=ts-)/gu, '\\@'),
  );

/**
 * Markdown on one line that shows the text as it is, but for code spans, which descriptions are full of: no other
 * markup, no link text, no HTML and no entity in it takes effect.
 */
export const markdown = (text: string): Code => {
  // Most texts are plain words, in which nothing is to escape; a large description has ten thousands of them.
  if (/^[A-Za-z][\p{L}\p{N} ,.;:'"()/?%_-]*(?<! )$/u.test(text) && !inlineMark.test(text)) return trust(text);
  return trust(
    oneLine(text)
      .split(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/u)
      .reduce(
        (line, part, index, parts) =>
          index % 3 === 0
            ? line + escapeMarkdown(index + 1 < parts.length ? beforeCode(part) : part, line === '')
            : index % 3 === 1
              ? line
              : line + markdownCode(parts[index] ?? '').text,
        '',
      ),
  );
};

/** A Markdown code span, fenced with more backticks than the text has. */
export const markdownCode = (text: string): Code => {
  // Names and values hold nothing that could end a span.
  if (/^[\w.:/-]+$/u.test(text)) return trust(`\`${text}\``);
  const line = oneLine(text);
  const fence = fenceFor(line, 1);
  const pad = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return trust(`${fence}${pad}${line}${pad}${fence}`);
};

/** Markdown on one line as a cell of a table, whose marks end cells in code too, and are escaped there: elsewhere code keeps the backslash. */
export const tableCell = ({ text }: Code): Code => trust(escapeBars(text));

/** Escapes what would end the cell of a table. */
export const escapeBars = (text: string): string => text.replace(/(?<!\\)((?:\\\\)*)\|/gu, '$1\\|');

/** A fenced Markdown code block whose fence the text cannot close. */
export const markdownBlock = (
  text: string,
  language: 'json' | 'ts' | 'js' | 'sh' | 'python' | 'php' | 'text',
): Code => {
  const fence = fenceFor(text, 3);
  return trust(`${fence}${language}\n${text.replace(/\n+$/u, '')}\n${fence}`);
};

/** A link in Markdown; the address is one that the configuration was checked for. */
export const markdownLink = (text: string, address: string): Code =>
  trust(`[${markdown(text).text}](${encodeURI(address).replaceAll('(', '%28').replaceAll(')', '%29')})`);

/** JSON text, indented by two spaces, with one newline at its end. */
export const json = (value: unknown): Code => trust(`${JSON.stringify(value, null, 2)}\n`);

// Nearly every text holds nothing to escape.
const quote = (text: string): string => (/^[ -&(-;=-[\]-~]*$/u.test(text) ? `'${text}'` : quoteSpecial(text));

const quoteSpecial = (text: string): string =>
  `'${showHidden(JSON.stringify(text))
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("'", "\\'")
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\!--')}'`;

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const hidden = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/gu;

const escapeUnit = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const inlineMark = /[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
const inlineMarks = new RegExp(inlineMark.source, 'gu');

// An entity instead of a backslash where it is HTML that must not begin: not every renderer honours the backslash.
const escapeMarkdown = (text: string, startsLine: boolean): string => {
  const inline = text
    .replace(inlineMarks, '\\$&')
    .replace(/[<>&]/gu, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&amp;'));
  return startsLine
    ? inline.replace(/^(\s*)(#|[-+=](?=\s|[-+=]|$)|\d+(?=[.)]))/u, (_, space: string, mark: string) =>
        /^\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
      )
    : inline;
};

const oneLine = (text: string): string =>
  text
    .split(lineBreaks)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
    .replace(controls, ' ');

const commentLines = (text: string): readonly string[] => {
  const lines = text
    .split(lineBreaks)
    .map((line) => line.replace(controls, ' ').trimEnd())
    .map((line) => line.replaceAll('*/', '*\\/').replace(/^(\s*(?:[/*]+\s*)?)@/u, '$1\\@'));
  while (lines.at(-1) === '') lines.pop();
  while (lines[0] === '') lines.shift();
  return lines;
};
