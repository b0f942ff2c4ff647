import type { JsonValue, MediaType } from '../../../model/api.ts';
import { merge } from '../../../model/merge.ts';
import { fitting } from '../../../model/plain-value.ts';
import type { Pointer } from '../../../model/pointer.ts';
import { own } from '../../../model/resolve.ts';
import { codeOf, madeValue } from './example.ts';
import type { ExternalDocs } from './external-docs.ts';
import { faultsOf, type FaultsView, type FaultView } from './fault.ts';
import type { Badge } from './schema/badge.ts';
import { titleOf, wholeFacts } from './schema/facts.ts';
import type { DiscrepancyView, ValuesView } from './schema/view.ts';
import type { TypePiece } from './schema/type.ts';
import type { ApiSite, SchemaEntry } from './site.ts';
import { placed, type Trees, type TreeSlot } from './trees.ts';
import type { UsedBy } from './used-by.ts';
import { count, say } from './words.ts';
import type { CodeText } from '../../../text/token.ts';

/** The page of a named schema. */
export interface SchemaView {
  readonly title: string;
  readonly description: string;
  readonly type: readonly TypePiece[];
  readonly badges: readonly Badge[];
  readonly values: ValuesView;
  /** Of the items of an array, when they have a description of their own; Markdown, or empty. */
  readonly each: string;
  readonly externalDocs: readonly ExternalDocs[];
  readonly discrepancies: readonly DiscrepancyView[];
  readonly slot: TreeSlot;
  readonly hasFields: boolean;
  readonly example: readonly CodeText[];
  /** A sentence for an example that the description doesn't have; empty for a documented one. */
  readonly exampleOrigin: string;
  /** How the example contradicts the schema, and how much more than that. */
  readonly faults: readonly FaultView[];
  readonly more: string;
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
  const slot = trees.tree(pointer, { direction: 'both', budget: trees.budgets.schema, isXml: false });
  const { component: _, ...unnamed } = merged; // its type is not itself
  const { type, description, badges, values, each, externalDocs, discrepancies } = wholeFacts(merged, unnamed, {
    document,
    words: site.words,
    schemaPage: site.pageOf.schema,
    isXml: false,
  });
  const examples = merged.chain.flatMap((schema) => (Array.isArray(schema['examples']) ? schema['examples'] : []));
  return {
    title: name,
    description: [titleOf(merged, name), description]
      .filter((text, index, [title]) => text !== '' && (index === 0 || text !== title))
      .join('\n\n'),
    type,
    badges,
    values,
    each,
    externalDocs,
    discrepancies,
    slot: placed(slot, ''),
    hasFields: !slot.isEmpty,
    ...(slot.isEmpty
      ? { example: [], exampleOrigin: '', faults: [], more: '' }
      : exampleOf(
          site,
          pointer,
          examples[0] ??
            fitting(
              merged.chain.flatMap((schema) => own(schema, 'example') ?? []),
              merged,
            ),
        )),
    operations: usedBy.operations.slice(0, mostListed),
    moreOperations:
      usedBy.operations.length > mostListed
        ? count(site.words, 'operations.more', usedBy.operations.length - mostListed)
        : '',
    schemas: usedBy.schemas,
    isUsed: usedBy.operations.length + usedBy.schemas.length > 0,
  };
};

// Whether it was written for a request or for a response, the description does not say.
const faultsBothWays = (
  site: ApiSite,
  media: Pick<MediaType, 'schema' | 'mediaType'>,
  value: JsonValue,
): FaultsView => {
  const faults = faultsOf(site, media, value, 'response');
  if (faults.faults.length === 0) return faults;
  const sent = faultsOf(site, media, value, 'request');
  return sent.faults.length === 0 ? sent : faults;
};

const exampleOf = (
  site: ApiSite,
  pointer: Pointer,
  documented: JsonValue | undefined,
): Pick<SchemaView, 'example' | 'exampleOrigin' | 'faults' | 'more'> => {
  const media = { schema: { pointer, target: pointer }, mediaType: 'application/json' };
  const { value, ...faults } =
    documented === undefined
      ? madeValue(site, media)
      : { value: documented, ...faultsBothWays(site, media, documented) };
  return {
    example: [codeOf(value, media.mediaType)],
    exampleOrigin: documented === undefined ? say(site.words, 'exampleMade') : '',
    ...faults,
  };
};
