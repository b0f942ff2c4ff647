import type { Pointer } from '../../../../model/pointer.ts';
import { own } from '../../../../model/resolve.ts';
import { say } from '../words.ts';
import { badgesOf, enumOf, exampleValues } from './badge.ts';
import { discrepancyViews } from './discrepancy.ts';
import { pageOf } from './growth.ts';
import { readMeanings } from './meaning.ts';
import { merge, said, type Merged } from './merge.ts';
import { hasTree, inner, unwrap } from './shape.ts';
import { typeWords } from './type.ts';
import { valuesView } from './values.ts';
import type { FieldView, TreeContext } from './view.ts';

/** What a row says about a value beside its name and type. */
export type Facts = Pick<FieldView, 'badges' | 'values' | 'examples' | 'description' | 'each' | 'discrepancies'>;

/** Collects what is said about a value; an array of scalars has no row for its items, so their facts come along. */
export const factsOf = (merged: Merged, { document, words }: TreeContext): Facts => {
  const items = inner(merged, document);
  const own = enumOf(merged);
  const { values, description } = readMeanings(own.length > 0 || items === merged ? own : enumOf(items), descriptionOf(merged));
  const itemBadges =
    items === merged ? [] : badgesOf(items, words).filter(({ kind, text }) => kind === 'fact' && text !== say(words, 'default'));
  return {
    badges: [
      ...badgesOf(merged, words),
      ...itemBadges.map((badge) => ({ ...badge, text: say(words, 'each', { fact: badge.text }).trim() })),
    ],
    values: valuesView(values, words),
    examples: exampleValues(merged),
    description,
    // What a named schema says of itself is on its page.
    each: items === merged || items.component !== undefined ? '' : descriptionOf(items),
    discrepancies: merged.chain.flatMap(discrepancyViews),
  };
};

/** The nearest description, in Markdown; empty when there is none. */
export const descriptionOf = (merged: Merged): string => {
  const text = said(merged, 'description');
  return typeof text === 'string' ? text : '';
};

/** What holds for members that have no row, in a sentence; empty when nothing is said. */
export const restOf = (merged: Merged, extra: readonly Pointer[], hasFields: boolean, context: TreeContext): string => {
  const { words, document } = context;
  const stated = merged.parts.map(({ schema }) => own(schema, 'additionalProperties') ?? own(schema, 'unevaluatedProperties'));
  if (stated.includes(false)) return hasFields ? say(words, 'rest.none') : '';
  if (extra.length > 0) {
    const type = typeWords(merge(document, extra), context).map(({ text }) => text).join('');
    return say(words, hasFields ? 'rest.typed' : 'rest.only', { type });
  }
  return stated.includes(true) ? say(words, 'rest.any') : '';
};

/** Whether a type says enough of an alternative: it has a page of its own, or is a scalar without a word about it. */
export const isTold = (pointer: Pointer, context: TreeContext): boolean => {
  const merged = merge(context.document, [pointer]);
  return pageOf(merged, context) !== undefined || (!hasTree(unwrap(merged, context.document)) && enumOf(merged).length === 0 && descriptionOf(merged) === '');
};

/** Whether a schema says no more than a type does. */
export const isTrivial = (pointers: readonly Pointer[], { document, words }: TreeContext): boolean => {
  const merged = merge(document, pointers);
  return (
    !hasTree(unwrap(merged, document)) &&
    badgesOf(merged, words).length === 0 &&
    enumOf(merged).length === 0 &&
    descriptionOf(merged) === ''
  );
};
