import type { JsonObject, JsonValue } from '../../model/api.ts';
import { isMultiple } from '../../model/multiple.ts';
import { isList, isObject, own, ownList, ownText } from '../../model/resolve.ts';
import { canonical } from './canonical.ts';
import { refOf, type Schemas } from './part.ts';
import { matches } from './pattern.ts';
import { statedTypes, typeOf } from './type-set.ts';

const deepest = 20;

/** Whether a schema allows a value; undefined when that cannot be said: lists and objects are not looked into. */
export const accepts = (schemas: Schemas, schema: JsonValue, value: JsonValue, depth = 0): boolean | undefined => {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema) || depth > deepest) return undefined;
  const inner = (part: JsonValue): boolean | undefined => accepts(schemas, part, value, depth + 1);
  const ref = refOf(schema);
  return every([
    ...(ref === undefined ? [] : [inner(schemas.at(ref).value)]),
    isListed(schema, value),
    demands(schema, value),
    ...ownList(schema, 'allOf').map(inner),
    ...choices(schema, 'anyOf').map((branches) => some(branches.map(inner))),
    ...choices(schema, 'oneOf').map((branches) => some(branches.map(inner))),
    ...(own(schema, 'not') === undefined ? [] : [negate(inner(own(schema, 'not') ?? true))]),
    condition(schema, inner),
  ]);
};

const choices = (schema: JsonObject, keyword: string): readonly (readonly JsonValue[])[] => {
  const branches = ownList(schema, keyword);
  return branches.length === 0 ? [] : [branches];
};

const isListed = (schema: JsonObject, value: JsonValue): boolean => {
  const types = statedTypes(schema);
  const listed = own(schema, 'enum');
  const single = own(schema, 'const');
  const text = canonical(value);
  if (types !== undefined && (types & typeOf(value)) === 0) return false;
  if (single !== undefined && canonical(single) !== text) return false;
  if (!isList(listed) || (value === null && own(schema, 'nullable') === true)) return true;
  return listed.some((item) => canonical(item) === text);
};

/** The keywords for text and numbers. */
const demands = (schema: JsonObject, value: JsonValue): boolean | undefined => {
  if (typeof value === 'string') return acceptsText(schema, value);
  if (typeof value === 'number') return acceptsNumber(schema, value);
  return typeof value === 'object' && value !== null ? undefined : true;
};

const acceptsText = (schema: JsonObject, text: string): boolean | undefined => {
  const length = [...text].length;
  const pattern = ownText(schema, 'pattern');
  return every([
    length >= limit(schema, 'minLength', 0) && length <= limit(schema, 'maxLength', Infinity),
    pattern === undefined ? true : matches(pattern, text),
  ]);
};

const acceptsNumber = (schema: JsonObject, number: number): boolean =>
  number >= limit(schema, 'minimum', -Infinity) &&
  number <= limit(schema, 'maximum', Infinity) &&
  (own(schema, 'exclusiveMinimum') === undefined || number > limit(schema, 'exclusiveMinimum', -Infinity)) &&
  (own(schema, 'exclusiveMaximum') === undefined || number < limit(schema, 'exclusiveMaximum', Infinity)) &&
  (typeof own(schema, 'multipleOf') !== 'number' || isMultiple(number, limit(schema, 'multipleOf', 1)));

const limit = (schema: JsonObject, keyword: string, otherwise: number): number => {
  const value = own(schema, keyword);
  return typeof value === 'number' ? value : otherwise;
};

const condition = (schema: JsonObject, inner: (part: JsonValue) => boolean | undefined): boolean | undefined => {
  const test = own(schema, 'if');
  if (test === undefined) return true;
  const isMet = inner(test);
  const [then, otherwise] = [inner(own(schema, 'then') ?? true), inner(own(schema, 'else') ?? true)];
  return isMet === undefined ? (then === true && otherwise === true ? true : undefined) : isMet ? then : otherwise;
};

const every = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;

const some = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;

const negate = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer);

/** A schema's own keywords: without what it refers to and is composed of. */
export const withoutReferences = (schema: JsonValue): JsonValue => {
  if (!isObject(schema)) return schema;
  const { $ref: _ref, allOf: _all, oneOf: _one, anyOf: _any, ...rest } = schema;
  return rest;
};
