import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { isList } from '../../../model/resolve.ts';

/** The keywords of a schema that a value can break, with what they say. */
export const limitsOf = (schema: JsonObject): readonly (readonly [keyword: string, limit: JsonValue])[] =>
  Object.entries(schema).flatMap(([keyword, said]) => {
    const limit = breakable.get(keyword)?.(said);
    return limit === undefined ? [] : [[keyword, limit] as const];
  });

/** What there is to be seen of such a keyword: that a value meets it, and that one breaks it. */
export const constraintItems = (at: Pointer, keyword: string, limit: JsonValue): readonly string[] => {
  if (keyword === 'required')
    return listed(limit).flatMap((name) =>
      typeof name === 'string' ? [`${child(at, name)}#met`, `${child(at, name)}#violated`] : [],
    );
  if (keyword === 'enum') return [`${at}#violated`, ...listed(limit).map((_, index) => `${child(at, index)}#met`)];
  return [`${at}#met`, `${at}#violated`];
};

/** The items of what a keyword says; none when that is no list. */
export const listed = (limit: JsonValue): readonly JsonValue[] => (isList(limit) ? limit : []);

/** What counts of what a keyword says; nothing where it lets everything through. */
type Limit = (said: JsonValue) => JsonValue | undefined;

const all: Limit = (said) => said;
const only =
  (strict: boolean): Limit =>
  (said) =>
    said === strict ? said : undefined;
const least: Limit = (said) => (said === 0 ? undefined : said);
const names: Limit = (said) => (listed(said).length === 0 ? undefined : said);
// What a branch says is judged by its check: here it only matters that there are branches.
const any: Limit = () => true;

const breakable: ReadonlyMap<string, Limit> = new Map([
  ...['type', 'enum', 'const', 'pattern', 'format', 'multipleOf'].map((keyword) => [keyword, all] as const),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((keyword) => [keyword, all] as const),
  ...['maxLength', 'maxItems', 'maxProperties'].map((keyword) => [keyword, all] as const),
  ...['minLength', 'minItems', 'minProperties'].map((keyword) => [keyword, least] as const),
  ...['additionalProperties', 'unevaluatedProperties'].map((keyword) => [keyword, only(false)] as const),
  ['uniqueItems', only(true)],
  ['required', names],
  ...['anyOf', 'oneOf', 'contains', 'propertyNames', 'dependentRequired'].map((keyword) => [keyword, any] as const),
]);
