import type { Api, Encoding, Example, JsonObject, JsonValue, MediaType, Operation, Parameter, Style } from '../../../../model/api.ts';
import { byPreference, sentType } from '../../../../model/media-type.ts';
import { variableName } from '../../../../model/name.ts';
import { child, valueAt } from '../../../../model/pointer.ts';
import { isObject, own } from '../../../../model/resolve.ts';
import { needsBaseUrl, sampleAddress } from '../../../../model/server.ts';
import { merge, first } from '../schema/merge.ts';
import { sampleValue } from './value.ts';

/** One request, complete: every sample in every language is printed from it, so all of them send the same. */
export interface SampleRequest {
  readonly method: string;
  /** With path and query parameters filled in. */
  readonly url: string;
  /** Without credentials. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly credentials: readonly Credential[];
  readonly body?: SampleBody;
  /** The same for our client: what its method takes. */
  readonly call: {
    readonly parameters: JsonObject;
    /** Where the API is, if the client has to be told. */
    readonly baseUrl?: string;
    readonly body?: JsonValue;
    readonly mediaType?: string;
  };
}

export type SampleBody =
  | { readonly kind: 'json'; readonly mediaType: string; readonly value: JsonValue }
  | { readonly kind: 'form'; readonly pairs: readonly (readonly [name: string, value: string])[]; readonly text: string }
  | { readonly kind: 'multipart'; readonly parts: readonly { readonly name: string; readonly value: string; readonly isFile: boolean }[] }
  | { readonly kind: 'text'; readonly mediaType: string; readonly text: string }
  | { readonly kind: 'file'; readonly mediaType: string };

/** A secret, by the environment variable that samples read it from. */
export type Credential =
  | { readonly kind: 'basic'; readonly username: Variable; readonly password: Variable }
  | { readonly kind: 'bearer'; readonly token: Variable }
  | { readonly kind: 'header' | 'query' | 'cookie'; readonly name: string; readonly value: Variable };

export interface Variable {
  /** `BILLOGRAM_USERNAME` */
  readonly name: string;
  /** The client's option that takes it. */
  readonly option: string;
}

/** The request that an operation's samples show, with the value of one example of its body. */
export const sampleRequest = (api: Api, operation: Operation, chosen?: { readonly media: MediaType; readonly value: JsonValue }): SampleRequest => {
  const parameters = operation.parameters.filter(isShown);
  const values = new Map(parameters.map((parameter) => [parameter, valueOf(api, parameter)]));
  const media = chosen?.media ?? [...(operation.body?.content ?? [])].sort(byPreference)[0];
  const value = chosen?.value ?? (media === undefined ? undefined : bodyValue(api.document, media));
  const body = media === undefined || value === undefined ? undefined : sampleBody(api.document, media, value);
  const contentType = mediaTypeOf(body);
  const accept = operation.responses.flatMap(({ content }) => content)[0]?.mediaType;
  const credentials = credentialsOf(api, operation);
  return {
    method: operation.method.toUpperCase(),
    url: addressOf(operation, parameters, values),
    headers: [
      // JSON is what everybody sends unasked.
      ...(accept === undefined || accept.includes('*') || accept === 'application/json' ? [] : [['Accept', accept] as const]),
      ...(contentType === undefined ? [] : [['Content-Type', contentType] as const]),
      ...parameters
        .filter((parameter) => parameter.in === 'header')
        .map((parameter) => [parameter.name, expand(parameter, values.get(parameter) ?? '', String).map(([, text]) => text).join(',')] as const),
      ...cookieHeader(parameters, values),
    ],
    credentials,
    ...(body === undefined ? {} : { body }),
    call: {
      parameters: callParameters(parameters, values),
      ...(needsBaseUrl(api) ? { baseUrl: sampleAddress(operation.servers) } : {}),
      ...(value === undefined ? {} : { body: value }),
      ...(media === undefined ? {} : { mediaType: media.mediaType }),
    },
  };
};

/** What the samples send as the body: the first example, corrected, or a value made from the schema. */
export const bodyValue = (document: JsonObject, media: MediaType): JsonValue => {
  const [example] = media.examples;
  if (example !== undefined) return valid(example);
  return media.schema === undefined ? {} : sampleValue(document, media.schema.pointer, 'request');
};

