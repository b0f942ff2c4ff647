import type { JsonObject, JsonValue, Parameter } from '../../../model/api.ts';
import { merge, typesOf } from '../../../model/merge.ts';
import { hasUsualStyle, usualStyle } from '../../../model/parameter.ts';
import type { Pointer } from '../../../model/pointer.ts';
import { textOf } from '../../../model/sample-call.ts';
import { expand } from './sample/expand.ts';
import type { Badge } from './schema/badge.ts';
import { say, type Words } from './words.ts';

/** A value that is written in a style. */
export interface Styled extends Pick<Parameter, 'name' | 'in' | 'style' | 'explode'> {
  /** Every place that describes it. */
  readonly schemas: readonly Pointer[];
}

/**
 * How a list or an object is written, by an example, where it is not as others in its place are: the name of a style says
 * nothing to those who do not know it, and less to those who know what it is by default.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 */
export const styleBadges = (
  document: JsonObject,
  { in: place, schemas, ...styled }: Styled,
  words: Words,
): readonly Badge[] => {
  if (hasUsualStyle({ in: place, ...styled })) return [];
  const value = standIn(typesOf(merge(document, schemas)));
  const written = styled.style === 'deepObject' ? `${styled.name}[key]=value` : write(styled, value, place);
  return written === write({ ...styled, ...usualStyle(place) }, value, place)
    ? []
    : [{ kind: 'fact', text: say(words, 'writtenAs'), code: written }];
};

const standIn = (types: readonly string[]): JsonValue => {
  if (types.includes('array')) return ['a', 'b'];
  return types.includes('object') ? { a: 1, b: 2 } : 'a';
};

// In a path or a header, the text is all that is written.
const write = (styled: Omit<Styled, 'in' | 'schemas'>, value: JsonValue, place: Parameter['in']): string =>
  expand(styled, value, textOf)
    .map(([name, text]) => (place === 'query' || place === 'cookie' ? `${name}=${text}` : text))
    .join('&');
