// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createOffer, schemas);

const validCreateOfferRequest = {
  name: 'Summer Promo',
  tracking_url: 'https://track.example.com/click?offer_id=123',
  external_platform: 'tune',
  external_id: '4521',
  advertiser_id: 'adv_882',
  payout: 2.5,
  payout_type: 'cpa',
  filter_bots: true,
  status: 'active',
  metadata: { key: 'example key' },
};

describe('POST /v2/offers (createOffer)', () => {
  test.each<[string, Change]>([
    ['a valid value', same],
    [
      'the value without what is optional',
      drop(
        '/external_platform',
        '/external_id',
        '/advertiser_id',
        '/payout',
        '/payout_type',
        '/filter_bots',
        '/status',
        '/metadata',
      ),
    ],
    ['name of 255 characters', put('/name', 'Summer Promo'.padEnd(255, 'a'))],
    ['external_platform that is null', put('/external_platform', null)],
    ['external_platform "tune"', put('/external_platform', 'tune')],
    ['external_platform "everflow"', put('/external_platform', 'everflow')],
    ['external_platform null', put('/external_platform', null)],
    ['payout_type "cpa"', put('/payout_type', 'cpa')],
    ['payout_type "cpc"', put('/payout_type', 'cpc')],
    ['status "active"', put('/status', 'active')],
    ['status "paused"', put('/status', 'paused')],
  ])('the request body: accepts %s', (_, change) => {
    accepts(schemas.createOfferRequest, change(validCreateOfferRequest));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['the value that is a text', put('', 'text'), 'type at the whole value'],
    ['name missing', drop('/name'), 'required at /name'],
    ['tracking_url missing', drop('/tracking_url'), 'required at /tracking_url'],
    ['name that is null', put('/name', null), 'type at /name'],
    ['name that is a number', put('/name', 1.5), 'type at /name'],
    ['name of 256 characters', put('/name', 'Summer Promo'.padEnd(256, 'a')), 'maxLength at /name'],
    ['tracking_url that is null', put('/tracking_url', null), 'type at /tracking_url'],
    ['tracking_url that is a number', put('/tracking_url', 1.5), 'type at /tracking_url'],
    ['tracking_url that is no uri', put('/tracking_url', 'not a uri'), 'format at /tracking_url'],
    [
      'external_platform that is a number',
      put('/external_platform', 1.5),
      'enum at /external_platform, type at /external_platform',
    ],
    [
      'external_platform with another value',
      put('/external_platform', 'another'),
      'enum at /external_platform',
    ],
    ['external_id that is null', put('/external_id', null), 'type at /external_id'],
    ['external_id that is a number', put('/external_id', 1.5), 'type at /external_id'],
    ['advertiser_id that is null', put('/advertiser_id', null), 'type at /advertiser_id'],
    ['advertiser_id that is a number', put('/advertiser_id', 1.5), 'type at /advertiser_id'],
    ['payout that is null', put('/payout', null), 'type at /payout'],
    ['payout that is a text', put('/payout', 'text'), 'type at /payout'],
    [
      'payout_type that is null',
      put('/payout_type', null),
      'enum at /payout_type, type at /payout_type',
    ],
    ['payout_type with another value', put('/payout_type', 'another'), 'enum at /payout_type'],
    ['filter_bots that is null', put('/filter_bots', null), 'type at /filter_bots'],
    ['filter_bots that is a text', put('/filter_bots', 'text'), 'type at /filter_bots'],
    ['status that is null', put('/status', null), 'enum at /status, type at /status'],
    ['status with another value', put('/status', 'another'), 'enum at /status'],
    ['metadata that is null', put('/metadata', null), 'type at /metadata'],
    ['metadata that is a text', put('/metadata', 'text'), 'type at /metadata'],
    ['metadata.key that is null', put('/metadata/key', null), 'type at /metadata/key'],
    ['metadata.key that is a number', put('/metadata/key', 1.5), 'type at /metadata/key'],
  ])('the request body: refuses %s', (_, change, violation) => {
    refuses(schemas.createOfferRequest, change(validCreateOfferRequest), violation);
  });
});
