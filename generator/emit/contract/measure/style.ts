import type { JsonObject, MediaType, Parameter } from '../../../model/api.ts';
import { compositionOf } from '../../../model/composition.ts';
import { essenceOf } from '../../../model/media-type.ts';
import { child, valueAt, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries } from '../../../model/resolve.ts';
import type { OperationParts, Place } from '../support/coverage-data.ts';

type Style = OperationParts['styles'][number];

/** How a parameter is seen in its style: a list is when two of its items are. */
export const styleOf = (document: JsonObject, parameter: Parameter, pointer: Pointer): readonly Style[] => {
  const { in: place, name, style, explode, schema, mediaType } = parameter;
  if (schema === undefined || mediaType !== undefined || !kindsOf(document, schema.pointer).has('array')) return [];
  const pattern = severalPattern({ place, name, style, explode });
  return pattern === undefined ? [] : [{ item: `${pointer}#several`, in: place, pattern }];
};

/** The same of the members of a form. */
export const fieldStyles = (document: JsonObject, media: MediaType): readonly Style[] => {
  const { schema } = media;
  const type = essenceOf(media.mediaType);
  const isForm = type === 'application/x-www-form-urlencoded';
  if (schema === undefined || (!isForm && type !== 'multipart/form-data')) return [];
  return [...new Set(memberNames(document, schema.pointer))].flatMap((name) => {
    const members = compositionOf(document, schema.pointer)
      .map((part) => child(part, 'properties', name))
      .filter((part) => valueAt(document, part) !== undefined);
    if (!members.some((part) => kindsOf(document, part).has('array'))) return [];
    const item = `${child(schema.target, 'properties', name)}#several in ${type}`;
    const field = encoded(name).replaceAll('%20', '\\+');
    const pattern = isForm
      ? `(?:^|&)${field}(?:=[^&]*(?:,|%20|%7C|\\+)|(?:%5B\\d*%5D)?=[^&]*&(?:.*&)?${field}(?:%5B\\d*%5D)?=)`
      : `name="${quoted(name)}"[^]*name="${quoted(name)}"`;
    return [{ item, in: 'body', pattern } satisfies Style];
  });
};

/** The names that a parameter goes by besides its own: an exploded object is sent as its members. */
export const membersOf = (
  document: JsonObject,
  { in: place, style, explode, schema, mediaType }: Parameter,
): { readonly members?: readonly string[] } => {
  if (mediaType !== undefined || !explode || style !== 'form' || (place !== 'query' && place !== 'cookie')) return {};
  const names = schema === undefined ? [] : memberNames(document, schema.pointer);
  return names.length === 0 ? {} : { members: names };
};

const severalPattern = ({
  place,
  name,
  style,
  explode,
}: {
  readonly place: Place;
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
}): string | undefined => {
  if (style === 'form')
    return explode && place === 'query'
      ? `(?:^|&)${encoded(name)}=[^&]*&(?:.*&)?${encoded(name)}=`
      : `(?:^|[&; ])${encoded(name)}=[^&;]*,`;
  if (style === 'spaceDelimited') return `${encoded(name)}=[^&]*%20`;
  if (style === 'pipeDelimited') return `${encoded(name)}=[^&]*%7C`;
  if (style === 'label') return explode ? '/\\.[^/.]*\\.' : '/\\.[^/,]*,';
  if (style === 'matrix') return explode ? `;${encoded(name)}=[^/;]*;${encoded(name)}=` : `;${encoded(name)}=[^/;]*,`;
  if (style === 'simple') return place === 'header' ? `(?:^|\\n)${quoted(name.toLowerCase())}: [^\\n]*,` : '/[^/?]*,';
  return undefined;
};

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const encoded = (name: string): string => quoted(encodeURIComponent(name.toWellFormed()));

const memberNames = (document: JsonObject, schema: Pointer): readonly string[] =>
  compositionOf(document, schema).flatMap((part) => {
    const found = valueAt(document, part);
    return isObject(found) ? ownEntries(found, 'properties').map(([name]) => name) : [];
  });

const kindsOf = (document: JsonObject, schema: Pointer): ReadonlySet<string> =>
  new Set(
    compositionOf(document, schema).flatMap((part) => {
      const found = valueAt(document, part);
      return isObject(found) ? [own(found, 'type') ?? []].flat().filter((type) => typeof type === 'string') : [];
    }),
  );
