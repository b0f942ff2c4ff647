// Run-time code, the same in every package that Specwright generates. Do not edit.
export { DecodeError } from './decode.js';

/** A call that gave a documented success. */
export interface Success<Case, Data> {
  readonly ok: true;
  /** The status as the description documents it: `201`, `'2XX'`, `'default'`. */
  readonly case: Case;
  readonly data: Data;
  readonly error?: undefined;
  readonly response: Response;
}

/** A call that gave an error, or something that is not documented. */
export interface Failure<Case, Body> {
  readonly ok: false;
  /** The status as the description documents it: `404`, `'4XX'`, `'default'`. */
  readonly case: Case;
  readonly error: Body;
  readonly data?: undefined;
  readonly response: Response;
}

/** A status that is not documented; or a DecodeError: a body that is not what is documented. */
export type Undocumented = Failure<'undocumented', unknown>;

/**
 * What a call of an operation gives: one member per documented status, and `'undocumented'`.
 *
 * `ok` says whether the call succeeded, `case` which status was documented for what came:
 * the exact status before its range, the range before `default`.
 */
export type Result<Operation> = Operation extends { responses: infer Responses }
  ? Outcomes<Responses> | Undocumented
  : never;

type Outcomes<Responses> = {
  [Case in keyof Responses]-?: Case extends SuccessStatus<keyof Responses>
    ? Success<Case, Case extends Bodiless ? undefined : Content<Responses[Case], undefined>>
    : Case extends 'default'
      ? Failure<Case, Content<Responses[Case], unknown>> | DefaultSuccess<Responses, Responses[Case]>
      : Failure<Case, Case extends Bodiless ? unknown : Content<Responses[Case], unknown>>;
}[keyof Responses];

/** Statuses that HTTP has no body with, whatever is documented. */
type Bodiless = 204 | 205 | 304;

type SuccessStatus<Case> = Case extends number | string
  ? `${Case}` extends `2${string}`
    ? Case
    : never
  : never;

/** `default` stands for a success only where no success is documented. */
type DefaultSuccess<Responses, Default> = [SuccessStatus<keyof Responses>] extends [never]
  ? Success<'default', Content<Default, undefined>>
  : never;

/** The body as it is decoded; `Absent` where none is documented. */
type Content<Response, Absent> = Response extends { content: infer Media } ? Decoded<Media> : Absent;

/** Where JSON is documented beside others, it is what the client asks for and accepts. */
type Decoded<Media> = [Extract<keyof Media, JsonType>] extends [never]
  ? { [Type in keyof Media]: DecodedAs<Lowercase<Type & string>, Media[Type]> }[keyof Media]
  : Media[Extract<keyof Media, JsonType>];

type DecodedAs<Type, Schema> = Type extends AnyType | JsonType
  ? Schema
  : Type extends TextType
    ? Schema extends string
      ? Schema
      : string
    : Blob;

export type JsonType = OptionalParameters<`${string}/json` | `${string}+json`>;
export type TextType = OptionalParameters<
  | `text/${string}`
  | `${string}/${'xml' | 'yaml' | 'x-www-form-urlencoded'}`
  | `${string}+${'xml' | 'yaml'}`
>;
export type AnyType = `*/${string}` | 'application/*';
type OptionalParameters<Type extends string> = Type | `${Type};${string}` | `${Type} ;${string}`;

/** What `unwrap` throws: what came instead of the data. It holds nothing of the request. */
export declare class ApiError<Body = unknown> extends Error {
  override get name(): 'ApiError';
  readonly status: number;
  /** The status as documented, or `'undocumented'`. */
  readonly case: number | string;
  /** The decoded body; a DecodeError if it is not what is documented. */
  readonly body: Body;
  /** The operation's name; of a call by path, method and path. */
  readonly operation: string;
  /** Not enumerable, so that printing the error does not print the URL. */
  readonly response: Response;
  constructor(failure: AnyFailure);
  /** Works across copies of a package, unlike `instanceof`. */
  static is(value: unknown): value is ApiError;
}

export interface AnyFailure {
  readonly case: number | string;
  readonly error: unknown;
  readonly response: Response;
}

/** The data of a call; throws an ApiError if the call failed. */
export declare function unwrap<Given extends { readonly response: Response }>(
  call: Given | PromiseLike<Given>,
): Promise<DataOf<Given>>;

type DataOf<Given> = Given extends { readonly ok: false }
  ? never
  : Given extends { readonly data: infer Data }
    ? Data
    : never;

export declare const remember: <Given extends object>(operation: string, result: Given) => Given;
