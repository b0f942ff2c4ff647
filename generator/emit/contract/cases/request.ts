import type {
  Api,
  Discrepancy,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  SecurityScheme,
} from '../../../model/api.ts';
import { byPreference, essenceOf, isAnyType, isBytes, isRange } from '../../../model/media-type.ts';
import { own } from '../../../model/resolve.ts';
import { perOperation, type Bench, type SampleWanted } from '../bench.ts';
import type { Call, Secrets } from '../case.ts';
import type { WantedRequest } from '../support/request.ts';
import { bodyOf } from '../wire/body.ts';
import { credentialsOf, schemesOf } from '../wire/credentials.ts';
import { basePath, isSendable, targetOf, type Params, type Target } from '../wire/target.ts';

/** A body that is sent: a documented example, or a sample where there is none. */
export interface Sending {
  readonly name: string;
  readonly origin: 'example' | 'corrected' | 'minimal' | 'full';
  readonly media: MediaType;
  readonly value: JsonValue;
  readonly isValid: boolean;
  readonly discrepancies: readonly Discrepancy[];
}

/** The bodies of an operation that its documentation shows, and beside them the least and the most that fits. */
export const sendingsOf = perOperation((bench, operation): readonly Sending[] =>
  mediaTypesOf(operation).flatMap((media) => [
    ...media.examples.flatMap((example): readonly Sending[] => {
      const { name, value, corrected, discrepancies } = example;
      const sent = { name, media, discrepancies };
      return [
        { ...sent, origin: 'example', value, isValid: isValid(bench, media, value) },
        ...(corrected === undefined
          ? []
          : [{ ...sent, origin: 'corrected', value: corrected, isValid: isValid(bench, media, corrected) } as const]),
      ];
    }),
    ...(['minimal', 'full'] as const).flatMap((form): readonly Sending[] => {
      const value =
        media.schema &&
        extreme(bench, form, {
          schema: media.schema.pointer,
          direction: 'request',
          examples: media.examples.map(({ value: shown }) => shown),
        });
      return value === undefined ? [] : [{ name: form, origin: form, media, value, isValid: true, discrepancies: [] }];
    }),
  ]),
);

const extreme = (bench: Bench, form: 'minimal' | 'full', wanted: Omit<SampleWanted, 'form'>): JsonValue | undefined =>
  form === 'full' ? bench.full(wanted) : bench.sample({ ...wanted, form: 'required' });

const isValid = (bench: Bench, { schema }: MediaType, value: JsonValue): boolean =>
  schema === undefined || bench.judge(schema.pointer, value, 'request')?.length === 0;

/** The media types that a client can be told to send, in the order in which it prefers them. */
export const mediaTypesOf = ({ body, method }: Operation): readonly MediaType[] => {
  // The platform sends no body with these, whatever a description says.
  const content = [...(method === 'get' || method === 'head' ? [] : (body?.content ?? []))].sort(byPreference);
  const named = content.filter(({ mediaType }) => !isRange(mediaType));
  // Where nothing is named, values are sent as JSON.
  return named.length > 0 ? named : content.filter(({ mediaType }) => isAnyType(mediaType)).slice(0, 1);
};

/** Values for the parameters of an operation: the required ones, or all. */
export const paramsOf = (bench: Bench, operation: Operation, which: 'required' | 'all'): Params | undefined => {
  if (operation.method === 'trace') return undefined; // the platform refuses to send it
  const wanted = operation.parameters.filter(({ required }) => required || which === 'all');
  const values = wanted.map((parameter) => ({ parameter, value: parameterValue(bench, parameter) }));
  if (values.some(({ parameter, value }) => value === undefined && parameter.required)) return undefined;
  return paramsFrom(values.flatMap(({ parameter, value }) => (value === undefined ? [] : [{ parameter, value }])));
};

export const paramsFrom = (values: readonly { readonly parameter: Parameter; readonly value: JsonValue }[]): Params =>
  Object.fromEntries(
    (['path', 'query', 'header', 'cookie'] as const).flatMap((place) => {
      const members = values
        .filter(({ parameter }) => parameter.in === place)
        .map(({ parameter, value }) => [parameter.name, value] as const);
      return members.length === 0 ? [] : [[place, Object.fromEntries(members)] as const];
    }),
  );

