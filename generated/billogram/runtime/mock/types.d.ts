// Run-time code, the same in every package that Specwright generates. Do not edit.
/** The table of an API: what its mock is made from. */
export interface MockTable {
  readonly title: string;
  readonly schemes: Readonly<Record<string, Scheme>>;
  readonly operations: readonly Operation[];
}

export type Scheme =
  | { readonly kind: 'basic' | 'bearer' | 'other' }
  | { readonly kind: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly name: string };

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The path as it is sent, where it has a query or a fragment. */
  readonly address?: string;
  /** Pairs of the query that stands in the path, some with parameters: `['lat', '{lat}']`. */
  readonly query?: readonly (readonly [name: string, template: string])[];
  /** The paths of its servers, without a trailing slash: `/api`. */
  readonly bases: readonly string[];
  /** Alternatives of schemes that go together; absent: no credentials are asked for. */
  readonly security?: readonly (readonly string[])[];
  readonly parameters?: readonly Parameter[];
  readonly body?: Body;
  readonly responses: readonly Answer[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: true;
  /** It may be empty, whatever its check says. */
  readonly empty?: true;
  /** How a value is written; `json` where a media type says so. */
  readonly style: string;
  readonly explode: boolean;
  readonly shape?: Shape;
  /** The name of its check; absent: any value will do. */
  readonly check?: string;
  readonly examples?: readonly RequestExample[];
}

/** What text has to become for a schema to accept it: types in a row, or those of its parts too; absent: it stays text. */
export type Shape = string | Parts;

export interface Parts {
  readonly types: string;
  readonly items?: Shape;
  readonly members?: Readonly<Record<string, Shape>>;
  /** Of members that are not listed; absent: there are none. */
  readonly rest?: Shape;
}

export interface Body {
  readonly required?: true;
  readonly content: readonly BodyType[];
}

export interface BodyType {
  readonly type: string;
  readonly shape?: Shape;
  /** How fields of a form are written, where it is not the default. */
  readonly styles?: Readonly<Record<string, readonly [style: string, explode: boolean]>>;
  readonly check?: string;
  readonly examples?: readonly RequestExample[];
}

export interface RequestExample {
  readonly name: string;
  readonly value: unknown;
  /** The documented value, where `value` is the corrected one. */
  readonly verbatim?: unknown;
  /** How the documented value contradicts its schema. */
  readonly discrepancy?: string;
}

/** A documented response. */
export interface Answer {
  readonly status: string;
  readonly content: readonly AnswerType[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly codes?: readonly Code[];
}

export interface AnswerType {
  readonly type: string;
  readonly examples?: readonly AnswerExample[];
  /** A value made from the schema. */
  readonly sample?: unknown;
  /** Nothing is documented of the body's shape. */
  readonly free?: true;
  /** The body is bytes, of which a schema says nothing. */
  readonly bytes?: true;
}

export interface AnswerExample {
  readonly name: string;
  /** Valid; absent where the example contradicts its schema and nothing corrects it. */
  readonly value?: unknown;
  readonly verbatim?: unknown;
  readonly discrepancy?: string;
}

export interface Code {
  readonly code: string;
  readonly meaning: string;
  readonly rule?: { readonly pointer: string; readonly keyword: string };
}

export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

export interface CheckError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** What is wrong with a request, and where. */
export interface Violation {
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** Of the parameter. */
  readonly name?: string;
  /** Into the value of the body or of the parameter. */
  readonly pointer: string;
  readonly keyword: string;
  readonly detail: string;
  /** Into the description: the keyword. */
  readonly schema?: string;
}

/** A request as the mock reads it: from `fetch`, or from a socket. */
export interface Incoming {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly header: (name: string) => string | undefined;
  /** The whole body, or undefined when it is larger than the limit. */
  readonly read: (limit: number) => Promise<Uint8Array | undefined>;
}

export interface Outgoing {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly operation: string | undefined;
  /** For a log: which example, or what was wrong. */
  readonly note: string;
}

export interface Mock {
  answer(incoming: Incoming): Promise<Outgoing>;
}

export interface MockOptions {
  /** A `Prefer` header for requests that have none of their own: `code=401`. */
  readonly prefer?: string | undefined;
  /**
   * The most bytes that a request's body may have.
   *
   * @default 10485760
   */
  readonly limit?: number | undefined;
  /** Called after each answer; for a log. */
  readonly onAnswer?: ((request: Request, answer: Outgoing) => void) | undefined;
}

/** Takes the place of `fetch`: answers as documented, and sends nothing. */
export type MockFetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
