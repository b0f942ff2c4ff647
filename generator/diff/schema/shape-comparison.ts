import { child } from '../../model/pointer.ts';
import { own } from '../../model/resolve.ts';
import type { RuleId } from '../rules/index.ts';
import { differs, noDifference, placeOf, together, type Comparison, type Meeting } from './comparison.ts';
import { compareConditions } from './condition.ts';
import { compareLists } from './list.ts';
import { compareNumbers } from './number.ts';
import { compareObjects } from './object.ts';
import type { Shape } from './shape.ts';
import { compareText } from './text.ts';
import { allTypes, numberTypes, typeBits, typeWords, type TypeSet } from './type-set.ts';

/** Compares two shapes without choices. */
export const compareShapes = (meeting: Meeting): Comparison => {
  const { before, after } = meeting;
  const common = before.types & after.types;
  // A schema that allows anything has no demands of its own that a typed one could be compared with.
  const isUntyped = before.types !== after.types && (before.types === allTypes || after.types === allTypes);
  const isComparable = (bits: TypeSet): boolean => (common & bits) !== 0 && !isUntyped;
  return together([
    compareTypes(before, after),
    isComparable(typeBits.string) ? compareText(meeting) : noDifference,
    isComparable(numberTypes) ? compareNumbers(meeting) : noDifference,
    isComparable(typeBits.array) ? compareLists(meeting) : noDifference,
    isComparable(typeBits.object) ? compareObjects(meeting) : noDifference,
    compareConditions(meeting),
  ]);
};

/** Compares the types that two shapes allow. */
const compareTypes = (before: Shape, after: Shape): Comparison => {
  if (before.types === after.types) return noDifference;
  return differs({
    rule: typeRule(before.types, after.types),
    before: typePlace(before),
    after: typePlace(after),
    from: wordsOf(before),
    to: wordsOf(after),
  });
};

// Where any type is allowed, `null` was taken aside.
const wordsOf = ({ types, part }: Shape): string =>
  typeWords((types | typeBits.null) === allTypes && (part.only & typeBits.null) === 0 ? allTypes : types);

const typeRule = (from: TypeSet, to: TypeSet): RuleId => {
  const lost = from & ~to;
  const won = to & ~from;
  if (won === 0) return lost === typeBits.fraction ? 'number-became-integer' : 'type-narrowed';
  if (lost === 0) return won === typeBits.fraction ? 'integer-became-number' : 'type-widened';
  return 'type-changed';
};

const typePlace = (shape: Shape): string => {
  const facet = shape.facets.find(({ value }) => own(value, 'type') !== undefined);
  return facet === undefined ? placeOf(shape) : child(facet.pointer, 'type');
};
