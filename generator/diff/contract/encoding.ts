import type { Encoding, JsonObject, MediaType } from '../../model/api.ts';
import { memberSchemas } from '../../model/composition.ts';
import { child, valueAt, type Pointer } from '../../model/pointer.ts';
import { follow, hasProperty, isObject } from '../../model/resolve.ts';
import { valuesOf } from '../schema/comparison.ts';
import { isForm } from './content.ts';
import { compareHeaders } from './headers.ts';
import { note, type Context, type Noted } from './noted.ts';
import { describedMembers, writingOf } from './writing.ts';

interface Media {
  readonly old: MediaType;
  readonly young: MediaType;
  readonly from: JsonObject;
  readonly to: JsonObject;
}

/** Compares how the members of a form are written. */
export const compareEncoding = (context: Context, media: Media): readonly Noted[] => {
  const { old, young, from, to } = media;
  if (!isForm(old)) return [];
  const names = new Set([...describedMembers(from, old), ...describedMembers(to, young)]);
  return [...names].flatMap((name) => compareMember(context, media, name));
};

const compareMember = (context: Context, { old, young, from, to }: Media, name: string): readonly Noted[] => {
  const [first, second] = [memberOf(old, from, name), memberOf(young, to, name)];
  // OpenAPI ignores what is said of a member that the schema does not have.
  const before = first.isAbsent ? undefined : old.encoding.find(({ property }) => property === name);
  const after = second.isAbsent ? undefined : young.encoding.find(({ property }) => property === name);
  if (before === undefined && after === undefined) return compareExtension(context, { old, young, from, to }, name);
  const places = {
    before: before === undefined ? old.pointer : child(old.pointer, 'encoding', name),
    after: after === undefined ? young.pointer : child(young.pointer, 'encoding', name),
    subject: name,
  };
  const isStated = before?.contentType !== undefined || after?.contentType !== undefined;
  const typesBefore = mediaTypesOf(before) ?? (isStated ? first.usual : undefined);
  const typesAfter = mediaTypesOf(after) ?? (isStated ? second.usual : undefined);
  const types = valuesOf(typesBefore?.join(', '), typesAfter?.join(', '));
  const isNew =
    typesAfter === undefined || (typesBefore !== undefined && typesAfter.some((type) => !typesBefore.includes(type)));
  const isGone =
    typesBefore === undefined || (typesAfter !== undefined && typesBefore.some((type) => !typesAfter.includes(type)));
  return [
    // A member that comes or goes is not written in another way.
    ...(first.isAbsent || second.isAbsent ? [] : compareWriting(context, { old, young, from, to }, places)),
    ...(typesBefore === undefined && typesAfter === undefined
      ? []
      : [
          ...(isGone ? [note(context, { rule: 'encoding-media-type-removed', ...places, ...types })] : []),
          ...(isNew ? [note(context, { rule: 'encoding-media-type-added', ...places, ...types })] : []),
        ]),
    ...compareHeaders(context, { pointer: places.before, document: from }, { pointer: places.after, document: to }),
  ];
};

// Without `encoding`, the schema says how a member is written.
const compareExtension = (context: Context, media: Media, name: string): readonly Noted[] => {
  const [before] = memberSchemas(media.from, media.old.schema?.target ?? '', name);
  const [after] = memberSchemas(media.to, media.young.schema?.target ?? '', name);
  return before === undefined || after === undefined
    ? []
    : compareWriting(context, media, { before, after, subject: name });
};

const compareWriting = (
  context: Context,
  { old, young, from, to }: Media,
  places: { readonly before: Pointer; readonly after: Pointer; readonly subject: string },
): readonly Noted[] => {
  const [before, after] = [writingOf(from, old, places.subject), writingOf(to, young, places.subject)];
  return before === after
    ? []
    : [note(context, { rule: 'encoding-style-changed', ...places, from: before, to: after })];
};

const mediaTypesOf = (encoding: Encoding | undefined): readonly string[] | undefined =>
  encoding?.contentType?.split(',').map((type) => type.trim().toLowerCase());

/** A member of a form as its schema has it: whether it is not there, and the media type that it has unless another is stated. */
const memberOf = (
  media: MediaType,
  document: JsonObject,
  name: string,
): { readonly isAbsent: boolean; readonly usual: readonly string[] | undefined } => {
  const target = media.schema?.target ?? '';
  const schema = media.schema === undefined ? undefined : valueAt(document, target);
  // Elsewhere it may stand in a part of a combination, or be what a pattern describes.
  const isPlain = isObject(schema) && Object.keys(schema).every((key) => !combining.has(key));
  if (!isPlain) return { isAbsent: false, usual: undefined };
  const isThere = hasProperty(schema, name);
  return {
    isAbsent: !isThere && schema['additionalProperties'] === undefined,
    usual: isThere ? usualMediaType(document, child(target, 'properties', name)) : undefined,
  };
};

const combining = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'if',
  'then',
  'else',
  '$ref',
  '$dynamicRef',
  'patternProperties',
  'dependentSchemas',
]);

/** @see https://spec.openapis.org/oas/v3.1.1#encoding-object */
const usualMediaType = (document: JsonObject, pointer: Pointer): readonly string[] | undefined => {
  const { value, pointer: place } = follow(document, pointer);
  if (!isObject(value)) return undefined;
  switch (value['type']) {
    case 'object':
      return ['application/json'];
    case 'array':
      return usualMediaType(document, child(place, 'items'));
    case 'string':
      return value['contentEncoding'] !== undefined || value['format'] === 'binary'
        ? ['application/octet-stream']
        : ['text/plain'];
    case 'number':
    case 'integer':
    case 'boolean':
      return ['text/plain'];
    default:
      return undefined;
  }
};
