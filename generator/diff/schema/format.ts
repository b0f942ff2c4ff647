import type { RuleId } from '../rules/index.ts';
import { differs, fromTo, noDifference, type Comparison, type Sides } from './comparison.ts';
import { textsOf } from './said-text.ts';

/** Compares the formats of texts and numbers. */
export const compareFormats = (sides: Sides): Comparison => {
  const [from] = textsOf(sides.before, 'format');
  const [to] = textsOf(sides.after, 'format');
  if (from?.value === to?.value) return noDifference;
  return differs({ rule: ruleOf(from?.value, to?.value), ...fromTo(sides, from, to) });
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
