import type { Api, JsonObject, Operation, SecurityRequirement, SecurityScheme } from './api.ts';
import { camelCase, shortHash } from './name.ts';
import { child, type Pointer } from './pointer.ts';
import { follow, isList, isObject, optional, own, ownEntries, ownText } from './resolve.ts';
import { isSendable } from './sendable.ts';

/**
 * The security schemes of a description, in its order.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-scheme-object
 */
export const buildSecuritySchemes = (document: JsonObject): readonly SecurityScheme[] => {
  const components = own(document, 'components');
  if (!isObject(components)) return [];
  const schemes = ownEntries(components, 'securitySchemes').flatMap(([name]) => {
    const { value, pointer } = follow(document, child('/components/securitySchemes', name));
    return isObject(value) ? [buildSecurityScheme(name, value, pointer)] : [];
  });
  return uniqueOptions(schemes);
};

const buildSecurityScheme = (name: string, scheme: JsonObject, pointer: Pointer): SecurityScheme => {
  const base = { name, pointer, options: [], ...optional('description', ownText(scheme, 'description')) };
  const place = ownText(scheme, 'in');
  switch (ownText(scheme, 'type')) {
    case 'http':
      return { ...base, kind: httpKind(ownText(scheme, 'scheme')) };
    case 'apiKey':
      return apiKey(base, place, ownText(scheme, 'name') ?? name);
    case 'oauth2':
      return { ...base, kind: 'oauth2' };
    case 'openIdConnect':
      return { ...base, kind: 'openIdConnect' };
    default:
      return { ...base, kind: 'other' };
  }
};

// A name that cannot be sent would break every call; without the key, a call says what the server thinks of that.
const apiKey = (
  base: Pick<SecurityScheme, 'name' | 'pointer' | 'options' | 'description'>,
  place: string | undefined,
  parameter: string,
): SecurityScheme =>
  (place === 'query' || place === 'cookie' || place === 'header') && isSendable({ in: place, name: parameter })
    ? { ...base, kind: 'apiKey', in: place, parameter }
    : { ...base, kind: 'other' };

// What every generated client's options are called; a secret of the same name would hide one of them.
const clientOptions = ['baseUrl', 'environment', 'variables', 'fetch', 'headers', 'retries', 'timeout'];

// Schemes of the same kind would share an option; from the second on, the scheme's own name tells them apart.
const uniqueOptions = (schemes: readonly SecurityScheme[]): readonly SecurityScheme[] => {
  const taken = new Set([...clientOptions, ...Object.getOwnPropertyNames(Object.prototype)]);
  return schemes.map((scheme) => {
    const plain = plainOptions(scheme);
    const own = camelCase(scheme.name, `scheme${shortHash(scheme.name)}`);
    const qualified = plain.map((option) => (plain.length === 1 ? own : camelCase(`${own} ${option}`, own)));
    // Of a scheme that is called like an option of the client: `fetchToken`.
    const worded = plain.length === 1 ? [`${own}${scheme.kind === 'apiKey' ? 'Key' : 'Token'}`] : qualified;
    const candidates = [plain, qualified, worded, qualified.map((option) => `${option}${shortHash(scheme.name)}`)];
    const options = candidates.find((names) => names.every((name) => !taken.has(name))) ?? plain;
    for (const option of options) taken.add(option);
    return { ...scheme, options };
  });
};

const plainOptions = (scheme: SecurityScheme): readonly string[] => {
  switch (scheme.kind) {
    case 'basic':
      return ['username', 'password'];
    case 'bearer':
    case 'oauth2':
    case 'openIdConnect':
      return ['token'];
    case 'apiKey':
      return [camelCase(scheme.parameter.replace(/^x-/iu, ''), 'apiKey')];
    case 'other':
      return [];
  }
};

const httpKind = (scheme = ''): 'basic' | 'bearer' | 'other' => {
  const kind = scheme.toLowerCase();
  return kind === 'basic' || kind === 'bearer' ? kind : 'other';
};

/** A scheme that a client can send. */
export type SentScheme = Exclude<SecurityScheme, { readonly kind: 'other' }>;

/** The schemes that some operation asks for and that a client can send. */
export const usedSchemes = (api: Api): readonly SentScheme[] =>
  askedSchemes(api).filter((scheme) => scheme.kind !== 'other');

/** The schemes that some operation asks for, and that a client has no option for. */
export const unsentSchemes = (api: Api): readonly SecurityScheme[] =>
  askedSchemes(api).filter(({ kind }) => kind === 'other');

const askedSchemes = ({ operations, securitySchemes }: Api): readonly SecurityScheme[] => {
  const asked = new Set(operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  return securitySchemes.filter(({ name }) => asked.has(name));
};

/** What samples of an operation send: the first of its alternatives that can be sent as a whole, or else the first. */
export const sampleRequirement = (
  { securitySchemes }: Pick<Api, 'securitySchemes'>,
  { security }: Pick<Operation, 'security'>,
): SecurityRequirement => {
  const canSend = ({ scheme }: SecurityRequirement[number]): boolean =>
    securitySchemes.some(({ name, kind }) => name === scheme && kind !== 'other');
  return security.find((requirement) => requirement.every(canSend)) ?? security[0] ?? [];
};

/**
 * The requirements in a `security` list, or undefined when there is none and the outer one holds.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#security-requirement-object
 */
export const buildSecurity = (owner: JsonObject): readonly SecurityRequirement[] | undefined => {
  const security = own(owner, 'security');
  if (!isList(security)) return undefined;
  return security.filter(isObject).map((requirement) =>
    Object.entries(requirement).map(([scheme, scopes]) => ({
      scheme,
      scopes: isList(scopes) ? scopes.map(String) : [],
    })),
  );
};
