import type { JsonObject, JsonValue } from '../model/api.ts';
import { valueAt, type Pointer } from '../model/pointer.ts';
import { isObject } from '../model/resolve.ts';
import { worst, type Axes, type Change, type Direction, type Side } from './change.ts';
import { elementAt } from './element.ts';
import { fingerprintOf } from './fingerprint.ts';
import { messageOf } from './message.ts';
import { verdictOf } from './rule.ts';
import { rules } from './rules/index.ts';
import type { Finding } from './schema/comparison.ts';

/** A finding with every operation that it reaches. */
export interface Reached {
  readonly finding: Finding;
  readonly direction?: Direction;
  readonly operations: readonly string[];
}

/** Turns findings into changes: what is found twice at the same place becomes one change of several operations. */
export const collectChanges = (found: readonly Reached[], before: JsonObject, after: JsonObject): readonly Change[] => {
  const groups = new Map<string, { readonly first: Reached; readonly operations: Set<string> }>();
  for (const reached of found) {
    const { finding, direction, operations } = reached;
    const key = JSON.stringify([
      finding.rule,
      direction ?? '',
      finding.before,
      finding.after,
      finding.subject ?? '',
      finding.from ?? null,
      finding.to ?? null,
    ]);
    const group = groups.get(key) ?? { first: reached, operations: new Set<string>() };
    groups.set(key, group);
    for (const operation of operations) group.operations.add(operation);
  }
  return [...groups.values()].map(({ first, operations }) =>
    toChange({ ...first, operations: [...operations] }, before, after),
  );
};

const toChange = ({ finding, direction, operations }: Reached, before: JsonObject, after: JsonObject): Change => {
  const rule = rules[finding.rule];
  const axes: Axes = { wire: verdictOf(rule.wire, direction), package: verdictOf(rule.package, direction) };
  const verdict = worst([axes.wire, axes.package]);
  return {
    rule: finding.rule,
    verdict: verdict === 'none' ? 'docs' : verdict,
    axes,
    operations,
    ...(direction === undefined ? {} : { direction }),
    ...(finding.subject === undefined ? {} : { subject: finding.subject }),
    before: sideOf(before, finding.before, finding.from),
    after: sideOf(after, finding.after, finding.to),
    message: messageOf(rule, finding, elementsOf(finding, before, after)),
    advice: verdict === 'none' || verdict === 'non-breaking' ? '' : rule.advice,
    fingerprint: fingerprintOf({ ...finding, ...(direction === undefined ? {} : { direction }) }, before, after),
  };
};

const elementsOf = (finding: Finding, before: JsonObject, after: JsonObject): readonly string[] =>
  [elementAt(after, finding.after), elementAt(before, finding.before)].flatMap((element) => element ?? []);

const sideOf = (document: JsonObject, pointer: Pointer, stated: JsonValue | undefined): Side => {
  const value = stated ?? valueAt(document, pointer);
  return value === undefined || isObject(value) || Array.isArray(value) ? { pointer } : { pointer, value };
};
