// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import type { operations as Operations } from './schema.js';

/**
 * Add an offer
 *
 * `POST /offer/add_offer`
 */
export declare const addOffer: {
  readonly request: {
    /**
     * An offer with a flat cost per conversion
     *
     * The sample printed as one `key=value` per line. It is text, so each value is written here in the type documented for it. The page leaves its spaces and `%%` as they are; on the wire they must be encoded.
     *
     * Put right where the documented example contradicts its schema.
     * - `/commission_type` is documented as one of cpa, cps, click and hybrid, and shown as the text 201.
     */
    readonly sample: {
      name: 'API TEST OFFER',
      url: 'http://example.com/?id=%%click_hash%%',
      preview_url: 'http://example.com/',
      authorized: 'DE,ES',
      advertiserid: 1,
      advertiser_cost_type: 'conversion',
      advertiser_cost_flat: '20',
      flat_amount_per_conversion: 15,
      flat_amount_per_continuity: 5,
    };
    /**
     * An offer with a flat cost per conversion
     *
     * The sample printed as one `key=value` per line. It is text, so each value is written here in the type documented for it. The page leaves its spaces and `%%` as they are; on the wire they must be encoded.
     *
     * As documented, although it contradicts its schema.
     * - `/commission_type` is documented as one of cpa, cps, click and hybrid, and shown as the text 201.
     */
    readonly sampleVerbatim: {
      name: 'API TEST OFFER',
      url: 'http://example.com/?id=%%click_hash%%',
      preview_url: 'http://example.com/',
      authorized: 'DE,ES',
      advertiserid: 1,
      advertiser_cost_type: 'conversion',
      advertiser_cost_flat: '20',
      commission_type: '201',
      flat_amount_per_conversion: 15,
      flat_amount_per_continuity: 5,
    };
    /**
     * The same offer as an array in PHP
     *
     * The data of the PHP sample, with the types PHP gives it. It differs from the other sample in the capitals of the offer's name.
     *
     * Put right where the documented example contradicts its schema.
     * - `/advertiser_cost_flat` is documented as string, and shown as the integer 20.
     * - `/commission_type` is documented as one of cpa, cps, click and hybrid, and shown as the integer 201.
     */
    readonly phpSample: {
      name: 'API TEST Offer',
      url: 'http://example.com/?id=%%click_hash%%',
      preview_url: 'http://example.com/',
      authorized: 'DE,ES',
      advertiserid: 1,
      advertiser_cost_type: 'conversion',
      advertiser_cost_flat: '20',
      flat_amount_per_conversion: 15,
      flat_amount_per_continuity: 5,
    };
    /**
     * The same offer as an array in PHP
     *
     * The data of the PHP sample, with the types PHP gives it. It differs from the other sample in the capitals of the offer's name.
     *
     * As documented, although it contradicts its schema.
     * - `/advertiser_cost_flat` is documented as string, and shown as the integer 20.
     * - `/commission_type` is documented as one of cpa, cps, click and hybrid, and shown as the integer 201.
     */
    readonly phpSampleVerbatim: {
      name: 'API TEST Offer',
      url: 'http://example.com/?id=%%click_hash%%',
      preview_url: 'http://example.com/',
      authorized: 'DE,ES',
      advertiserid: 1,
      advertiser_cost_type: 'conversion',
      advertiser_cost_flat: 20,
      commission_type: 201,
      flat_amount_per_conversion: 15,
      flat_amount_per_continuity: 5,
    };
  };
  readonly responses: {
    readonly '2XX': {
      /** The offer and its landing page were created */
      readonly sample: { result: 'Success', message: { landing_pageid: '432', offerid: '400' } };
    };
  };
};

/** The request body of `POST /offer/add_offer`. */
export type AddOfferRequest = Operations['addOffer']['requestBody']['content']['application/x-www-form-urlencoded'];

/** A fresh request body, as `sample` but for what you override; a member given as undefined is left out. */
export declare function addOfferRequest(overrides?: Partial<AddOfferRequest>): AddOfferRequest;

/** The body of the response 2XX of `POST /offer/add_offer`. */
export type AddOfferResponse2XX = Operations['addOffer']['responses']['2XX']['content']['application/json'];

/** A fresh body of the response 2XX, as `sample` but for what you override; a member given as undefined is left out. */
export declare function addOfferResponse2XX(overrides?: Partial<AddOfferResponse2XX>): AddOfferResponse2XX;
