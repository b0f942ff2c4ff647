import type { JsonObject } from '../../model/api.ts';
import { mapMembers } from '../../model/map.ts';
import { follow, isObject, localRef, own } from '../../model/resolve.ts';

/** A response whose headers may be missing although they are references: openapi-typescript takes each of those for required. */
export const withOptionalHeaders =
  (document: JsonObject) =>
  (response: JsonObject): JsonObject => {
    const headers = own(response, 'headers');
    if (!isObject(headers)) return response;
    const spelled = mapMembers(headers, (_, header) => {
      const target = localRef(header);
      if (!isObject(header) || target === undefined) return header;
      const { value } = follow(document, target);
      // The type of the component stays the type; a header that has it is one like any other.
      return isObject(value) && own(value, 'required') === true ? header : { schema: { $ref: header['$ref'] ?? '' } };
    });
    return spelled === headers ? response : { ...response, headers: spelled };
  };
