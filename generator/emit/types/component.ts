import type { JsonObject, JsonValue } from '../../model/api.ts';
import { mapMembers } from '../../model/map.ts';
import { child, type Pointer } from '../../model/pointer.ts';
import { followReference, isObject, without } from '../../model/resolve.ts';

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
      return change === undefined ? all : inlined(document, child('/components', group), all, change);
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
  isObject(pathItem) ? mapMembers(pathItem, (_, operation) => (isObject(operation) && Object.hasOwn(operation, 'operationId') ? without(operation, 'operationId') : operation)) : pathItem;

const changes: ReadonlyMap<string, Change> = new Map([['parameters', asItIs], ['responses', asItIs], ['requestBodies', asItIs], ['headers', asItIs], ['pathItems', withoutIds]]);
