import { own } from '../../model/resolve.ts';
import { compareLeast, compareMost } from './bound.ts';
import {
  differs,
  fromTo,
  later,
  noDifference,
  together,
  type Comparison,
  type Meeting,
  type Sides,
} from './comparison.ts';
import { compareFormats } from './format.ts';
import { memberNode, partOf } from './part.ts';
import { textsOf } from './said-text.ts';
import type { Shape } from './shape.ts';

/** Compares what two schemas demand of text. */
export const compareText = (meeting: Meeting): Comparison =>
  together([
    compareLeast(meeting, {
      keyword: 'minLength',
      idle: 0,
      stricter: 'min-length-raised',
      looser: 'min-length-lowered',
    }),
    compareMost(meeting, {
      keyword: 'maxLength',
      idle: Infinity,
      stricter: 'max-length-lowered',
      looser: 'max-length-raised',
    }),
    comparePatterns(meeting),
    ...compareWriting(meeting),
    compareContent(meeting),
  ]);

/** What a text is written as: formats, and what 3.1 says of content beside them. */
const compareWriting = (sides: Sides): readonly Comparison[] => {
  const { before, after } = sides;
  const [respelled] = respellings.filter((one) => isRespelled(before, after, one) || isRespelled(after, before, one));
  return [
    respelled === undefined ? compareFormats(sides) : noDifference,
    respelled?.keyword === 'contentEncoding'
      ? noDifference
      : compareWord(sides, 'contentEncoding', 'content-encoding-changed'),
    respelled?.keyword === 'contentMediaType'
      ? noDifference
      : compareWord(sides, 'contentMediaType', 'content-media-type-changed'),
  ];
};

/** @see https://spec.openapis.org/oas/v3.1.1#migrating-binary-descriptions-from-oas-3-0 */
const respellings = [
  { format: 'byte', keyword: 'contentEncoding', word: 'base64' },
  { format: 'binary', keyword: 'contentMediaType', word: 'application/octet-stream' },
] as const;

/** Whether one schema has the format of 3.0, and another nothing but the words of 3.1 for it. */
const isRespelled = (one: Shape, other: Shape, { format, keyword, word }: (typeof respellings)[number]): boolean =>
  textsOf(one, 'format').some(({ value }) => value === format) &&
  textsOf(one, keyword).length === 0 &&
  textsOf(other, 'format').length === 0 &&
  textsOf(other, keyword).some(({ value }) => value.toLowerCase() === word);

const comparePatterns = (sides: Sides): Comparison => {
  const from = textsOf(sides.before, 'pattern');
  const to = textsOf(sides.after, 'pattern');
  const gone = from.find(({ value }) => !to.some((other) => other.value === value));
  const come = to.find(({ value }) => !from.some((other) => other.value === value));
  if (gone === undefined && come === undefined) return noDifference;
  return differs({
    rule: gone === undefined ? 'pattern-added' : come === undefined ? 'pattern-removed' : 'pattern-changed',
    ...fromTo(sides, gone, come),
  });
};

const compareWord = (
  sides: Sides,
  keyword: string,
  rule: 'content-encoding-changed' | 'content-media-type-changed',
): Comparison => {
  const [from] = textsOf(sides.before, keyword);
  const [to] = textsOf(sides.after, keyword);
  if (from?.value.toLowerCase() === to?.value.toLowerCase()) return noDifference;
  const isBinary = [from, to].some((word) => word?.value.toLowerCase() === 'application/octet-stream');
  return differs({ rule: isBinary ? 'binary-changed' : rule, ...fromTo(sides, from, to) });
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
