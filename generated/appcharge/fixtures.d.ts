// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import type { operations as Operations } from './schema.js';

/**
 * Create a popup offer
 *
 * `POST /offering/offer/popup`
 */
export declare const createPopupOffer: {
  readonly request: {
    /**
     * A popup that follows a purchase event
     *
     * The body of the page's cURL sample. `<string>` and 123 are the page's own placeholders.
     *
     * Put right where the documented example contradicts its schema.
     * - `/active` is documented as boolean, and shown as the string "true".
     * - `/segments` is documented as array of strings, and shown as the string "NewUser".
     */
    readonly popupOffer: {
      publisherOfferId: 'offer1',
      name: 'Test_PopUp',
      displayName: '<string>',
      description: 'Best offer ever.',
      type: 'PopUp',
      subType: '<string>',
      priority: 123,
      offerUiId: '64a55b82e06998282d3d9b59',
      offerExternalUiId: 'b9c1e7a3d1f8b2a4c6e5d8f3',
      active: true,
      startOver: true,
      triggers: [
        {
          type: 'event',
          eventName: 'purchase',
          every: 123,
          rules: [{ fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] }],
        },
      ],
      segments: ['NewUser'],
      productsSequence: [
        {
          id: '<string>',
          index: 1,
          playerAvailability: 2,
          priceInUsdCents: 300,
          products: [{ quantity: 500, publisherProductId: 'product1' }],
        },
      ],
    };
    /**
     * A popup that follows a purchase event
     *
     * The body of the page's cURL sample. `<string>` and 123 are the page's own placeholders.
     *
     * As documented, although it contradicts its schema.
     * - `/active` is documented as boolean, and shown as the string "true".
     * - `/segments` is documented as array of strings, and shown as the string "NewUser".
     */
    readonly popupOfferVerbatim: {
      publisherOfferId: 'offer1',
      name: 'Test_PopUp',
      displayName: '<string>',
      description: 'Best offer ever.',
      type: 'PopUp',
      subType: '<string>',
      priority: 123,
      offerUiId: '64a55b82e06998282d3d9b59',
      offerExternalUiId: 'b9c1e7a3d1f8b2a4c6e5d8f3',
      active: 'true',
      startOver: true,
      triggers: [
        {
          type: 'event',
          eventName: 'purchase',
          every: 123,
          rules: [{ fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] }],
        },
      ],
      segments: 'NewUser',
      productsSequence: [
        {
          id: '<string>',
          index: 1,
          playerAvailability: 2,
          priceInUsdCents: 300,
          products: [{ quantity: 500, publisherProductId: 'product1' }],
        },
      ],
    };
  };
  readonly responses: {
    readonly '2XX': {
      /**
       * The created popup offer
       *
       * The page's response sample. `<string>` and 123 are the page's own placeholders, and the ids and times repeat without meaning.
       *
       * Put right where the documented example contradicts its schema.
       * - `/active` is documented as boolean, and shown as the string "true".
       * - `/coolDownInHours` is documented as number, and shown as the string "1".
       * - `/segments` is documented as array of strings, and shown as the string "[NewUser]".
       */
      readonly popupOffer: {
        offerId: '655dc8a546822b3e7586b7b7',
        publisherOfferId: 'offer1',
        name: 'Test_PopUp',
        displayName: '<string>',
        description: 'N/A',
        type: 'PopUp',
        subType: '<string>',
        createdBy: 'API',
        offerUi: {
          offerUiId: '6548afb2ed7ec741ac8dee3a',
          externalId: '<string>',
          active: 'true',
          offerUiType: 'PopUp',
          name: 'test_offerUi',
          description: 'Best Offer UI',
          backgroundImage: 'https://media.appcharge.com/defaults/background.png',
          specialOffer: {
            templateType: 'Single',
            presentOfferEndTimer: 'false',
            title: '',
            fontSize: 18,
            fontWeight: 'normal',
            fontColor: { colorOne: 'black', colorTwo: 'black', direction: 'to right' },
            backgroundColor: { colorOne: 'black', colorTwo: 'black', direction: 'to right' },
          },
        },
        active: true,
        coolDownInHours: 1,
        segments: ['NewUser', 'BigSpender'],
        productsSequence: [
          {
            index: 1,
            playerAvailability: 2,
            priceInUsdCents: 300,
            products: [
              {
                quantity: 500,
                product: {
                  publisherProductId: 'product1',
                  name: 'test_product',
                  textFontColorHex: '#FFFF',
                  type: 'Time',
                  prefix: '100',
                  suffix: '500',
                  priority: 'Main',
                  images: [{ type: '<string>', url: '<string>' }],
                  createdAt: '2023-07-05T12:01:06.113Z',
                  updatedAt: '2023-07-05T12:01:06.113Z',
                  productId: '655dc8a546822b3e7586b7b7',
                },
              },
            ],
          },
        ],
        startOver: true,
        priority: 123,
        showAfter: '<string>',
        triggers: [
          {
            type: 'event',
            eventName: 'purchase',
            every: 123,
            rules: [{ fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] }],
          },
        ],
        createdAt: '2023-07-05T12:01:06.113Z',
        updatedAt: '2023-07-05T12:01:06.113Z',
      };
      /**
       * The created popup offer
       *
       * The page's response sample. `<string>` and 123 are the page's own placeholders, and the ids and times repeat without meaning.
       *
       * As documented, although it contradicts its schema.
       * - `/active` is documented as boolean, and shown as the string "true".
       * - `/coolDownInHours` is documented as number, and shown as the string "1".
       * - `/segments` is documented as array of strings, and shown as the string "[NewUser]".
       */
      readonly popupOfferVerbatim: {
        offerId: '655dc8a546822b3e7586b7b7',
        publisherOfferId: 'offer1',
        name: 'Test_PopUp',
        displayName: '<string>',
        description: 'N/A',
        type: 'PopUp',
        subType: '<string>',
        createdBy: 'API',
        offerUi: {
          offerUiId: '6548afb2ed7ec741ac8dee3a',
          externalId: '<string>',
          active: 'true',
          offerUiType: 'PopUp',
          name: 'test_offerUi',
          description: 'Best Offer UI',
          backgroundImage: 'https://media.appcharge.com/defaults/background.png',
          specialOffer: {
            templateType: 'Single',
            presentOfferEndTimer: 'false',
            title: '',
            fontSize: 18,
            fontWeight: 'normal',
            fontColor: { colorOne: 'black', colorTwo: 'black', direction: 'to right' },
            backgroundColor: { colorOne: 'black', colorTwo: 'black', direction: 'to right' },
          },
        },
        active: 'true',
        coolDownInHours: '1',
        segments: '[NewUser]',
        productsSequence: [
          {
            index: 1,
            playerAvailability: 2,
            priceInUsdCents: 300,
            products: [
              {
                quantity: 500,
                product: {
                  publisherProductId: 'product1',
                  name: 'test_product',
                  textFontColorHex: '#FFFF',
                  type: 'Time',
                  prefix: '100',
                  suffix: '500',
                  priority: 'Main',
                  images: [{ type: '<string>', url: '<string>' }],
                  createdAt: '2023-07-05T12:01:06.113Z',
                  updatedAt: '2023-07-05T12:01:06.113Z',
                  productId: '655dc8a546822b3e7586b7b7',
                },
              },
            ],
          },
        ],
        startOver: true,
        priority: 123,
        showAfter: '<string>',
        triggers: [
          {
            type: 'event',
            eventName: 'purchase',
            every: 123,
            rules: [{ fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] }],
          },
        ],
        createdAt: '2023-07-05T12:01:06.113Z',
        updatedAt: '2023-07-05T12:01:06.113Z',
      };
    };
  };
};

