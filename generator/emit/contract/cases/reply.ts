import type { Header, JsonValue, MediaType, Operation, Response } from '../../../model/api.ts';
import { isBodiless } from '../../../model/bodiless.ts';
import { essenceOf, isJsonType } from '../../../model/media-type.ts';
import { isObject } from '../../../model/resolve.ts';
import type { Bench } from '../bench.ts';
import type { Outcome, Reply } from '../case.ts';
import { verbatim } from '../wire/encode.ts';
import { expand, type Written } from '../wire/expand.ts';
import { isSendable } from '../wire/target.ts';

/** What a documented response can look like. */
export interface Body {
  readonly name: string;
  readonly value: JsonValue;
  readonly isExample: boolean;
}

/** The media type in which the server answers: JSON where it is documented, as the client asks for it. */
export const answeredMedia = ({ content }: Response): MediaType | undefined =>
  content.find(({ mediaType }) => isJsonType(mediaType)) ?? content[0];

/** How a media type arrives. */
export type Kind = 'json' | 'text' | 'bytes';

export const kindOf = ({ mediaType }: MediaType): Kind => {
  const type = essenceOf(mediaType);
  if (isJsonType(type) || /^(?:\*|application)\/\*$/u.test(type)) return 'json';
  return /^text\/|[/+](?:xml|yaml|x-www-form-urlencoded)$/u.test(type) ? 'text' : 'bytes';
};

/** The concrete type that a server labels an answer with. */
export const labelOf = (media: MediaType): string => {
  const { mediaType } = media;
  if (!mediaType.includes('*')) return mediaType;
  const kind = kindOf(media);
  return kind === 'json' ? 'application/json' : kind === 'text' ? 'text/plain' : mediaType.replace('*', 'octet-stream');
};

/** The bodies that a response is documented with, or a sample of its schema. */
export const bodiesOf = (bench: Bench, response: Response): readonly Body[] => {
  const media = answeredMedia(response);
  if (media === undefined) return [];
  if (kindOf(media) !== 'json')
    return [
      { name: 'body', value: kindOf(media) === 'text' ? 'An answer, as text.' : 'iVBORw0KGgo=', isExample: false },
    ];
  if (media.examples.length > 0) return media.examples.map(({ name, value }) => ({ name, value, isExample: true }));
  const sample = media.schema && bench.sample({ schema: media.schema.pointer, form: 'full', direction: 'response' });
  return [{ name: 'full', value: sample ?? {}, isExample: false }];
};

/** Statuses that the platform keeps to itself: informational ones, two that it acts on, and what is no status of HTTP. */
const isUnseen = (status: number): boolean => !(status >= 200 && status <= 599) || status === 407 || status === 421;

/** The statuses that stand for a documented one: `404` is itself, a range has two ends, `default` what nothing else covers. */
export const statusesOf = (operation: Operation, response: Response): readonly number[] => {
  const exact = new Set(operation.responses.map(({ status }) => status));
  const isFree = (status: number): boolean => !exact.has(String(status)) && !isUnseen(status);
  const range = /^([1-5])XX$/u.exec(response.status)?.[1];
  if (range !== undefined)
    return pick(
      [0, 1, 3, 10, 18].map((offset) => Number(range) * 100 + offset),
      isFree,
      1,
    ).concat(
      pick(
        [99, 98, 97].map((offset) => Number(range) * 100 + offset),
        isFree,
        1,
      ),
    );
  if (response.status !== 'default') {
    const status = caseOf(response);
    return typeof status === 'number' && !isUnseen(status) ? [status] : [];
  }
  const isCovered = (status: number): boolean => exact.has(`${String(status)[0]}XX`);
  const hasSuccess = [...exact].some((status) => status.startsWith('2'));
  return pick([...(hasSuccess ? [] : [200]), 418, 500, 599, 300], (status) => isFree(status) && !isCovered(status), 2);
};

const pick = (from: readonly number[], isFine: (status: number) => boolean, count: number): readonly number[] =>
  from.filter(isFine).slice(0, count);

/** The documented status as the client reports it. */
export const caseOf = ({ status }: Response): number | string => (/^\d{3}$/u.test(status) ? Number(status) : status);

/** An answer with a documented response, and what the client has to make of it. */
export const replyOf = (
  bench: Bench,
  operation: Operation,
  given: { readonly response: Response; readonly status: number; readonly body?: Body | undefined },
): Reply => {
  const { response, status, body } = given;
  const media = answeredMedia(response);
  const headers = headersOf(bench, response.headers, status);
  const base = { status, case: caseOf(response), ...(Object.keys(headers).length === 0 ? {} : { headers }) };
  const isSuccess = status >= 200 && status < 300;
  if (media === undefined || body === undefined || isBodiless(operation, status)) {
    return { answer: { status, headers }, outcome: { ...base, ok: isSuccess } };
  }
  const kind = kindOf(media);
  const text = (): string => (typeof body.value === 'string' ? body.value : JSON.stringify(body.value));
  const answer = {
    status,
    type: labelOf(media),
    headers,
    ...(kind === 'json' ? { json: body.value } : kind === 'text' ? { text: text() } : { base64: text() }),
  };
  const outcome: Outcome = {
    ...base,
    ok: isSuccess,
    ...(isSuccess ? { data: body.value } : { error: body.value }),
    ...(kind === 'bytes' ? { isBlob: true } : {}),
  };
  return { answer, outcome };
};

const headersOf = (bench: Bench, headers: readonly Header[], status: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    headers.flatMap((header) => {
      const { name, schema } = header;
      const value =
        schema === undefined
          ? 'text'
          : bench.sample({ schema: schema.pointer, form: 'required', direction: 'response', name });
      const text = value === undefined ? undefined : headerText(header, value);
      const isFit =
        typeof text === 'string' && text !== '' && isSendable([name, text]) && whyUnseen(name, status) === undefined;
      return isFit ? [[name.toLowerCase(), text] as const] : [];
    }),
  );

const headerText = ({ name, mediaType, explode }: Header, value: JsonValue): Written =>
  mediaType !== undefined && isJsonType(mediaType)
    ? JSON.stringify(value)
    : expand(name, value, { style: 'simple', explode, encode: verbatim });

/** Why nobody sees a header of an answer with a status; undefined: he does. */
export const whyUnseen = (name: string, status: number): string | undefined => {
  if (!isSendable([name, '']) || /^(?:content-encoding|set-cookie)$/iu.test(name))
    return 'The platform keeps this header to itself.';
  return /^location$/iu.test(name) && isFollowed(status)
    ? 'The platform follows a redirect, and shows where it led.'
    : undefined;
};

/** @see https://fetch.spec.whatwg.org/#redirect-status */
const isFollowed = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** The response that stands for success, with the status that it comes with. */
export const successOf = (
  operation: Operation,
): { readonly response: Response; readonly status: number } | undefined => {
  const response =
    operation.responses.find(({ status }) => status.startsWith('2')) ??
    operation.responses.find(({ status }) => status === 'default') ??
    operation.responses[0];
  const status = response && statusesOf(operation, response)[0];
  return response === undefined || status === undefined ? undefined : { response, status };
};

/** A body with a documented error code in the member that holds it, or in one of our own where none is documented. */
export const withCode = (value: JsonValue, code: string): JsonValue => {
  if (!isObject(value)) return { code };
  const name = Object.keys(value).find(
    (key) => /^(?:error_?)?code$|^error$|^type$/iu.test(key) && typeof value[key] === 'string',
  );
  return Object.keys(value).length === 0 ? { code } : name === undefined ? value : { ...value, [name]: code };
};
