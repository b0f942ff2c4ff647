// Support for contract tests, the same in every package that Specwright generates. Do not edit.
/** What there is to be covered, by kind. */
export type Dimension =
  | 'operations'
  | 'parameters'
  | 'styles'
  | 'request types'
  | 'response types'
  | 'statuses'
  | 'response headers'
  | 'security'
  | 'branches'
  | 'properties'
  | 'constraints'
  | 'examples'
  | 'links';

/**
 * `coverage.json`: everything that a description says, item by item, and what is needed to see it happen. An item is a
 * pointer into the description and what has to be seen there: `/components/schemas/Offer/properties/id#absent`.
 */
export interface CoverageData {
  readonly api: string;
  readonly source: string;
  /** The least share of each dimension, in percent, below which a run fails; what is absent has no limit. */
  readonly floors: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<Dimension, readonly string[]>>;
  /** Items that cannot be covered, and why; they count as neither. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The same, from redocly.yaml. */
  readonly stated: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, OperationParts>>;
  /** The schema that each check of `validators.js` is for. */
  readonly checks: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, SchemaParts>>;
  /** Documented examples by the hash of their values. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
}

/** What can be seen in the exchanges of one operation. */
export interface OperationParts {
  readonly pointer: string;
  readonly parameters: readonly ParameterParts[];
  /** A text that shows that a value was written in its style. */
  readonly styles: readonly { readonly item: string; readonly in: Place; readonly pattern: string }[];
  readonly requestTypes: Readonly<Record<string, string>>;
  readonly responses: Readonly<Record<string, ResponseParts>>;
  /** Each alternative by the places of its secrets: `header authorization`, `query key`, `cookie sid`. */
  readonly security: readonly { readonly item: string; readonly places: readonly string[] }[];
  readonly secrets: readonly string[];
  readonly links: Readonly<Record<string, string>>;
}

export type Place = 'path' | 'query' | 'header' | 'cookie' | 'body';

export interface ParameterParts {
  readonly pointer: string;
  readonly in: Place;
  readonly name: string;
  /** Of an exploded object: what its members are called, as its own name is not sent. */
  readonly members?: readonly string[];
}

export interface ResponseParts {
  readonly pointer: string;
  readonly types: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a value can show of a schema: the schema without its texts, part by part. */
export interface SchemaParts {
  readonly ref?: string;
  readonly all?: readonly string[];
  /** Branches of `anyOf` and `oneOf`, each with the check that tells whether it is taken. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  readonly patterns?: Readonly<Record<string, string>>;
  readonly rest?: string;
  readonly prefix?: readonly string[];
  readonly items?: string;
  readonly limits?: Readonly<Record<string, unknown>>;
}
