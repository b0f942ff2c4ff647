import { isPattern } from '../../pattern.ts';
import { warning } from '../../problem/problem.ts';
import { quote } from '../../problem/quote.ts';
import type { JsonObject } from '../api.ts';
import { child, type Pointer } from '../pointer.ts';
import { ownEntries, ownText } from '../resolve.ts';
import { schemasIn } from '../schemas.ts';
import type { Check } from './check.ts';

/**
 * Patterns that are no regular expressions of ECMAScript: nothing is checked by them. One warning for a pattern, wherever it stands.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export const patternProblems: Check = ({ source: { locate }, document, placeOf }) => {
  const found = new Map<string, Pointer>();
  const known = new Set<string>();
  for (const schema of schemasIn(document)) {
    for (const [pattern, ...way] of patternsIn(schema)) {
      if (known.has(pattern)) continue;
      known.add(pattern);
      if (!isPattern(pattern)) found.set(pattern, child(placeOf(schema), ...way));
    }
  }
  return [...found].map(([pattern, pointer]) =>
    warning(
      'pattern-unchecked',
      locate(pointer),
      `${quote(pattern)} is no regular expression of ECMAScript, so nothing is checked by it.`,
    ),
  );
};

/** Each pattern of a schema, and the way to it. */
const patternsIn = (schema: JsonObject): readonly (readonly [pattern: string, ...way: readonly string[]])[] => {
  if (!Object.hasOwn(schema, 'pattern') && !Object.hasOwn(schema, 'patternProperties')) return none;
  const pattern = ownText(schema, 'pattern');
  const names = ownEntries(schema, 'patternProperties').map(([name]) => [name, 'patternProperties', name] as const);
  return pattern === undefined ? names : [[pattern, 'pattern'], ...names];
};

const none: readonly never[] = [];
