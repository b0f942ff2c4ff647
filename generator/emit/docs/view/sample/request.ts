import type { Api, JsonObject, JsonValue, Operation, Parameter } from '../../../../model/api.ts';
import { isJsonType, isRange, sentType } from '../../../../model/media-type.ts';
import { partPath } from '../../../../model/path.ts';
import { fillTemplate } from '../../../../model/template.ts';
import { isObject } from '../../../../model/resolve.ts';
import {
  parameterValue,
  sampleCall,
  textOf,
  type SampleCall,
  type SampleCallBody,
} from '../../../../model/sample-call.ts';
import { sampleRequirement } from '../../../../model/security.ts';
import { isStandIn, sampleAddress, samplePlace, type SamplePlace } from '../../../../model/server.ts';
import { credentialsOf, type Credential, type Variable } from './credential.ts';
import { encode, expand, writer } from './expand.ts';
import { formFields, type FormField } from './form.ts';
import { formParts, type FormPart } from './multipart.ts';

/** One request, complete: every sample in every language is printed from it, so all of them send the same. */
export interface SampleRequest extends SamplePlace {
  readonly method: string;
  /** With path and query parameters filled in. */
  readonly url: string;
  /** Without credentials and cookies. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** What goes into the one header of cookies, encoded; secrets are among the credentials. */
  readonly cookies: readonly (readonly [name: string, value: string])[];
  readonly credentials: readonly Credential[];
  /** What the client asks for: of two schemes that send one header, it sends the first, and wants to know both. */
  readonly secrets: readonly Credential[];
  readonly body?: SampleBody;
  /** The same for our client: what its method takes. */
  readonly call: SampleCall;
  /** The schemes whose credentials nobody can send for the reader, by their names. */
  readonly unsent: readonly string[];
  /** Whether the host is not the description's, which names none. */
  readonly isStandIn: boolean;
}

export type SampleBody =
  | { readonly kind: 'json'; readonly mediaType: string; readonly value: JsonValue }
  | { readonly kind: 'form'; readonly fields: readonly FormField[] }
  | { readonly kind: 'multipart'; readonly parts: readonly FormPart[] }
  | { readonly kind: 'text'; readonly mediaType: string; readonly text: string }
  | { readonly kind: 'file'; readonly mediaType: string };

/**
 * The text of the header of cookies in pieces, each told or read from the environment; none without cookies. There is
 * one header for all of them.
 */
export const cookiePieces = ({ cookies, credentials }: SampleRequest): readonly (string | Variable)[] => {
  const secrets = credentials.flatMap((credential) =>
    credential.kind === 'cookie' ? [[credential.name, credential.value] as const] : [],
  );
  const pieces: (string | Variable)[] = [];
  const tell = (text: string): void => {
    const last = pieces.at(-1);
    if (typeof last === 'string') pieces.splice(-1, 1, last + text);
    else pieces.push(text);
  };
  for (const [name, value] of [...cookies, ...secrets]) {
    tell(`${pieces.length === 0 ? '' : '; '}${name}=`);
    if (typeof value === 'string') tell(value);
    else pieces.push(value);
  }
  return pieces;
};

/** The request that an operation's samples show, with the value of one example of its body. */
export const sampleRequest = (
  api: Api,
  operation: Operation,
  chosen?: Pick<SampleCallBody, 'media' | 'value'>,
): SampleRequest => {
  const values = new Map(
    operation.parameters.filter(isShown).map((parameter) => [parameter, parameterValue(api.document, parameter)]),
  );
  const parameters = [...values.keys()].filter(
    (parameter) => parameter.in !== 'header' || isHeaderText(headerText(parameter, values)),
  );
  const call = sampleCall(api.document, operation, parameters, chosen);
  const body = call.body === undefined ? undefined : sampleBody(api.document, call.body);
  const contentType = mediaTypeOf(body);
  const secrets = credentialsOf(api, operation);
  return {
    method: operation.method.toUpperCase(),
    url: addressOf(operation, parameters, values),
    headers: [
      ...acceptHeader(operation),
      ...(contentType === undefined ? [] : [['Content-Type', contentType] as const]),
      ...parameters
        .filter((parameter) => parameter.in === 'header')
        .map((parameter) => [parameter.name, headerText(parameter, values)] as const),
    ],
    cookies: parameters
      .filter((parameter) => parameter.in === 'cookie')
      .flatMap((parameter) => expand(parameter, values.get(parameter) ?? '', writer(encode))),
    credentials: secrets.filter(
      (credential, index) =>
        !secrets
          .slice(0, index)
          .some((other) => headerOf(other) !== undefined && headerOf(other) === headerOf(credential)),
    ),
    secrets,
    ...(body === undefined ? {} : { body }),
    call,
    ...samplePlace(api, operation.servers),
    unsent: sampleRequirement(api, operation)
      .map(({ scheme }) => scheme)
      .filter((scheme) => !api.securitySchemes.some(({ name, kind }) => name === scheme && kind !== 'other')),
    isStandIn: isStandIn(operation.servers),
  };
};

