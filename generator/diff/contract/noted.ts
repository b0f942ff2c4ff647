import type { Direction } from '../change.ts';
import type { Finding, Pair, Use } from '../schema/comparison.ts';
import { rules } from '../rules/index.ts';
import type { Engine } from '../schema/engine.ts';

/** What comparing two contracts gives: differences that were found, and schemas that have to be compared. */
export type Noted =
  | { readonly kind: 'finding'; readonly finding: Finding; readonly operation?: string; readonly direction?: Direction }
  | { readonly kind: 'schemas'; readonly pair: Pair; readonly operation?: string };

/** What the comparison of one exchange needs to know. */
export interface Context {
  readonly engine: Engine;
  readonly operation: string;
  readonly direction: Direction;
}

/** A difference, in the direction of the context if that matters to its rule. */
export const note = ({ operation, direction }: Context, finding: Finding): Noted => {
  const rule = rules[finding.rule];
  const matters = typeof rule.wire !== 'string' || typeof rule.package !== 'string';
  return { kind: 'finding', finding, operation, ...(matters ? { direction } : {}) };
};

/** Two schemas to be compared in the direction of the context; where there is none, anything is allowed. */
export const noteSchemas = (
  { engine, operation, direction }: Context,
  before: string | undefined,
  after: string | undefined,
  how: Partial<Pick<Use, 'isXml' | 'isDemanded'>> = {},
): readonly Noted[] => {
  if (before === undefined && after === undefined) return [];
  const use: Use = { direction, isXml: false, ...how };
  return [{ kind: 'schemas', pair: engine.pair(before, after, use), operation }];
};

/** The same exchange seen from its answers. */
export const answering = (context: Context): Context => ({
  ...context,
  direction: context.direction === 'sent' ? 'received' : 'sent',
});

/** Items of two lists that have the same key, and those that have no counterpart. */
export const matchBy = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): {
  readonly both: readonly (readonly [Item, Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
} => {
  const young = new Map(after.map((item) => [keyOf(item), item]));
  const old = new Map(before.map((item) => [keyOf(item), item]));
  return {
    both: before.flatMap((item) => {
      const other = young.get(keyOf(item));
      return other === undefined ? [] : [[item, other] as const];
    }),
    removed: before.filter((item) => !young.has(keyOf(item))),
    added: after.filter((item) => !old.has(keyOf(item))),
  };
};
