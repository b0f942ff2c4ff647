// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import { test } from 'vitest';
import { schemaPlaces } from './places.ts';
import { checker, type Check } from './support/check.ts';
import * as schemas from './validators.js';

const { accepts } = checker(schemaPlaces, schemas);

test.each<[string, Check, unknown]>([
  ['/components/schemas/NewOffer/properties/payout: default', schemas.newOfferPropertiesPayout, 0],
  [
    '/components/schemas/NewOffer/properties/payout_type: default',
    schemas.newOfferPayoutType,
    'cpa',
  ],
  [
    '/components/schemas/NewOffer/properties/filter_bots: default',
    schemas.newOfferPropertiesFilterBots,
    false,
  ],
  ['/components/schemas/NewOffer/properties/status: default', schemas.newOfferStatus, 'active'],
])('%s', (_, schema, value) => {
  accepts(schema, value);
});
