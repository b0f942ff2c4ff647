// Generated from specs/billogram/openapi.yaml by Specwright. Do not edit.
import type { operations as Operations } from './schema.js';

/**
 * Create a banner or sale offer
 *
 * `POST /offer`
 */
export declare const createOffer: {
  readonly request: {
    /**
     * Banner with a PNG picture
     *
     * The body of the page's cURL sample. Its apostrophe is escaped for the shell there, which is no part of the value.
     */
    readonly banner: {
      offer_id: 'banner001',
      type: 'banner',
      title: 'Summer sale!',
      text: '30% on everything at Mike\'s Bike until September.',
      info_link: 'http://example.com/',
      media: {
        picture: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        picture_type: 'image/png',
      },
    };
  };
  readonly responses: {
    readonly '2XX': {
      /**
       * Created banner, with placeholder texts
       *
       * Identifier, type and picture type match the request sample. Wherever `string` stands, the page printed a placeholder instead of a real value.
       */
      readonly banner: {
        status: 'OK',
        data: {
          offer_id: 'banner001',
          type: 'banner',
          title: 'string',
          text: 'string',
          media: { picture: 'string', picture_type: 'image/png' },
          link_text: 'string',
          created_at: '2026-04-29T11:19:15.647Z',
          updated_at: '2026-04-29T11:19:15.647Z',
          info_link: 'string',
        },
      };
    };
    readonly default: {
      /** Made from the schema of `application/json`: what has to be there. */
      readonly required: {};
      /** Made from the schema of `application/json`: what may be there. */
      readonly full: {};
    };
  };
};

/** The request body of `POST /offer`. */
export type CreateOfferRequest = Operations['createOffer']['requestBody']['content']['application/json'];

/** A fresh request body, as `banner` but for what you override; a member given as undefined is left out. */
export declare function createOfferRequest(overrides?: Partial<CreateOfferRequest>): CreateOfferRequest;

/** The body of the response 2XX of `POST /offer`. */
export type CreateOfferResponse2XX = Operations['createOffer']['responses']['2XX']['content']['application/json'];

/** A fresh body of the response 2XX, as `banner` but for what you override; a member given as undefined is left out. */
export declare function createOfferResponse2XX(overrides?: Partial<CreateOfferResponse2XX>): CreateOfferResponse2XX;

/** The body of the response default of `POST /offer`. */
export type CreateOfferResponseDefault = Operations['createOffer']['responses']['default']['content']['application/json'];

/** A fresh body of the response default, as `full` but for what you override; a member given as undefined is left out. */
export declare function createOfferResponseDefault(overrides?: Partial<CreateOfferResponseDefault>): CreateOfferResponseDefault;
