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
      'the value without what is optional',
      drop(
        '/publisherId',
        '/offerId',
        '/publisherOfferId',
        '/name',
        '/displayName',
        '/description',
        '/type',
        '/active',
        '/segments',
        '/offerUi',
        '/productsSequence',
        '/schedule',
        '/createdAt',
        '/updatedAt',
      ),
    ],
    [
      'offerUi without what is optional',
      drop(
        '/offerUi/offerUiId',
        '/offerUi/active',
        '/offerUi/offerUiType',
        '/offerUi/name',
        '/offerUi/description',
        '/offerUi/backgroundImage',
        '/offerUi/progressBar',
        '/offerUi/borderColor',
        '/offerUi/backgroundColor',
        '/offerUi/borderWidth',
        '/offerUi/externalId',
      ),
    ],
    [
      'offerUi.progressBar without what is optional',
      drop(
        '/offerUi/progressBar/barFillColor',
        '/offerUi/progressBar/barRadius',
        '/offerUi/progressBar/accumulatedItem',
        '/offerUi/progressBar/backgroundOpacity',
        '/offerUi/progressBar/frameRadius',
      ),
    ],
    [
      'offerUi.progressBar.barFillColor without what is optional',
      drop(
        '/offerUi/progressBar/barFillColor/colorOne',
        '/offerUi/progressBar/barFillColor/colorTwo',
        '/offerUi/progressBar/barFillColor/gradientDirection',
      ),
    ],
    [
      'offerUi.progressBar.accumulatedItem without what is optional',
      drop(
        '/offerUi/progressBar/accumulatedItem/imageUrl',
        '/offerUi/progressBar/accumulatedItem/backgroundColor',
      ),
    ],
  ])('the 2XX response: accepts %s', (_, change) => {
    accepts(schemas.createProgressBarOfferResponse2XX, change(validCreateProgressBarOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['publisherId that is null', put('/publisherId', null), 'type at /publisherId'],
    ['offerId that is null', put('/offerId', null), 'type at /offerId'],
    ['publisherOfferId that is null', put('/publisherOfferId', null), 'type at /publisherOfferId'],
    ['name that is null', put('/name', null), 'type at /name'],
    ['displayName that is null', put('/displayName', null), 'type at /displayName'],
    ['description that is null', put('/description', null), 'type at /description'],
    ['type that is null', put('/type', null), 'type at /type'],
    ['active that is null', put('/active', null), 'type at /active'],
    ['segments that is null', put('/segments', null), 'type at /segments'],
    ['segments.0 that is null', put('/segments/0', null), 'type at /segments/0'],
    ['offerUi that is null', put('/offerUi', null), 'type at /offerUi'],
    [
      'offerUi.offerUiId that is null',
      put('/offerUi/offerUiId', null),
      'type at /offerUi/offerUiId',
    ],
    ['offerUi.active that is null', put('/offerUi/active', null), 'type at /offerUi/active'],
    [
      'offerUi.offerUiType that is null',
      put('/offerUi/offerUiType', null),
      'type at /offerUi/offerUiType',
    ],
    ['offerUi.name that is null', put('/offerUi/name', null), 'type at /offerUi/name'],
    [
      'offerUi.description that is null',
      put('/offerUi/description', null),
      'type at /offerUi/description',
    ],
    [
      'offerUi.backgroundImage that is null',
      put('/offerUi/backgroundImage', null),
      'type at /offerUi/backgroundImage',
    ],
    [
      'offerUi.progressBar that is null',
      put('/offerUi/progressBar', null),
      'type at /offerUi/progressBar',
    ],
    [
      'offerUi.progressBar.barFillColor that is null',
      put('/offerUi/progressBar/barFillColor', null),
      'type at /offerUi/progressBar/barFillColor',
    ],
    [
      'offerUi.progressBar.barFillColor.colorOne that is null',
      put('/offerUi/progressBar/barFillColor/colorOne', null),
      'type at /offerUi/progressBar/barFillColor/colorOne',
    ],
    [
      'offerUi.progressBar.barFillColor.colorTwo that is null',
      put('/offerUi/progressBar/barFillColor/colorTwo', null),
      'type at /offerUi/progressBar/barFillColor/colorTwo',
    ],
    [
      'offerUi.progressBar.barFillColor.gradientDirection that is null',
      put('/offerUi/progressBar/barFillColor/gradientDirection', null),
      'type at /offerUi/progressBar/barFillColor/gradientDirection',
    ],
    [
      'offerUi.progressBar.barRadius that is null',
      put('/offerUi/progressBar/barRadius', null),
      'type at /offerUi/progressBar/barRadius',
    ],
    [
      'offerUi.progressBar.accumulatedItem that is null',
      put('/offerUi/progressBar/accumulatedItem', null),
      'type at /offerUi/progressBar/accumulatedItem',
    ],
    [
      'offerUi.progressBar.accumulatedItem.imageUrl that is null',
      put('/offerUi/progressBar/accumulatedItem/imageUrl', null),
      'type at /offerUi/progressBar/accumulatedItem/imageUrl',
    ],
    [
      'offerUi.progressBar.backgroundOpacity that is null',
      put('/offerUi/progressBar/backgroundOpacity', null),
      'type at /offerUi/progressBar/backgroundOpacity',
    ],
    [
      'offerUi.progressBar.frameRadius that is null',
      put('/offerUi/progressBar/frameRadius', null),
      'type at /offerUi/progressBar/frameRadius',
    ],
    [
      'offerUi.borderWidth that is null',
      put('/offerUi/borderWidth', null),
      'type at /offerUi/borderWidth',
    ],
    [
      'offerUi.externalId that is null',
      put('/offerUi/externalId', null),
      'type at /offerUi/externalId',
    ],
  ])('the 2XX response: refuses %s', (_, change, violation) => {
    refuses(schemas.createProgressBarOfferResponse2XX, change(validCreateProgressBarOfferResponse2XX), violation);
  });
});
