import { fixedValues, isCondition } from '../../../../model/alternatives.ts';
import type { JsonObject, JsonValue } from '../../../../model/api.ts';
import { constraintWords } from '../../../../model/constraint.ts';
import { isObject, own, ownEntries, ownList } from '../../../../model/resolve.ts';
import { code, shownTogether } from '../code.ts';
import { list, say, type Words } from '../words.ts';

/**
 * What an object demands beyond its list of required fields, as sentences in Markdown: "At least one of `a` and
 * `b` is required." Fields that do not travel in the direction at hand are hidden: they can be neither given nor asked for.
 */
export const conditionsOf = (schema: JsonObject, hidden: ReadonlySet<string>, words: Words): readonly string[] => [
  ...(['anyOf', 'oneOf'] as const).flatMap((keyword) => alternatives(schema, keyword, hidden, words)),
  ...ownEntries(schema, 'dependentRequired').flatMap(([name, needed]) => {
    const names = hidden.has(name) ? [] : shownNames(needed, hidden).map(code);
    return names.length === 0 ? [] : [say(words, names.length === 1 ? 'condition.with.one' : 'condition.with.many', { given: code(name), needed: list(words, names, 'and') })];
  }),
  ...ownEntries(schema, 'dependentSchemas').flatMap(([name, needed]) => choice({ if: { required: [name] }, then: needed }, hidden, words)),
  ...choice(schema, hidden, words),
  ...exclusion(schema, hidden, words),
];

const alternatives = (schema: JsonObject, keyword: 'anyOf' | 'oneOf', hidden: ReadonlySet<string>, words: Words): readonly string[] => {
  const branches = ownList(schema, keyword);
  if (branches.length === 0 || !branches.every(isCondition)) return [];
  const required = branches.map((branch) => shownNames(own(branch, 'required'), hidden));
  const isPlain = branches.every((branch) => own(branch, 'properties') === undefined && own(branch, 'not') === undefined);
  // What asks for hidden fields alone always holds, and then so does the whole.
  if (isPlain ? required.some((names) => names.length === 0) : branches.some((branch) => mentions(branch, hidden))) return [];
  const items = isPlain
    ? required.map((names) => list(words, names.map(code), 'and'))
    : branches.map((branch) => given(branch, words));
  if (items.length === 1) return [say(words, isPlain ? 'condition.required' : 'condition.holds', { fields: items[0] ?? '' })];
  const counted = isPlain && required.every((names) => names.length === 1) ? `condition.${keyword}.fields` : `condition.${keyword}`;
  return [say(words, counted, { fields: list(words, items, 'or') })];
};

const choice = (schema: JsonObject, hidden: ReadonlySet<string>, words: Words): readonly string[] => {
  const condition = own(schema, 'if');
  if (!isObject(condition) || mentions(condition, hidden)) return [];
  const when = given(condition, words);
  const then = demand(own(schema, 'then'), hidden, words);
  const otherwise = demand(own(schema, 'else'), hidden, words);
  if (when === '' || (then === '' && otherwise === '')) return [];
  if (then === '') return [say(words, 'condition.unless', { when, then: otherwise })];
  return [
    say(words, 'condition.when', { when, then }),
    ...(otherwise === '' ? [] : [say(words, 'condition.otherwise', { then: otherwise })]),
  ];
};

const exclusion = (schema: JsonObject, hidden: ReadonlySet<string>, words: Words): readonly string[] => {
  const not = own(schema, 'not');
  if (!isObject(not) || Object.keys(not).some((key) => key !== 'required') || mentions(not, hidden)) return [];
  const names = texts(own(not, 'required')).map(code);
  if (names.length === 0) return [];
  const fields = list(words, names, 'and');
  return [say(words, names.length === 1 ? 'condition.not.one' : 'condition.not.many', { fields })];
};

