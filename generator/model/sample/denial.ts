import type { JsonObject, JsonValue } from '../api.ts';
import { child, pointerOfRef, segments, valueAt, type Pointer } from '../pointer.ts';
import { follow, isObject, own, ownEntries, ownList } from '../resolve.ts';

/** A step of a pointer from a schema to the ways in which it does not hold; no member has this name. */
export const denial = '\u0000';

/** Gives the value at a pointer that may lead through denials. */
export const createLookup = (document: JsonObject): ((pointer: Pointer) => unknown) => {
  const known = new WeakMap<JsonObject, readonly JsonValue[]>();
  const denialsOf: DenialsOf = (schema) => {
    if (!isObject(schema)) return schema === false ? [{}] : [];
    const ways = known.get(schema) ?? waysOf(schema, (ref) => denialsOf(follow(document, pointerOfRef(ref)).value));
    known.set(schema, ways);
    return ways;
  };
  return (pointer) =>
    pointer.includes(denial)
      ? segments(pointer).reduce<unknown>(
          (value, step) => (step === denial ? denialsOf(value) : valueAt(value, child('', step))),
          document,
        )
      : valueAt(document, pointer);
};

/** Whether a schema is denied by a look at the value alone: of what else there is, nothing is to be said. */
export const isPlain = (schema: JsonValue | undefined): boolean =>
  isObject(schema) && Object.keys(schema).every((keyword) => plain.has(keyword));

const plain: ReadonlySet<string> = new Set(['const', 'enum', 'pattern']);

/** Schemas of values for which a schema does not hold, the plainest first; an open one last where they are not all told. */
type DenialsOf = (schema: unknown) => readonly JsonValue[];

const waysOf = (schema: JsonObject, ofRef: (ref: string) => readonly JsonValue[]): readonly JsonValue[] => {
  const keywords = Object.keys(schema);
  const ways = keywords.flatMap((keyword) =>
    keyword === '$ref'
      ? ofRef(String(schema[keyword]))
      : (waysByKeyword.get(keyword)?.(schema) ?? otherWays(schema, keyword)),
  );
  const told = ways.filter((way) => !isOpen(way)).slice(0, mostWays);
  return told.length < ways.length ? [...told, {}] : told;
};

const otherWays = (schema: JsonObject, keyword: string): readonly JsonValue[] =>
  plain.has(keyword) ? [negated(Object.fromEntries([[keyword, schema[keyword] ?? null]]))] : [{}];

const isOpen = (way: JsonValue): boolean => isObject(way) && Object.keys(way).length === 0;

// Each is one more choice to be made; more of them are not worth the time.
const mostWays = 20;

const negated = (schema: JsonValue): JsonObject => ({ not: schema });
const named = (name: string, schema: JsonValue): JsonObject => ({ properties: Object.fromEntries([[name, schema]]) });

const beyond =
  (keyword: string, type: string, limit: string, by = 0) =>
  (schema: JsonObject): readonly JsonObject[] => {
    const value = own(schema, keyword);
    return typeof value === 'number' && !(by < 0 && value <= 0) ? [{ type, [limit]: value + by }] : [];
  };

const none = (schema: JsonObject, keyword: string): readonly JsonObject[] => {
  const branches = ownList(schema, keyword);
  return branches.length > mostWays ? [{}] : [{ allOf: branches.map(negated) }];
};

const allTypes = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'];

const waysByKeyword: ReadonlyMap<string, (schema: JsonObject) => readonly JsonValue[]> = new Map(
  Object.entries({
    type: ({ type }) => {
      const listed = Array.isArray(type) ? type : [type];
      const others = allTypes.filter(
        (other) => !listed.includes(other) && !(other === 'integer' && listed.includes('number')),
      );
      return others.length > 0 ? [{ type: others }] : [];
    },
    minimum: beyond('minimum', 'number', 'exclusiveMaximum'),
    maximum: beyond('maximum', 'number', 'exclusiveMinimum'),
    exclusiveMinimum: beyond('exclusiveMinimum', 'number', 'maximum'),
    exclusiveMaximum: beyond('exclusiveMaximum', 'number', 'minimum'),
    minLength: beyond('minLength', 'string', 'maxLength', -1),
    maxLength: beyond('maxLength', 'string', 'minLength', 1),
    minItems: beyond('minItems', 'array', 'maxItems', -1),
    maxItems: beyond('maxItems', 'array', 'minItems', 1),
    minProperties: beyond('minProperties', 'object', 'maxProperties', -1),
    maxProperties: beyond('maxProperties', 'object', 'minProperties', 1),
    required: (schema) =>
      ownList(schema, 'required').map((name) => ({ type: 'object', ...named(String(name), false) })),
    properties: (schema) =>
      ownEntries(schema, 'properties')
        .filter(([, member]) => member !== true)
        .map(([name, member]) => ({ type: 'object', required: [name], ...named(name, negated(member)) })),
    additionalProperties: (schema) =>
      own(schema, 'additionalProperties') === false
        ? [{ type: 'object', minProperties: ownEntries(schema, 'properties').length + 1 }]
        : [{}],
    items: ({ items = true }) => [{ type: 'array', contains: negated(items) }],
    contains: ({ contains = true }) => [{ type: 'array', items: negated(contains) }],
    minContains: () => [],
    maxContains: () => [],
    allOf: (schema) => ownList(schema, 'allOf').map(negated),
    anyOf: (schema) => none(schema, 'anyOf'),
    oneOf: (schema) => none(schema, 'oneOf'),
    not: ({ not = true }) => [not],
  } satisfies Record<string, (schema: JsonObject) => readonly JsonValue[]>),
);
