import type { JsonObject } from './api.ts';
import { own } from './resolve.ts';

/**
 * What a schema demands beyond its type, in words: `1 to 30 characters`, `pattern ^[a-z]+$`. Types, docs and
 * messages say it alike.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6
 */
export const constraintWords = (schema: JsonObject): readonly string[] => (Object.keys(schema).some((name) => constraints.has(name)) ? wordsOf(schema) : none);

// Nearly every schema demands nothing, and descriptions have tens of thousands.
const constraints = new Set(['minLength', 'maxLength', 'minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'pattern']);

const none: readonly string[] = [];

const wordsOf = (schema: JsonObject): readonly string[] => [
  ...span(schema, 'minLength', 'maxLength', 'character', 'characters'),
  ...bounds(schema),
  ...words(schema, 'multipleOf', (value) => `a multiple of ${value}`),
  ...span(schema, 'minItems', 'maxItems', 'item', 'items'),
  ...(own(schema, 'uniqueItems') === true ? ['no item twice'] : []),
  ...span(schema, 'minProperties', 'maxProperties', 'property', 'properties'),
  ...words(schema, 'pattern', (value) => `pattern ${value}`),
];

const span = (schema: JsonObject, low: string, high: string, one: string, many: string): readonly string[] => {
  const least = number(schema, low);
  const most = number(schema, high);
  const noun = (count: number): string => (count === 1 ? one : many);
  if (least !== undefined && most !== undefined) {
    return [least === most ? `exactly ${most} ${noun(most)}` : `${least} to ${most} ${noun(most)}`];
  }
  if (least !== undefined) return [`at least ${least} ${noun(least)}`];
  return most === undefined ? [] : [`at most ${most} ${noun(most)}`];
};

const bounds = (schema: JsonObject): readonly string[] => [
  ...words(schema, 'minimum', (value) => `at least ${value}`),
  ...words(schema, 'exclusiveMinimum', (value) => `greater than ${value}`),
  ...words(schema, 'maximum', (value) => `at most ${value}`),
  ...words(schema, 'exclusiveMaximum', (value) => `less than ${value}`),
];

const words = (schema: JsonObject, keyword: string, say: (value: string) => string): readonly string[] => {
  const value = own(schema, keyword);
  return typeof value === 'number' || typeof value === 'string' ? [say(String(value))] : [];
};

const number = (schema: JsonObject, keyword: string): number | undefined => {
  const value = own(schema, keyword);
  return typeof value === 'number' ? value : undefined;
};
