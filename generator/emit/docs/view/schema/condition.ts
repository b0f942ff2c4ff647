import { fixedValues, isCondition } from '../../../../model/alternatives.ts';
import type { JsonObject, JsonValue } from '../../../../model/api.ts';
import { limitWords, patternsOf } from '../../../../model/constraint.ts';
import { isList, isObject, own, ownEntries, ownList } from '../../../../model/resolve.ts';
import { code, shownTogether } from '../code.ts';
import { constraintPhrases, list, say, type Words } from '../words.ts';

/** What telling of the conditions of an object needs to know. */
export interface ConditionContext {
  /** Fields that do not travel in the direction at hand: they can be neither given nor asked for. */
  readonly hidden: ReadonlySet<string>;
  /** Fields that are always given. */
  readonly required: ReadonlySet<string>;
  readonly words: Words;
}

/**
 * What an object demands beyond its list of required fields, as sentences in Markdown: "At least one of `a` and
 * `b` is required."
 */
export const conditionsOf = (schema: JsonObject, context: ConditionContext): readonly string[] => {
  const { hidden, words } = context;
  return [
    ...(['anyOf', 'oneOf'] as const).flatMap((keyword) => alternatives(schema, keyword, context)),
    ...ownEntries(schema, 'dependentRequired').flatMap(([name, needed]) => {
      const names = hidden.has(name) ? [] : shownNames(needed, hidden).map(code);
      return names.length === 0
        ? []
        : [
            say(words, names.length === 1 ? 'condition.with.one' : 'condition.with.many', {
              given: code(name),
              needed: list(words, names, 'and'),
            }),
          ];
    }),
    ...ownEntries(schema, 'dependentSchemas').flatMap(([name, needed]) =>
      choice({ if: { required: [name] }, then: needed }, context),
    ),
    ...choice(schema, context),
    ...exclusion(schema, context),
  ];
};

const alternatives = (schema: JsonObject, keyword: 'anyOf' | 'oneOf', context: ConditionContext): readonly string[] => {
  const { hidden, words } = context;
  const branches = ownList(schema, keyword);
  if (branches.length === 0 || !branches.every(isCondition)) return [];
  const required = branches.map((branch) => shownNames(own(branch, 'required'), hidden));
  const isPlain = branches.every(
    (branch) => own(branch, 'properties') === undefined && own(branch, 'not') === undefined,
  );
  // What asks for hidden fields alone always holds, and then so does the whole.
  if (isPlain ? required.some((names) => names.length === 0) : branches.some((branch) => mentions(branch, hidden)))
    return [];
  const items = isPlain
    ? required.map((names) => list(words, names.map(code), 'and'))
    : branches.map((branch) => given(branch, context));
  if (items.includes('')) return [say(words, 'condition.further')];
  if (items.length === 1)
    return [say(words, isPlain ? 'condition.required' : 'condition.holds', { fields: items[0] ?? '' })];
  const counted =
    isPlain && required.every((names) => names.length === 1) ? `condition.${keyword}.fields` : `condition.${keyword}`;
  return [say(words, counted, { fields: list(words, items, 'or') })];
};

const choice = (schema: JsonObject, context: ConditionContext): readonly string[] => {
  const { hidden, words } = context;
  const condition = own(schema, 'if');
  if (!isObject(condition) || mentions(condition, hidden)) return [];
  const [then, otherwise] = [own(schema, 'then'), own(schema, 'else')];
  const demands = [demand(then, context), demand(otherwise, context)] as const;
  if (then !== false && otherwise !== false && demands.every((text) => text === '')) return [];
  const when = given(condition, context);
  if (when === '') return [say(words, 'condition.further')];
  const [first, second] = demands;
  return [
    ...(then === false
      ? [say(words, 'condition.never', { when })]
      : first === ''
        ? []
        : [say(words, 'condition.when', { when, then: first })]),
    ...(otherwise === false
      ? [say(words, 'condition.holds', { fields: when })]
      : second === ''
        ? []
        : [say(words, first === '' ? 'condition.unless' : 'condition.otherwise', { when, then: second })]),
  ];
};

