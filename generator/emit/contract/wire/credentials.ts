import type { Api, Operation, SecurityRequirement, SecurityScheme } from '../../../model/api.ts';

/** What some secrets put on a request. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  /** Comes after the query of the operation. */
  readonly query: string;
  readonly cookies: readonly string[];
}

/** Client options of a scheme, with a recognisable secret each. */
export const secretsOf = (scheme: SecurityScheme): Readonly<Record<string, string>> =>
  Object.fromEntries(
    scheme.options.map((option) => [
      option,
      `test-${option.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
    ]),
  );

/** Where the secrets of schemes that go together are sent. @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object */
export const credentialsOf = (schemes: readonly SecurityScheme[], secrets = secretsOf): Credentials => {
  const placed = schemes.map((scheme) => place(scheme, Object.values(secrets(scheme))));
  return {
    // A header holds one secret, and the first that is set stays.
    headers: Object.fromEntries(placed.flatMap(({ header }) => (header === undefined ? [] : [header])).reverse()),
    query: placed.flatMap(({ query }) => (query === undefined ? [] : [query])).join('&'),
    cookies: placed.flatMap(({ cookie }) => (cookie === undefined ? [] : [cookie])),
  };
};

interface Placed {
  readonly header?: readonly [name: string, value: string];
  readonly query?: string;
  readonly cookie?: string;
}

const place = (scheme: SecurityScheme, [first = '', second = '']: readonly string[]): Placed => {
  switch (scheme.kind) {
    case 'basic':
      return { header: ['authorization', `Basic ${Buffer.from(`${first}:${second}`, 'utf8').toString('base64')}`] };
    case 'bearer':
    case 'oauth2':
    case 'openIdConnect':
      return { header: ['authorization', `Bearer ${first}`] };
    case 'apiKey':
      if (scheme.in === 'header') return { header: [scheme.parameter.toLowerCase(), first] };
      if (scheme.in === 'query')
        return { query: `${encodeURIComponent(scheme.parameter)}=${encodeURIComponent(first)}` };
      return { cookie: `${scheme.parameter}=${first}` };
    case 'other':
      return {};
  }
};

/** The schemes of a requirement that a client can send something for. */
export const schemesOf = (api: Api, requirement: SecurityRequirement): readonly SecurityScheme[] =>
  requirement.flatMap(({ scheme }) =>
    api.securitySchemes.filter(({ name, kind }) => name === scheme && kind !== 'other'),
  );

/** The names under which an operation's secrets travel, for messages that must not show them. */
export const usedSecretNames = (api: Api, { security }: Pick<Operation, 'security'>): readonly string[] => [
  ...new Set(
    security
      .flatMap((requirement) => schemesOf(api, requirement))
      .flatMap((scheme) => {
        if (scheme.kind !== 'apiKey') return ['authorization'];
        return scheme.in === 'cookie' ? ['cookie', scheme.parameter] : [scheme.parameter];
      }),
  ),
];
