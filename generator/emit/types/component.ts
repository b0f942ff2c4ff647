import type { JsonObject, JsonValue } from '../../model/api.ts';
import { mapMembers } from '../../model/map.ts';
import { child, type Pointer } from '../../model/pointer.ts';
import { followReference, isObject, ownEntries, ownText, without } from '../../model/resolve.ts';

/**
 * The document with what webhooks and components lead to in their place: openapi-typescript takes one that is a reference for one
 * that says nothing. Of schemas it makes references itself.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#components-object
 */
export const withTargets = (document: JsonObject): JsonObject =>
  mapMembers(document, (name, member) => {
    if (name === 'webhooks') return inlined(document, '/webhooks', member, withoutIds);
    if (name !== 'components' || !isObject(member)) return member;
    return mapMembers(member, (group, all) => {
      const change = changes.get(group);
      if (change === undefined) return all;
      const whole = inlined(document, child('/components', group), all, change);
      return group === 'pathItems' ? withoutRepeatedIds(document, whole) : whole;
    });
  });

type Change = (target: JsonValue) => JsonValue;

/** The members of an object at a place, each reference replaced by what `change` makes of its target. */
const inlined = (document: JsonObject, pointer: Pointer, group: JsonValue, change: Change): JsonValue =>
  isObject(group)
    ? mapMembers(group, (name, member) => {
        const { value = member } = followReference(document, child(pointer, name));
        return value === member ? member : change(value);
      })
    : group;

const asItIs: Change = (target) => target;

// An operation has one type of its own, where its path item stands.
const withoutIds: Change = (pathItem) =>
  isObject(pathItem)
    ? mapMembers(pathItem, (_, operation) =>
        isObject(operation) && Object.hasOwn(operation, 'operationId') ? without(operation, 'operationId') : operation,
      )
    : pathItem;

/** Path items of components without the ids of operations that stand in a path or webhook too: joining files puts one in each place. */
const withoutRepeatedIds = (document: JsonObject, pathItems: JsonValue): JsonValue => {
  if (!isObject(pathItems)) return pathItems;
  const elsewhere = new Set(
    ['paths', 'webhooks'].flatMap((group) => ownEntries(document, group)).flatMap(([, pathItem]) => idsOf(pathItem)),
  );
  return mapMembers(pathItems, (_, pathItem) =>
    idsOf(pathItem).some((id) => elsewhere.has(id)) ? withoutIds(pathItem) : pathItem,
  );
};

const idsOf = (pathItem: JsonValue): readonly string[] =>
  isObject(pathItem)
    ? Object.values(pathItem).flatMap((operation) =>
        isObject(operation) ? (ownText(operation, 'operationId') ?? []) : [],
      )
    : [];

const changes: ReadonlyMap<string, Change> = new Map([
  ['parameters', asItIs],
  ['responses', asItIs],
  ['requestBodies', asItIs],
  ['headers', asItIs],
  ['pathItems', withoutIds],
]);
