import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../../bench/RESULTS.md', import.meta.url);

/** Puts a section in the place of the one of the same title in `bench/RESULTS.md`, or at its end, and prints it. */
export const writeSection = (title: string, text: string): void => {
  const section = `## ${title}\n\n${text.trim()}\n`;
  const [head = '', ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/mu);
  const index = sections.findIndex((one) => one.startsWith(`## ${title}\n`));
  const all = index === -1 ? [...sections, section] : sections.map((one, at) => (at === index ? section : one));
  writeFileSync(file, `${[head, ...all].map((one) => one.trim()).join('\n\n')}\n`);
  console.log(section);
};

/** A Markdown table; the first column is text, the others are numbers. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
