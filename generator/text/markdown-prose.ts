import { trust, type Code } from './code.ts';
import { safeAddress } from './html.ts';

/**
 * An author's Markdown as part of a Markdown file: it keeps its markup, but not what would reach beyond it or
 * run in a viewer: raw HTML, headings, unclosed fences, images, links that are no addresses.
 */
export const markdownProse = (text: string): Code => trust(lines(text).join('\n').trim());

const lines = (text: string): readonly string[] => {
  let fence = '';
  const kept = text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').split('\n').flatMap((line) => {
    const [, mark = ''] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u.exec(line) ?? [];
    if (fence !== '') {
      if (mark.startsWith(fence) && /^ {0,3}(`+|~+)\s*$/u.test(line)) fence = '';
      return [line];
    }
    fence = mark;
    // At the first column, where no list can hold it: the end of a list would end its fence too.
    return mark === '' ? prose(line) : [line.trimStart()];
  });
  return fence === '' ? kept : [...kept, fence];
};

const prose = (line: string): readonly string[] => {
  if (/^ {0,3}(?:=+|-+)\s*$/u.test(line)) return [];
  const [, heading] = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/u.exec(line) ?? [];
  const text = outsideCode(heading ?? line, (part) => outsideCode(fromHtml(part), inert));
  return (heading === undefined ? text : `**${text}**`).split('\n');
};

/** Changes what is not between backticks and as many again: each run is looked at once, as a line may be all backticks. */
const outsideCode = (line: string, change: (part: string) => string): string => {
  const runs = [...line.matchAll(/`+/gu)].map(({ 0: { length }, index }) => ({ length, index }));
  const next = new Map<number, number>();
  const fellows = runs.map(() => -1);
  for (let run = runs.length - 1; run >= 0; run -= 1) {
    const { length } = runs[run] ?? { length: 0 };
    fellows[run] = next.get(length) ?? -1;
    next.set(length, run);
  }
  const parts: string[] = [];
  let done = 0;
  for (let run = 0; run < runs.length; run += 1) {
    const start = runs[run]?.index ?? 0;
    const fellow = runs[fellows[run] ?? -1];
    if (fellow === undefined || line[start - 1] === '\\') continue;
    const end = fellow.index + fellow.length;
    parts.push(change(line.slice(done, start)), line.slice(start, end));
    done = end;
    run = fellows[run] ?? run;
  }
  return [...parts, change(line.slice(done))].join('');
};

const inert = (text: string): string =>
  text
    .replace(/<(?=[a-z/!?])/giu, '&lt;')
    .replace(/!+\[/gu, '[')
    // A mark without its fellow on the line could find one on another.
    .replace(/(?<!\\)(\\*)`/gu, (mark, before: string) => (before.length % 2 === 1 ? mark : `${before}\\\``))
    .replace(/\](?=\(\s*$)|(?<!^ {0,3}\[[^\]]*)\](?=:)|\](?=:\s*$)/gu, '\\]')
    // A relative address was meant for the place that the description came from.
    .replace(/(\]\(\s*|^ {0,3}\[[^\]]*\]:\s*)([^\s)]+)/gu, (whole, before: string, address: string) =>
      /^(?:https?:\/\/|mailto:)/iu.test(safeAddress(address.replace(/&#?\w+;?/gu, ':')) ?? '') ? whole : `${before}#`,
    )
    .replace(controls, ' ');

/** Some descriptions are HTML: what Markdown has a mark for becomes Markdown, other text markup goes. */
const fromHtml = (line: string): string =>
  line.includes('<')
    ? line
        .replace(/<a\s[^>]*?href="([^"<>\s]*)"[^>]*>(.*?)<\/a>/giu, (_, address: string, text: string) => `[${text}](${address})`)
        .replace(/<code>(.*?)<\/code>/giu, (_, text: string) => (text.includes('`') ? text : `\`${entities(text)}\``))
        .replace(/<\/?(?:b|strong)>/giu, '**')
        .replace(/<\/?(?:i|em)>/giu, '*')
        .replace(/<li>/giu, '\n- ')
        .replace(/<(?:br|p|ul|ol|tr|h[1-6]|table)\b[^<>]*>/giu, '\n')
        .replace(/<\/(?:p|ul|ol|li|tr|h[1-6]|table|a)>/giu, '')
        .replace(/<\/?(?:span|div|td|th|tbody|thead|sup|sub|u|small)\b[^<>]*>/giu, ' ')
    : line;

const entities = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot);/gu, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '');

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
