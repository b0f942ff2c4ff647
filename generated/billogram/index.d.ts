// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions, Secret } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/**
 * An openapi-fetch client for Billogram offers with one method per operation.
 *
 * Create the banner and sale offers that recipients see.
 */
export interface BillogramClient extends Client<paths> {
  /**
   * Create a banner or sale offer
   *
   * Stores a new offer under an identifier of your choice and answers with the stored object.
   *
   * `POST /offer`
   */
  createOffer: Call<operations['createOffer']>;
}

/** Options of createBillogramClient. */
export type BillogramOptions = ClientOptions & {
  /**
   * The user name of HTTP basic authentication.
   *
   * HTTP Basic authentication: username and password, joined by a colon and base64-encoded.
   */
  username: Secret;
  /**
   * The password of HTTP basic authentication.
   *
   * HTTP Basic authentication: username and password, joined by a colon and base64-encoded.
   */
  password: Secret;
};

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createBillogramClient(options: BillogramOptions): BillogramClient;
