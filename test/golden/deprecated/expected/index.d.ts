// Generated from openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/** An openapi-fetch client for Mail with one method per operation. */
export interface DeprecatedClient extends Client<paths> {
  /**
   * Send a message
   *
   * Use `deliver` instead.
   *
   * `POST /send`
   * @deprecated
   */
  send: Call<operations['send']>;
  /**
   * Deliver a message
   *
   * `POST /deliver`
   */
  deliver: Call<operations['deliver']>;
}

/** Options of createDeprecatedClient. */
export type DeprecatedOptions = ClientOptions;

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createDeprecatedClient(options?: DeprecatedOptions): DeprecatedClient;
