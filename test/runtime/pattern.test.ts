import { expect, test } from 'vitest';
import { isPattern, readPattern, takesLong } from '../../generator/pattern.ts';

const a60 = `${'a'.repeat(60)}!`;
const long = 'a'.repeat(500);

test.each<[pattern: string, text: string, want: boolean]>([
  ['^(a+)+$', a60, false],
  ['^(a|a)*$', a60, false],
  ['^(.*)*(.*)*x$', 'b'.repeat(60), false],
  ['(x+x+)+y', 'x'.repeat(60), false],
  ['(x+x+)+y', `${'x'.repeat(60)}y`, true],
  ['(a?){30}a{30}', 'a'.repeat(30), true],
  ['^((a*)*)*$', `${long}b`, false],
  ['^(\\w+\\s?)*$', 'aaaa bbbb cccc dddd eeee ffff gggg hhhh!', false],
  ['^(?=.*[A-Z])(?=.*\\d).{8,}$', `${long}A1`, true],
  ['^(?=.*[A-Z])(?=.*\\d).{8,}$', `${long}A`, false],
  ['^(?!.*(a+)+$)b', `b${long}`, false],
  ['(a+)+\\b!', a60, true],
  ['^(a*){1,9}(?:b|c)$', `${long}c`, true],
  ['(?:^| )(a+)+(?: |$)', `x ${long}`, true],
  ['(a+)+(?:(?:(?:){999999999}){999999999}){999999999}!', a60, true],
])('%s is matched in time', (pattern, text, want) => {
  // Those that try one way after the other would take years.
  expect(readPattern(pattern).test(text)).toBe(want);
});

test.each([
  ['what only trying can follow', '^(a+)+\\1$', a60],
  ['what has too many steps', '^((a{1,100}){1,100}){1,100}$', a60],
  ['what is repeated more often than any text is long', 'a{99999999}', 'a'.repeat(150_000)],
  ['what looks back', '^(?:(?<=a)a|a)+$', a60],
  ['what is nested beyond measure', `^${'('.repeat(5_000)}a+${')+'.repeat(5_000)}$`, a60],
])('%s is not held against a text', (_, pattern, text) => {
  expect(readPattern(pattern).test(text)).toBe(true);
});

test('what stood there before is asked for again, where that takes no trying', () => {
  expect(['12-12', '12-13', 'example'].map((text) => readPattern('^(?<a>\\d{2})-\\k<a>$').test(text))).toEqual([true, false, false]);
  expect(['aaaa', 'aaa'].map((text) => readPattern('^(a+)\\1$').test(text))).toEqual([true, false]);
});

test('a pattern that is too large for JavaScript checks nothing', () => {
  const pattern = 'a'.repeat(100_000);
  expect([isPattern(pattern), readPattern(pattern).test('x')]).toEqual([false, true]);
});

test('a pattern of another language checks nothing', () => {
  expect(isPattern('(?i')).toBe(false);
  expect(readPattern('(?i').test('x')).toBe(true);
});

test('what would take long is told from what would not', () => {
  expect([takesLong('^(a+)+$')(a60), takesLong('^([a-z]+-)*[a-z]+$')('a-quite-ordinary-slug'), takesLong('^a+$')(a60)]).toEqual([true, false, false]);
});

test('each has a text of its own, by which schema engines tell them apart', () => {
  expect([String(readPattern('^a$')), String(readPattern('(b+)+'))]).toEqual(['/^a$/u', '/(b+)+/u']);
});

/** Patterns and texts that are the same in every run. */
const numbers = (seed: number) => (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
  return (seed >> 8) % below;
};

test('a thousand random patterns mean what they mean to JavaScript', () => {
  const next = numbers(11);
  const write = (depth: number): string => {
    const inner = (): string => write(depth - 1);
    const forms = [() => 'abc.'[next(4)]!, () => `(${inner()}|${inner()})`, () => `(?:${inner()})*`, () => `(${inner()})+`, () => `(?:${inner()}){1,2}`, () => `(?=${inner()})`, () => `${inner()}${inner()}`, () => `(?<n${next(1e6)}>${inner()})?`];
    return forms[depth > 0 ? next(forms.length) : 0]!();
  };
  for (let index = 0; index < 1000; index += 1) {
    const pattern = `${next(2) === 0 ? '^' : ''}${write(4)}${next(2) === 0 ? '$' : ''}`;
    const text = Array.from({ length: next(8) }, () => 'abcd'[next(4)]).join('');
    expect([pattern, text, readPattern(pattern).test(text)]).toEqual([pattern, text, new RegExp(pattern, 'u').test(text)]);
  }
});
