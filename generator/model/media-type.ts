import type { JsonObject, MediaType } from './api.ts';
import { own, ownText } from './resolve.ts';

/** Whether a value of a media type is made of JSON values: JSON itself, forms, plain text, and what a wildcard stands for. */
export const isStructured = (mediaType: string): boolean => ![other, otherRange].includes(rankOf(mediaType));

/** The media type of a body that stands for it: JSON before forms before text; undefined when there is none of these. */
export const preferred = (content: readonly MediaType[]): MediaType | undefined =>
  [...content].sort(byPreference).find(({ mediaType }) => isStructured(mediaType));

/** The order in which media types of a request are preferred: what a typed value fits best first, what names no type last. */
export const byPreference = (a: MediaType, b: MediaType): number => rankOf(a.mediaType) - rankOf(b.mediaType);

/** Whether a media type stands for several, so that nothing can be sent as it. */
export const isRange = (mediaType: string): boolean => mediaType.includes('*');

/** Whether a media type stands for JSON among others, so that a value of any type may be sent as it. */
export const isAnyType = (mediaType: string): boolean => /^(?:\*|application)\/\*$/u.test(essenceOf(mediaType));

/** Whether a value is sent in a media type as the parts of a form. The parts of any other multipart have no names. */
export const isFormData = (mediaType: string): boolean => /^multipart\/(?:form-data|\*)$/u.test(essenceOf(mediaType));

/** What a Content-Type says of a body in a media type: a range says nothing that could be sent. */
export const sentType = (mediaType: string): string => {
  if (!isRange(mediaType)) return mediaType;
  return isJsonType(mediaType) ? 'application/json' : 'application/octet-stream';
};

/**
 * The media type that a part of a form is sent in, where the encoding states one: a list or a range leaves the choice to whoever has the value.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export const partType = ({ encoding }: Pick<MediaType, 'encoding'>, name: string): string | undefined => {
  const stated = encoding.find(({ property }) => property === name)?.contentType;
  return stated === undefined || /[,*]/u.test(stated) ? undefined : stated;
};

/** A media type without its parameters, in lower case: `Application/JSON; charset=utf-8` is `application/json`. */
export const essenceOf = (mediaType: string): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase();

/** Whether a media type is JSON, by its name or by its suffix. */
export const isJsonType = (mediaType: string): boolean => /[/+]json$/u.test(essenceOf(mediaType));

/** Whether a media type holds a JSON value in each of its lines, or one behind another, and so is no JSON: `application/x-ndjson`. */
export const isJsonSequence = (mediaType: string): boolean =>
  /(?:[/+.-](?:ndjson|jsonl|jsonlines)|json-seq)$/u.test(essenceOf(mediaType));

/** Whether a value is text as it stands, and no JSON. */
export const isText = (value: unknown, mediaType: string): value is string =>
  typeof value === 'string' && (isJsonSequence(mediaType) || !/json/iu.test(mediaType));

const ranks: readonly RegExp[] = [
  /^application\/json$/u,
  /^[^*]*[/+]json$/u,
  /^application\/x-www-form-urlencoded$/u,
  /^multipart\/form-data$/u,
  /^text\/plain$/u,
  /^[^*]*$/u,
  /[/+]json$/u,
  /^(?:multipart|text|\*)\/\*$/u,
];

const other = 5;
const otherRange = ranks.length;

const rankOf = (mediaType: string): number => {
  const essence = essenceOf(mediaType);
  const rank = ranks.findIndex((pattern) => pattern.test(essence));
  return rank === -1 ? otherRange : rank;
};

/** Whether what a media type stands for is bytes to whoever knows nothing but its name: neither text nor made of values. */
export const isBytes = (mediaType: string): boolean =>
  !/[/+](?:json|xml|yaml|x-www-form-urlencoded)$|^text\/|^multipart\/form-data$|\*/u.test(essenceOf(mediaType));

/** Whether a schema stands for bytes. A string that says how it is encoded holds characters instead. */
export const isBinary = (schema: JsonObject): boolean =>
  own(schema, 'format') === 'binary' ||
  (!Object.hasOwn(schema, 'contentEncoding') && binaryType.test(ownText(schema, 'contentMediaType') ?? ''));

const binaryType = /^(?:image|audio|video|font)\/|^application\/(?:octet-stream|pdf|zip|gzip)$/iu;
