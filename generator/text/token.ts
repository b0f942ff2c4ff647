import { codeHtml, trustHtml, type SafeHtml } from './html.ts';

/** Code to show: what a page colours and a Markdown file fences. */
export interface CodeText {
  readonly language: CodeLanguage;
  readonly text: string;
}

export type CodeLanguage = 'json' | 'sh' | 'ts' | 'js' | 'python' | 'php' | 'text';

/**
 * Colours code that we generate ourselves. One expression per language is enough for it, and does what a
 * highlighter for any code in the world does in a tenth of the time and a third of the bytes.
 */
export const highlightSample = ({ language, text }: CodeText): SafeHtml => {
  const grammar = grammars[language];
  if (grammar === undefined) return codeHtml(text);
  const parts: string[] = [];
  let end = 0;
  const add = (element: Element, token: string, start: number): void => {
    parts.push(codeHtml(text.slice(end, start)).text, `<${element}>${codeHtml(token).text}</${element}>`);
    end = start + token.length;
  };
  // Of all that goes through matches only this makes no object for each, and pages consist of them.
  text.replace(grammar.expression, (token: string, ...found: readonly (string | number | undefined)[]) => {
    const kind = grammar.elements.findIndex((_, index) => found[index] !== undefined);
    add(grammar.elements[kind]!, token, Number(found[grammar.elements.length])); // one of them matched, and where comes after them
    return '';
  });
  parts.push(codeHtml(text.slice(end)).text);
  return trustHtml(parts.join(''));
};

/** The kinds of token. Elements that mean next to nothing take half the bytes of classes, on pages that are full of them. */
export const tokenElements = { comment: 'small', key: 'b', string: 'i', literal: 'u', word: 'span' } as const;

type Element = (typeof tokenElements)[keyof typeof tokenElements];

interface Grammar {
  /** A group for each kind of token, and no others. */
  readonly expression: RegExp;
  /** What the tokens of each group become. */
  readonly elements: readonly Element[];
}

/** A language by its tokens, in the order in which they are looked for; none has a capturing group. */
const grammar = (tokens: Readonly<Partial<Record<keyof typeof tokenElements, string>>>): Grammar => ({
  expression: new RegExp(
    Object.values(tokens)
      .map((token) => `(${token})`)
      .join('|'),
    'gu',
  ),
  elements: (Object.keys(tokens) as (keyof typeof tokenElements)[]).map((kind) => tokenElements[kind]),
});

const double = String.raw`"(?:[^"\\]|\\.)*"`;
const single = String.raw`'(?:[^'\\]|\\.)*'`;
const number = String.raw`(?<![\w.$])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b`;
const hash = String.raw`(?<=^|\s)#[^\n]*`;

const words = (...names: readonly string[]): string => String.raw`(?<![\w$'"-])(?:${names.join('|')})(?![\w'"-])`;
const literal = (...names: readonly string[]): string => String.raw`${number}|\b(?:${names.join('|')})\b`;

const script = grammar({
  comment: String.raw`(?<=^|\s)\/\/[^\n]*`,
  string: `${double}|${single}|\`[^\`]*\``,
  key: String.raw`[A-Za-z_$][\w$]*(?=: )`,
  word: words('import', 'from', 'const', 'await', 'new', 'if', 'else', 'switch', 'case', 'return', 'throw', 'break'),
  literal: literal('true', 'false', 'null', 'undefined'),
});

const grammars: Readonly<Partial<Record<CodeLanguage, Grammar>>> = {
  json: grammar({ key: String.raw`${double}(?=\s*:)`, string: double, literal: literal('true', 'false', 'null') }),
  sh: grammar({
    comment: hash,
    string: String.raw`'(?:[^']|'\\'')*'|${double}`,
    word: words('curl'),
    key: String.raw`(?<=\s)--?[a-z][\w-]*`,
  }),
  ts: script,
  js: script,
  python: grammar({
    comment: hash,
    key: `${double}(?=: )`,
    string: `${double}|${single}`,
    word: words('import', 'from', 'as', 'def', 'return', 'with', 'if', 'else'),
    literal: literal('True', 'False', 'None'),
  }),
  php: grammar({
    comment: String.raw`(?<=^|\s)\/\/[^\n]*|<\?php`,
    key: `(?:${double}|${single})(?= =>)`,
    string: `${double}|${single}`,
    word: words('new', 'echo', 'return', 'if', 'else'),
    literal: literal('true', 'false', 'null'),
  }),
};
