// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createProgressBarOffer, schemas);

const validCreateProgressBarOfferResponse2XX = {
  publisherId: '6555b69c02ee8eca00465694',
  offerId: '67890abcdef1234567890123',
  publisherOfferId: 'progressBar-1',
  name: 'My ProgressBar Offer 1',
  displayName: 'My ProgresBar Offer',
  description: 'This is my progress bar offer description.',
  type: 'ProgressBar',
  active: true,
  segments: ['New User', 'VIP Player'],
  offerUi: {
    offerUiId: '67890abcdef1234567890124',
    active: true,
    offerUiType: 'ProgressBar',
    name: 'ProgressBar Design 1',
    description: 'Progress Bar UI design template',
    backgroundImage: 'https://media-dev.appcharge.com/media/6555b69c02ee8eca00465694/background-image.png',
    progressBar: {
      barFillColor: { colorOne: '#FFD450', colorTwo: '#EDB923', gradientDirection: 'to bottom' },
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
    backgroundColor: { colorOne: '#DABA98', colorTwo: '#FDFCF9', gradientDirection: 'to right' },
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
  ],
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
  createdAt: '2024-11-15T09:30:00.000Z',
  updatedAt: '2024-11-15T09:30:00.000Z',
};

describe('POST /v2/offer (createProgressBarOffer)', () => {
  test.each<[string, Change]>([
    ['a valid value', same],
    [
      'productsSequence.0 without what is optional',
      drop(
        '/productsSequence/0/index',
        '/productsSequence/0/products',
        '/productsSequence/0/priceInUsdCents',
        '/productsSequence/0/barSize',
        '/productsSequence/0/id',
      ),
    ],
    [
      'productsSequence.0.products.0 without what is optional',
      drop(
        '/productsSequence/0/products/0/product',
        '/productsSequence/0/products/0/publisherProductId',
        '/productsSequence/0/products/0/quantity',
        '/productsSequence/0/products/0/priority',
        '/productsSequence/0/products/0/quantityDisplay',
      ),
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
        '/productsSequence/0/products/0/product/displayName',
        '/productsSequence/0/products/0/product/description',
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
    accepts(schemas.createProgressBarOfferResponse2XX, change(validCreateProgressBarOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['productsSequence that is null', put('/productsSequence', null), 'type at /productsSequence'],
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
      'productsSequence.0.products.0.product.displayName that is null',
      put('/productsSequence/0/products/0/product/displayName', null),
      'type at /productsSequence/0/products/0/product/displayName',
    ],
    [
      'productsSequence.0.products.0.product.description that is null',
      put('/productsSequence/0/products/0/product/description', null),
      'type at /productsSequence/0/products/0/product/description',
    ],
    [
      'productsSequence.0.products.0.product.productId that is null',
      put('/productsSequence/0/products/0/product/productId', null),
      'type at /productsSequence/0/products/0/product/productId',
    ],
    [
      'productsSequence.0.products.0.publisherProductId that is null',
      put('/productsSequence/0/products/0/publisherProductId', null),
      'type at /productsSequence/0/products/0/publisherProductId',
    ],
    [
      'productsSequence.0.products.0.quantity that is null',
      put('/productsSequence/0/products/0/quantity', null),
      'type at /productsSequence/0/products/0/quantity',
    ],
    [
      'productsSequence.0.products.0.priority that is null',
      put('/productsSequence/0/products/0/priority', null),
      'type at /productsSequence/0/products/0/priority',
    ],
    [
      'productsSequence.0.products.0.quantityDisplay that is null',
      put('/productsSequence/0/products/0/quantityDisplay', null),
      'type at /productsSequence/0/products/0/quantityDisplay',
    ],
    [
      'productsSequence.0.priceInUsdCents that is null',
      put('/productsSequence/0/priceInUsdCents', null),
      'type at /productsSequence/0/priceInUsdCents',
    ],
    [
      'productsSequence.0.barSize that is null',
      put('/productsSequence/0/barSize', null),
      'type at /productsSequence/0/barSize',
    ],
    [
      'productsSequence.0.id that is null',
      put('/productsSequence/0/id', null),
      'type at /productsSequence/0/id',
    ],
  ])('the 2XX response: refuses %s', (_, change, violation) => {
    refuses(schemas.createProgressBarOfferResponse2XX, change(validCreateProgressBarOfferResponse2XX), violation);
  });
});
