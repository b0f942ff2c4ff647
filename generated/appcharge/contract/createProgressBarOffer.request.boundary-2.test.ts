// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createProgressBarOffer, schemas);

const validCreateProgressBarOfferRequest = {
  publisherOfferId: 'progressBar-1',
  name: 'My ProgressBar Offer 1',
  type: 'ProgressBar',
  active: true,
  segments: ['New User', 'VIP Player'],
  productsSequence: [
    {
      index: 1,
      products: [
        { publisherProductId: 'publisher-product-1', priority: 'example priority', quantity: 1 },
      ],
      priceInUsdCents: 1,
      barSize: 100,
    },
  ],
  offerUiId: '67890abcdef1234567890124',
  offerExternalUiId: 'ProgressBar Design 1',
  displayName: 'My ProgresBar Offer',
  description: 'This is my progress bar offer description.',
  schedule: {
    permanent: true,
    timeFrames: [
      {
        startTime: '2024-03-01T12:00:00Z',
        endTime: '2024-03-01T12:00:00Z',
        notes: 'An example notes.',
      },
    ],
  },
};

describe('POST /v2/offer (createProgressBarOffer)', () => {
  test.each<[string, Change]>([
    ['a valid value', same],
    ['schedule left out', drop('/schedule')],
    ['schedule without what is optional', drop('/schedule/permanent', '/schedule/timeFrames')],
    [
      'schedule.timeFrames.0 without what is optional',
      drop(
        '/schedule/timeFrames/0/startTime',
        '/schedule/timeFrames/0/endTime',
        '/schedule/timeFrames/0/notes',
      ),
    ],
  ])('the request body: accepts %s', (_, change) => {
    accepts(schemas.createProgressBarOfferRequest, change(validCreateProgressBarOfferRequest));
  });

  test.each<[string, Change, string]>([
    ['schedule that is null', put('/schedule', null), 'type at /schedule'],
    ['schedule that is a text', put('/schedule', 'text'), 'type at /schedule'],
    [
      'schedule.permanent that is null',
      put('/schedule/permanent', null),
      'type at /schedule/permanent',
    ],
    [
      'schedule.permanent that is a text',
      put('/schedule/permanent', 'text'),
      'type at /schedule/permanent',
    ],
    [
      'schedule.timeFrames that is null',
      put('/schedule/timeFrames', null),
      'type at /schedule/timeFrames',
    ],
    [
      'schedule.timeFrames that is a text',
      put('/schedule/timeFrames', 'text'),
      'type at /schedule/timeFrames',
    ],
    [
      'schedule.timeFrames.0 that is null',
      put('/schedule/timeFrames/0', null),
      'type at /schedule/timeFrames/0',
    ],
    [
      'schedule.timeFrames.0 that is a text',
      put('/schedule/timeFrames/0', 'text'),
      'type at /schedule/timeFrames/0',
    ],
    [
      'schedule.timeFrames.0.startTime that is null',
      put('/schedule/timeFrames/0/startTime', null),
      'type at /schedule/timeFrames/0/startTime',
    ],
    [
      'schedule.timeFrames.0.startTime that is a number',
      put('/schedule/timeFrames/0/startTime', 1.5),
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
      'schedule.timeFrames.0.endTime that is a number',
      put('/schedule/timeFrames/0/endTime', 1.5),
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
      'schedule.timeFrames.0.notes that is a number',
      put('/schedule/timeFrames/0/notes', 1.5),
      'type at /schedule/timeFrames/0/notes',
    ],
  ])('the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.createProgressBarOfferRequest, change(validCreateProgressBarOfferRequest), violation);
  });

  test('branch 1 of the request body: accepts a valid value', () => {
    accepts(schemas.newProgressBarOfferAnyOf0, validCreateProgressBarOfferRequest);
  });

  test.each<[string, Change, string]>([
    ['offerUiId missing', drop('/offerUiId'), 'required at /offerUiId'],
  ])('branch 1 of the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.newProgressBarOfferAnyOf0, change(validCreateProgressBarOfferRequest), violation);
  });

  test('branch 2 of the request body: accepts a valid value', () => {
    accepts(schemas.newProgressBarOfferAnyOf1, validCreateProgressBarOfferRequest);
  });

  test.each<[string, Change, string]>([
    ['offerExternalUiId missing', drop('/offerExternalUiId'), 'required at /offerExternalUiId'],
  ])('branch 2 of the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.newProgressBarOfferAnyOf1, change(validCreateProgressBarOfferRequest), violation);
  });
});
