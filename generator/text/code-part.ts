/** A part of a Markdown text: code with its marks, or what is around it. */
export interface Part {
  readonly text: string;
  readonly isCode: boolean;
}

/** The code in a line or paragraph, between backticks and as many again: each run is looked at once, as a text may be all backticks. */
export const codeSpans = (text: string): readonly Part[] => {
  const runs = [...text.matchAll(/`+/gu)].map(({ 0: { length }, index }) => ({ length, index }));
  const next = new Map<number, number>();
  const fellows = runs.map(() => -1);
  for (let run = runs.length - 1; run >= 0; run -= 1) {
    const { length } = runs[run] ?? { length: 0 };
    fellows[run] = next.get(length) ?? -1;
    next.set(length, run);
  }
  const parts: Part[] = [];
  let done = 0;
  for (let run = 0; run < runs.length; run += 1) {
    const start = runs[run]?.index ?? 0;
    const fellow = runs[fellows[run] ?? -1];
    if (fellow === undefined || text[start - 1] === '\\') continue;
    const end = fellow.index + fellow.length;
    parts.push({ text: text.slice(done, start), isCode: false }, { text: text.slice(start, end), isCode: true });
    done = end;
    run = fellows[run] ?? run;
  }
  return [...parts, { text: text.slice(done), isCode: false }];
};

/**
 * Text that code follows, with a space between where it ends in a bare address: viewers that make links of those take all up to
 * the next space for a part of them, the mark that code begins with too.
 */
export const beforeCode = (text: string): string => {
  // From the end: an expression would go through a text of marks once for each of them.
  let start = text.length;
  while (start > 0 && !/[\s<]/u.test(text.charAt(start - 1))) start -= 1;
  return /https?:|ftp:|mailto:|xmpp:|www\.|@/iu.test(text.slice(start)) ? `${text} ` : text;
};

/** Backticks that a text has no run of, and at least so many: they can stand around it. */
export const fenceFor = (text: string, least: number): string => {
  let longest = least - 1;
  for (const [run] of text.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
  return '`'.repeat(longest + 1);
};

/** The mark of a fence that a line may begin; empty for any other line. */
export const fenceMark = (line: string): string => /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u.exec(line)?.[1] ?? '';

/** Whether a line ends the block that `fence` began. */
export const endsFence = (line: string, fence: string): boolean =>
  fenceMark(line).startsWith(fence) && /^ {0,3}(`+|~+)\s*$/u.test(line);

/** The fenced blocks of a text, and the code within its lines. */
export const codeParts = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let lines: string[] = [];
  let fence = '';
  const flush = (isCode: boolean): void => {
    const block = lines.map((line) => `${line}\n`).join('');
    parts.push(...(isCode ? [{ text: block, isCode }] : block.split(/(?<=\n)(?=[ \t]*\n)/u).flatMap(codeSpans)));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const mark = fence === '' ? fenceMark(line) : '';
    if (mark !== '') flush(false);
    lines.push(line);
    if (fence !== '' && endsFence(line, fence)) {
      flush(true);
      fence = '';
    } else if (mark !== '') fence = mark;
  }
  flush(fence !== '');
  return parts;
};
