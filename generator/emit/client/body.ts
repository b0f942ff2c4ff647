import type { Api, Encoding, JsonObject, JsonValue, MediaType, RequestBody } from '../../model/api.ts';
import { byPreference, essenceOf, isJsonType, isRange, sentType } from '../../model/media-type.ts';
import { child } from '../../model/pointer.ts';
import { follow, isObject, own, ownEntries, ownList, ownText } from '../../model/resolve.ts';
import { identifier } from '../../text/escape.ts';
import { call } from '../../text/layout.ts';
import { literalLayout } from '../../text/literal.ts';
import type { Fragment } from './imports.ts';

/** How a body is sent, when that is not simply as `application/json`; undefined when it is. */
export const bodyFragment = (api: Api, body: RequestBody | undefined): Fragment | undefined => {
  const content = body?.content ?? [];
  if (content.length === 0 || (content.length === 1 && content[0]?.mediaType === 'application/json')) return undefined;
  const kinds = withoutRepeats([...content].sort(byPreference)).map((mediaType) => kindOf(api, mediaType));
  return {
    layout: call(identifier('body'), kinds.map(({ layout }) => layout)),
    uses: [{ module: 'body', name: 'body' }, ...kinds.flatMap(({ uses }) => uses)],
  };
};

// The first one is taken when a caller names no content type. A range that would be sent as a type before it adds nothing.
const withoutRepeats = (content: readonly MediaType[]): readonly MediaType[] =>
  content.filter((one, index) => !isRange(one.mediaType) || !content.slice(0, index).some((earlier) => sentType(earlier.mediaType) === sentType(one.mediaType)));

const kindOf = (api: Api, content: MediaType): Fragment => {
  const type = essenceOf(content.mediaType);
  if (type === 'application/x-www-form-urlencoded') {
    return made('form', 'form', [formStyles(api, content), numericBooleans(api, content)]);
  }
  if (type === 'multipart/form-data') return made('multipart', 'multipart', [contentTypes(content)]);
  return made('body', isJsonType(type) ? 'json' : 'raw', [sentType(content.mediaType)]);
};

const made = (module: string, name: string, parameters: readonly JsonValue[]): Fragment => {
  const last = parameters.findLastIndex((value) => typeof value !== 'object' || Object.keys(value ?? {}).length > 0);
  const given = parameters.slice(0, last + 1).map(literalLayout);
  return { layout: call(identifier(name), given), uses: [{ module, name }] };
};

/**
 * The style of each field that has one: stated by `encoding`, or by `x-array-format` on its schema.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
const formStyles = (api: Api, content: MediaType): JsonObject => {
  const formats = arrayFormats(api, content);
  const stated = content.encoding.flatMap((encoding) => {
    const style = encodingStyle(encoding);
    return style === undefined ? [] : [[encoding.property, style] as const];
  });
  return Object.fromEntries([...formats, ...stated]);
};

const encodingStyle = ({ style, explode, allowReserved }: Encoding): readonly JsonValue[] | undefined => {
  if (style === undefined && explode === undefined && allowReserved === undefined) return undefined;
  const resolved = style ?? 'form';
  return [resolved, explode ?? resolved === 'form', ...(allowReserved ? [true] : [])];
};

const arrayFormats = (api: Api, { schema }: MediaType): readonly (readonly [string, JsonValue])[] => {
  const found = schema && follow(api.document, schema.target);
  if (!isObject(found?.value)) return [];
  return ownEntries(found.value, 'properties').flatMap(([name]) => {
    const { value } = follow(api.document, child(found.pointer, 'properties', name));
    const format = isObject(value) ? arrayFormat(value) : undefined;
    return format === undefined ? [] : [[name, [format, true]] as const];
  });
};

// `x-boolean-format: numeric` on the body's schema holds for all of its fields, on a property for that one.
const numericBooleans = (api: Api, { schema }: MediaType): JsonValue => {
  const found = schema && follow(api.document, schema.target);
  if (!isObject(found?.value)) return [];
  if (own(found.value, 'x-boolean-format') === 'numeric') return true;
  return ownEntries(found.value, 'properties').flatMap(([name, property]) =>
    isObject(property) && own(property, 'x-boolean-format') === 'numeric' ? [name] : [],
  );
};

const arrayFormat = (schema: JsonObject): string | undefined =>
  ownText(schema, 'x-array-format') ??
  [...ownList(schema, 'anyOf'), ...ownList(schema, 'oneOf')]
    .flatMap((branch) => (isObject(branch) ? [own(branch, 'x-array-format')] : []))
    .find((format) => typeof format === 'string');

const contentTypes = (content: MediaType): JsonObject =>
  Object.fromEntries(
    content.encoding.flatMap(({ property, contentType }) => (contentType === undefined ? [] : [[property, contentType]])),
  );
