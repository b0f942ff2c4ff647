// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, times, type Change } from './support/fault.ts';
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
    ['name of 3 characters', put('/name', 'My ')],
    ['type "ProgressBar"', put('/type', 'ProgressBar')],
    [
      'productsSequence of 1 item',
      put(
        '/productsSequence',
        [
          {
            index: 1,
            products: [
              {
                publisherProductId: 'publisher-product-1',
                priority: 'example priority',
                quantity: 1,
              },
            ],
            priceInUsdCents: 1,
            barSize: 100,
          },
        ],
      ),
    ],
    [
      'productsSequence of 50 items',
      put(
        '/productsSequence',
        times(
          50,
          {
            index: 1,
            products: [
              {
                publisherProductId: 'publisher-product-1',
                priority: 'example priority',
                quantity: 1,
              },
            ],
            priceInUsdCents: 1,
            barSize: 100,
          },
        ),
      ),
    ],
    [
      'productsSequence.0 without what is optional',
      drop(
        '/productsSequence/0/index',
        '/productsSequence/0/products',
        '/productsSequence/0/priceInUsdCents',
        '/productsSequence/0/barSize',
      ),
    ],
    [
      'productsSequence.0.products.0 without what is optional',
      drop(
        '/productsSequence/0/products/0/publisherProductId',
        '/productsSequence/0/products/0/priority',
        '/productsSequence/0/products/0/quantity',
      ),
    ],
    ['offerUiId left out', drop('/offerUiId')],
    ['offerExternalUiId left out', drop('/offerExternalUiId')],
    ['displayName left out', drop('/displayName')],
    ['description left out', drop('/description')],
  ])('the request body: accepts %s', (_, change) => {
    accepts(schemas.createProgressBarOfferRequest, change(validCreateProgressBarOfferRequest));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
    ['publisherOfferId missing', drop('/publisherOfferId'), 'required at /publisherOfferId'],
    ['publisherOfferId that is null', put('/publisherOfferId', null), 'type at /publisherOfferId'],
    [
      'publisherOfferId that is a number',
      put('/publisherOfferId', 1.5),
      'type at /publisherOfferId',
    ],
    ['name missing', drop('/name'), 'required at /name'],
    ['name that is null', put('/name', null), 'type at /name'],
    ['name that is a number', put('/name', 1.5), 'type at /name'],
    ['name of 2 characters', put('/name', 'My'), 'minLength at /name'],
    ['type missing', drop('/type'), 'required at /type'],
    ['type that is null', put('/type', null), 'enum at /type, type at /type'],
    ['type with another value', put('/type', 'another'), 'enum at /type'],
    ['active missing', drop('/active'), 'required at /active'],
    ['active that is null', put('/active', null), 'type at /active'],
    ['active that is a text', put('/active', 'text'), 'type at /active'],
    ['segments missing', drop('/segments'), 'required at /segments'],
    ['segments that is null', put('/segments', null), 'type at /segments'],
    ['segments that is a text', put('/segments', 'text'), 'type at /segments'],
    ['segments.0 that is null', put('/segments/0', null), 'type at /segments/0'],
    ['segments.0 that is a number', put('/segments/0', 1.5), 'type at /segments/0'],
    ['productsSequence missing', drop('/productsSequence'), 'required at /productsSequence'],
    ['productsSequence that is null', put('/productsSequence', null), 'type at /productsSequence'],
    [
      'productsSequence that is a text',
      put('/productsSequence', 'text'),
      'type at /productsSequence',
    ],
    ['productsSequence of 0 items', put('/productsSequence', []), 'minItems at /productsSequence'],
    [
      'productsSequence of 51 items',
      put(
        '/productsSequence',
        times(
          51,
          {
            index: 1,
            products: [
              {
                publisherProductId: 'publisher-product-1',
                priority: 'example priority',
                quantity: 1,
              },
            ],
            priceInUsdCents: 1,
            barSize: 100,
          },
        ),
      ),
      'maxItems at /productsSequence',
    ],
    [
      'productsSequence.0 that is null',
      put('/productsSequence/0', null),
      'type at /productsSequence/0',
    ],
    [
      'productsSequence.0 that is a text',
      put('/productsSequence/0', 'text'),
      'type at /productsSequence/0',
    ],
    [
      'productsSequence.0.index that is null',
      put('/productsSequence/0/index', null),
      'type at /productsSequence/0/index',
    ],
    [
      'productsSequence.0.index that is a text',
      put('/productsSequence/0/index', 'text'),
      'type at /productsSequence/0/index',
    ],
    [
      'productsSequence.0.products that is null',
      put('/productsSequence/0/products', null),
      'type at /productsSequence/0/products',
    ],
    [
      'productsSequence.0.products that is a text',
      put('/productsSequence/0/products', 'text'),
      'type at /productsSequence/0/products',
    ],
    [
      'productsSequence.0.products.0 that is null',
      put('/productsSequence/0/products/0', null),
      'type at /productsSequence/0/products/0',
    ],
    [
      'productsSequence.0.products.0 that is a text',
      put('/productsSequence/0/products/0', 'text'),
      'type at /productsSequence/0/products/0',
    ],
    [
      'productsSequence.0.products.0.publisherProductId that is null',
      put('/productsSequence/0/products/0/publisherProductId', null),
      'type at /productsSequence/0/products/0/publisherProductId',
    ],
    [
      'productsSequence.0.products.0.publisherProductId that is a number',
      put('/productsSequence/0/products/0/publisherProductId', 1.5),
      'type at /productsSequence/0/products/0/publisherProductId',
    ],
    [
      'productsSequence.0.products.0.priority that is null',
      put('/productsSequence/0/products/0/priority', null),
      'type at /productsSequence/0/products/0/priority',
    ],
    [
      'productsSequence.0.products.0.priority that is a number',
      put('/productsSequence/0/products/0/priority', 1.5),
      'type at /productsSequence/0/products/0/priority',
    ],
    [
      'productsSequence.0.products.0.quantity that is null',
      put('/productsSequence/0/products/0/quantity', null),
      'type at /productsSequence/0/products/0/quantity',
    ],
    [
      'productsSequence.0.products.0.quantity that is a text',
      put('/productsSequence/0/products/0/quantity', 'text'),
      'type at /productsSequence/0/products/0/quantity',
    ],
    [
      'productsSequence.0.priceInUsdCents that is null',
      put('/productsSequence/0/priceInUsdCents', null),
      'type at /productsSequence/0/priceInUsdCents',
    ],
    [
      'productsSequence.0.priceInUsdCents that is a text',
      put('/productsSequence/0/priceInUsdCents', 'text'),
      'type at /productsSequence/0/priceInUsdCents',
    ],
    [
      'productsSequence.0.barSize that is null',
      put('/productsSequence/0/barSize', null),
      'type at /productsSequence/0/barSize',
    ],
    [
      'productsSequence.0.barSize that is a text',
      put('/productsSequence/0/barSize', 'text'),
      'type at /productsSequence/0/barSize',
    ],
    [
      'none of offerUiId, offerExternalUiId',
      drop('/offerUiId', '/offerExternalUiId'),
      'anyOf at the whole value',
    ],
    ['offerUiId that is null', put('/offerUiId', null), 'type at /offerUiId'],
    ['offerUiId that is a number', put('/offerUiId', 1.5), 'type at /offerUiId'],
    [
      'offerExternalUiId that is null',
      put('/offerExternalUiId', null),
      'type at /offerExternalUiId',
    ],
    [
      'offerExternalUiId that is a number',
      put('/offerExternalUiId', 1.5),
      'type at /offerExternalUiId',
    ],
    ['displayName that is null', put('/displayName', null), 'type at /displayName'],
    ['displayName that is a number', put('/displayName', 1.5), 'type at /displayName'],
    ['description that is null', put('/description', null), 'type at /description'],
    ['description that is a number', put('/description', 1.5), 'type at /description'],
  ])('the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.createProgressBarOfferRequest, change(validCreateProgressBarOfferRequest), violation);
  });
});
