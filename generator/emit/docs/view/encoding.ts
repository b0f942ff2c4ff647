import type { Encoding, MediaType } from '../../../model/api.ts';
import { child } from '../../../model/pointer.ts';
import { buildHeaders } from '../../../model/response.ts';
import { headerFields, reservedBadges, styleBadges } from './parameter.ts';
import { anchorPart } from './schema/anchor.ts';
import type { Badge } from './schema/badge.ts';
import type { Direction } from './schema/view.ts';
import { objectAt, type ApiSite } from './site.ts';
import type { FieldSlot, Trees } from './trees.ts';
import { say, type Words } from './words.ts';

/** How one field of a form is written, where a reader could not guess it, and the headers of its part. */
export interface EncodingView {
  readonly property: string;
  readonly badges: readonly Badge[];
  readonly headers: readonly FieldSlot[];
}

/**
 * What a media type says of how its fields are written.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export const encodingViews = (site: ApiSite, trees: Trees, { pointer, encoding }: MediaType, prefix: string, direction: Direction): readonly EncodingView[] =>
  encoding
    .map((one) => {
      const place = child(pointer, 'encoding', one.property);
      const headers = buildHeaders(site.api.document, objectAt(site, place), place);
      return { property: one.property, badges: badgesOf(one, site.words), headers: headerFields(site, trees, headers, `${prefix}-headers.${anchorPart(one.property)}`, direction) };
    })
    .filter(({ badges, headers }) => badges.length + headers.length > 0);

const badgesOf = ({ contentType, style = 'form', explode = style === 'form', allowReserved = false }: Encoding, words: Words): readonly Badge[] => [
  ...(contentType === undefined ? [] : [{ kind: 'fact', text: say(words, 'writtenAs'), code: contentType } as const]),
  ...styleBadges({ in: 'query', style, explode }, words),
  ...reservedBadges(allowReserved, words),
];
