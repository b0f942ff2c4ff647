import { expect, test } from 'vitest';
import { formField, lenient, strict, verbatim, type Encode } from '../../../../generator/emit/contract/wire/encode.ts';

test.each<[title: string, encode: Encode, given: string, want: string]>([
  ['keeps unreserved characters', strict, 'AZaz09-._~', 'AZaz09-._~'],
  ['encodes reserved characters', strict, ":/?#[]@!$&'()*+,;=", '%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D'],
  ['encodes other characters byte by byte', strict, ' %ü漢🙂', '%20%25%C3%BC%E6%BC%A2%F0%9F%99%82'],
  ['keeps reserved characters where they are allowed', lenient, ":/?[]@!$&'()*+,;=", ":/?[]@!$&'()*+,;="],
  ['keeps encoded triplets, and encodes a percent sign alone', lenient, '%41%zz 100%', '%41%25zz%20100%25'],
  ['encodes what would end a query', lenient, 'a#b', 'a%23b'],
  ['writes spaces of a form as plus signs', formField, 'a b+c', 'a+b%2Bc'],
  ['keeps what a browser keeps in a form', formField, "*-._~'()!", '*-._%7E%27%28%29%21'],
  ['leaves the value of a header as it is', verbatim, 'a b,c', 'a b,c'],
])('%s', (_, encode, given, want) => {
  expect(encode(given)).toBe(want);
});

test('writes a form field as the platform does', () => {
  const text = ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~aZ09äß漢🙂\n';
  expect(formField(text)).toBe(new URLSearchParams({ '': text }).toString().slice(1));
});
