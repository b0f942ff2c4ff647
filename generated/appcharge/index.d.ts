// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import type { Client } from 'openapi-fetch';
import type { Call, ClientOptions, Secret } from './runtime/client.js';
import type { operations, paths } from './schema.js';

export { ApiError, DecodeError, unwrap } from './runtime/result.js';
export type { Failure, Result, Success, Undocumented } from './runtime/result.js';

/**
 * An openapi-fetch client for Appcharge offers with one method per operation.
 *
 * Create popup offers and progress bar offers with Appcharge.
 */
export interface AppchargeClient extends Client<paths> {
  /**
   * Create a popup offer
   *
   * Creates an offer that appears as a popup on the conditions listed in `triggers`. The offer UI of the popup is named by `offerUiId`, by `offerExternalUiId`, or by both.
   *
   * `POST /offering/offer/popup`
   */
  createPopupOffer: Call<operations['createPopupOffer']>;
  /**
   * Create a progress bar offer
   *
   * Creates an offer of 1 to 50 missions along a progress bar. At least one of `offerUiId` and `offerExternalUiId` has to name its design. The path is a general one, but the page documents no type of offer besides `ProgressBar`.
   *
   * `POST /v2/offer`
   */
  createProgressBarOffer: Call<operations['createProgressBarOffer']>;
}

/** Options of createAppchargeClient. */
export type AppchargeOptions = ClientOptions & {
  /**
   * Sent as the header `x-publisher-token`.
   *
   * Token that authenticates the publisher; every request has to carry it.
   */
  publisherToken: Secret;
};

/** Makes a client. Options hold the secrets; the client keeps them to itself. */
export declare function createAppchargeClient(options: AppchargeOptions): AppchargeClient;
