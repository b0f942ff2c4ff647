import type { JsonValue } from '../../../../model/api.ts';
import { isObject, own } from '../../../../model/resolve.ts';
import { simple, limitOf, count, type Maker } from './maker.ts';

/** Lists of a size, made of what a given one holds; with different items where that is possible. */
const listsOf = (value: JsonValue, size: number): readonly (readonly JsonValue[])[] => {
  const items: readonly JsonValue[] = Array.isArray(value) ? value : [];
  if (size < 0 || size > 1000) return [];
  if (items.length >= size) return [items.slice(0, size)];
  const [first] = items;
  const filled = (next: (index: number) => JsonValue): readonly JsonValue[] => [
    ...items,
    ...Array.from({ length: size - items.length }, (_, index) => next(index + items.length)),
  ];
  if (first === undefined) return [filled(() => 'text'), filled((index) => `text ${index}`), filled((index) => index)];
  return [
    filled((index) => items[index % items.length] ?? first),
    filled((index) =>
      typeof first === 'string' ? `${first}${index + 1}` : typeof first === 'number' ? first + index : first,
    ),
    filled((index) => {
      const [name, member] = isObject(first)
        ? (Object.entries(first).find(([, inner]) => typeof inner === 'string' || typeof inner === 'number') ?? [])
        : [];
      return isObject(first) && name !== undefined
        ? { ...first, [name]: typeof member === 'number' ? member + index : `${String(member)}${index}` }
        : first;
    }),
  ];
};

export const size =
  (keyword: 'minItems' | 'maxItems'): Maker =>
  (site) => {
    const limit = limitOf(site.schema, keyword);
    const beyond = keyword === 'minItems' ? limit - 1 : limit + 1;
    return simple(site, keyword, {
      breaks: listsOf(site.value, beyond).map((list) => [count(beyond, 'item'), list]),
      limits: listsOf(site.value, limit).map((list) => [count(limit, 'item'), list]),
    });
  };

export const uniqueItems: Maker = (site) => {
  const items: readonly JsonValue[] = Array.isArray(site.value) ? site.value : [];
  const [first = 'text'] = items;
  if (own(site.schema, 'uniqueItems') !== true) return [];
  return simple(site, 'uniqueItems', {
    breaks: [
      [...items, first],
      [first, first],
      [...items.slice(0, -1), first],
      ['text', 'text'],
    ].map((list) => ['with an item twice', list]),
    limits: items.length > 0 ? [['with different items', items]] : [],
  });
};

export const contains: Maker = (site) =>
  simple(site, 'contains', {
    breaks: [[], ['text'], [null], [0]].map((list) => ['without the item that has to be there', list]),
  });
