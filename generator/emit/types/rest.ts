import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isObject, own, ownEntries, without } from '../../model/resolve.ts';
import { equal } from '../../model/sample/facts.ts';
import { spellBoolean } from './boolean.ts';

/** A type demands of every member what it demands of those that it does not name; a schema does so of these alone. */
export const widenIndex = (schema: JsonObject): JsonObject => {
  const rest = own(schema, 'additionalProperties');
  const typed = [...(isObject(rest) && Object.keys(rest).length > 0 ? [rest] : []), ...ownEntries(schema, 'patternProperties').map(([, member]) => member)];
  if (typed.length === 0 || rest === true) return schema;
  const others = ownEntries(schema, 'properties').flatMap(([, member]) => (typed.some((one) => equal(one, member)) ? [] : [member]));
  if (others.length === 0) return schema;
  return { ...schema, additionalProperties: { anyOf: [...(isObject(rest) ? [rest] : []), ...others.map(briefly)] } };
};

// What has members of its own would be printed twice, and they in turn.
const briefly = (schema: JsonValue): JsonValue => {
  if (!isObject(schema)) return spellBoolean(schema);
  const isBrief = Object.hasOwn(schema, '$ref') || !['properties', 'items', 'prefixItems', 'additionalProperties', 'patternProperties', 'allOf', 'anyOf', 'oneOf'].some((name) => Object.hasOwn(schema, name));
  return isBrief ? without(schema, 'readOnly', 'writeOnly') : {};
};
