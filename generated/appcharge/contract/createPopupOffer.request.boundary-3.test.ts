// Generated from specs/appcharge/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createPopupOffer, schemas);

const validNewPopupOfferAnyOf0 = {
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
  test('branch 1 of the request body: accepts a valid value', () => {
    accepts(schemas.newPopupOfferAnyOf0, validNewPopupOfferAnyOf0);
  });

  test.each<[string, Change, string]>([
    ['offerUiId missing', drop('/offerUiId'), 'required at /offerUiId'],
  ])('branch 1 of the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.newPopupOfferAnyOf0, change(validNewPopupOfferAnyOf0), violation);
  });

  test('branch 2 of the request body: accepts a valid value', () => {
    accepts(schemas.newPopupOfferAnyOf1, validNewPopupOfferAnyOf0);
  });

  test.each<[string, Change, string]>([
    ['offerExternalUiId missing', drop('/offerExternalUiId'), 'required at /offerExternalUiId'],
  ])('branch 2 of the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.newPopupOfferAnyOf1, change(validNewPopupOfferAnyOf0), violation);
  });
});
