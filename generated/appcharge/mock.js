// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import * as checks from './mock/checks.js';
import { mockFetch } from './runtime/mock/fetch.js';

const table = {
  title: 'Appcharge offers',
  schemes: { publisherToken: { kind: 'apiKey', in: 'header', name: 'x-publisher-token' } },
  operations: [
    {
      id: 'createPopupOffer',
      method: 'POST',
      path: '/offering/offer/popup',
      bases: [],
      security: [['publisherToken']],
      body: {
        required: true,
        content: [
          {
            type: 'application/json',
            check: 'createPopupOfferBody',
            examples: [
              {
                name: 'popupOffer',
                value: {
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
                      rules: [
                        { fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] },
                      ],
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
                verbatim: {
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
                      rules: [
                        { fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] },
                      ],
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
                discrepancy: '/active: documented boolean, shown the string "true"; /segments: documented array of strings, shown the string "NewUser"',
              },
            ],
          },
        ],
      },
      responses: [
        {
          status: '2XX',
          content: [
            {
              type: 'application/json',
              examples: [
                {
                  name: 'popupOffer',
                  value: {
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
                        backgroundColor: {
                          colorOne: 'black',
                          colorTwo: 'black',
                          direction: 'to right',
                        },
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
                        rules: [
                          { fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] },
                        ],
                      },
                    ],
                    createdAt: '2023-07-05T12:01:06.113Z',
                    updatedAt: '2023-07-05T12:01:06.113Z',
                  },
                  verbatim: {
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
                        backgroundColor: {
                          colorOne: 'black',
                          colorTwo: 'black',
                          direction: 'to right',
                        },
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
                        rules: [
                          { fieldName: 'publisherOfferId', operator: 'in', value: ['<string>'] },
                        ],
                      },
                    ],
                    createdAt: '2023-07-05T12:01:06.113Z',
                    updatedAt: '2023-07-05T12:01:06.113Z',
                  },
                  discrepancy: '/active: documented boolean, shown the string "true"; /coolDownInHours: documented number, shown the string "1"; /segments: documented array of strings, shown the string "[NewUser]"',
                },
              ],
              sample: {
                offerId: '655dc8a546822b3e7586b7b7',
                publisherOfferId: 'offer1',
                name: 'Test_PopUp',
                displayName: 'example display name',
                description: 'N/A',
                type: 'PopUp',
                subType: 'example sub type',
                createdBy: 'API',
                offerUi: {
                  offerUiId: 'offer-ui-1',
                  externalId: 'external-1',
                  active: 'example active',
                  offerUiType: 'example offer ui type',
                  name: 'example name',
                  description: 'An example description.',
                  backgroundImage: 'https://example.com/image.png',
                  specialOffer: {
                    templateType: 'example template type',
                    presentOfferEndTimer: 'example present offer end timer',
                    title: 'example title',
                    fontSize: 100,
                    fontWeight: 'example font weight',
                    fontColor: {
                      colorOne: 'example color one',
                      colorTwo: 'example color two',
                      direction: 'example direction',
                    },
                    backgroundColor: {
                      colorOne: 'example color one',
                      colorTwo: 'example color two',
                      direction: 'example direction',
                    },
                  },
                },
                active: true,
                coolDownInHours: 1,
                segments: ['NewUser', 'BigSpender'],
                productsSequence: [
                  {
                    index: 1,
                    playerAvailability: 1,
                    priceInUsdCents: 1,
                    products: [
                      {
                        quantity: 1,
                        product: {
                          publisherProductId: 'publisher-product-1',
                          name: 'example name',
                          textFontColorHex: 'example text font color hex',
                          type: 'example type',
                          prefix: 'example prefix',
                          suffix: 'example suffix',
                          priority: 'example priority',
                          images: [{ type: 'example type', url: 'https://example.com/' }],
                          createdAt: '2024-03-01T12:00:00Z',
                          updatedAt: '2024-03-01T12:00:00Z',
                          productId: 'product-1',
                        },
                      },
                    ],
                  },
                ],
                startOver: true,
                priority: 1,
                showAfter: 'example show after',
                triggers: [
                  {
                    type: 'example type',
                    eventName: 'example event name',
                    every: 1,
                    rules: [
                      {
                        fieldName: 'example field name',
                        operator: 'example operator',
                        value: ['example value'],
                      },
                    ],
                  },
                ],
                createdAt: '2023-07-05T12:01:06.113Z',
                updatedAt: '2023-07-05T12:01:06.113Z',
              },
            },
          ],
        },
      ],
    },
    {
      id: 'createProgressBarOffer',
      method: 'POST',
      path: '/v2/offer',
      bases: [],
      security: [['publisherToken']],
      body: {
        required: true,
        content: [{ type: 'application/json', check: 'createProgressBarOfferBody' }],
      },
      responses: [
        {
          status: '2XX',
          content: [
            {
              type: 'application/json',
              examples: [
                {
                  name: 'progressBarOffer',
                  value: {
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
                      borderColor: {
                        colorOne: '#DBBD9C',
                        colorTwo: '#DBBD9C',
                        gradientDirection: 'to right',
                      },
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
              ],
              sample: {
                publisherId: 'publisher-1',
                offerId: 'offer-1',
                publisherOfferId: 'publisher-offer-1',
                name: 'example name',
                displayName: 'example display name',
                description: 'An example description.',
                type: 'ProgressBar',
                active: true,
                segments: ['example segment'],
                offerUi: {
                  offerUiId: 'offer-ui-1',
                  active: true,
                  offerUiType: 'example offer ui type',
                  name: 'example name',
                  description: 'An example description.',
                  backgroundImage: 'https://example.com/image.png',
                  progressBar: {
                    barFillColor: {
                      colorOne: 'example color one',
                      colorTwo: 'example color two',
                      gradientDirection: 'example gradient direction',
                    },
                    barRadius: 1,
                    accumulatedItem: {
                      imageUrl: 'https://example.com/image',
                      backgroundColor: {
                        colorOne: 'example color one',
                        colorTwo: 'example color two',
                        gradientDirection: 'example gradient direction',
                      },
                    },
                    backgroundOpacity: 1,
                    frameRadius: 1,
                  },
                  borderColor: {
                    colorOne: 'example color one',
                    colorTwo: 'example color two',
                    gradientDirection: 'example gradient direction',
                  },
                  backgroundColor: {
                    colorOne: 'example color one',
                    colorTwo: 'example color two',
                    gradientDirection: 'example gradient direction',
                  },
                  borderWidth: 100,
                  externalId: 'external-1',
                },
                productsSequence: [
                  {
                    index: 1,
                    products: [
                      {
                        product: {
                          publisherProductId: 'publisher-product-1',
                          name: 'example name',
                          textFontColorHex: 'example text font color hex',
                          type: 'example type',
                          prefix: 'example prefix',
                          suffix: 'example suffix',
                          priority: 'example priority',
                          images: [{ type: 'example type', url: 'https://example.com/' }],
                          createdAt: '2024-03-01T12:00:00Z',
                          updatedAt: '2024-03-01T12:00:00Z',
                          displayName: 'example display name',
                          description: 'An example description.',
                          productId: 'product-1',
                        },
                        publisherProductId: 'publisher-product-1',
                        quantity: 1,
                        priority: 'example priority',
                        quantityDisplay: 'example quantity display',
                      },
                    ],
                    priceInUsdCents: 1,
                    barSize: 100,
                    id: 'id-1',
                  },
                ],
                schedule: {
                  permanent: true,
                  timeFrames: [
                    {
                      startTime: '2024-03-01T12:00:00Z',
                      endTime: '2024-03-01T12:00:00Z',
                      notes: 'An example notes.',
                      id: 'id-1',
                    },
                  ],
                },
                createdAt: '2024-03-01T12:00:00Z',
                updatedAt: '2024-03-01T12:00:00Z',
              },
            },
          ],
        },
      ],
    },
  ],
};

export const createMockFetch = (options) => mockFetch(table, checks, options);
