import type { RuleId } from '../rules/index.ts';
import { differs, noDifference, placeOf, type Comparison } from './comparison.ts';
import type { Shape } from './shape.ts';
import { texts } from './text.ts';

/** Compares the formats of texts and numbers. */
export const compareFormats = (before: Shape, after: Shape): Comparison => {
  const [from] = texts(before, 'format');
  const [to] = texts(after, 'format');
  if (from?.[0] === to?.[0]) return noDifference;
  return differs({
    rule: ruleOf(from?.[0], to?.[0]),
    before: from?.[1] ?? placeOf(before),
    after: to?.[1] ?? placeOf(after),
    ...(from === undefined ? {} : { from: from[0] }),
    ...(to === undefined ? {} : { to: to[0] }),
  });
};

const ruleOf = (from: string | undefined, to: string | undefined): RuleId => {
  if (from === 'binary' || to === 'binary') return 'binary-changed';
  if (from === undefined) return isIdle(to) ? 'format-annotated' : 'format-added';
  if (to === undefined) return isIdle(from) ? 'format-annotated' : 'format-removed';
  if (isWithin(from, to)) return 'format-widened';
  return isWithin(to, from) ? 'format-narrowed' : 'format-changed';
};

// They say how to show a value, not which values there are.
const isIdle = (format: string | undefined): boolean => format === 'password';

const isWithin = (format: string, other: string): boolean => (widerFormats.get(format) ?? []).includes(other);

const widerFormats: ReadonlyMap<string, readonly string[]> = new Map([
  ['int32', ['int64', 'double', 'float']],
  ['int64', ['double', 'float']],
  ['float', ['double']],
  ['email', ['idn-email']],
  ['hostname', ['idn-hostname']],
  ['uri', ['uri-reference', 'iri', 'iri-reference', 'uri-template']],
  ['uri-reference', ['iri-reference']],
  ['iri', ['iri-reference']],
  ['uuid', ['guid']],
  ['guid', ['uuid']],
]);
