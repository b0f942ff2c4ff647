// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import type { operations as Operations } from './schema.js';

/**
 * Add an offer to your account
 *
 * `POST /v2/offers`
 */
export declare const createOffer: {
  readonly request: {
    /** CPA offer linked to TUNE */
    readonly summerPromo: {
      name: 'Summer Promo',
      tracking_url: 'https://track.example.com/click?offer_id=123',
      external_platform: 'tune',
      external_id: '4521',
      advertiser_id: 'adv_882',
      payout: 2.5,
      payout_type: 'cpa',
      filter_bots: true,
      metadata: { vertical: 'health', geo: 'US' },
    };
  };
  readonly responses: {
    readonly 400: {
      /** Made from the schema of `application/json`: what has to be there. */
      readonly required: {};
      /** Made from the schema of `application/json`: what may be there. */
      readonly full: {};
    };
    readonly 401: {
      /** Made from the schema of `application/json`: what has to be there. */
      readonly required: {};
      /** Made from the schema of `application/json`: what may be there. */
      readonly full: {};
    };
    readonly 500: {
      /** Made from the schema of `application/json`: what has to be there. */
      readonly required: {};
      /** Made from the schema of `application/json`: what may be there. */
      readonly full: {};
    };
    readonly '2XX': {
      /**
       * Created offer, without its wrapper
       *
       * The page prints the offer alone, although its table documents it inside `offer`, beside `success`.
       */
      readonly summerPromo: {
        id: '664f1a2b3c4d5e6f7a8b9c0d',
        slug: 'ofr_summer-promo_a1b2c3',
        name: 'Summer Promo',
        tracking_url: 'https://track.example.com/click?offer_id=123',
        external_platform: 'tune',
        external_id: '4521',
        advertiser_id: 'adv_882',
        payout: 2.5,
        payout_type: 'cpa',
        filter_bots: true,
        status: 'active',
        metadata: { vertical: 'health', geo: 'US' },
        created_at: '2025-11-01T14:30:00',
        updated_at: '2025-11-01T14:30:00',
      };
    };
  };
};

/** The request body of `POST /v2/offers`. */
export type CreateOfferRequest = Operations['createOffer']['requestBody']['content']['application/json'];

/** A fresh request body, as `summerPromo` but for what you override; a member given as undefined is left out. */
export declare function createOfferRequest(overrides?: Partial<CreateOfferRequest>): CreateOfferRequest;

/** The body of the response 400 of `POST /v2/offers`. */
export type CreateOfferResponse400 = Operations['createOffer']['responses'][400]['content']['application/json'];

/** A fresh body of the response 400, as `full` but for what you override; a member given as undefined is left out. */
export declare function createOfferResponse400(overrides?: Partial<CreateOfferResponse400>): CreateOfferResponse400;

/** The body of the response 401 of `POST /v2/offers`. */
export type CreateOfferResponse401 = Operations['createOffer']['responses'][401]['content']['application/json'];

/** A fresh body of the response 401, as `full` but for what you override; a member given as undefined is left out. */
export declare function createOfferResponse401(overrides?: Partial<CreateOfferResponse401>): CreateOfferResponse401;

/** The body of the response 500 of `POST /v2/offers`. */
export type CreateOfferResponse500 = Operations['createOffer']['responses'][500]['content']['application/json'];

/** A fresh body of the response 500, as `full` but for what you override; a member given as undefined is left out. */
export declare function createOfferResponse500(overrides?: Partial<CreateOfferResponse500>): CreateOfferResponse500;

/** The body of the response 2XX of `POST /v2/offers`. */
export type CreateOfferResponse2XX = Operations['createOffer']['responses']['2XX']['content']['application/json'];

/** A fresh body of the response 2XX, as `summerPromo` but for what you override; a member given as undefined is left out. */
export declare function createOfferResponse2XX(overrides?: Partial<CreateOfferResponse2XX>): CreateOfferResponse2XX;
