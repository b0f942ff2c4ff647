import type { Place } from '../problem/problem.ts';
import type { Pin } from './pin.ts';
import type { Pointer } from './pointer.ts';

/**
 * One described API as every emitter sees it: names, effective parameters, security and servers are
 * decided here once. Schemas stay as they are in `document`; emitters follow `Pointer`s into it.
 */
export interface Api {
  /** The key in redocly.yaml, or derived from the file: portable, unique, the output folder's name. */
  readonly name: string;
  /** The description's path, relative to the project and with `/`. */
  readonly source: string;
  /** The bundled description as it was written: the content of `openapi.json`. */
  readonly bundled: JsonObject;
  /** The same description in 3.1 form with an `operationId` on every operation; local `$ref`s kept. */
  readonly document: JsonObject;
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly names: ApiNames;
  readonly package: PackageInfo;
  /** The document's own servers; absent in the document means one server `/`. */
  readonly servers: readonly Server[];
  readonly securitySchemes: readonly SecurityScheme[];
  readonly tags: readonly Tag[];
  /** In the description's order: paths, then methods. */
  readonly operations: readonly Operation[];
  /** Examples that may contradict their schemas, because somebody said so outside of the description; absent: none. */
  readonly pins?: readonly Pin[];
  /** What its tests have to cover, and what they cannot; absent: nothing is asked for. */
  readonly coverage?: CoverageSettings;
  /** Where a pointer of `document` stands in the hand-written files, for messages that lead there. */
  readonly locate: (pointer: Pointer) => Place;
}

/** `x-specwright.coverage` in redocly.yaml. */
export interface CoverageSettings {
  /** The least share in percent, by dimension; `all` is for every one that is not named. */
  readonly floors: Readonly<Record<string, number>>;
  /** Why an item cannot be covered. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** Identifiers that more than one emitter prints. */
export interface ApiNames {
  /** `createBillogramClient` */
  readonly factory: string;
  /** `BillogramClient` */
  readonly client: string;
  /** `BillogramOptions` */
  readonly options: string;
  /** `billogram`: a variable that holds the client in samples. */
  readonly variable: string;
}

/** What `package.json` says of a generated package. */
export interface PackageInfo {
  /** `@offer-apis/billogram` */
  readonly name: string;
  /** Nobody has chosen that name, nor a scope: in a registry it may be somebody else's. */
  readonly isUnclaimed?: true;
  readonly version: string;
  readonly license: string;
  /** A git URL, when redocly.yaml gives one. */
  readonly repository?: string;
  /** Folder inside the repository: `generated/billogram`; absent where no package is made, or it is made elsewhere. */
  readonly directory?: string;
  /** Where its docs are: an address, or a path from the folder; absent when there are none. */
  readonly docs?: string;
}

/**
 * A group of operations, in the order of the description.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#tag-object
 */
export interface Tag {
  readonly name: string;
  readonly description?: string;
}

/**
 * Where calls may go; `{variables}` stay in `url`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#server-object
 */
export interface Server {
  readonly pointer: Pointer;
  readonly url: string;
  /** A short identifier for client options: from `name` (3.2), `description`, or the host. Unique per list. */
  readonly name: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}

/**
 * A part of a server address that a caller may choose.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#server-variable-object
 */
export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly enum: readonly string[];
  readonly description?: string;
}

export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

/**
 * One call that the API takes: what a client has a method for.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#operation-object
 */
export interface Operation {
  readonly pointer: Pointer;
  /** The `operationId` in `document`: the key in the `operations` type. */
  readonly id: string;
  /** The client's method: an identifier, unique within the API. */
  readonly name: string;
  readonly method: Method;
  /** The key under `paths`, with its `{templates}`. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** Path-level parameters merged in; `$ref`s followed. */
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  readonly responses: readonly Response[];
  /** Alternatives (OR) of schemes that go together (AND). Empty: nothing is sent. An empty alternative: anonymous is allowed. */
  readonly security: readonly SecurityRequirement[];
  /** The servers that hold for this operation: its own, its path's, or the API's. */
  readonly servers: readonly Server[];
  /** The same parts with what HTTP cannot carry and is left out of them; absent where that is nothing. */
  readonly described?: Described;
}

/** What of an operation holds names and media types that travel in headers. */
export type Described = Pick<Operation, 'parameters' | 'body' | 'responses'>;

/**
 * Schemes that go together.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object
 */
export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