/** Parameters with some of them replaced or added, in the order of the description. */
export const mergeParams = ({ parameters }: Operation, first: Params, second: Params): Params =>
  paramsFrom(
    parameters.flatMap((parameter) => {
      const value = [second, first]
        .map((params) => own(params[parameter.in] ?? {}, parameter.name))
        .find((one) => one !== undefined);
      return value === undefined ? [] : [{ parameter, value }];
    }),
  );

/** A documented value of a parameter when it is valid, else a sample; undefined where there is none. */
export const parameterValue = (
  bench: Bench,
  { schema, examples, name, in: place }: Parameter,
): JsonValue | undefined => {
  if (place === 'header' && !isSendable([name, ''])) return undefined;
  const shown = examples.map(({ corrected, value }) => corrected ?? value);
  if (schema === undefined) return shown[0] ?? 'text';
  return bench.sample({ schema: schema.pointer, form: 'full', direction: 'request', examples: shown, name });
};

/** The schemes that a client of an operation is given secrets for: the first alternative that asks for any. */
export const usualSchemes = (api: Api, operation: Operation): Secrets =>
  operation.security.map((requirement) => schemesOf(api, requirement)).find((schemes) => schemes.length > 0) ?? [];

export const usualSecrets = ({ api }: Bench, operation: Operation): Secrets => usualSchemes(api, operation);

export interface WireWanted {
  readonly call: Call;
  readonly secrets: Secrets;
  readonly media?: MediaType;
}

/** What a call has to look like on the wire; undefined where the specification leaves it open. */
export const wireOf = (
  bench: Bench,
  operation: Operation,
  { call, secrets, media }: WireWanted,
): WantedRequest | undefined => {
  const [server] = operation.servers;
  const target = targetOf(operation, server === undefined ? '' : basePath(server), call.params ?? {});
  if (target === undefined) return undefined;
  const body = media === undefined || call.body === undefined ? undefined : bodyOf(bench.api, media, call.body);
  if (body === undefined && call.body !== undefined) return undefined;

  // What a caller gives himself stays.
  const isGiven = (scheme: SecurityScheme): boolean => scheme.kind === 'apiKey' && isSent(scheme, target);
  if (secrets.some((scheme) => scheme.kind === 'apiKey' && !scheme.parameter.isWellFormed())) return undefined;
  const credentials = credentialsOf(secrets.filter((scheme) => !isGiven(scheme)));
  const cookies = [target.headers['cookie'], ...credentials.cookies]
    .filter((cookie) => cookie !== undefined)
    .join('; ');
  const query = credentials.query === '' ? '' : `${target.target.includes('?') ? '&' : '?'}${credentials.query}`;
  // The platform encodes what a URL cannot hold, such as a quote in a query.
  const { pathname, search } = new URL(`http://localhost${target.target}${query}`);
  const { cookie: _, ...others } = target.headers;
  const headers = {
    ...credentials.headers,
    ...(media === undefined || body === undefined
      ? {}
      : { 'content-type': body.kind === 'parts' ? essenceOf(media.mediaType) : namedType(media) }),
    ...others,
    ...(cookies === '' ? {} : { cookie: cookies }),
  };
  if (!Object.entries(headers).every(isSendable)) return undefined;
  return {
    method: operation.method.toUpperCase(),
    target: `${pathname}${search}`,
    headers,
    ...(body?.kind === 'json' ? { json: body.value } : {}),
    ...(body?.kind === 'text' ? { text: body.text } : {}),
    ...(body?.kind === 'parts' ? { parts: body.parts } : {}),
  };
};

const isSent = (
  { in: place, parameter }: Extract<SecurityScheme, { kind: 'apiKey' }>,
  { target, headers }: Target,
): boolean => {
  if (place === 'query') return new URL(target, 'http://localhost').searchParams.has(parameter);
  return (
    place === 'cookie' && (headers['cookie'] ?? '').split('; ').some((cookie) => cookie.startsWith(`${parameter}=`))
  );
};

/** The media type that a body is sent as. */
export const namedType = ({ mediaType }: MediaType): string => (isAnyType(mediaType) ? 'application/json' : mediaType);

/** The content type that a call has to name: not that of the first media type, but where that is bytes and a test sends text for them. */
export const contentTypeFor = (operation: Operation, media: MediaType): { readonly contentType?: string } => {
  const [first, ...others] = mediaTypesOf(operation);
  return first === media && (others.length === 0 || !isBytes(media.mediaType)) ? {} : { contentType: media.mediaType };
};
