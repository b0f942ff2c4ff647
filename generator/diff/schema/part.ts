import type { JsonObject, JsonValue } from '../../model/api.ts';
import { child, pointerOfRef, valueAt, type Pointer } from '../../model/pointer.ts';
import { isObject, own, ownText } from '../../model/resolve.ts';
import { allTypes, type TypeSet } from './type-set.ts';

/** A schema at its place in a document. `bare`: only its own keywords, not what it refers to or is composed of. */
export interface Node {
  readonly pointer: Pointer;
  readonly value: JsonValue;
  readonly bare: boolean;
  /** Seen without its `nullable`, which was taken as a choice. */
  readonly stripped?: true;
}

/** Schemas that all hold for one value, and the types that are of interest. No schemas: anything goes. */
export interface Part {
  readonly nodes: readonly Node[];
  readonly only: TypeSet;
  /** Equal for equal parts of one document. */
  readonly key: string;
}

/** A part made of some schemas. */
export const partOf = (nodes: readonly Node[], only: TypeSet = allTypes): Part => {
  const distinct = nodes.length < 2 ? nodes : [...new Map(nodes.map((node) => [keyOf(node), node])).values()];
  return { nodes: distinct, only, key: `${distinct.map(keyOf).join(' ')}${only === allTypes ? '' : ` :${only}`}` };
};

const keyOf = ({ pointer, bare, stripped }: Node): string =>
  `${pointer}${bare ? '!' : ''}${stripped === true ? '?' : ''}`;

/** A member of a schema that is a schema itself. */
export const memberNode = ({ pointer, value }: Node, ...path: readonly (string | number)[]): Node => ({
  pointer: child(pointer, ...path),
  value: path.reduce<JsonValue>((inner, name) => (inner as Record<string, JsonValue>)[name] ?? true, value), // callers name own members
  bare: false,
});

/** The schemas of one document by pointer; references are looked up once. */
export interface Schemas {
  readonly at: (pointer: Pointer) => Node;
  /** The schema that a plain reference leads to; any other schema is returned as it is. */
  readonly land: (node: Node) => Node;
}

export const schemasOf = (document: JsonObject): Schemas => {
  const known = new Map<Pointer, Node>();
  const at = (pointer: Pointer): Node => {
    const node = known.get(pointer) ?? { pointer, value: valueAt(document, pointer) ?? true, bare: false };
    known.set(pointer, node);
    return node;
  };
  const land = (node: Node): Node => {
    const seen = new Set<Pointer>();
    let here = node;
    for (let ref = plainRef(here); ref !== undefined && !seen.has(here.pointer); ref = plainRef(here)) {
      seen.add(here.pointer);
      here = at(ref);
    }
    return here;
  };
  return { at, land };
};

const plainRef = ({ value, bare }: Node): Pointer | undefined =>
  !bare && isObject(value) && Object.keys(value).length === 1 ? refOf(value) : undefined;

/** Where a schema's `$ref` leads, when it stays in the document. */
export const refOf = (value: JsonObject): Pointer | undefined => {
  const ref = own(value, '$ref') === undefined ? undefined : ownText(value, '$ref');
  return ref?.startsWith('#') === true && (ref === '#' || ref.startsWith('#/')) ? pointerOfRef(ref) : undefined;
};