/**
 * How callers prove who they are, by what a client has to send.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object
 */
export type SecurityScheme =
  | SchemeBase<'basic'>
  | SchemeBase<'bearer'>
  | (SchemeBase<'apiKey'> & { readonly in: 'header' | 'query' | 'cookie'; readonly parameter: string })
  /** Sent as a bearer token. */
  | SchemeBase<'oauth2'>
  | SchemeBase<'openIdConnect'>
  /** Nothing a client library can send: mutual TLS, or an HTTP scheme we have no rule for. */
  | SchemeBase<'other'>;

interface SchemeBase<Kind extends string> {
  readonly kind: Kind;
  /** The key under `components.securitySchemes`. */
  readonly name: string;
  readonly pointer: Pointer;
  readonly description?: string;
  /** The client options that hold its secrets, unique within the API: `username` and `password`, or `publisherToken`. */
  readonly options: readonly string[];
}

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';
/** @see https://spec.openapis.org/oas/v3.1.1#style-values */
export type Style = 'matrix' | 'label' | 'simple' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/**
 * A parameter of an operation, with the defaults of OpenAPI filled in.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#parameter-object
 */
export interface Parameter {
  readonly pointer: Pointer;
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description?: string;
  /** Resolved to the OpenAPI default of the location when the description gives none. */
  readonly style: Style;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Whether it may be empty, whatever its schema says. */
  readonly allowEmptyValue: boolean;
  /** Set when the parameter is described by `content`: its value is serialised in this media type. */
  readonly mediaType?: string;
  readonly schema?: SchemaUse;
  readonly examples: readonly Example[];
}

/** A schema where it is used: the pointer of the use, and the pointer reached after following `$ref`s. */
export interface SchemaUse {
  readonly pointer: Pointer;
  readonly target: Pointer;
}

/**
 * What an operation may be sent, by media type.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#request-body-object
 */
export interface RequestBody {
  readonly pointer: Pointer;
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
}

/**
 * A body in one media type.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#media-type-object
 */
export interface MediaType {
  readonly pointer: Pointer;
  /** As written: `application/json`, `text/*`. */
  readonly mediaType: string;
  readonly schema?: SchemaUse;
  readonly examples: readonly Example[];
  /** `encoding` by property, defaults resolved; only what the description states. */
  readonly encoding: readonly Encoding[];
}

/**
 * How one property of a form is sent.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export interface Encoding {
  readonly property: string;
  readonly contentType?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

/**
 * What an operation answers with one status, a range of them, or any other.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#response-object
 */
export interface Response {
  readonly pointer: Pointer;
  /** As documented: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly description: string;
  readonly content: readonly MediaType[];
  readonly headers: readonly Header[];
  /** `x-error-codes` of the response. */
  readonly errorCodes: readonly ErrorCode[];
}

/**
 * A header of a response or a part; its style is always `simple`.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#header-object
 */
export interface Header {
  readonly pointer: Pointer;
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly explode: boolean;
  /** Set when the header is described by `content`: its value is serialised in this media type. */
  readonly mediaType?: string;
  readonly schema?: SchemaUse;
  readonly examples: readonly Example[];
}

/** One entry of `x-error-codes`, our extension on the Response Object. */
export interface ErrorCode {
  readonly code: string;
  readonly meaning: string;
  /** What triggers it, where the documentation says so. */
  readonly rule?: ErrorRule;
}

/** The constraint whose violation a documented error code reports: a keyword at a place in the request body. */
export interface ErrorRule {
  readonly pointer: Pointer;
  readonly keyword: string;
}

/**
 * A documented value, and what is known to be wrong with it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#example-object
 */
export interface Example {
  readonly pointer: Pointer;
  /** The key under `examples`; `example` for the single form. */
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  /** Verbatim, as documented. */
  readonly value: JsonValue;
  /** The value with every `corrected` applied; absent when there is no discrepancy to correct. */
  readonly corrected?: JsonValue;
  readonly discrepancies: readonly Discrepancy[];
}

/** One entry of `x-known-discrepancies`, our extension: the documentation contradicts itself here. */
export interface Discrepancy {
  /** Into the example's value, or into the object that carries the extension. */
  readonly pointer: Pointer;
  readonly documented: string;
  readonly shown: string;
  /** The schema-valid value that takes the place of the shown one. */
  readonly corrected?: { readonly value: JsonValue } | 'remove';
}

/** Whatever a description can hold once it is parsed. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}
