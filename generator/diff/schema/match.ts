import { isObject } from '../../model/resolve.ts';
import type { Tools, Use } from './comparison.ts';
import type { Alternative } from './form.ts';
import { objectView } from './object-view.ts';
import { refOf } from './part.ts';
import { typeBits } from './type-set.ts';

interface Sides {
  readonly tools: Tools;
  readonly use: Use;
  readonly from: readonly Alternative[];
  readonly to: readonly Alternative[];
}

export interface Matched {
  readonly pairs: readonly (readonly [Alternative, Alternative])[];
  readonly removed: readonly Alternative[];
  readonly added: readonly Alternative[];
}

/**
 * Finds which alternative became which: by the schema that they refer to, by the value that tells them apart, by
 * meaning, and at last by what is left over. The order of alternatives means nothing.
 */
export const matchAlternatives = ({ tools, use, from, to }: Sides): Matched => {
  const [only] = from;
  const [other] = to;
  if (only !== undefined && other !== undefined && from.length === 1 && to.length === 1) {
    return { pairs: [[only, other]], removed: [], added: [] };
  }
  const isSame = (old: Alternative, young: Alternative): boolean =>
    tools.holds(old.shape.part, young.shape.part, 'sent', use) &&
    tools.holds(old.shape.part, young.shape.part, 'received', use);
  const tagsBefore = tagsBy(tools.shapeBefore);
  const tagsAfter = tagsBy(tools.shapeAfter);
  const differ = (old: Alternative, young: Alternative): boolean => contradicts(tagsBefore(old), tagsAfter(young));
  const sharesTag = (old: Alternative, young: Alternative): boolean =>
    !differ(old, young) && [...tagsBefore(old).keys()].some((name) => tagsAfter(young).has(name));
  const sharesType = (old: Alternative, young: Alternative): boolean => (old.shape.types & young.shape.types) !== 0;
  return [
    (old: Alternative, young: Alternative) =>
      sharesType(old, young) && nameOf(old) !== '' && nameOf(old) === nameOf(young),
    sharesTag,
    isSame,
    (old: Alternative, young: Alternative, left: Matched) =>
      sharesType(old, young) && isOnlyOne(left.removed, old) && isOnlyOne(left.added, young) && !differ(old, young),
  ].reduce<Matched>((left, fits) => pairUp(left, (old, young) => fits(old, young, left)), {
    pairs: [],
    removed: from,
    added: to,
  });
};

const pairUp = (left: Matched, fits: (old: Alternative, young: Alternative) => boolean): Matched => {
  const added = [...left.added];
  const pairs: (readonly [Alternative, Alternative])[] = [];
  const removed = left.removed.filter((old) => {
    const index = added.findIndex((young) => fits(old, young));
    if (index < 0) return true;
    pairs.push(...added.splice(index, 1).map((young) => [old, young] as const));
    return false;
  });
  return { pairs: [...left.pairs, ...pairs], removed, added };
};

/** The schemas that an alternative refers to by name; empty when one of its branches is written in place. */
const nameOf = ({ branches }: Alternative): string => {
  const refs = branches.map(({ value }) => (isObject(value) ? refOf(value) : undefined));
  return refs.includes(undefined) ? '' : refs.join(' ');
};

const isOnlyOne = (left: readonly Alternative[], one: Alternative): boolean =>
  left.filter(({ shape }) => (shape.types & one.shape.types) !== 0).length === 1;

const tagsBy = (shapeOf: Tools['shapeBefore']): ((alternative: Alternative) => Tags) => {
  const known = new Map<Alternative, Tags>();
  return (alternative) => {
    const tags = known.get(alternative) ?? tagsOf(shapeOf, alternative);
    known.set(alternative, tags);
    return tags;
  };
};

/** What tells objects apart: required properties that can have one value only, with that value. */
export type Tags = ReadonlyMap<string, string>;

/** The tags of one alternative. */
export const tagsOf = (shapeOf: Tools['shapeBefore'], { shape }: Alternative): Tags => {
  if ((shape.types & typeBits.object) === 0) return new Map();
  const view = objectView(shape);
  return new Map(
    [...view.required.keys()].flatMap((name) => {
      const values = shapeOf(view.at(name)).values;
      return values?.size === 1 ? [[name, [...values.keys()].join()] as const] : [];
    }),
  );
};

/** Whether two alternatives have different values for the same tag, so that no object is both. */
export const contradicts = (one: Tags, other: Tags): boolean =>
  [...one].some(([name, value]) => other.has(name) && other.get(name) !== value);
