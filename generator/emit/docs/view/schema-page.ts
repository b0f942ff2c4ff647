import { merge, said } from '../../../model/merge.ts';
import { plainValue } from '../../../model/plain-value.ts';
import { codeOf } from './example.ts';
import { badgesOf, enumOf, type Badge } from './schema/badge.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import { valuesView } from './schema/values.ts';
import type { DiscrepancyView, ValuesView } from './schema/view.ts';
import { typeWords, type TypePiece } from './schema/type.ts';
import type { ApiSite, SchemaEntry } from './site.ts';
import { placed, type Trees, type TreeSlot } from './trees.ts';
import type { UsedBy } from './used-by.ts';
import { count } from './words.ts';
import type { CodeText } from '../../../text/token.ts';

/** The page of a named schema. */
export interface SchemaView {
  readonly title: string;
  readonly description: string;
  readonly type: readonly TypePiece[];
  readonly badges: readonly Badge[];
  readonly values: ValuesView;
  readonly discrepancies: readonly DiscrepancyView[];
  readonly slot: TreeSlot;
  readonly hasFields: boolean;
  readonly example: readonly CodeText[];
  readonly operations: UsedBy['operations'];
  readonly moreOperations: string;
  readonly schemas: UsedBy['schemas'];
  readonly isUsed: boolean;
}

const mostListed = 60;

/** Decides what a schema's page shows. */
export const schemaView = (site: ApiSite, trees: Trees, { name, pointer }: SchemaEntry, usedBy: UsedBy): SchemaView => {
  const { document } = site.api;
  const merged = merge(document, [pointer]);
  const slot = trees.tree(pointer, 'both', trees.budgets.schema);
  const description = said(merged, 'description');
  const examples = merged.chain.flatMap((schema) => (Array.isArray(schema['examples']) ? schema['examples'] : []));
  return {
    title: name,
    description: typeof description === 'string' ? description : '',
    type: typeWords({ ...merged, pointers: merged.pointers, component: undefined as never }, { document, words: site.words, schemaPage: site.pageOf.schema }),
    badges: badgesOf(merged, site.words),
    values: valuesView(enumOf(merged), site.words),
    discrepancies: merged.chain.flatMap(discrepancyViews),
    slot: placed(slot, ''),
    hasFields: !slot.isEmpty,
    example: slot.isEmpty ? [] : [codeOf(examples[0] ?? plainValue(document, pointer, 'response'), 'application/json')],
    operations: usedBy.operations.slice(0, mostListed),
    moreOperations: usedBy.operations.length > mostListed ? count(site.words, 'operations.more', usedBy.operations.length - mostListed) : '',
    schemas: usedBy.schemas,
    isUsed: usedBy.operations.length + usedBy.schemas.length > 0,
  };
};
