import { descriptions, harmless, untouched, type Rule } from '../rule.ts';

const schemes = {
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  login: {
    type: 'oauth2',
    flows: {
      clientCredentials: { tokenUrl: 'https://login.example.org/token', scopes: { read: 'Read', write: 'Write' } },
    },
  },
} as const;
const paths = { '/loans': { get: { responses: { 204: { description: 'Done' } } } } } as const;
const secured = (before: readonly object[], after: readonly object[]) =>
  descriptions(
    { paths, components: { securitySchemes: schemes }, security: before as never },
    { paths, components: { securitySchemes: schemes }, security: after as never },
  );
const defined = (before: object, after: object) =>
  descriptions(
    { paths, components: { securitySchemes: { login: before as never } }, security: [{ login: [] }] },
    { paths, components: { securitySchemes: { login: after as never } }, security: [{ login: [] }] },
  );
const flow = schemes.login.flows.clientCredentials;

/** How callers prove who they are. */
export const securityRules = {
  'authentication-required': {
    title: 'Calls need authentication',
    why: 'Anonymous calls are refused.',
    wire: 'breaking',
    package: untouched,
    advice: 'Send credentials.',
    example: secured([], [{ key: [] }]),
  },
  'authentication-not-required': {
    title: 'Calls need no authentication any more',
    why: 'Credentials that are sent nevertheless do no harm.',
    wire: harmless,
    package: untouched,
    advice: 'Leave the credentials out.',
    example: secured([{ key: [] }], []),
  },
  'authentication-removed': {
    title: 'A way to authenticate is no longer accepted as it was',
    why: 'Callers that authenticate in this way are refused.',
    wire: 'breaking',
    package: untouched,
    advice: 'Authenticate in one of the ways that are left.',
    example: secured([{ key: [] }, { login: [] }], [{ login: [] }]),
  },
  'authentication-added': {
    title: 'Another way to authenticate is accepted',
    why: 'The other ways are still accepted.',
    wire: harmless,
    package: untouched,
    advice: 'Use it where it helps.',
    example: secured([{ key: [] }], [{ key: [] }, { login: [] }]),
  },
  'authentication-relaxed': {
    title: 'Fewer credentials are demanded',
    why: 'Credentials that are sent nevertheless do no harm.',
    wire: harmless,
    package: untouched,
    advice: 'Leave the other credentials out.',
    example: secured([{ key: [], login: [] }], [{ key: [] }]),
  },
  'scope-demanded': {
    title: 'Calls need a further scope',
    why: 'Tokens without the scope are refused.',
    wire: 'breaking',
    package: untouched,
    advice: 'Ask for a token with the scope.',
    example: secured([{ login: ['read'] }], [{ login: ['read', 'write'] }]),
  },
  'scope-not-demanded': {
    title: 'Calls need a scope less',
    why: 'Tokens with the scope are still accepted.',
    wire: harmless,
    package: untouched,
    advice: 'Ask for a token without the scope.',
    example: secured([{ login: ['read', 'write'] }], [{ login: ['read'] }]),
  },
  'scheme-changed': {
    title: 'Credentials are sent in another way',
    why: 'Credentials that are sent in the old way are not found.',
    wire: 'breaking',
    package: untouched,
    advice: 'Send the credentials in the new way.',
    example: defined({ type: 'apiKey', in: 'header', name: 'key' }, { type: 'apiKey', in: 'query', name: 'key' }),
  },
  'token-address-changed': {
    title: 'Tokens come from another address',
    why: 'Callers ask the old address for a token.',
    wire: 'breaking',
    package: untouched,
    advice: 'Ask the new address for a token.',
    example: defined(schemes.login, {
      type: 'oauth2',
      flows: { clientCredentials: { ...flow, tokenUrl: 'https://id.example.org/token' } },
    }),
  },
  'flow-removed': {
    title: 'A way to obtain a token was removed',
    why: 'Callers that use it get no token.',
    wire: 'breaking',
    package: untouched,
    advice: 'Obtain tokens in one of the ways that are left.',
    example: defined({ type: 'oauth2', flows: { clientCredentials: flow, password: flow } }, schemes.login),
  },
  'flow-added': {
    title: 'A way to obtain a token was added',
    why: 'The other ways still work.',
    wire: harmless,
    package: untouched,
    advice: 'Use it where it helps.',
    example: defined(schemes.login, { type: 'oauth2', flows: { clientCredentials: flow, password: flow } }),
  },
  'scope-removed': {
    title: 'A scope can no longer be asked for',
    why: 'Callers that ask for it get no token.',
    wire: 'breaking',
    package: untouched,
    advice: 'Do not ask for the scope.',
    example: defined(schemes.login, {
      type: 'oauth2',
      flows: { clientCredentials: { ...flow, scopes: { read: 'Read' } } },
    }),
  },
  'scope-added': {
    title: 'A scope can be asked for',
    why: 'The other scopes are still there.',
    wire: harmless,
    package: untouched,
    advice: 'Ask for it where it helps.',
    example: defined(
      { type: 'oauth2', flows: { clientCredentials: { ...flow, scopes: { read: 'Read' } } } },
      schemes.login,
    ),
  },
} as const satisfies Record<string, Rule>;
