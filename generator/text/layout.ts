import { trust, type Code } from './code.ts';

/** Code whose parts may stand on one line or on one line each. */
export type Layout =
  | Code
  | { readonly kind: 'list'; readonly items: readonly Layout[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [key: Code, value: Layout])[] }
  | { readonly kind: 'call'; readonly callee: Code; readonly parameters: readonly Layout[] };

export const list = (items: readonly Layout[]): Layout => ({ kind: 'list', items });
export const object = (members: readonly (readonly [Code, Layout])[]): Layout => ({ kind: 'object', members });
export const call = (callee: Code, parameters: readonly Layout[]): Layout => ({ kind: 'call', callee, parameters });

const width = 100;
const deepest = 80;

/**
 * The space before a line that stands so many columns in. What lies deeper than people read stands no further in, or the
 * text of a deep value would grow with the square of its depth.
 */
export const indentation = (columns: number): string => ' '.repeat(Math.min(columns, deepest));

/**
 * Prints a layout: on one line where it ends before column 100, otherwise broken at its outermost parts. `indent` is
 * the column of the line that it stands in, `used` the columns that the line has before and after it.
 */
export const printLayout = (layout: Layout, indent = 0, used = 0): Code => trust(print(layout, indent, used));

const print = (layout: Layout, indent: number, used: number): string => {
  if (!('kind' in layout)) return layout.text;
  const [open, close, parts] = partsOf(layout);
  if (parts.length === 0) return `${open.trimEnd()}${close.trimStart()}`;
  const line = flat(layout, width - indent - used);
  if (line !== undefined) return line;
  // A call with one argument hugs it: `form({` … `})`.
  const [only] = parts;
  if (layout.kind === 'call' && parts.length === 1 && only !== undefined) {
    return `${open}${print(only.value, indent, used + open.length)}${close}`;
  }
  const pad = indentation(indent + 2);
  const rows = parts.map(({ prefix, value }) => `${pad}${prefix}${print(value, indent + 2, prefix.length + 1)},\n`);
  return `${open.trimEnd()}\n${rows.join('')}${indentation(indent)}${close.trimStart()}`;
};

/** The layout on one line, or undefined when it needs more columns than there are. */
const flat = (layout: Layout, columns: number): string | undefined => {
  if (!('kind' in layout))
    return layout.text.length <= columns && !layout.text.includes('\n') ? layout.text : undefined;
  const [open, close, parts] = partsOf(layout);
  if (parts.length === 0) return `${open.trimEnd()}${close.trimStart()}`;
  let line = open;
  for (const [index, { prefix, value }] of parts.entries()) {
    const text = flat(value, columns - line.length);
    if (text === undefined) return undefined;
    line += `${index > 0 ? ', ' : ''}${prefix}${text}`;
    if (line.length > columns) return undefined;
  }
  return line.length + close.length <= columns ? line + close : undefined;
};

interface Part {
  readonly prefix: string;
  readonly value: Layout;
}

const partsOf = (layout: Exclude<Layout, Code>): readonly [open: string, close: string, parts: readonly Part[]] => {
  switch (layout.kind) {
    case 'list':
      return ['[', ']', layout.items.map((value) => ({ prefix: '', value }))];
    case 'object':
      return ['{ ', ' }', layout.members.map(memberPart)];
    case 'call':
      return [`${layout.callee.text}(`, ')', layout.parameters.map((value) => ({ prefix: '', value }))];
  }
};

// `{ parameters }` says as much as `{ parameters: parameters }`.
const memberPart = ([key, value]: readonly [Code, Layout]): Part =>
  'kind' in value || value.text !== key.text || !isVariable(key.text)
    ? { prefix: `${key.text}: `, value }
    : { prefix: '', value };

const isVariable = (text: string): boolean => /^(?!(?:true|false|null)$)(?:\.\.\.)?[A-Za-z_$][\w$]*$/u.test(text);