// Of several types the client asks for JSON too; where there is no other, everybody sends it unasked.
const acceptHeader = ({ responses }: Operation): SampleRequest['headers'] => {
  const types = responses.map(({ content }) => content).find(({ length }) => length > 0) ?? [];
  const { mediaType = '*/*' } = types.find((media) => isJsonType(media.mediaType)) ?? types[0] ?? {};
  const isUnasked = mediaType.includes('*') || (mediaType === 'application/json' && types.length === 1);
  return isUnasked ? [] : [['Accept', mediaType]];
};

const headerText = (parameter: Parameter, values: ReadonlyMap<Parameter, JsonValue>): string =>
  expand(parameter, values.get(parameter) ?? '', textOf)
    .map(([, text]) => text)
    .join(',');

// A line break would begin a header of its own.
const isHeaderText = (text: string): boolean => !/[\0-\x08\x0a-\x1f\x7f]/u.test(text);

const headerOf = (credential: Credential): string | undefined => {
  if (credential.kind === 'basic' || credential.kind === 'bearer') return 'authorization';
  return credential.kind === 'header' ? credential.name.toLowerCase() : undefined;
};

const isShown = (parameter: Parameter): boolean =>
  parameter.required || (parameter.examples.length > 0 && !parameter.deprecated);

const addressOf = (
  operation: Operation,
  parameters: readonly Parameter[],
  values: ReadonlyMap<Parameter, JsonValue>,
): string => {
  const parts = partPath(operation.path);
  const fill = (template: string): string =>
    fillTemplate(template, (name, whole) => {
      const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
      if (parameter === undefined) return whole;
      return expand(parameter, values.get(parameter) ?? '', writer(encode))
        .map(([, text]) => text)
        .join(',');
    });
  const query = parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) =>
      expand(
        named(parameter),
        values.get(parameter) ?? '',
        writer(parameter.allowReserved ? encodeReserved : encode),
      ).map(([name, text]) => `${name}=${text}`),
    );
  const pairs = [...(parts.query === '' ? [] : [fill(parts.query)]), ...query];
  return urlOf(
    `${sampleAddress(operation.servers)}${fill(parts.address)}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`,
  );
};

/** An address as the client's platform encodes it: curl and others take a space as it is, or for the end. @see https://url.spec.whatwg.org/#url-parsing */
const urlOf = (address: string): string => {
  if (/^[!#-;=?-[\]_a-~]*$/u.test(address)) return address;
  return URL.canParse(address) ? new URL(address).href : address.toWellFormed().replace(/[^!-~]/gu, encodeURIComponent);
};

const sampleBody = (document: JsonObject, { kind, media, value, files }: SampleCallBody): SampleBody => {
  const members = isObject(value) ? Object.entries(value) : [];
  switch (kind) {
    case 'json':
      return {
        kind,
        mediaType: isRange(media.mediaType) || media.mediaType === '' ? 'application/json' : media.mediaType,
        value,
      };
    case 'form':
      return { kind, fields: formFields(document, media, members) };
    case 'multipart':
      return { kind, parts: formParts(media, members, files) };
    case 'text':
      return { kind, mediaType: media.mediaType, text: textOf(value) };
    case 'file':
      return { kind, mediaType: sentType(media.mediaType) };
  }
};

const mediaTypeOf = (body: SampleBody | undefined): string | undefined => {
  if (body === undefined || body.kind === 'multipart') return undefined; // its boundary is the sender's to choose
  return body.kind === 'form' ? 'application/x-www-form-urlencoded' : body.mediaType;
};

// curl takes brackets and braces for ranges and lists of addresses. The name of a deep object is encoded with its members.
const named = (parameter: Parameter): Parameter =>
  parameter.style === 'deepObject'
    ? parameter
    : { ...parameter, name: parameter.name.toWellFormed().replace(/[^\w$.~:@,-]/gu, encodeURIComponent) };

/** As the client does: what is encoded stays so, and `#` would end the query. Brackets are encoded, for curl. */
const encodeReserved = (text: string): string =>
  encodeURI(text.toWellFormed())
    .replace(/%25([\da-f]{2})/giu, '%$1')
    .replaceAll('#', '%23');
