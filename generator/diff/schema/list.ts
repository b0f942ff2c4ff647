import type { Direction } from '../change.ts';
import { child } from '../../model/pointer.ts';
import { own, ownList } from '../../model/resolve.ts';
import { compareLeast, compareMost, strictest } from './bound.ts';
import {
  differs,
  later,
  noDifference,
  placeOf,
  together,
  valuesOf,
  type Comparison,
  type Meeting,
  type Sides,
} from './comparison.ts';
import { memberNode, partOf, type Node, type Part } from './part.ts';
import type { Facet, Shape } from './shape.ts';

/** Compares what two schemas demand of lists. */
export const compareLists = (meeting: Meeting): Comparison =>
  together([
    compareLeast(meeting, {
      keyword: 'minItems',
      idle: 0,
      stricter: 'min-items-raised',
      looser: 'min-items-lowered',
    }),
    compareMost(meeting, {
      keyword: 'maxItems',
      idle: Infinity,
      stricter: 'max-items-lowered',
      looser: 'max-items-raised',
    }),
    compareUniqueness(meeting),
    compareItems(meeting),
    compareContains(meeting),
  ]);

const compareUniqueness = ({ before, after }: Sides): Comparison => {
  const from = before.facets.find(({ value }) => own(value, 'uniqueItems') === true);
  const to = after.facets.find(({ value }) => own(value, 'uniqueItems') === true);
  if ((from === undefined) === (to === undefined)) return noDifference;
  return differs({
    rule: to === undefined ? 'items-may-repeat' : 'items-must-differ',
    before: from === undefined ? placeOf(before) : child(from.pointer, 'uniqueItems'),
    after: to === undefined ? placeOf(after) : child(to.pointer, 'uniqueItems'),
  });
};

const compareItems = ({ before, after, use }: Meeting): Comparison => {
  const listed = Math.max(listedItems(before), listedItems(after));
  // Positions past the last that either allows are never filled.
  const reachable = Math.max(
    strictest(before, 'maxItems', -1)?.value ?? Infinity,
    strictest(after, 'maxItems', -1)?.value ?? Infinity,
  );
  const positions = Array.from({ length: Math.min(listed, reachable) }, (_, index) => index);
  const rest = reachable > listed ? [listed] : [];
  return together([...positions, ...rest].map((index) => later(itemAt(before, index), itemAt(after, index), use)));
};

const listedItems = ({ facets }: Shape): number =>
  Math.max(0, ...facets.map(({ value }) => ownList(value, 'prefixItems').length));

/** What holds for the item at a position; past the listed ones it is the same for all. */
const itemAt = ({ facets }: Shape, index: number): Part =>
  partOf(facets.flatMap((facet) => itemOf(facet, index, facets)));

const itemOf = (facet: Facet, index: number, all: readonly Facet[]): readonly Node[] => {
  if (index < ownList(facet.value, 'prefixItems').length) return [memberNode(facet, 'prefixItems', index)];
  if (own(facet.value, 'items') !== undefined) return [memberNode(facet, 'items')];
  const isCovered = all.some(
    ({ value }) => own(value, 'items') !== undefined || index < ownList(value, 'prefixItems').length,
  );
  return own(facet.value, 'unevaluatedItems') !== undefined && !isCovered
    ? [memberNode(facet, 'unevaluatedItems')]
    : [];
};

const compareContains = (meeting: Meeting): Comparison => {
  const { before, after } = meeting;
  const from = before.facets.filter(demandsItem);
  const to = after.facets.filter(demandsItem);
  const [first] = from;
  const [second] = to;
  const values = valuesOf(first && own(first.value, 'contains'), second && own(second.value, 'contains'));
  const place = { before: placeOf(before), after: placeOf(after), ...values };
  if (first === undefined && second === undefined) return noDifference;
  if (first === undefined) return differs({ rule: 'contains-added', ...place });
  if (second === undefined) return differs({ rule: 'contains-removed', ...place });
  const places = { before: child(first.pointer, 'contains'), after: child(second.pointer, 'contains'), ...values };
  if (from.length > 1 || to.length > 1) return differs({ rule: 'contains-changed', ...places });
  const [isNarrower, isWider] = [
    isImplied(meeting, 'sent', second, first),
    isImplied(meeting, 'received', first, second),
  ];
  if (isNarrower && isWider) return noDifference;
  return differs({
    rule: isNarrower ? 'contains-narrowed' : isWider ? 'contains-widened' : 'contains-changed',
    ...places,
  });
};

const demandsItem = ({ value }: Facet): boolean =>
  own(value, 'contains') !== undefined && !(own(value, 'minContains') === 0 && own(value, 'maxContains') === undefined);

/** Whether every list that one demand allows is allowed by the other; `direction` says which of the two is the new one. */
const isImplied = ({ tools, use }: Meeting, direction: Direction, strict: Facet, loose: Facet): boolean => {
  const least = ({ value }: Facet): number => Number(own(value, 'minContains') ?? 1);
  const most = ({ value }: Facet): number => Number(own(value, 'maxContains') ?? Infinity);
  if (least(strict) < least(loose) || most(strict) > most(loose)) return false;
  const [before, after] = direction === 'sent' ? [loose, strict] : [strict, loose];
  const [old, young] = [partOf([memberNode(before, 'contains')]), partOf([memberNode(after, 'contains')])];
  const holds = (way: Direction): boolean => tools.holds(old, young, way, use);
  // Where items are counted to a maximum, fewer may count only if the same do.
  if (most(loose) !== Infinity && !(holds('sent') && holds('received'))) return false;
  return holds(direction === 'sent' ? 'received' : 'sent');
};
