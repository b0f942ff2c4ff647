import { describe, expect, test } from 'vitest';
import { isBreaking, worst } from '../../generator/diff/change.ts';
import { diffDocuments } from '../../generator/diff/diff.ts';
import { verdictOf } from '../../generator/diff/rule.ts';
import { rules, type RuleId } from '../../generator/diff/rules/index.ts';
import { descriptionsOf } from './example.ts';

describe('each rule', () => {
  test.each(Object.entries(rules))('%s finds its example, and nothing that is worse', (id, rule) => {
    const [before, after] = descriptionsOf(rule.example);
    const changes = diffDocuments(before, after);
    const own = changes.filter((change) => change.rule === (id as RuleId)); // a key of the table
    expect(own.length, changes.map((change) => change.rule).join()).toBeGreaterThan(0);
    for (const { axes, direction } of own) {
      expect(axes).toEqual({ wire: verdictOf(rule.wire, direction), package: verdictOf(rule.package, direction) });
    }
    // Freed from credentials, a client has an option less: its example cannot be without that.
    const worse = changes.filter(({ rule }) => rule !== 'client-option-removed').filter(({ axes }) => !isBreaking(worst(own.flatMap((change) => [change.axes.wire, change.axes.package]))) && isBreaking(worst([axes.wire, axes.package])));
    expect(worse).toEqual([]);
  });

  test.each(Object.entries(rules))('%s has an example that is no change when nothing changes', (_, rule) => {
    const [before, after] = descriptionsOf(rule.example);
    expect(diffDocuments(before, before)).toEqual([]);
    expect(diffDocuments(after, after)).toEqual([]);
  });
});
