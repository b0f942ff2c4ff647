import type { JsonObject, JsonValue } from './api.ts';
import type { Alternatives, Merged } from './merge.ts';
import { child } from './pointer.ts';
import { isObject, own, ownEntries, ownList } from './resolve.ts';

/** The alternatives of a value, `null` left out; conditions and constants are none. */
export const alternativesOf = (merged: Merged): readonly Alternatives[] =>
  (merged.lazy.alternatives ??= collectAlternatives(merged));

const collectAlternatives = (merged: Merged): readonly Alternatives[] =>
  merged.parts.flatMap(({ pointer, schema }) =>
    (['oneOf', 'anyOf'] as const).flatMap((keyword) => {
      const branches = ownList(schema, keyword);
      if (
        branches.length === 0 ||
        isOptional(schema, keyword) ||
        branches.every(isCondition) ||
        branches.every(isConstant)
      )
        return [];
      const pointers = branches.flatMap((branch, index) => (isNull(branch) ? [] : [child(pointer, keyword, index)]));
      return [{ keyword, pointers }];
    }),
  );

/** A branch that says one value and what it means: an enum with descriptions. */
export const isConstant = (branch: JsonValue): branch is JsonObject =>
  isObject(branch) && Object.hasOwn(branch, 'const') && own(branch, 'properties') === undefined;

/** A branch that allows `null` alone. */
export const isNull = (branch: JsonValue): boolean => isObject(branch) && own(branch, 'type') === 'null';

/** Whether a value is what one schema says, or perhaps `null`: that is no choice between alternatives. */
export const isOptional = (schema: JsonObject, keyword: 'oneOf' | 'anyOf'): boolean => {
  if (!Object.hasOwn(schema, keyword)) return false;
  const branches = ownList(schema, keyword);
  const [only, ...others] = branches.filter((branch) => !isNull(branch));
  if (only === undefined || others.length > 0) return false;
  return branches.length > 1 || !(Object.hasOwn(schema, 'discriminator') || isCondition(only) || isConstant(only));
};

/** Whether a schema demands nothing but members and their values: a condition, and not a thing of its own. */
export const isCondition = (schema: JsonValue): schema is JsonObject =>
  isObject(schema) &&
  Object.keys(schema).every((key) => ['required', 'title', 'description', 'type', 'properties', 'not'].includes(key)) &&
  (ownList(schema, 'required').length > 0 || isObject(own(schema, 'not'))) &&
  ownEntries(schema, 'properties').every(([, property]) => fixedValues(property).length > 0 || property === true) &&
  (own(schema, 'not') === undefined || isCondition(own(schema, 'not') ?? false));

/** The values that a condition asks a member to have; too many to tell are none. */
export const fixedValues = (property: JsonValue): readonly JsonValue[] => {
  if (!isObject(property)) return [];
  const constant = own(property, 'const');
  const values = constant === undefined ? ownList(property, 'enum') : [constant];
  return values.length > 12 ? [] : values;
};
