import type { Encoding, MediaType } from '../../../model/api.ts';
import { merge, propertiesOf } from '../../../model/merge.ts';
import { child, type Pointer } from '../../../model/pointer.ts';
import { buildHeaders } from '../../../model/response.ts';
import { code } from './code.ts';
import { headerFields, reservedBadges } from './parameter.ts';
import { anchorPart } from './schema/anchor.ts';
import type { Badge } from './schema/badge.ts';
import type { Direction } from './schema/view.ts';
import { objectAt, type ApiSite } from './site.ts';
import { styleBadges } from './style.ts';
import type { FieldSlot, Trees } from './trees.ts';
import { list, say } from './words.ts';

/** How some fields of a form are written, where a reader could not guess it, and the headers of the part of one. */
export interface EncodingView {
  /** Their names, in Markdown. */
  readonly fields: string;
  readonly badges: readonly Badge[];
  readonly headers: readonly FieldSlot[];
}

/**
 * What a media type says of how its fields are written.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export const encodingViews = (
  site: ApiSite,
  trees: Trees,
  { pointer, schema, encoding }: MediaType,
  prefix: string,
  direction: Direction,
): readonly EncodingView[] => {
  const alike = new Map<string, Omit<EncodingView, 'fields'> & { readonly names: readonly string[] }>();
  const properties = propertiesOf(merge(site.api.document, schema === undefined ? [] : [schema.pointer]));
  for (const one of encoding) {
    const place = child(pointer, 'encoding', one.property);
    const badges = badgesOf(site, one, properties.get(one.property) ?? []);
    const headers = headerFields(
      site,
      trees,
      buildHeaders(site.api.document, objectAt(site, place), place),
      `${prefix}-headers.${anchorPart(one.property)}`,
      direction,
    );
    if (badges.length + headers.length === 0) continue;
    const key = JSON.stringify(headers.length > 0 ? one.property : badges);
    alike.set(key, { names: [...(alike.get(key)?.names ?? []), code(one.property)], badges, headers });
  }
  return [...alike.values()].map(({ names, ...view }) => ({ fields: list(site.words, names, 'and'), ...view }));
};

// Fields that are written alike are told together: none of them gives the example its name.
const badgesOf = (
  { api, words }: ApiSite,
  { contentType, style = 'form', explode = style === 'form', allowReserved = false }: Encoding,
  schemas: readonly Pointer[],
): readonly Badge[] => [
  ...(contentType === undefined ? [] : [{ kind: 'fact', text: say(words, 'writtenAs'), code: contentType } as const]),
  ...styleBadges(api.document, { name: 'name', in: 'query', style, explode, schemas }, words),
  ...reservedBadges(allowReserved, words),
];
