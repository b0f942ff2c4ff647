import type { JsonObject, JsonValue } from '../model/api.ts';
import { isMappingRef } from '../model/discriminator.ts';
import { isList, isObject } from '../model/resolve.ts';
import type { Place } from '../problem/problem.ts';
import type { DocumentFile } from './document.ts';
import { baseAt, baseOf, type Base } from './identify.ts';
import { shapes } from './shape.ts';
import type { ShapeName } from './shape.ts';
import { pointerOf } from './trail.ts';
import type { Trail } from './trail.ts';

/** A reference where it is used. */
export interface RefUse {
  readonly file: DocumentFile;
  /** The object that holds the reference, under `key`. */
  readonly node: JsonObject;
  readonly key: string;
  readonly ref: JsonValue;
  readonly place: () => Place;
  /** What must be at the other end. */
  readonly shape: ShapeName;
  /** The schema with an `$id` that it lies in. */
  readonly base?: Base | undefined;
}

/** What was walked already: an object can be met again through references and YAML aliases. */
export type Seen = Map<ShapeName, Set<JsonObject | readonly JsonValue[]>>;

export interface WalkStart {
  readonly file: DocumentFile;
  readonly value: JsonValue;
  readonly shape: ShapeName;
  readonly trail: Trail;
}

/** The references in one part of a file: only at places where OpenAPI knows references. They are not followed. */
export const findRefs = ({ file, value, shape, trail }: WalkStart, seen: Seen): readonly RefUse[] => {
  const uses: RefUse[] = [];
  const visit = (node: JsonValue, name: ShapeName, at: Trail, around: Base | undefined): void => {
    if (typeof node !== 'object' || node === null) return;
    if (!isNew(seen, name, node)) return;
    const known = shapes[name];
    if (isList(node)) {
      const items = known.items;
      if (items !== undefined) node.forEach((item, index) => visit(item, items, { parent: at, key: index }, around));
      return;
    }
    const base = name === 'schema' ? baseOf(node, at, around) : around;
    if (isReference(node, name))
      uses.push({
        file,
        node,
        key: '$ref',
        ref: node['$ref'] ?? null,
        place: placeAt(file, at, '$ref'),
        shape: name,
        base,
      });
    if (name === 'schema' && isDynamic(node))
      uses.push({
        file,
        node,
        key: '$dynamicRef',
        ref: node['$dynamicRef'],
        place: placeAt(file, at, '$dynamicRef'),
        shape: name,
      });
    if (name === 'link' && Object.hasOwn(node, 'operationRef'))
      uses.push({
        file,
        node,
        key: 'operationRef',
        ref: node['operationRef'] ?? null,
        place: placeAt(file, at, 'operationRef'),
        shape: 'operation',
      });
    if (name === 'discriminator') uses.push(...mappingRefs(file, node, at));
    for (const key of Object.keys(node)) {
      const next = memberShape(name, key);
      const member = node[key];
      if (next !== undefined && member !== undefined) visit(member, next, { parent: at, key }, base);
    }
  };
  visit(value, shape, trail, baseAt(file, trail));
  return uses;
};

const placeAt = (file: DocumentFile, parent: Trail, key: string) => (): Place =>
  file.locate(pointerOf({ parent, key }), 'value');

const isNew = (seen: Seen, name: ShapeName, node: JsonObject | readonly JsonValue[]): boolean => {
  const nodes = seen.get(name) ?? new Set();
  if (nodes.has(node)) return false;
  seen.set(name, nodes.add(node));
  return true;
};

/** Whether `$ref` refers: in a map of names it does so only as text, else it is a name (a property called `$ref`). */
const isReference = (node: JsonObject, name: ShapeName): boolean =>
  Object.hasOwn(node, '$ref') && (shapes[name].others === undefined || typeof node['$ref'] === 'string');

// One into another file is found out only where it is used.
const isDynamic = (node: JsonObject): node is JsonObject & { readonly $dynamicRef: string } =>
  Object.hasOwn(node, '$dynamicRef') && typeof node['$dynamicRef'] === 'string' && node['$dynamicRef'].startsWith('#');

const memberShape = (name: ShapeName, key: string): ShapeName | undefined => {
  const { members, others, isExtensible } = shapes[name];
  if (members !== undefined && Object.hasOwn(members, key)) return members[key];
  return isExtensible === true && key.startsWith('x-') ? undefined : others;
};

const mappingRefs = (file: DocumentFile, discriminator: JsonObject, at: Trail): readonly RefUse[] => {
  const mapping = discriminator['mapping'];
  if (!isObject(mapping)) return [];
  return Object.entries(mapping).flatMap(([key, ref]) =>
    typeof ref === 'string' && isMappingRef(ref)
      ? [
          {
            file,
            node: mapping,
            key,
            ref,
            place: placeAt(file, { parent: at, key: 'mapping' }, key),
            shape: 'schema' as const,
          },
        ]
      : [],
  );
};
