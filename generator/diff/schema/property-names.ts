import { own } from '../../model/resolve.ts';
import { differs, noDifference, placeOf, valuesOf, type Comparison, type Meeting } from './comparison.ts';
import { memberNode, partOf, type Part } from './part.ts';
import type { Shape } from './shape.ts';
import { typeBits } from './type-set.ts';

/** Compares which names members may have. */
export const comparePropertyNames = ({ before, after, use, tools }: Meeting): Comparison => {
  const from = namesOf(before);
  const to = namesOf(after);
  if (from.nodes.length === 0 && to.nodes.length === 0) return noDifference;
  const isNarrower = tools.holds(from, to, 'received', use);
  const isWider = tools.holds(from, to, 'sent', use);
  if (isNarrower && isWider) return noDifference;
  return differs({
    rule: isNarrower ? 'property-names-narrowed' : isWider ? 'property-names-widened' : 'property-names-changed',
    before: from.nodes[0]?.pointer ?? placeOf(before),
    after: to.nodes[0]?.pointer ?? placeOf(after),
    ...valuesOf(from.nodes[0]?.value, to.nodes[0]?.value),
  });
};

const namesOf = ({ facets }: Shape): Part =>
  partOf(
    facets.flatMap((facet) =>
      own(facet.value, 'propertyNames') === undefined ? [] : [memberNode(facet, 'propertyNames')],
    ),
    typeBits.string,
  );
