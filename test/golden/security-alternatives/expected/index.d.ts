// Generated from openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions, Secret } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/** An openapi-fetch client for Vault with one method per operation. */
export interface SecurityAlternativesClient extends Client<paths> {
  /** `GET /either` */
  either: Call<operations['either']>;
  /** `GET /both` */
  both: Call<operations['both']>;
  /** `GET /optional` */
  optional: Call<operations['optional']>;
  /** `GET /open` */
  open: Call<operations['open']>;
}

/** Options of createSecurityAlternativesClient. */
export type SecurityAlternativesOptions = ClientOptions & {
  /** The user name of HTTP basic authentication. */
  username?: Secret;
  /** The password of HTTP basic authentication. */
  password?: Secret;
  /**
   * Sent as a bearer token.
   *
   * Issued by the vault for one hour.
   */
  token?: Secret;
  /** Sent as the header `x-api-key`. */
  apiKey?: Secret;
  /** Sent as the query parameter `user`. */
  user?: Secret;
};

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createSecurityAlternativesClient(options?: SecurityAlternativesOptions): SecurityAlternativesClient;
