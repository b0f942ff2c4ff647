// Generated from specs/trackfinity/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { put, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.addOffer, schemas);

describe('POST /offer/add_offer (addOffer)', () => {
  test('branch 2 of the request body at /unauthorized: accepts a valid value', () => {
    accepts(schemas.addOfferRequestUnauthorizedAnyOf1, ['ab']);
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
    ['0 that is null', put('/0', null), 'type at /0'],
    ['0 that is a number', put('/0', 1.5), 'type at /0'],
    ['0 against its pattern', put('/0', ''), 'pattern at /0'],
  ])('branch 2 of the request body at /unauthorized: refuses %s', (_, change, violation) => {
    refuses(schemas.addOfferRequestUnauthorizedAnyOf1, change(['ab']), violation);
  });
});
