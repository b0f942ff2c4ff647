/**
 * HTML that is known to be safe in a page. Only the encoders in `text/` make it, so text of a description
 * cannot become markup by accident.
 */
export interface SafeHtml {
  readonly [brand]: true;
  readonly text: string;
}

const brand: unique symbol = Symbol('html');

/** Marks text as HTML. Callers are the encoders in `text/` and the door to the templates. */
export const trustHtml = (text: string): SafeHtml => ({ [brand]: true, text });

/** Whether a value is HTML made here, and not something that only looks like it. */
export const isSafeHtml = (value: unknown): value is SafeHtml =>
  typeof value === 'object' && value !== null && (value as Partial<SafeHtml>)[brand] === true;

/** Text between tags, and in a quoted attribute too: one encoder, so neither place can be the wrong one. */
export const html = (text: string): SafeHtml => trustHtml(escapeHtml(text));

/** Code between tags, where a quote is a quote; examples are full of them, and an entity is six times as long. */
export const codeHtml = (text: string): SafeHtml =>
  trustHtml(
    specialInCode.test(text) ? text.replace(unsafeInCode, (character) => entities.get(character) ?? ' ') : text,
  );

/** The address of a link: http, https, mailto or relative. Anything else becomes a link to nowhere. */
export const href = (address: string): SafeHtml => trustHtml(escapeHtml(safeAddress(address) ?? '#'));

/** The address as it may stand in a link; undefined when following it could run or load something else. */
export const safeAddress = (address: string): string | undefined => {
  const text = address
    .replace(/[\u0000-\u0020\u007f-\u009f]+/gu, (run) => (/^ +$/u.test(run) ? '%20' : ''))
    .replace(/[\s\p{Noncharacter_Code_Point}]/gu, encodeURIComponent);
  const [, scheme] = /^([^/?#]*?):/u.exec(text) ?? [];
  if (scheme === undefined) return /^[\\/]{2}|^\\/u.test(text) ? undefined : text;
  return /^(?:https?|mailto)$/iu.test(scheme) ? text : undefined;
};

/**
 * Whether an address may stand in a link and leads outside of the site. A relative one was meant for the place that the
 * description came from, which a published page is not.
 */
export const leadsOutside = (address: string): boolean => /^(?:https?:\/\/|mailto:)/iu.test(safeAddress(address) ?? '');

/** Builds HTML from HTML: a plain string in a slot does not compile. */
export const markup = (strings: TemplateStringsArray, ...slots: readonly SafeHtml[]): SafeHtml =>
  trustHtml(strings.reduce((text, part, index) => `${text}${slots[index - 1]?.text ?? ''}${part}`));

/** Puts HTML in the place of every mark, such as a character that no encoder lets through. */
export const fillMark = (whole: SafeHtml, mark: string, part: SafeHtml): SafeHtml =>
  trustHtml(whole.text.replaceAll(mark, part.text));

/** Puts HTML behind the last occurrence of other HTML, if there is any. */
export const insertAfterLast = (whole: SafeHtml, before: SafeHtml, part: SafeHtml): SafeHtml => {
  const at = whole.text.lastIndexOf(before.text) + before.text.length;
  return at < before.text.length ? whole : trustHtml(`${whole.text.slice(0, at)}${part.text}${whole.text.slice(at)}`);
};

const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(unsafe, (character) => entities.get(character) ?? ' ') : text;

const special =
  /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/u;
const unsafe = new RegExp(special.source, 'gu');
const specialInCode = new RegExp(special.source.replace(`"'`, ''), 'u');
const unsafeInCode = new RegExp(specialInCode.source, 'gu');

// Characters that are no text, and those that reorder a line (Trojan Source), become spaces.
const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
