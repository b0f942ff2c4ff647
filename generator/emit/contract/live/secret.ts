import type { Api, Operation, SecurityScheme } from '../../../model/api.ts';
import { variableName } from '../../../model/name.ts';
import { credentialsOf, schemesOf, type Credentials } from '../wire/credentials.ts';

/** Where secrets come from: the environment, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What an operation's requests carry, by the first alternative whose secrets are all there; or the variables to set. */
export const liveCredentials = (
  api: Api,
  operation: Operation,
  environment: Environment,
): { readonly credentials: Credentials } | { readonly missing: readonly string[] } => {
  const alternatives = operation.security.map((requirement) => schemesOf(api, requirement));
  const lacking = (schemes: readonly SecurityScheme[]): readonly string[] =>
    schemes.flatMap(({ options }) =>
      options.map((option) => variableName(api.name, option)).filter((name) => (environment[name] ?? '') === ''),
    );
  const able = alternatives.filter((schemes) => lacking(schemes).length === 0);
  const chosen = able.find((schemes) => schemes.length > 0) ?? able[0];
  if (chosen === undefined && alternatives.length > 0) return { missing: lacking(alternatives[0] ?? []) };
  const valuesOf = (scheme: SecurityScheme): Readonly<Record<string, string>> =>
    Object.fromEntries(scheme.options.map((option) => [option, environment[variableName(api.name, option)] ?? '']));
  return { credentials: credentialsOf(chosen ?? [], valuesOf) };
};

/** Hides every secret of an API, in each form that it travels in. */
export const maskOf = (api: Api, environment: Environment): ((text: string) => string) => {
  const values = api.securitySchemes.map(({ options }) =>
    options.map((option) => environment[variableName(api.name, option)] ?? ''),
  );
  const forms = [
    ...values.flat().flatMap((value) => [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)]),
    ...values.flatMap((pair) => [pair.join(':'), ...pair].map((text) => Buffer.from(text, 'utf8').toString('base64'))),
  ];
  // What is shorter would hide half of any text; where secrets of any length travel, the whole value is hidden by its name.
  const hidden = [...new Set(forms.filter((form) => form.length > 3))].sort((a, b) => b.length - a.length);
  return (text) => hidden.reduce((rest, form) => rest.replaceAll(form, '***'), text);
};
