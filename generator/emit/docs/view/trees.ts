import type { Pointer } from '../../../model/pointer.ts';
import { buildField, buildTree } from './schema/tree.ts';
import type { Direction, FactsView, FieldView, TreeView } from './schema/view.ts';
import { anchorsOf, type Levels } from './search.ts';
import type { ApiSite } from './site.ts';

/** How many fields a tree shows where; a named schema beyond them is a link to its page. */
export interface Budgets {
  readonly request: number;
  readonly success: number;
  readonly other: number;
  readonly schema: number;
  /** Whether alternatives with pages of their own are shown nowhere else. */
  readonly isBrief: boolean;
}

/**
 * A small API is shown whole. Of a large one a reader writes requests and looks answers up, errors are alike, and a
 * schema has a page of its own.
 */
const budgetsOf = (operations: number): Budgets =>
  operations <= 60
    ? { request: 300, success: 300, other: 60, schema: 300, isBrief: false }
    : { request: 60, success: 32, other: 8, schema: 32, isBrief: true };

/** A tree on a page: its anchors begin with the prefix. */
export interface TreeSlot {
  readonly prefix: string;
  /** Equal keys stand for equal trees, in the whole site. */
  readonly key: string;
  /** Whether other pages may show the same. */
  readonly isShared: boolean;
  readonly isEmpty: boolean;
  readonly tree: TreeView;
}

/** A tree where a page shows it; spreading the slot would build the tree. */
export const placed = (slot: Omit<TreeSlot, 'prefix'>, prefix: string): TreeSlot => ({
  prefix,
  key: slot.key,
  isShared: slot.isShared,
  isEmpty: slot.isEmpty,
  get tree() {
    return slot.tree;
  },
});

/** A single field on a page. */
export interface FieldSlot {
  readonly prefix: string;
  readonly key: string;
  readonly isShared: boolean;
  readonly field: FieldView;
}

/** How a tree is shown. */
export interface Way {
  readonly direction: Direction;
  readonly budget: number;
  readonly isXml: boolean;
}

/** The trees of one API. */
export interface Trees {
  readonly budgets: Budgets;
  tree(pointer: Pointer, way: Way): Omit<TreeSlot, 'prefix'>;
  /** The anchors of a tree's fields that search finds. */
  anchors(slot: TreeSlot, levels: Levels): readonly string[];
  field(name: string, pointer: Pointer, isRequired: boolean, direction: Direction): FieldView;
}

/**
 * Builds trees when they are asked for and keeps the latest only: what was rendered is kept as text, and all trees of
 * a large description at once would fill the memory.
 */
export const createTrees = ({ api, folder, words, pageOf, references }: ApiSite): Trees => {
  const budgets = budgetsOf(api.operations.length);
  const [known, knownXml] = [new Map<string, FactsView>(), new Map<string, FactsView>()];
  const context = ({ direction, budget, isXml }: Way) => ({
    known: isXml ? knownXml : known,
    document: api.document,
    words,
    schemaPage: pageOf.schema,
    direction,
    budget,
    isXml,
    isBrief: budgets.isBrief,
  });
  const empty = new Map<string, boolean>();
  const anchors = new Map<string, readonly string[]>();
  const latest = new Map<string, TreeView>();
  const build = (key: string, pointer: Pointer, way: Way): TreeView => {
    const tree = latest.get(key) ?? buildTree(pointer, context(way));
    if (latest.size > 16) latest.clear();
    latest.set(key, tree);
    return tree;
  };
  return {
    budgets,
    tree: (pointer, wanted) => {
      // Most schemas look the same in a request and in a response, and then are rendered once for both.
      const isAlike = references.direct.has(pointer) && !references.directed.has(pointer);
      const way: Way = isAlike ? { ...wanted, direction: 'both' } : wanted;
      const key = `${folder} ${way.direction} ${way.budget}${way.isXml ? ' xml' : ''} ${pointer}`;
      const isEmpty = empty.get(key) ?? build(key, pointer, way).isEmpty;
      empty.set(key, isEmpty);
      return {
        key,
        isShared: wanted.direction !== 'both' && pointer.startsWith('/components/'),
        isEmpty,
        get tree() {
          return build(key, pointer, way);
        },
      };
    },
    anchors: (slot, levels) => {
      if (slot.isEmpty) return [];
      const key = `${levels} ${slot.key}`;
      const known = anchors.get(key) ?? anchorsOf(slot.tree, levels);
      anchors.set(key, known);
      return known.map((anchor) => `${slot.prefix}${anchor}`);
    },
    field: (name, pointer, isRequired, direction) =>
      buildField(name, pointer, isRequired, context({ direction, budget: budgets.request, isXml: false })),
  };
};
