import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isObject, own, ownEntries, ownList, without } from '../../model/resolve.ts';
import { equal } from '../../model/sample/facts.ts';
import { spellBoolean } from './boolean.ts';
import { membersOf, partsOf } from './members.ts';

/** A type demands of every member what it demands of those that it does not name; a schema does so of these alone. */
export const widenIndex =
  (document: JsonObject) =>
  (given: JsonObject): JsonObject => {
    const schema = withRest(given);
    const isWidened = typesOfOthers(schema).length > 0 && own(schema, 'additionalProperties') !== true;
    if (!isWidened && !hasPatternParts(schema)) return schema;
    const members = membersOf(document, [schema]).map(([, member]) => member);
    return widenParts(isWidened ? allowing(schema, members) : schema, members);
  };

const typesOfOthers = (schema: JsonObject): readonly JsonValue[] => {
  const rest = own(schema, 'additionalProperties');
  return [
    ...(isObject(rest) && Object.keys(rest).length > 0 ? [rest] : []),
    ...ownEntries(schema, 'patternProperties').map(([, member]) => member),
  ];
};

// What matches a pattern is of its type, and the members of the other parts need not match any.
const widenParts = (schema: JsonObject, members: readonly JsonValue[]): JsonObject =>
  hasPatternParts(schema)
    ? compositions.reduce((result, name) => {
        const parts = ownList(result, name);
        if (parts.length === 0) return result;
        const widened = parts.map((part) =>
          isObject(part) ? widenParts(isPatternPart(part) ? allowing(part, members) : part, members) : part,
        );
        return { ...result, [name]: widened };
      }, schema)
    : schema;

const compositions = ['allOf', 'anyOf', 'oneOf'];

const hasPatternParts = (schema: JsonObject): boolean =>
  partsOf(schema).some((part) => isObject(part) && (isPatternPart(part) || hasPatternParts(part)));

// Of what it leaves over, a part says the same whoever has described it.
const isPatternPart = (part: JsonObject): boolean =>
  ownEntries(part, 'patternProperties').length > 0 &&
  !['additionalProperties', 'unevaluatedProperties'].some((name) => Object.hasOwn(part, name));

// An expression that every name matches.
const anyName = '';

/** The same for the members of other parts too: they are of the type of all others, beside their own. */
const allowing = (schema: JsonObject, members: readonly JsonValue[]): JsonObject => {
  const known = typesOfOthers(schema).flatMap((one) => (isObject(one) ? [one, ...ownList(one, 'anyOf')] : [one]));
  const others = members.filter((member) => !known.some((one) => equal(one, member))).map(briefly);
  if (others.length === 0) return schema;
  const patterns = Object.fromEntries(ownEntries(schema, 'patternProperties'));
  const held = own(patterns, anyName);
  const anyOf = [...(held === undefined ? [] : [held]), ...others];
  return { ...schema, patternProperties: { ...patterns, [anyName]: { anyOf } } };
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
