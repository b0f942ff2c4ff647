/**
 * Whether a parser of Markdown is done with a text in time that grows with its length: it goes back over emphasis, lists
 * within lists and the cells of tables again and again. A text where it would be too often is shown as it is written.
 */
export const isTame = (text: string): boolean =>
  text.length <= longest && text.split(/\n[ \t]*(?=\n)/u).reduce((sum, block) => sum + costOf(block), 0) <= mostCost;

/** What a block between two empty lines costs, as measured: marks may each look for the other. */
const costOf = (block: string): number => {
  const marks = block.match(mark)?.length ?? 0;
  const lines = block.split('\n');
  const columns = block.includes('|') ? lines.reduce((most, line) => Math.max(most, line.split('|').length), 0) : 0;
  return marks ** 2 + 500 * columns * lines.length + lines.reduce((sum, line) => sum + depthCost(line), 0);
};

const mark = /[*~`<[&]|(?<!\w)_|_(?!\w)/gu;

/** By how many lists and quotations a line begins, and how far it is indented before them. */
const depthCost = (line: string): number => {
  const [before = ''] = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u.exec(line) ?? [];
  if (!/[^ \t]/u.test(before)) return 0;
  const depth = before.length / 2;
  return depth > deepest ? Infinity : 4 * depth ** 2;
};

const longest = 1_000_000;
const mostCost = 100_000_000;
const deepest = 60;