/** Whether a condition is about a hidden field. */
const mentions = (condition: JsonValue, hidden: ReadonlySet<string>): boolean => {
  if (hidden.size === 0 || !isObject(condition)) return false;
  const names = [...ownEntries(condition, 'properties').map(([name]) => name), ...texts(own(condition, 'required'))];
  return names.some((name) => hidden.has(name)) || mentions(own(condition, 'not') ?? null, hidden);
};

const shownNames = (names: JsonValue | undefined, hidden: ReadonlySet<string>): readonly string[] => texts(names).filter((name) => !hidden.has(name));

/** A condition as a clause: "`type` is `sale` and `price` is given". */
const given = (schema: JsonObject, words: Words): string => {
  const values = ownEntries(schema, 'properties').flatMap(([name, property]) => {
    const fixed = fixedTexts(property);
    return fixed.length > 0 ? [say(words, 'condition.is', { field: code(name), value: list(words, fixed, 'or') })] : limited(name, property, words);
  });
  const fixed = new Set(ownEntries(schema, 'properties').map(([name]) => name));
  const names = texts(own(schema, 'required')).filter((name) => !fixed.has(name));
  const present = names.length === 0 ? [] : [say(words, names.length === 1 ? 'condition.given.one' : 'condition.given.many', { fields: list(words, names.map(code), 'and') })];
  const not = own(schema, 'not');
  const absent = isObject(not) ? texts(own(not, 'required')) : [];
  const missing = absent.length === 0 ? [] : [say(words, absent.length === 1 ? 'condition.absent.one' : 'condition.absent.many', { fields: list(words, absent.map(code), 'and') })];
  return list(words, [...values, ...present, ...missing], 'and');
};

/** What `then` asks for: "`price` is required and `currency` is `EUR`". */
const demand = (schema: JsonValue | undefined, hidden: ReadonlySet<string>, words: Words): string => {
  if (!isObject(schema)) return '';
  const names = shownNames(own(schema, 'required'), hidden).map(code);
  const needed = names.length === 0 ? [] : [say(words, names.length === 1 ? 'condition.needs.one' : 'condition.needs.many', { fields: list(words, names, 'and') })];
  const properties = ownEntries(schema, 'properties').filter(([name]) => !hidden.has(name));
  const values = properties.flatMap(([name, property]) => {
    if (property === false) return [say(words, 'condition.refused', { field: code(name) })];
    const fixed = fixedTexts(property);
    return fixed.length > 0 ? [say(words, 'condition.must', { field: code(name), value: list(words, fixed, 'or') })] : limited(name, property, words);
  });
  const isWhole = Object.keys(schema).every((key) => told.has(key)) && properties.every(([, property]) => isTold(property));
  return list(words, [...needed, ...values, ...(isWhole ? [] : [say(words, 'condition.more')])], 'and');
};

// What a sentence says of an object; what it cannot say is in the description.
const told: ReadonlySet<string> = new Set(['properties', 'required', 'type', 'title', 'description', '$comment']);

/** Whether all that is asked of a member is said. */
const isTold = (property: JsonValue): boolean =>
  !isObject(property) || fixedValues(property).length > 0 || Object.keys(property).every((key) => limits.has(key) || (told.has(key) && key !== 'properties' && key !== 'required'));

const limits: ReadonlySet<string> = new Set(
  'minLength maxLength minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties pattern'.split(' '),
);

const limited = (name: string, property: JsonValue, words: Words): readonly string[] => {
  const facts = isObject(property) ? constraintWords(property).map((fact) => (fact.startsWith('pattern ') ? `${say(words, 'pattern')} ${code(fact.slice('pattern '.length))}` : fact)) : [];
  return facts.length === 0 ? [] : [say(words, 'condition.limited', { field: code(name), facts: list(words, facts, 'and') })];
};

const fixedTexts = (property: JsonValue): readonly string[] =>
  shownTogether(fixedValues(property)).map(code);

const texts = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).filter((item) => typeof item === 'string') : [];
