import { alternativesOf, isOptional } from '../../../../model/alternatives.ts';
import type { JsonObject } from '../../../../model/api.ts';
import { extraOf, flag, itemsOf, merge, propertiesOf, type Merged } from '../../../../model/merge.ts';
import { shortHash } from '../../../../model/name.ts';
import { isObject, own } from '../../../../model/resolve.ts';
import type { Pointer } from '../../../../model/pointer.ts';
import { hasClauses, isTuple } from './clause.ts';
import type { TreeContext } from './view.ts';

/**
 * What tells that two places hold the same: the name of a schema, or the content of one without a name. What says more
 * than a named schema, or composes several, is the same only where all that takes part is.
 */
export const treeKey = (merged: Merged, document: JsonObject): string | undefined => {
  const { component, parts, pointers } = merged;
  if (pointers.length === 1 && pointers[0] === component) return component;
  const named = component === undefined ? none : merge(document, [component]).parts;
  const others = parts.filter(({ schema }) => tellsOfMembers(schema) && !named.some((part) => part.schema === schema));
  const [only] = others;
  if (only === undefined) return component;
  if (component === undefined && others.length === 1)
    return isNamed(only.pointer) ? only.pointer : contentKey(only.schema);
  return [component ?? '', ...others.map(({ pointer }) => pointer)].join(' ');
};

/** Whether a tree says something that this schema says, and not only what it refers to. */
const tellsOfMembers = (schema: JsonObject): boolean => {
  for (const name in schema)
    if (ofMembers.has(name) && !((name === 'anyOf' || name === 'oneOf') && isOptional(schema, name))) return true;
  return false;
};

const ofMembers: ReadonlySet<string> = new Set(
  'properties required patternProperties additionalProperties unevaluatedProperties propertyNames dependentRequired dependentSchemas if not anyOf oneOf discriminator items prefixItems contains contentSchema'.split(
    ' ',
  ),
);

const isNamed = (pointer: Pointer): boolean =>
  pointer.startsWith('/components/schemas/') && pointer.split('/').length === 4;

// A schema of three fields is sooner shown again than looked up elsewhere.
const contentKey = (schema: JsonObject): string | undefined => {
  const known = contentKeys.get(schema);
  if (known !== undefined) return known;
  const properties = own(schema, 'properties');
  if (!isObject(properties) || Object.keys(properties).length < 4) return undefined;
  const key = shortHash(JSON.stringify(schema));
  contentKeys.set(schema, key);
  return key;
};

const contentKeys = new WeakMap<JsonObject, string>();

/** The schema that holds the fields: of an array its items', however deep; of a map the members'. */
export const unwrap = (merged: Merged, document: JsonObject, depth = 0): Merged => {
  const items = itemsOf(merged);
  if (depth < 5 && items.length > 0 && propertiesOf(merged).size === 0 && !hasClauses(merged))
    return unwrap(merge(document, items), document, depth + 1);
  return merged;
};

/** The items of an array, and theirs where they are arrays: what holds for them is worth saying in the array's own row. */
export const itemLevels = (merged: Merged, document: JsonObject, depth = 0): readonly Merged[] => {
  const pointers = itemsOf(merged);
  if (pointers.length === 0 || depth === 5 || isTuple(merged)) return none;
  const items = merge(document, pointers);
  return [items, ...itemLevels(items, document, depth + 1)];
};

const none: readonly never[] = [];

/** Whether there is anything below a value: fields, alternatives, or rules. */
export const hasTree = (merged: Merged): boolean =>
  propertiesOf(merged).size > 0 ||
  merged.beyond.length > 0 ||
  merged.parts.some(({ schema }) => rulesMembers(schema)) ||
  hasClauses(merged) ||
  extraOf(merged).length > 0 ||
  alternativesOf(merged).some(({ pointers }) => pointers.length > 1);

const rulesMembers = (schema: JsonObject): boolean => {
  for (const name in schema) if (rules.has(name)) return true;
  return false;
};

const rules: ReadonlySet<string> = new Set([
  'patternProperties',
  'required',
  'if',
  'dependentRequired',
  'dependentSchemas',
]);

/** Whether a property does not travel in the direction at hand. */
export const isHidden = (pointers: readonly Pointer[], { document, direction }: TreeContext): boolean => {
  if (direction === 'both') return false;
  return flag(merge(document, pointers), direction === 'request' ? 'readOnly' : 'writeOnly');
};
