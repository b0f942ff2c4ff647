// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createPopupOffer, schemas);

const validCreatePopupOfferRequest = {
  publisherOfferId: 'offer1',
  name: 'Test_PopUp',
  type: 'PopUp',
  subType: 'example sub type',
  offerUiId: '64a55b82e06998282d3d9b59',
  active: true,
  triggers: [
    {
      type: 'example type',
      eventName: 'example event name',
      every: 1,
      rules: [
        { fieldName: 'example field name', operator: 'example operator', value: ['example value'] },
      ],
    },
  ],
  segments: ['NewUser', 'BigSpender'],
  productsSequence: [
    {
      id: 'id-1',
      index: 1,
      playerAvailability: 1,
      priceInUsdCents: 1,
      products: [{ quantity: 1, publisherProductId: 'publisher-product-1' }],
    },
  ],
  displayName: 'example display name',
  description: 'Best offer ever.',
  priority: 1,
  offerExternalUiId: 'b9c1e7a3d1f8b2a4c6e5d8f3',
  startOver: true,
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
            id: 'id-1',
            index: 1,
            playerAvailability: 1,
            priceInUsdCents: 1,
            products: [{ quantity: 1, publisherProductId: 'publisher-product-1' }],
          },
        ],
      ),
    ],
    [
      'productsSequence.0 without what is optional',
      drop(
        '/productsSequence/0/id',
        '/productsSequence/0/index',
        '/productsSequence/0/playerAvailability',
        '/productsSequence/0/priceInUsdCents',
        '/productsSequence/0/products',
      ),
    ],
    [
      'productsSequence.0.products.0 without what is optional',
      drop(
        '/productsSequence/0/products/0/quantity',
        '/productsSequence/0/products/0/publisherProductId',
      ),
    ],
    ['offerUiId left out', drop('/offerUiId')],
    ['displayName left out', drop('/displayName')],
    ['description left out', drop('/description')],
    ['priority left out', drop('/priority')],
    ['offerExternalUiId left out', drop('/offerExternalUiId')],
    ['startOver left out', drop('/startOver')],
  ])('the request body: accepts %s', (_, change) => {
    accepts(schemas.createPopupOfferRequest, change(validCreatePopupOfferRequest));
  });

  test.each<[string, Change, string]>([
    ['productsSequence missing', drop('/productsSequence'), 'required at /productsSequence'],
    ['productsSequence that is null', put('/productsSequence', null), 'type at /productsSequence'],
    [
      'productsSequence that is a text',
      put('/productsSequence', 'text'),
      'type at /productsSequence',
    ],
    [
      'productsSequence of 2 items',
      put(
        '/productsSequence',
        [
          {
            id: 'id-1',
            index: 1,
            playerAvailability: 1,
            priceInUsdCents: 1,
            products: [{ quantity: 1, publisherProductId: 'publisher-product-1' }],
          },
          {
            id: 'id-1',
            index: 1,
            playerAvailability: 1,
            priceInUsdCents: 1,
            products: [{ quantity: 1, publisherProductId: 'publisher-product-1' }],
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
      'productsSequence.0 that is a text',
      put('/productsSequence/0', 'text'),
      'type at /productsSequence/0',
    ],
    [
      'productsSequence.0.id that is null',
      put('/productsSequence/0/id', null),
      'type at /productsSequence/0/id',
    ],
    [
      'productsSequence.0.id that is a number',
      put('/productsSequence/0/id', 1.5),
      'type at /productsSequence/0/id',
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
      'productsSequence.0.playerAvailability that is null',
      put('/productsSequence/0/playerAvailability', null),
      'type at /productsSequence/0/playerAvailability',
    ],
    [
      'productsSequence.0.playerAvailability that is a text',
      put('/productsSequence/0/playerAvailability', 'text'),
      'type at /productsSequence/0/playerAvailability',
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
      'none of offerUiId, offerExternalUiId',
      drop('/offerUiId', '/offerExternalUiId'),
      'anyOf at the whole value',
    ],
    ['offerUiId that is null', put('/offerUiId', null), 'type at /offerUiId'],
    ['offerUiId that is a number', put('/offerUiId', 1.5), 'type at /offerUiId'],
    ['displayName that is null', put('/displayName', null), 'type at /displayName'],
    ['displayName that is a number', put('/displayName', 1.5), 'type at /displayName'],
    ['description that is null', put('/description', null), 'type at /description'],
    ['description that is a number', put('/description', 1.5), 'type at /description'],
    ['priority that is null', put('/priority', null), 'type at /priority'],
    ['priority that is a text', put('/priority', 'text'), 'type at /priority'],
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
    ['startOver that is null', put('/startOver', null), 'type at /startOver'],
    ['startOver that is a text', put('/startOver', 'text'), 'type at /startOver'],
  ])('the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.createPopupOfferRequest, change(validCreatePopupOfferRequest), violation);
  });
});
