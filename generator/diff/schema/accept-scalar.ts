import type { JsonObject, JsonValue } from '../../model/api.ts';
import { own, ownText } from '../../model/resolve.ts';
import { matches } from './pattern.ts';

/** Whether schemas allow a value as far as it is text or a number; lists and objects are not looked into. */
export const acceptsScalar = (facets: readonly JsonObject[], value: JsonValue): boolean =>
  facets.every((facet) =>
    typeof value === 'string' ? acceptsText(facet, value) : typeof value === 'number' ? acceptsNumber(facet, value) : true,
  );

const acceptsText = (facet: JsonObject, text: string): boolean => {
  const length = [...text].length;
  const pattern = ownText(facet, 'pattern');
  return length >= limit(facet, 'minLength', 0) && length <= limit(facet, 'maxLength', Infinity) && (pattern === undefined || matches(pattern, text) !== false);
};

const acceptsNumber = (facet: JsonObject, number: number): boolean =>
  number >= limit(facet, 'minimum', -Infinity) &&
  number <= limit(facet, 'maximum', Infinity) &&
  (own(facet, 'exclusiveMinimum') === undefined || number > limit(facet, 'exclusiveMinimum', -Infinity)) &&
  (own(facet, 'exclusiveMaximum') === undefined || number < limit(facet, 'exclusiveMaximum', Infinity));

const limit = (facet: JsonObject, keyword: string, otherwise: number): number => {
  const value = own(facet, keyword);
  return typeof value === 'number' ? value : otherwise;
};
