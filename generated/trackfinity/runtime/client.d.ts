// Run-time code, the same in every package that Specwright generates. Do not edit.
import type { Client, HeadersOptions, Middleware } from 'openapi-fetch';
import type { AnyType, JsonType, Result, TextType } from './result.js';
import type { Authorise } from './send.js';

export type { Client, HeadersOptions, Middleware };

/** A secret, or a function that fetches it anew for each request, in the time of an attempt. */
export type Secret = string | (() => string | Promise<string>);

/** What every client takes, beside its secrets. */
export interface ClientOptions {
  /** Where the API is; takes the place of every documented server. */
  readonly baseUrl?: string | undefined;
  /** Headers of every request. */
  readonly headers?: HeadersOptions | undefined;
  /**
   * Sends a request; the platform's `fetch` by default. It is given the platform's `Request`, which
   * the `fetch` of the package undici does not take; its agents go as `dispatcher` of the platform's.
   */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /**
   * How often a request is sent again after a failed connection, a timeout or a 408, 429, 502, 503 or
   * 504, if repeating it is safe: GET, HEAD, PUT, DELETE and OPTIONS, or with an idempotency key.
   *
   * @default 2
   */
  readonly retries?: number | undefined;
  /**
   * Milliseconds for an attempt, with the time that bodies take to be sent and read; 0 waits for ever.
   * An answer that is taken as a stream is not timed any more.
   *
   * @default 30000
   */
  readonly timeout?: number | undefined;
}

/** What a single call takes beside `params` and `body`. */
export interface CallOptions
  extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'>,
    Pick<ClientOptions, 'retries' | 'timeout'> {
  /** Where to send this call; secrets go along. */
  readonly baseUrl?: string | undefined;
  readonly signal?: AbortSignal | null | undefined;
  /** `null` takes away a header of the client. */
  readonly headers?: HeadersOptions | undefined;
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  readonly middleware?: Middleware[];
}

/** The options of one operation, and nothing else. */
export type Init<Operation> = Params<Operation> & Body<Operation> & CallOptions;

export type Args<Operation> = {} extends Init<Operation>
  ? [init?: Init<Operation>]
  : [init: Init<Operation>];

/** An operation as a method of the client. */
export type Call<Operation> = (...args: Args<Operation>) => Promise<Result<Operation>>;

/** An operation of the method HEAD as one: no answer has a body, whatever is documented. */
export type HeadCall<Operation> = (
  ...args: Args<Operation>
) => Promise<Result<WithoutContent<Operation>>>;

type WithoutContent<Operation> = Operation extends { responses: infer Responses }
  ? { responses: { [Status in keyof Responses]: unknown } }
  : never;

type Params<Operation> = Operation extends { parameters: infer Parameters }
  ? {} extends Parameters
    ? { readonly params?: Parameters }
    : { readonly params: Parameters }
  : unknown;

type Body<Operation> = Operation extends { requestBody: { content: infer Media } }
  ? { readonly body: Written<Media> }
  : Operation extends { requestBody?: infer Optional }
    ? NonNullable<Optional> extends never
      ? unknown
      : NonNullable<Optional> extends { content: infer Media }
        ? { readonly body?: Written<Media> | undefined }
        : unknown
    : unknown;

type Written<Media> = { [Type in keyof Media]: WrittenAs<Lowercase<Type & string>, Media[Type]> }[keyof Media];

type WrittenAs<Type, Schema> = Type extends JsonType
  ? Schema
  : Type extends `application/x-www-form-urlencoded${string}`
    ? Schema | URLSearchParams
    : Type extends `multipart/form-data${string}` | 'multipart/*'
      ? Schema | FormData
      : Type extends TextType
        ? Blob | (Schema extends string ? Schema : string) | Extract<Schema, number | boolean>
        : Type extends AnyType
          ? Schema | Binary
          : Binary;

type Binary = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/**
 * An operation whose schemas mark members as read-only or write-only: requests without the former,
 * responses without the latter.
 */
export type Directed<Operation> = {
  [Part in keyof Operation]: Part extends 'requestBody'
    ? Writable<Operation[Part]>
    : Part extends 'responses'
      ? Readable<Operation[Part]>
      : Operation[Part];
};

/** What an answer holds: without members that are only sent. */
export type Readable<Value> = Value extends Marked<'$write'> ? never : Without<Value, '$write', '$read'>;

/** What a request holds: without members that are only received. */
export type Writable<Value> = Value extends Marked<'$read'> ? never : Without<Value, '$read', '$write'>;

