import type { JsonObject } from '../../model/api.ts';
import { own } from '../../model/resolve.ts';
import { canonical } from './canonical.ts';
import {
  differs,
  fromTo,
  later,
  noDifference,
  placesOf,
  together,
  valuesOf,
  type Comparison,
  type Meeting,
} from './comparison.ts';
import { memberNode, partOf, type Node, type Part } from './part.ts';
import type { Facet, Shape } from './shape.ts';

/** Compares what `not` excludes and what `if` demands. */
export const compareConditions = (meeting: Meeting): Comparison =>
  together([compareExclusions(meeting), compareIfs(meeting)]);

const compareExclusions = (meeting: Meeting): Comparison => {
  const { tools, use } = meeting;
  const from = exclusions(meeting.before);
  const to = exclusions(meeting.after);
  if (from.length === 0 && to.length === 0) return noDifference;
  const isSame = (old: Node, young: Node): boolean =>
    tools.holds(partOf([old]), partOf([young]), 'sent', use) &&
    tools.holds(partOf([old]), partOf([young]), 'received', use);
  const gone = from.filter((old) => !to.some((young) => isSame(old, young)));
  const come = to.filter((young) => !from.some((old) => isSame(old, young)));
  const [old] = gone;
  const [young] = come;
  const places = fromTo(meeting, old, young);
  if (old === undefined && young === undefined) return noDifference;
  if (old === undefined) return differs({ rule: 'exclusion-added', ...places });
  if (young === undefined) return differs({ rule: 'exclusion-removed', ...places });
  if (gone.length > 1 || come.length > 1) return differs({ rule: 'exclusion-changed', ...places });
  // What is excluded grows as what is allowed shrinks.
  const excludesAllOld = tools.holds(partOf([old]), partOf([young]), 'sent', use);
  const excludesNoMore = tools.holds(partOf([old]), partOf([young]), 'received', use);
  return differs({
    rule: excludesAllOld ? 'exclusion-added' : excludesNoMore ? 'exclusion-removed' : 'exclusion-changed',
    ...places,
  });
};

const exclusions = ({ facets }: Shape): readonly Node[] =>
  facets.flatMap((facet) => {
    const value = own(facet.value, 'not');
    return value === undefined || value === false ? [] : [memberNode(facet, 'not')];
  });

const compareIfs = (meeting: Meeting): Comparison => {
  const from = meeting.before.facets.filter(hasCondition);
  const to = meeting.after.facets.filter(hasCondition);
  if (from.length === 0 && to.length === 0) return noDifference;
  const [old] = from;
  const [young] = to;
  const places = {
    ...placesOf(meeting, old, young),
    ...valuesOf(old && conditionOf(old), young && conditionOf(young)),
  };
  if (from.length === to.length)
    return together(from.map((first, index) => compareIf(meeting, first, to[index] ?? first)));
  const rest = new Set((from.length > to.length ? to : from).map(conditionText));
  const all = from.length > to.length ? from : to;
  const isSubset = all.filter((facet) => rest.has(conditionText(facet))).length === rest.size;
  if (!isSubset) return differs({ rule: 'condition-changed', ...places });
  return differs({ rule: from.length > to.length ? 'condition-removed' : 'condition-added', ...places });
};

const hasCondition = ({ value }: Facet): boolean =>
  own(value, 'if') !== undefined && (own(value, 'then') !== undefined || own(value, 'else') !== undefined);

const conditionText = (facet: Facet): string => canonical(conditionOf(facet));

const conditionOf = ({ value }: Facet): JsonObject => ({
  if: own(value, 'if') ?? true,
  then: own(value, 'then') ?? true,
  else: own(value, 'else') ?? true,
});

const compareIf = ({ tools, use }: Meeting, old: Facet, young: Facet): Comparison => {
  const from = partOf([memberNode(old, 'if')]);
  const to = partOf([memberNode(young, 'if')]);
  const isSame = tools.holds(from, to, 'sent', use) && tools.holds(from, to, 'received', use);
  if (!isSame)
    return differs({
      rule: 'condition-changed',
      before: old.pointer,
      after: young.pointer,
      ...valuesOf(conditionOf(old), conditionOf(young)),
    });
  return together(
    (['then', 'else'] as const).map((keyword) => later(consequence(old, keyword), consequence(young, keyword), use)),
  );
};

const consequence = (facet: Facet, keyword: 'then' | 'else'): Part =>
  partOf(own(facet.value, keyword) === undefined ? [] : [memberNode(facet, keyword)]);
