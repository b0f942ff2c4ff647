import type { JsonObject, JsonValue } from './api.ts';
import { memberSchemas, togetherWith } from './composition.ts';
import { hasDirections } from './direction.ts';
import { oncePer } from './once.ts';
import { child, valueAt, type Pointer } from './pointer.ts';
import { hasProperty, isList, isObject, own, ownEntries, ownList } from './resolve.ts';
import { createIsTyped, isInherited, type IsTyped } from './typed.ts';

/**
 * Tells whether a value that is written out is of the type of its schema, and has no member that the type does not list: the
 * compiler takes no other.
 */
export const createIsListed = (document: JsonObject): IsTyped => {
  const tools = toolsFor(document);
  return (value, schema) => tools.isTyped(value, schema) && isListed(tools, value, [schema]);
};

const toolsFor = oncePer((document: JsonObject): Tools => ({
  document,
  isTyped: createIsTyped(document),
  hasDirections: hasDirections(document),
}));

const isListed = (tools: Tools, value: JsonValue, schemas: readonly Pointer[]): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  const parts = partsOf(tools, value, schemas);
  if (parts === undefined) return false;
  const inside = (keyword: string): readonly Pointer[] =>
    parts.flatMap(({ pointer, schema }) => (own(schema, keyword) === undefined ? [] : [child(pointer, keyword)]));
  if (isList(value)) {
    const places = (index: number): readonly Pointer[] =>
      parts.flatMap(({ pointer, schema }) =>
        index < ownList(schema, 'prefixItems').length ? [child(pointer, 'prefixItems', index)] : [],
      );
    return value.every((item, index) =>
      isListed(tools, item, places(index).length > 0 ? places(index) : inside('items')),
    );
  }
  if (!isObject(value)) return true;
  // A branch that does not know such a member has the one that it inherits.
  if (inside('oneOf').length + inside('anyOf').length > 0 && Object.keys(value).some(isInherited)) return false;
  const rest = inside('additionalProperties');
  const isOpen =
    parts.every(({ schema }) => ownEntries(schema, 'properties').length === 0) ||
    parts.some(
      ({ schema }) =>
        (own(schema, 'additionalProperties') ?? false) !== false || own(schema, 'patternProperties') !== undefined,
    );
  return Object.entries(value).every(([name, member]) => {
    const listed = parts
      .filter(({ schema }) => hasProperty(schema, name))
      .map(({ pointer }) => child(pointer, 'properties', name));
    if (tools.hasDirections && listed.some((place) => isReadOnly(tools, place))) return false;
    return listed.length === 0 ? isOpen && isListed(tools, member, rest) : isListed(tools, member, listed);
  });
};

/** Whether the type of a request leaves out a member that is described here. */
const isReadOnly = ({ document }: Tools, place: Pointer): boolean =>
  togetherWith(document, place).some((pointer) => {
    const schema = valueAt(document, pointer);
    return isObject(schema) && own(schema, 'readOnly') === true;
  });

interface Tools {
  readonly document: JsonObject;
  readonly isTyped: IsTyped;
  /** Whether members are marked as read-only or write-only at all. */
  readonly hasDirections: boolean;
}

interface Part {
  readonly pointer: Pointer;
  readonly schema: JsonObject;
}

/**
 * What lists the members of a value: schemas that hold together, and of each choice the branch that lists the most;
 * undefined when it is of no branch's type.
 */
const partsOf = (tools: Tools, value: JsonValue, schemas: readonly Pointer[]): readonly Part[] | undefined => {
  const { document, isTyped } = tools;
  const found = new Map<Pointer, Part>();
  const visit = (start: Pointer): boolean => {
    const parts = togetherWith(document, start).flatMap((pointer) => {
      const schema = valueAt(document, pointer);
      return isObject(schema) && !found.has(pointer) ? [{ pointer, schema }] : [];
    });
    for (const part of parts) found.set(part.pointer, part);
    return parts.every(({ pointer, schema }) =>
      ['oneOf', 'anyOf'].every((union) => {
        const all = ownList(schema, union).map((_, index) => child(pointer, union, index));
        const branches = all.filter((branch) => isTyped(value, branch));
        const best = branches.length > 1 ? most(branches, (branch) => listing(document, value, branch)) : branches[0];
        return best === undefined ? all.length === 0 : visit(best);
      }),
    );
  };
  return schemas.every(visit) ? [...found.values()] : undefined;
};

/** How many members of a value a branch may list. */
const listing = (document: JsonObject, value: JsonValue, branch: Pointer): number =>
  isObject(value) ? Object.keys(value).filter((name) => memberSchemas(document, branch, name).length > 0).length : 0;

const most = <Item>(items: readonly Item[], count: (item: Item) => number): Item | undefined =>
  items.map((item) => ({ item, count: count(item) })).reduce((best, one) => (one.count > best.count ? one : best)).item;
