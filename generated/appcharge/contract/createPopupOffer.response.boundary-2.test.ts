// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createPopupOffer, schemas);

const validCreatePopupOfferResponse2XX = {
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

describe('POST /offering/offer/popup (createPopupOffer)', () => {
  test.each<[string, Change]>([
    ['a valid value', same],
    [
      'productsSequence of 1 item',
      put(
        '/productsSequence',
        [
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
      ),
    ],
    [
      'productsSequence.0 without what is optional',
      drop(
        '/productsSequence/0/index',
        '/productsSequence/0/playerAvailability',
        '/productsSequence/0/priceInUsdCents',
        '/productsSequence/0/products',
      ),
    ],
    [
      'productsSequence.0.products.0 without what is optional',
      drop('/productsSequence/0/products/0/quantity', '/productsSequence/0/products/0/product'),
    ],
    [
      'productsSequence.0.products.0.product without what is optional',
      drop(
        '/productsSequence/0/products/0/product/publisherProductId',
        '/productsSequence/0/products/0/product/name',
        '/productsSequence/0/products/0/product/textFontColorHex',
        '/productsSequence/0/products/0/product/type',
        '/productsSequence/0/products/0/product/prefix',
        '/productsSequence/0/products/0/product/suffix',
        '/productsSequence/0/products/0/product/priority',
        '/productsSequence/0/products/0/product/images',
        '/productsSequence/0/products/0/product/createdAt',
        '/productsSequence/0/products/0/product/updatedAt',
        '/productsSequence/0/products/0/product/productId',
      ),
    ],
    [
      'productsSequence.0.products.0.product.images.0 without what is optional',
      drop(
        '/productsSequence/0/products/0/product/images/0/type',
        '/productsSequence/0/products/0/product/images/0/url',
      ),
    ],
  ])('the 2XX response: accepts %s', (_, change) => {
    accepts(schemas.createPopupOfferResponse2XX, change(validCreatePopupOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['productsSequence that is null', put('/productsSequence', null), 'type at /productsSequence'],
    [
      'productsSequence of 2 items',
      put(
        '/productsSequence',
        [
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
      ),
      'maxItems at /productsSequence',
    ],
    [
      'productsSequence.0 that is null',
      put('/productsSequence/0', null),
      'type at /productsSequence/0',
    ],
    [
      'productsSequence.0.index that is null',
      put('/productsSequence/0/index', null),
      'type at /productsSequence/0/index',
    ],
    [
      'productsSequence.0.playerAvailability that is null',
      put('/productsSequence/0/playerAvailability', null),
      'type at /productsSequence/0/playerAvailability',
    ],
    [
      'productsSequence.0.priceInUsdCents that is null',
      put('/productsSequence/0/priceInUsdCents', null),
      'type at /productsSequence/0/priceInUsdCents',
    ],
    [
      'productsSequence.0.products that is null',
      put('/productsSequence/0/products', null),
      'type at /productsSequence/0/products',
    ],
    [
      'productsSequence.0.products.0 that is null',
      put('/productsSequence/0/products/0', null),
      'type at /productsSequence/0/products/0',
    ],
    [
      'productsSequence.0.products.0.quantity that is null',
      put('/productsSequence/0/products/0/quantity', null),
      'type at /productsSequence/0/products/0/quantity',
    ],
    [
      'productsSequence.0.products.0.product that is null',
      put('/productsSequence/0/products/0/product', null),
      'type at /productsSequence/0/products/0/product',
    ],
    [
      'productsSequence.0.products.0.product.publisherProductId that is null',
      put('/productsSequence/0/products/0/product/publisherProductId', null),
      'type at /productsSequence/0/products/0/product/publisherProductId',
    ],
    [
      'productsSequence.0.products.0.product.name that is null',
      put('/productsSequence/0/products/0/product/name', null),
      'type at /productsSequence/0/products/0/product/name',
    ],
    [
      'productsSequence.0.products.0.product.textFontColorHex that is null',
      put('/productsSequence/0/products/0/product/textFontColorHex', null),
      'type at /productsSequence/0/products/0/product/textFontColorHex',
    ],
    [
      'productsSequence.0.products.0.product.type that is null',
      put('/productsSequence/0/products/0/product/type', null),
      'type at /productsSequence/0/products/0/product/type',
    ],
    [
      'productsSequence.0.products.0.product.prefix that is null',
      put('/productsSequence/0/products/0/product/prefix', null),
      'type at /productsSequence/0/products/0/product/prefix',
    ],
    [
      'productsSequence.0.products.0.product.suffix that is null',
      put('/productsSequence/0/products/0/product/suffix', null),
      'type at /productsSequence/0/products/0/product/suffix',
    ],
    [
      'productsSequence.0.products.0.product.priority that is null',
      put('/productsSequence/0/products/0/product/priority', null),
      'type at /productsSequence/0/products/0/product/priority',
    ],
    [
      'productsSequence.0.products.0.product.images that is null',
      put('/productsSequence/0/products/0/product/images', null),
      'type at /productsSequence/0/products/0/product/images',
    ],
    [
      'productsSequence.0.products.0.product.images.0 that is null',
      put('/productsSequence/0/products/0/product/images/0', null),
      'type at /productsSequence/0/products/0/product/images/0',
    ],
    [
      'productsSequence.0.products.0.product.images.0.type that is null',
      put('/productsSequence/0/products/0/product/images/0/type', null),
      'type at /productsSequence/0/products/0/product/images/0/type',
    ],
    [
      'productsSequence.0.products.0.product.images.0.url that is null',
      put('/productsSequence/0/products/0/product/images/0/url', null),
      'type at /productsSequence/0/products/0/product/images/0/url',
    ],
    [
      'productsSequence.0.products.0.product.createdAt that is null',
      put('/productsSequence/0/products/0/product/createdAt', null),
      'type at /productsSequence/0/products/0/product/createdAt',
    ],
    [
      'productsSequence.0.products.0.product.createdAt that is no date-time',
      put('/productsSequence/0/products/0/product/createdAt', 'not a date-time'),
      'format at /productsSequence/0/products/0/product/createdAt',
    ],
    [
      'productsSequence.0.products.0.product.updatedAt that is null',
      put('/productsSequence/0/products/0/product/updatedAt', null),
      'type at /productsSequence/0/products/0/product/updatedAt',
    ],
    [
      'productsSequence.0.products.0.product.updatedAt that is no date-time',
      put('/productsSequence/0/products/0/product/updatedAt', 'not a date-time'),
      'format at /productsSequence/0/products/0/product/updatedAt',
    ],
    [
      'productsSequence.0.products.0.product.productId that is null',
      put('/productsSequence/0/products/0/product/productId', null),
      'type at /productsSequence/0/products/0/product/productId',
    ],
  ])('the 2XX response: refuses %s', (_, change, violation) => {
    refuses(schemas.createPopupOfferResponse2XX, change(validCreatePopupOfferResponse2XX), violation);
  });
});
