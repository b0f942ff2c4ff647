import type { Api, SecurityRequirement, SecurityScheme } from '../../model/api.ts';
import { code, joinCode, type Code } from '../../text/code.ts';
import { identifier, key, string } from '../../text/escape.ts';
import { literal } from '../../text/literal.ts';
import type { Fragment, Used } from './imports.ts';

/** The schemes that some operation asks for and that a client can send. */
export const usedSchemes = (api: Api): readonly SecurityScheme[] => {
  const asked = new Set(api.operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  return api.securitySchemes.filter(({ name, kind }) => asked.has(name) && kind !== 'other');
};

/** Alternatives of scheme names, without those that a client sends nothing for, such as mutual TLS. */
export const alternatives = (api: Api, security: readonly SecurityRequirement[]): readonly (readonly string[])[] => {
  const known = new Set(usedSchemes(api).map(({ name }) => name));
  return security.map((requirement) => requirement.map(({ scheme }) => scheme).filter((name) => known.has(name)));
};

/** `{ basic: basic('username', 'password') }`, and what it takes from the run-time. */
export const schemesFragment = (schemes: readonly SecurityScheme[]): Fragment => {
  const calls = schemes.map((scheme) => ({ scheme, ...schemeCall(scheme) }));
  return {
    code: code`{ ${joinCode(calls.map(({ scheme, call }) => code`${key(scheme.name)}: ${call}`), ', ')} }`,
    uses: calls.map(({ use }) => use),
  };
};

const schemeCall = (scheme: SecurityScheme): { readonly call: Code; readonly use: Used } => {
  const [name, parameters] = makerOf(scheme);
  return {
    call: code`${identifier(name)}(${joinCode(parameters.map(string), ', ')})`,
    use: { module: 'auth', name },
  };
};

const makerOf = (scheme: SecurityScheme): readonly [maker: string, parameters: readonly string[]] => {
  switch (scheme.kind) {
    case 'basic':
      return ['basic', scheme.options];
    case 'apiKey':
      return [`${scheme.in}Key`, [scheme.parameter, ...scheme.options]];
    default:
      return ['bearer', scheme.options];
  }
};

/** The list of alternatives as code: `[['apiKey', 'apiUsername']]`. */
export const securityCode = (names: readonly (readonly string[])[]): Code => literal(names);
