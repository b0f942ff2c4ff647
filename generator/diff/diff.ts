import type { JsonObject } from '../model/api.ts';
import { normalise } from '../model/normalise.ts';
import { addOperationIds } from '../model/operation-id.ts';
import type { Change } from './change.ts';
import { collectChanges } from './collect.ts';
import { compareContracts } from './contract/index.ts';
import { firstDifference } from './first-difference.ts';
import { reachFindings } from './reach.ts';
import { canonical } from './schema/canonical.ts';
import { schemaEngine } from './schema/engine.ts';

/**
 * What a new description changes for those who use the old one: two bundled documents, compared by what they mean.
 * Pure; the changes are in the order of the descriptions, operations first.
 */
export const diffDocuments = (before: JsonObject, after: JsonObject): readonly Change[] => {
  const old = addOperationIds(normalise(before)).document;
  const young = addOperationIds(normalise(after)).document;
  const engine = schemaEngine(old, young);
  const found = reachFindings(engine, compareContracts(engine, old, young));
  const changes = collectChanges(found, old, young);
  if (changes.length > 0 || canonical(before) === canonical(after)) return changes;
  return collectChanges(
    [{ finding: { rule: 'text-changed', ...firstDifference(before, after) }, operations: [] }],
    old,
    young,
  );
};
