import type { JsonObject } from './api.ts';
import { own } from './resolve.ts';

/**
 * What a schema demands beyond its type, in words: `1 to 30 characters`, `pattern ^[a-z]+$`. Types, docs and
 * messages say it alike.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6
 */
export const constraintWords = (schema: JsonObject): readonly string[] =>
  Object.hasOwn(schema, 'pattern')
    ? [...limitWords(schema, constraintPhrases), ...patternsOf(schema).map((pattern) => `pattern ${pattern}`)]
    : limitWords(schema, constraintPhrases);

/** The same without patterns, in phrases of any language. */
export const limitWords = (schema: JsonObject, phrases: ConstraintPhrases): readonly string[] =>
  Object.keys(schema).some((name) => limits.has(name)) ? wordsOf(schema, phrases) : none;

/** The pattern of a schema, if it has one. */
export const patternsOf = (schema: JsonObject): readonly string[] => {
  const pattern = own(schema, 'pattern');
  return typeof pattern === 'number' || typeof pattern === 'string' ? [String(pattern)] : none;
};

/** What limits are said with, in English: `{count}` stands for a number, `{amount}` for that and what is counted. */
export const constraintPhrases = {
  'characters.one': '{count} character',
  'characters.many': '{count} characters',
  'items.one': '{count} item',
  'items.many': '{count} items',
  'properties.one': '{count} property',
  'properties.many': '{count} properties',
  exactly: 'exactly {amount}',
  span: '{least} to {amount}',
  least: 'at least {amount}',
  most: 'at most {amount}',
  above: 'greater than {amount}',
  below: 'less than {amount}',
  multiple: 'a multiple of {amount}',
  unique: 'no item twice',
} as const;

export type ConstraintPhrases = Readonly<Record<keyof typeof constraintPhrases, string>>;

// Nearly every schema demands nothing, and descriptions have tens of thousands.
const limits = new Set([
  'minLength',
  'maxLength',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
]);

const none: readonly string[] = [];

const wordsOf = (schema: JsonObject, phrases: ConstraintPhrases): readonly string[] => [
  ...span(schema, 'Length', 'characters', phrases),
  ...bound(schema, 'minimum', phrases.least),
  ...bound(schema, 'exclusiveMinimum', phrases.above),
  ...bound(schema, 'maximum', phrases.most),
  ...bound(schema, 'exclusiveMaximum', phrases.below),
  ...bound(schema, 'multipleOf', phrases.multiple),
  ...span(schema, 'Items', 'items', phrases),
  ...(own(schema, 'uniqueItems') === true ? [phrases.unique] : []),
  ...span(schema, 'Properties', 'properties', phrases),
];

const span = (
  schema: JsonObject,
  what: 'Length' | 'Items' | 'Properties',
  unit: 'characters' | 'items' | 'properties',
  phrases: ConstraintPhrases,
): readonly string[] => {
  const least = number(schema, `min${what}`);
  const most = number(schema, `max${what}`);
  const amount = (count: number): string => fill(phrases[`${unit}.${count === 1 ? 'one' : 'many'}`], { count });
  if (least !== undefined && most !== undefined) {
    return [
      least === most
        ? fill(phrases.exactly, { amount: amount(most) })
        : fill(phrases.span, { least, amount: amount(most) }),
    ];
  }
  if (least !== undefined) return [fill(phrases.least, { amount: amount(least) })];
  return most === undefined ? [] : [fill(phrases.most, { amount: amount(most) })];
};

const bound = (schema: JsonObject, keyword: string, phrase: string): readonly string[] => {
  const value = own(schema, keyword);
  return typeof value === 'number' || typeof value === 'string' ? [fill(phrase, { amount: value })] : none;
};

const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/gu, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

const number = (schema: JsonObject, keyword: string): number | undefined => {
  const value = own(schema, keyword);
  return typeof value === 'number' ? value : undefined;
};
