import { constraintPhrases as englishPhrases, type ConstraintPhrases } from '../../../model/constraint.ts';
import { packageText } from '../../../text/package-file.ts';

/** The words of the user interface, by key; `{name}` stands for a value. */
export type Words = Readonly<Record<string, string>>;

/** The words that ship with the tool, with a translation's in their place where it has them. */
export const loadWords = (translated: Words): Words => ({ ...english(), ...translated });

/** A word or sentence with its values filled in; an unknown key is a bug or a mistake in a template. */
export const say = (words: Words, key: string, values: Readonly<Record<string, string | number>> = {}): string => {
  const text = Object.hasOwn(words, key) ? words[key] : undefined;
  if (text === undefined) throw new Error(`There is no word \`${key}\`.`);
  return !text.includes('{')
    ? text
    : text.replace(/\{(\w+)\}/gu, (whole, name: string) =>
        Object.hasOwn(values, name) ? String(values[name]) : whole,
      );
};

/** The language of the words: its tag, and whether it is written from right to left. */
export const languageOf = (words: Words): { readonly lang: string; readonly isRightToLeft: boolean } => {
  const lang = say(words, 'lang');
  return { lang, isRightToLeft: rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') };
};

const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** A counted noun in the form that the language has for the number, where the words have it; else `{key}.one` for 1, `{key}.many` for others. */
export const count = (words: Words, key: string, number: number): string => {
  const form = `${key}.${rulesOf(say(words, 'lang')).select(number)}`;
  return say(words, Object.hasOwn(words, form) ? form : `${key}.${number === 1 ? 'one' : 'many'}`, { count: number });
};

const rules = new Map<string, Intl.PluralRules>();

/**
 * For a language that is not known, those of English: not of the machine's own.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
const rulesOf = (language: string): Intl.PluralRules => {
  const known = rules.get(language) ?? new Intl.PluralRules([language, 'en']);
  rules.set(language, known);
  return known;
};

/** Items as a sentence lists them: `a`, `a or b`, `a, b or c`. */
export const list = (words: Words, items: readonly string[], conjunction: 'and' | 'or'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${say(words, conjunction)} ${items.at(-1) ?? ''}`;

/** What limits are said with. */
export const constraintPhrases = (words: Words): ConstraintPhrases => {
  const known =
    phrases.get(words) ??
    (Object.fromEntries(
      Object.keys(englishPhrases).map((key) => [key, say(words, `constraint.${key}`)]),
    ) as ConstraintPhrases); // its keys are those
  phrases.set(words, known);
  return known;
};

const phrases = new WeakMap<Words, ConstraintPhrases>();

let loaded: Words | undefined;

// The file is part of the tool and holds nothing but texts.
const english = (): Words => (loaded ??= JSON.parse(packageText('emit/docs/words.en.json')) as Words);
