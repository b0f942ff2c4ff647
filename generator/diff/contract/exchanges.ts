import { canonical } from '../schema/canonical.ts';
import { own } from '../../model/resolve.ts';
import type { RuleId } from '../rules/index.ts';
import type { Engine } from '../schema/engine.ts';
import { compareBodies } from './body.ts';
import type { Exchange } from './exchange.ts';
import { matchBy, note, type Context, type Noted } from './noted.ts';
import { compareParameters } from './parameters.ts';
import { compareResponses } from './responses.ts';
import { compareSecurity, type SchemeNames } from './security.ts';
import { compareServers } from './servers.ts';

/** What the exchanges of one kind are called when they come and go. */
interface Kind {
  readonly engine: Engine;
  readonly schemes: SchemeNames;
  readonly removed: RuleId;
  readonly added: RuleId;
  /** Before the label of the operation that a callback belongs to. */
  readonly prefix: string;
}

/** Compares two lists of exchanges: operations, webhooks, or the callbacks of one operation. */
export const compareExchanges = (
  kind: Kind,
  before: readonly Exchange[],
  after: readonly Exchange[],
): readonly Noted[] => {
  const { both, removed, added } = matchBy(before, after, ({ key }) => key);
  const contextOf = ({ label, direction }: Exchange): Context => ({
    engine: kind.engine,
    operation: `${kind.prefix}${label}`,
    direction,
  });
  return [
    ...removed.map((old) =>
      note(contextOf(old), { rule: kind.removed, before: old.pointer, after: parentOf(old.pointer) }),
    ),
    ...both.flatMap(([old, young]) => compareExchange(kind, contextOf(young), old, young)),
    ...added.map((young) =>
      note(contextOf(young), { rule: kind.added, before: parentOf(young.pointer), after: young.pointer }),
    ),
  ];
};

const compareExchange = (kind: Kind, context: Context, before: Exchange, after: Exchange): readonly Noted[] => [
  ...compareSelf(context, before, after),
  ...compareParameters(context, before, after),
  ...compareBodies(context, before, after),
  ...compareResponses(context, before, after),
  ...(context.direction === 'sent'
    ? [...compareSecurity(context, before, after, kind.schemes), ...compareServers(context, before, after)]
    : []),
  ...compareExchanges(
    { ...kind, removed: 'callback-removed', added: 'callback-added', prefix: `${context.operation}, ` },
    before.callbacks,
    after.callbacks,
  ),
];

const compareSelf = (context: Context, before: Exchange, after: Exchange): readonly Noted[] => {
  const places = { before: before.pointer, after: after.pointer };
  const isDeprecated = ({ value }: Exchange): boolean => own(value, 'deprecated') === true;
  const changed = (names: readonly string[]): readonly string[] =>
    names.filter((name) => canonical(own(before.value, name) ?? null) !== canonical(own(after.value, name) ?? null));
  const extensions = [...new Set([...Object.keys(before.value), ...Object.keys(after.value)])].filter((name) =>
    name.startsWith('x-'),
  );
  return [
    ...(before.id === after.id || after.id === undefined || before.id === undefined
      ? []
      : [note(context, { rule: 'operation-id-changed', ...places, from: before.id, to: after.id })]),
    ...(isDeprecated(before) === isDeprecated(after)
      ? []
      : [note(context, { rule: isDeprecated(after) ? 'deprecated' : 'no-longer-deprecated', ...places })]),
    ...changed(['summary', 'description', 'tags', 'externalDocs']).map((subject) =>
      note(context, { rule: 'documentation-changed', ...places, subject }),
    ),
    ...changed(extensions).map((subject) => note(context, { rule: 'extension-changed', ...places, subject })),
  ];
};

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));
