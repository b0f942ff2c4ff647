import { own } from '../../model/resolve.ts';
import { differs, fromTo, noDifference, type Comparison, type Meeting } from './comparison.ts';
import { memberNode, partOf, type Part } from './part.ts';
import type { Shape } from './shape.ts';
import { typeBits } from './type-set.ts';

/** Compares which names members may have. */
export const comparePropertyNames = (meeting: Meeting): Comparison => {
  const { use, tools } = meeting;
  const from = namesOf(meeting.before);
  const to = namesOf(meeting.after);
  if (from.nodes.length === 0 && to.nodes.length === 0) return noDifference;
  const isNarrower = tools.holds(from, to, 'received', use);
  const isWider = tools.holds(from, to, 'sent', use);
  if (isNarrower && isWider) return noDifference;
  return differs({
    rule: isNarrower ? 'property-names-narrowed' : isWider ? 'property-names-widened' : 'property-names-changed',
    ...fromTo(meeting, from.nodes[0], to.nodes[0]),
  });
};

const namesOf = ({ facets }: Shape): Part =>
  partOf(
    facets.flatMap((facet) =>
      own(facet.value, 'propertyNames') === undefined ? [] : [memberNode(facet, 'propertyNames')],
    ),
    typeBits.string,
  );
