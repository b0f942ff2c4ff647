import type { JsonValue, Operation, Parameter, ParameterLocation, SecurityScheme } from '../../model/api.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { Direction } from '../../validate.ts';
import type { Violation } from './support/check.ts';
import type { WantedRequest } from './support/request.ts';
import type { Answer } from './support/server.ts';
import type { Params } from './wire/target.ts';

/** A schema that values are judged by, under the name that the tests know it by. */
export interface CheckUse {
  readonly name: string;
  readonly schema: Pointer;
  readonly direction: Direction;
}

/** One call of the client. */
export interface Call {
  readonly params?: Params;
  readonly body?: JsonValue;
  /** Names a media type other than the first. */
  readonly contentType?: string;
  /** Parameters whose types say something else than what is sent: those described by a media type. */
  readonly untypedParams?: readonly string[];
  /** Where the types miss an optional parameter that is called as something that every object has: `constructor`. */
  readonly untypedPlaces?: readonly ParameterLocation[];
  /** Optional parameters that are passed as `undefined`. */
  readonly leavesOut?: readonly Parameter[];
  /** The types refuse the call on purpose: the example contradicts its schema, or the fault is what is tested. */
  readonly isUntyped?: boolean;
}

/** What the client makes of an answer. */
export interface Outcome {
  readonly status: number;
  readonly case: number | string;
  readonly data?: JsonValue;
  readonly error?: JsonValue;
  readonly broken?: string;
  readonly ok?: boolean;
  /** The data is a Blob, and `data` holds its bytes in base64. */
  readonly isBlob?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A documented answer and what it is decoded to. */
export interface Reply {
  readonly answer: Answer;
  readonly outcome: Outcome;
}

/** Whose secrets a client is made with. */
export type Secrets = readonly SecurityScheme[];

export type ExchangeKind = 'roundTrip' | 'parameters' | 'style' | 'security' | 'status' | 'decoding' | 'union';

/** A request that the client sends and the answer that it decodes. */
export interface ExchangeCase {
  readonly kind: ExchangeKind;
  /** `createOffer/roundTrip/banner`: stays the same as long as what it tests is there. */
  readonly id: string;
  readonly title: string;
  /** Absent: the client of the file. */
  readonly secrets?: Secrets;
  readonly call: Call;
  readonly request: WantedRequest;
  readonly reply: Reply;
  /** The body has exactly these faults. */
  readonly faults?: { readonly check: CheckUse; readonly violations: readonly Violation[] };
  /** What the data has to be by its schema. */
  readonly check?: CheckUse;
}

/** A documented example against its schema. */
export interface ValidityCase {
  readonly id: string;
  readonly title: string;
  readonly check: CheckUse;
  readonly value: JsonValue;
  /** Where the value stands in the description; absent for one that was made up or corrected. */
  readonly example?: Pointer;
  /** The example is known to contradict its schema in these ways. */
  readonly pin?: ExamplePin;
  /** The type of a payload refuses it. */
  readonly isUntyped?: boolean;
}

/** What a contradiction is tied to, and why it is there. */
export interface ExamplePin {
  readonly sha256: string;
  /** Each as `type at /active`, sorted. */
  readonly errors: readonly string[];
  readonly reasons: readonly string[];
}

/** A change that makes a valid value faulty, or brings it to a limit that still holds. */
export type Edit =
  | { readonly kind: 'put'; readonly at: Pointer; readonly value: JsonValue }
  | { readonly kind: 'drop'; readonly places: readonly Pointer[] }
  | { readonly kind: 'same' };

export interface BoundaryRow {
  readonly title: string;
  readonly edit: Edit;
  /** None: the value is valid. */
  readonly violations: readonly Violation[];
}

/** The constraints of one schema, each broken once and met at its limit. */
export interface BoundaryTable {
  readonly check: CheckUse;
  readonly title: string;
  readonly base: JsonValue;
  readonly rows: readonly BoundaryRow[];
}

/** A documented server: what a call goes to when the client is told nothing else. */
export interface ServerCase {
  readonly id: string;
  readonly title: string;
  readonly options: JsonValue;
  readonly url: string;
}

/** A link leads from a response to a call of another operation. */
export interface LinkCase {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** The answer that the link stands in. */
  readonly reply: Reply;
  /** What the link takes from the data, and the schemas that it has to fit there. */
  readonly taken: readonly { readonly at: Pointer; readonly value: JsonValue; readonly check?: CheckUse }[];
  readonly target: {
    readonly operation: Operation;
    readonly call: Call;
    readonly request: WantedRequest;
    readonly reply: Reply;
  };
}

/** Everything that is tested about one operation. */
export interface OperationCases {
  readonly operation: Operation;
  readonly validity: readonly ValidityCase[];
  readonly exchanges: readonly ExchangeCase[];
  readonly servers: readonly ServerCase[];
  readonly links: readonly LinkCase[];
  readonly boundaries: readonly BoundaryTable[];
}

/** What is tested about one webhook or callback: its payloads. */
export interface PayloadCases {
  readonly title: string;
  readonly validity: readonly ValidityCase[];
  readonly boundaries: readonly BoundaryTable[];
  /** The keys that lead to the payload's type among the webhooks of `schema.d.ts`; absent for callbacks. */
  readonly type?: readonly string[];
  readonly pointer: Pointer;
}
