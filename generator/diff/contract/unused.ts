import type { JsonObject } from '../../model/api.ts';
import { child, pointerOfRef, valueAt, type Pointer } from '../../model/pointer.ts';
import { isObject, ownEntries } from '../../model/resolve.ts';
import { isBreaking, worst, type Verdict } from '../change.ts';
import { verdictOf } from '../rule.ts';
import { rules } from '../rules/index.ts';
import type { Finding, Pair } from '../schema/comparison.ts';
import type { Engine } from '../schema/engine.ts';

/**
 * Compares the named schemas that operations do not lead to in both descriptions: only their types matter, and nobody
 * can say whether code makes such values or reads them.
 */
export const compareUnused = (engine: Engine, before: JsonObject, after: JsonObject): readonly Finding[] => {
  const [from, to] = [usedIn(before), usedIn(after)];
  const isUsed = (pointer: Pointer): boolean => from.has(pointer) && to.has(pointer);
  const unused = schemaPointers(before).filter((pointer) => valueAt(after, pointer) !== undefined && !isUsed(pointer));
  const found = new Map<string, { readonly finding: Finding; readonly verdicts: Verdict[] }>();
  for (const direction of ['sent', 'received'] as const) {
    const open = unused.map((pointer) => ({
      name: pointer.slice(root.length + 1),
      pair: engine.pair(pointer, pointer, { direction, isXml: false }),
    }));
    const seen = new Set<string>();
    for (const { name, pair } of open) {
      if (seen.has(pair.key) || isComparedElsewhere(pair, isUsed)) continue;
      seen.add(pair.key);
      const { findings, children } = engine.compare(pair);
      for (const finding of findings) {
        const key = JSON.stringify(finding);
        const one = found.get(key) ?? {
          finding: { ...finding, subject: finding.subject === undefined ? name : `${name}.${finding.subject}` },
          verdicts: [],
        };
        found.set(key, one);
        one.verdicts.push(verdictOf(rules[finding.rule].package, direction));
      }
      open.push(...children.map((inner) => ({ name, pair: inner })));
    }
  }
  return [...found.values()].flatMap(({ finding, verdicts }): readonly Finding[] => {
    const verdict = worst(verdicts);
    return verdict === 'none'
      ? []
      : [{ ...finding, rule: isBreaking(verdict) ? 'component-changed' : 'component-extended' }];
  });
};

const root = '/components/schemas';

const schemaPointers = ({ components }: JsonObject): readonly Pointer[] =>
  isObject(components) ? ownEntries(components, 'schemas').map(([name]) => child(root, name)) : [];

const isComparedElsewhere = ({ before, after }: Pair, isUsed: (pointer: Pointer) => boolean): boolean => {
  const [old, ...others] = before.nodes;
  return (
    old !== undefined &&
    others.length === 0 &&
    after.nodes.length === 1 &&
    after.nodes[0]?.pointer === old.pointer &&
    isUsed(old.pointer)
  );
};

/** Everything that references lead to, from operations on. */
const usedIn = (document: JsonObject): ReadonlySet<Pointer> => {
  const used = new Set<Pointer>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('#/')) used.add(pointerOfRef(value));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit([document['paths'], document['webhooks']]);
  for (const pointer of used) visit(valueAt(document, pointer));
  return used;
};
