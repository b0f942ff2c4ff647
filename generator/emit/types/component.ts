import type { JsonObject, JsonValue } from '../../model/api.ts';
import { mapMembers } from '../../model/map.ts';
import { pointerOfRef } from '../../model/pointer.ts';
import { follow, isObject, own, ownText, without } from '../../model/resolve.ts';

/**
 * The document with what webhooks and components lead to in their place: openapi-typescript takes one that is a reference for one
 * that says nothing. Of schemas it makes references itself.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#components-object
 */
export const withTargets = (document: JsonObject): JsonObject =>
  mapMembers(document, (name, member) => {
    if (!isObject(member)) return member;
    if (name === 'webhooks') return mapMembers(member, (_, item) => pathItemOf(document, item));
    if (name !== 'components') return member;
    return mapMembers(member, (group, all) => {
      const inline = Object.hasOwn(groups, group) ? groups[group] : undefined;
      return inline === undefined || !isObject(all) ? all : mapMembers(all, (_, one) => inline(document, one));
    });
  });

const targetOf = (document: JsonObject, value: JsonValue): JsonValue => {
  const ref = isObject(value) ? ownText(value, '$ref') : undefined;
  const target = ref?.startsWith('#') === true ? follow(document, pointerOfRef(ref)).value : undefined;
  if (!isObject(value) || !isObject(target)) return value;
  const description = own(value, 'description');
  return description === undefined ? target : { ...target, description };
};

// An operation has one type of its own, where its path item stands.
const pathItemOf = (document: JsonObject, value: JsonValue): JsonValue => {
  const target = targetOf(document, value);
  if (target === value || !isObject(target)) return value;
  return mapMembers(target, (_, operation) => (isObject(operation) && Object.hasOwn(operation, 'operationId') ? without(operation, 'operationId') : operation));
};

const groups: Readonly<Record<string, typeof targetOf>> = { parameters: targetOf, responses: targetOf, requestBodies: targetOf, headers: targetOf, pathItems: pathItemOf };
