import type { Pointer } from '../../model/pointer.ts';
import { child } from '../../model/pointer.ts';
import { own, ownText } from '../../model/resolve.ts';
import { compareLeast, compareMost } from './bound.ts';
import { differs, later, noDifference, placeOf, together, type Comparison, type Meeting } from './comparison.ts';
import { compareFormats } from './format.ts';
import { memberNode, partOf } from './part.ts';
import type { Shape } from './shape.ts';

/** Compares what two schemas demand of text. */
export const compareText = (meeting: Meeting): Comparison => {
  const { before, after } = meeting;
  return together([
    compareLeast(before, after, {
      keyword: 'minLength',
      idle: 0,
      stricter: 'min-length-raised',
      looser: 'min-length-lowered',
    }),
    compareMost(before, after, {
      keyword: 'maxLength',
      idle: Infinity,
      stricter: 'max-length-lowered',
      looser: 'max-length-raised',
    }),
    comparePatterns(before, after),
    ...compareWriting(before, after),
    compareContent(meeting),
  ]);
};

/** What a text is written as: formats, and what 3.1 says of content beside them. */
const compareWriting = (before: Shape, after: Shape): readonly Comparison[] => {
  const [respelled] = respellings.filter((one) => isRespelled(before, after, one) || isRespelled(after, before, one));
  return [
    respelled === undefined ? compareFormats(before, after) : noDifference,
    respelled?.keyword === 'contentEncoding'
      ? noDifference
      : compareWord(before, after, 'contentEncoding', 'content-encoding-changed'),
    respelled?.keyword === 'contentMediaType'
      ? noDifference
      : compareWord(before, after, 'contentMediaType', 'content-media-type-changed'),
  ];
};

/** @see https://spec.openapis.org/oas/v3.1.1#migrating-binary-descriptions-from-oas-3-0 */
const respellings = [
  { format: 'byte', keyword: 'contentEncoding', word: 'base64' },
  { format: 'binary', keyword: 'contentMediaType', word: 'application/octet-stream' },
] as const;

/** Whether one schema has the format of 3.0, and another nothing but the words of 3.1 for it. */
const isRespelled = (one: Shape, other: Shape, { format, keyword, word }: (typeof respellings)[number]): boolean =>
  texts(one, 'format').has(format) &&
  !texts(one, keyword).size &&
  !texts(other, 'format').size &&
  [...texts(other, keyword).keys()].some((text) => text.toLowerCase() === word);

const comparePatterns = (before: Shape, after: Shape): Comparison => {
  const from = texts(before, 'pattern');
  const to = texts(after, 'pattern');
  const removed = [...from].filter(([pattern]) => !to.has(pattern));
  const added = [...to].filter(([pattern]) => !from.has(pattern));
  const [gone] = removed;
  const [come] = added;
  if (gone === undefined && come === undefined) return noDifference;
  return differs({
    rule: gone === undefined ? 'pattern-added' : come === undefined ? 'pattern-removed' : 'pattern-changed',
    before: gone?.[1] ?? placeOf(before),
    after: come?.[1] ?? placeOf(after),
    ...(gone === undefined ? {} : { from: gone[0] }),
    ...(come === undefined ? {} : { to: come[0] }),
  });
};

const compareWord = (
  before: Shape,
  after: Shape,
  keyword: string,
  rule: 'content-encoding-changed' | 'content-media-type-changed',
): Comparison => {
  const [from] = texts(before, keyword);
  const [to] = texts(after, keyword);
  if (from?.[0].toLowerCase() === to?.[0].toLowerCase()) return noDifference;
  const isBinary = [from, to].some((word) => word?.[0].toLowerCase() === 'application/octet-stream');
  return differs({
    rule: isBinary ? 'binary-changed' : rule,
    before: from?.[1] ?? placeOf(before),
    after: to?.[1] ?? placeOf(after),
    ...(from === undefined ? {} : { from: from[0] }),
    ...(to === undefined ? {} : { to: to[0] }),
  });
};

const compareContent = ({ before, after, use }: Meeting): Comparison => {
  const from = contentOf(before);
  const to = contentOf(after);
  return from.length === 0 && to.length === 0 ? noDifference : later(partOf(from), partOf(to), use);
};

const contentOf = ({ facets }: Shape) =>
  facets.flatMap((facet) =>
    own(facet.value, 'contentSchema') === undefined ? [] : [memberNode(facet, 'contentSchema')],
  );

/** The texts that several schemas give to one keyword, with their places. */
export const texts = ({ facets }: Shape, keyword: string): ReadonlyMap<string, Pointer> =>
  new Map(
    facets.flatMap(({ value, pointer }) => {
      const text = ownText(value, keyword);
      return text === undefined ? [] : [[text, child(pointer, keyword)] as const];
    }),
  );
