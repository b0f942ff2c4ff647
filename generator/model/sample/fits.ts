import type { JsonObject, JsonValue } from '../api.ts';
import { isMultiple } from '../multiple.ts';
import { isObject, own } from '../resolve.ts';
import type { Part } from './expand.ts';
import { equal, type Type } from './facts.ts';
import { readPattern } from '../../pattern.ts';

/**
 * Whether the parts, looked at alone, leave nothing against a value. The validator has the last word: this only
 * spares it the candidates that are wrong at a glance.
 */
export const fits = (value: JsonValue, parts: readonly Part[]): boolean =>
  parts.every(({ schema }) => holds(value, schema) && !isRefused(value, schema));

const holds = (value: JsonValue, schema: JsonObject): boolean =>
  typeFits(value, schema) && fixedFits(value, schema) && scalarFits(value, schema);

const isRefused = (value: JsonValue, schema: JsonObject): boolean => {
  const refused = own(schema, 'not');
  return isObject(refused) && Object.keys(refused).every((keyword) => told.has(keyword)) && holds(value, refused);
};

// Of a schema of no others, whether it holds is told here.
const told: ReadonlySet<string> = new Set(
  'type const enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern'.split(' '),
);

/** The JSON Schema types of a value. */
const typesOfValue = (value: JsonValue): readonly Type[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  switch (typeof value) {
    case 'number':
      return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
    case 'string':
      return ['string'];
    case 'boolean':
      return ['boolean'];
    default:
      return ['object'];
  }
};

const typeFits = (value: JsonValue, schema: JsonObject): boolean => {
  const type = own(schema, 'type');
  if (type === undefined) return true;
  const allowed: readonly JsonValue[] = Array.isArray(type) ? type : [type];
  return typesOfValue(value).some((one) => allowed.includes(one));
};

const fixedFits = (value: JsonValue, schema: JsonObject): boolean => {
  const constant = own(schema, 'const');
  const values = own(schema, 'enum');
  return (
    (constant === undefined || equal(value, constant)) &&
    (!Array.isArray(values) || values.some((one: JsonValue) => equal(value, one)))
  );
};

const scalarFits = (value: JsonValue, schema: JsonObject): boolean => {
  if (typeof value === 'number') return numberFits(value, schema);
  if (typeof value === 'string') return textFits(value, schema);
  return true;
};

const numberFits = (value: number, schema: JsonObject): boolean =>
  bound(schema, 'minimum', (limit) => value >= limit) &&
  bound(schema, 'maximum', (limit) => value <= limit) &&
  bound(schema, 'exclusiveMinimum', (limit) => value > limit) &&
  bound(schema, 'exclusiveMaximum', (limit) => value < limit) &&
  bound(schema, 'multipleOf', (step) => isMultiple(value, step));

const textFits = (value: string, schema: JsonObject): boolean => {
  const pattern = own(schema, 'pattern');
  return (
    bound(schema, 'minLength', (limit) => [...value].length >= limit) &&
    bound(schema, 'maxLength', (limit) => [...value].length <= limit) &&
    (typeof pattern !== 'string' || readPattern(pattern).test(value))
  );
};

const bound = (schema: JsonObject, keyword: string, keeps: (limit: number) => boolean): boolean => {
  const limit = own(schema, keyword);
  return typeof limit !== 'number' || keeps(limit);
};

/** Whether a value is neither a list nor an object. */
export const isScalar = (value: JsonValue): boolean => !Array.isArray(value) && !isObject(value);
