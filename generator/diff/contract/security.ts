import type { JsonObject, SecurityRequirement } from '../../model/api.ts';
import { child } from '../../model/pointer.ts';
import { follow, isObject, ownEntries, ownText } from '../../model/resolve.ts';
import { canonical } from '../schema/canonical.ts';
import type { Exchange } from './exchange.ts';
import { note, type Context, type Noted } from './noted.ts';

/** The name that a security scheme of the old description has in the new one. */
export type SchemeNames = ReadonlyMap<string, string>;

/**
 * Compares who may call: alternatives of schemes that go together. Each old alternative has to be enough for one of
 * the new ones, for there are callers who use it.
 */
export const compareSecurity = (
  context: Context,
  before: Exchange,
  after: Exchange,
  names: SchemeNames,
): readonly Noted[] => {
  const from = alternatives(before.security.list.map((requirement) => renamed(requirement, names)));
  const to = alternatives(after.security.list);
  const places = { before: before.security.pointer, after: after.security.pointer };
  const gone = from.filter((old) => !to.some((young) => isEnough(old, young)));
  const come = to.filter((young) => !from.some((old) => isEnough(old, young) || schemesOf(old) === schemesOf(young)));
  const lost = gone.map((old) => {
    const scopes = to.flatMap((young) => (schemesOf(old) === schemesOf(young) ? missing(old, young) : []));
    if (scopes.length > 0) return note(context, { rule: 'scope-demanded', ...places, subject: scopes.join(', ') });
    return note(context, {
      rule: old.length === 0 ? 'authentication-required' : 'authentication-removed',
      ...places,
      subject: wordsOf(old.length === 0 ? to : [old]),
    });
  });
  const isAnonymous = (list: readonly Alternative[]): boolean => list.some((one) => one.length === 0);
  return [
    ...lost,
    ...(isAnonymous(to) && !isAnonymous(from)
      ? [note(context, { rule: 'authentication-not-required', ...places })]
      : []),
    // Who called without credentials gains nothing from a choice of them.
    ...(isAnonymous(from) && gone.length > 0
      ? []
      : come.map((young) => note(context, { rule: 'authentication-added', ...places, subject: wordsOf([young]) }))),
    ...relaxed(context, from, to, places),
    ...to
      .filter(
        (young) =>
          young.length > 0 &&
          !from.some((old) => schemesOf(old) === schemesOf(young)) &&
          from.some((old) => isEnough(old, young)),
      )
      .map((young) => note(context, { rule: 'authentication-relaxed', ...places, subject: wordsOf([young]) })),
  ];
};

type Alternative = SecurityRequirement;

// No requirement at all is the same as one that demands nothing.
const alternatives = (list: readonly SecurityRequirement[]): readonly Alternative[] =>
  list.length === 0 ? [[]] : list;

const renamed = (requirement: SecurityRequirement, names: SchemeNames): Alternative =>
  requirement.map(({ scheme, scopes }) => ({ scheme: names.get(scheme) ?? scheme, scopes }));

/** Whether callers who satisfy the first satisfy the second as well. */
const isEnough = (old: Alternative, young: Alternative): boolean =>
  young.every(({ scheme, scopes }) => {
    const has = old.find((one) => one.scheme === scheme);
    return has !== undefined && scopes.every((scope) => has.scopes.includes(scope));
  });

const schemesOf = (alternative: Alternative): string =>
  alternative
    .map(({ scheme }) => scheme)
    .sort()
    .join(' & ');

const missing = (old: Alternative, young: Alternative): readonly string[] =>
  young.flatMap(({ scheme, scopes }) =>
    scopes.filter((scope) => old.find((one) => one.scheme === scheme)?.scopes.includes(scope) !== true),
  );

const relaxed = (
  context: Context,
  from: readonly Alternative[],
  to: readonly Alternative[],
  places: { readonly before: string; readonly after: string },
): readonly Noted[] =>
  from.flatMap((old) => {
    const young = to.find((one) => schemesOf(one) === schemesOf(old));
    const dropped = young === undefined || !isEnough(old, young) ? [] : missing(young, old);
    return dropped.length === 0
      ? []
      : [note(context, { rule: 'scope-not-demanded', ...places, subject: dropped.join(', ') })];
  });

const wordsOf = (list: readonly Alternative[]): string =>
  list.map((one) => (one.length === 0 ? 'nothing' : schemesOf(one))).join(' or ');

/** Finds each security scheme again: by its name, or by what it is when the name is gone. */
export const matchSchemes = (before: JsonObject, after: JsonObject): SchemeNames => {
  const from = schemeValues(before);
  const to = schemeValues(after);
  const free = [...to].filter(([name]) => !from.has(name));
  return new Map(
    [...from].flatMap(([name, value]) => {
      if (to.has(name)) return [[name, name] as const];
      const match = free.find(([, other]) => definition(other) === definition(value));
      return match === undefined ? [] : [[name, match[0]] as const];
    }),
  );
};

/** The security schemes of a description by name, references followed. */
export const schemeValues = (document: JsonObject): ReadonlyMap<string, JsonObject> => {
  const components = document['components'];
  if (!isObject(components)) return new Map();
  return new Map(
    ownEntries(components, 'securitySchemes').flatMap(([name]) => {
      const { value } = follow(document, child('/components/securitySchemes', name));
      return isObject(value) ? [[name, value] as const] : [];
    }),
  );
};

const definition = (scheme: JsonObject): string =>
  canonical(
    Object.fromEntries(
      Object.entries(scheme).filter(
        ([key]) => key !== 'description' && key !== 'bearerFormat' && !key.startsWith('x-'),
      ),
    ),
  );

/** A text of a scheme in lower case, for fields in which case means nothing. */
export const schemeWord = (scheme: JsonObject, name: string): string | undefined =>
  ownText(scheme, name)?.toLowerCase();