const exclusion = (schema: JsonObject, { hidden, words }: ConditionContext): readonly string[] =>
  refusedNames(own(schema, 'not')).flatMap((names) => {
    if (names.some((name) => hidden.has(name))) return [];
    const fields = list(words, names.map(code), 'and');
    return [say(words, names.length === 1 ? 'condition.not.one' : 'condition.not.many', { fields })];
  });

/** The lists of members of which one must be left out, where that is all that a value must not be; else none. */
export const refusedNames = (not: JsonValue | undefined): readonly (readonly string[])[] => {
  if (!isObject(not)) return [];
  const branches = own(not, 'anyOf');
  const lists = isList(branches) ? branches.map((branch) => refusedTogether(branch)) : [refusedTogether(not)];
  const isSaid =
    lists.every((names) => names.length > 0) &&
    (branches === undefined || Object.keys(not).every((key) => key === 'anyOf' || asides.has(key)));
  return isSaid ? lists : [];
};

const refusedTogether = (not: JsonValue): readonly string[] =>
  isObject(not) && Object.keys(not).every((key) => key === 'required' || asides.has(key))
    ? texts(own(not, 'required'))
    : [];

/** Whether a condition is about a hidden field. */
const mentions = (condition: JsonValue, hidden: ReadonlySet<string>): boolean => {
  if (hidden.size === 0 || !isObject(condition)) return false;
  const names = [...ownEntries(condition, 'properties').map(([name]) => name), ...texts(own(condition, 'required'))];
  return names.some((name) => hidden.has(name)) || mentions(own(condition, 'not') ?? null, hidden);
};

const shownNames = (names: JsonValue | undefined, hidden: ReadonlySet<string>): readonly string[] =>
  texts(names).filter((name) => !hidden.has(name));

/** A condition as a clause: "`type` is `sale` and `price` is given"; empty when a clause cannot say it. */
const given = (schema: JsonObject, context: ConditionContext): string => {
  const { words, required } = context;
  const properties = ownEntries(schema, 'properties');
  const demanded = texts(own(schema, 'required'));
  const values = properties
    .map(([name, property]) => {
      if (isAny(property)) return undefined;
      const fixed = fixedTexts(property);
      const [clause] =
        fixed.length > 0
          ? [say(words, 'condition.is', { field: code(name), value: list(words, fixed, 'or') })]
          : isTold(property)
            ? limited(name, property, words)
            : [];
      // A rule for a member holds for an object without it, too.
      return clause === undefined || demanded.includes(name) || required.has(name)
        ? (clause ?? '')
        : say(words, 'condition.orAbsent', { condition: clause });
    })
    .filter((clause) => clause !== undefined);
  const named = new Set(properties.filter(([, property]) => !isAny(property)).map(([name]) => name));
  const names = demanded.filter((name) => !named.has(name));
  const present =
    names.length === 0
      ? []
      : [
          say(words, names.length === 1 ? 'condition.given.one' : 'condition.given.many', {
            fields: list(words, names.map(code), 'and'),
          }),
        ];
  const not = own(schema, 'not');
  const clauses = [...values, ...present, ...(not === undefined ? [] : [denied(not, context)])];
  const isWhole = !clauses.includes('') && Object.keys(schema).every((key) => key === 'not' || told.has(key));
  return isWhole ? list(words, clauses, 'and') : '';
};

