// Generated from openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions, Directed } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/** An openapi-fetch client for Accounts with one method per operation. */
export interface ReadonlyWriteonlyClient extends Client<paths> {
  /** `POST /accounts` */
  openAccount: Call<Directed<operations['openAccount']>>;
}

/** Options of createReadonlyWriteonlyClient. */
export type ReadonlyWriteonlyOptions = ClientOptions;

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createReadonlyWriteonlyClient(options?: ReadonlyWriteonlyOptions): ReadonlyWriteonlyClient;
