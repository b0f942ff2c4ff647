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
      'triggers.0 without what is optional',
      drop('/triggers/0/type', '/triggers/0/eventName', '/triggers/0/every', '/triggers/0/rules'),
    ],
    [
      'triggers.0.rules.0 without what is optional',
      drop(
        '/triggers/0/rules/0/fieldName',
        '/triggers/0/rules/0/operator',
        '/triggers/0/rules/0/value',
      ),
    ],
  ])('the 2XX response: accepts %s', (_, change) => {
    accepts(schemas.createPopupOfferResponse2XX, change(validCreatePopupOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['startOver that is null', put('/startOver', null), 'type at /startOver'],
    ['priority that is null', put('/priority', null), 'type at /priority'],
    ['showAfter that is null', put('/showAfter', null), 'type at /showAfter'],
    ['triggers that is null', put('/triggers', null), 'type at /triggers'],
    ['triggers.0 that is null', put('/triggers/0', null), 'type at /triggers/0'],
    ['triggers.0.type that is null', put('/triggers/0/type', null), 'type at /triggers/0/type'],
    [
      'triggers.0.eventName that is null',
      put('/triggers/0/eventName', null),
      'type at /triggers/0/eventName',
    ],
    ['triggers.0.every that is null', put('/triggers/0/every', null), 'type at /triggers/0/every'],
    ['triggers.0.rules that is null', put('/triggers/0/rules', null), 'type at /triggers/0/rules'],
    [
      'triggers.0.rules.0 that is null',
      put('/triggers/0/rules/0', null),
      'type at /triggers/0/rules/0',
    ],
    [
      'triggers.0.rules.0.fieldName that is null',
      put('/triggers/0/rules/0/fieldName', null),
      'type at /triggers/0/rules/0/fieldName',
    ],
    [
      'triggers.0.rules.0.operator that is null',
      put('/triggers/0/rules/0/operator', null),
      'type at /triggers/0/rules/0/operator',
    ],
    [
      'triggers.0.rules.0.value that is null',
      put('/triggers/0/rules/0/value', null),
      'type at /triggers/0/rules/0/value',
    ],
    [
      'triggers.0.rules.0.value.0 that is null',
      put('/triggers/0/rules/0/value/0', null),
      'type at /triggers/0/rules/0/value/0',
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
    refuses(schemas.createPopupOfferResponse2XX, change(validCreatePopupOfferResponse2XX), violation);
  });
});
