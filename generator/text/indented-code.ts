import { endsFence, fenceFor, fenceMark } from './code-part.ts';

/**
 * An author's Markdown with its indented blocks of code fenced: where a text stands below something else, as in an item of a
 * list, its indentation means another thing. Blocks in lists stay as they are.
 *
 * @see https://spec.commonmark.org/0.31.2/#indented-code-blocks
 */
export const fenceIndented = (text: string): string => {
  if (!indented.test(text)) return text;
  const lines = text.split('\n');
  const printed: string[] = [];
  let fence = '';
  let isList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const isAfterEmpty = (lines[at - 1] ?? '').trim() === '';
    if (fence !== '') {
      if (endsFence(line, fence)) fence = '';
    } else if (isAfterEmpty && !isList && isCode(line)) {
      const code = blockAt(lines, at);
      printed.push(...fenced(code));
      at += code.length - 1;
      continue;
    } else {
      fence = fenceMark(line);
      isList = listItem.test(line) || (isList && !(isAfterEmpty && /^\S/u.test(line)));
    }
    printed.push(line);
  }
  return printed.join('\n');
};

const indented = /^(?: {4}| {0,3}\t)[ \t]*\S/mu;
const listItem = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?=[ \t])/u;

const isCode = (line: string): boolean => indented.test(line);

/** The lines of a block: empty ones within belong to it, those at its end do not. */
const blockAt = (lines: readonly string[], start: number): readonly string[] => {
  const after = lines.slice(start).findIndex((line) => line.trim() !== '' && !isCode(line));
  const block = after === -1 ? lines.slice(start) : lines.slice(start, start + after);
  return block.slice(0, block.findLastIndex((line) => line.trim() !== '') + 1);
};

const fenced = (code: readonly string[]): readonly string[] => {
  const text = code.map((line) => line.replace(/^(?: {4}| {0,3}\t| {0,3}$)/u, ''));
  const mark = fenceFor(text.join('\n'), 3);
  return [mark, ...text, mark];
};