type Marked<Marker extends string> = { readonly [Name in Marker]: unknown };

type Without<Value, Dropped extends string, Kept extends string> = unknown extends Value
  ? Value
  : Value extends { readonly [Name in Kept]: infer Inner }
    ? Without<Inner, Dropped, Kept>
    : Value extends Leaf
      ? Value
      : Value extends readonly unknown[]
        ? // The items of a list wait until they are asked for: a list may hold lists like itself.
          IsList<Value> extends true
          ? Without<Value[number], Dropped, Kept>[]
          : { [Index in keyof Value]: Without<Value[Index], Dropped, Kept> }
        : {
            [Name in keyof Value as IsMarked<Value[Name], Dropped> extends true
              ? never
              : Name]: Without<Value[Name], Dropped, Kept>;
          };

// A tuple that may hold itself counts as a list, too: its items would be asked for without end.
type IsList<Value extends readonly unknown[]> = Value[number][] extends Value
  ? true
  : unknown extends Value[number]
    ? false
    : Value extends Value[number]
      ? true
      : false;

type IsMarked<Value, Marker extends string> = [NonNullable<Value>] extends [never]
  ? false
  : NonNullable<Value> extends Marked<Marker>
    ? true
    : false;

type Leaf =
  | (string | number | bigint | boolean | symbol | null | undefined)
  | Blob
  | Date
  | ((...args: never) => unknown);

/** The table of an API: what its client is made from. */
export interface Api {
  readonly server: string | ChooseServer;
  /** Alternatives of schemes that go together. An alternative without schemes is left out. */
  readonly security?: readonly (readonly Scheme[])[];
  /** `parameters`, if an operation has parameters. */
  readonly parameters?: WriteParameters;
  readonly operations: Readonly<Record<string, Row>>;
}

export type Row = readonly [
  method: string,
  path: string,
  /** As documented, in any order. */
  statuses?: readonly (number | string)[],
  operation?: Described,
];

/** What is special about an operation. */
export interface Described {
  readonly server?: string | ChooseServer;
  readonly security?: readonly (readonly Scheme[])[];
  /** Absent: a JSON body. */
  readonly body?: WriteBody;
  readonly parameters?: ParameterStyles;
  /** Headers that the caller may replace: `accept`, in calls by path, which may say how to decode. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How responses are decoded, by documented status; JSON by default. */
  readonly content?: Readonly<Record<number | string, Decode>>;
  /** The header that makes a repetition safe. */
  readonly idempotencyKey?: string;
}

export type ChooseServer = (options: {
  readonly environment?: string | undefined;
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
}) => string;

/** What sends a request with the secrets that the options hold; false if they lack one. */
export type Scheme = (options: Readonly<Record<string, unknown>>) => Authorise | false;

/** Writes the caller's `body`; sets `content-type` in `headers`. */
export type WriteBody = (
  init: Readonly<Record<string, any>>,
  headers: Headers,
) => { bodySerializer?: () => unknown; duplex?: 'half' };

/** The caller's options with serialisers added; writes cookies into `headers`. */
export type WriteParameters = (
  styles: ParameterStyles | undefined,
  init: Readonly<Record<string, any>>,
  headers: Headers,
) => {
  pathSerializer(url: string, path: Readonly<Record<string, unknown>>): string;
  querySerializer(query: Readonly<Record<string, unknown>>): string;
  params: Readonly<Record<string, any>>;
};

/** The parameters that are not in the default style of their location. */
export type ParameterStyles = {
  readonly [In in Location]?: Readonly<Record<string, Styled>>;
};

export type Location = 'path' | 'query' | 'header' | 'cookie';

/** How one value is written: in a style, or as JSON text. */
export type Styled = Style | 'json';

export type Style = readonly [name: StyleName, explode: boolean, allowReserved?: boolean];

export type StyleName =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  /** `name[]=a&name[]=b` */
  | 'brackets'
  /** `name[0]=a&name[1]=b` */
  | 'indices'
  /** `form` for cookies: exploded with `; `, as `&` does not part cookies. */
  | 'cookie';

/** The body of a response as a value; a DecodeError if it is not what is documented. */
export type Decode = (response: Response, documented: boolean) => Promise<unknown>;

/** Calls an operation; without a name by path, where an undocumented success is a success. */
export type CallOperation = (row: Row, init: any, name?: string) => Promise<object>;

export declare function createApiClient<Made>(api: Api, options?: object): Made;
