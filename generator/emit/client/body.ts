import type { Api, JsonObject, JsonValue, MediaType, RequestBody } from '../../model/api.ts';
import { fieldStyles, numericFields } from '../../model/form-style.ts';
import { merge, typesOf } from '../../model/merge.ts';
import {
  byPreference,
  essenceOf,
  isAnyType,
  isFormData,
  isJsonType,
  isRange,
  partType,
  sentType,
} from '../../model/media-type.ts';
import { identifier } from '../../text/escape.ts';
import { call } from '../../text/layout.ts';
import { literalLayout } from '../../text/literal.ts';
import type { Fragment } from './imports.ts';

/** How a body is sent, when that is not simply as `application/json`; undefined when it is. */
export const bodyFragment = (api: Api, body: RequestBody | undefined): Fragment | undefined => {
  const content = body?.content ?? [];
  if (content.length === 0 || (content.length === 1 && content[0]?.mediaType === 'application/json')) return undefined;
  const sorted = withoutRepeats([...content].sort(byPreference));
  const kinds = sorted.map((media) => kindOf(api, media, sorted.length > 1));
  return {
    layout: call(
      identifier('body'),
      kinds.map(({ layout }) => layout),
    ),
    uses: [{ module: 'body', name: 'body' }, ...kinds.flatMap(({ uses }) => uses)],
  };
};

// The first one is taken when a caller names no content type. A range of JSON that would be sent as a type before it adds nothing.
const withoutRepeats = (content: readonly MediaType[]): readonly MediaType[] =>
  content.filter(
    ({ mediaType }, index) =>
      !isRange(mediaType) ||
      !isJsonType(mediaType) ||
      !content.slice(0, index).some((earlier) => sentType(earlier.mediaType) === sentType(mediaType)),
  );

const kindOf = (api: Api, content: MediaType, hasChoice: boolean): Fragment => {
  const type = essenceOf(content.mediaType);
  if (type === 'application/x-www-form-urlencoded') {
    return made('form', 'form', [formStyles(api, content), numericBooleans(api, content)]);
  }
  if (isFormData(type)) return made('multipart', 'multipart', [contentTypes(content)]);
  if (isAnyType(type)) return made('body', 'any', [type]);
  if (isJsonType(type))
    return made('body', 'json', [sentType(content.mediaType), ...(hasChoice ? [jsonTypes(api, content)] : [])]);
  return made('body', 'raw', [content.mediaType]);
};

// What tells one media type from another, to whoever has a value: an object is no JSON Patch. Where text may be meant as JSON, it is.
const jsonTypes = ({ document }: Api, { schema }: MediaType): readonly string[] => {
  const types = schema === undefined ? [] : typesOf(merge(document, [schema.pointer]));
  return [...new Set(types.map((type) => (type === 'integer' ? 'number' : type)))];
};

const made = (module: string, name: string, parameters: readonly JsonValue[]): Fragment => {
  const last = parameters.findLastIndex((value) => typeof value !== 'object' || Object.keys(value ?? {}).length > 0);
  const given = parameters.slice(0, last + 1).map(literalLayout);
  return { layout: call(identifier(name), given), uses: [{ module, name }] };
};

/** The styles of fields as the runtime has them: `[style, explode]`, and whether reserved characters stay. */
const formStyles = (api: Api, content: MediaType): JsonObject =>
  Object.fromEntries(
    [...fieldStyles(api.document, content)].map(([name, { style, explode, allowReserved }]) => [
      name,
      [style, explode, ...(allowReserved ? [true] : [])],
    ]),
  );

const numericBooleans = (api: Api, content: MediaType): JsonValue => {
  const fields = numericFields(api.document, content);
  return fields === 'all' ? true : fields;
};

const contentTypes = (content: MediaType): JsonObject =>
  Object.fromEntries(
    content.encoding.flatMap(({ property }) => {
      const type = partType(content, property);
      return type === undefined ? [] : [[property, type]];
    }),
  );
