import type { SecurityRequirement, SecurityScheme } from '../../model/api.ts';
import type { SentScheme } from '../../model/security.ts';
import { code } from '../../text/code.ts';
import { identifier, key, member, string } from '../../text/escape.ts';
import { call, list, object, type Layout } from '../../text/layout.ts';
import type { Fragment } from './imports.ts';

/** Alternatives of scheme names, without those that a client sends nothing for, such as mutual TLS. */
export const alternatives = (
  schemes: readonly SecurityScheme[],
  security: readonly SecurityRequirement[],
): readonly (readonly string[])[] =>
  security.map((requirement) =>
    requirement.map(({ scheme }) => scheme).filter((name) => schemes.some((scheme) => scheme.name === name)),
  );

/** The schemes by name, as run-time values: `{ basic: basic('username', 'password') }`. */
export const schemesFragment = (schemes: readonly SentScheme[]): Fragment => {
  const made = schemes.map((scheme) => ({ scheme, ...makerOf(scheme) }));
  return {
    layout: object(
      made.map(({ scheme, name, parameters }) => [key(scheme.name), call(identifier(name), parameters.map(string))]),
    ),
    uses: made.map(({ module, name }) => ({ module, name })),
  };
};

interface Maker {
  readonly module: string;
  readonly name: string;
  readonly parameters: readonly string[];
}

const makerOf = (scheme: SentScheme): Maker => {
  switch (scheme.kind) {
    case 'basic':
      return { module: 'auth', name: 'basic', parameters: scheme.options };
    case 'apiKey':
      return { module: 'keys', name: `${scheme.in}Key`, parameters: [scheme.parameter, ...scheme.options] };
    case 'bearer':
    case 'oauth2':
    case 'openIdConnect':
      return { module: 'auth', name: 'bearer', parameters: scheme.options };
  }
};

/** What an operation asks for: `[[schemes.apiKey, schemes.apiUsername]]`; an alternative without schemes is left out. */
export const securityLayout = (names: readonly (readonly string[])[]): Layout =>
  list(
    widestFirst(names.filter((alternative) => alternative.length > 0)).map((alternative) =>
      list(alternative.map((name) => code`schemes${member(name)}`)),
    ),
  );

/** A client takes the first alternative that it has all secrets for: one that asks for more than another has to stand before it. */
const widestFirst = (names: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  names.reduce<readonly (readonly string[])[]>((sorted, alternative) => {
    const held = sorted.findIndex((other) => other.every((name) => alternative.includes(name)));
    return held < 0 ? [...sorted, alternative] : sorted.toSpliced(held, 0, alternative);
  }, []);