/** That a condition does not hold, as a clause: "`type` is not `sale`"; empty when a clause cannot say it. */
const denied = (not: JsonValue, { words, required }: ConditionContext): string => {
  const [absent, ...others] = refusedNames(not);
  if (absent !== undefined)
    return others.length > 0
      ? ''
      : say(words, absent.length === 1 ? 'condition.absent.one' : 'condition.absent.many', {
          fields: list(words, absent.map(code), 'and'),
        });
  if (!isObject(not) || !Object.keys(not).every((key) => told.has(key))) return '';
  const [[name, property] = ['', null], ...more] = ownEntries(not, 'properties');
  const demanded = texts(own(not, 'required'));
  const fixed = fixedTexts(property);
  if (fixed.length === 0 || more.length > 0 || demanded.some((one) => one !== name)) return '';
  const unlike = say(words, 'condition.isNot', { field: code(name), value: list(words, fixed, 'or') });
  return demanded.length > 0 || required.has(name)
    ? unlike
    : list(words, [say(words, 'condition.given.one', { fields: code(name) }), unlike], 'and');
};

/** What `then` asks for: "`price` is required and `currency` is `EUR`". */
const demand = (schema: JsonValue | undefined, { hidden, words }: ConditionContext): string => {
  if (!isObject(schema)) return '';
  const names = shownNames(own(schema, 'required'), hidden).map(code);
  const needed =
    names.length === 0
      ? []
      : [
          say(words, names.length === 1 ? 'condition.needs.one' : 'condition.needs.many', {
            fields: list(words, names, 'and'),
          }),
        ];
  const properties = ownEntries(schema, 'properties').filter(([name]) => !hidden.has(name));
  const values = properties.flatMap(([name, property]) => {
    if (property === false) return [say(words, 'condition.refused', { field: code(name) })];
    const fixed = fixedTexts(property);
    return fixed.length > 0
      ? [say(words, 'condition.must', { field: code(name), value: list(words, fixed, 'or') })]
      : limited(name, property, words);
  });
  const refused = refusedNames(own(schema, 'not')).flatMap(([name = '', ...others]) =>
    others.length > 0 ? [] : [name],
  );
  const left = refused
    .filter((name) => !hidden.has(name))
    .map((name) => say(words, 'condition.refused', { field: code(name) }));
  const isWhole =
    Object.keys(schema).every((key) => told.has(key) || (key === 'not' && refused.length > 0)) &&
    properties.every(([, property]) => isTold(property));
  return list(words, [...needed, ...values, ...left, ...(isWhole ? [] : [say(words, 'condition.more')])], 'and');
};

/** What says nothing of a value that is known to be an object. */
const asides: ReadonlySet<string> = new Set(['type', 'title', 'description', '$comment']);

// What a sentence says of an object; what it cannot say is in the description.
const told: ReadonlySet<string> = new Set(['properties', 'required', ...asides]);

/** Whether a member may be anything. */
const isAny = (property: JsonValue): boolean =>
  property === true || (isObject(property) && Object.keys(property).every((key) => key !== 'type' && asides.has(key)));

/** Whether all that is asked of a member is said. */
const isTold = (property: JsonValue): boolean =>
  !isObject(property) ||
  fixedValues(property).length > 0 ||
  Object.keys(property).every((key) => limits.has(key) || asides.has(key));

const limits: ReadonlySet<string> = new Set(
  'minLength maxLength minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minItems maxItems uniqueItems minProperties maxProperties pattern'.split(
    ' ',
  ),
);

const limited = (name: string, property: JsonValue, words: Words): readonly string[] => {
  const facts = isObject(property)
    ? [
        ...limitWords(property, constraintPhrases(words)),
        ...patternsOf(property).map((pattern) => `${say(words, 'pattern')} ${code(pattern)}`),
      ]
    : [];
  return facts.length === 0
    ? []
    : [say(words, 'condition.limited', { field: code(name), facts: list(words, facts, 'and') })];
};

const fixedTexts = (property: JsonValue): readonly string[] => shownTogether(fixedValues(property)).map(code);

const texts = (value: JsonValue | undefined): readonly string[] =>
  isList(value) ? value.filter((item) => typeof item === 'string') : [];
