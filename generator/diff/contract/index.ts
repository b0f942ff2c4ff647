import type { JsonObject } from '../../model/api.ts';
import { isObject, optional, own, ownText } from '../../model/resolve.ts';
import { isUsualDialect } from '../dialect.ts';
import { canonical } from '../schema/canonical.ts';
import { valuesOf, type Values } from '../schema/comparison.ts';
import type { Engine } from '../schema/engine.ts';
import { operationExchanges, webhookExchanges, type Exchange } from './exchange.ts';
import { compareExchanges } from './exchanges.ts';
import { compareNames } from './names.ts';
import type { Noted } from './noted.ts';
import { compareSchemes } from './schemes.ts';
import { matchSchemes } from './security.ts';

/** Compares two descriptions in 3.1 form as contracts. */
export const compareContracts = (engine: Engine, before: JsonObject, after: JsonObject): readonly Noted[] => {
  const schemes = matchSchemes(before, after);
  const operations = operationExchanges(before);
  const young = operationExchanges(after);
  if (operations.length > 0 && isEmpty(after)) return removeAll(before, operations);
  return [
    ...compareExchanges(
      { engine, schemes, removed: 'operation-removed', added: 'operation-added', prefix: '' },
      operations,
      young,
    ),
    ...compareExchanges(
      { engine, schemes, removed: 'webhook-removed', added: 'webhook-added', prefix: 'webhook ' },
      webhookExchanges(before),
      webhookExchanges(after),
    ),
    ...compareSchemes(before, after, schemes, operations),
    ...compareNames(engine, { document: before, operations }, { document: after, operations: young }),
    ...compareHead(before, after),
  ];
};

/** Whether a description has nothing that could be used. */
const isEmpty = (document: JsonObject): boolean =>
  ['paths', 'webhooks', 'components'].every((name) => Object.keys(own(document, name) ?? {}).length === 0);

// One change says more than hundreds.
const removeAll = (before: JsonObject, operations: readonly Exchange[]): readonly Noted[] => {
  const info = own(before, 'info');
  const title = isObject(info) ? ownText(info, 'title') : undefined;
  const finding = { rule: 'api-removed', before: '', after: '', ...optional('subject', title) } as const;
  return operations.map(({ label }) => ({ kind: 'finding', finding, operation: label }));
};

const compareHead = (before: JsonObject, after: JsonObject): readonly Noted[] => {
  const changed = (name: string): boolean =>
    canonical(own(before, name) ?? null) !== canonical(own(after, name) ?? null);
  const found = (rule: 'documentation-changed' | 'dialect-changed', name: string, values: Values): Noted => ({
    kind: 'finding',
    finding: {
      rule,
      before: own(before, name) === undefined ? '' : `/${name}`,
      after: own(after, name) === undefined ? '' : `/${name}`,
      subject: name,
      ...values,
    },
  });
  return [
    ...(changed('jsonSchemaDialect') &&
    ![before, after].every((document) => isUsualDialect(own(document, 'jsonSchemaDialect')))
      ? [
          found(
            'dialect-changed',
            'jsonSchemaDialect',
            valuesOf(own(before, 'jsonSchemaDialect'), own(after, 'jsonSchemaDialect')),
          ),
        ]
      : []),
    ...['info', 'tags', 'externalDocs'].filter(changed).map((name) => found('documentation-changed', name, {})),
  ];
};
