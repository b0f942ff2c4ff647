import { differs, noDifference, placeOf, type Comparison, type Meeting } from './comparison.ts';
import type { Alternative } from './form.ts';
import { contradicts, tagsOf } from './match.ts';

/** Compares `oneOf` with `anyOf`, which differ only in values that several alternatives allow. */
export const compareKinds = ({ before, after, tools }: Meeting, alternatives: readonly Alternative[]): Comparison => {
  const [from] = before.choices;
  const [to] = after.choices;
  if (from === undefined || to === undefined || from.kind === to.kind) return noDifference;
  const tagged = alternatives.map((alternative) => ({
    types: alternative.shape.types,
    tags: tagsOf(tools.shapeAfter, alternative),
  }));
  const mayOverlap = tagged.some((one, index) =>
    tagged.slice(index + 1).some((other) => (one.types & other.types) !== 0 && !contradicts(one.tags, other.tags)),
  );
  if (!mayOverlap) return noDifference;
  return differs({
    rule: to.kind === 'anyOf' ? 'alternatives-may-overlap' : 'alternatives-must-differ',
    before: placeOf(before),
    after: placeOf(after),
  });
};