/** The request body of `POST /offering/offer/popup`. */
export type CreatePopupOfferRequest = Operations['createPopupOffer']['requestBody']['content']['application/json'];

/** A fresh request body, as `popupOffer` but for what you override; a member given as undefined is left out. */
export declare function createPopupOfferRequest(overrides?: Partial<CreatePopupOfferRequest>): CreatePopupOfferRequest;

/** The body of the response 2XX of `POST /offering/offer/popup`. */
export type CreatePopupOfferResponse2XX = Operations['createPopupOffer']['responses']['2XX']['content']['application/json'];

/** A fresh body of the response 2XX, as `popupOffer` but for what you override; a member given as undefined is left out. */
export declare function createPopupOfferResponse2XX(overrides?: Partial<CreatePopupOfferResponse2XX>): CreatePopupOfferResponse2XX;

/**
 * Create a progress bar offer
 *
 * `POST /v2/offer`
 */
export declare const createProgressBarOffer: {
  readonly request: {
    /**
     * Two missions, scheduled for three weeks
     *
     * The body of the page's cURL sample, its misspelt display name included.
     */
    readonly progressBarOffer: {
      publisherOfferId: 'progressBar-1',
      name: 'My ProgressBar Offer 1',
      type: 'ProgressBar',
      active: true,
      offerExternalUiId: 'ProgressBar Design 1',
      productsSequence: [
        {
          index: 1,
          products: [{ publisherProductId: 'coins', priority: 'Main', quantity: 300 }],
          priceInUsdCents: 0,
          barSize: 10,
        },
        {
          index: 2,
          products: [{ publisherProductId: 'coins', priority: 'Main', quantity: 500 }],
          priceInUsdCents: 0,
          barSize: 20,
        },
      ],
      schedule: {
        permanent: false,
        timeFrames: [
          {
            startTime: '2025-11-01T12:05:00.000Z',
            endTime: '2025-11-22T12:10:00.000Z',
            notes: 'Holiday promotion period.',
          },
        ],
      },
      displayName: 'My ProgresBar Offer',
      description: 'This is my progress bar offer description.',
      segments: ['New User', 'VIP Player'],
    };
  };
  readonly responses: {
    readonly '2XX': {
      /**
       * The created progress bar offer
       *
       * The page's response sample, its misspelt display name included. Its dates do not follow each other: the product was updated after the offer that holds it.
       */
      readonly progressBarOffer: Operations['createProgressBarOffer']['responses']['2XX']['content']['application/json'];
    };
  };
};

/** The request body of `POST /v2/offer`. */
export type CreateProgressBarOfferRequest = Operations['createProgressBarOffer']['requestBody']['content']['application/json'];

/** A fresh request body, as `progressBarOffer` but for what you override; a member given as undefined is left out. */
export declare function createProgressBarOfferRequest(overrides?: Partial<CreateProgressBarOfferRequest>): CreateProgressBarOfferRequest;

/** The body of the response 2XX of `POST /v2/offer`. */
export type CreateProgressBarOfferResponse2XX = Operations['createProgressBarOffer']['responses']['2XX']['content']['application/json'];

/** A fresh body of the response 2XX, as `progressBarOffer` but for what you override; a member given as undefined is left out. */
export declare function createProgressBarOfferResponse2XX(overrides?: Partial<CreateProgressBarOfferResponse2XX>): CreateProgressBarOfferResponse2XX;
