import type { MediaType } from '../../model/api.ts';
import { compareEncoding } from './encoding.ts';
import { coveringMediaType, isXml, schemaOf } from './content.ts';
import type { Exchange } from './exchange.ts';
import { note, noteSchemas, type Context, type Noted } from './noted.ts';

/** Compares the request bodies of an exchange. */
export const compareBodies = (context: Context, before: Exchange, after: Exchange): readonly Noted[] => {
  const from = before.body;
  const to = after.body;
  if (from === undefined && to === undefined) return [];
  if (from === undefined) {
    return [
      note(context, {
        rule: to?.required === true ? 'required-body-added' : 'body-added',
        before: before.pointer,
        after: to?.pointer ?? '',
      }),
    ];
  }
  if (to === undefined) return [note(context, { rule: 'body-removed', before: from.pointer, after: after.pointer })];
  const places = { before: from.pointer, after: to.pointer };
  const added = to.content.filter((media) => coveringMediaType(from.content, media) === undefined);
  return [
    ...(from.required === to.required
      ? []
      : [note(context, { rule: to.required ? 'body-became-required' : 'body-became-optional', ...places })]),
    ...(from.description === to.description ? [] : [note(context, { rule: 'documentation-changed', ...places })]),
    ...from.content.flatMap((media) =>
      compareMedia(context, before, after, { old: media, young: coveringMediaType(to.content, media) }),
    ),
    ...added.map((media) =>
      note(context, {
        rule: 'body-media-type-added',
        before: from.pointer,
        after: media.pointer,
        subject: media.mediaType,
      }),
    ),
  ];
};

const compareMedia = (
  context: Context,
  before: Exchange,
  after: Exchange,
  { old, young }: { readonly old: MediaType; readonly young: MediaType | undefined },
): readonly Noted[] => {
  if (young === undefined) {
    return [
      note(context, {
        rule: 'body-media-type-removed',
        before: old.pointer,
        after: after.body?.pointer ?? '',
        subject: old.mediaType,
      }),
    ];
  }
  return [
    ...noteSchemas(context, schemaOf(old, before.document), schemaOf(young, after.document), { isXml: isXml(old) }),
    ...compareEncoding(context, { old, young, from: before.document, to: after.document }),
  ];
};
