import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isObject, own, ownEntries, without } from '../../model/resolve.ts';
import { equal } from '../../model/sample/facts.ts';
import { spellBoolean } from './boolean.ts';
import { membersOf } from './members.ts';

/** A type demands of every member what it demands of those that it does not name; a schema does so of these alone. */
export const widenIndex =
  (document: JsonObject) =>
  (given: JsonObject): JsonObject => {
    const schema = withRest(given);
    const rest = own(schema, 'additionalProperties');
    const typed = [
      ...(isObject(rest) && Object.keys(rest).length > 0 ? [rest] : []),
      ...ownEntries(schema, 'patternProperties').map(([, member]) => member),
    ];
    if (typed.length === 0 || rest === true) return schema;
    const others = membersOf(document, [schema]).flatMap(([, member]) =>
      typed.some((one) => equal(one, member)) ? [] : [member],
    );
    if (others.length === 0) return schema;
    return { ...schema, additionalProperties: { anyOf: [...(isObject(rest) ? [rest] : []), ...others.map(briefly)] } };
  };

// openapi-typescript knows `additionalProperties` alone.
const withRest = (schema: JsonObject): JsonObject => {
  const rest = own(schema, 'unevaluatedProperties');
  return rest === undefined || rest === false || Object.hasOwn(schema, 'additionalProperties')
    ? schema
    : { ...schema, additionalProperties: rest };
};

// What has members of its own would be printed twice, and they in turn.
const briefly = (schema: JsonValue): JsonValue => {
  if (!isObject(schema)) return spellBoolean(schema);
  const isBrief =
    Object.hasOwn(schema, '$ref') ||
    ![
      'properties',
      'items',
      'prefixItems',
      'additionalProperties',
      'patternProperties',
      'allOf',
      'anyOf',
      'oneOf',
    ].some((name) => Object.hasOwn(schema, name));
  return isBrief ? without(schema, 'readOnly', 'writeOnly') : {};
};
