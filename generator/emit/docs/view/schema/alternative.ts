import type { JsonObject } from '../../../../model/api.ts';
import { merge, propertiesOf, said, type Merged } from '../../../../model/merge.ts';
import { pointerOfRef, segments, type Pointer } from '../../../../model/pointer.ts';
import { isObject, own, ownEntries, ownText } from '../../../../model/resolve.ts';
import { code } from '../code.ts';
import { say, type Words } from '../words.ts';
import { anchorPart } from './anchor.ts';
import { optionFacts } from './facts.ts';
import {
  elsewhere,
  isBeyond,
  isOutOfSight,
  linkTo,
  noChildren,
  pageOf,
  summaryOf,
  type Draft,
  type Growth,
  type Place,
} from './growth.ts';
import { hasTree, treeKey, unwrap } from './shape.ts';
import type { AlternativesView, ChildrenView, OptionView } from './view.ts';

/** One `oneOf` or `anyOf` of a schema. */
export interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly pointers: readonly Pointer[];
  /** Tells the anchors of a second list from those of the first. */
  readonly suffix: string;
  /** Fields that were shown for all options before. */
  readonly common: ReadonlySet<string>;
}

const shownOptions = 40;

/** The alternatives of a value with their names, and which value of the discriminator means which. */
export const alternativesView = (
  merged: Merged,
  { keyword, pointers, suffix, common }: Alternatives,
  place: Place,
  growth: Growth,
): AlternativesView => {
  const { words, document } = growth.context;
  const discriminator = merged.parts.map(({ schema }) => own(schema, 'discriminator')).find(isObject);
  const property = discriminator === undefined ? undefined : ownText(discriminator, 'propertyName');
  const values = mappingOf(discriminator);
  const shown = pointers.slice(0, shownOptions).map((pointer, index) => {
    const option = merge(document, [pointer]);
    const value = option.component === undefined ? undefined : values.get(option.component)?.[0];
    return { option, value, key: anchorPart(keyOf(option, value, index)) };
  });
  growth.options += shown.length;
  const options = shown.map(({ option, value, key }, index) => {
    // One schema may be listed twice.
    const isFirst = shown.findIndex((other) => other.key === key) === index;
    const name = nameOf(option, value, index, words);
    const view: Draft<OptionView> = {
      depth: place.indent,
      id: `${place.id}~${suffix}${key}${isFirst ? '' : `!${index + 1}`}`,
      name,
      facts: optionFacts(option, name, growth.context),
      children: noChildren,
    };
    unfoldOption(option, view, { place, common, isFirst: index === 0 }, growth);
    return { view, component: option.component };
  });
  return {
    title: say(words, keyword),
    discriminator: property === undefined ? '' : say(words, 'discriminator', { field: code(property) }),
    mapping: options
      .flatMap(({ view, component }) =>
        property === undefined || component === undefined
          ? []
          : (values.get(component) ?? [lastSegment(component)]).map((value) => ({
              value,
              name: view.name,
              anchor: view.id,
            })),
      )
      .map((one, index) => ({ ...one, isFirst: index === 0 })),
    options: options.map(({ view }) => view),
    others:
      pointers.length <= shownOptions ? '' : say(words, 'otherAlternatives', { count: pointers.length - shownOptions }),
  };
};

interface Option {
  readonly place: Place;
  readonly common: ReadonlySet<string>;
  readonly isFirst: boolean;
}

const unfoldOption = (
  option: Merged,
  view: Draft<OptionView>,
  { place, common, isFirst }: Option,
  growth: Growth,
): void => {
  const { context } = growth;
  const target = unwrap(option, context.document);
  if (!hasTree(target)) return;
  const key = treeKey(target, context.document);
  const inside: Place = {
    id: view.id,
    depth: place.depth + 1,
    indent: place.indent + 2,
    above: key === undefined ? place.above : new Set([...place.above, key]),
  };
  const hang = (children: ChildrenView): void => void (view.children = { ...children, depth: place.indent + 1 });
  if (key !== undefined && place.above.has(key)) return hang(linkTo('recursive', key, target, growth));
  if (isOutOfSight(inside.depth, target, context)) return hang(elsewhere(context));
  growth.queue.push(() => {
    if (isBeyond(propertiesOf(target).size, inside, growth) && pageOf(target, context) !== undefined)
      return hang(linkTo('page', '', target, growth));
    const tree = growth.treeOf(target, inside, common);
    if (!tree.isEmpty)
      view.children = {
        ...noChildren,
        tree,
        summary: summaryOf(target, tree, context.words),
        isOpen: isFirst || tree.fields.length <= 6,
      };
  });
};

const nameOf = (option: Merged, value: string | undefined, index: number, words: Words): string => {
  const title = said(option, 'title');
  if (typeof title === 'string' && title.trim() !== '') return title;
  if (option.component !== undefined) return lastSegment(option.component);
  return value ?? say(words, 'option', { number: index + 1 });
};

// Where one has a name, its address does not depend on what stands before it.
const keyOf = (option: Merged, value: string | undefined, index: number): string =>
  option.component === undefined ? (value ?? shortTitle(option) ?? String(index + 1)) : lastSegment(option.component);

const shortTitle = (option: Merged): string | undefined => {
  const title = said(option, 'title');
  return typeof title === 'string' && title.trim() !== '' && title.length <= 40 ? title.trim() : undefined;
};

const lastSegment = (pointer: Pointer): string => segments(pointer).at(-1) ?? '';

/** Which values of the discriminator lead to which schema. */
export const mappingOf = (discriminator: JsonObject | undefined): ReadonlyMap<Pointer, readonly string[]> => {
  const values = new Map<Pointer, string[]>();
  for (const [value, target] of discriminator === undefined ? [] : ownEntries(discriminator, 'mapping')) {
    if (typeof target !== 'string') continue;
    const pointer = target.includes('#') ? pointerOfRef(target) : `/components/schemas/${target}`;
    values.set(pointer, [...(values.get(pointer) ?? []), value]);
  }
  return values;
};
