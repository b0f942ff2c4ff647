import type { Example, JsonObject, JsonValue, MediaType, Operation, Parameter } from './api.ts';
import { first, merge } from './merge.ts';
import { createIsListed } from './listed.ts';
import {
  byPreference,
  essenceOf,
  isBytes,
  isFormData,
  isJsonSequence,
  isJsonType,
  isRange,
  isStructured,
} from './media-type.ts';
import { fitting, plainValue } from './plain-value.ts';
import { child, valueAt, type Pointer } from './pointer.ts';
import { isObject, own } from './resolve.ts';
import { isScalar } from './sample/fits.ts';

/** What a sample gives the client's method. */
export interface SampleCall {
  readonly parameters: JsonObject;
  readonly body?: SampleCallBody;
}

export interface SampleCallBody {
  readonly media: MediaType;
  readonly value: JsonValue;
  /** How the value is sent. */
  readonly kind: 'json' | 'form' | 'multipart' | 'text' | 'file';
  /** The members of a form that are files. */
  readonly files: ReadonlySet<string>;
}

/** The call of an operation with these of its parameters, and with the value of one example of its body. */
export const sampleCall = (
  document: JsonObject,
  operation: Operation,
  parameters: readonly Parameter[],
  chosen?: Pick<SampleCallBody, 'media' | 'value'>,
): SampleCall => {
  const media =
    chosen?.media ?? (sendsBody(operation) ? [...(operation.body?.content ?? [])].sort(byPreference)[0] : undefined);
  return {
    parameters: Object.fromEntries(
      [...new Set(parameters.map((parameter) => parameter.in))].map((place) => [
        place,
        Object.fromEntries(
          parameters
            .filter((parameter) => parameter.in === place)
            .map((parameter) => [parameter.name, parameterValue(document, parameter)]),
        ),
      ]),
    ),
    ...(media === undefined ? {} : { body: callBody(document, media, chosen?.value ?? bodyValue(document, media)) }),
  };
};

// Some descriptions give every operation a body. Where none has to be sent, `fetch` would refuse one of what only reads.
const sendsBody = ({ method, body }: Operation): boolean => body?.required === true || !/^(?:get|head)$/u.test(method);

/** What samples give for a parameter: an example, corrected, that its schema allows, or a value made from that. */
export const parameterValue = (document: JsonObject, { name, schema, examples }: Parameter): JsonValue => {
  if (schema === undefined) return examples.map(valid)[0] ?? name;
  // In an address, the parameter's own name reads better than the word `string`.
  const merged = merge(document, [schema.pointer]);
  const value = fitting(examples.map(valid), merged) ?? plainValue(document, schema.pointer, 'request', name);
  // An object without members is written as nothing at all, which in a path makes another address.
  return isObject(value) && Object.keys(value).length === 0 ? (fitting([name], merged) ?? value) : value;
};

const callBody = (document: JsonObject, media: MediaType, value: JsonValue): SampleCallBody => {
  const kind = kindOf(document, media, value);
  const names = kind === 'multipart' && isObject(value) ? Object.keys(value) : [];
  return {
    media,
    value: kind === 'text' ? textOf(value) : value,
    kind,
    files: new Set(names.filter((name) => isFile(document, media, name))),
  };
};

/** A value where text is sent: as it is, or its JSON. */
export const textOf = (value: JsonValue): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What samples send as the body: the first example, corrected, that is of its schema's type, or a value made from that. */
const bodyValue = (document: JsonObject, media: MediaType): JsonValue => {
  const examples = media.examples.map(valid);
  const { schema } = media;
  // Text is text, whatever its schema.
  const example =
    schema === undefined || !isMadeOfValues(media)
      ? examples[0]
      : (firstListed(document, schema.pointer, examples) ??
        firstListed(
          document,
          schema.pointer,
          examples.map((value) => withFiles(document, media, value)),
        ));
  if (example !== undefined) return example;
  if (isBytes(media.mediaType) && isAnything(document, media)) return '';
  return media.schema === undefined ? {} : plainValue(document, media.schema.pointer, 'request');
};

const firstListed = (document: JsonObject, pointer: Pointer, values: readonly JsonValue[]): JsonValue | undefined =>
  values.find((value) => createIsListed(document)(value, pointer));

/** An example of a form with the files that it lacks: a description has no way to hold them. */
const withFiles = (document: JsonObject, media: MediaType, value: JsonValue): JsonValue => {
  const made =
    media.schema === undefined || !isFormData(media.mediaType)
      ? value
      : plainValue(document, media.schema.pointer, 'request');
  return isObject(made) && isObject(value)
    ? {
        ...value,
        ...Object.fromEntries(
          Object.entries(made).filter(([name]) => !Object.hasOwn(value, name) && isFile(document, media, name)),
        ),
      }
    : value;
};

const isMadeOfValues = ({ mediaType }: MediaType): boolean =>
  isStructured(mediaType) && !isTextType(essenceOf(mediaType));

/** The value of an example as it may be sent. */
const valid = (example: Example): JsonValue => example.corrected ?? example.value;

const isAnything = (document: JsonObject, { schema }: MediaType): boolean =>
  schema === undefined ||
  merge(document, [schema.pointer]).parts.every((part) => Object.keys(part.schema).length === 0);

// As the types of the client have it: whoever gives it a value of a media type that is no JSON gives it text, or bytes.
const kindOf = (document: JsonObject, media: MediaType, value: JsonValue): SampleCallBody['kind'] => {
  const type = essenceOf(media.mediaType);
  if (isJsonType(type)) return 'json';
  if (type === 'application/x-www-form-urlencoded' && isObject(value)) return 'form';
  if (isFormData(type) && isObject(value)) return 'multipart';
  // Without a schema the client takes bytes.
  if (
    isJsonSequence(type) &&
    !isAnything(document, media) &&
    media.examples.some((example) => valid(example) === value)
  )
    return isScalar(value) ? 'text' : 'file';
  if (isBytes(media.mediaType) || isBinary(document, media)) return 'file';
  if (isTextType(type)) return isScalar(value) ? 'text' : 'file';
  if (typeof value !== 'string') return 'json';
  return isRange(type) ? 'file' : 'text';
};

const isTextType = (essence: string): boolean => /^text\/|[/+](?:xml|yaml)$/u.test(essence);

/** The schema of a member of a body, as it is written. */
const memberOf = (document: JsonObject, media: MediaType, name: string): JsonObject => {
  const merged = merge(document, media.schema === undefined ? [] : [media.schema.pointer]);
  const found = merged.parts.map(({ pointer }) => valueAt(document, child(pointer, 'properties', name))).find(isObject);
  return found ?? {};
};

const isFile = (document: JsonObject, media: MediaType, name: string): boolean => {
  const member = memberOf(document, media, name);
  const items = own(member, 'items');
  // A list of files is sent as parts of one name.
  return [member, ...(isObject(items) ? [items] : [])].some(
    (schema) => own(schema, 'format') === 'binary' || Object.hasOwn(schema, 'contentMediaType'),
  );
};

const isBinary = (document: JsonObject, media: MediaType): boolean => {
  const merged = merge(document, media.schema === undefined ? [] : [media.schema.pointer]);
  return first(merged, 'format') === 'binary' || first(merged, 'contentMediaType') !== undefined;
};
