import type { MediaType } from '../../model/api.ts';

/** A media type without its parameters and case: `Application/JSON; charset=utf-8` is `application/json`. */
export const mediaTypeKey = ({ mediaType }: MediaType): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase();

/** The described media type that a media type falls under: itself, or the narrowest range. */
export const coveringMediaType = (content: readonly MediaType[], wanted: MediaType): MediaType | undefined => {
  const key = mediaTypeKey(wanted);
  const range = `${key.split('/')[0] ?? ''}/*`;
  return [key, range, '*/*'].flatMap((candidate) => content.find((media) => mediaTypeKey(media) === candidate) ?? [])[0];
};

export const isXml = (media: MediaType): boolean => /[/+]xml$/u.test(mediaTypeKey(media));
export const isForm = (media: MediaType): boolean => /^(multipart\/|application\/x-www-form-urlencoded$)/u.test(mediaTypeKey(media));
export const isJson = (media: MediaType): boolean => /[/+]json$/u.test(mediaTypeKey(media));
export const isText = (media: MediaType): boolean => /^text\/|[/+](xml|yaml)$/u.test(mediaTypeKey(media));
