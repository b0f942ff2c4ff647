import type { JsonValue } from '../model/api.ts';

/**
 * Whether a dialect is the one that schemas follow where nothing is said, or JSON Schema without what OpenAPI adds to it: nothing that it
 * adds says which values there are.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#specifying-schema-dialects
 */
export const isUsualDialect = (dialect: JsonValue | undefined): boolean =>
  dialect === undefined ||
  (typeof dialect === 'string' &&
    /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.1\/dialect\/[\w-]+|json-schema\.org\/draft\/2020-12\/schema)#?$/u.test(
      dialect,
    ));
