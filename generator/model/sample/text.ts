import type { Part } from './expand.ts';
import { isOfFormat } from '../../format.ts';
import { greatest, least, texts } from './facts.ts';
import { fits } from './fits.ts';
import { shapeOfFormat } from './format.ts';
import { matches } from './match.ts';
import { textFor, textOfFormat } from './word.ts';

/** Texts that may suit, the most readable first; `count` tells several of one list apart. */
export function* textCandidates(parts: readonly Part[], name: string, count: number): Generator<string> {
  const limits = { least: greatest(parts, 'minLength') ?? 0, most: least(parts, 'maxLength') ?? Infinity };
  if (limits.least > longest || limits.least > limits.most) return;
  const formats = texts(parts, 'format');
  for (const format of formats) {
    const text = textOfFormat(format, name, count);
    if (text !== undefined) yield* [text, text.toUpperCase()];
  }
  const patterns = texts(parts, 'pattern');
  const readable = textFor(name, count);
  yield readable;
  if (patterns.length > 0 || readable.length > limits.most) yield* spellings(readable);
  const isRight = (text: string): boolean => fits(text, parts) && formats.every((format) => isOfFormat(text, format));
  yield* matches([...patterns, ...formats.flatMap(shapeOfFormat)], { ...limits, start: count, isRight });
  const cut = [...readable].slice(0, limits.most).join('').trim();
  yield cut.padEnd(limits.least, cut === '' ? 'a' : `${cut} `).replace(/ $/u, 'a');
  yield* plainWords;
  yield String.fromCodePoint(97 + (count % 26)).repeat(limits.least);
  const digits = String(count + 1);
  if (digits.length <= limits.most) yield digits.padStart(limits.least, '0');
  yield letters(Math.min(Math.max(limits.least, 1), limits.most), count);
  yield letters(Math.min(limits.most, 200), count);
}

const longest = 100_000;

// What patterns made of look-ahead, and formats that are not known, most often accept.
const plainWords = [
  ...['example', 'Example1!', 'aA1!aA1!aA1!', 'EXAMPLE', '1', '100', '1.0', '2024-03-01', '2024-03-01T12:00:00Z'],
  ...['en', 'US', 'a', 'A'],
];

// Identifiers often allow letters and digits only, or are in capitals.
const spellings = (text: string): readonly string[] => {
  const plain = text.replace(/[^a-z\d]+/giu, ' ').trim();
  return ['', '_', '-'].flatMap((joint) => [plain.replaceAll(' ', joint), plain.toUpperCase().replaceAll(' ', joint)]);
};

/** The text of some length that comes at a place in the order of all: distinct for distinct places. */
const letters = (length: number, place: number): string => {
  let rest = place;
  const text = Array.from({ length: Math.max(0, Math.min(length, longest)) }, () => {
    const letter = String.fromCodePoint(97 + (rest % 26));
    rest = Math.floor(rest / 26);
    return letter;
  });
  return text.reverse().join('');
};
