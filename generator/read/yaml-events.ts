import { EVENT_ID, splitStrictly, type Event, type Split } from './yaml.ts';

/**
 * Splits a text into YAML events, in which closing brackets may stand no further in than the key of their map or list. YAML wants
 * one more space (section 6.3, `s-flow-line-prefix`), and js-yaml holds on to it, but people end maps as in other languages, and most
 * readers let them. What is before such a bracket becomes space on the line above, so that every offset stays true.
 *
 * Gives the fault that was found last when something else is wrong, or when there are more of them than can be tried one by one.
 */
export const yamlEvents = (text: string): Split => {
  const first = splitStrictly(text);
  if (first.fault === undefined || spaceBefore(text, first.fault.offset) === undefined) return first;
  const all = mendAll(text);
  const together = splitStrictly(all);
  if (isSame(together, all, text)) return together;
  let [last, mended] = [first, text];
  for (let patience = mostCharacters; last.fault !== undefined && patience > 0; patience -= text.length) {
    const start = spaceBefore(mended, last.fault.offset);
    if (start === undefined) return last;
    mended = mendOne(mended, start, last.fault.offset);
    last = splitStrictly(mended);
  }
  return last.fault !== undefined || isSame(last, mended, text) ? last : first;
};

/** What is read for all attempts together. */
const mostCharacters = 20_000_000;

/** Where the space begins that has a bracket stand at the beginning of a line; `undefined` where a comment may be, which would take it in. */
const spaceBefore = (text: string, bracket: number): number | undefined => {
  if (text[bracket] !== '}' && text[bracket] !== ']') return undefined;
  let start = bracket;
  while (' \t\r\n'.includes(text.charAt(start - 1)) && start > 0) start -= 1;
  let line = start;
  while (line > 0 && !'\r\n'.includes(text.charAt(line - 1))) line -= 1;
  return /[\r\n]/u.test(text.slice(start, bracket)) && !/(?:^|[ \t])#/u.test(text.slice(line, start)) ? start : undefined;
};

const mendOne = (text: string, start: number, bracket: number): string => text.slice(0, start) + ' '.repeat(bracket - start) + text.slice(bracket);

/** Every line that begins with a closing bracket: in most texts, none of them is a part of something in quotes. */
const mendAll = (text: string): string =>
  text.replaceAll(/(?<![ \t\r\n])[ \t\r\n]+(?=[}\]])/gu, (space, start: number) => (spaceBefore(text, start + space.length) === undefined ? space : ' '.repeat(space.length)));

/** Whether all texts are what they were: in a text in quotes, a bracket is no bracket, and the space before it is part of the text. */
const isSame = ({ events }: Split, mended: string, text: string): boolean => events?.every((event) => sourceOf(event, mended) === sourceOf(event, text)) ?? false;

const sourceOf = (event: Event, text: string): string | undefined => (event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? text.slice(event.valueStart, event.valueEnd) : undefined);
