import type { JsonObject, MediaType } from '../../model/api.ts';
import { compositionOf, memberSchemas } from '../../model/composition.ts';
import { encodingStyle, fieldStyles, numericFields, type FieldStyle } from '../../model/form-style.ts';
import { child, valueAt, type Pointer } from '../../model/pointer.ts';
import { isObject, own, ownEntries, ownList } from '../../model/resolve.ts';
import { statedTypes, typeBits } from '../schema/type-set.ts';
import { mediaTypeKey } from './content.ts';

/** The members of a form whose writing is described: by `encoding`, or in the schema by extensions of ours. */
export const describedMembers = (document: JsonObject, media: MediaType): readonly string[] => {
  const named = media.encoding.map(({ property }) => property);
  if (isMultipart(media) || media.schema === undefined) return named;
  const numeric = numericFields(document, media);
  return [
    ...named,
    ...fieldStyles(document, media).keys(),
    ...(numeric === 'all' ? memberNames(document, media.schema.target) : numeric),
  ];
};

/** How a member of a form is written, in a few words that differ where something else is sent. */
export const writingOf = (document: JsonObject, media: MediaType, name: string): string => {
  const encoding = media.encoding.find(({ property }) => property === name);
  // Without `style`, `explode` or `allowReserved`, the members of a multipart body are written by their content type.
  if (isMultipart(media)) return styleWords(encoding && encodingStyle(encoding)) ?? 'by content type';
  const style = styleWords(fieldStyles(document, media).get(name)) ?? 'form, exploded';
  return isNumeric(document, media, name) ? `${style}, booleans as 1 and 0` : style;
};

const isMultipart = (media: MediaType): boolean => mediaTypeKey(media).startsWith('multipart/');

const styleWords = (field: FieldStyle | undefined): string | undefined => {
  if (field === undefined) return undefined;
  const { style, explode, allowReserved } = field;
  const isOurs = style === 'brackets' || style === 'indices';
  return `${style}${explode && !isOurs ? ', exploded' : ''}${allowReserved ? ', reserved characters allowed' : ''}`;
};

const isNumeric = (document: JsonObject, media: MediaType, name: string): boolean => {
  const fields = numericFields(document, media);
  if (fields !== 'all') return fields.includes(name);
  return memberSchemas(document, media.schema?.target ?? '', name).some((schema) => holdsBoolean(document, schema));
};

const memberNames = (document: JsonObject, schema: Pointer): readonly string[] =>
  compositionOf(document, schema).flatMap((part) => membersOf(valueAt(document, part), 'properties'));

/** Whether a boolean may be somewhere in a value; where no type is stated, none is expected. */
const holdsBoolean = (document: JsonObject, schema: Pointer): boolean => {
  const open = new Set(compositionOf(document, schema));
  for (const place of open) {
    const value = valueAt(document, place);
    if (!isObject(value)) continue;
    if (isBoolean(value)) return true;
    const inner = [
      child(place, 'items'),
      ...membersOf(value, 'properties').map((name) => child(place, 'properties', name)),
    ];
    for (const part of inner.flatMap((pointer) => compositionOf(document, pointer))) open.add(part);
  }
  return false;
};

const membersOf = (schema: unknown, keyword: string): readonly string[] =>
  isObject(schema) ? ownEntries(schema, keyword).map(([name]) => name) : [];

const isBoolean = (schema: JsonObject): boolean => {
  const listed = [own(schema, 'const'), ...ownList(schema, 'enum')];
  return ((statedTypes(schema) ?? 0) & typeBits.boolean) !== 0 || listed.some((value) => typeof value === 'boolean');
};
