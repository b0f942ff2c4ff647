import { describe, expect, test } from 'vitest';
import { strict } from '../../../../generator/emit/contract/wire/encode.ts';
import { expand, unspecified, type Writing } from '../../../../generator/emit/contract/wire/expand.ts';
import type { JsonValue } from '../../../../generator/model/api.ts';

const list = ['blue', 'black', 'brown'];
const object = { R: 100, G: 200, B: 150 };
const open: typeof unspecified = unspecified;

/** The style table of OpenAPI 3.1.1, row by row: empty text, text, list, object. */
const table: readonly [style: Writing['style'], explode: boolean, empty: string | typeof unspecified, text: string | typeof unspecified, list: string | typeof unspecified, object: string | typeof unspecified][] = [
  ['matrix', false, ';color', ';color=blue', ';color=blue,black,brown', ';color=R,100,G,200,B,150'],
  ['matrix', true, ';color', ';color=blue', ';color=blue;color=black;color=brown', ';R=100;G=200;B=150'],
  ['label', false, '.', '.blue', '.blue,black,brown', '.R,100,G,200,B,150'],
  ['label', true, '.', '.blue', '.blue.black.brown', '.R=100.G=200.B=150'],
  ['simple', false, '', 'blue', 'blue,black,brown', 'R,100,G,200,B,150'],
  ['simple', true, '', 'blue', 'blue,black,brown', 'R=100,G=200,B=150'],
  ['form', false, 'color=', 'color=blue', 'color=blue,black,brown', 'color=R,100,G,200,B,150'],
  ['form', true, 'color=', 'color=blue', 'color=blue&color=black&color=brown', 'R=100&G=200&B=150'],
  ['spaceDelimited', false, open, open, 'color=blue%20black%20brown', 'color=R%20100%20G%20200%20B%20150'],
  ['spaceDelimited', true, open, open, open, open],
  ['pipeDelimited', false, open, open, 'color=blue%7Cblack%7Cbrown', 'color=R%7C100%7CG%7C200%7CB%7C150'],
  ['pipeDelimited', true, open, open, open, open],
  ['deepObject', true, open, open, open, 'color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150'],
];

describe.each(table)('style %s, explode %s', (style, explode, empty, text, items, members) => {
  test.each<[title: string, value: JsonValue, want: string | typeof unspecified]>([
    ['an empty text', '', empty],
    ['a text', 'blue', text],
    ['a list', list, items],
    ['an object', object, members],
  ])('writes %s as the specification shows it', (_, value, want) => {
    expect(expand('color', value, { style, explode, encode: strict })).toBe(want);
  });
});

test.each<[title: string, value: JsonValue, writing: Omit<Writing, 'encode'>, want: string | undefined | typeof unspecified]>([
  ['nothing for null', null, { style: 'form', explode: true }, undefined],
  ['nothing for an empty list', [], { style: 'form', explode: true }, undefined],
  ['nothing for an empty object', {}, { style: 'deepObject', explode: true }, undefined],
  ['items without those that are null', ['a', null, 'b'], { style: 'form', explode: false }, 'n%20m=a,b'],
  ['an empty item', ['a', ''], { style: 'form', explode: true }, 'n%20m=a&n%20m='],
  ['encoded items between plain commas', ['a,b', 'ü&'], { style: 'simple', explode: false }, 'a%2Cb,%C3%BC%26'],
  ['encoded names of members', { 'a b': 'c=d' }, { style: 'form', explode: true }, 'a%20b=c%3Dd'],
  ['booleans and numbers as JSON has them', [true, 1.5, -0], { style: 'simple', explode: false }, 'true,1.5,0'],
  ['one pair per item in brackets', ['a', 'b'], { style: 'brackets', explode: true }, 'n%20m%5B%5D=a&n%20m%5B%5D=b'],
  ['one pair per item with its index', ['a', 'b'], { style: 'indices', explode: true }, 'n%20m%5B0%5D=a&n%20m%5B1%5D=b'],
  ['a single value without brackets', 'a', { style: 'brackets', explode: true }, 'n%20m=a'],
  ['no rule for a list in a list', [['a']], { style: 'form', explode: true }, unspecified],
  ['no rule for an object in an object', { a: { b: 1 } }, { style: 'deepObject', explode: true }, unspecified],
])('writes %s', (_, value, writing, want) => {
  expect(expand('n m', value, { ...writing, encode: strict })).toBe(want);
});
