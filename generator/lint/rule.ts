/**
 * What a Redocly rule is made of, as far as the rules here use it. The types are our own because only the read
 * stage may know Redocly; that they fit is proven by the tests, which run the real lint.
 *
 * @see https://redocly.com/docs/cli/custom-plugins/custom-rules
 */
export type Rule = () => Visitor;

/** Visits the objects of a type, or, nested under another type, those inside one of that. */
export interface Visitor {
  readonly [type: string]: Visit | NestedVisitor;
}

export interface NestedVisitor {
  readonly enter?: Visit;
  readonly leave?: Visit;
  readonly [type: string]: Visit | NestedVisitor | undefined;
}

/** `node` is what the place holds after following a `$ref`. */
export type Visit = (node: unknown, context: Context) => void;

export interface Context {
  readonly report: (problem: Report) => void;
  readonly resolve: Resolve;
  readonly location: Location;
  /** What the place itself holds: a `$ref`, perhaps. */
  readonly rawNode: unknown;
  readonly rawLocation: Location;
  readonly key: string | number;
  readonly type: { readonly name: string };
}

export interface Report {
  readonly message: string;
  readonly location?: Location;
}

export type Resolve = (
  node: unknown,
  from?: string,
) => { readonly node: unknown; readonly location: Location | undefined };

/** A place in a file; `pointer` begins with `#/`. */
export interface Location {
  readonly source: { readonly absoluteRef: string };
  readonly pointer: string;
  readonly child: (segments: readonly (string | number)[] | string | number) => Location;
  /** The same place, to be shown at its key. */
  readonly key: () => Location;
}
