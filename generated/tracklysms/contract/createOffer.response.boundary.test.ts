// Generated from specs/tracklysms/openapi.yaml by Specwright. Do not edit.
import { describe, test } from 'vitest';
import { places } from './places.ts';
import { checker } from './support/check.ts';
import { drop, put, same, type Change } from './support/fault.ts';
import * as schemas from './validators.js';

const { accepts, refuses } = checker(places.createOffer, schemas);

const validCreateOfferResponse2XX = {
  success: true,
  offer: {
    id: 'id-1',
    slug: 'example',
    name: 'example name',
    tracking_url: 'https://example.com/tracking',
    external_platform: 'example external platform',
    external_id: 'external-1',
    advertiser_id: 'advertiser-1',
    payout: 9.99,
    payout_type: 'example payout type',
    filter_bots: true,
    status: 'example status',
    metadata: { key: 'example key' },
    created_at: '2024-03-01T12:00:00Z',
    updated_at: '2024-03-01T12:00:00Z',
  },
};

describe('POST /v2/offers (createOffer)', () => {
  test('the 400 response: accepts a valid value', () => {
    accepts(schemas.createOfferResponse400, {});
  });

  test('the 401 response: accepts a valid value', () => {
    accepts(schemas.createOfferResponse401, {});
  });

  test('the 500 response: accepts a valid value', () => {
    accepts(schemas.createOfferResponse500, {});
  });

  test.each<[string, Change]>([
    ['a valid value', same],
    ['the value without what is optional', drop('/success', '/offer')],
    [
      'offer without what is optional',
      drop(
        '/offer/id',
        '/offer/slug',
        '/offer/name',
        '/offer/tracking_url',
        '/offer/external_platform',
        '/offer/external_id',
        '/offer/advertiser_id',
        '/offer/payout',
        '/offer/payout_type',
        '/offer/filter_bots',
        '/offer/status',
        '/offer/metadata',
        '/offer/created_at',
        '/offer/updated_at',
      ),
    ],
  ])('the 2XX response: accepts %s', (_, change) => {
    accepts(schemas.createOfferResponse2XX, change(validCreateOfferResponse2XX));
  });

  test.each<[string, Change, string]>([
    ['the value that is null', put('', null), 'type at the whole value'],
    ['success that is null', put('/success', null), 'type at /success'],
    ['offer that is null', put('/offer', null), 'type at /offer'],
    ['offer.id that is null', put('/offer/id', null), 'type at /offer/id'],
    ['offer.slug that is null', put('/offer/slug', null), 'type at /offer/slug'],
    ['offer.name that is null', put('/offer/name', null), 'type at /offer/name'],
    [
      'offer.tracking_url that is null',
      put('/offer/tracking_url', null),
      'type at /offer/tracking_url',
    ],
    [
      'offer.external_platform that is null',
      put('/offer/external_platform', null),
      'type at /offer/external_platform',
    ],
    [
      'offer.external_id that is null',
      put('/offer/external_id', null),
      'type at /offer/external_id',
    ],
    [
      'offer.advertiser_id that is null',
      put('/offer/advertiser_id', null),
      'type at /offer/advertiser_id',
    ],
    ['offer.payout that is null', put('/offer/payout', null), 'type at /offer/payout'],
    [
      'offer.payout_type that is null',
      put('/offer/payout_type', null),
      'type at /offer/payout_type',
    ],
    [
      'offer.filter_bots that is null',
      put('/offer/filter_bots', null),
      'type at /offer/filter_bots',
    ],
    ['offer.status that is null', put('/offer/status', null), 'type at /offer/status'],
    ['offer.metadata that is null', put('/offer/metadata', null), 'type at /offer/metadata'],
    [
      'offer.metadata.key that is null',
      put('/offer/metadata/key', null),
      'type at /offer/metadata/key',
    ],
    ['offer.created_at that is null', put('/offer/created_at', null), 'type at /offer/created_at'],
    ['offer.updated_at that is null', put('/offer/updated_at', null), 'type at /offer/updated_at'],
  ])('the 2XX response: refuses %s', (_, change, violation) => {
    refuses(schemas.createOfferResponse2XX, change(validCreateOfferResponse2XX), violation);
  });
});
