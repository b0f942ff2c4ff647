// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.addOffer, schemas);

const validAddOfferResponse2XX = {
  result: 'Success',
  message: { landing_pageid: '432', offerid: '400' },
};

describe('POST /offer/add_offer (addOffer)', () => {
  test.each<[string, Change]>([
    ['a valid value', same],
    ['the value without what is optional', drop('/result', '/message')],
    ['message without what is optional', drop('/message/landing_pageid', '/message/offerid')],
  ])('the 2XX response: accepts %s', (_, change) => {
    accepts(schemas.addOfferResponse2XX, change(validAddOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['result that is null', put('/result', null), 'type at /result'],
    ['message that is null', put('/message', null), 'type at /message'],
    [
      'message.landing_pageid that is null',
      put('/message/landing_pageid', null),
      'type at /message/landing_pageid',
    ],
    ['message.offerid that is null', put('/message/offerid', null), 'type at /message/offerid'],
  ])('the 2XX response: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferResponse2XX, change(validAddOfferResponse2XX), violation);
  });
});
