import type { JsonValue } from '../../../model/api.ts';
import { isList, isObject } from '../../../model/resolve.ts';
import { isInherited } from '../../../model/typed.ts';
import { code, type Code } from '../../../text/code.ts';

/**
 * The type of a constant that needs none for what it is used for. The compiler infers that of its value, but for an empty list, and
 * for objects in a list of which one has a member that the others inherit.
 */
export const annotationOf = (value: JsonValue): Code =>
  (Array.isArray(value) && value.length === 0) || isMisread(value) ? code`: unknown` : code``;

const isMisread = (value: JsonValue, isListed = false): boolean => {
  if (isList(value)) return value.some((item) => isMisread(item, true));
  return (
    isObject(value) &&
    Object.entries(value).some(([name, member]) => (isListed && isInherited(name)) || isMisread(member, isListed))
  );
};
