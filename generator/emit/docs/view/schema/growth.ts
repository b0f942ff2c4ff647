import { propertiesOf, type Merged } from '../../../../model/merge.ts';
import { segments } from '../../../../model/pointer.ts';
import { count, say, type Words } from '../words.ts';
import { hasClauses } from './clause.ts';
import { hasTree, treeKey, unwrap } from './shape.ts';
import type { ChildrenView, TreeContext, TreeView } from './view.ts';

/** A tree while it grows, level by level: what is left out when the budget is spent is what lies deepest. */
export interface Growth {
  readonly context: TreeContext;
  readonly queue: (() => void)[];
  /** Where a named or repeated schema was unfolded first. */
  readonly places: Map<string, string>;
  /** How many fields there are so far. */
  fields: number;
  /** How many alternatives there are so far. */
  options: number;
  /** How many characters are written about the fields. */
  written: number;
  /** How many more fields may be open from the start. */
  open: number;
  /** Makes the tree of an object, without some of its fields. */
  readonly treeOf: (merged: Merged, place: Place, without: ReadonlySet<string>) => TreeView;
}

/** Where in the tree something is. */
export interface Place {
  readonly id: string;
  /** The schemas that it lies in. */
  readonly above: ReadonlySet<string>;
  readonly depth: number;
  /** How many lists it stands in where it is printed as lists in lists: alternatives stand in one more. */
  readonly indent: number;
}

/** A view that is being made. */
export type Draft<View> = { -readonly [Name in keyof View]: View[Name] };

/** A value without anything below it. */
export const noChildren: ChildrenView = { tree: undefined, depth: 0, summary: '', isOpen: false, elsewhere: undefined };

/** Beyond these levels a named schema is better read on its own page, and one without a name in the description. */
const deepestNamed = 7;
const deepest = 12;

/** Hangs the tree of an object, or of the objects in an array, below what was just described. */
export const unfold = (merged: Merged, place: Place, growth: Growth, hang: (children: ChildrenView) => void): void => {
  const { context } = growth;
  const target = unwrap(merged, context.document);
  if (!hasTree(target)) return;
  const key = treeKey(target, context.document);
  if (key !== undefined && place.above.has(key)) return hang(linkTo('recursive', key, target, growth));
  if (isOutOfSight(place.depth, target, context)) return hang(elsewhere(context));
  growth.queue.push(() => {
    const size = propertiesOf(target).size;
    const isSpent = isBeyond(size, place, growth);
    if (key !== undefined && growth.places.has(key) && (size > 3 || isSpent))
      return hang(linkTo('above', key, target, growth));
    if (isSpent && pageOf(target, context) !== undefined) return hang(linkTo('page', '', target, growth));
    if (isEndless(target, growth)) return hang(elsewhere(context));
    if (key !== undefined) growth.places.set(key, place.id);
    const tree = growth.treeOf(
      target,
      { ...place, above: key === undefined ? place.above : new Set([...place.above, key]) },
      new Set(),
    );
    if (tree.isEmpty) return;
    const isOpen = tree.fields.length <= growth.open;
    growth.open -= isOpen ? tree.fields.length : 0;
    hang({ ...noChildren, tree, summary: summaryOf(target, tree, context.words), isOpen });
  });
};

// What a reader takes a quarter of an hour for; beyond it the texts of a schema are better read once, on its page.
const mostWritten = 20_000;

// Schemas that lead to each other by alternatives, as those of a query language do, would be shown hundreds of times each.
const mostOptions = 500;

/** Whether so many fields more are better read on the page of their schema, if it has one. */
export const isBeyond = (size: number, { depth }: Place, { fields, options, written, context }: Growth): boolean =>
  fields + size > context.budget || options > mostOptions || written > mostWritten || depth > deepestNamed;

// Compositions of schemas that compose each other are a new one in every place, and none of them has a page.
const mostComposed = 1_000;

const isEndless = ({ parts }: Merged, { fields }: Growth): boolean => parts.length > 1 && fields > mostComposed;

/** Whether something lies so deep that only the description shows it. */
export const isOutOfSight = (depth: number, target: Merged, context: TreeContext): boolean =>
  depth > deepest && pageOf(target, context) === undefined;

/** A link to the description, for what is out of sight. */
export const elsewhere = ({ words }: TreeContext): ChildrenView => {
  const text = say(words, 'deeper');
  return { ...noChildren, summary: text, elsewhere: { text, href: 'openapi.json', anchor: '' } };
};

/** What opens a tree: "6 fields". */
export const summaryOf = (target: Merged, tree: TreeView, words: Words): string => {
  if (propertiesOf(target).size === 0 && hasClauses(target)) return say(words, 'rules');
  if (tree.fields.length > 0) return count(words, 'fields', tree.fields.length);
  const options = tree.alternatives.reduce((sum, alternatives) => sum + alternatives.options.length, 0);
  return options > 0 ? count(words, 'alternatives', options) : say(words, 'rules');
};

/** Where the fields are instead: further up in this tree, or on the schema's page. */
export const linkTo = (
  why: 'recursive' | 'above' | 'page',
  key: string,
  target: Merged,
  growth: Growth,
): ChildrenView => {
  const { context } = growth;
  const place = growth.places.get(key);
  const name =
    target.component === undefined ? say(context.words, 'sameFields') : (segments(target.component).at(-1) ?? '');
  const text = say(context.words, `elsewhere.${why}`, { name });
  const where =
    why !== 'page' && place !== undefined && place !== ''
      ? { href: '', anchor: place }
      : { href: pageOf(target, context) ?? 'openapi.json', anchor: '' };
  return { ...noChildren, summary: text, elsewhere: { text, ...where } };
};

/** The page of a named schema, where it shows all that is said here. */
export const pageOf = (merged: Merged, context: TreeContext): string | undefined =>
  merged.component === undefined || treeKey(merged, context.document) !== merged.component
    ? undefined
    : context.schemaPage(merged.component);
