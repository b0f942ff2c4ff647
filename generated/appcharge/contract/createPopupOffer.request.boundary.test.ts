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
    ['name of 3 characters', put('/name', 'Tes')],
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
  ])('the request body: accepts %s', (_, change) => {
    accepts(schemas.createPopupOfferRequest, change(validCreatePopupOfferRequest));
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
    ['name of 2 characters', put('/name', 'Te'), 'minLength at /name'],
    ['type missing', drop('/type'), 'required at /type'],
    ['type that is null', put('/type', null), 'const at /type, type at /type'],
    ['type with another value', put('/type', 'another'), 'const at /type'],
    ['subType missing', drop('/subType'), 'required at /subType'],
    ['subType that is null', put('/subType', null), 'type at /subType'],
    ['subType that is a number', put('/subType', 1.5), 'type at /subType'],
    ['active missing', drop('/active'), 'required at /active'],
    ['active that is null', put('/active', null), 'type at /active'],
    ['active that is a text', put('/active', 'text'), 'type at /active'],
    ['triggers missing', drop('/triggers'), 'required at /triggers'],
    ['triggers that is null', put('/triggers', null), 'type at /triggers'],
    ['triggers that is a text', put('/triggers', 'text'), 'type at /triggers'],
    ['triggers.0 that is null', put('/triggers/0', null), 'type at /triggers/0'],
    ['triggers.0 that is a text', put('/triggers/0', 'text'), 'type at /triggers/0'],
    ['triggers.0.type that is null', put('/triggers/0/type', null), 'type at /triggers/0/type'],
    ['triggers.0.type that is a number', put('/triggers/0/type', 1.5), 'type at /triggers/0/type'],
    [
      'triggers.0.eventName that is null',
      put('/triggers/0/eventName', null),
      'type at /triggers/0/eventName',
    ],
    [
      'triggers.0.eventName that is a number',
      put('/triggers/0/eventName', 1.5),
      'type at /triggers/0/eventName',
    ],
    ['triggers.0.every that is null', put('/triggers/0/every', null), 'type at /triggers/0/every'],
    [
      'triggers.0.every that is a text',
      put('/triggers/0/every', 'text'),
      'type at /triggers/0/every',
    ],
    ['triggers.0.rules that is null', put('/triggers/0/rules', null), 'type at /triggers/0/rules'],
    [
      'triggers.0.rules that is a text',
      put('/triggers/0/rules', 'text'),
      'type at /triggers/0/rules',
    ],
    [
      'triggers.0.rules.0 that is null',
      put('/triggers/0/rules/0', null),
      'type at /triggers/0/rules/0',
    ],
    [
      'triggers.0.rules.0 that is a text',
      put('/triggers/0/rules/0', 'text'),
      'type at /triggers/0/rules/0',
    ],
    [
      'triggers.0.rules.0.fieldName that is null',
      put('/triggers/0/rules/0/fieldName', null),
      'type at /triggers/0/rules/0/fieldName',
    ],
    [
      'triggers.0.rules.0.fieldName that is a number',
      put('/triggers/0/rules/0/fieldName', 1.5),
      'type at /triggers/0/rules/0/fieldName',
    ],
    [
      'triggers.0.rules.0.operator that is null',
      put('/triggers/0/rules/0/operator', null),
      'type at /triggers/0/rules/0/operator',
    ],
    [
      'triggers.0.rules.0.operator that is a number',
      put('/triggers/0/rules/0/operator', 1.5),
      'type at /triggers/0/rules/0/operator',
    ],
    [
      'triggers.0.rules.0.value that is null',
      put('/triggers/0/rules/0/value', null),
      'type at /triggers/0/rules/0/value',
    ],
    [
      'triggers.0.rules.0.value that is a text',
      put('/triggers/0/rules/0/value', 'text'),
      'type at /triggers/0/rules/0/value',
    ],
    [
      'triggers.0.rules.0.value.0 that is null',
      put('/triggers/0/rules/0/value/0', null),
      'type at /triggers/0/rules/0/value/0',
    ],
    [
      'triggers.0.rules.0.value.0 that is a number',
      put('/triggers/0/rules/0/value/0', 1.5),
      'type at /triggers/0/rules/0/value/0',
    ],
    ['segments missing', drop('/segments'), 'required at /segments'],
    ['segments that is null', put('/segments', null), 'type at /segments'],
    ['segments that is a text', put('/segments', 'text'), 'type at /segments'],
    ['segments.0 that is null', put('/segments/0', null), 'type at /segments/0'],
    ['segments.0 that is a number', put('/segments/0', 1.5), 'type at /segments/0'],
  ])('the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.createPopupOfferRequest, change(validCreatePopupOfferRequest), violation);
  });
});
