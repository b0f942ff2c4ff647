import type { Api, Encoding, JsonObject, JsonValue, MediaType, Style } from '../../../model/api.ts';
import { essenceOf, isAnyType, isJsonType, partType } from '../../../model/media-type.ts';
import { child } from '../../../model/pointer.ts';
import { follow, isObject, ownList, ownText } from '../../../model/resolve.ts';
import type { Part } from '../support/multipart.ts';
import { formField } from './encode.ts';
import { expand, unspecified, type Writing } from './expand.ts';

/** A body on the wire. */
export type WireBody =
  | { readonly kind: 'json'; readonly value: JsonValue }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] };

/** What a value looks like in a media type; undefined where there is no rule for it. */
export const bodyOf = (api: Api, media: MediaType, value: JsonValue): WireBody | undefined => {
  const type = essenceOf(media.mediaType);
  if (isJsonType(type)) return { kind: 'json', value };
  // Text of any type may be anything.
  if (isAnyType(type)) return typeof value === 'string' ? undefined : { kind: 'json', value };
  if (type === 'application/x-www-form-urlencoded') return isObject(value) ? form(api, media, value) : undefined;
  if (type === 'multipart/form-data')
    return isObject(value) ? { kind: 'parts', parts: parts(media, value) } : undefined;
  return typeof value === 'string' ? { kind: 'text', text: value } : undefined;
};

/** @see https://spec.openapis.org/oas/v3.1.1#encoding-the-x-www-form-urlencoded-media-type */
const form = (api: Api, media: MediaType, value: JsonObject): WireBody | undefined => {
  const fields = Object.entries(value).map(([name, member]) => field(api, media, name, member));
  if (fields.some((text) => text === unspecified)) return undefined;
  return { kind: 'text', text: fields.filter((text) => typeof text === 'string').join('&') };
};

const field = (api: Api, media: MediaType, name: string, given: JsonValue): ReturnType<typeof expand> => {
  const value = hasNumericBooleans(api, media, name) ? numeric(given) : given;
  const writing = writingOf(api, media, name);
  if (writing !== undefined) return expand(name, value, writing);
  const plain = { style: 'form', explode: true, encode: formField } as const;
  // Without a style, an object is written in its default media type, which is JSON.
  return expand(name, isObject(value) ? JSON.stringify(value) : value, plain);
};

const writingOf = (api: Api, media: MediaType, name: string): Writing | undefined => {
  const encoding = media.encoding.find(({ property }) => property === name);
  const style = statedStyle(encoding);
  if (style !== undefined) return { ...style, encode: formField };
  const format = arrayFormat(api, media, name);
  return format === 'brackets' || format === 'indices'
    ? { style: format, explode: true, encode: formField }
    : undefined;
};

const statedStyle = (
  encoding: Encoding | undefined,
): { readonly style: Style; readonly explode: boolean } | undefined => {
  if (encoding === undefined) return undefined;
  const { style, explode, allowReserved } = encoding;
  if (style === undefined && explode === undefined && allowReserved === undefined) return undefined;
  return { style: style ?? 'form', explode: explode ?? (style ?? 'form') === 'form' };
};

/** `x-array-format` of a property, on its schema or on a branch of it. */
const arrayFormat = (api: Api, { schema }: MediaType, name: string): string | undefined => {
  if (schema === undefined) return undefined;
  const { value } = follow(api.document, child(schema.target, 'properties', name));
  if (!isObject(value)) return undefined;
  const owners = [value, ...ownList(value, 'anyOf'), ...ownList(value, 'oneOf')].filter(isObject);
  return owners.map((owner) => ownText(owner, 'x-array-format')).find((format) => format !== undefined);
};

/** `x-boolean-format: numeric` of a body or of one of its fields: 1 and 0 stand for true and false. */
const hasNumericBooleans = (api: Api, { schema }: MediaType, name: string): boolean => {
  if (schema === undefined) return false;
  const owners = [follow(api.document, schema.target), follow(api.document, child(schema.target, 'properties', name))];
  return owners.some(({ value }) => isObject(value) && ownText(value, 'x-boolean-format') === 'numeric');
};

const numeric = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(numeric);
  return typeof value === 'boolean' ? Number(value) : value;
};

/** @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const writtenName = (name: string): string => name.replace(/["\r\n]/gu, encodeURIComponent);

/** @see https://spec.openapis.org/oas/v3.1.1#encoding-multipart-media-types */
const parts = (media: MediaType, value: JsonObject): readonly Part[] =>
  Object.entries(value).flatMap(([name, member]) => {
    const stated = partType(media, name);
    const members: readonly JsonValue[] = Array.isArray(member) ? member : [member];
    return members.filter((item) => item !== null).map((item) => part(name, item, stated));
  });

const part = (name: string, value: JsonValue, stated: string | undefined): Part => {
  const type = stated ?? (typeof value === 'object' ? 'application/json' : undefined);
  const isJson = typeof value === 'object' || (type !== undefined && isJsonType(type));
  return {
    name: writtenName(name),
    ...(type === undefined ? {} : { type }),
    text: isJson ? JSON.stringify(value) : String(value),
  };
};
