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
    ['schedule without what is optional', drop('/schedule/permanent', '/schedule/timeFrames')],
    [
      'schedule.timeFrames.0 without what is optional',
      drop(
        '/schedule/timeFrames/0/startTime',
        '/schedule/timeFrames/0/endTime',
        '/schedule/timeFrames/0/notes',
        '/schedule/timeFrames/0/id',
      ),
    ],
  ])('the 2XX response: accepts %s', (_, change) => {
    accepts(schemas.createProgressBarOfferResponse2XX, change(validCreateProgressBarOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['schedule that is null', put('/schedule', null), 'type at /schedule'],
    [
      'schedule.permanent that is null',
      put('/schedule/permanent', null),
      'type at /schedule/permanent',
    ],
    [
      'schedule.timeFrames that is null',
      put('/schedule/timeFrames', null),
      'type at /schedule/timeFrames',
    ],
    [
      'schedule.timeFrames.0 that is null',
      put('/schedule/timeFrames/0', null),
      'type at /schedule/timeFrames/0',
    ],
    [
      'schedule.timeFrames.0.startTime that is null',
      put('/schedule/timeFrames/0/startTime', null),
      'type at /schedule/timeFrames/0/startTime',
    ],
    [
      'schedule.timeFrames.0.startTime that is no date-time',
      put('/schedule/timeFrames/0/startTime', 'not a date-time'),
      'format at /schedule/timeFrames/0/startTime',
    ],
    [
      'schedule.timeFrames.0.endTime that is null',
      put('/schedule/timeFrames/0/endTime', null),
      'type at /schedule/timeFrames/0/endTime',
    ],
    [
      'schedule.timeFrames.0.endTime that is no date-time',
      put('/schedule/timeFrames/0/endTime', 'not a date-time'),
      'format at /schedule/timeFrames/0/endTime',
    ],
    [
      'schedule.timeFrames.0.notes that is null',
      put('/schedule/timeFrames/0/notes', null),
      'type at /schedule/timeFrames/0/notes',
    ],
    [
      'schedule.timeFrames.0.id that is null',
      put('/schedule/timeFrames/0/id', null),
      'type at /schedule/timeFrames/0/id',
    ],
    ['createdAt that is null', put('/createdAt', null), 'type at /createdAt'],
    [
      'createdAt that is no date-time',
      put('/createdAt', 'not a date-time'),
      'format at /createdAt',
    ],
    ['updatedAt that is null', put('/updatedAt', null), 'type at /updatedAt'],
    [
      'updatedAt that is no date-time',
      put('/updatedAt', 'not a date-time'),
      'format at /updatedAt',
    ],
  ])('the 2XX response: refuses %s', (_, change, violation) => {
    refuses(schemas.createProgressBarOfferResponse2XX, change(validCreateProgressBarOfferResponse2XX), violation);
  });
});
