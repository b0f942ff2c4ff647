import type { JsonObject } from '../../model/api.ts';
import { mapMembers } from '../../model/map.ts';
import { follow, isObject, localRef, own, ownEntries, ownText, without } from '../../model/resolve.ts';
import { isFieldValue, isSendable, isToken } from '../../model/sendable.ts';

/** A parameter, or nothing of it where HTTP cannot carry it: then no call takes it. */
export const sentParameter = (parameter: JsonObject): JsonObject => {
  const place = ownText(parameter, 'in');
  const isLost =
    (place === 'header' || place === 'cookie') && !isSendable({ in: place, name: ownText(parameter, 'name') ?? '' });
  return isLost ? {} : parameter;
};

/** A response without the media types and headers that HTTP cannot carry. */
export const sentResponse = (response: JsonObject): JsonObject =>
  withMembers(withMembers(response, 'content', isFieldValue), 'headers', isToken);

/** A request body without such media types; as it is where it has no other, which `withSentBody` sees to. */
export const sentBody = (body: JsonObject): JsonObject =>
  isLost(body) ? body : withMembers(body, 'content', isFieldValue);

/** An operation without a body of which nothing can be sent. */
export const withSentBody =
  (document: JsonObject) =>
  (operation: JsonObject): JsonObject => {
    const body = own(operation, 'requestBody');
    const pointer = localRef(body);
    const target = pointer === undefined ? body : follow(document, pointer).value;
    return isObject(target) && isLost(target) ? without(operation, 'requestBody') : operation;
  };

const isLost = (body: JsonObject): boolean => {
  const types = ownEntries(body, 'content');
  return types.length > 0 && !types.some(([type]) => isFieldValue(type));
};

const withMembers = (owner: JsonObject, name: string, isKept: (key: string) => boolean): JsonObject => {
  const members = own(owner, name);
  if (!isObject(members)) return owner;
  const sent = mapMembers(members, (key, member) => (isKept(key) ? member : undefined));
  if (sent === members) return owner;
  return Object.keys(sent).length === 0 ? without(owner, name) : { ...owner, [name]: sent };
};
