import type { MediaType, Operation } from '../../../model/api.ts';
import { essenceOf, isJsonType } from '../../../model/media-type.ts';
import { merge, type Merged } from '../../../model/merge.ts';
import { code } from './code.ts';
import { encodingViews, type EncodingView } from './encoding.ts';
import { externalExamples, type ExternalDocs } from './external-docs.ts';
import { originBadges, type Badge } from './schema/badge.ts';
import { discrepancyViews } from './schema/discrepancy.ts';
import { wholeFacts } from './schema/facts.ts';
import { treeKey } from './schema/shape.ts';
import type { TypePiece } from './schema/type.ts';
import type { Direction, DiscrepancyView, ValuesView } from './schema/view.ts';
import { objectAt, type ApiSite } from './site.ts';
import { placed, type Trees, type TreeSlot } from './trees.ts';
import { say } from './words.ts';

export interface BodyView {
  readonly requirement: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly media: readonly MediaView[];
}

export interface MediaView {
  readonly mediaType: string;
  readonly type: readonly TypePiece[];
  readonly description: string;
  readonly badges: readonly Badge[];
  readonly values: ValuesView;
  /** Of the items of an array, when they have a description of their own; Markdown, or empty. */
  readonly each: string;
  readonly externalDocs: readonly ExternalDocs[];
  readonly encoding: readonly EncodingView[];
  readonly discrepancies: readonly DiscrepancyView[];
  readonly slot: TreeSlot;
  readonly hasFields: boolean;
  /** A sentence in Markdown where a media type before this one has shown the same fields; else empty. */
  readonly sameFields: string;
}

/** The body of a request, in each of its media types; none where none is described. */
export const bodyViews = (
  site: ApiSite,
  trees: Trees,
  { body }: Operation,
  direction: Direction,
): readonly BodyView[] =>
  body === undefined
    ? []
    : [
        {
          isRequired: body.required,
          requirement: say(site.words, body.required ? 'required' : 'optional'),
          description: body.description ?? '',
          media: mediaViews(site, trees, body.content, { direction, budget: trees.budgets.request, prefix: 'body' }),
        },
      ];

/** What a body is in each of its media types; the same fields are shown once. */
export const mediaViews = (
  site: ApiSite,
  trees: Trees,
  content: readonly MediaType[],
  { prefix, ...showing }: Showing,
): readonly MediaView[] => {
  const shown = new Map<string, string>();
  // The anchors of JSON are the short ones in whatever place it is: those who link to them rarely mean another media type.
  const main = content.find(({ mediaType }) => isJsonType(essenceOf(mediaType))) ?? content[0];
  const numbered = content.filter((media) => media !== main);
  return content.map((media) => {
    const view = mediaView(site, trees, media, {
      ...showing,
      prefix: media === main ? prefix : `${prefix}-${numbered.indexOf(media) + 2}`,
    });
    const first = view.hasFields ? shown.get(view.slot.key) : undefined;
    if (first !== undefined)
      return { ...view, hasFields: false, sameFields: say(site.words, 'sameFieldsAs', { type: code(first) }) };
    shown.set(view.slot.key, media.mediaType);
    return view;
  });
};

const mediaView = (
  site: ApiSite,
  trees: Trees,
  media: MediaType,
  { direction, budget, prefix }: Showing,
): MediaView => {
  const isXml = /xml/iu.test(media.mediaType);
  const context = { document: site.api.document, words: site.words, schemaPage: site.pageOf.schema, isXml };
  const merged = merge(site.api.document, media.schema === undefined ? [] : [media.schema.pointer]);
  const slot =
    media.schema === undefined
      ? noTree
      : trees.tree(saysMore(merged, site) ? media.schema.pointer : media.schema.target, { direction, budget, isXml });
  const holder = objectAt(site, media.pointer);
  const { type, description, badges, values, each, externalDocs, discrepancies } = wholeFacts(merged, merged, context);
  return {
    mediaType: media.mediaType,
    type: merged.parts.length === 0 ? [] : type,
    description,
    badges: [...originBadges([holder], site.words), ...badges],
    values,
    each,
    externalDocs: [...externalDocs, ...externalExamples(holder, site)],
    encoding: encodingViews(site, trees, media, prefix, direction),
    discrepancies: [...discrepancyViews(holder), ...discrepancies],
    slot: placed(slot, prefix),
    hasFields: !slot.isEmpty,
    sameFields: '',
  };
};

/** Whether a use of a schema says of its members what the schema does not. */
const saysMore = (merged: Merged, { api }: ApiSite): boolean =>
  merged.component !== undefined && treeKey(merged, api.document) !== merged.component;

interface Showing {
  readonly direction: Direction;
  readonly budget: number;
  readonly prefix: string;
}

const noTree = {
  key: '',
  isShared: false,
  isEmpty: true,
  tree: { depth: 0, conditions: [], fields: [], alternatives: [], rest: '', isEmpty: true },
};