/** The value of an example as it may be sent. */
export const valid = (example: Example): JsonValue => example.corrected ?? example.value;

const isShown = (parameter: Parameter): boolean => parameter.required || (parameter.examples.length > 0 && !parameter.deprecated);

const valueOf = (api: Api, parameter: Parameter): JsonValue => {
  const [example] = parameter.examples;
  if (example !== undefined) return valid(example);
  // In an address, the parameter's own name reads better than the word `string`.
  return parameter.schema === undefined ? parameter.name : sampleValue(api.document, parameter.schema.pointer, 'request', parameter.name);
};

const addressOf = (operation: Operation, parameters: readonly Parameter[], values: ReadonlyMap<Parameter, JsonValue>): string => {
  const path = operation.path.replace(/\{([^{}]+)\}/gu, (whole, name: string) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    if (parameter === undefined) return whole;
    return expand(parameter, values.get(parameter) ?? '', encode).map(([, text]) => text).join(',');
  });
  const query = parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) => expand(parameter, values.get(parameter) ?? '', parameter.allowReserved ? encodeReserved : encode).map(([name, text]) => `${name}=${text}`));
  return `${sampleAddress(operation.servers)}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
};

const cookieHeader = (parameters: readonly Parameter[], values: ReadonlyMap<Parameter, JsonValue>) => {
  const pairs = parameters.filter((parameter) => parameter.in === 'cookie').flatMap((parameter) => expand(parameter, values.get(parameter) ?? '', encode));
  return pairs.length === 0 ? [] : [['Cookie', pairs.map(([name, text]) => `${name}=${text}`).join('; ')] as const];
};

const callParameters = (parameters: readonly Parameter[], values: ReadonlyMap<Parameter, JsonValue>): JsonObject => {
  const places = [...new Set(parameters.map((parameter) => parameter.in))];
  return Object.fromEntries(
    places.map((place) => [
      place,
      Object.fromEntries(parameters.filter((parameter) => parameter.in === place).map((parameter) => [parameter.name, values.get(parameter) ?? ''])),
    ]),
  );
};

const sampleBody = (document: JsonObject, media: MediaType, value: JsonValue): SampleBody => {
  const type = media.mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (/[/+]json$/u.test(type)) return { kind: 'json', mediaType: sentType(media.mediaType), value };
  if (type === 'application/x-www-form-urlencoded' && isObject(value)) {
    const pairs = Object.entries(value).flatMap(([name, member]) => formPairs(document, media, name, member));
    return { kind: 'form', pairs, text: pairs.map(([name, text]) => `${encode(name)}=${encode(text)}`).join('&') };
  }
  if (type === 'multipart/form-data' && isObject(value)) {
    return { kind: 'multipart', parts: Object.entries(value).map(([name, member]) => ({ name, value: textOf(member), isFile: isFile(document, media, name) })) };
  }
  if (type.startsWith('text/') || typeof value === 'string') {
    return isBinary(document, media) || !(type.startsWith('text/') || /xml|yaml/u.test(type))
      ? { kind: 'file', mediaType: sentType(media.mediaType) }
      : { kind: 'text', mediaType: media.mediaType, text: textOf(value) };
  }
  return { kind: 'json', mediaType: type.includes('*') || type === '' ? 'application/json' : media.mediaType, value };
};

const mediaTypeOf = (body: SampleBody | undefined): string | undefined => {
  if (body === undefined || body.kind === 'multipart') return undefined; // its boundary is the sender's to choose
  return body.kind === 'form' ? 'application/x-www-form-urlencoded' : body.mediaType;
};

const propertyOf = (document: JsonObject, media: MediaType, name: string): JsonObject => {
  const merged = merge(document, media.schema === undefined ? [] : [media.schema.pointer]);
  const found = merged.parts.map(({ pointer }) => valueAt(document, child(pointer, 'properties', name))).find(isObject);
  return found ?? {};
};

const isFile = (document: JsonObject, media: MediaType, name: string): boolean => {
  const property = propertyOf(document, media, name);
  const items = own(property, 'items');
  // A list of files is sent as parts of one name.
  return [property, ...(isObject(items) ? [items] : [])].some((schema) => own(schema, 'format') === 'binary' || Object.hasOwn(schema, 'contentMediaType'));
};

const isBinary = (document: JsonObject, media: MediaType): boolean => {
  const merged = merge(document, media.schema === undefined ? [] : [media.schema.pointer]);
  return first(merged, 'format') === 'binary' || first(merged, 'contentMediaType') !== undefined;
};

const formPairs = (document: JsonObject, media: MediaType, name: string, value: JsonValue): readonly (readonly [string, string])[] => {
  const format = own(propertyOf(document, media, name), 'x-array-format');
  if (format === 'brackets' || format === 'indices') return nested(name, value, format === 'brackets');
  const encoding: Partial<Encoding> = media.encoding.find(({ property }) => property === name) ?? {};
  const style = encoding.style ?? 'form';
  return expand({ name, style, explode: encoding.explode ?? style === 'form' }, value, textOf);
};

interface Written {
  readonly name: string;
  readonly style: Style;
  readonly explode: boolean;
  readonly mediaType?: string;
}

/**
 * A value as name and text pairs, in the parameter's style.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#style-examples
 */
const expand = (written: Written, value: JsonValue, encodeText: (text: string) => string): readonly (readonly [string, string])[] => {
  const { name, style, explode } = written;
  const one = (item: JsonValue): string => encodeText(textOf(item));
  const label = (text: string): string => (style === 'label' ? `.${text}` : style === 'matrix' ? `;${name}=${text}` : text);
  if (value === null) return [];
  if (written.mediaType !== undefined) return [[name, encodeText(JSON.stringify(value))]];
  if (style === 'deepObject') return nested(name, value, false).map(([key, text]) => [encodeText(key), encodeText(text)]);
  const separator = style === 'spaceDelimited' ? '%20' : style === 'pipeDelimited' ? '%7C' : ',';
  if (Array.isArray(value)) {
    const items = (value as readonly JsonValue[]).map(one);
    if (explode && style === 'form') return items.map((text) => [name, text]);
    return [[name, label(items.join(explode && style === 'label' ? '.' : explode && style === 'matrix' ? `;${name}=` : separator))]];
  }
  if (isObject(value)) {
    const pairs = Object.entries(value).map(([key, item]) => [encodeText(key), one(item)] as const);
    if (explode && style === 'form') return pairs;
    return [[name, label(pairs.map(([key, text]) => (explode ? `${key}=${text}` : `${key},${text}`)).join(','))]];
  }
  return [[name, label(one(value))]];
};

/** `a[b][0]`, or `a[b][]`, as PHP and others read it. */
const nested = (name: string, value: JsonValue, isAnonymous: boolean): readonly (readonly [string, string])[] => {
  if (value === null) return [];
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap((item, index) => nested(`${name}[${isAnonymous ? '' : index}]`, item, isAnonymous));
  if (isObject(value)) return Object.entries(value).flatMap(([key, item]) => nested(`${name}[${key}]`, item, isAnonymous));
  return [[name, textOf(value)]];
};

const textOf = (value: JsonValue): string => (typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value));

const encodeReserved = (text: string): string => encodeURI(text.toWellFormed());

/** Text as it may stand in any part of an address. */
export const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

const credentialsOf = (api: Api, operation: Operation): readonly Credential[] => {
  const [requirement = []] = operation.security;
  return requirement.flatMap(({ scheme: name }): readonly Credential[] => {
    const scheme = api.securitySchemes.find((one) => one.name === name);
    const [one, two] = (scheme?.options ?? []).map((option) => ({ name: variableName(api.name, option), option }));
    if (scheme === undefined || one === undefined) return [];
    switch (scheme.kind) {
      case 'basic':
        return two === undefined ? [] : [{ kind: 'basic', username: one, password: two }];
      case 'apiKey':
        return [{ kind: scheme.in, name: scheme.parameter, value: one }];
      case 'bearer':
      case 'oauth2':
      case 'openIdConnect':
        return [{ kind: 'bearer', token: one }];
      case 'other':
        return [];
    }
  });
};
