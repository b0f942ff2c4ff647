import type { JsonObject, MediaType } from '../../model/api.ts';
import { essenceOf } from '../../model/media-type.ts';
import { valueAt } from '../../model/pointer.ts';
import { isObject } from '../../model/resolve.ts';

/** What media types are matched by. */
export const mediaTypeKey = ({ mediaType }: MediaType): string => essenceOf(mediaType);

/** The described media type that a media type falls under: itself, or the narrowest range. */
export const coveringMediaType = (content: readonly MediaType[], wanted: MediaType): MediaType | undefined => {
  const key = mediaTypeKey(wanted);
  const range = `${key.split('/')[0] ?? ''}/*`;
  return [key, range, '*/*'].flatMap(
    (candidate) => content.find((media) => mediaTypeKey(media) === candidate) ?? [],
  )[0];
};

export const isXml = (media: MediaType): boolean => /[/+]xml$/u.test(mediaTypeKey(media));
export const isForm = (media: MediaType): boolean =>
  /^(multipart\/|application\/x-www-form-urlencoded$)/u.test(mediaTypeKey(media));
export const isJson = (media: MediaType): boolean => /[/+]json$/u.test(mediaTypeKey(media));
export const isText = (media: MediaType): boolean => /^text\/|[/+](xml|yaml)$/u.test(mediaTypeKey(media));

/**
 * The schema of a body. Bytes have none: 3.0 wrote `format: binary` where 3.1 writes nothing at all.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#migrating-binary-descriptions-from-oas-3-0
 */
export const schemaOf = (media: MediaType, document: JsonObject): string | undefined => {
  const { schema } = media;
  if (schema === undefined || isJson(media) || isXml(media) || isForm(media) || isText(media)) return schema?.pointer;
  return isBytes(valueAt(document, schema.target)) ? undefined : schema.pointer;
};

const isBytes = (schema: unknown): boolean => {
  if (schema === true) return true;
  if (!isObject(schema)) return false;
  const stated = Object.keys(schema).filter((key) => !words.includes(key) && !key.startsWith('x-'));
  return (
    stated.length === 0 ||
    (schema['type'] === 'string' &&
      stated.every(
        (key) => key === 'type' || (key === 'format' && schema['format'] === 'binary') || key === 'contentMediaType',
      ) &&
      stated.length > 1)
  );
};

const words = ['title', 'description', 'example', 'examples', 'deprecated', '$comment', 'externalDocs'];
