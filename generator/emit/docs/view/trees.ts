import type { Pointer } from '../../../model/pointer.ts';
import { buildField, buildTree, type Direction, type FieldView, type TreeView } from './schema/tree.ts';
import type { ApiSite } from './site.ts';

/** A tree on a page: its anchors begin with the prefix. */
export interface TreeSlot {
  readonly tree: TreeView;
  readonly prefix: string;
}

/** A single field on a page. */
export interface FieldSlot {
  readonly field: FieldView;
  readonly prefix: string;
}

/** The trees of one API, each built once per direction, however many operations use it. */
export interface Trees {
  tree(pointer: Pointer, direction: Direction): TreeView;
  field(name: string, pointer: Pointer, isRequired: boolean, direction: Direction): FieldView;
}

/** Remembers what it builds. */
export const rememberTrees = ({ api, words, pageOf }: ApiSite): Trees => {
  const context = (direction: Direction) => ({ document: api.document, words, schemaPage: pageOf.schema, direction });
  const trees = new Map<string, TreeView>();
  const fields = new Map<string, FieldView>();
  return {
    tree: (pointer, direction) => {
      const key = `${direction} ${pointer}`;
      const tree = trees.get(key) ?? buildTree(pointer, context(direction));
      trees.set(key, tree);
      return tree;
    },
    field: (name, pointer, isRequired, direction) => {
      const key = `${direction} ${isRequired} ${name} ${pointer}`;
      const field = fields.get(key) ?? buildField(name, pointer, isRequired, context(direction));
      fields.set(key, field);
      return field;
    },
  };
};
