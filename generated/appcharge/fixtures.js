// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
const frozen = (value) => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

const fresh = (value, overrides = {}) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return structuredClone(value);
  const members = new Map([...Object.entries(structuredClone(value)), ...Object.entries(overrides)]);
  return Object.fromEntries([...members].filter(([, member]) => member !== undefined));
};

/**
 * Create a popup offer
 *
 * `POST /offering/offer/popup`
 */
export const createPopupOffer = frozen({
  request: {
    popupOffer: {
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
    },
    popupOfferVerbatim: {
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
    },
  },
  responses: {
    '2XX': {
      popupOffer: {
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
      },
      popupOfferVerbatim: {
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
      },
    },
  },
});

/** A fresh request body, as `popupOffer` but for what you override; a member given as undefined is left out. */
export const createPopupOfferRequest = (overrides) => fresh(createPopupOffer.request.popupOffer, overrides);

/** A fresh body of the response 2XX, as `popupOffer` but for what you override; a member given as undefined is left out. */
export const createPopupOfferResponse2XX = (overrides) => fresh(createPopupOffer.responses['2XX'].popupOffer, overrides);

/**
 * Create a progress bar offer
 *
 * `POST /v2/offer`
 */
export const createProgressBarOffer = frozen({
  request: {
    progressBarOffer: {
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
    },
  },
  responses: {
    '2XX': {
      progressBarOffer: {
        offerId: '67890abcdef1234567890123',
        active: true,
        description: 'This is my progress bar offer description.',
        displayName: 'My ProgresBar Offer',
        name: 'My ProgressBar Offer 1',
        type: 'ProgressBar',
        offerUi: {
          offerUiId: '67890abcdef1234567890124',
          active: true,
          offerUiType: 'ProgressBar',
          name: 'ProgressBar Design 1',
          description: 'Progress Bar UI design template',
          backgroundImage: 'https://media-dev.appcharge.com/media/6555b69c02ee8eca00465694/background-image.png',
          progressBar: {
            barFillColor: {
              colorOne: '#FFD450',
              colorTwo: '#EDB923',
              gradientDirection: 'to bottom',
            },
            barRadius: 12,
            accumulatedItem: {
              imageUrl: 'https://media-dev.appcharge.com/media/6555b69c02ee8eca00465694/pngtree-game-three-stars-png-image_4524815.jpeg',
              backgroundColor: {
                colorOne: '#FFD450',
                colorTwo: '#EDB923',
                gradientDirection: 'to right',
              },
            },
            backgroundOpacity: 80,
            frameRadius: 12,
          },
          borderColor: { colorOne: '#DBBD9C', colorTwo: '#DBBD9C', gradientDirection: 'to right' },
          backgroundColor: {
            colorOne: '#DABA98',
            colorTwo: '#FDFCF9',
            gradientDirection: 'to right',
          },
          borderWidth: 3,
          externalId: 'ProgressBar 1',
        },
        productsSequence: [
          {
            index: 1,
            products: [
              {
                product: {
                  publisherProductId: 'coins',
                  name: 'coins',
                  textFontColorHex: '#cb1010',
                  type: 'Quantity',
                  prefix: '+',
                  suffix: '',
                  priority: 'Main',
                  images: [
                    {
                      type: 'product',
                      url: 'https://media-dev.appcharge.com/media/63e53f149e43bf44513e15c3/asset.png',
                    },
                    {
                      type: 'productPrefix',
                      url: 'https://media-dev.appcharge.com/media/63e53f149e43bf44513e15c3/prefix-icon.png',
                    },
                  ],
                  createdAt: '2024-01-15T10:30:00.000Z',
                  updatedAt: '2024-11-20T14:22:00.000Z',
                  displayName: 'Coins',
                  description: 'In-game currency used for purchases.',
                  productId: '67890abcdef1234567890125',
                },
                publisherProductId: 'coins',
                quantity: 300,
                priority: 'Main',
                quantityDisplay: '+ 300',
              },
            ],
            priceInUsdCents: 0,
            barSize: 10,
            id: '67890abcdef1234567890126',
          },
          {
            index: 2,
            products: [
              {
                product: {
                  publisherProductId: 'coins',
                  name: 'coins',
                  textFontColorHex: '#cb1010',
                  type: 'Quantity',
                  prefix: '+',
                  suffix: '',
                  priority: 'Main',
                  images: [
                    {
                      type: 'product',
                      url: 'https://media-dev.appcharge.com/media/63e53f149e43bf44513e15c3/asset.png',
                    },
                    {
                      type: 'productPrefix',
                      url: 'https://media-dev.appcharge.com/media/63e53f149e43bf44513e15c3/prefix-icon.png',
                    },
                  ],
                  createdAt: '2024-01-15T10:30:00.000Z',
                  updatedAt: '2024-11-20T14:22:00.000Z',
                  displayName: 'Coins',
                  description: 'In-game currency used for purchases.',
                  productId: '67890abcdef1234567890125',
                },
                publisherProductId: 'coins',
                quantity: 500,
                priority: 'Main',
                quantityDisplay: '+ 500',
              },
            ],
            priceInUsdCents: 0,
            barSize: 20,
            id: '67890abcdef1234567890127',
          },
        ],
        publisherId: '6555b69c02ee8eca00465694',
        publisherOfferId: 'progressBar-1',
        schedule: {
          permanent: false,
          timeFrames: [
            {
              startTime: '2025-11-01T12:05:00.000Z',
              endTime: '2025-11-22T12:10:00.000Z',
              notes: 'Holiday promotion period.',
              id: '67890abcdef1234567890128',
            },
          ],
        },
        segments: ['New User', 'VIP Player'],
        createdAt: '2024-11-15T09:30:00.000Z',
        updatedAt: '2024-11-15T09:30:00.000Z',
      },
    },
  },
});

/** A fresh request body, as `progressBarOffer` but for what you override; a member given as undefined is left out. */
export const createProgressBarOfferRequest = (overrides) => fresh(createProgressBarOffer.request.progressBarOffer, overrides);

/** A fresh body of the response 2XX, as `progressBarOffer` but for what you override; a member given as undefined is left out. */
export const createProgressBarOfferResponse2XX = (overrides) => fresh(createProgressBarOffer.responses['2XX'].progressBarOffer, overrides);
