/**
 * Text that is known to be safe where code is expected. Only the encoders of `escape.ts`, `literal.ts` and
 * the functions below make one, so text of a description cannot become code by accident.
 */
export interface Code {
  readonly [brand]: true;
  readonly text: string;
}

const brand: unique symbol = Symbol('code');

/** Marks text as code. Callers are the encoders in `text/`; a test holds that nobody else calls it. */
export const trust = (text: string): Code => ({ [brand]: true, text });

/** Whether a value is code made here, and not something that only looks like it. */
export const isCode = (value: unknown): value is Code =>
  typeof value === 'object' && value !== null && (value as Partial<Code>)[brand] === true;

/** Builds code from code: a plain string in a slot does not compile. */
export const code = (strings: TemplateStringsArray, ...slots: readonly Code[]): Code =>
  trust(strings.reduce((text, part, index) => `${text}${slots[index - 1]?.text ?? ''}${part}`));

/** Code with a separator between the parts; the separator is the generator's own, never a description's. */
export const joinCode = (parts: readonly Code[], separator: ', ' | ' | ' | ' & ' | '\n' | ''): Code =>
  trust(parts.map((part) => part.text).join(separator));
