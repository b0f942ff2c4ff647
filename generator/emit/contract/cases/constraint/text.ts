import type { JsonValue } from '../../../../model/api.ts';
import { own } from '../../../../model/resolve.ts';
import { simple, limitOf, count, type Maker } from './maker.ts';

/** Texts of a length that are as much like a given one as can be. */
const textsOf = (value: JsonValue, length: number): readonly string[] => {
  const text = typeof value === 'string' ? value : '';
  const characters = [...text];
  if (length < 0) return [];
  if (characters.length >= length) {
    return [
      characters.slice(0, length).join(''),
      length === 0 ? '' : characters.slice(-length).join(''),
      'a'.repeat(length),
      '1'.repeat(length),
    ];
  }
  const missing = length - characters.length;
  const middle = Math.floor(characters.length / 2);
  const fillers = ['a', 'A', '1', characters.at(-1) ?? 'a', characters[middle] ?? 'a'];
  return [
    ...fillers.map((filler) => text + filler.repeat(missing)),
    ...fillers.map((filler) => filler.repeat(missing) + text),
    ...fillers.map(
      (filler) => characters.slice(0, middle).join('') + filler.repeat(missing) + characters.slice(middle).join(''),
    ),
    ...fillers.map((filler) => filler.repeat(length)),
  ];
};

export const length =
  (keyword: 'minLength' | 'maxLength'): Maker =>
  (site) => {
    const limit = limitOf(site.schema, keyword);
    const beyond = keyword === 'minLength' ? limit - 1 : limit + 1;
    if (limit > 100_000) return simple(site, keyword, { breaks: [] });
    return simple(site, keyword, {
      breaks: textsOf(site.value, beyond).map((text) => [count(beyond, 'character'), text]),
      limits: textsOf(site.value, limit).map((text) => [count(limit, 'character'), text]),
    });
  };

export const pattern: Maker = (site) => {
  const text = typeof site.value === 'string' ? site.value : '';
  const inner = text.slice(1);
  const broken = [
    '',
    ' ',
    '!',
    `${text} `,
    ` ${text}`,
    `${text}!`,
    `!${text}`,
    `${text}\n`,
    inner,
    text.slice(0, -1),
    text.toUpperCase(),
    text.toLowerCase(),
    `!${inner}`,
    '漢'.repeat(text.length || 1),
    'a',
    '1',
    '-',
    `${text}${text}`,
  ];
  return simple(site, 'pattern', { breaks: broken.map((value) => ['against its pattern', value]) });
};

export const format: Maker = (site) => {
  const name = String(own(site.schema, 'format'));
  const text = typeof site.value === 'string' ? site.value : '';
  const numbers: readonly JsonValue[] =
    name === 'int32' ? [2 ** 31, -(2 ** 31) - 1] : name === 'int64' ? [2 ** 64, -(2 ** 64)] : [];
  const texts: readonly JsonValue[] = [
    `not a ${name}`,
    `${text} `,
    ` ${text}`,
    `${text}!`,
    '!',
    '',
    '%',
    '(',
    '-',
    `${text}${text}`,
    '~',
  ];
  return simple(site, 'format', {
    breaks: [...numbers, ...texts].map((value) => [`that is no ${name}`, value]),
    limits:
      name === 'int32'
        ? [
            ['that is the greatest int32', 2 ** 31 - 1],
            ['that is the least int32', -(2 ** 31)],
          ]
        : [],
  });
};
