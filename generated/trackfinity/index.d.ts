// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions, Secret } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/**
 * An openapi-fetch client for Trackfinity offers with one method per operation.
 *
 * Create offers for affiliates to promote.
 */
export interface TrackfinityClient extends Client<paths> {
  /**
   * Add an offer
   *
   * Creates an offer and its default landing page in one call and answers with the ids of both. Only `name` and `url` are needed. When neither the request nor the platform's settings name any authorized or unauthorized country, the offer accepts traffic from every country.
   *
   * `POST /offer/add_offer`
   */
  addOffer: Call<operations['addOffer']>;
}

/** Options of createTrackfinityClient. */
export type TrackfinityOptions = ClientOptions & {
  /** Values for the variable parts of the server address. */
  variables?: {
    /**
     * Host name to call; the page gives none.
     * @default domain
     */
    domain?: string;
  };
} & {
  /**
   * Sent as the header `api-key`.
   *
   * Key of the account. The page says only that authentication is by HTTP headers; the header's name is taken from its PHP sample.
   */
  apiKey: Secret;
  /**
   * Sent as the header `api-username`.
   *
   * User name that belongs to the key, sent along with it. The header's name is taken from the PHP sample.
   */
  apiUsername: Secret;
};

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createTrackfinityClient(options: TrackfinityOptions): TrackfinityClient;
