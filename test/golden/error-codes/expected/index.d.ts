// Generated from openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/** An openapi-fetch client for Orders with one method per operation. */
export interface ErrorCodesClient extends Client<paths> {
  /** `POST /orders` */
  order: Call<operations['order']>;
}

/** Options of createErrorCodesClient. */
export type ErrorCodesOptions = ClientOptions;

/** The error codes that the description documents, by operation and status. */
export interface ErrorCodes {
  order: {
    /**
     * - `item_missing`: There is no `item`.
     * - `item_too_long`: The `item` is too long.
     */
    400: 'item_missing' | 'item_too_long';
    /** - `sold_out`: There is none left. */
    '4XX': 'sold_out';
  };
}

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createErrorCodesClient(options?: ErrorCodesOptions): ErrorCodesClient;
