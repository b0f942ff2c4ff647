import { EVENT_ID, splitStrictly, type Event, type Split } from './yaml.ts';

/**
 * Splits a text into YAML events. Between brackets, what js-yaml refuses and most readers take is taken: closing brackets that stand no
 * further in than the key of their map or list (YAML wants one more space, section 6.3, `s-flow-line-prefix`), and tabs as space (which
 * YAML allows there). The space before such a place becomes space on the line above, so that every offset stays true.
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

/** Where the space begins that js-yaml does not take; `undefined` where it is not that, or where a comment may be, which would take in what follows. */
const spaceBefore = (text: string, end: number): number | undefined => {
  let start = end;
  while (' \t\r\n'.includes(text.charAt(start - 1)) && start > 0) start -= 1;
  const space = text.slice(start, end);
  const isBroken = /[\r\n]/u.test(space);
  if (!space.includes('\t') && !(isBroken && isClosing(text, end))) return undefined;
  let line = start;
  while (line > 0 && !'\r\n'.includes(text.charAt(line - 1))) line -= 1;
  return isBroken && /(?:^|[ \t])#/u.test(text.slice(line, start)) ? undefined : start;
};

const isClosing = (text: string, at: number): boolean => text[at] === '}' || text[at] === ']';

const mendOne = (text: string, start: number, bracket: number): string =>
  text.slice(0, start) + ' '.repeat(bracket - start) + text.slice(bracket);

/** Every line that begins with a closing bracket, and every tab that stands where space parts what is between brackets: in most texts, none of them is a part of something in quotes. */
const mendAll = (text: string): string =>
  text.replaceAll(/(?<![ \t\r\n])[ \t\r\n]+(?=[^ \t\r\n])/gu, (space, start: number) => {
    const end = start + space.length;
    const isParting =
      isClosing(text, end) ||
      ',{['.includes(text.charAt(start - 1)) ||
      (text.charAt(start - 1) === ':' && !/[\r\n]/u.test(space));
    return isParting && spaceBefore(text, end) !== undefined ? ' '.repeat(space.length) : space;
  });

/** Whether all texts are what they were: in a text in quotes, a bracket is no bracket, and the space before it is part of the text. */
const isSame = ({ events }: Split, mended: string, text: string): boolean =>
  events?.every((event) => sourceOf(event, mended) === sourceOf(event, text)) ?? false;

const sourceOf = (event: Event, text: string): string | undefined =>
  event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? text.slice(event.valueStart, event.valueEnd) : undefined;
