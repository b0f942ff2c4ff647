// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions, Secret } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/**
 * An openapi-fetch client for Tracklysms offers with one method per operation.
 *
 * Create the offers whose clicks and payouts Tracklysms follows.
 */
export interface TracklysmsClient extends Client<paths> {
  /**
   * Add an offer to your account
   *
   * Adds an offer to your account. A name and a tracking link are enough; an offer may also be tied to its counterpart on an affiliate platform, TUNE or Everflow for example.
   *
   * `POST /v2/offers`
   */
  createOffer: Call<operations['createOffer']>;
}

/** Options of createTracklysmsClient. */
export type TracklysmsOptions = ClientOptions & {
  /**
   * Sent as the header `X-Api-Key`.
   *
   * Your API key, which begins with `trk_` in the samples.
   */
  apiKey: Secret;
};

/** The error codes that the description documents, by operation and status. */
export interface ErrorCodes {
  createOffer: {
    /**
     * - `missing_name`: The request has no `name`.
     * - `missing_tracking_url`: The request has no `tracking_url`.
     * - `name_too_long`: The `name` is longer than 255 characters.
     * - `invalid_external_platform`: The `external_platform` is something other than `tune`, `everflow` or null.
     * - `invalid_payout_type`: The `payout_type` is neither `cpa` nor `cpc`.
     * - `invalid_status`: The `status` is neither `active` nor `paused`.
     */
    400: 'missing_name' | 'missing_tracking_url' | 'name_too_long' | 'invalid_external_platform' | 'invalid_payout_type' | 'invalid_status';
    /** - `unauthorized`: The request carries no API key, or one that is not valid. */
    401: 'unauthorized';
    /** - `server_error`: Something unforeseen went wrong on the server. */
    500: 'server_error';
  };
}

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createTracklysmsClient(options: TracklysmsOptions): TracklysmsClient;
