import type { JsonValue } from '../../model/api.ts';
import type { RuleId } from '../rules/index.ts';
import {
  differs,
  later,
  placeOf,
  together,
  type Comparison,
  type Meeting,
  type Tools,
  type Use,
} from './comparison.ts';
import { splitTypes, type Alternative, type Form } from './form.ts';
import { compareKinds } from './kind.ts';
import { matchAlternatives } from './match.ts';
import { partOf } from './part.ts';
import { compareShapes } from './shape-comparison.ts';
import { compareValues } from './values.ts';

/** The two sides of a choice. */
export interface Choices {
  readonly from: Form;
  readonly to: Form;
}

/** Compares two schemas as choices: which values are listed, and which alternatives there are. */
export const compareForms = (meeting: Meeting, { from, to }: Choices): Comparison => {
  const { before, after, tools, use } = meeting;
  if (from.isOpaque || to.isOpaque) return compareOpaque(meeting);
  const [old, young] = comparable(tools, from.alternatives, to.alternatives);
  const { pairs, removed, added } = matchAlternatives({ tools, use, from: old, to: young });
  const places = { before: placeOf(before), after: placeOf(after) };
  const gone = removed.filter((alternative) => !isCovered(tools, use, alternative, young, 'sent'));
  const come = added.filter((alternative) => !isCovered(tools, use, alternative, old, 'received'));
  const clashing = after.choices.some(({ kind }) => kind === 'oneOf')
    ? added.filter((alternative) => old.some((other) => isRelated(tools, use, other, alternative)))
    : [];
  return together([
    compareValues(meeting, { from, to }),
    ...pairs.map(([first, second]) => compareShapes({ before: first.shape, after: second.shape, use, tools })),
    ...gone.map((alternative) =>
      differs({
        rule: lossRule(alternative, to),
        ...places,
        before: branchPlace(alternative),
        ...subjectOf(alternative),
      }),
    ),
    ...come.map((alternative) =>
      differs({
        rule: gainRule(alternative, from),
        ...places,
        after: branchPlace(alternative),
        ...subjectOf(alternative),
      }),
    ),
    ...clashing.map((alternative) =>
      differs({ rule: 'alternatives-overlap', ...places, after: branchPlace(alternative), ...subjectOf(alternative) }),
    ),
    compareKinds(meeting, young),
  ]);
};

/** Splits lists of types where the other side has a choice between schemas of one type each. */
const comparable = (
  tools: Tools,
  from: readonly Alternative[],
  to: readonly Alternative[],
): readonly [readonly Alternative[], readonly Alternative[]] => {
  if (from.length < 2 && to.length < 2) return [from, to];
  return [
    from.flatMap((one) => splitTypes(tools.shapeBefore, one)),
    to.flatMap((one) => splitTypes(tools.shapeAfter, one)),
  ];
};

const isCovered = (
  tools: Tools,
  use: Use,
  { shape }: Alternative,
  others: readonly Alternative[],
  direction: 'sent' | 'received',
): boolean =>
  others.some((other) =>
    direction === 'sent'
      ? tools.holds(shape.part, other.shape.part, direction, use)
      : tools.holds(other.shape.part, shape.part, direction, use),
  );

// Where exactly one alternative may match, one that allows all of another, or less of it, takes those values away.
const isRelated = (tools: Tools, use: Use, old: Alternative, young: Alternative): boolean =>
  tools.holds(old.shape.part, young.shape.part, 'sent', use) ||
  tools.holds(old.shape.part, young.shape.part, 'received', use);

const lossRule = ({ shape }: Alternative, to: Form): RuleId =>
  hasValues(to) && to.alternatives.length === 0
    ? 'enum-added'
    : shape.part.nodes.length === 0
      ? 'type-narrowed'
      : 'alternative-removed';

const gainRule = ({ shape }: Alternative, from: Form): RuleId =>
  hasValues(from) && from.alternatives.length === 0
    ? 'enum-removed'
    : shape.part.nodes.length === 0
      ? 'type-widened'
      : 'alternative-added';

const hasValues = ({ values }: Form): boolean => [...values.values()].some((value: JsonValue) => value !== null);

const branchPlace = ({ shape, branches }: Alternative): string => branches[0]?.pointer ?? placeOf(shape);

const subjectOf = ({ branches }: Alternative): { readonly subject?: string } => {
  const ref = branches[0]?.value;
  const name =
    typeof ref === 'object' && ref !== null && '$ref' in ref ? String(ref['$ref']).split('/').at(-1) : undefined;
  return name === undefined ? {} : { subject: name };
};

// With too many combinations, choices are compared one by one, which can be done only when their order is the same.
const compareOpaque = (meeting: Meeting): Comparison => {
  const { before, after, use } = meeting;
  const count = (shape: typeof before): string =>
    shape.choices.map(({ kind, branches }) => `${kind}${branches.length}`).join(' ');
  if (count(before) !== count(after)) {
    return together([
      differs({ rule: 'alternatives-changed', before: placeOf(before), after: placeOf(after) }),
      compareShapes(meeting),
    ]);
  }
  const branches = (shape: typeof before) => shape.choices.flatMap((choice) => choice.branches);
  const young = branches(after);
  return together([
    compareShapes(meeting),
    ...branches(before).flatMap((branch, index) =>
      young.slice(index, index + 1).map((other) => later(partOf([branch]), partOf([other]), use)),
    ),
  ]);
};
