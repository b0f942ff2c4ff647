import type { JsonObject, JsonValue } from '../../../model/api.ts';
import { child, pointerOfRef, type Pointer } from '../../../model/pointer.ts';
import { isObject, own, ownEntries, ownList, ownText } from '../../../model/resolve.ts';
import type { SchemaParts } from '../support/coverage-data.ts';

/** Where the schemas inside of a schema are that values can meet. */
export interface Inner {
  readonly ref: Pointer | undefined;
  readonly all: readonly Pointer[];
  readonly branches: readonly Pointer[];
  readonly properties: ReadonlyMap<string, Pointer>;
  readonly patterns: ReadonlyMap<string, Pointer>;
  readonly rest: Pointer | undefined;
  readonly prefix: readonly Pointer[];
  readonly items: Pointer | undefined;
}

/** The schemas inside of one that stands at a pointer. */
export const innerOf = (schema: JsonObject, at: Pointer): Inner => {
  const ref = ownText(schema, '$ref');
  const list = (keyword: string) => ownList(schema, keyword).map((_, index) => child(at, keyword, index));
  const map = (keyword: string) =>
    new Map(ownEntries(schema, keyword).map(([name]) => [name, child(at, keyword, name)] as const));
  const one = (keyword: string) => (isObject(own(schema, keyword)) ? child(at, keyword) : undefined);
  return {
    ref: ref === undefined ? undefined : pointerOfRef(ref),
    all: list('allOf'),
    branches: [...list('anyOf'), ...list('oneOf')],
    properties: map('properties'),
    patterns: map('patternProperties'),
    rest: one('additionalProperties'),
    prefix: list('prefixItems'),
    items: one('items'),
  };
};

/** Those that hold for parts of a value, but for the properties that have a name. */
export const belowOf = ({ patterns, prefix, rest, items }: Inner): readonly Pointer[] => [
  ...patterns.values(),
  ...prefix,
  ...[rest, items].filter((place) => place !== undefined),
];

/** What a test has to know of a schema to see what a value shows of it: only what there is. */
export const partsOf = (
  { ref, all, branches, properties, patterns, rest, prefix, items }: Inner,
  limits: readonly (readonly [keyword: string, limit: JsonValue])[],
  checkOf: (branch: Pointer) => string,
): SchemaParts => ({
  ...(ref === undefined ? {} : { ref }),
  ...(all.length === 0 ? {} : { all }),
  ...(branches.length === 0
    ? {}
    : { branches: Object.fromEntries(branches.map((branch) => [branch, checkOf(branch)])) }),
  ...(properties.size === 0 ? {} : { properties: Object.fromEntries(properties) }),
  ...(patterns.size === 0 ? {} : { patterns: Object.fromEntries(patterns) }),
  ...(rest === undefined ? {} : { rest }),
  ...(prefix.length === 0 ? {} : { prefix }),
  ...(items === undefined ? {} : { items }),
  ...(limits.length === 0 ? {} : { limits: Object.fromEntries(limits) }),
});
