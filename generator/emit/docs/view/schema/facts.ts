import { merge, said, type Merged } from '../../../../model/merge.ts';
import { segments, type Pointer } from '../../../../model/pointer.ts';
import { own } from '../../../../model/resolve.ts';
import { externalDocs, type ExternalDocs } from '../external-docs.ts';
import { say, type Words } from '../words.ts';
import { badgesOf, enumOf, exampleValues, type Badge, type EnumValue } from './badge.ts';
import { isTuple } from './clause.ts';
import { discrepancyViews } from './discrepancy.ts';
import { pageOf } from './growth.ts';
import { readMeanings } from './meaning.ts';
import { hasTree, itemLevels, unwrap } from './shape.ts';
import { typeWords, type TypeContext, type TypePiece } from './type.ts';
import { valuesView } from './values.ts';
import type { FactsContext, FactsView, TreeContext } from './view.ts';
import { xmlBadges } from './xml.ts';

/** Collects what is said about a value that has a name. */
export const factsOf = (merged: Merged, isRequired: boolean, context: TreeContext): FactsView => {
  const key = contentOf(merged);
  if (key === undefined) return collectFacts(merged, merged, isRequired, context);
  const { known } = context;
  const marked = `${isRequired} ${key}`;
  const facts = known.get(marked) ?? collectFacts(merged, merged, isRequired, context);
  if (known.size >= mostKnown) known.clear();
  known.set(marked, facts);
  return facts;
};

/** The same of an alternative; one that is called after its schema would be called so twice. */
export const optionFacts = (option: Merged, name: string, context: TreeContext): FactsView => {
  const { component, ...others } = option;
  const shown = component === undefined || segments(component).at(-1) === name ? others : option;
  return collectFacts(option, shown, false, context);
};

// Nine of ten fields of a large description are described in the words of another: an address, a name, a time.
const mostKnown = 20_000;

/** What tells that the same is said about two values, where that is short enough to be compared. */
const contentOf = ({ component, parts, beyond, never }: Merged): string | undefined => {
  const [only, ...others] = parts;
  const isPlain = component === undefined && others.length + beyond.length === 0 && !never;
  return only === undefined || !isPlain || Object.hasOwn(only.schema, 'properties')
    ? undefined
    : JSON.stringify(only.schema);
};

/** The same of a value without a row: a body, or a schema under its heading. Its type is in the words of `named`. */
export const wholeFacts = (merged: Merged, named: Merged, context: FactsContext): FactsView =>
  collectFacts(merged, named, false, context);

/** An array of scalars has no row for its items, so their facts come along. */
const collectFacts = (merged: Merged, named: Merged, isRequired: boolean, context: FactsContext): FactsView => {
  const { document, words } = context;
  const items = itemLevels(merged, document);
  const type = typeWords(named, context);
  const { values, description } = readMeanings(valuesOf(merged, items), descriptionOf(merged));
  const badges = badgesOf(merged, words);
  return {
    type,
    isRequired,
    badges:
      items.length === 0 && !context.isXml
        ? badges
        : [
            ...badges,
            ...items.flatMap((one) => itemBadges(one, words)),
            ...(context.isXml ? xmlBadges(merged, items, words) : none),
          ],
    values: valuesView(values, words),
    examples: exampleValues(merged),
    namedExamples: none,
    description,
    each: items.length === 0 ? '' : eachOf(items, type, context),
    externalDocs: docsOf(merged, type, context),
    discrepancies: merged.chain.flatMap(discrepancyViews),
  };
};

/** What the nearest schema leads to; a named one's is on its page, where the type leads to that. */
const docsOf = (
  { parts, chain }: Merged,
  type: readonly TypePiece[],
  { words, schemaPage }: TypeContext,
): readonly ExternalDocs[] => {
  const holder = chain.find((schema) => Object.hasOwn(schema, 'externalDocs'));
  if (holder === undefined) return none;
  const page = schemaPage(parts.find(({ schema }) => schema === holder)?.pointer ?? '');
  return type.some(({ href }) => href === page) ? none : externalDocs(holder, words);
};

const none: readonly never[] = [];

const valuesOf = (merged: Merged, items: readonly Merged[]): readonly EnumValue[] => {
  const own = enumOf(merged);
  return own.length > 0 || items.length === 0 ? own : (items.map(enumOf).find((values) => values.length > 0) ?? none);
};

const itemBadges = (items: Merged, words: Words): readonly Badge[] =>
  badgesOf(items, words)
    .filter(({ kind, text }) => kind === 'fact' && text !== say(words, 'default'))
    .map((badge) => ({ ...badge, text: say(words, 'each', { fact: badge.text }).trim() }));

/** What the items say of themselves, unless the type leads to a page that says it. */
const eachOf = (items: readonly Merged[], type: readonly TypePiece[], context: TypeContext): string =>
  items
    .filter(
      ({ component }) => component === undefined || !type.some(({ href }) => href === context.schemaPage(component)),
    )
    .map(descriptionOf)
    .find((text) => text !== '') ?? '';

/** The nearest description, in Markdown; empty when there is none. */
const descriptionOf = (merged: Merged): string => {
  const text = said(merged, 'description');
  return typeof text === 'string' ? text : '';
};

/** The title that a schema has; empty when that is its name, be it in other letters, or another name: `optional_fields_address`. */
export const titleOf = (merged: Merged, name: string): string => {
  const title = said(merged, 'title');
  return typeof title !== 'string' || letters(title) === letters(name) || isName(title) ? '' : title;
};

const isName = (title: string): boolean => !/\s/u.test(title.trim()) && /[_.$-]|\p{Ll}\p{Lu}/u.test(title);

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** What holds for members that have no row, in a sentence; empty when nothing is said. */
export const restOf = (merged: Merged, extra: readonly Pointer[], hasFields: boolean, context: TreeContext): string => {
  const { words, document } = context;
  if (isTuple(merged))
    return merged.parts.some(({ schema }) => own(schema, 'items') === false) ? say(words, 'rest.noItems') : '';
  const stated = merged.parts.map(
    ({ schema }) => own(schema, 'additionalProperties') ?? own(schema, 'unevaluatedProperties'),
  );
  if (stated.includes(false)) return hasFields ? say(words, 'rest.none') : '';
  if (extra.length > 0) {
    const type = typeWords(merge(document, extra), context)
      .map(({ text }) => text)
      .join('');
    const isAny = type === say(words, 'type.any.one');
    if (isAny) return say(words, hasFields ? 'rest.any' : 'rest.free');
    return say(words, hasFields ? 'rest.typed' : 'rest.only', { type });
  }
  return stated.includes(true) ? say(words, 'rest.any') : '';
};

/** Whether a type says enough of an alternative: it has a page of its own, or is a scalar without a word about it. */
export const isTold = (pointer: Pointer, context: TreeContext): boolean => {
  const merged = merge(context.document, [pointer]);
  return (
    pageOf(merged, context) !== undefined ||
    (!hasTree(unwrap(merged, context.document)) && enumOf(merged).length === 0 && descriptionOf(merged) === '')
  );
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
