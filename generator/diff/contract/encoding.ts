import type { Encoding, JsonObject, MediaType } from '../../model/api.ts';
import { child } from '../../model/pointer.ts';
import { isForm, mediaTypeKey } from './content.ts';
import { compareHeaders } from './headers.ts';
import { note, type Context, type Noted } from './noted.ts';

interface Media {
  readonly old: MediaType;
  readonly young: MediaType;
  readonly from: JsonObject;
  readonly to: JsonObject;
}

/** Compares how the members of a form are written. */
export const compareEncoding = (context: Context, media: Media): readonly Noted[] => {
  const { old, young } = media;
  if (!isForm(old)) return [];
  const names = new Set([...old.encoding, ...young.encoding].map(({ property }) => property));
  return [...names].flatMap((name) => compareMember(context, media, name));
};

const compareMember = (context: Context, { old, young, from, to }: Media, name: string): readonly Noted[] => {
  const before = old.encoding.find(({ property }) => property === name);
  const after = young.encoding.find(({ property }) => property === name);
  const places = {
    before: before === undefined ? old.pointer : child(old.pointer, 'encoding', name),
    after: after === undefined ? young.pointer : child(young.pointer, 'encoding', name),
    subject: name,
  };
  const typesBefore = mediaTypesOf(before);
  const typesAfter = mediaTypesOf(after);
  const isNew = typesAfter === undefined || (typesBefore !== undefined && typesAfter.some((type) => !typesBefore.includes(type)));
  const isGone = typesBefore === undefined || (typesAfter !== undefined && typesBefore.some((type) => !typesAfter.includes(type)));
  return [
    ...(styleText(before, old) === styleText(after, young) ? [] : [note(context, { rule: 'encoding-style-changed', ...places, from: styleText(before, old), to: styleText(after, young) })]),
    ...(typesBefore === undefined && typesAfter === undefined
      ? []
      : [
          ...(isGone ? [note(context, { rule: 'encoding-media-type-removed', ...places })] : []),
          ...(isNew ? [note(context, { rule: 'encoding-media-type-added', ...places })] : []),
        ]),
    ...compareHeaders(context, { pointer: places.before, document: from }, { pointer: places.after, document: to }),
  ];
};

const mediaTypesOf = (encoding: Encoding | undefined): readonly string[] | undefined =>
  encoding?.contentType?.split(',').map((type) => type.trim().toLowerCase());

// Without `style`, `explode` or `allowReserved`, the members of a multipart body are written by their content type.
const styleText = (encoding: Encoding | undefined, media: MediaType): string => {
  const isStated = [encoding?.style, encoding?.explode, encoding?.allowReserved].some((part) => part !== undefined);
  if (!isStated && mediaTypeKey(media).startsWith('multipart/')) return 'by content type';
  const style = encoding?.style ?? 'form';
  return `${style}${(encoding?.explode ?? style === 'form') ? ', exploded' : ''}${encoding?.allowReserved === true ? ', reserved characters allowed' : ''}`;
};
