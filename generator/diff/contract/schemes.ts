import type { JsonObject } from '../../model/api.ts';
import { child } from '../../model/pointer.ts';
import { isObject, own, ownEntries, ownText } from '../../model/resolve.ts';
import type { Finding } from '../schema/comparison.ts';
import type { Exchange } from './exchange.ts';
import { schemeValues, schemeWord, type SchemeNames } from './security.ts';
import type { Noted } from './noted.ts';

/** Compares how credentials are sent and obtained, for the schemes that some operation asks for. */
export const compareSchemes = (
  before: JsonObject,
  after: JsonObject,
  names: SchemeNames,
  exchanges: readonly Exchange[],
): readonly Noted[] => {
  const from = schemeValues(before);
  const to = schemeValues(after);
  return [...names].flatMap(([old, young]) => {
    const scheme = from.get(old);
    const other = to.get(young);
    const users = exchanges.filter(({ security }) =>
      security.list.some((alternative) => alternative.some(({ scheme: name }) => name === old)),
    );
    if (scheme === undefined || other === undefined || users.length === 0) return [];
    const places = {
      before: child('/components/securitySchemes', old),
      after: child('/components/securitySchemes', young),
    };
    return compareScheme(scheme, other, places).flatMap((finding) =>
      users.map(({ label }): Noted => ({ kind: 'finding', finding, operation: label })),
    );
  });
};

interface Places {
  readonly before: string;
  readonly after: string;
}

const compareScheme = (from: JsonObject, to: JsonObject, places: Places): readonly Finding[] => {
  const how = (scheme: JsonObject): string =>
    [
      ownText(scheme, 'type'),
      schemeWord(scheme, 'scheme'),
      ownText(scheme, 'in'),
      ownText(scheme, 'in') === 'header' ? schemeWord(scheme, 'name') : ownText(scheme, 'name'),
    ]
      .filter((word) => word !== undefined)
      .join(' ');
  if (how(from) !== how(to)) return [{ rule: 'scheme-changed', ...places, from: how(from), to: how(to) }];
  return [
    ...compareAddress(from, to, 'openIdConnectUrl', places),
    ...compareFlows(from, to, places),
    ...(['description', 'bearerFormat'].some((name) => ownText(from, name) !== ownText(to, name))
      ? [{ rule: 'documentation-changed', ...places } as const]
      : []),
  ];
};

const compareAddress = (from: JsonObject, to: JsonObject, name: string, places: Places): readonly Finding[] => {
  const old = ownText(from, name);
  const young = ownText(to, name);
  if (old === young || (old === undefined && name === 'refreshUrl')) return [];
  return [
    {
      rule: 'token-address-changed',
      ...places,
      subject: name,
      ...(old === undefined ? {} : { from: old }),
      ...(young === undefined ? {} : { to: young }),
    },
  ];
};

const compareFlows = (from: JsonObject, to: JsonObject, places: Places): readonly Finding[] => {
  const old = new Map(ownEntries(from, 'flows'));
  const young = new Map(ownEntries(to, 'flows'));
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((name): readonly Finding[] => {
    const first = old.get(name);
    const second = young.get(name);
    if (!isObject(first) && !isObject(second)) return [];
    if (!isObject(first)) return [{ rule: 'flow-added', ...places, subject: name }];
    if (!isObject(second)) return [{ rule: 'flow-removed', ...places, subject: name }];
    const inside = { before: child(places.before, 'flows', name), after: child(places.after, 'flows', name) };
    return [
      ...['authorizationUrl', 'tokenUrl', 'refreshUrl'].flatMap((address) =>
        compareAddress(first, second, address, inside),
      ),
      ...compareScopes(first, second, inside),
    ];
  });
};

const compareScopes = (from: JsonObject, to: JsonObject, places: Places): readonly Finding[] => {
  const scopes = (flow: JsonObject): readonly string[] => {
    const value = own(flow, 'scopes');
    return isObject(value) ? Object.keys(value) : [];
  };
  return [
    ...scopes(from)
      .filter((scope) => !scopes(to).includes(scope))
      .map((scope): Finding => ({ rule: 'scope-removed', ...places, subject: scope })),
    ...scopes(to)
      .filter((scope) => !scopes(from).includes(scope))
      .map((scope): Finding => ({ rule: 'scope-added', ...places, subject: scope })),
  ];
};
